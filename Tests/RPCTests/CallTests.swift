import RPC
import Schema
import TestSupport
import Testing

/// What a call carries from one side to the other, over TLS on loopback.
@Suite struct CallTests {
  @Test func handlerSeesWhoCallsAndTheMetadata() async throws {
    let loopback = try await Loopback([
      unary { _, context in
        #expect(context.path == "/test.Service/Call")
        #expect(context.peer.certificate?.uris == ["spiffe://ipmesh/agency/420100"])
        #expect(context.metadata.all("name") == ["a", "b"])
        #expect(context.metadata.firstBinary("data-bin") == [0, 255])
      }
    ])
    var options = CallOptions()
    options.metadata.add("name", "a")
    options.metadata.addBinary("data-bin", [0, 255])
    options.metadata.add("name", "b")
    try await loopback.channel().call(Request(), options)
    await loopback.stop()
  }

  @Test func errorArrivesWithMessageDetailsAndTrailers() async throws {
    let loopback = try await Loopback([
      unary { _, context in
        context.initialMetadata.add("initial", "1")
        context.trailers.add("trailer", "2")
        var error = RPCError.badRequest([
          .with {
            $0.field = "名称"
            $0.description = "不能为空, 100%\n"
          }
        ])
        error.trailers.add("more", "3")
        throw error
      }
    ])
    let error = await failure { try await loopback.channel().call() }
    #expect(error?.code == .invalidArgument)
    #expect(error?.message == "名称: 不能为空, 100%\n")
    #expect(error?.details(of: GoogleRPC.BadRequest.self).first?.fieldViolations.first?.field == "名称")
    #expect(error?.trailers.first("trailer") == "2")
    #expect(error?.trailers.first("more") == "3")
    await loopback.stop()
  }

  @Test func textOfAnUnforeseenErrorStaysOnTheServer() async throws {
    struct Secret: Error { let text = "420106199001011234" }
    let loopback = try await Loopback([unary { _, _ in throw Secret() }])
    let error = await failure { try await loopback.channel().call() }
    #expect(error?.code == .unknown)
    #expect(error?.message == "the handler failed")
    await loopback.stop()
  }

  @Test func callsWorkFromTheMainActorAndFromOtherActors() async throws {
    actor Caller {
      func run(_ channel: Channel) async throws -> Int {
        let duplex: BidirectionalCall<Request, Response> = try await channel.bidirectional(
          "/test.Service/Duplex", CallOptions())
        try await duplex.send(.with { $0.responseSize = 3 })
        duplex.finish()
        var count = 0
        for try await response in duplex.responses { count += response.payload?.body.count ?? 0 }
        return count + (try await channel.echo(4).payload?.body.count ?? 0)
      }
    }
    let loopback = try await Loopback([
      echo,
      .bidirectional("/test.Service/Duplex") {
        (requests: RequestStream<Request>, responses: ResponseWriter<Response>, _) in
        for try await request in requests {
          // A handler may hop away and come back.
          await Task.detached {}.value
          try await responses.send(.with { $0.payload = .zeros(Int(request.responseSize)) })
        }
      },
    ])
    let channel = try await loopback.channel()
    #expect(try await Caller().run(channel) == 7)
    #expect(try await onMainActor(channel) == 5)
    await loopback.stop()
  }

  @MainActor private func onMainActor(_ channel: Channel) async throws -> Int {
    try await channel.echo(5).payload?.body.count ?? 0
  }

  @Test func serverMayAnswerBeforeItHasReadAllRequests() async throws {
    let loopback = try await Loopback([
      .clientStreaming("/test.Service/Early") { (requests: RequestStream<Request>, _) -> Response in
        for try await _ in requests { break }
        return .with { $0.username = "early" }
      }
    ])
    let channel = try await loopback.channel()
    for _ in 0..<50 {
      let response: Response = try await channel.clientStreaming("/test.Service/Early", CallOptions()) {
        (writer: RequestWriter<Request>) in
        while true { try await writer.send(.with { $0.payload = .zeros(10_000) }) }
      }
      #expect(response.username == "early")
    }
    await loopback.stop()
  }

  @Test func requestsAndResponsesAreCompressedWhenAskedFor() async throws {
    let loopback = try await Loopback([
      unary { request, context in
        #expect(context.requestIsCompressed)
        #expect(request.payload?.body.count == 100_000)
      },
      .serverStreaming("/test.Service/Compressed") { (request: Request, responses: ResponseWriter<Response>, context) in
        context.compressesResponses = true
        try await responses.send(.with { $0.payload = .zeros(100_000) })
        try await responses.send(.with { $0.payload = .zeros(10) }, compressed: false)
      },
    ])
    let channel = try await loopback.channel()
    var options = CallOptions()
    options.compressesRequests = true
    try await channel.call(.with { $0.payload = .zeros(100_000) }, options)
    let responses: ResponseStream<Response> = try await channel.serverStreaming(
      "/test.Service/Compressed", Request(), CallOptions())
    var came: [Bool] = []
    for try await _ in responses { came.append(await responses.lastWasCompressed()) }
    #expect(came == [true, false])
    await loopback.stop()
  }
}
