// Generated from grpc/testing/benchmark_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension GRPCTesting {
  /// Exercises every kind of call under load.
  public protocol BenchmarkService: ServiceImplementation {
    /// Answers one request with one response.
    func unaryCall(_ request: GRPCTesting.SimpleRequest, _ context: ServerContext) async throws
      -> GRPCTesting.SimpleResponse

    /// Answers each request of a stream at once.
    func streamingCall(
      _ requests: RequestStream<GRPCTesting.SimpleRequest>, _ responses: ResponseWriter<GRPCTesting.SimpleResponse>,
      _ context: ServerContext) async throws

    /// Answers a stream of requests with one response, after the last one.
    func streamingFromClient(_ requests: RequestStream<GRPCTesting.SimpleRequest>, _ context: ServerContext)
      async throws -> GRPCTesting.SimpleResponse

    /// Answers one request with responses until the client cancels.
    func streamingFromServer(
      _ request: GRPCTesting.SimpleRequest, _ responses: ResponseWriter<GRPCTesting.SimpleResponse>,
      _ context: ServerContext) async throws

    /// Sends and receives independently.
    func streamingBothWays(
      _ requests: RequestStream<GRPCTesting.SimpleRequest>, _ responses: ResponseWriter<GRPCTesting.SimpleResponse>,
      _ context: ServerContext) async throws
  }
}

extension GRPCTesting.BenchmarkService {
  public static var serviceName: String { "grpc.testing.BenchmarkService" }

  public var methods: [ServerMethod] {
    [
      .unary("/grpc.testing.BenchmarkService/UnaryCall") { [self] in
        try await self.unaryCall($0, $1)
      },
      .bidirectional("/grpc.testing.BenchmarkService/StreamingCall") { [self] in
        try await self.streamingCall($0, $1, $2)
      },
      .clientStreaming("/grpc.testing.BenchmarkService/StreamingFromClient") { [self] in
        try await self.streamingFromClient($0, $1)
      },
      .serverStreaming("/grpc.testing.BenchmarkService/StreamingFromServer") { [self] in
        try await self.streamingFromServer($0, $1, $2)
      },
      .bidirectional("/grpc.testing.BenchmarkService/StreamingBothWays") { [self] in
        try await self.streamingBothWays($0, $1, $2)
      },
    ]
  }
}
