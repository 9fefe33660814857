import Foundation
import Service
import Testing

@testable import ipmesh

/// The built command against a server that runs here, over mutual TLS.
@Suite struct CommandTests {
  private func withMesh(_ body: (Mesh) async throws -> Void) async throws {
    let mesh = try await Mesh(TestMethods.all, services: [TestMethods.serviceName])
    do {
      try await body(mesh)
    } catch {
      await mesh.stop()
      throw error
    }
    await mesh.stop()
  }

  @Test func listsServicesAndMethodsThatTheServerReports() async throws {
    try await withMesh { mesh in
      let services = try await mesh.run("list")
      #expect(
        services.output
          == "grpc.reflection.v1.ServerReflection\ngrpc.reflection.v1alpha.ServerReflection\ngrpc.testing.TestService\n"
      )
      let methods = try await mesh.run("list", "grpc.testing.TestService")
      #expect(methods.output.contains("grpc.testing.TestService/UnaryCall\n"))
      let unknown = try await mesh.run("list", "no.such.Service")
      #expect(unknown.status == 69)
      #expect(unknown.errors.contains("NOT_FOUND"))
    }
  }

  @Test func describesWhatTheServerOffers() async throws {
    try await withMesh { mesh in
      let outcome = try await mesh.run("describe", "grpc.testing.TestService/UnaryCall")
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("rpc UnaryCall(SimpleRequest) returns (SimpleResponse);"))
      #expect(outcome.output.contains("message SimpleRequest {"))
    }
  }

  @Test func callsAUnaryMethodWithJSONAndMetadata() async throws {
    try await withMesh { mesh in
      let outcome = try await mesh.run(
        "call", "grpc.testing.TestService/UnaryCall", "-d", #"{"payload":{"body":"AQID"}}"#, "-H", "user: zhang")
      #expect(outcome.errors == "")
      #expect(outcome.output == "{\n  \"payload\": {\n    \"body\": \"AQID\"\n  },\n  \"username\": \"zhang\"\n}\n")
      let defaults = try await mesh.run("call", "grpc.testing.TestService/UnaryCall", "--emit-defaults", "--bundled")
      #expect(defaults.output.contains(#""oauthScope": """#))
    }
  }

  @Test func streamsJSONLinesBothWays() async throws {
    try await withMesh { mesh in
      let down = try await mesh.run(
        "call", "grpc.testing.TestService/StreamingOutputCall", "-d",
        #"{"responseParameters":[{"size":1},{"size":2}]}"#)
      #expect(down.output == "{\"payload\":{\"body\":\"QQ==\"}}\n{\"payload\":{\"body\":\"QUE=\"}}\n")
      let up = try await mesh.run(
        "call", "grpc.testing.TestService/StreamingInputCall", "-d", "@-",
        input: "{\"payload\":{\"body\":\"AQID\"}}\n{\"payload\":{\"body\":\"BAUG\"}}")
      #expect(up.output == "{\n  \"aggregatedPayloadSize\": 6\n}\n")
      let both = try await mesh.run(
        "call", "grpc.testing.TestService/FullDuplexCall", "-d", "@-",
        input: #"{"responseParameters":[{"size":1}]}{"responseParameters":[{"size":1},{"size":2}]}"#)
      #expect(both.output.split(separator: "\n").count == 3)
    }
  }

  @Test func leavesWith64PlusTheStatusCode() async throws {
    try await withMesh { mesh in
      let denied = try await mesh.run(
        "call", "grpc.testing.TestService/UnaryCall", "-d", #"{"responseStatus":{"code":7,"message":"no role"}}"#)
      #expect(denied.status == 71)
      #expect(denied.errors.hasPrefix("PERMISSION_DENIED (7): no role\n→ you call as spiffe://ipmesh/agency/420100:"))
      let invalid = try await mesh.run(
        "call", "grpc.testing.TestService/UnaryCall", "-d", #"{"responseStatus":{"code":3}}"#)
      #expect(invalid.status == 67)
      #expect(
        invalid.errors.contains(
          "  FIELD 字段        RULE 规则    PROBLEM 问题\n  institution.name  NAME_LENGTH  must not be empty\n"))
      let late = try await mesh.run(
        "call", "grpc.testing.TestService/StreamingInputCall", "--deadline", "1ms", "-d", "{}")
      #expect(late.status == 68)
    }
  }

  @Test func saysWhatIsWrongWithARequestBeforeSendingIt() async throws {
    try await withMesh { mesh in
      let field = try await mesh.run("call", "grpc.testing.TestService/UnaryCall", "-d", #"{"responseSiez":1}"#)
      #expect(field.status == 1)
      #expect(
        field.errors == """
          ipmesh: the request: responseSiez: grpc.testing.SimpleRequest has no such field; did you mean "responseSize"? \
          (line 1, column 2)
            {"responseSiez":1}
             ^

          """)
      let method = try await mesh.run("call", "grpc.testing.TestService/Nothing")
      #expect(method.status == 1)
      #expect(method.errors.contains("it has: EmptyCall, UnaryCall"))
      let two = try await mesh.run("call", "grpc.testing.TestService/UnaryCall", "-d", "{} {}")
      #expect(two.status == 1)
      let option = try await mesh.run("call", "grpc.testing.TestService/UnaryCall", "--deadline", "soon")
      #expect(option.status == 1)
    }
  }

  @Test func showsMetadataAndTimingWhenAsked() async throws {
    try await withMesh { mesh in
      let outcome = try await mesh.run("call", "grpc.testing.TestService/UnaryCall", "-v", "-H", "user: li")
      #expect(outcome.errors.contains("> /grpc.testing.TestService/UnaryCall\n> user: li\n"))
      #expect(outcome.errors.contains("TLS 1.3"))
      #expect(outcome.errors.contains(" ms, OK\n"))
    }
  }

  @Test func sendsEachRequestAsSoonAsItIsComplete() async throws {
    try await withMesh { mesh in
      let answers = try await mesh.converse(
        ["call", "grpc.testing.TestService/FullDuplexCall", "-d", "@-"],
        [#"{"responseParameters":[{"size":1}]}"#, #"{"responseParameters":[{"size":2}]}"#])
      #expect(answers == [#"{"payload":{"body":"QQ=="}}"#, #"{"payload":{"body":"QUE="}}"#])
    }
  }

  @Test func asksForHealth() async throws {
    let health = Health(services: ["a.Service"])
    health.set("b.Service", .notServing)
    let mesh = try await Mesh(health.methods)
    let whole = try await mesh.run("health")
    #expect(whole.output == "SERVING 正常\n")
    #expect(whole.status == 0)
    let down = try await mesh.run("health", "b.Service")
    #expect(down.output == "NOT_SERVING 不可用\n")
    #expect(down.status == 78)
    let unknown = try await mesh.run("health", "c.Service")
    #expect(unknown.status == 69)
    let watched = try await mesh.run("health", "a.Service", "--watch", "--deadline", "300ms")
    #expect(watched.output.hasSuffix("Z SERVING 正常\n"))
    #expect(watched.status == 68)
    await mesh.stop()
  }

  @Test func managesCertificates() async throws {
    let folder = try Mesh.makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func pki(_ arguments: String...) async throws -> Mesh.Outcome {
      try await Mesh.run(["pki"] + arguments, input: "", environment: ["HOME": folder])
    }
    #expect(try await pki("init", "\(folder)/pki").output.hasPrefix("\(folder)/pki/ca.crt\n"))
    #expect(try await pki("init", "\(folder)/pki").status == 1)
    let issued = try await pki("issue", "\(folder)/pki", "service/registry", "--host", "localhost", "--days", "10")
    #expect(issued.output == "\(folder)/pki/service-registry.crt\n\(folder)/pki/service-registry.key\n")
    let shown = try await pki("show", "\(folder)/pki/service-registry.crt").output
    #expect(shown.contains("identity 身份  spiffe://ipmesh/service/registry\n"))
    #expect(shown.contains("9 days left 剩余 9 天"))
    let wrong = try await pki("issue", "\(folder)/pki", "agency/wuhan")
    #expect(wrong.errors.contains("'wuhan' is no division code: six digits"))
    let serial = shown.split(separator: "\n").first { $0.hasPrefix("serial") }?.split(separator: " ").last
    #expect(try await pki("revoke", "\(folder)/pki", String(try #require(serial))).status == 0)
    #expect(try await pki("revoke", "\(folder)/pki", "00").status == 1)
  }

  @Test func writesACompletionScript() async throws {
    let outcome = try await Mesh.run(["--generate-completion-script", "bash"], input: "", environment: [:])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("complete -o filenames -F"))
  }
}
