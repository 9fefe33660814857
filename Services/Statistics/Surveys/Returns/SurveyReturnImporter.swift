import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Returns from the rows of a file: fills them in and, where the row says so, hands them in.
struct SurveyReturnImporter: RowByRowImporter {
  let returns: SurveyReturns
  /// The forms of the rounds that there are, by the names of the rounds.
  let forms: [String: Questionnaire]

  struct Draft: Sendable {
    let name: String
    let values: [Statistics.SurveyValue]
    let explanation: String
    let isSubmitted: Bool
  }

  /// The fields, in the order of ``columns``: four of the return, one for readers, then every code that a form can have.
  struct Column: ImportField {
    let rawValue: Int

    static let unit = Column(rawValue: 0)
    static let round = Column(rawValue: 1)
    static let name = Column(rawValue: 2)
    static let explanation = Column(rawValue: 3)
    static let submit = Column(rawValue: 4)

    static func item(_ code: String) -> Column? {
      SurveyCode.all.firstIndex(of: code).map { Column(rawValue: 5 + $0) }
    }

    static let allCases = (0..<(5 + SurveyCode.all.count)).map(Column.init)
  }

  private static let ownColumns = [
    ImportColumn("unified_social_credit_code", "统一社会信用代码", "机构代码", isRequired: true),
    ImportColumn("survey_round", "调查轮次", isRequired: true),
    // For readers of the file; not taken over.
    ImportColumn("display_name", "机构名称"),
    ImportColumn("explanation", "说明"),
    ImportColumn("submit", "提交"),
  ]

  static let columns = ownColumns + SurveyCode.all.map { ImportColumn($0, $0) }

  func key(_ draft: Draft) -> String { draft.name }

  // MARK: Reading

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let code = cells.problems.creditCode("unified_social_credit_code", cells.text(Column.unit))
    let round = "surveyRounds/\(cells.text(Column.round).halfWidth.lowercased())"
    let explanation = cells.problems.text("explanation", cells.text(Column.explanation), characters: 0...500)
    let isSubmitted = cells.yesOrNo(Column.submit)
    var values: [Statistics.SurveyValue] = []
    if let form = forms[round] {
      values = self.values(&cells, form)
    } else {
      cells.problems.add(
        "survey_round", "survey-round", en: "no such round", zh: "调查轮次不存在", seen: cells.text(Column.round))
    }
    let draft = Draft(
      name: "\(round)/returns/\(code)", values: values, explanation: explanation, isSubmitted: isSubmitted)
    return (draft, cells.problems)
  }

  /// The values of a row; an empty cell tells nothing.
  private func values(_ cells: inout ImportCells, _ form: Questionnaire) -> [Statistics.SurveyValue] {
    let input = ReturnInput(form: form)
    var values: [Statistics.SurveyValue] = []
    for item in form.items where item.isFilledIn {
      guard let column = Column.item(item.code) else { continue }
      let text = cells.text(column).halfWidth
      guard !text.isEmpty else { continue }
      guard let value = Self.value(text, item) else {
        cells.problems.add(
          item.code, "survey-value", en: "\(item.name.en): \(Self.expected(item.type).en) is expected",
          zh: "\(item.name.zh):应为\(Self.expected(item.type).zh)", seen: text)
        continue
      }
      input.check(item.code, value, item, &cells.problems)
      values.append(
        .with {
          $0.code = item.code
          $0.value = value
        })
    }
    return values
  }

  private static func value(_ text: String, _ item: Questionnaire.Item) -> Int64? {
    switch item.type {
    case .money: MoneyText.fen(text)
    case .date: (CivilDate(text) ?? Int(text).flatMap(CivilDate.init(number:))).map { Int64($0.number) }
    case .choice: item.choices?.first { text == "\($0.value)" || text == $0.name.zh || text == $0.name.en }?.value
    case .count, .unit: Int64(text.replacing(",", with: ""))
    }
  }

  private static func expected(_ type: Questionnaire.ItemType) -> LocalizedText {
    switch type {
    case .money: LocalizedText(zh: "以万元为单位的金额,最多六位小数", en: "an amount in 万元, at most six decimals,")
    case .date: LocalizedText(zh: "有效日期,例如2020-01-31", en: "a day, for example 2020-01-31,")
    case .choice: LocalizedText(zh: "调查表所列选项", en: "one of the choices of the form")
    case .count, .unit: LocalizedText(zh: "整数", en: "a whole number")
    }
  }

  // MARK: Storing

  func store(
    _ draft: Draft, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    guard let stored = try SurveyReturns.Table.stored(draft.name, transaction.reader),
      let form = forms[stored.record.round]
    else {
      var problems = FieldProblems()
      problems.add(
        "unified_social_credit_code", "survey-unit", en: "the round has no return of this unit: it was not drawn",
        zh: "该机构不在本轮调查样本中")
      return .refused(problems)
    }
    try caller.requireReach(stored.record.division, draft.name)
    let (filled, problems) = ReturnInput(form: form).filled(stored.record, .with { $0.values = draft.values })
    guard problems.list.isEmpty else { return .refused(problems) }
    let tellsNothing = stored.record.isHandedIn || (draft.explanation.isEmpty && !draft.isSubmitted)
    if filled.values == stored.record.values, tellsNothing { return .unchanged }
    let round = try SurveyReturns.openRound(of: stored.record, now.today, transaction.reader)
    var next = try filled.moved(.fill, by: caller, now)
    if !draft.explanation.isEmpty {
      next.explain(try returns.findings(in: next, round, transaction.reader), draft.explanation)
    }
    if draft.isSubmitted { next = try returns.submitted(next, round, by: caller, now, transaction) }
    let replaced = try SurveyReturns.Table.replace(stored, by: next, returns.rules.divisions, now, transaction)
    return replaced.etag == stored.record.etag ? .unchanged : .updated
  }

  // MARK: Exporting

  /// The columns of a file of returns with this form: headed by code and name.
  static func columns(of form: Questionnaire) -> [ImportColumn] {
    ownColumns + form.items.filter(\.isFilledIn).map { ImportColumn($0.code, "\($0.code)(\($0.name.zh))") }
  }

  /// The cells of a return, in the order of ``columns(of:)``.
  static func cells(_ record: Statistics.SurveyReturn, _ form: Questionnaire) -> [String] {
    let values = record.valuesByCode
    let explanations = record.explanations.map(\.text)
    let own = [
      record.unit, String(record.round.dropFirst("surveyRounds/".count)), record.displayName,
      Set(explanations).sorted().joined(separator: "; "), CSVExport.yesOrNo(record.isHandedIn),
    ]
    return own
      + form.items.filter(\.isFilledIn).map { item in values[item.code].map { cell($0, item) } ?? "" }
  }

  private static func cell(_ value: Int64, _ item: Questionnaire.Item) -> String {
    switch item.type {
    case .money: MoneyText.tenThousandYuan(value)
    case .date: CivilDate(number: Int(value)).map { "\($0)" } ?? ""
    case .choice: item.choices?.first { $0.value == value }?.name.zh ?? "\(value)"
    case .count, .unit: "\(value)"
    }
  }
}

extension Statistics.SurveyReturn {
  /// Whether it was handed in and not sent back.
  var isHandedIn: Bool { ![.issued, .filling, .return].contains(state) }

  /// Gives the same explanation to each query that has none.
  fileprivate mutating func explain(_ findings: [Statistics.SurveyFinding], _ text: String) {
    for finding in findings where finding.severity == .query && finding.explanation.isEmpty {
      explanations.append(
        .with {
          $0.checkId = finding.checkId
          $0.code = finding.code
          $0.text = text
        })
    }
  }
}
