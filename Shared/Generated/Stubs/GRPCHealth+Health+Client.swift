// Generated from grpc/health/v1/health.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension GRPCHealth {
  /// Calls `grpc.health.v1.Health`.
  public struct HealthClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Answers the health of a service, or NOT_FOUND when the server does not
    /// know it.
    public func check(_ request: GRPCHealth.HealthCheckRequest, options: CallOptions = CallOptions()) async throws
      -> GRPCHealth.HealthCheckResponse
    {
      try await channel.unary("/grpc.health.v1.Health/Check", request, options)
    }

    /// Answers the health of every service that the server knows.
    public func list(_ request: GRPCHealth.HealthListRequest, options: CallOptions = CallOptions()) async throws
      -> GRPCHealth.HealthListResponse
    {
      try await channel.unary("/grpc.health.v1.Health/List", request, options)
    }

    /// Answers the health of a service at once and again after each change. An
    /// unknown service gives SERVICE_UNKNOWN, and the stream stays open for the
    /// case that it appears.
    public func watch(_ request: GRPCHealth.HealthCheckRequest, options: CallOptions = CallOptions()) async throws
      -> ResponseStream<GRPCHealth.HealthCheckResponse>
    {
      try await channel.serverStreaming("/grpc.health.v1.Health/Watch", request, options)
    }
  }
}
