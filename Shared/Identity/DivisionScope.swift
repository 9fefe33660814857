/// A six-digit code of an administrative division (GB/T 2260), such as 420100 for Wuhan.
///
/// Only the form is checked: which codes exist is for the register of divisions to say.
public struct DivisionCode: Hashable, Sendable, CustomStringConvertible {
  public let value: UInt32

  /// - Returns: nil unless `text` is six ASCII digits that do not begin with 0.
  public init?(_ text: String) {
    let digits = text.utf8
    guard digits.count == 6, digits.first != UInt8(ascii: "0") else { return nil }
    var value: UInt32 = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + UInt32(digit - UInt8(ascii: "0"))
    }
    self.value = value
  }

  public var description: String { String(value) }

  /// Whether `other` is this division or lies below it: 420000 holds 420100, 420100 holds 420102.
  public func holds(_ other: DivisionCode) -> Bool {
    if value % 10_000 == 0 { return other.value / 10_000 == value / 10_000 }
    if value % 100 == 0 { return other.value / 100 == value / 100 }
    return other == self
  }
}

/// How far a grant reaches from the caller's own division; a later case includes the earlier ones.
public enum DivisionReach: UInt8, Comparable, CaseIterable, Sendable {
  case own, ownAndBelow, province

  /// The word that policy files and forwarded metadata use.
  public var word: String {
    switch self {
    case .own: "own"
    case .ownAndBelow: "own-and-below"
    case .province: "province"
    }
  }

  public init?(word: String) {
    guard let reach = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = reach
  }

  public static func < (left: DivisionReach, right: DivisionReach) -> Bool { left.rawValue < right.rawValue }
}

/// The divisions whose records a caller may touch.
public struct DivisionScope: Hashable, Sendable, CustomStringConvertible {
  public let reach: DivisionReach
  /// The caller's own division; nil for services and operators, which reach the whole province or nothing.
  public let home: DivisionCode?

  public init(reach: DivisionReach, home: DivisionCode?) {
    self.reach = reach
    self.home = home
  }

  /// Whether records of `division` are within reach.
  public func covers(_ division: DivisionCode) -> Bool {
    guard let home else { return reach == .province }
    switch reach {
    case .own: return division == home
    case .ownAndBelow: return home.holds(division)
    case .province: return home.value / 10_000 == division.value / 10_000
    }
  }

  public var description: String {
    guard let home else { return reach.word }
    return "\(reach.word) of \(home)"
  }
}
