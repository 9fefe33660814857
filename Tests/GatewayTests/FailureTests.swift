import Foundation
import Schema
import Service
import Testing

/// What callers see when the service behind the gateway misbehaves, goes away or restarts.
@Suite struct FailureTests {
  typealias Request = TestUpstream.Request
  typealias Response = TestUpstream.Response

  /// How a unary call ends in front of a server with these answers.
  private func outcome(_ answers: [RawUpstream.Answer]) async throws -> (error: RPCError?, streams: Int) {
    let pki = try TestPKI()
    let upstream = try await RawUpstream(pki, answers)
    let mesh = try await TestMesh(pki, upstream: upstream.address)
    let channel = try await mesh.channel()
    var failure: RPCError?
    do {
      let call = try await channel.call(RelayTests.unary, CallOptions(timeout: .seconds(60)))
      try await call.send(Request(bytes: 10).serialized())
      call.finish()
      while try await call.receive() != nil {}
    } catch let error as RPCError {
      failure = error
    }
    await mesh.stop()
    return (failure, upstream.streams.value)
  }

  @Test func aRefusedStreamIsTriedAgainUnseen() async throws {
    let pki = try TestPKI()
    let upstream = try await RawUpstream(pki, [.reset(7), .reset(7), .ok])
    let mesh = try await TestMesh(pki, upstream: upstream.address)
    let channel = try await mesh.channel()
    let call = try await channel.call(RelayTests.unary, CallOptions(timeout: .seconds(60)))
    try await call.send(Request(bytes: 10).serialized())
    call.finish()
    #expect(try await call.receive() == nil)
    #expect(upstream.streams.value == 3)
    await mesh.stop()
  }

  @Test func aServerThatAlwaysRefusesIsGivenUp() async throws {
    let outcome = try await outcome([.reset(7)])
    #expect(outcome.error?.code == .unavailable)
    #expect(outcome.error?.message == "the service refused the call")
    #expect(outcome.streams == 5)
  }

  @Test func resetsBecomeStatusesThatSayWhatHappened() async throws {
    let internalError = try await outcome([.reset(2)])
    #expect(internalError.error?.code == .internal)
    #expect(internalError.error?.message == "the service reset the call with HTTP/2 error 2")
    #expect(internalError.error?.trailers.first("ipmesh-call-id") != nil)
    let cancelled = try await outcome([.reset(8)])
    #expect(cancelled.error?.message == "the service cancelled the call")
    let calm = try await outcome([.reset(11)])
    #expect(calm.error?.message == "the service asks for calm")
  }

  @Test func anAnswerThatIsNotGRPCBecomesAStatus() async throws {
    let html = try await outcome([.headers([(":status", "502"), ("content-type", "text/html")], endStream: true)])
    #expect(html.error?.code == .unavailable)
    #expect(html.error?.message == "the answer is not gRPC: HTTP status 502")
    let mute = try await outcome([
      .headers([(":status", "200"), ("content-type", "application/grpc")], endStream: true)
    ])
    #expect(mute.error?.code == .internal)
    #expect(mute.error?.message == "the service ended the call without a status")
  }

  @Test func aLostConnectionIsUnavailableAndSaysSo() async throws {
    let outcome = try await outcome([.closeConnection])
    #expect(outcome.error?.code == .unavailable)
    #expect(outcome.error?.message.hasPrefix("the connection to the service was lost: ") == true)
  }

  @Test func theGatewayEndsACallPastItsDeadlineItself() async throws {
    let pki = try TestPKI()
    let upstream = try await RawUpstream(pki, [.ok, .nothing])
    let mesh = try await TestMesh(pki, upstream: upstream.address) { $0.loops = 1 }
    // The gateway is connected to the service afterwards.
    #expect(try await RawRequest.answer(from: mesh, RawRequest.honest)["grpc-status"] == "0")
    // A caller that sends a deadline and does not keep it itself.
    let answer = try await RawRequest.answer(from: mesh, RawRequest.honest + [("grpc-timeout", "300m")])
    #expect(answer["grpc-status"] == "4")
    #expect(answer["grpc-message"] == "the deadline of 0.3 seconds passed")
    #expect(upstream.streams.value == 2)
    await mesh.stop()
  }

  @Test func whatIsNotAProperCallIsRefusedAtTheDoor() async throws {
    let pki = try TestPKI()
    let upstream = try await RawUpstream(pki, [.ok])
    let mesh = try await TestMesh(pki, upstream: upstream.address)
    func status(_ fields: [(StaticString, StaticString)], extra: [(name: String, value: String)] = []) async throws
      -> String?
    {
      let answer = try await RawRequest.answer(from: mesh, fields, extra: extra)
      return answer["grpc-status"] ?? answer[":status"]
    }
    let honest = RawRequest.honest
    #expect(try await status(honest) == "0")
    #expect(try await status(honest + [("grpc-timeout", "soon")]) == "13")
    #expect(try await status(honest, extra: [("x-long", String(repeating: "x", count: 20_000))]) == "8")
    #expect(try await status(honest.map { $0.0.description == "content-type" ? ($0.0, "text/html") : $0 }) == "415")
    #expect(try await status(honest.map { $0.0.description == ":method" ? ($0.0, "GET") : $0 }) == "405")
    // A path that begins with a routed name without its dot is no path of it.
    #expect(try await status(honest.map { $0.0.description == ":path" ? ($0.0, "/grpc.testing") : $0 }) == "12")
    #expect(upstream.streams.value == 1)
    await mesh.stop()
  }

  @Test func aServiceThatIsDownIsUnavailableUntilItIsBack() async throws {
    let pki = try TestPKI()
    let upstream = TestUpstream()
    let first = try await upstream.start(pki)
    let address = first.address
    await first.shutdown(grace: .zero)
    let mesh = try await TestMesh(pki, upstream: address, restartWait: "300ms")
    let channel = try await mesh.channel()
    let error = await #expect(throws: RPCError.self) {
      let _: Response = try await channel.unary(
        RelayTests.unary, Request(bytes: 1), CallOptions(timeout: .seconds(10)))
    }
    #expect(error?.code == .unavailable)
    #expect(
      error?.message
        == "no server for this service can be reached: \(address): cannot connect to \(address): Connection refused")

    let second = try await upstream.start(pki, port: address.port)
    try await eventually {
      let response: Response? = try? await channel.unary(RelayTests.unary, Request(bytes: 1), CallOptions())
      return response != nil
    }
    await mesh.stop()
    await second.shutdown(grace: .zero)
  }

  /// Runs `change` again and again, while callers make calls of which none may fail.
  private func underLoad(_ channel: Channel, times: Int, _ change: () async throws -> Void) async throws {
    let done = Counter()
    let calls = Counter()
    let load = Task {
      try await withThrowingTaskGroup { group in
        for _ in 0..<16 {
          group.addTask {
            while done.value == 0 {
              let response: Response = try await channel.unary(
                RelayTests.unary, Request(bytes: 100), CallOptions(timeout: .seconds(20)))
              #expect(response.payload?.body.count == 100)
              calls.increment()
            }
          }
        }
        try await group.waitForAll()
      }
    }
    for _ in 0..<times {
      let before = calls.value
      try await eventually { calls.value > before + 50 }
      try await change()
    }
    done.increment()
    try await load.value
  }

  @Test func certificatesAreReplacedUnderLoad() async throws {
    try await withMesh { mesh, _ in
      let channel = try await mesh.channel()
      try await underLoad(channel, times: 20) {
        _ = try mesh.authority.issue(.gateway, hosts: ["127.0.0.1"])
        try await mesh.gateway.reloadTLS()
        try await mesh.hosted.reload()
        try channel.reloadTLS()
      }
    }
  }

  @Test func restartsUnderLoadFailNoCall() async throws {
    let pki = try TestPKI()
    let upstream = TestUpstream()
    var server = try await upstream.start(pki)
    let address = server.address
    let mesh = try await TestMesh(pki, upstream: address)
    try await underLoad(try await mesh.channel(), times: 10) {
      // As a service process ends: watches of its health would hold it up.
      upstream.health.shutDown()
      await server.shutdown()
      upstream.health.setAll(.serving)
      server = try await upstream.start(pki, port: address.port)
    }
    await mesh.stop()
    await server.shutdown(grace: .zero)
  }
}
