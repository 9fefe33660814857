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
      ServerMethod("/grpc.testing.BenchmarkService/UnaryCall", requests: .single) { call in
        try await call.respond(self.unaryCall(call.request(), call.context))
      },
      ServerMethod("/grpc.testing.BenchmarkService/StreamingCall", requests: .stream) { call in
        try await self.streamingCall(call.requests(), call.responses(), call.context)
      },
      ServerMethod("/grpc.testing.BenchmarkService/StreamingFromClient", requests: .stream) { call in
        try await call.respond(self.streamingFromClient(call.requests(), call.context))
      },
      ServerMethod("/grpc.testing.BenchmarkService/StreamingFromServer", requests: .single) { call in
        try await self.streamingFromServer(call.request(), call.responses(), call.context)
      },
      ServerMethod("/grpc.testing.BenchmarkService/StreamingBothWays", requests: .stream) { call in
        try await self.streamingBothWays(call.requests(), call.responses(), call.context)
      },
    ]
  }
}
