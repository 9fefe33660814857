// Generated from grpc/testing/test.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension GRPCTesting {
  /// Calls `grpc.testing.TestService`.
  public struct TestServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Answers an empty request with an empty response.
    public func emptyCall(_ request: GRPCTesting.Empty, options: CallOptions = CallOptions()) async throws
      -> GRPCTesting.Empty
    {
      try await channel.unary("/grpc.testing.TestService/EmptyCall", request, options)
    }

    /// Answers one request with one response.
    public func unaryCall(_ request: GRPCTesting.SimpleRequest, options: CallOptions = CallOptions()) async throws
      -> GRPCTesting.SimpleResponse
    {
      try await channel.unary("/grpc.testing.TestService/UnaryCall", request, options)
    }

    /// Answers as `UnaryCall`; the response says that it may be cached.
    public func cacheableUnaryCall(_ request: GRPCTesting.SimpleRequest, options: CallOptions = CallOptions())
      async throws -> GRPCTesting.SimpleResponse
    {
      try await channel.unary("/grpc.testing.TestService/CacheableUnaryCall", request, options)
    }

    /// Answers one request with a stream of responses.
    public func streamingOutputCall(
      _ request: GRPCTesting.StreamingOutputCallRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<GRPCTesting.StreamingOutputCallResponse> {
      try await channel.serverStreaming("/grpc.testing.TestService/StreamingOutputCall", request, options)
    }

    /// Answers a stream of requests with the sum of their payload sizes.
    public func streamingInputCall(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<GRPCTesting.StreamingInputCallRequest>) async throws -> Void
    ) async throws -> GRPCTesting.StreamingInputCallResponse {
      try await channel.clientStreaming("/grpc.testing.TestService/StreamingInputCall", options, send)
    }

    /// Answers each request of a stream at once.
    public func fullDuplexCall(options: CallOptions = CallOptions()) async throws -> BidirectionalCall<
      GRPCTesting.StreamingOutputCallRequest, GRPCTesting.StreamingOutputCallResponse
    > {
      try await channel.bidirectional("/grpc.testing.TestService/FullDuplexCall", options)
    }

    /// Answers the requests of a stream in order, after the last one.
    public func halfDuplexCall(options: CallOptions = CallOptions()) async throws -> BidirectionalCall<
      GRPCTesting.StreamingOutputCallRequest, GRPCTesting.StreamingOutputCallResponse
    > {
      try await channel.bidirectional("/grpc.testing.TestService/HalfDuplexCall", options)
    }

    /// Never implemented: shows what a client sees then.
    public func unimplementedCall(_ request: GRPCTesting.Empty, options: CallOptions = CallOptions()) async throws
      -> GRPCTesting.Empty
    {
      try await channel.unary("/grpc.testing.TestService/UnimplementedCall", request, options)
    }
  }
}

extension GRPCTesting {
  /// Calls `grpc.testing.UnimplementedService`.
  public struct UnimplementedServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Never implemented.
    public func unimplementedCall(_ request: GRPCTesting.Empty, options: CallOptions = CallOptions()) async throws
      -> GRPCTesting.Empty
    {
      try await channel.unary("/grpc.testing.UnimplementedService/UnimplementedCall", request, options)
    }
  }
}
