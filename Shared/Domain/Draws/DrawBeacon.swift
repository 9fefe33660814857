/// A public value that nobody can know when the draw is committed, for example a round of a randomness beacon.
public struct DrawBeacon: Sendable, Hashable {
  /// Which source.
  public var source: String
  /// Which value of it; lies ahead when the draw is committed.
  public var round: String

  /// The value `round` of `source`.
  public init(source: String, round: String) {
    self.source = source
    self.round = round
  }
}
