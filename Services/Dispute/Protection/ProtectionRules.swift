import DisputeAPI
import Domain
import Records
import Schema
import Storage

extension Dispute.PreExaminationState: NamedValue {
  public static var names: ValueNames<Self> { Names.filingState }
}

/// What centres and filings must be, and the states of filings. Pure.
struct ProtectionRules: Sendable {
  let rules: DisputeRules

  /// The centre as it will be stored, and what is wrong with it. What only the service sets is that of `base`.
  func normalized(
    _ input: Dispute.ProtectionCenter, onto base: Dispute.ProtectionCenter
  ) -> (center: Dispute.ProtectionCenter, problems: FieldProblems) {
    var problems = FieldProblems()
    var center = base
    center.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    center.kind = input.kind
    problems.choice("kind", input.kind.rawValue, 1...2)
    center.division = input.division.trimmed
    _ = problems.division("division", center.division, rules.divisions)
    center.industries = problems.industries("industries", input.industries, rules.industries)
    if input.industries.isEmpty { problems.required("industries") }
    for kind in input.filingKinds { problems.choice("filing_kinds", kind.rawValue, 1...3) }
    center.filingKinds = Set(input.filingKinds).sorted { $0.rawValue < $1.rawValue }
    if center.filingKinds.isEmpty { problems.required("filing_kinds") }
    center.quotas = quotas(input.quotas, center.filingKinds, &problems)
    center.synthetic = input.synthetic
    return (center, problems)
  }

  private func quotas(
    _ input: [Dispute.FilingQuota], _ kinds: [Dispute.FilingKind], _ problems: inout FieldProblems
  ) -> [Dispute.FilingQuota] {
    problems.limit("quotas", input.count, 300)
    for (place, quota) in input.prefix(300).enumerated() {
      problems.number("quotas[\(place)].year", Int64(quota.year), 2019...2100)
      problems.choice("quotas[\(place)].kind", quota.kind.rawValue, 1...3)
      problems.number("quotas[\(place)].count", Int64(quota.count), 0...1_000_000)
      if quota.kind != .unspecified, !kinds.contains(quota.kind) {
        problems.add(
          "quotas[\(place)].kind", "quota-kind", en: "the centre does not take this kind", zh: "中心不受理该类型",
          seen: Self.token(quota.kind))
      }
      if input.prefix(place).contains(where: { $0.year == quota.year && $0.kind == quota.kind }) {
        problems.add("quotas[\(place)]", "no-repetition", en: "one quota for a kind and year", zh: "同一年度同一类型只能有一个配额")
      }
    }
    return input.sorted { ($0.year, $0.kind.rawValue) < ($1.year, $1.kind.rawValue) }
  }

  /// The filing as it will be stored, and what is wrong with it.
  func normalized(
    _ input: Dispute.PreExamination, at center: Dispute.ProtectionCenter
  ) -> (filing: Dispute.PreExamination, problems: FieldProblems) {
    var problems = FieldProblems()
    var filing = Dispute.PreExamination()
    filing.protectionCenter = center.name
    filing.division = center.division
    filing.applicantName = problems.text("applicant_name", input.applicantName, characters: 2...120)
    filing.applicantCode = problems.creditCode("applicant_code", input.applicantCode)
    filing.kind = input.kind
    problems.choice("kind", input.kind.rawValue, 1...3)
    if input.kind != .unspecified, !center.filingKinds.contains(input.kind) {
      problems.add(
        "kind", "center-kind", en: "the centre does not take this kind", zh: "中心不受理该类型", seen: Self.token(input.kind))
    }
    filing.industry = problems.industry("industry", input.industry, rules.industries)?.code ?? ""
    if !filing.industry.isEmpty, !center.industries.contains(filing.industry) {
      problems.add(
        "industry", "center-industry", en: "the centre does not serve this industry", zh: "不属于中心服务的产业",
        seen: filing.industry)
    }
    filing.documentSha256 = problems.sha256("document_sha256", input.documentSha256)
    return (filing, problems)
  }

  /// The moves between the states of a filing.
  static let next: [Dispute.PreExaminationState: [Dispute.PreExaminationState]] = [
    .filed: [.accepted, .refused, .withdrawn],
    .accepted: [.passed, .failed, .withdrawn],
    .passed: [.submitted, .withdrawn],
    .submitted: [.decided],
  ]

  /// The rule of the step that is awaited in a state, with its working days.
  func awaited(
    _ state: Dispute.PreExaminationState, _ kind: Dispute.FilingKind, on day: CivilDate
  ) -> (rule: Rule, workingDays: Int)? {
    let (id, parameter) =
      switch state {
      case .filed: ("PREEXAM-accept", "working_days")
      case .accepted: ("PREEXAM-examine", Self.token(kind))
      case .passed: ("PREEXAM-submit", "working_days")
      default: ("", "")
      }
    guard let rule = try? rules.book.rule(id, on: day) else { return nil }
    return (rule, rule[parameter])
  }

  /// Whether a filing takes from the quota in its next state: refused, or withdrawn before it was accepted, it does not.
  static func counts(_ next: Dispute.PreExaminationState, after filing: Dispute.PreExamination) -> Bool {
    next != .refused && !(next == .withdrawn && filing.state == .filed)
  }

  static func token(_ kind: Dispute.FilingKind) -> String {
    switch kind {
    case .invention: "invention"
    case .utilityModel: "utility_model"
    case .design: "design"
    default: ""
    }
  }
}

extension Dispute.ProtectionCenter: StoredRecord {
  public static let table = "protection_center"
  public static let columns = ["division", "prefecture", "industries"]
  public func values(_ divisions: Divisions) -> [any Storable] {
    [division, divisions[division]?.prefecture ?? division, industries.map { " \($0) " }.joined()]
  }
  public func responsibleDivision(_ reader: borrowing Reader) -> String { division }
  public var resource: ChangeRecord.Resource { .protectionCenter(self) }
}

extension Dispute.PreExamination: StoredRecord {
  public static let table = "pre_examination"
  public static let columns = [
    "center", "division", "prefecture", "kind", "state", "industry", "filed_year", "counts", "document",
  ]
  public func values(_ divisions: Divisions) -> [any Storable] {
    [
      protectionCenter, division, divisions[division]?.prefecture ?? division, kind.rawValue, state.rawValue, industry,
      Int(filedDate?.year ?? 0),
      countsAgainstQuota, documentSha256,
    ]
  }
  public func responsibleDivision(_ reader: borrowing Reader) -> String { division }
  public var resource: ChangeRecord.Resource { .preExamination(self) }
}
