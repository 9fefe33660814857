// Generated from grpc/reflection/v1alpha/reflection.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension GRPCReflectionAlpha {
  /// Calls `grpc.reflection.v1alpha.ServerReflection`.
  public struct ServerReflectionClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Answers each request of the stream in order, over one connection, so that
    /// all answers come from one server.
    public func serverReflectionInfo(options: CallOptions = CallOptions()) async throws -> BidirectionalCall<
      GRPCReflectionAlpha.ServerReflectionRequest, GRPCReflectionAlpha.ServerReflectionResponse
    > {
      try await channel.bidirectional("/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo", options)
    }
  }
}
