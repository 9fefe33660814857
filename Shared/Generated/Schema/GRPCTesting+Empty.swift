// Generated from grpc/testing/empty.proto by deploy/generate; do not edit.

import Messages

extension GRPCTesting {
  /// A message without content.
  public struct Empty: Message {
    /// A message in which every field has its default value.
    public init() {}
  }
}
