import Schema
import Service
import Stubs

/// The server's side of the public gRPC interop cases (gRPC, doc/interop-test-descriptions.md).
struct TestService: GRPCTesting.TestService {
  static let initialMetadataKey = "x-grpc-test-echo-initial"
  static let trailersKey = "x-grpc-test-echo-trailing-bin"

  func emptyCall(_ request: GRPCTesting.Empty, _ context: ServerContext) async throws -> GRPCTesting.Empty {
    echoMetadata(context)
    return GRPCTesting.Empty()
  }

  func unaryCall(
    _ request: GRPCTesting.SimpleRequest, _ context: ServerContext
  ) async throws -> GRPCTesting.SimpleResponse {
    echoMetadata(context)
    try check(request.expectCompressed, context)
    try fail(as: request.responseStatus)
    context.compressesResponses = request.responseCompressed?.value == true
    return try response(to: request)
  }

  func cacheableUnaryCall(
    _ request: GRPCTesting.SimpleRequest, _ context: ServerContext
  ) async throws -> GRPCTesting.SimpleResponse {
    context.initialMetadata.add("cache-control", "max-age=60, public")
    return try response(to: request)
  }

  func streamingInputCall(
    _ requests: RequestStream<GRPCTesting.StreamingInputCallRequest>, _ context: ServerContext
  ) async throws -> GRPCTesting.StreamingInputCallResponse {
    var size: Int32 = 0
    for try await request in requests {
      try check(request.expectCompressed, context)
      size &+= Int32(truncatingIfNeeded: request.payload?.body.count ?? 0)
    }
    return .with { $0.aggregatedPayloadSize = size }
  }

  func streamingOutputCall(
    _ request: GRPCTesting.StreamingOutputCallRequest,
    _ responses: ResponseWriter<GRPCTesting.StreamingOutputCallResponse>, _ context: ServerContext
  ) async throws {
    echoMetadata(context)
    try fail(as: request.responseStatus)
    context.compressesResponses = request.responseParameters.contains { $0.compressed?.value == true }
    try await send(request.responseParameters, responses)
  }

  func fullDuplexCall(
    _ requests: RequestStream<GRPCTesting.StreamingOutputCallRequest>,
    _ responses: ResponseWriter<GRPCTesting.StreamingOutputCallResponse>, _ context: ServerContext
  ) async throws {
    echoMetadata(context)
    context.compressesResponses = true
    for try await request in requests {
      try fail(as: request.responseStatus)
      try await send(request.responseParameters, responses)
    }
  }

  func halfDuplexCall(
    _ requests: RequestStream<GRPCTesting.StreamingOutputCallRequest>,
    _ responses: ResponseWriter<GRPCTesting.StreamingOutputCallResponse>, _ context: ServerContext
  ) async throws {
    echoMetadata(context)
    context.compressesResponses = true
    var received: [GRPCTesting.ResponseParameters] = []
    for try await request in requests { received += request.responseParameters }
    try await send(received, responses)
  }

  func unimplementedCall(_ request: GRPCTesting.Empty, _ context: ServerContext) async throws -> GRPCTesting.Empty {
    throw RPCError(.unimplemented, "\(context.path) is never implemented")
  }

  // MARK: Parts of the cases

  private func echoMetadata(_ context: ServerContext) {
    for value in context.metadata.all(Self.initialMetadataKey) {
      context.initialMetadata.add(Self.initialMetadataKey, value)
    }
    if let value = context.metadata.firstBinary(Self.trailersKey) {
      context.trailers.addBinary(Self.trailersKey, value)
    }
  }

  private func check(_ expected: GRPCTesting.BoolValue?, _ context: ServerContext) throws {
    guard let expected, expected.value != context.requestIsCompressed else { return }
    throw RPCError(
      .invalidArgument,
      "expect_compressed is \(expected.value), but the message came \(context.requestIsCompressed ? "" : "un")compressed"
    )
  }

  private func fail(as status: GRPCTesting.EchoStatus?) throws {
    guard let status, status.code != 0 else { return }
    let code = UInt8(exactly: status.code).flatMap(Status.Code.init) ?? .unknown
    throw RPCError(code, status.message)
  }

  private func response(to request: GRPCTesting.SimpleRequest) throws -> GRPCTesting.SimpleResponse {
    let payload = try GRPCTesting.Payload(zeros: request.responseSize)
    return .with { $0.payload = payload }
  }

  private func send(
    _ parameters: [GRPCTesting.ResponseParameters],
    _ responses: ResponseWriter<GRPCTesting.StreamingOutputCallResponse>
  ) async throws {
    for part in parameters {
      if part.intervalUs > 0 { try await Task.sleep(for: .microseconds(part.intervalUs)) }
      let payload = try GRPCTesting.Payload(zeros: part.size)
      try await responses.send(.with { $0.payload = payload }, compressed: part.compressed?.value == true)
    }
  }
}
