import Foundation
import Schema
import Service
import Testing

/// Calls pass through the gateway as if it were not there.
@Suite struct RelayTests {
  typealias Request = TestUpstream.Request
  typealias Response = TestUpstream.Response
  static let unary = "/grpc.testing.TestService/UnaryCall"

  @Test func allFourKindsPassUnchanged() async throws {
    try await withMesh { mesh, _ in
      let channel = try await mesh.channel()
      let unary: Response = try await channel.unary(Self.unary, Request(bytes: 1_000), CallOptions())
      #expect(unary.payload?.body.count == 1_000)

      let sum: Response = try await channel.clientStreaming(
        "/grpc.testing.TestService/StreamingInputCall", CallOptions()
      ) { (writer: RequestWriter<Request>) in
        for size in 1...100 { try await writer.send(Request(bytes: size)) }
      }
      #expect(sum.username == "5050")

      var request = Request(bytes: 10)
      request.responseSize = 50
      let responses: ResponseStream<Response> = try await channel.serverStreaming(
        "/grpc.testing.TestService/StreamingOutputCall", request, CallOptions())
      var names: [String] = []
      for try await response in responses { names.append(response.username) }
      #expect(names == (0..<50).map(String.init))

      let chat: BidirectionalCall<Request, Response> = try await channel.bidirectional(
        "/grpc.testing.TestService/FullDuplexCall", CallOptions())
      var echoes = chat.responses.makeAsyncIterator()
      for size in [0, 1, 70_000, 3] {
        try await chat.send(Request(bytes: size))
        #expect(try await echoes.next()?.payload?.body.count == size)
      }
      chat.finish()
      #expect(try await echoes.next() == nil)
    }
  }

  @Test func metadataStatusAndDetailsPassUnchanged() async throws {
    try await withMesh { mesh, upstream in
      let channel = try await mesh.channel()
      var options = CallOptions()
      options.metadata.add("x-echo", "one")
      options.metadata.add("x-echo", "two")
      options.metadata.addBinary("x-trace-bin", [0, 255, 10])
      let call = try await channel.call(Self.unary, options)
      try await call.send(Request(bytes: 1).serialized())
      call.finish()
      #expect(try await call.initialMetadata().all("x-echo") == ["one", "two"])
      while try await call.receive() != nil {}
      #expect(await call.trailers().firstBinary("x-trace-bin") == [0, 255, 10])
      #expect(upstream.seen.metadata.contains { $0.name == "user-agent" })

      let error = await #expect(throws: RPCError.self) {
        let _: Response = try await channel.unary(
          Self.unary, Request.with { $0.responseStatus = .with { $0.code = 3 } }, options)
      }
      #expect(error?.code == .invalidArgument)
      #expect(error?.message == "payload: 是空的")
      #expect(error?.details(of: GoogleRPC.BadRequest.self).first?.fieldViolations.first?.field == "payload")
      #expect(error?.trailers.firstBinary("x-trace-bin") == [0, 255, 10])
    }
  }

  @Test func theRemainingBudgetGoesOnAndEndsTheCall() async throws {
    try await withMesh { mesh, upstream in
      let channel = try await mesh.channel()
      let start = ContinuousClock.now
      let _: Response = try await channel.unary(Self.unary, Request(bytes: 1), CallOptions(timeout: .seconds(60)))
      let spent = ContinuousClock.now - start
      let budget = try #require(upstream.seen.budget)
      // Each side counts from the beginning of its loop's turn.
      let inexactness = Duration.seconds(1)
      #expect(budget < .seconds(60) + inexactness && budget > .seconds(60) - spent - inexactness)

      let error = await #expect(throws: RPCError.self) {
        let _: Response = try await channel.unary(
          "/grpc.testing.TestService/CacheableUnaryCall", Request(), CallOptions(timeout: .milliseconds(200)))
      }
      #expect(error?.code == .deadlineExceeded)
      try await eventually { upstream.seen.cancelled == 1 }
    }
  }

  @Test func aCallerThatGoesAwayCancelsTheHandler() async throws {
    try await withMesh { mesh, upstream in
      let channel = try await mesh.channel()
      let call = Task {
        let _: Response = try await channel.unary(
          "/grpc.testing.TestService/CacheableUnaryCall", Request(), CallOptions())
      }
      try await eventually { upstream.seen.started == 1 }
      call.cancel()
      try await eventually { upstream.seen.cancelled == 1 }
      _ = await call.result
    }
  }

  @Test func aSlowReaderHoldsTheServiceBack() async throws {
    try await withMesh { mesh, upstream in
      let channel = try await mesh.channel()
      var request = Request(bytes: 100_000)
      request.responseSize = 300
      let responses: ResponseStream<Response> = try await channel.serverStreaming(
        "/grpc.testing.TestService/StreamingOutputCall", request, CallOptions())
      var reader = responses.makeAsyncIterator()
      #expect(try await reader.next() != nil)
      try await settled { upstream.seen.sent }
      // 30 MB would come; the windows and buffers of four connections' ends hold a small part of that.
      #expect(upstream.seen.sent < 20)
      // Others are not held up by it.
      let other: Response = try await channel.unary(Self.unary, Request(bytes: 1), CallOptions(timeout: .seconds(5)))
      #expect(other.payload?.body.count == 1)
      var rest = 1
      while try await reader.next() != nil { rest += 1 }
      #expect(rest == 300)
    }
  }

  @Test func aSlowServiceHoldsTheCallerBack() async throws {
    try await withMesh { mesh, upstream in
      let channel = try await mesh.channel()
      upstream.closeGate()
      let sent = Counter()
      let call = Task {
        let response: Response = try await channel.clientStreaming(
          "/grpc.testing.TestService/StreamingInputCall", CallOptions()
        ) { (writer: RequestWriter<Request>) in
          for _ in 0..<300 {
            try await writer.send(Request(bytes: 100_000))
            sent.increment()
          }
        }
        return response.username
      }
      try await eventually { upstream.seen.started == 1 }
      try await settled { sent.value }
      // The windows and buffers between the two take a small part of the 30 MB.
      #expect(sent.value < 20)
      upstream.openGate()
      #expect(try await call.value == "30000000")
    }
  }
}
