// Generated from grpc/reflection/v1alpha/reflection.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension GRPCReflectionAlpha {
  /// Tells a client which services a server has, and describes their types.
  public protocol ServerReflection: ServiceImplementation {
    /// Answers each request of the stream in order, over one connection, so that
    /// all answers come from one server.
    func serverReflectionInfo(
      _ requests: RequestStream<GRPCReflectionAlpha.ServerReflectionRequest>,
      _ responses: ResponseWriter<GRPCReflectionAlpha.ServerReflectionResponse>, _ context: ServerContext) async throws
  }
}

extension GRPCReflectionAlpha.ServerReflection {
  public static var serviceName: String { "grpc.reflection.v1alpha.ServerReflection" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo", requests: .stream) { call in
        try await self.serverReflectionInfo(call.requests(), call.responses(), call.context)
      }
    ]
  }
}
