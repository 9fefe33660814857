import Domain
import Records
import RegistryAPI
import Schema

/// What an institution must be: checks a record that comes in and brings it into the form that is stored.
struct InstitutionRules: Sendable {
  let rules: RegistryRules
  let today: CivilDate

  /// The record as it will be stored, and what is wrong with it. Fields that only the service sets are emptied.
  func normalized(_ input: Registry.Institution) -> (institution: Registry.Institution, problems: FieldProblems) {
    var problems = FieldProblems()
    var institution = input
    institution.unifiedSocialCreditCode = input.unifiedSocialCreditCode.trimmed
    checkCode(institution, &problems)
    institution.name = "institutions/" + institution.unifiedSocialCreditCode
    institution.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    institution.address = problems.text("address", input.address, characters: 0...200)
    problems.choice("kind", input.kind.rawValue, 1...8)
    problems.choice("organization_form", input.organizationForm.rawValue, 1...6)
    institution.serviceForms = serviceForms(input.serviceForms, &problems)
    _ = problems.division("division", input.division, rules.divisions)
    let established = problems.date("established_date", input.establishedDate, latest: today)
    institution.establishedDate = established.map(GoogleType.Date.init)
    institution.patentLicence = licence(institution, established, &problems)
    institution.trademarkFiling = trademarkFiling(input.trademarkFiling, &problems)
    problems.choice("brand_tier", input.brandTier.rawValue, 0...4)
    if input.brandTier == .unspecified { institution.brandTier = .none }
    institution.contact = problems.contact(input.contact)
    problems.number("employee_count", Int64(input.employeeCount), 0...1_000_000)
    problems.number("annual_revenue_fen", input.annualRevenueFen, 0...1_000_000_000_000_000)
    institution.state = .open
    institution.closeDate = nil
    institution.etag = ""
    institution.createTime = nil
    institution.updateTime = nil
    return (institution, problems)
  }

  private func checkCode(_ institution: Registry.Institution, _ problems: inout FieldProblems) {
    let text = institution.unifiedSocialCreditCode
    guard !text.isEmpty else { return problems.required("unified_social_credit_code") }
    let code = problems.checking("unified_social_credit_code", seen: text) { () throws(RuleViolation) in
      try UnifiedSocialCreditCode(text)
    }
    if let code, code.isLawFirm != (institution.organizationForm == .lawFirm) {
      problems.add(
        "organization_form", "GB32100-law-firm",
        en: "the credit codes of law firms, and only theirs, begin with 31", zh: "律师事务所的统一社会信用代码以31开头,其他机构不以31开头",
        seen: Names.organizationForm.chinese(institution.organizationForm))
    }
  }

  private func serviceForms(
    _ forms: [Registry.ServiceForm], _ problems: inout FieldProblems
  ) -> [Registry.ServiceForm] {
    for form in forms { problems.choice("service_forms", form.rawValue, 1...7) }
    let ordered = Set(forms).sorted { $0.rawValue < $1.rawValue }
    if ordered.count < forms.count {
      problems.add("service_forms", "no-repetition", en: "each form can be given once", zh: "服务形式不能重复")
    }
    return ordered
  }

  private func licence(
    _ institution: Registry.Institution, _ established: CivilDate?, _ problems: inout FieldProblems
  ) -> Registry.PatentLicence? {
    guard var licence = institution.patentLicence else {
      if institution.kind == .patentAgency { problems.required("patent_licence") }
      return nil
    }
    problems.choice("patent_licence.state", licence.state.rawValue, 1...13)
    licence.agencyCode = licence.agencyCode.trimmed
    let granted = problems.date("patent_licence.granted_date", licence.grantedDate, latest: today)
    problems.order("patent_licence.granted_date", granted, notBefore: established, "the establishment", zh: "成立日期")
    let stateDate = problems.date("patent_licence.state_date", licence.stateDate, latest: today)
    problems.order("patent_licence.state_date", stateDate, notBefore: granted, "the grant", zh: "许可日期")
    if !licence.agencyCode.isEmpty {
      let code = licence.agencyCode
      _ = problems.checking("patent_licence.agency_code", seen: code) { () throws(RuleViolation) in
        try PatentAgencyCode(code)
      }
    }
    if LicenceStates.isGranted(licence.state) {
      if licence.agencyCode.isEmpty { problems.required("patent_licence.agency_code") }
      if licence.grantedDate == nil { problems.required("patent_licence.granted_date") }
      checkAgencyName(institution, &problems)
    }
    if licence.stateDate == nil { licence.stateDate = licence.grantedDate ?? GoogleType.Date(today) }
    return licence
  }

  /// 专利代理管理办法 art. 14.
  private func checkAgencyName(_ institution: Registry.Institution, _ problems: inout FieldProblems) {
    guard institution.organizationForm != .lawFirm, !AgencyName.isProper(institution.displayName) else { return }
    problems.add(
      "display_name", "PAM14-name", en: "the name of a patent agency contains 专利代理 or 知识产权代理",
      zh: "专利代理机构名称应含“专利代理”或“知识产权代理”", seen: institution.displayName)
  }

  private func trademarkFiling(
    _ input: Registry.TrademarkFiling?, _ problems: inout FieldProblems
  ) -> Registry.TrademarkFiling? {
    guard var filing = input else { return nil }
    problems.choice("trademark_filing.state", filing.state.rawValue, 1...3)
    filing.expireDate = nil
    filing.renewableFrom = nil
    guard let filed = problems.date("trademark_filing.filed_date", filing.filedDate, required: true, latest: today)
    else { return filing }
    let rule = problems.checking("trademark_filing.filed_date", seen: "\(filed)") { () throws(RuleViolation) in
      try rules.rule("TMA5-term", onOrAfter: filed)
    }
    if let rule {
      let expires = filed.adding(months: rule["years"] * 12).adding(days: -1)
      filing.expireDate = GoogleType.Date(expires)
      filing.renewableFrom = GoogleType.Date(expires.adding(months: -rule["renewal_months"]))
    }
    return filing
  }
}

/// Names of patent agencies and branches (专利代理管理办法 art. 14).
enum AgencyName {
  /// Whether the name says what the agency does.
  static func isProper(_ name: String) -> Bool { name.contains("专利代理") || name.contains("知识产权代理") }

  /// Whether a branch is named by the full name of the agency, the place, then 分公司 or 分所.
  static func isBranch(_ name: String, of agency: String) -> Bool {
    guard name.hasPrefix(agency) else { return false }
    let rest = name.dropFirst(agency.count)
    return (rest.hasSuffix("分公司") && rest.count > 3) || (rest.hasSuffix("分所") && rest.count > 2)
  }
}
