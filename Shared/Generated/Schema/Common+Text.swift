// Generated from ipmesh/type/v1/text.proto by deploy/generate; do not edit.

import Messages

extension Common {
  /// A text that people read, in both languages of the platform.
  public struct LocalizedText: Message {
    /// Simplified Chinese.
    public var zh: String = ""
    /// English.
    public var en: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }
}
