import Domain

/// A check of a form over the values of a return.
struct QuestionnaireCheck: Sendable, Decodable {
  /// What is compared.
  enum Kind: String, Sendable, Decodable {
    /// `whole` is the sum of `parts`.
    case sum
    /// None of `parts` is greater than `whole`.
    case atMost = "at_most"
    /// The days of `parts` do not lie after the end of the period.
    case byPeriodEnd = "by_period_end"
    /// `parts` differ from their values of the year before by at most `permille` of these.
    case lastYear = "last_year"
    /// `parts` differ from the revenue in the register's annual report by at most `permille` of that.
    case annualReport = "annual_report"
    /// `parts` for each one of `whole` lie between `min` and `max`.
    case ratio
  }

  /// What a return that breaks it needs.
  enum Severity: String, Sendable, Decodable {
    case error, query
  }

  let id: String
  let name: LocalizedText
  let kind: Kind
  let severity: Severity
  let whole: String?
  let parts: [String]
  let permille: Int64?
  let min: Int64?
  let max: Int64?
  let source: String

  /// The items that it looks at.
  var codes: [String] { (whole.map { [$0] } ?? []) + parts }

  /// Throws unless the check has what its kind needs, from among the items of the form.
  func requireFits(_ items: [String: Questionnaire.Item]) throws(RuleFileError) {
    for code in codes where items[code]?.isFilledIn != true {
      throw RuleFileError(place: "checks.\(id)", problem: "\(code) is no item that is filled in")
    }
    let isComplete =
      switch kind {
      case .sum, .atMost: whole != nil
      case .byPeriodEnd: parts.allSatisfy { items[$0]?.type == .date }
      case .lastYear: permille != nil
      case .annualReport: permille != nil && parts.allSatisfy { items[$0]?.type == .money }
      case .ratio: whole != nil && min != nil && max != nil
      }
    guard isComplete, !parts.isEmpty else {
      throw RuleFileError(place: "checks.\(id)", problem: "a check of kind \(kind.rawValue) needs more, or other items")
    }
  }
}
