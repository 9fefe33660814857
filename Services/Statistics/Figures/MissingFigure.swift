import Domain

/// Why a figure is missing.
public enum MissingFigure: Error, Sendable, Hashable {
  /// No facts at all: measure, division, period.
  case noFacts(LocalizedText, String, Period)
  /// Some parts are there, others are not: measure, parts there, parts there should be.
  case incomplete(LocalizedText, Int, Int)
  /// Several sources report the figure as a whole: measure, sources.
  case conflict(LocalizedText, [String])
  /// The denominator is zero.
  case zeroDenominator
  /// The figure is beyond what 64 bits hold.
  case overflow
  /// No version of the indicator is in force at the end of the period.
  case notInForce(Period)

  /// What is missing, for people.
  public var text: LocalizedText {
    switch self {
    case .noFacts(let measure, let division, let period):
      LocalizedText(
        zh: "\(measure.zh):\(division) \(period)无数据", en: "no facts of \(measure.en) for \(division) in \(period)")
    case .incomplete(let measure, let found, let all):
      LocalizedText(
        zh: "\(measure.zh):\(all)个部分中仅有\(found)个已报送", en: "\(found) of \(all) parts of \(measure.en) were reported")
    case .conflict(let measure, let sources):
      LocalizedText(
        zh: "\(measure.zh):多个来源给出总数(\(sources.joined(separator: "、"))),请撤回其一",
        en: "several sources report \(measure.en) as a whole (\(sources.joined(separator: ", "))); withdraw one")
    case .zeroDenominator: LocalizedText(zh: "分母为零", en: "the denominator is zero")
    case .overflow: LocalizedText(zh: "数值超出64位整数范围", en: "the value is beyond what 64 bits hold")
    case .notInForce(let period):
      LocalizedText(zh: "\(period)没有适用的指标定义", en: "no version of the indicator is in force at the end of \(period)")
    }
  }
}
