import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// Practitioners from the rows of a file. The identity number is the key; it leaves this file as keyed digest and masked
/// text only.
struct PractitionerImporter: RowByRowImporter {
  let practitioners: Practitioners

  /// A row as it would be stored.
  struct Draft: Sendable {
    /// Person, certificates and filing, checked.
    let person: Registry.Practitioner
    let digest: [UInt8]
    let masked: String
    /// Credit code of the agency; empty for none.
    let agency: String
    let startDate: CivilDate?
    let position: String
  }

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case identityNumber, displayName, kind, education, certificateNumber, certificateDate, title, titleNumber,
      titleDate, institution, startDate, position, filingState, practiceNumber, practiceDate, filedDate, synthetic
  }

  static let columns = [
    ImportColumn("identity_number", "身份证号", "身份证号码", "公民身份号码", isRequired: true),
    ImportColumn("display_name", "姓名", isRequired: true),
    ImportColumn("kind", "人员类别", "类别", isRequired: true),
    ImportColumn("education", "学历"),
    ImportColumn("certificates[0].number", "专利代理师资格证号", "资格证号"),
    ImportColumn("certificates[0].issue_date", "资格证发证日期"),
    ImportColumn("title", "知识产权职称", "职称"),
    ImportColumn("title_number", "职称证书编号"),
    ImportColumn("title_date", "职称取得日期"),
    ImportColumn("institution", "执业机构统一社会信用代码", "所在机构统一社会信用代码"),
    ImportColumn("start_date", "入职日期"),
    ImportColumn("position", "岗位", "职务"),
    ImportColumn("filing.state", "执业备案状态", "备案状态"),
    ImportColumn("filing.practice_number", "执业证号"),
    ImportColumn("filing.practice_date", "首次执业日期", "执业日期"),
    ImportColumn("filing.filed_date", "执业备案日期", "备案日期"),
    ImportColumn("synthetic", "合成数据"),
  ]

  func key(_ draft: Draft) -> [UInt8] { draft.digest }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let number = cells.problems.identityNumber(
      "identity_number", cells.text(Column.identityNumber), today: now.today)
    let (person, found) = practitioners.inputRules(now).normalized(read(&cells))
    cells.problems.addNew(found)
    let agency = cells.text(Column.institution).halfWidth.uppercased()
    let start = cells.date(Column.startDate)
    let draft = Draft(
      person: withFiling(person, agency, &cells, now),
      digest: number.map { practitioners.store.personalDataKey.digest($0.secret) } ?? [],
      masked: number?.masked ?? "", agency: agency, startDate: start, position: cells.text(Column.position))
    if !agency.isEmpty, start == nil { cells.problems.required("start_date") }
    if let start, start > now.today {
      cells.problems.add(
        "start_date", "date-not-future", en: "the day lies in the future", zh: "日期不能晚于今天", seen: "\(start)")
    }
    return (draft, cells.problems)
  }

  func store(
    _ draft: Draft, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    if let problems = try agencyProblems(draft, caller, transaction.reader) { return .refused(problems) }
    guard let stored = try PractitionerTable.stored(digest: draft.digest, transaction.reader) else {
      var person = draft.person
      person.maskedIdentityNumber = draft.masked
      person.currentInstitution = draft.agency.isEmpty ? "" : "institutions/\(draft.agency)"
      let id = try PractitionerTable.nextID(transaction.reader)
      let added = try practitioners.insert(person, digest: draft.digest, now, transaction)
      if !added.currentInstitution.isEmpty { try startEmployment(draft, of: id, transaction) }
      return .created
    }
    return try change(stored, draft, caller, now, transaction)
  }

  /// Changes a person who is known to what the row says.
  private func change(
    _ stored: PractitionerTable.Stored, _ draft: Draft, _ caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    var changed = Practitioners.merged(draft.person, into: stored.practitioner)
    changed.synthetic = draft.person.synthetic
    changed.filing = draft.person.filing
    let agency = draft.agency.isEmpty ? "" : "institutions/\(draft.agency)"
    let moves = agency != stored.practitioner.currentInstitution
    changed.currentInstitution = agency
    guard moves || changed != stored.practitioner else { return .unchanged }
    try practitioners.requireReach(caller, stored.practitioner, transaction.reader)
    if let problems = try moveProblems(stored, changed, draft, moves: moves, transaction.reader) {
      return .refused(problems)
    }
    if moves {
      try PractitionerTable.endEmployment(
        of: stored.id, on: (draft.startDate ?? now.today).number, transaction)
      if !agency.isEmpty { try startEmployment(draft, of: stored.id, transaction) }
    }
    _ = try practitioners.replace(stored, by: changed, employmentChanged: moves, now, transaction)
    return .updated
  }

  private func startEmployment(_ draft: Draft, of id: Int, _ transaction: borrowing Transaction) throws {
    let employment = Registry.Employment.with {
      $0.startDate = draft.startDate.map(GoogleType.Date.init)
      $0.position = draft.position
    }
    try PractitionerTable.startEmployment(employment, at: draft.agency, of: id, transaction)
  }

  /// Why the agency of the row cannot be the person's; `nil` when it can.
  private func agencyProblems(
    _ draft: Draft, _ caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> FieldProblems? {
    guard !draft.agency.isEmpty else { return nil }
    var problems = FieldProblems()
    guard let agency = try InstitutionTable.find(code: draft.agency, reader) else {
      problems.add(
        "institution", "institution-exists", en: "no institution with this credit code is in the register",
        zh: "名录中没有该统一社会信用代码的机构", seen: draft.agency)
      return problems
    }
    try caller.requireReach(agency.division, agency.name)
    if agency.state != .open {
      problems.add("institution", "institution-open", en: "the institution is closed", zh: "该机构已注销", seen: draft.agency)
    }
    if draft.person.filing?.state == .filed,
      !LicenceStates.mayPractise(agency.patentLicence?.state ?? .unspecified)
    {
      problems.add(
        "institution", "PAM28-agency", en: "the institution has no valid patent agency licence",
        zh: "该机构没有有效的专利代理执业许可", seen: draft.agency)
    }
    return problems.list.isEmpty ? nil : problems
  }

  /// Why the person cannot move, or the filing change, as the row says; `nil` when they can.
  private func moveProblems(
    _ stored: PractitionerTable.Stored, _ changed: Registry.Practitioner, _ draft: Draft, moves: Bool,
    _ reader: borrowing Reader
  ) throws -> FieldProblems? {
    var problems = FieldProblems()
    if moves, let last = try PractitionerTable.employments(of: stored.id, reader).first {
      let earliest = last.endDate?.civilDate ?? last.startDate?.civilDate.map { $0.adding(days: 1) }
      problems.order(
        "start_date", draft.startDate, notBefore: earliest, "the end of the last employment", zh: "上一任职结束日期")
    }
    let from = stored.practitioner.filing?.state ?? .unspecified
    let to = changed.filing?.state ?? .unspecified
    let isMove =
      from == to || FilingStates.canMove(from: from, to: to) || (to == .filed && FilingStates.canFile(from: from))
    if !isMove {
      problems.add(
        "filing.state", "FILING-transition",
        en: "a filing does not go from \(Names.filingState.token(from)) to \(Names.filingState.token(to))",
        zh: "备案状态不能由“\(Names.filingState.chinese(from))”变为“\(Names.filingState.chinese(to))”",
        seen: Names.filingState.chinese(to))
    }
    return problems.list.isEmpty ? nil : problems
  }

  private func read(_ cells: inout ImportCells) -> Registry.Practitioner {
    var person = Registry.Practitioner()
    person.displayName = cells.text(Column.displayName)
    person.kind = cells.choice(Column.kind, Names.practitionerKind, none: .unspecified)
    person.education = cells.choice(Column.education, Names.education, none: .unspecified)
    let issued = cells.date(Column.certificateDate)
    if !cells.text(Column.certificateNumber).isEmpty || issued != nil {
      person.certificates.append(
        .with {
          $0.type = .patentAttorney
          $0.number = cells.text(Column.certificateNumber)
          $0.issueDate = issued.map(GoogleType.Date.init)
        })
    }
    let title = cells.choice(Column.title, Names.title, none: .unspecified)
    let titleDate = cells.date(Column.titleDate)
    if title != .unspecified {
      person.certificates.append(
        .with {
          $0.type = title
          $0.number = cells.text(Column.titleNumber)
          $0.issueDate = titleDate.map(GoogleType.Date.init)
        })
    }
    person.synthetic = cells.yesOrNo(Column.synthetic)
    return person
  }

  /// The person with the filing that the row says, checked.
  private func withFiling(
    _ person: Registry.Practitioner, _ agency: String, _ cells: inout ImportCells, _ now: Moment
  ) -> Registry.Practitioner {
    let state = cells.choice(Column.filingState, Names.filingState, none: .unspecified)
    let practice = cells.date(Column.practiceDate)
    let filed = cells.date(Column.filedDate)
    guard state != .unspecified else { return person }
    var filing = Registry.Filing()
    filing.state = state
    filing.practiceNumber = cells.text(Column.practiceNumber).halfWidth
    filing.practiceDate = practice.map(GoogleType.Date.init)
    filing.filedDate = filed.map(GoogleType.Date.init)
    filing.stateDate = filing.filedDate ?? filing.practiceDate
    if state == .filed { requireFiled(person, agency, filing, &cells.problems) }
    cells.problems.order("filing.filed_date", filed, notBefore: practice, "the first day of practice", zh: "执业日期")
    if let latest = [practice, filed].compactMap({ $0 }).max(), latest > now.today {
      cells.problems.add(
        "filing.filed_date", "date-not-future", en: "the day lies in the future", zh: "日期不能晚于今天", seen: "\(latest)")
    }
    if !filing.practiceNumber.isEmpty {
      let number = filing.practiceNumber
      _ = cells.problems.checking("filing.practice_number", seen: number) { () throws(RuleViolation) in
        try PracticeNumber(number)
      }
    }
    if state == .filed || state == .suspended { filing.institution = agency.isEmpty ? "" : "institutions/\(agency)" }
    if let practice, let filed, let rule = try? practitioners.rules.rule("PAM28-filing", onOrAfter: practice) {
      filing.filedLate = filed > practice.adding(days: rule["days_max"])
    }
    var complete = person
    complete.filing = filing
    return complete
  }

  /// What a filed attorney must have: certificate, agency and both days.
  private func requireFiled(
    _ person: Registry.Practitioner, _ agency: String, _ filing: Registry.Filing, _ problems: inout FieldProblems
  ) {
    if agency.isEmpty { problems.required("institution") }
    if filing.practiceDate == nil { problems.required("filing.practice_date") }
    if filing.filedDate == nil { problems.required("filing.filed_date") }
    if !person.isCertified {
      problems.add(
        "certificates[0].number", "PAM26-certificate", en: "a filed attorney holds the patent attorney certificate",
        zh: "已备案人员应填写专利代理师资格证")
    }
  }

  /// The cells of a practitioner, in the order of ``columns``, as an export writes them.
  static func cells(_ person: Registry.Practitioner) -> [String] {
    let attorney = person.certificates.first { $0.type == .patentAttorney }
    let title = person.certificates.first { Names.title.chinese($0.type) != "" }
    let filing = person.filing
    return [
      person.maskedIdentityNumber, person.displayName, Names.practitionerKind.chinese(person.kind),
      Names.education.chinese(person.education), attorney?.number ?? "", CSVExport.day(attorney?.issueDate),
      title.map { Names.title.chinese($0.type) } ?? "", title?.number ?? "", CSVExport.day(title?.issueDate),
      ResourceName.institutionCode(person.currentInstitution), CSVExport.day(person.employments.first?.startDate),
      person.employments.first?.position ?? "", filing.map { Names.filingState.chinese($0.state) } ?? "",
      filing?.practiceNumber ?? "", CSVExport.day(filing?.practiceDate), CSVExport.day(filing?.filedDate),
      CSVExport.yesOrNo(person.synthetic),
    ]
  }
}
