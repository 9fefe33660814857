/// Why bytes are not the message they should be: what was wrong, and where.
public struct MessageError: Error, Equatable {
  /// What was wrong.
  public enum Reason: Sendable, Equatable {
    /// The bytes are not a message.
    case malformed
  }

  /// What was wrong.
  public var reason: Reason
  /// Where it was, in bytes from the start of the message.
  public var offset: Int
  /// The field it was in, such as `payload.body`, or the name of the message type.
  public var path: String
}
