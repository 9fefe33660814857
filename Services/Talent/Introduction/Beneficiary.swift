import Domain
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// Who gets support: an introduced person during the time of work, or a leading talent during the term.
enum Beneficiary {
  case introduction(Talent.Introduction, ceiling: Rule)
  case leading(Talent.LeadingTalent, ceiling: Rule)

  static func isName(_ name: String) -> Bool {
    [Talent.Introduction.collection, Talent.LeadingTalent.collection].contains { collection in
      (try? ResourceName.number(name, in: collection, field: "")) != nil
    }
  }

  /// The beneficiary of a name that was checked, with the ceiling of today's rule. Throws NOT_FOUND without one.
  static func find(
    _ name: String, _ rules: TalentRules, _ today: CivilDate, _ reader: borrowing Reader
  ) throws -> Beneficiary {
    let rule = try rules.rule("SUPPORT-ceiling", on: today, for: name)
    if name.hasPrefix(Talent.Introduction.collection) {
      return .introduction(
        try Introductions.Table.get(name, field: "support.beneficiary", reader), ceiling: rule)
    }
    return .leading(try LeadingTalents.Table.get(name, field: "support.beneficiary", reader), ceiling: rule)
  }

  var division: String {
    switch self {
    case .introduction(let introduction, _): introduction.division
    case .leading(let talent, _): talent.division
    }
  }

  /// Throws FAILED_PRECONDITION unless the support can be paid on the day.
  func requirePayable(_ support: Talent.Support, on day: CivilDate) throws(RPCError) {
    let name = support.beneficiary
    guard let span, span.contains(day) else {
      throw .precondition(
        "SUPPORT-time", name, en: "\(day) is outside the time of work or the term", zh: "\(day)不在工作期间或任期内")
    }
    if support.kind == .reward, !isExcellent(in: day.year) {
      throw .precondition(
        "SUPPORT-reward", name, en: "no evaluation of \(day.year) or of the year before is excellent",
        zh: "\(day.year)年或上一年度评价未达到优秀")
    }
    guard paid + support.amountFen <= ceiling else {
      throw .precondition(
        "SUPPORT-ceiling", name, en: "\(paid) of \(ceiling) fen are paid, \(support.amountFen) more are too many",
        zh: "已发放\(paid)分,上限\(ceiling)分")
    }
  }

  /// Adds an amount to the sum on the record of the beneficiary.
  func add(_ amount: Int64, _ now: Moment, _ transaction: borrowing Transaction) throws {
    switch self {
    case .introduction(let introduction, _):
      _ = try Introductions.Table.change(introduction, now, transaction) { $0.supportFen += amount }
    case .leading(let talent, _):
      _ = try LeadingTalents.Table.change(talent, now, transaction) { $0.supportFen += amount }
    }
  }

  /// The rule of the ceiling.
  var rule: Rule {
    switch self {
    case .introduction(_, let rule), .leading(_, let rule): rule
    }
  }

  /// Most support in fen.
  private var ceiling: Int64 {
    switch self {
    case .introduction(let introduction, let rule): IntroductionRules.ceiling(introduction.talentClass, rule)
    case .leading(_, let rule): Int64(rule["leading_fen"])
    }
  }

  private var paid: Int64 {
    switch self {
    case .introduction(let introduction, _): introduction.supportFen
    case .leading(let talent, _): talent.supportFen
    }
  }

  /// The days on which support may be paid.
  private var span: ClosedRange<CivilDate>? {
    switch self {
    case .introduction(let introduction, _):
      let end = introduction.endDate ?? introduction.contractEndDate
      return Self.range(introduction.startDate, end)
    case .leading(let talent, _):
      return talent.state == .selected ? Self.range(talent.termStartDate, talent.termEndDate) : nil
    }
  }

  /// A year is evaluated when it is over: what is paid for it may be paid in the next one.
  private func isExcellent(in year: Int) -> Bool {
    guard case .leading(let talent, _) = self else { return false }
    return talent.evaluations.contains {
      $0.grade == .excellent && (Int($0.year) == year || Int($0.year) == year - 1)
    }
  }

  private static func range(_ start: GoogleType.Date?, _ end: GoogleType.Date?) -> ClosedRange<CivilDate>? {
    guard let start = start?.civilDate, let end = end?.civilDate, start <= end else { return nil }
    return start...end
  }
}
