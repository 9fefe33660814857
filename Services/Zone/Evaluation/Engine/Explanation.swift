import Domain

/// Why a score is what it is: each step as a formula with its numbers, in both languages.
public struct Explanation: Sendable, Hashable {
  /// An indicator or an entry of the negative list.
  public struct Item: Sendable, Hashable {
    /// Its code.
    public let code: String
    /// The formula with its numbers.
    public let text: LocalizedText
    /// Hundredths of a point that it brings; negative for a deduction. 0 under the geometric mean, where the factor
    /// counts.
    public let points: Int
    /// By how much the score would be more if the indicator were at its best or the deduction did not apply.
    public let lost: Int
  }

  /// Every indicator, then the deductions, in the order of the scheme.
  public let items: [Item]
  /// How they come to the score and the level.
  public let summary: LocalizedText

  /// Explains a score that was made with `scheme`.
  public init(_ score: ZoneScore, _ scheme: EvaluationScheme) {
    let shares = score.items.map(\.share)
    let taken = score.deductions.reduce(0) { $0 + $1.points }
    let scored = score.items.enumerated().map { index, item in
      var full = shares
      full[index] = .one
      return Item(
        code: item.indicator.code, text: Self.text(item, scheme), points: item.factor == nil ? item.points : 0,
        lost: max(0, scheme.gross(full) - taken) - score.total)
    }
    let deducted = score.deductions.map { check in
      Item(
        code: check.deduction.code, text: Self.text(check, scheme), points: -check.points,
        lost: max(0, score.gross - taken + check.points) - score.total)
    }
    items = scored + deducted
    summary = Self.summary(score, taken)
  }

  // MARK: Texts

  private static func text(_ item: ZoneScore.Item, _ scheme: EvaluationScheme) -> LocalizedText {
    let indicator = item.indicator
    let value = ValueText(indicator.measure, indicator.per, item.measured, item.base, item.value, scheme)
    let share = shareText(item, value)
    let weight = hundredths(indicator.weight)
    let outcome =
      item.factor.map { LocalizedText(both: "(\(item.share))^(\(weight)/100) = \(millionths($0))") }
      ?? LocalizedText(
        zh: "\(item.share) × \(weight) = \(hundredths(item.points))分",
        en: "\(item.share) × \(weight) = \(hundredths(item.points)) points")
    return LocalizedText(
      zh: "\(indicator.title.zh):\(value.division.map { "\($0);" } ?? "")\(share.zh);\(outcome.zh)",
      en: "\(indicator.title.en): \(value.division.map { "\($0); " } ?? "")\(share.en); \(outcome.en)")
  }

  private static func shareText(_ item: ZoneScore.Item, _ value: ValueText) -> LocalizedText {
    switch item.indicator.normalisation {
    case .target(.fixed(let target)):
      return LocalizedText(both: "min(1, \(value.own) / \(value.text(Fraction(target)))) = \(item.share)")
    case .target(.measure):
      let target = item.target ?? .zero
      guard target <= .zero else {
        return LocalizedText(both: "min(1, \(value.own) / \(value.text(target))) = \(item.share)")
      }
      return LocalizedText(
        zh: "目标\(value.text(target))不为正,\(value.own)\(item.share == .one ? "不低于" : "低于")目标 = \(item.share)",
        en: "the target \(value.text(target)) is not positive, \(value.own) is "
          + "\(item.share == .one ? "not less" : "less") = \(item.share)")
    case .inverse(let target):
      return LocalizedText(both: "min(1, \(value.text(Fraction(target))) / \(value.own)) = \(item.share)")
    case .minMax(let worst, let best):
      let (from, to) = (value.text(Fraction(worst)), value.text(Fraction(best)))
      return LocalizedText(both: "(\(value.own) - \(from)) / (\(to) - \(from)), 0…1 = \(item.share)")
    case .steps(let steps):
      guard let step = steps.last(where: { Fraction($0.atLeast) <= item.value }) else {
        return LocalizedText(
          zh: "\(value.own)未达到第一档 = \(item.share)", en: "\(value.own) is below the first step = \(item.share)")
      }
      let limit = value.text(Fraction(step.atLeast))
      return LocalizedText(
        zh: "\(value.own)达到\(limit)档 = \(item.share)", en: "\(value.own) reaches the step \(limit) = \(item.share)")
    case .yesNo:
      return item.value >= .one
        ? LocalizedText(zh: "是 = \(item.share)", en: "yes = \(item.share)")
        : LocalizedText(zh: "否 = \(item.share)", en: "no = \(item.share)")
    }
  }

  private static func text(_ check: ZoneScore.DeductionCheck, _ scheme: EvaluationScheme) -> LocalizedText {
    let deduction = check.deduction
    let value = ValueText(deduction.measure, deduction.per, check.measured, check.base, check.value, scheme)
    let sign = check.points > 0 ? ">" : "≤"
    let comparison = "\(value.own) \(sign) \(value.text(Fraction(deduction.over)))"
    return LocalizedText(
      zh: "\(deduction.title.zh):\(value.division.map { "\($0);" } ?? "")\(comparison);-\(hundredths(check.points))分",
      en: "\(deduction.title.en): \(value.division.map { "\($0); " } ?? "")\(comparison); "
        + "-\(hundredths(check.points)) points")
  }

  private static func summary(_ score: ZoneScore, _ taken: Int) -> LocalizedText {
    let parts =
      score.items.contains { $0.factor != nil }
      ? "100 × " + score.items.map { millionths($0.factor ?? 0) }.joined(separator: " × ")
      : score.groups.map { hundredths($0.points) }.joined(separator: " + ")
    let sums =
      "\(parts) = \(hundredths(score.gross)); max(0, \(hundredths(score.gross)) - \(hundredths(taken))) = "
      + hundredths(score.total)
    let limit = hundredths(score.level.scoreAtLeast)
    return LocalizedText(
      zh: "\(sums);≥ \(limit):\(score.level.title.zh)", en: "\(sums); ≥ \(limit): \(score.level.title.en)")
  }

  /// `8.05` for 805.
  static func hundredths(_ value: Int) -> String { decimal(value, places: 2, one: 100) }

  private static func millionths(_ value: Int) -> String { decimal(value, places: 6, one: 1_000_000) }

  private static func decimal(_ value: Int, places: Int, one: Int) -> String {
    let digits = String(value.magnitude % UInt(one))
    let zeros = String(repeating: "0", count: places - digits.utf8.count)
    return "\(value < 0 ? "-" : "")\(value.magnitude / UInt(one)).\(zeros)\(digits)"
  }
}

extension LocalizedText {
  /// A formula reads the same in both languages.
  fileprivate init(both text: String) { self.init(zh: text, en: text) }
}

/// A value as people read it: basis points as percent, everything else as the number it is.
private struct ValueText {
  private let isShare: Bool
  /// The value that counts.
  let own: String
  /// How a divided value came about, `12 / 40 = 30%`; `nil` for one that was measured itself.
  let division: String?

  init(
    _ measure: String, _ per: String?, _ measured: Fraction, _ base: Fraction?, _ value: Fraction,
    _ scheme: EvaluationScheme
  ) {
    isShare = per != nil || scheme.measure(measure)?.unit == "basis_points"
    own = Self.text(value, isShare: isShare)
    division = base.map { "\(measured) / \($0) = \(Self.text(value, isShare: true))" }
  }

  func text(_ value: Fraction) -> String { Self.text(value, isShare: isShare) }

  private static func text(_ value: Fraction, isShare: Bool) -> String {
    guard isShare else { return value.denominator == 1 ? "\(value)" : "(\(value))" }
    let percent = Fraction(value.numerator, value.denominator * 100)
    guard percent.denominator > 1 else { return "\(percent)%" }
    guard value.denominator == 1 else { return "(\(percent))%" }
    return "\(Explanation.hundredths(Int(value.numerator)))%"
  }
}
