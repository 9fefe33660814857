// Generated from grpc/testing/test.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension GRPCTesting {
  /// Exercises every kind of call.
  public protocol TestService: ServiceImplementation {
    /// Answers an empty request with an empty response.
    func emptyCall(_ request: GRPCTesting.Empty, _ context: ServerContext) async throws -> GRPCTesting.Empty

    /// Answers one request with one response.
    func unaryCall(_ request: GRPCTesting.SimpleRequest, _ context: ServerContext) async throws
      -> GRPCTesting.SimpleResponse

    /// Answers as `UnaryCall`; the response says that it may be cached.
    func cacheableUnaryCall(_ request: GRPCTesting.SimpleRequest, _ context: ServerContext) async throws
      -> GRPCTesting.SimpleResponse

    /// Answers one request with a stream of responses.
    func streamingOutputCall(
      _ request: GRPCTesting.StreamingOutputCallRequest,
      _ responses: ResponseWriter<GRPCTesting.StreamingOutputCallResponse>, _ context: ServerContext) async throws

    /// Answers a stream of requests with the sum of their payload sizes.
    func streamingInputCall(_ requests: RequestStream<GRPCTesting.StreamingInputCallRequest>, _ context: ServerContext)
      async throws -> GRPCTesting.StreamingInputCallResponse

    /// Answers each request of a stream at once.
    func fullDuplexCall(
      _ requests: RequestStream<GRPCTesting.StreamingOutputCallRequest>,
      _ responses: ResponseWriter<GRPCTesting.StreamingOutputCallResponse>, _ context: ServerContext) async throws

    /// Answers the requests of a stream in order, after the last one.
    func halfDuplexCall(
      _ requests: RequestStream<GRPCTesting.StreamingOutputCallRequest>,
      _ responses: ResponseWriter<GRPCTesting.StreamingOutputCallResponse>, _ context: ServerContext) async throws

    /// Never implemented: shows what a client sees then.
    func unimplementedCall(_ request: GRPCTesting.Empty, _ context: ServerContext) async throws -> GRPCTesting.Empty
  }
}

extension GRPCTesting.TestService {
  public static var serviceName: String { "grpc.testing.TestService" }

  public var methods: [ServerMethod] {
    [
      .unary("/grpc.testing.TestService/EmptyCall") { [self] in
        try await self.emptyCall($0, $1)
      },
      .unary("/grpc.testing.TestService/UnaryCall") { [self] in
        try await self.unaryCall($0, $1)
      },
      .unary("/grpc.testing.TestService/CacheableUnaryCall") { [self] in
        try await self.cacheableUnaryCall($0, $1)
      },
      .serverStreaming("/grpc.testing.TestService/StreamingOutputCall") { [self] in
        try await self.streamingOutputCall($0, $1, $2)
      },
      .clientStreaming("/grpc.testing.TestService/StreamingInputCall") { [self] in
        try await self.streamingInputCall($0, $1)
      },
      .bidirectional("/grpc.testing.TestService/FullDuplexCall") { [self] in
        try await self.fullDuplexCall($0, $1, $2)
      },
      .bidirectional("/grpc.testing.TestService/HalfDuplexCall") { [self] in
        try await self.halfDuplexCall($0, $1, $2)
      },
      .unary("/grpc.testing.TestService/UnimplementedCall") { [self] in
        try await self.unimplementedCall($0, $1)
      },
    ]
  }
}

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
  /// Never implemented: shows what a client sees then.
  public protocol UnimplementedService: ServiceImplementation {
    /// Never implemented.
    func unimplementedCall(_ request: GRPCTesting.Empty, _ context: ServerContext) async throws -> GRPCTesting.Empty
  }
}

extension GRPCTesting.UnimplementedService {
  public static var serviceName: String { "grpc.testing.UnimplementedService" }

  public var methods: [ServerMethod] {
    [
      .unary("/grpc.testing.UnimplementedService/UnimplementedCall") { [self] in
        try await self.unimplementedCall($0, $1)
      }
    ]
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
