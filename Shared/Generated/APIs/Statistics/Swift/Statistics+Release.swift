// Generated from ipmesh/statistics/v1/release.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// A published table: it never changes, so that what quotes it can be traced to it for ever.
  public struct Release: Message {
    /// Resource name, `releases/{number}`. Output only.
    public var name: String = ""
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }
}
