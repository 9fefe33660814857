// Generated from ipmesh/zone/v1/evidence.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Zone {
  /// A file that proves something. The file itself stays where it was made; whoever holds it shows by the digest that it is
  /// the one that was meant.
  public struct Evidence: Message {
    /// SHA-256 of the file: 64 lower-case hexadecimal digits. Required.
    public var sha256: String = ""
    /// Name of the file, 1 to 200 characters, without `/`. Required.
    public var fileName: String = ""
    /// Size in bytes, 1 to 2^40. Required.
    public var sizeBytes: Int64 = 0
    /// Media type, `type/subtype` in lower case, for example `application/pdf`. Required.
    public var mediaType: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }
}
