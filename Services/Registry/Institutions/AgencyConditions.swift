import Domain
import Records
import RegistryAPI
import Schema

/// The conditions to establish a patent agency and to open a branch, as pure functions over what is known.
///
/// Each condition is answered with the rule that sets it, what was found, and the outcome; the numbers come from the
/// rule files in the version of the day that is checked.
enum AgencyConditions {
  /// A partner, shareholder, legal representative or lawyer, as far as the conditions ask.
  struct Member: Sendable {
    var role: Registry.MemberRole
    var isLegalRepresentative = false
    var isCertified = false
    /// First day of practice; `nil` for none.
    var practiceDate: CivilDate?
    var bars: [Registry.MemberBar] = []
    /// Day on which a licence obtained by fraud was withdrawn from an agency of the person.
    var fraudRevocationDate: CivilDate?

    /// Holds the certificate and has practised `years` on `day`.
    func isQualified(years: Int, on day: CivilDate) -> Bool {
      isCertified && (practiceDate.map { $0.adding(months: years * 12) <= day } ?? false)
    }
  }

  /// An agency to be established.
  struct Candidate: Sendable {
    var form: Registry.OrganizationForm
    var name: String
    var hasFoundingDocument: Bool
    var hasPremises: Bool
    var members: [Member]
  }

  /// 专利代理管理办法 arts. 10-14. Throws when a rule was not in force on the day.
  static func establishment(
    _ candidate: Candidate, on day: CivilDate, _ rules: RuleBook
  ) throws(RuleViolation) -> [Common.Condition] {
    var report = ConditionReport(rules: rules, day: day)
    switch candidate.form {
    case .partnership: try partnership(candidate, &report)
    case .company: try company(candidate, &report)
    default: try lawFirm(candidate, &report)
    }
    if candidate.form != .lawFirm {
      try report.add("PAM14-name", candidate.name, AgencyName.isProper(candidate.name))
    }
    try bars(candidate, &report)
    return report.conditions
  }

  /// Art. 10.
  private static func partnership(
    _ candidate: Candidate, _ report: inout ConditionReport
  ) throws(RuleViolation) {
    try report.add("PAM10-agreement", candidate.hasFoundingDocument)
    try report.add("PAM10-premises", candidate.hasPremises)
    let partners = candidate.members.filter { $0.role == .partner }
    try report.count("PAM10-partners", partners.count, "partners", zh: "名合伙人")
    let rule = try report.rule("PAM10-qualified")
    let qualified = partners.count { $0.isQualified(years: rule["practice_years_min"], on: report.day) }
    report.add(
      rule, en: "\(qualified) of \(partners.count) partners qualify", zh: "\(partners.count)名合伙人中\(qualified)名符合",
      qualified == partners.count)
  }

  /// Art. 11.
  private static func company(_ candidate: Candidate, _ report: inout ConditionReport) throws(RuleViolation) {
    try report.add("PAM11-articles", candidate.hasFoundingDocument)
    try report.add("PAM11-premises", candidate.hasPremises)
    let holders = candidate.members.filter { $0.role == .shareholder }
    try report.count("PAM11-shareholders", holders.count, "shareholders", zh: "名股东")
    let share = try report.rule("PAM11-qualified")
    let qualified = holders.count { $0.isQualified(years: share["practice_years_min"], on: report.day) }
    // Compared by cross-multiplication: 4 of 5 is exactly four fifths.
    report.add(
      share, en: "\(qualified) of \(holders.count) shareholders qualify", zh: "\(holders.count)名股东中\(qualified)名符合",
      qualified * share["share_denominator"] >= holders.count * share["share_numerator"])
    let rule = try report.rule("PAM11-legal-representative")
    let representatives = candidate.members.filter { $0.role == .legalRepresentative || $0.isLegalRepresentative }
    guard representatives.count == 1, let representative = representatives.first else {
      report.add(
        rule, en: "\(representatives.count) legal representatives were named, one is needed",
        zh: "填报了\(representatives.count)名法定代表人,应为1名", false)
      return
    }
    let isQualified = representative.isQualified(years: rule["practice_years_min"], on: report.day)
    report.add(
      rule, en: isQualified ? "qualifies" : "does not qualify", zh: isQualified ? "符合" : "不符合", isQualified)
  }

  /// Art. 12.
  private static func lawFirm(_ candidate: Candidate, _ report: inout ConditionReport) throws(RuleViolation) {
    try report.add("PAM12-premises", candidate.hasPremises)
    let certified = candidate.members.count {
      $0.isCertified && ($0.role == .partner || $0.role == .fullTimeLawyer)
    }
    try report.count("PAM12-qualified", certified, "certified partners and lawyers", zh: "名具有资格证的合伙人或专职律师")
  }

  /// Art. 13.
  private static func bars(_ candidate: Candidate, _ report: inout ConditionReport) throws(RuleViolation) {
    let owners = candidate.members.filter { $0.role != .fullTimeLawyer }
    let barred = owners.count { !$0.bars.isEmpty }
    try report.add("PAM13-bars", en: "\(barred) persons are barred", zh: "\(barred)人有不得担任的情形", barred == 0)
    let rule = try report.rule("PAM13-fraud")
    let day = report.day
    let recent = owners.count {
      $0.fraudRevocationDate.map { day <= $0.adding(months: rule["years"] * 12) } ?? false
    }
    report.add(rule, en: "\(recent) persons are barred", zh: "\(recent)人在限制期内", recent == 0)
  }

  /// What is known of a planned branch.
  struct BranchPlan: Sendable {
    var agencyName: String
    var branchName: String
    /// Day of the licence grant; `nil` when unknown.
    var grantedDate: CivilDate?
    var licenceState: Registry.LicenceState
    /// Filed attorneys of the agency.
    var attorneys: Int
    /// Those of them who will work at the branch.
    var branchAttorneys: Int
    var headIsCertified: Bool
    /// Name of the branch that the head already heads.
    var headedBranch: String?
    var penalties: [CivilDate]
  }

  /// 专利代理管理办法 arts. 14 and 20. Throws when a rule was not in force on the day.
  static func branch(
    _ plan: BranchPlan, on day: CivilDate, _ rules: RuleBook
  ) throws(RuleViolation) -> [Common.Condition] {
    var report = ConditionReport(rules: rules, day: day)
    try report.add("PAM14-branch-name", plan.branchName, AgencyName.isBranch(plan.branchName, of: plan.agencyName))
    try age(plan, &report)
    try report.count("PAM20-attorneys", plan.attorneys, "filed attorneys", zh: "名已备案专利代理师")
    try report.count(
      "PAM20-branch-attorneys", plan.branchAttorneys, "filed attorneys at the branch", zh: "名拟在分支机构执业的专利代理师")
    try report.add("PAM20-head", plan.headIsCertified)
    try report.add(
      "PAM20-one-branch", en: plan.headedBranch.map { "already heads \($0)" } ?? "heads no other branch",
      zh: plan.headedBranch.map { "已担任\($0)负责人" } ?? "未担任其他分支机构负责人", plan.headedBranch == nil)
    try penalties(plan, &report)
    let isListed = plan.licenceState == .abnormal || plan.licenceState == .serious
    try report.add(
      "PAM20-lists", en: "licence state: \(Names.licenceState.token(plan.licenceState))",
      zh: "许可状态:\(Names.licenceState.chinese(plan.licenceState))", !isListed)
    return report.conditions
  }

  private static func age(_ plan: BranchPlan, _ report: inout ConditionReport) throws(RuleViolation) {
    let rule = try report.rule("PAM20-age")
    guard let granted = plan.grantedDate else {
      report.add(rule, en: "the day of the licence grant is not known", zh: "许可日期未知", nil)
      return
    }
    report.add(
      rule, en: "in business since \(granted)", zh: "自\(granted)起执业",
      granted.adding(months: rule["years_min"] * 12) <= report.day)
  }

  private static func penalties(_ plan: BranchPlan, _ report: inout ConditionReport) throws(RuleViolation) {
    let rule = try report.rule("PAM20-penalty")
    let day = report.day
    let recent = plan.penalties.filter { penalty in
      let end = penalty.adding(months: rule["years"] * 12)
      return penalty <= day && (rule["last_day_counts"] == 1 ? day <= end : day < end)
    }
    let latest = recent.max()
    report.add(
      rule, en: latest.map { "penalised on \($0)" } ?? "no penalty is known",
      zh: latest.map { "\($0)受过处罚" } ?? "未发现处罚", latest == nil)
  }
}
