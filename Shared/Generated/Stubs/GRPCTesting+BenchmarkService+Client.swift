// Generated from grpc/testing/benchmark_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension GRPCTesting {
  /// Calls `grpc.testing.BenchmarkService`.
  public struct BenchmarkServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Answers one request with one response.
    public func unaryCall(_ request: GRPCTesting.SimpleRequest, options: CallOptions = CallOptions()) async throws
      -> GRPCTesting.SimpleResponse
    {
      try await channel.unary("/grpc.testing.BenchmarkService/UnaryCall", request, options)
    }

    /// Answers each request of a stream at once.
    public func streamingCall(options: CallOptions = CallOptions()) async throws -> BidirectionalCall<
      GRPCTesting.SimpleRequest, GRPCTesting.SimpleResponse
    > {
      try await channel.bidirectional("/grpc.testing.BenchmarkService/StreamingCall", options)
    }

    /// Answers a stream of requests with one response, after the last one.
    public func streamingFromClient(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<GRPCTesting.SimpleRequest>) async throws -> Void
    ) async throws -> GRPCTesting.SimpleResponse {
      try await channel.clientStreaming("/grpc.testing.BenchmarkService/StreamingFromClient", options, send)
    }

    /// Answers one request with responses until the client cancels.
    public func streamingFromServer(_ request: GRPCTesting.SimpleRequest, options: CallOptions = CallOptions())
      async throws -> ResponseStream<GRPCTesting.SimpleResponse>
    {
      try await channel.serverStreaming("/grpc.testing.BenchmarkService/StreamingFromServer", request, options)
    }

    /// Sends and receives independently.
    public func streamingBothWays(options: CallOptions = CallOptions()) async throws -> BidirectionalCall<
      GRPCTesting.SimpleRequest, GRPCTesting.SimpleResponse
    > {
      try await channel.bidirectional("/grpc.testing.BenchmarkService/StreamingBothWays", options)
    }
  }
}
