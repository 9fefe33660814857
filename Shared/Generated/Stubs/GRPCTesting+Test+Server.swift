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
      ServerMethod("/grpc.testing.TestService/EmptyCall", requests: .single) { call in
        try await call.respond(self.emptyCall(call.request(), call.context))
      },
      ServerMethod("/grpc.testing.TestService/UnaryCall", requests: .single) { call in
        try await call.respond(self.unaryCall(call.request(), call.context))
      },
      ServerMethod("/grpc.testing.TestService/CacheableUnaryCall", requests: .single) { call in
        try await call.respond(self.cacheableUnaryCall(call.request(), call.context))
      },
      ServerMethod("/grpc.testing.TestService/StreamingOutputCall", requests: .single) { call in
        try await self.streamingOutputCall(call.request(), call.responses(), call.context)
      },
      ServerMethod("/grpc.testing.TestService/StreamingInputCall", requests: .stream) { call in
        try await call.respond(self.streamingInputCall(call.requests(), call.context))
      },
      ServerMethod("/grpc.testing.TestService/FullDuplexCall", requests: .stream) { call in
        try await self.fullDuplexCall(call.requests(), call.responses(), call.context)
      },
      ServerMethod("/grpc.testing.TestService/HalfDuplexCall", requests: .stream) { call in
        try await self.halfDuplexCall(call.requests(), call.responses(), call.context)
      },
      ServerMethod("/grpc.testing.TestService/UnimplementedCall", requests: .single) { call in
        try await call.respond(self.unimplementedCall(call.request(), call.context))
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
      ServerMethod("/grpc.testing.UnimplementedService/UnimplementedCall", requests: .single) { call in
        try await call.respond(self.unimplementedCall(call.request(), call.context))
      }
    ]
  }
}
