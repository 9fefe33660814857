// Generated from grpc/reflection/v1/reflection.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension GRPCReflection {
  /// Tells a client which services a server has, and describes their types.
  public protocol ServerReflection: ServiceImplementation {
    /// Answers each request of the stream in order, over one connection, so that
    /// all answers come from one server.
    func serverReflectionInfo(
      _ requests: RequestStream<GRPCReflection.ServerReflectionRequest>,
      _ responses: ResponseWriter<GRPCReflection.ServerReflectionResponse>, _ context: ServerContext) async throws
  }
}

extension GRPCReflection.ServerReflection {
  public static var serviceName: String { "grpc.reflection.v1.ServerReflection" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", requests: .stream) { call in
        try await self.serverReflectionInfo(call.requests(), call.responses(), call.context)
      }
    ]
  }
}
