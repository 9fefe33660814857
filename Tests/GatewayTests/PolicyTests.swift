import Foundation
import Schema
import Service
import Testing

/// The gateway decides who may call what, and tells services the truth about it.
@Suite struct PolicyTests {
  typealias Request = TestUpstream.Request
  typealias Response = TestUpstream.Response
  static let unary = RelayTests.unary

  private func error(_ channel: Channel, _ path: String, _ options: CallOptions = CallOptions()) async -> RPCError? {
    await #expect(throws: RPCError.self) {
      let _: Response = try await channel.unary(path, Request(), options)
    }
  }

  @Test func aDeniedCallNamesThePermissionAndItsIDOnBothSides() async throws {
    try await withMesh { mesh, upstream in
      let error = try #require(await error(try await mesh.channel(TestPKI.huangshi), Self.unary))
      #expect(error.code == .permissionDenied)
      #expect(
        error.message == "spiffe://ipmesh/agency/420200 may not call grpc.testing.TestService/UnaryCall: "
          + "none of its roles (visitor) grants that")
      let id = try #require(error.trailers.first("ipmesh-call-id"))
      #expect(id.count == 16)
      try await eventually { try mesh.logLines(with: id).count == 1 }
      let line = try #require(try mesh.logLines(with: id).first)
      #expect(line.contains("call denied") && line.contains("grpc.testing.TestService/UnaryCall"))
      #expect(upstream.seen.started == 0)
    }
  }

  @Test func whatARoleGrantsPassesOneMethodBesideIt() async throws {
    try await withMesh { mesh, _ in
      let channel = try await mesh.channel(TestPKI.huangshi)
      let _: GRPCTesting.Empty = try await channel.unary(
        "/grpc.testing.TestService/EmptyCall", GRPCTesting.Empty(), CallOptions())
    }
  }

  @Test func theServiceLearnsTheCallerAndItsReachFromTheGatewayAlone() async throws {
    try await withMesh { mesh, upstream in
      var options = CallOptions()
      options.metadata.add("ipmesh-caller-identity", "spiffe://ipmesh/agency/420000")
      options.metadata.add("ipmesh-caller-records", "province")
      options.metadata.add("ipmesh-call-id", "forged")
      let channel = try await mesh.channel()
      let _: Response = try await channel.unary(Self.unary, Request(bytes: 1), options)
      let seen = upstream.seen
      #expect(seen.caller?.identity.uri == "spiffe://ipmesh/agency/420100")
      #expect(seen.caller?.records.reach == .ownAndBelow)
      #expect(seen.metadata.filter { $0.name.hasPrefix("ipmesh-caller-") }.count == 2)
      #expect(seen.metadata.filter { $0.name == "ipmesh-call-id" }.count == 1)
      #expect(seen.callID?.count == 16 && seen.callID != "forged")
    }
  }

  @Test func aCallOfATraceIsNamedAfterIt() async throws {
    try await withMesh { mesh, upstream in
      var options = CallOptions()
      options.metadata.add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
      let channel = try await mesh.channel()
      let _: Response = try await channel.unary(Self.unary, Request(bytes: 1), options)
      #expect(upstream.seen.callID == "4bf92f3577b34da6a3ce929d0e0e4736")
      #expect(upstream.seen.metadata.contains { $0.name == "traceparent" })
      let other = try await mesh.channel(TestPKI.huangshi)
      let denied = await error(other, Self.unary, options)
      #expect(denied?.trailers.first("ipmesh-call-id") == "4bf92f3577b34da6a3ce929d0e0e4736")
    }
  }

  @Test func unknownServicesAndMethodsAreUnimplemented() async throws {
    try await withMesh { mesh, _ in
      let channel = try await mesh.channel()
      let service = await error(channel, "/no.such.Service/Method")
      #expect(service?.code == .unimplemented)
      #expect(service?.message.contains("no.such.Service") == true)
      // A longer package name is not the routed package.
      #expect(await error(channel, "/grpc.testingX.TestService/UnaryCall")?.code == .unimplemented)
      let method = await error(channel, "/grpc.testing.TestService/NoSuchMethod")
      #expect(method?.code == .unimplemented)
      #expect(method?.message == "unknown method /grpc.testing.TestService/NoSuchMethod")
    }
  }

  @Test func anIdentityWithoutARoleMayDoNothing() async throws {
    try await withMesh { mesh, _ in
      let channel = try await mesh.channel(.gateway)
      let error = await error(channel, Self.unary)
      #expect(error?.code == .permissionDenied)
      #expect(error?.message.contains("the policy gives it no role") == true)
    }
  }

  @Test func aNewPolicyCountsFromTheNextCall() async throws {
    try await withMesh { mesh, _ in
      let channel = try await mesh.channel()
      let _: Response = try await channel.unary(Self.unary, Request(bytes: 1), CallOptions())

      try "{ version: 1, roles: [], bindings: [ }".write(toFile: mesh.policyFile, atomically: true, encoding: .utf8)
      await #expect(throws: (any Error).self) { try await mesh.hosted.reload() }
      let _: Response = try await channel.unary(Self.unary, Request(bytes: 1), CallOptions())

      try "{ version: 1, roles: [], bindings: [] }".write(toFile: mesh.policyFile, atomically: true, encoding: .utf8)
      try await mesh.hosted.reload()
      try await eventually {
        do {
          let _: Response = try await channel.unary(Self.unary, Request(bytes: 1), CallOptions())
          return false
        } catch let error as RPCError {
          return error.code == .permissionDenied
        }
      }

      try TestMesh.policy.write(toFile: mesh.policyFile, atomically: true, encoding: .utf8)
      try await mesh.hosted.reload()
      try await eventually {
        let response: Response? = try? await channel.unary(Self.unary, Request(bytes: 1), CallOptions())
        return response != nil
      }
    }
  }

  @Test func reflectionAndHealthAnswerForTheWholeMesh() async throws {
    try await withMesh { mesh, upstream in
      let channel = try await mesh.channel()
      let chat: BidirectionalCall<GRPCReflection.ServerReflectionRequest, GRPCReflection.ServerReflectionResponse> =
        try await channel.bidirectional(
          "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", CallOptions(timeout: .seconds(10)))
      var answers = chat.responses.makeAsyncIterator()
      try await chat.send(.with { $0.messageRequest = .listServices("") })
      guard case .listServicesResponse(let list)? = try await answers.next()?.messageResponse else {
        Issue.record("no list of services")
        return
      }
      #expect(list.service.map(\.name).contains("grpc.testing.TestService"))
      chat.finish()

      @Sendable func status(_ service: String) async throws -> Health.Status {
        let answer: GRPCHealth.HealthCheckResponse = try await channel.unary(
          "/grpc.health.v1.Health/Check", GRPCHealth.HealthCheckRequest.with { $0.service = service }, CallOptions())
        return answer.status
      }
      try await eventually { try await status("grpc.testing.TestService") == .serving }
      upstream.health.set("grpc.testing.TestService", .notServing)
      try await eventually { try await status("grpc.testing.TestService") == .notServing }

      let denied = await error(try await mesh.channel(TestPKI.huangshi), "/grpc.health.v1.Health/Check")
      #expect(denied?.code == .permissionDenied)
      let id = try #require(denied?.trailers.first("ipmesh-call-id"))
      try await eventually { try mesh.logLines(with: id).count == 1 }
    }
  }
}
