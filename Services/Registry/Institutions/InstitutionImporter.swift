import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// Institutions from the rows of a file.
struct InstitutionImporter: RowImporter {
  let institutions: Institutions

  /// A row as the file says it, and as it would be stored if the record were new.
  struct Draft: Sendable {
    let input: Registry.Institution
    let checked: Registry.Institution
    let problems: FieldProblems
  }

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case code, displayName, kind, organizationForm, division, serviceForms, address, establishedDate, agencyCode,
      licenceState, grantedDate, licenceStateDate, filingState, filedDate, brandTier, specialized, person, phone, email,
      website, employees, revenue, synthetic
  }

  static let columns =
    [
      ImportColumn("unified_social_credit_code", "统一社会信用代码", "信用代码", isRequired: true),
      ImportColumn("display_name", "机构名称", "名称", isRequired: true),
      ImportColumn("kind", "机构类型", "类型", isRequired: true),
      ImportColumn("organization_form", "组织形式", isRequired: true),
      ImportColumn("division", "行政区划", "所在地区", "行政区划代码", isRequired: true),
      ImportColumn("service_forms", "服务形式", "服务内容"),
      ImportColumn("address", "地址", "经营场所", "住所"),
      ImportColumn("established_date", "成立日期"),
      ImportColumn("patent_licence.agency_code", "专利代理机构代码", "机构代码"),
      ImportColumn("patent_licence.state", "执业许可状态", "许可状态"),
      ImportColumn("patent_licence.granted_date", "许可日期", "执业许可日期"),
      ImportColumn("patent_licence.state_date", "许可状态日期"),
      ImportColumn("trademark_filing.state", "商标代理备案状态"),
      ImportColumn("trademark_filing.filed_date", "商标代理备案日期"),
      ImportColumn("brand_tier", "品牌等级", "规模品牌"),
      ImportColumn("specialized_enterprise", "专精特新"),
    ] + ImportColumn.contact + [
      ImportColumn("employee_count", "从业人数", "员工人数"),
      ImportColumn("annual_revenue", "年营业收入(元)"),
      ImportColumn("synthetic", "合成数据"),
    ]

  func key(_ draft: Draft) -> String { draft.input.unifiedSocialCreditCode }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let input = read(&cells)
    let (checked, problems) = institutions.inputRules(now).normalized(input)
    // What only a record with its stored fields can show is left to the store, unless the row is all there is.
    let isFinal = layout.isComplete && cells.problems.list.isEmpty
    return (Draft(input: input, checked: checked, problems: problems), isFinal ? problems : cells.problems)
  }

  func store(
    _ drafts: [Draft], _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> [ImportOutcome] {
    var nextID = try InstitutionTable.nextID(transaction.reader)
    var names: [Int64] = []
    var outcomes: [ImportOutcome] = []
    outcomes.reserveCapacity(drafts.count)
    for draft in drafts {
      do {
        let code = draft.input.unifiedSocialCreditCode
        if let stored = try InstitutionTable.stored(code: code, transaction.reader) {
          outcomes.append(try change(stored, draft, layout, caller, now, transaction))
        } else if draft.problems.list.isEmpty {
          try caller.requireReach(draft.checked.division, draft.checked.name)
          try institutions.requireUnusedAgencyCode(draft.checked, exceptFor: nil, transaction.reader)
          let added = try institutions.write(draft.checked, id: nextID, now, transaction)
          names.append(contentsOf: NameIndex.entries(NameIndex.folded(added.displayName), record: nextID))
          nextID += 1
          outcomes.append(.created)
        } else {
          outcomes.append(.refused(draft.problems))
        }
      } catch let error as RPCError {
        outcomes.append(.refused(try FieldProblems.ofRow("unified_social_credit_code", error)))
      }
    }
    try InstitutionTable.nameIndex.insert(names, transaction)
    return outcomes
  }

  /// Changes an institution that is known to what the row says; fields without a column stay.
  private func change(
    _ stored: InstitutionTable.Stored, _ draft: Draft, _ layout: ImportLayout, _ caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    var (changed, problems) = (draft.checked, draft.problems)
    if !layout.isComplete {
      let merged = Self.merged(
        draft.problems.list.isEmpty ? draft.checked : draft.input, into: stored.institution, layout)
      // Most rows of a file that comes every month say what is known: no need to check them again.
      if merged == stored.institution { return .unchanged }
      (changed, problems) = institutions.inputRules(now).normalized(merged)
    }
    guard problems.list.isEmpty else { return .refused(problems) }
    keepStateDate(&changed, draft, stored.institution, now)
    changed.etag = stored.institution.etag
    changed.createTime = stored.institution.createTime
    changed.updateTime = stored.institution.updateTime
    if changed == stored.institution { return .unchanged }
    _ = try institutions.requireOpen(
      changed.unifiedSocialCreditCode, etag: "", caller, transaction.reader)
    try caller.requireReach(changed.division, changed.name)
    guard let problems = licenceMove(stored.institution, changed) else {
      _ = try institutions.replace(stored, by: changed, now, transaction)
      return .updated
    }
    return .refused(problems)
  }

  /// Without a day in the file, a state that stays keeps its day and a new one begins today.
  private func keepStateDate(
    _ changed: inout Registry.Institution, _ draft: Draft, _ stored: Registry.Institution, _ now: Moment
  ) {
    guard changed.patentLicence != nil, draft.input.patentLicence?.stateDate == nil else { return }
    let isSame = changed.patentLicence?.state == stored.patentLicence?.state
    changed.patentLicence?.stateDate =
      isSame ? stored.patentLicence?.stateDate : GoogleType.Date(now.today)
  }

  /// Why the licence cannot move as the row says; `nil` when it can or does not move.
  private func licenceMove(_ stored: Registry.Institution, _ changed: Registry.Institution) -> FieldProblems? {
    let from = stored.patentLicence?.state ?? .unspecified
    let to = changed.patentLicence?.state ?? .unspecified
    guard from != to, !LicenceStates.canMove(from: from, to: to) else { return nil }
    var problems = FieldProblems()
    problems.add(
      "patent_licence.state", "LICENCE-transition",
      en: "a licence does not go from \(Names.licenceState.token(from)) to \(Names.licenceState.token(to))",
      zh: "许可状态不能由“\(Names.licenceState.chinese(from))”变为“\(Names.licenceState.chinese(to))”",
      seen: Names.licenceState.chinese(to))
    return problems
  }

  private func read(_ cells: inout ImportCells) -> Registry.Institution {
    var institution = Registry.Institution()
    institution.unifiedSocialCreditCode = cells.text(Column.code).halfWidth.uppercased()
    institution.displayName = cells.text(Column.displayName)
    institution.kind = cells.choice(Column.kind, Names.institutionKind, none: .unspecified)
    institution.organizationForm = cells.choice(Column.organizationForm, Names.organizationForm, none: .unspecified)
    institution.division = cells.division(Column.division, institutions.rules.divisions)
    institution.serviceForms = serviceForms(&cells)
    institution.address = cells.text(Column.address)
    institution.establishedDate = cells.day(Column.establishedDate)
    institution.patentLicence = licence(&cells)
    institution.trademarkFiling = trademarkFiling(&cells)
    institution.brandTier = cells.choice(Column.brandTier, Names.brandTier, none: .none)
    institution.specializedEnterprise = cells.yesOrNo(Column.specialized)
    institution.contact = cells.contact(Column.person, .phone, .email, .website)
    institution.employeeCount = Int32(clamping: cells.number(Column.employees))
    institution.annualRevenueFen = cells.fen(Column.revenue)
    institution.synthetic = cells.yesOrNo(Column.synthetic)
    return institution
  }

  private func serviceForms(_ cells: inout ImportCells) -> [Registry.ServiceForm] {
    var forms: [Registry.ServiceForm] = []
    for name in cells.text(Column.serviceForms).unicodeScalars.split(whereSeparator: Self.separators.contains) {
      if let form = Names.serviceForm.value(String(name)) {
        forms.append(form)
      } else {
        cells.problems.add(
          "service_forms", "enum-value", en: "these are expected: \(Names.serviceForm.choices)",
          zh: "应为:\(Names.serviceForm.choices)", seen: String(name))
      }
    }
    return forms
  }

  private static let separators = Set("、,，;；/| ".unicodeScalars)

  private func licence(_ cells: inout ImportCells) -> Registry.PatentLicence? {
    var licence = Registry.PatentLicence()
    licence.agencyCode = cells.text(Column.agencyCode).halfWidth
    licence.state = cells.choice(Column.licenceState, Names.licenceState, none: .unspecified)
    licence.grantedDate = cells.day(Column.grantedDate)
    licence.stateDate = cells.day(Column.licenceStateDate)
    return licence == Registry.PatentLicence() ? nil : licence
  }

  private func trademarkFiling(_ cells: inout ImportCells) -> Registry.TrademarkFiling? {
    var filing = Registry.TrademarkFiling()
    filing.state = cells.choice(Column.filingState, Names.trademarkFilingState, none: .unspecified)
    filing.filedDate = cells.day(Column.filedDate)
    return filing == Registry.TrademarkFiling() ? nil : filing
  }

  /// The stored record with the fields that the file has columns for.
  private static func merged(
    _ input: Registry.Institution, into stored: Registry.Institution, _ layout: ImportLayout
  ) -> Registry.Institution {
    var merged = stored
    merged.displayName = input.displayName
    merged.kind = input.kind
    merged.organizationForm = input.organizationForm
    merged.division = input.division
    if layout.has(Column.serviceForms) { merged.serviceForms = input.serviceForms }
    if layout.has(Column.address) { merged.address = input.address }
    if layout.has(Column.establishedDate) { merged.establishedDate = input.establishedDate }
    if [Column.agencyCode, .licenceState, .grantedDate, .licenceStateDate].contains(where: layout.has) {
      var licence = merged.patentLicence ?? Registry.PatentLicence()
      let given = input.patentLicence ?? Registry.PatentLicence()
      if layout.has(Column.agencyCode) { licence.agencyCode = given.agencyCode }
      if layout.has(Column.licenceState) { licence.state = given.state }
      if layout.has(Column.grantedDate) { licence.grantedDate = given.grantedDate }
      if layout.has(Column.licenceStateDate) { licence.stateDate = given.stateDate }
      merged.patentLicence = licence.state == .unspecified && licence.agencyCode.isEmpty ? nil : licence
    }
    if layout.has(Column.filingState) { merged.trademarkFiling = input.trademarkFiling }
    if layout.has(Column.brandTier) { merged.brandTier = input.brandTier }
    if layout.has(Column.specialized) { merged.specializedEnterprise = input.specializedEnterprise }
    merged.contact = layout.contact(
      Column.person, .phone, .email, .website, of: input.contact, into: stored.contact)
    if layout.has(Column.employees) { merged.employeeCount = input.employeeCount }
    if layout.has(Column.revenue) { merged.annualRevenueFen = input.annualRevenueFen }
    if layout.has(Column.synthetic) { merged.synthetic = input.synthetic }
    return merged
  }

  /// The cells of an institution, in the order of ``columns``, as an export writes them.
  static func cells(_ institution: Registry.Institution) -> [String] {
    let licence = institution.patentLicence
    let filing = institution.trademarkFiling
    return [
      institution.unifiedSocialCreditCode, institution.displayName, Names.institutionKind.chinese(institution.kind),
      Names.organizationForm.chinese(institution.organizationForm), institution.division,
      institution.serviceForms.map(Names.serviceForm.chinese).joined(separator: "、"), institution.address,
      CSVExport.day(institution.establishedDate), licence?.agencyCode ?? "",
      licence.map { Names.licenceState.chinese($0.state) } ?? "", CSVExport.day(licence?.grantedDate),
      CSVExport.day(licence?.stateDate), filing.map { Names.trademarkFilingState.chinese($0.state) } ?? "",
      CSVExport.day(filing?.filedDate), Names.brandTier.chinese(institution.brandTier),
      CSVExport.yesOrNo(institution.specializedEnterprise),
    ] + CSVExport.contact(institution.contact) + [
      String(institution.employeeCount), CSVExport.yuan(institution.annualRevenueFen),
      CSVExport.yesOrNo(institution.synthetic),
    ]
  }
}
