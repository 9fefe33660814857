import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.ImportTitleApplicationsRequest: ImportRequest {}

/// Draft applications from the rows of a file. Identity number and level are the key; the number leaves this file as
/// keyed digest and masked text only.
struct TitleImporter: RowByRowImporter {
  let titles: Titles

  struct Draft: Sendable {
    let application: Talent.TitleApplication
    let identity: Persons.Identity?
  }

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case identityNumber, displayName, level, unitCode, unitName, division, education, workSince, heldLevel, heldSince,
      attorneySince, examNumber, examDate, achievementKind, achievementTitle, achievementDate, synthetic
  }

  static let columns = [
    ImportColumn("identity_number", "身份证号", "身份证号码", isRequired: true),
    ImportColumn("display_name", "姓名", isRequired: true),
    ImportColumn("facts.level", "申报级别", "申报职称", isRequired: true),
    ImportColumn("unit_code", "单位统一社会信用代码", "统一社会信用代码", isRequired: true),
    ImportColumn("unit_name", "单位名称", "工作单位", isRequired: true),
    ImportColumn("division", "行政区划", "所在地区", isRequired: true),
    ImportColumn("facts.education", "学历"),
    ImportColumn("facts.work_since_date", "从业日期", "参加知识产权工作日期"),
    ImportColumn("facts.held_level", "现职称"),
    ImportColumn("facts.held_since_date", "现职称取得日期"),
    ImportColumn("facts.attorney_since_date", "专利代理师资格取得日期"),
    ImportColumn("facts.exam_certificate_number", "考试合格证书编号"),
    ImportColumn("facts.exam_certificate_date", "考试合格证书日期"),
    ImportColumn("facts.achievements[0].kind", "业绩类型"),
    ImportColumn("facts.achievements[0].title", "业绩名称"),
    ImportColumn("facts.achievements[0].completion_date", "业绩完成日期"),
    ImportColumn("synthetic", "合成数据"),
  ]

  func key(_ draft: Draft) -> [UInt8] {
    (draft.identity?.digest ?? []) + [UInt8(clamping: draft.application.facts?.level.rawValue ?? 0)]
  }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let input = read(&cells)
    let identity = Persons(store: titles.store).identity(
      "identity_number", cells.text(Column.identityNumber), today: now.today, &cells.problems)
    var (application, found) = titles.input(now.today).normalized(input)
    cells.problems.addNew(found)
    application.state = .draft
    return (Draft(application: application, identity: identity), cells.problems)
  }

  func store(
    _ draft: Draft, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    guard let identity = draft.identity, let level = draft.application.facts?.level else {
      throw RPCError(.internal, "the row was not checked")
    }
    try caller.requireReach(draft.application.division, "titleApplications")
    let person = try Persons.person(identity, transaction)
    guard let stored = try Titles.open(person: person.number, level, transaction.reader) else {
      _ = try titles.insert(draft.application, identity, now, transaction)
      return .created
    }
    try caller.requireReach(stored.division, stored.name)
    if Self.isSame(draft.application, stored) { return .unchanged }
    try TitleCourse.state(after: .change, stored)
    _ = try titles.replace(stored, by: draft.application, now, transaction)
    return .updated
  }

  private static func isSame(_ row: Talent.TitleApplication, _ stored: Talent.TitleApplication) -> Bool {
    row.facts == stored.facts && row.displayName == stored.displayName && row.unitCode == stored.unitCode
      && row.unitName == stored.unitName && row.division == stored.division && row.synthetic == stored.synthetic
  }

  private func read(_ cells: inout ImportCells) -> Talent.TitleApplication {
    var application = Talent.TitleApplication()
    application.displayName = cells.text(Column.displayName)
    application.unitCode = cells.text(Column.unitCode)
    application.unitName = cells.text(Column.unitName)
    application.division = cells.division(Column.division, titles.rules.divisions)
    application.facts = facts(&cells)
    application.synthetic = cells.yesOrNo(Column.synthetic)
    return application
  }

  private func facts(_ cells: inout ImportCells) -> Talent.TitleFacts {
    var facts = Talent.TitleFacts()
    facts.level = cells.choice(Column.level, TitleNames.level, none: .unspecified)
    facts.education = cells.choice(Column.education, TitleNames.education, none: .unspecified)
    facts.workSinceDate = cells.day(Column.workSince)
    facts.heldLevel = cells.choice(Column.heldLevel, TitleNames.level, none: .unspecified)
    facts.heldSinceDate = cells.day(Column.heldSince)
    facts.attorneySinceDate = cells.day(Column.attorneySince)
    facts.examCertificateNumber = cells.text(Column.examNumber)
    facts.examCertificateDate = cells.day(Column.examDate)
    let kind = cells.choice(Column.achievementKind, TitleNames.achievement, none: .unspecified)
    let completed = cells.date(Column.achievementDate)
    guard kind != .unspecified || completed != nil || !cells.text(Column.achievementTitle).isEmpty else { return facts }
    facts.achievements = [
      .with {
        $0.kind = kind
        $0.title = cells.text(Column.achievementTitle)
        $0.completionDate = completed.map(GoogleType.Date.init)
      }
    ]
    return facts
  }

  /// The cells of an application, in the order of ``columns``, as an export writes them.
  static func cells(_ application: Talent.TitleApplication) -> [String] {
    let facts = application.facts ?? Talent.TitleFacts()
    let achievement = facts.achievements.first
    return [
      application.maskedIdentityNumber, application.displayName, TitleNames.level.chinese(facts.level),
      application.unitCode, application.unitName, application.division, TitleNames.education.chinese(facts.education),
      CSVExport.day(facts.workSinceDate), TitleNames.level.chinese(facts.heldLevel), CSVExport.day(facts.heldSinceDate),
      CSVExport.day(facts.attorneySinceDate), facts.examCertificateNumber, CSVExport.day(facts.examCertificateDate),
      achievement.map { TitleNames.achievement.chinese($0.kind) } ?? "", achievement?.title ?? "",
      CSVExport.day(achievement?.completionDate), CSVExport.yesOrNo(application.synthetic),
    ]
  }
}
