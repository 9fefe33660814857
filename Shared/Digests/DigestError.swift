/// Why no digest could be made.
public struct DigestError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was seen and what is needed.
  public let description: String

  init(_ description: String) { self.description = description }
}
