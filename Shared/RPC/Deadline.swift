/// The time by which a call must be done.
public struct Deadline: Sendable, Equatable {
  public let at: MonotonicTime

  public init(at: MonotonicTime) { self.at = at }

  public init(after wait: Duration, from now: MonotonicTime = .now()) { at = now + wait }

  public func remaining(at now: MonotonicTime = .now()) -> Duration { at - now }

  /// Reads `grpc-timeout`: 1 to 8 digits and one of H M S m u n. `nil` if it is anything else.
  static func timeout(from text: Span<UInt8>) -> Duration? {
    guard text.count >= 2, text.count <= 9 else { return nil }
    var value: Int64 = 0
    for index in 0..<(text.count - 1) {
      guard text[index] >= UInt8(ascii: "0"), text[index] <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int64(text[index] - UInt8(ascii: "0"))
    }
    switch text[text.count - 1] {
    case UInt8(ascii: "H"): return .seconds(value * 3600)
    case UInt8(ascii: "M"): return .seconds(value * 60)
    case UInt8(ascii: "S"): return .seconds(value)
    case UInt8(ascii: "m"): return .milliseconds(value)
    case UInt8(ascii: "u"): return .microseconds(value)
    case UInt8(ascii: "n"): return .nanoseconds(value)
    default: return nil
    }
  }

  /// Writes `grpc-timeout` in the finest unit that fits its 8 digits; a deadline that has passed is `0n`.
  static func header(for wait: Duration) -> String {
    let nanoseconds = max(0, wait.nanosecondsClamped)
    let units: [(Int64, String)] = [
      (1, "n"), (1_000, "u"), (1_000_000, "m"), (1_000_000_000, "S"), (60_000_000_000, "M"),
    ]
    for (size, unit) in units where nanoseconds / size <= 99_999_999 { return "\(nanoseconds / size)\(unit)" }
    return "\(min(nanoseconds / 3_600_000_000_000, 99_999_999))H"
  }
}
