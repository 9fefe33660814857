import Schema
import Service
import Stubs

/// The public interop cases that need no cloud account, under their public names; the procedures are those of gRPC's
/// doc/interop-test-descriptions.md.
struct InteropCases: Sendable {
  struct Case: Sendable {
    let name: String
    let run: @Sendable () async throws -> Void
  }

  static let unaryPath = "/grpc.testing.TestService/UnaryCall"

  let channel: Channel
  let service: GRPCTesting.TestServiceClient

  init(_ channel: Channel) {
    self.channel = channel
    service = GRPCTesting.TestServiceClient(channel)
  }

  var all: [Case] {
    [
      Case(name: "empty_unary", run: emptyUnary),
      Case(name: "cacheable_unary", run: cacheableUnary),
      Case(name: "large_unary", run: largeUnary),
      Case(name: "client_compressed_unary", run: clientCompressedUnary),
      Case(name: "server_compressed_unary", run: serverCompressedUnary),
      Case(name: "client_streaming", run: clientStreaming),
      Case(name: "client_compressed_streaming", run: clientCompressedStreaming),
      Case(name: "server_streaming", run: serverStreaming),
      Case(name: "server_compressed_streaming", run: serverCompressedStreaming),
      Case(name: "ping_pong", run: pingPong),
      Case(name: "empty_stream", run: emptyStream),
      Case(name: "custom_metadata", run: customMetadata),
      Case(name: "status_code_and_message", run: statusCodeAndMessage),
      Case(name: "special_status_message", run: specialStatusMessage),
      Case(name: "unimplemented_method", run: unimplementedMethod),
      Case(name: "unimplemented_service", run: unimplementedService),
      Case(name: "cancel_after_begin", run: cancelAfterBegin),
      Case(name: "cancel_after_first_response", run: cancelAfterFirstResponse),
      Case(name: "timeout_on_sleeping_server", run: timeoutOnSleepingServer),
      Case(name: "concurrent_large_unary", run: concurrentLargeUnary),
    ]
  }

  // MARK: Unary

  @Sendable private func emptyUnary() async throws {
    let response = try await service.emptyCall(GRPCTesting.Empty())
    try expect(response == GRPCTesting.Empty(), "the response is not empty")
  }

  @Sendable private func cacheableUnary() async throws {
    var options = CallOptions()
    options.metadata.add("x-user-ip", "1.2.3.4")
    let request = GRPCTesting.SimpleRequest.with {
      $0.payload = .with { $0.body = Array("\(MonotonicTime.now())".utf8) }
    }
    let first = try await service.cacheableUnaryCall(request, options: options)
    let second = try await service.cacheableUnaryCall(request, options: options)
    try expect(first == second, "two responses to one request differ")
  }

  @Sendable private func largeUnary() async throws {
    try expectLarge(try await service.unaryCall(.large()))
  }

  @Sendable private func clientCompressedUnary() async throws {
    try await expectFailure(.invalidArgument) {
      _ = try await service.unaryCall(.large { $0.expectCompressed = .with { $0.value = true } })
    }
    for compressed in [true, false] {
      var options = CallOptions()
      options.compressesRequests = compressed
      let request = GRPCTesting.SimpleRequest.large { $0.expectCompressed = .with { $0.value = compressed } }
      try expectLarge(try await service.unaryCall(request, options: options))
    }
  }

  @Sendable private func serverCompressedUnary() async throws {
    for compressed in [true, false] {
      let request = GRPCTesting.SimpleRequest.large { $0.responseCompressed = .with { $0.value = compressed } }
      // As a stream, because that shows how the one message came.
      let responses: ResponseStream<GRPCTesting.SimpleResponse> = try await channel.serverStreaming(
        Self.unaryPath, request, CallOptions())
      for try await response in responses {
        try expectLarge(response)
        let came = await responses.lastWasCompressed()
        try expect(came == compressed, "asked for compressed = \(compressed), came \(came)")
      }
    }
  }

  @Sendable private func concurrentLargeUnary() async throws {
    try await withThrowingTaskGroup { group in
      for _ in 0..<1_000 { group.addTask { try expectLarge(try await service.unaryCall(.large())) } }
      try await group.waitForAll()
    }
  }

  private func expectLarge(_ response: GRPCTesting.SimpleResponse) throws {
    let body = response.payload?.body ?? []
    try expect(body == GRPCTesting.Payload(zeros: 314_159).body, "\(body.count) bytes came, not 314159 zeros")
  }

  // MARK: Statuses

  @Sendable private func statusCodeAndMessage() async throws {
    try await expectStatus("test status message")
  }

  @Sendable private func specialStatusMessage() async throws {
    try await expectStatus("\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n")
  }

  private func expectStatus(_ message: String) async throws {
    let status = GRPCTesting.EchoStatus.with {
      $0.code = 2
      $0.message = message
    }
    let unary = try await expectFailure(.unknown) {
      _ = try await service.unaryCall(.with { $0.responseStatus = status })
    }
    try expect(unary.message == message, "the message is '\(unary.message)'")
    let duplex = try await expectFailure(.unknown) {
      let call = try await service.fullDuplexCall()
      try await call.send(.with { $0.responseStatus = status })
      call.finish()
      for try await _ in call.responses {}
    }
    try expect(duplex.message == message, "the message is '\(duplex.message)'")
  }

  @Sendable private func unimplementedMethod() async throws {
    try await expectFailure(.unimplemented) { _ = try await service.unimplementedCall(GRPCTesting.Empty()) }
  }

  @Sendable private func unimplementedService() async throws {
    let unknown = GRPCTesting.UnimplementedServiceClient(channel)
    try await expectFailure(.unimplemented) { _ = try await unknown.unimplementedCall(GRPCTesting.Empty()) }
  }
}

extension GRPCTesting.SimpleRequest {
  /// The request of the large cases.
  static func large(_ fill: (inout Self) -> Void = { _ in }) -> Self {
    .with {
      $0.responseSize = 314_159
      $0.payload = .zeros(271_828)
      fill(&$0)
    }
  }
}

extension GRPCTesting.Payload {
  static func zeros(_ size: Int) -> Self { .with { $0.body = [UInt8](repeating: 0, count: size) } }
}
