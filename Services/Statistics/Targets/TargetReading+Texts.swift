import Domain

extension TargetValue {
  /// Decimals that people see at most.
  private static let decimals = 4

  /// The value in decimal notation, cut after four decimals, without zeros at the end: 900/17 is `52.9411`.
  var decimal: String {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: Int128(denominator))
    let digits = String(rest * 10_000 / Int128(denominator))
    let padded = String(repeating: "0", count: max(Self.decimals - digits.utf8.count, 0)) + digits
    let fraction = String(padded.reversed().drop { $0 == "0" }.reversed())
    return fraction.isEmpty ? "\(whole)" : "\(whole).\(fraction)"
  }
}

extension TargetReading {
  /// Value, comparison and outcome in words.
  var statement: LocalizedText {
    guard let value else { return missing ?? LocalizedText(zh: "无数据", en: "not available") }
    let (zh, en) = (target.unit.zh, target.unit.en)
    return LocalizedText(
      zh: "\(value.decimal) \(zh),要求\(target.demand.zh):\(outcome.text.zh)",
      en: "\(value.decimal) \(en), \(target.demand.en) asked: \(outcome.text.en)")
  }
}

extension Target {
  /// What is asked of the value.
  fileprivate var demand: LocalizedText {
    switch comparison {
    case .atLeast: LocalizedText(zh: "不少于 \(bound)", en: "at least \(bound)")
    case .moreThan: LocalizedText(zh: "超过 \(bound)", en: "more than \(bound)")
    case .range: LocalizedText(zh: "在 \(bound) 至 \(upperBound) 之间", en: "\(bound) to \(upperBound)")
    }
  }
}

extension TargetOutcome {
  /// The outcome in words.
  fileprivate var text: LocalizedText {
    switch self {
    case .notAvailable: LocalizedText(zh: "无数据", en: "not available")
    case .notMet: LocalizedText(zh: "未达到", en: "not met")
    case .met: LocalizedText(zh: "已达到", en: "met")
    case .metOverRange: LocalizedText(zh: "已达到,超出计划区间", en: "met, more than the plan foresees")
    }
  }
}
