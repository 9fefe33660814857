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
