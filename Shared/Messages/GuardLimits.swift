/// What a message from outside may ask for.
public struct GuardLimits: Sendable {
  /// The limits that servers and clients use unless told otherwise.
  public static let standard = GuardLimits()

  public init() {}
}
