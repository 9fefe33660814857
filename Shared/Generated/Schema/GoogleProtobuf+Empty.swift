// Generated from google/protobuf/empty.proto by deploy/generate; do not edit.

import Messages

extension GoogleProtobuf {
  /// A generic empty message that you can re-use to avoid defining duplicated
  /// empty messages in your APIs. A typical example is to use it as the request
  /// or the response type of an API method. For instance:
  ///
  ///     service Foo {
  ///       rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);
  ///     }
  public struct Empty: Message {
    /// A message in which every field has its default value.
    public init() {}
  }
}
