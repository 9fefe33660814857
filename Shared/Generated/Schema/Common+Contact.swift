// Generated from ipmesh/type/v1/contact.proto by deploy/generate; do not edit.

import Messages

extension Common {
  /// How to reach an institution or outlet. Everything in it is public.
  public struct Contact: Message {
    /// Person or office to ask for, at most 64 characters.
    public var person: String = ""
    /// Telephone: digits, spaces, `+`, `-`, `(`, `)`; 5 to 32 characters.
    public var phone: String = ""
    /// E-mail address, at most 254 characters.
    public var email: String = ""
    /// Web site, `http://` or `https://`, at most 2,048 characters.
    public var website: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }
}
