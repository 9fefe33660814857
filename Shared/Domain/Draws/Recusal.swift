/// Keeps out of a draw whoever has a conflict of interest (回避).
///
/// Guarantees: an expert with a conflict never becomes an ``EligibleCandidate``, and every other way to make one goes
/// through a text that this filter has produced; so nobody with a conflict can be drawn. The number of years comes from
/// the rule file; the rule on ties is that of procurement experts (政府采购评审专家管理办法, from memory).
public struct Recusal: Sendable {
  /// Ids of the rules that the filter applies itself; ``DrawCandidate/bars`` adds others.
  public enum RuleID {
    /// Applicants and members of the project do not review it.
    public static let oneself = "RECUSAL-self"
    /// No tie to an applicant as employee, adviser or shareholder, now or within some years.
    public static let unit = "RECUSAL-unit"
    /// No close relative is applicant or member of the project.
    public static let kinship = "RECUSAL-kinship"
    /// No other interest in an applicant.
    public static let stake = "RECUSAL-stake"
  }

  private let subject: DrawSubject
  private let tiesCountFrom: CivilDate

  /// The filter for an affair that is reviewed on `day`; a tie counts for `tieYears` years after its last day.
  public init(subject: DrawSubject, on day: CivilDate, tieYears: Int) {
    self.subject = subject
    tiesCountFrom = day.adding(months: -12 * tieYears)
  }

  /// The ids of all rules that keep `candidate` out; empty for an eligible one.
  public func rules(against candidate: DrawCandidate) -> [String] {
    var rules = candidate.bars
    if subject.experts.contains(candidate.expert) || candidate.person.map(subject.persons.contains) == true {
      rules.append(RuleID.oneself)
    }
    if subject.applicants.contains(candidate.unit) || candidate.ties.contains(where: isConflict) {
      rules.append(RuleID.unit)
    }
    if candidate.relatives.contains(where: subject.persons.contains) { rules.append(RuleID.kinship) }
    if candidate.stakes.contains(where: subject.applicants.contains) { rules.append(RuleID.stake) }
    return Set(rules).sorted()
  }

  private func isConflict(_ tie: DrawCandidate.Tie) -> Bool {
    subject.applicants.contains(tie.unit) && (tie.until.map { $0 >= tiesCountFrom } ?? true)
  }

  /// Parts those who can be drawn from those who cannot.
  public func filter(_ candidates: [DrawCandidate]) -> DrawPool {
    var pool = DrawPool()
    for candidate in candidates {
      let rules = rules(against: candidate)
      if rules.isEmpty {
        pool.eligible.append(EligibleCandidate(candidate))
      } else {
        pool.exclusions += rules.map { DrawExclusion(expert: candidate.expert, rule: $0) }
      }
    }
    return pool
  }
}

/// Who can be drawn, and who cannot and why.
public struct DrawPool: Sendable {
  /// Those who can.
  public fileprivate(set) var eligible: [EligibleCandidate] = []
  /// Those who cannot, with each rule that forbids it.
  public fileprivate(set) var exclusions: [DrawExclusion] = []

  fileprivate init() {}
}

/// A candidate without conflict of interest. Comes from ``Recusal/filter(_:)`` alone, or from the text of a
/// specification that was made of such candidates.
public struct EligibleCandidate: Sendable, Hashable {
  /// Code of the expert.
  public let expert: String
  /// Code of the expert's unit.
  public let unit: String
  /// Code of the division that the unit counts for.
  public let division: String
  /// The stratum that the expert counts for; `nil` in a draw without strata.
  public let stratum: String?

  fileprivate init(_ candidate: DrawCandidate) {
    expert = candidate.expert
    unit = candidate.unit
    division = candidate.division
    stratum = candidate.stratum
  }

  /// A candidate of a specification's text.
  init(written expert: String, unit: String, division: String, stratum: String?) {
    self.expert = expert
    self.unit = unit
    self.division = division
    self.stratum = stratum
  }
}

/// An expert who cannot be drawn and one rule that forbids it.
public struct DrawExclusion: Sendable, Hashable {
  /// Code of the expert.
  public let expert: String
  /// Id of the rule.
  public let rule: String
}
