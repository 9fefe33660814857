import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// Experts from the rows of a file. The identity number is the key; it leaves this file as keyed digest and masked text
/// only. A row in state 在库 takes over a member of the pool that was kept elsewhere: conditions of admission are checked,
/// the notice is not repeated, and only the province may do it.
struct ExpertImporter: RowByRowImporter {
  let experts: Experts

  /// A row as it would be stored.
  struct Draft: Sendable {
    /// The input fields, checked.
    let expert: Talent.Expert
    let identity: ExpertTable.Identity
    let masked: String
    /// Digests of the relatives; `nil` when the file has no column for them.
    let relatives: [[UInt8]]?
    let state: Talent.ExpertState
    let termStart: CivilDate?
  }

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case identityNumber, displayName, categories, division, unitCode, unitName, unitSince, practiceSince, fields,
      industries, jurisdictions, languages, qualification, qualificationSince, qualificationTitle, ties, stakes,
      relatives, unitConsent, integrity, civilServant, state, termStart, synthetic
  }

  static let columns = [
    ImportColumn("identity_number", "身份证号", "身份证号码", "公民身份号码", isRequired: true),
    ImportColumn("display_name", "姓名", isRequired: true),
    ImportColumn("categories", "专家类别", "类别", isRequired: true),
    ImportColumn("division", "行政区划", "所在地区", "行政区划代码", isRequired: true),
    ImportColumn("unit_code", "工作单位统一社会信用代码", "单位统一社会信用代码", isRequired: true),
    ImportColumn("unit_name", "工作单位", "单位名称", isRequired: true),
    ImportColumn("unit_since_date", "入职日期", isRequired: true),
    ImportColumn("practice_since_date", "从业起始日期", isRequired: true),
    ImportColumn("fields", "细分领域"),
    ImportColumn("industries", "51020产业", "产业代码"),
    ImportColumn("jurisdictions", "海外法域", "法域"),
    ImportColumn("languages", "工作语言", "语言"),
    ImportColumn("qualifications[0].kind", "职称或资格", "职称"),
    ImportColumn("qualifications[0].since_date", "职称或资格取得日期", "取得日期"),
    ImportColumn("qualifications[0].title", "职称或资格名称"),
    ImportColumn("ties", "任职顾问持股关系"),
    ImportColumn("stakes", "其他利害关系单位"),
    ImportColumn("relative_identity_numbers", "近亲属身份证号"),
    ImportColumn("unit_consent_date", "单位同意日期"),
    ImportColumn("integrity", "诚信记录"),
    ImportColumn("civil_servant", "公务员", "是否公务员"),
    ImportColumn("state", "入库状态", "状态"),
    ImportColumn("term_start_date", "聘期开始日期", "聘期开始"),
    ImportColumn("synthetic", "合成数据"),
  ]

  func key(_ draft: Draft) -> [UInt8] { draft.identity.digest }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let rules = experts.inputRules(now)
    let number = cells.problems.identityNumber(
      "identity_number", cells.text(Column.identityNumber), today: now.today)
    let input = read(&cells)
    let relatives =
      layout.has(Column.relatives)
      ? rules.identityNumbers(
        "relative_identity_numbers", Self.list(cells.text(Column.relatives)), &cells.problems
      ).map(experts.digest) : nil
    let state = cells.choice(Column.state, ExpertNames.state, none: .unspecified)
    let start = cells.date(Column.termStart)
    if state == .inPool, start == nil { cells.problems.required("term_start_date") }
    if let start, start > now.today {
      cells.problems.add(
        "term_start_date", "date-not-future", en: "the day lies in the future", zh: "日期不能晚于今天", seen: "\(start)")
    }
    let (expert, found) = rules.normalized(input)
    cells.problems.addNew(found)
    let identity = number.map(experts.identity)
    return (
      Draft(
        expert: expert, identity: identity?.0 ?? ExpertTable.Identity(digest: [], birth: 0),
        masked: identity?.masked ?? "", relatives: relatives, state: state, termStart: start), cells.problems
    )
  }

  func store(
    _ draft: Draft, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    try caller.requireReach(draft.expert.division, "experts")
    guard let stored = try ExpertTable.stored(digest: draft.identity.digest, transaction.reader) else {
      var expert = draft.expert
      expert.state = .recorded
      expert = try member(expert, birth: draft.identity.birth, draft, caller, now)
      _ = try experts.insert(
        expert, (draft.identity, draft.masked), relatives: draft.relatives ?? [], now, transaction)
      return .created
    }
    try caller.requireReach(stored.expert.division, stored.expert.name)
    var problems = FieldProblems()
    var expert = Self.merged(draft.expert, into: stored.expert, layout)
    expert.ties = experts.keptTies(stored.expert, expert, today: now.today, &problems)
    guard problems.list.isEmpty else { return .refused(problems) }
    expert = try member(
      Experts.withOutput(of: stored.expert, expert), birth: stored.birth.number, draft, caller, now)
    let next = try experts.replace(stored, by: expert, relatives: draft.relatives, now, transaction)
    return next.etag == stored.expert.etag ? .unchanged : .updated
  }

  /// The expert in the state that the row says: on record or in the pool; other changes of state have their methods.
  private func member(
    _ expert: Talent.Expert, birth: Int, _ draft: Draft, _ caller: CallerIdentity, _ now: Moment
  ) throws -> Talent.Expert {
    guard draft.state != .unspecified, draft.state != expert.state else { return expert }
    guard draft.state == .inPool, expert.state == .recorded, let start = draft.termStart else {
      throw RPCError.precondition(
        "EXPERT-transition", expert.name.isEmpty ? "experts" : expert.name,
        en: "an import only leads from recorded to in pool", zh: "导入仅支持由“未入库”变为“在库”")
    }
    guard caller.identity.isProvincial || caller.identity.kind == .service else {
      throw RPCError(.permissionDenied, "only the province takes over members of the pool by import")
    }
    guard let birth = CivilDate(number: birth) else { throw RPCError(.internal, "the day of birth was not checked") }
    let conditions = try TalentRules.applying("experts") { () throws(RuleViolation) in
      try AdmissionConditions(rules: experts.rules.book, day: now.today).conditions(
        expert, birth: birth, awardReview: false)
    }
    try Experts.requireMet(conditions, "experts")
    return try experts.admitted(expert, from: start)
  }

  private func read(_ cells: inout ImportCells) -> Talent.Expert {
    var expert = Talent.Expert()
    expert.displayName = cells.text(Column.displayName)
    expert.categories = values(Column.categories, ExpertNames.category, &cells)
    expert.division = cells.division(Column.division, experts.rules.divisions)
    expert.unitCode = cells.text(Column.unitCode)
    expert.unitName = cells.text(Column.unitName)
    expert.unitSinceDate = cells.day(Column.unitSince)
    expert.practiceSinceDate = cells.day(Column.practiceSince)
    expert.fields = values(Column.fields, ExpertNames.field, &cells)
    expert.industries = Self.list(cells.text(Column.industries))
    expert.jurisdictions = Self.list(cells.text(Column.jurisdictions))
    expert.languages = Self.list(cells.text(Column.languages))
    let kind = cells.choice(Column.qualification, ExpertNames.qualification, none: .unspecified)
    let since = cells.date(Column.qualificationSince)
    if kind != .unspecified {
      expert.qualifications = [
        .with {
          $0.kind = kind
          $0.title = cells.text(Column.qualificationTitle)
          $0.sinceDate = since.map(GoogleType.Date.init)
        }
      ]
    }
    expert.ties = ties(&cells)
    expert.stakes = Self.list(cells.text(Column.stakes)).map { code in
      .with {
        $0.unitCode = code
        $0.description = "导入"
      }
    }
    expert.unitConsentDate = cells.day(Column.unitConsent)
    expert.integrity = cells.choice(Column.integrity, ExpertNames.integrity, none: .unspecified)
    expert.civilServant = cells.yesOrNo(Column.civilServant)
    expert.synthetic = cells.yesOrNo(Column.synthetic)
    return expert
  }

  /// Ties as files write them, `任职 91420100MA4K00010R 2018-01-01 2022-06-30`, the last day only when it has ended.
  private func ties(_ cells: inout ImportCells) -> [Talent.UnitTie] {
    Self.list(cells.text(Column.ties)).map { text in
      let parts = text.split(separator: " ").map(String.init)
      let days = parts.dropFirst(2).map { CivilDate($0) }
      guard (3...4).contains(parts.count), let kind = ExpertNames.tie.value(parts[0]), days.allSatisfy({ $0 != nil })
      else {
        cells.problems.add(
          "ties", "tie-form", en: "kind, credit code, first and last day are expected, with blanks between them",
          zh: "格式应为“任职|顾问|股东 统一社会信用代码 开始日期 结束日期”,以空格分隔", seen: text)
        return Talent.UnitTie()
      }
      return .with {
        $0.kind = kind
        $0.unitCode = parts[1]
        $0.startDate = days.first.flatMap { $0 }.map(GoogleType.Date.init)
        $0.endDate = days.count == 2 ? days.last.flatMap { $0 }.map(GoogleType.Date.init) : nil
      }
    }
  }

  /// A cell that names several values of an enumeration.
  private func values<Value>(
    _ column: Column, _ names: ValueNames<Value>, _ cells: inout ImportCells
  ) -> [Value] {
    Self.list(cells.text(column)).compactMap { text in
      if let value = names.value(text) { return value }
      cells.problems.add(
        Self.columns[column.rawValue].field, "enum-value", en: "one of these is expected: \(names.choices)",
        zh: "应为以下之一:\(names.choices)", seen: text)
      return nil
    }
  }

  /// The parts of a cell that holds several values.
  private static func list(_ cell: String) -> [String] {
    cell.split { "\u{3001}\u{FF1B};\u{FF0C},|".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The row, with the stored values of fields that the file has no column for.
  private static func merged(
    _ row: Talent.Expert, into stored: Talent.Expert, _ layout: ImportLayout
  ) -> Talent.Expert {
    var merged = row
    if !layout.has(Column.fields) { merged.fields = stored.fields }
    if !layout.has(Column.industries) { merged.industries = stored.industries }
    if !layout.has(Column.jurisdictions) { merged.jurisdictions = stored.jurisdictions }
    if !layout.has(Column.languages) { merged.languages = stored.languages }
    let first = row.qualifications.first?.kind
    // The row has room for one qualification: the others stay.
    merged.qualifications = (stored.qualifications.filter { $0.kind != first } + row.qualifications).sorted {
      ($0.kind.rawValue, $0.title) < ($1.kind.rawValue, $1.title)
    }
    // Ties on record stay; what the row says of one of them replaces it.
    let others = stored.ties.filter { tie in !row.ties.contains { ExpertRules.areSame($0, tie) } }
    merged.ties = ExpertRules.sorted(others + row.ties)
    if !layout.has(Column.stakes) { merged.stakes = stored.stakes }
    if !layout.has(Column.unitConsent) { merged.unitConsentDate = stored.unitConsentDate }
    if !layout.has(Column.integrity) { merged.integrity = stored.integrity }
    if !layout.has(Column.civilServant) { merged.civilServant = stored.civilServant }
    merged.unavailablePeriods = stored.unavailablePeriods
    return merged
  }

  /// The cells of an expert, in the order of ``columns``, as an export writes them. Relatives are not exported.
  static func cells(_ expert: Talent.Expert) -> [String] {
    let qualification = expert.qualifications.first
    let ties = expert.ties.map { tie in
      [ExpertNames.tie.chinese(tie.kind), tie.unitCode, CSVExport.day(tie.startDate), CSVExport.day(tie.endDate)]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    return [
      expert.maskedIdentityNumber, expert.displayName,
      expert.categories.map(ExpertNames.category.chinese).joined(separator: "、"), expert.division, expert.unitCode,
      expert.unitName, CSVExport.day(expert.unitSinceDate), CSVExport.day(expert.practiceSinceDate),
      expert.fields.map(ExpertNames.field.chinese).joined(separator: "、"), expert.industries.joined(separator: "、"),
      expert.jurisdictions.joined(separator: "、"), expert.languages.joined(separator: "、"),
      qualification.map { ExpertNames.qualification.chinese($0.kind) } ?? "", CSVExport.day(qualification?.sinceDate),
      qualification?.title ?? "", ties.joined(separator: "、"),
      expert.stakes.map(\.unitCode).joined(separator: "、"), "", CSVExport.day(expert.unitConsentDate),
      ExpertNames.integrity.chinese(expert.integrity), CSVExport.yesOrNo(expert.civilServant),
      ExpertNames.state.chinese(expert.state), CSVExport.day(expert.termStartDate),
      CSVExport.yesOrNo(expert.synthetic),
    ]
  }
}
