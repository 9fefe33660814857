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
      .unary("/grpc.health.v1.Health/Check") { [self] in
        try await self.check($0, $1)
      },
      .unary("/grpc.health.v1.Health/List") { [self] in
        try await self.list($0, $1)
      },
      .serverStreaming("/grpc.health.v1.Health/Watch") { [self] in
        try await self.watch($0, $1, $2)
      },
    ]
  }
}
