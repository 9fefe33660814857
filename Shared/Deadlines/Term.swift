import Domain

/// A length of time as a rule states it.
public struct Term: Sendable, Hashable, Decodable {
  /// What a term is counted in.
  public enum Unit: String, Sendable, Hashable, Decodable {
    /// Every day counts.
    case days
    /// Seven days each.
    case weeks
    /// To the same day number, or the last day of a shorter month.
    case months
    /// Twelve months each.
    case years
    /// Only days on which the forum is open count (working days, business days).
    case openDays = "open_days"
  }

  /// How many; negative for a day before the event.
  public let amount: Int
  /// Of what.
  public let unit: Unit

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case amount, unit
  }

  public init(amount: Int, unit: Unit) {
    self.amount = amount
    self.unit = unit
  }

  /// From `{"amount": 21, "unit": "days"}`; refuses terms of nothing and of more than a hundred years.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    amount = try values.decode(Int.self, forKey: .amount)
    unit = try values.decode(Unit.self, forKey: .unit)
    guard amount != 0, isReasonable, unit != .openDays || amount > 0 else {
      throw DecodingError.dataCorruptedError(
        forKey: .amount, in: values, debugDescription: "a term of at most a hundred years is expected")
    }
  }

  /// Whether the term is no longer than a hundred years.
  var isReasonable: Bool {
    let most =
      switch unit {
      case .days: 36_525
      case .weeks: 5_218
      case .months: 1_200
      case .years: 100
      case .openDays: 2_000
      }
    return (-most...most).contains(amount)
  }

  /// The term in words.
  public var text: LocalizedText {
    let count = abs(amount)
    let (zh, en): (String, String) =
      switch unit {
      case .days: ("日", "calendar day")
      case .weeks: ("周", "week")
      case .months: ("个月", "calendar month")
      case .years: ("年", "year")
      case .openDays: ("个工作日", "open day")
      }
    return LocalizedText(zh: "\(count)\(zh)", en: "\(count) \(en)\(count == 1 ? "" : "s")")
  }
}

/// The days from `first` to `last`, both included, on which a term did not run.
public struct Suspension: Sendable, Hashable {
  /// First day that does not count.
  public let first: CivilDate
  /// Last day that does not count.
  public let last: CivilDate

  /// `nil` when `last` lies before `first`.
  public init?(first: CivilDate, last: CivilDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }
}

/// Spans in order, none touching another.
struct SuspendedDays {
  private let spans: [Suspension]

  init(_ suspensions: [Suspension]) {
    var merged: [Suspension] = []
    for span in suspensions.sorted(by: { $0.first < $1.first }) {
      if let before = merged.last, span.first <= before.last.adding(days: 1),
        let whole = Suspension(first: before.first, last: max(before.last, span.last))
      {
        merged[merged.count - 1] = whole
      } else {
        merged.append(span)
      }
    }
    spans = merged
  }

  func contains(_ day: CivilDate) -> Bool { spans.contains { $0.first <= day && day <= $0.last } }

  /// How many of the days after `start` up to `end` are suspended.
  func count(after start: CivilDate, through end: CivilDate) -> Int {
    spans.reduce(0) { count, span in
      let first = max(span.first, start.adding(days: 1))
      let last = min(span.last, end)
      return first <= last ? count + last.daysSinceEpoch - first.daysSinceEpoch + 1 : count
    }
  }
}
