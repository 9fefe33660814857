/// A mistake before its place in the message is known.
struct JSONFault: Error {
  let kind: JSONError.Kind
  let message: String
  /// Bytes from the start of the text.
  let offset: Int

  init(_ kind: JSONError.Kind, _ message: String, at offset: Int = 0) {
    self.kind = kind
    self.message = message
    self.offset = offset
  }

  init(_ error: WireError) {
    self.init(.malformedMessage, error.reason.rawValue)
  }
}
