// Generated from grpc/health/v1/health.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension GRPCHealth {
  /// Tells whether a server and its services accept calls.
  public protocol Health: ServiceImplementation {
    /// Answers the health of a service, or NOT_FOUND when the server does not
    /// know it.
    func check(_ request: GRPCHealth.HealthCheckRequest, _ context: ServerContext) async throws
      -> GRPCHealth.HealthCheckResponse

    /// Answers the health of every service that the server knows.
    func list(_ request: GRPCHealth.HealthListRequest, _ context: ServerContext) async throws
      -> GRPCHealth.HealthListResponse

    /// Answers the health of a service at once and again after each change. An
    /// unknown service gives SERVICE_UNKNOWN, and the stream stays open for the
    /// case that it appears.
    func watch(
      _ request: GRPCHealth.HealthCheckRequest, _ responses: ResponseWriter<GRPCHealth.HealthCheckResponse>,
      _ context: ServerContext) async throws
  }
}

extension GRPCHealth.Health {
  public static var serviceName: String { "grpc.health.v1.Health" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/grpc.health.v1.Health/Check", requests: .single) { call in
        try await call.respond(self.check(call.request(), call.context))
      },
      ServerMethod("/grpc.health.v1.Health/List", requests: .single) { call in
        try await call.respond(self.list(call.request(), call.context))
      },
      ServerMethod("/grpc.health.v1.Health/Watch", requests: .single) { call in
        try await self.watch(call.request(), call.responses(), call.context)
      },
    ]
  }
}
