import Domain
import Records
import StatisticsAPI

/// The measures of quality of `rules-quality.json`.
///
/// Guarantees: every measure counts fields that there are, and every version of its rule has a threshold.
struct QualityMeasures: Sendable, Decodable {
  /// A count over another one.
  struct Measure: Sendable, Decodable {
    let id: String
    let name: LocalizedText
    /// The field of the counts above the line.
    let numerator: String
    /// The field below the line.
    let denominator: String
    /// Whether a value above the threshold makes a finding; otherwise one below it does.
    let above: Bool
    /// Name of the rule with the threshold.
    let rule: String
    /// Whether the threshold is for a year: a quarter has a quarter of it. Shares are the same for both.
    let yearly: Bool?
  }

  /// The measures, in the order of the file.
  let measures: [Measure]

  /// Rules that the code asks for, with the numbers it takes from them.
  private static let needed: [String: [String]] = ["QUALITY-transition": [], "QUALITY-answer": ["working_days"]]
  private static let thresholds = ["threshold_numerator", "threshold_denominator", "count_min"]
  private static let file = "rules-quality.json"

  /// The counts that a measure can take, by the name of the field.
  static let counts: [String: @Sendable (Statistics.QualityCount) -> Int64] = [
    "filed_count": { $0.filedCount }, "abnormal_count": { $0.abnormalCount },
    "withdrawn_count": { $0.withdrawnCount }, "decided_count": { $0.decidedCount },
    "granted_count": { $0.grantedCount }, "attorney_count": { $0.attorneyCount },
    "trademark_filed_count": { $0.trademarkFiledCount }, "malicious_count": { $0.maliciousCount },
  ]

  /// Reads the measures and checks that they fit their rules. Throws ``RuleFileError``.
  static func read(directory: String, _ book: RuleBook) throws -> QualityMeasures {
    try book.require(needed)
    return try RuleFile.decode(RuleFile.bytes(of: file, in: directory), file) { (measures: QualityMeasures) in
      try measures.check(book)
      return measures
    }
  }

  private func check(_ book: RuleBook) throws(RuleFileError) {
    for (place, measure) in measures.enumerated() {
      for field in [measure.numerator, measure.denominator] where Self.counts[field] == nil {
        throw RuleFileError(place: "measures.\(measure.id)", problem: "there is no count \(field)")
      }
      if measures[..<place].contains(where: { $0.id == measure.id }) {
        throw RuleFileError(place: "measures.\(measure.id)", problem: "it is there twice")
      }
      try book.require([measure.rule: Self.thresholds])
      for version in try book.versions(of: measure.rule)
      where version["threshold_numerator"] < 0 || version["threshold_denominator"] < 1 || version["count_min"] < 1 {
        throw RuleFileError(place: measure.rule, problem: "a threshold is a fraction, count_min is 1 or more")
      }
    }
  }
}
