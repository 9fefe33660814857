import Schema
import Service
import Stubs

// The interop cases with streams.
extension InteropCases {
  private static let pingPongSizes: [(response: Int32, request: Int)] = [
    (31_415, 27_182), (9, 8), (2_653, 1_828), (58_979, 45_904),
  ]

  @Sendable func clientStreaming() async throws {
    let response = try await service.streamingInputCall { requests in
      for size in [27_182, 8, 1_828, 45_904] { try await requests.send(.with { $0.payload = .zeros(size) }) }
    }
    try expect(response.aggregatedPayloadSize == 74_922, "the sum is \(response.aggregatedPayloadSize), not 74922")
  }

  @Sendable func clientCompressedStreaming() async throws {
    @Sendable func request(_ size: Int, compressed: Bool) -> GRPCTesting.StreamingInputCallRequest {
      .with {
        $0.payload = .zeros(size)
        $0.expectCompressed = .with { $0.value = compressed }
      }
    }
    try await expectFailure(.invalidArgument) {
      _ = try await service.streamingInputCall { try await $0.send(request(27_182, compressed: true)) }
    }
    var options = CallOptions()
    options.compressesRequests = true
    let response = try await service.streamingInputCall(options: options) { requests in
      try await requests.send(request(27_182, compressed: true))
      try await requests.send(request(45_904, compressed: false), compressed: false)
    }
    try expect(response.aggregatedPayloadSize == 73_086, "the sum is \(response.aggregatedPayloadSize), not 73086")
  }

  @Sendable func serverStreaming() async throws {
    let sizes: [Int32] = [31_415, 9, 2_653, 58_979]
    let responses = try await service.streamingOutputCall(
      .with { $0.responseParameters = sizes.map { size in .with { $0.size = size } } })
    var came: [Int32] = []
    for try await response in responses { came.append(Int32(response.payload?.body.count ?? 0)) }
    try expect(came == sizes, "payloads of \(came) bytes came, not of \(sizes)")
  }

  @Sendable func serverCompressedStreaming() async throws {
    let wanted: [(size: Int32, compressed: Bool)] = [(31_415, true), (92_653, false)]
    let responses = try await service.streamingOutputCall(
      .with {
        $0.responseParameters = wanted.map { part in
          .with {
            $0.size = part.size
            $0.compressed = .with { $0.value = part.compressed }
          }
        }
      })
    var came: [(size: Int32, compressed: Bool)] = []
    for try await response in responses {
      came.append((Int32(response.payload?.body.count ?? 0), await responses.lastWasCompressed()))
    }
    try expect(came.elementsEqual(wanted, by: ==), "\(came) came, not \(wanted)")
  }

  @Sendable func pingPong() async throws {
    let call = try await service.fullDuplexCall()
    var responses = call.responses.makeAsyncIterator()
    for sizes in Self.pingPongSizes {
      try await call.send(.duplex(sizes.response, sizes.request))
      let size = try await responses.next()?.payload?.body.count
      try expect(size == Int(sizes.response), "\(size ?? -1) bytes came, not \(sizes.response)")
    }
    call.finish()
    try expect(try await responses.next() == nil, "a response came after the last one")
  }

  @Sendable func emptyStream() async throws {
    let call = try await service.fullDuplexCall()
    call.finish()
    for try await _ in call.responses { throw InteropFailure(description: "a response came to no request") }
  }

  @Sendable func customMetadata() async throws {
    var options = CallOptions()
    options.metadata.add(TestService.initialMetadataKey, "test_initial_metadata_value")
    options.metadata.addBinary(TestService.trailersKey, [0xab, 0xab, 0xab])
    let unary: ResponseStream<GRPCTesting.SimpleResponse> = try await channel.serverStreaming(
      Self.unaryPath, GRPCTesting.SimpleRequest.large(), options)
    for try await _ in unary {}
    try expectEcho(try await unary.initialMetadata(), await unary.trailers())
    let duplex = try await service.fullDuplexCall(options: options)
    try await duplex.send(.duplex(314_159, 271_828))
    duplex.finish()
    for try await _ in duplex.responses {}
    try expectEcho(try await duplex.responses.initialMetadata(), await duplex.responses.trailers())
  }

  private func expectEcho(_ initial: Metadata, _ trailers: Metadata) throws {
    let text = initial.first(TestService.initialMetadataKey)
    try expect(text == "test_initial_metadata_value", "the initial metadata is \(initial.fields)")
    let bytes = trailers.firstBinary(TestService.trailersKey)
    try expect(bytes == [0xab, 0xab, 0xab], "the trailers are \(trailers.fields)")
  }

  @Sendable func cancelAfterBegin() async throws {
    let call: BidirectionalCall<GRPCTesting.StreamingInputCallRequest, GRPCTesting.StreamingInputCallResponse> =
      try await channel.bidirectional("/grpc.testing.TestService/StreamingInputCall", CallOptions())
    call.cancel()
    try await expectFailure(.cancelled) { for try await _ in call.responses {} }
  }

  @Sendable func cancelAfterFirstResponse() async throws {
    let call = try await service.fullDuplexCall()
    var responses = call.responses.makeAsyncIterator()
    try await call.send(.duplex(31_415, 27_182))
    try expect(try await responses.next()?.payload?.body.count == 31_415, "the first response is wrong")
    call.cancel()
    try await expectFailure(.cancelled) { _ = try await call.responses.first { _ in true } }
  }

  @Sendable func timeoutOnSleepingServer() async throws {
    let call = try await service.fullDuplexCall(options: CallOptions(timeout: .milliseconds(1)))
    try await expectFailure(.deadlineExceeded) {
      try await call.send(.with { $0.payload = .zeros(27_182) })
      for try await _ in call.responses {}
    }
  }
}

extension GRPCTesting.StreamingOutputCallRequest {
  /// A request with a payload of one size for a response with a payload of another.
  fileprivate static func duplex(_ responseSize: Int32, _ requestSize: Int) -> Self {
    .with {
      $0.responseParameters = [.with { $0.size = responseSize }]
      $0.payload = .zeros(requestSize)
    }
  }
}
