import Domain
import Records
import Schema
import StatisticsAPI

/// The tables that the publication of a round makes: by division, by kind, by service form. Reported values and estimates
/// stand in columns of their own. Pure.
struct SurveyTables {
  let round: Statistics.SurveyRound
  let form: Questionnaire
  let sheet: SurveySheet
  /// Groups with fewer reporting units are shown together.
  let unitsMin: Int
  let divisions: Divisions

  /// All tables of the round.
  var all: [Statistics.ReleaseTable] {
    [
      grouped(.division, "survey-by-division", LocalizedText(zh: "分市州", en: "by division")),
      grouped(.kind, "survey-by-kind", LocalizedText(zh: "分机构类别", en: "by kind of institution")),
      byServiceForm,
    ]
  }

  // MARK: Groups

  private func grouped(
    _ grouping: Statistics.SurveyGrouping, _ series: String, _ by: LocalizedText
  ) -> Statistics.ReleaseTable {
    let results = sheet.results(by: grouping, unitsMin: unitsMin, divisions)
    var table = table(series, by)
    table.columns = Self.unitColumns + form.headlines.flatMap(Self.columns(of:))
    var groups: [String] = []
    for result in results where !groups.contains(result.group) { groups.append(result.group) }
    table.rows = groups.map { group in
      let ofGroup = results.filter { $0.group == group }
      return .with {
        $0.label = ofGroup[0].groupName
        $0.cells = cells(of: ofGroup)
        if grouping == .division, group != SurveySheet.otherGroup { $0.division = group }
      }
    }
    if let place = form.headlines.firstIndex(where: { $0.type == .money }) {
      let column = Int32(Self.unitColumns.count + place * 2 + 1)
      table.charts = [
        .with {
          $0.kind = .bars
          $0.columns = [column, column + 1]
          $0.title = Self.text(
            form.headlines[place].name.zh + "," + by.zh, "\(form.headlines[place].name.en), \(by.en)")
        }
      ]
    }
    return table
  }

  /// Units that reported and that are estimated, by the first headline, then each headline as reported and estimated.
  private func cells(of results: [Statistics.SurveyResult]) -> [Statistics.ReleaseNumber] {
    let headlines = form.headlines.compactMap { item in
      results.first { $0.code == item.code }.map { (item: item, result: $0) }
    }
    guard let first = headlines.first?.result else { return [] }
    return [Self.count(first.reportedUnits), Self.count(first.estimatedUnits)]
      + headlines.flatMap { Self.numbers($0.result, $0.item) }
  }

  // MARK: Service forms

  private var byServiceForm: Statistics.ReleaseTable {
    let results = sheet.results(by: .province, unitsMin: unitsMin, divisions)
    var table = table("survey-by-service-form", LocalizedText(zh: "分服务形态", en: "by service form"))
    let money = LocalizedText(zh: "万元", en: "10,000 yuan")
    table.columns = [
      Self.column("服务收入(报告值)", "revenue, reported", money), Self.column("服务收入(估算值)", "revenue, estimated", money),
    ]
    for item in form.items where item.serviceForm != nil {
      guard let result = results.first(where: { $0.code == item.code }) else { continue }
      table.rows.append(
        .with {
          $0.label = Common.LocalizedText(item.name)
          $0.cells = Self.numbers(result, item)
        })
    }
    if table.rows.contains(where: { $0.cells[0].value > 0 }) {
      table.charts = [
        .with {
          $0.kind = .share
          $0.columns = [1]
          $0.title = Self.text("各服务形态收入占比(报告值)", "revenue by service form, as reported")
        }
      ]
    }
    return table
  }

  // MARK: Parts

  private func table(_ series: String, _ by: LocalizedText) -> Statistics.ReleaseTable {
    .with {
      $0.series = series
      $0.topic = .services
      $0.title = Self.text(
        "\(round.year)年湖北省知识产权服务业统计调查主要结果(\(by.zh))",
        "Main results of the survey of IP services in Hubei, \(round.year), \(by.en)")
      $0.firstYear = round.year
      $0.lastYear = round.year
      $0.division = Division.provinceCode
      $0.source = Self.text(
        "湖北省知识产权服务业统计调查年报:\(round.displayName)", "Yearly survey of IP services in Hubei: \(round.name)")
      $0.provenance = Common.Provenance(form.rule.provenance)
      $0.note = note
      $0.origins = [round.factSource, form.name]
    }
  }

  private var note: Common.LocalizedText {
    let unestimated = sheet.results(by: .province, unitsMin: unitsMin, divisions).map(\.unestimatedUnits).max() ?? 0
    return Self.text(
      "未报告单位按本单位上年数与层内增长率估算,无上年数的按层内(层内无报告时按同类机构)均值估算,单独列示;"
        + "\(unestimated)个单位无法估算,未计入;报告单位少于\(unitsMin)个的组别合并为“其他”。",
      "Units that did not report are estimated by their value of last year and the growth of their stratum, else by the "
        + "mean of the stratum, or of their kind where nobody in it reported, and stand apart; \(unestimated) units could "
        + "not be estimated and are left out; groups of fewer than \(unitsMin) reporting units are shown as other.")
  }

  private static let unitColumns = [
    column("报告单位", "units that reported", nil), column("估算单位", "units estimated", nil),
  ]

  private static func columns(of item: Questionnaire.Item) -> [Statistics.ReleaseColumn] {
    [
      column("\(item.name.zh)(报告值)", "\(item.name.en), reported", item.unit),
      column("\(item.name.zh)(估算值)", "\(item.name.en), estimated", item.unit),
    ]
  }

  private static func column(_ zh: String, _ en: String, _ unit: LocalizedText?) -> Statistics.ReleaseColumn {
    .with {
      $0.label = text(zh, en)
      $0.unit = unit.map(Common.LocalizedText.init)
    }
  }

  private static func text(_ zh: String, _ en: String) -> Common.LocalizedText {
    Common.LocalizedText(LocalizedText(zh: zh, en: en))
  }

  private static func count(_ units: Int32) -> Statistics.ReleaseNumber {
    .with {
      $0.value = Int64(units)
      $0.kind = .exact
    }
  }

  /// The reported and the estimated sum of an item.
  private static func numbers(
    _ result: Statistics.SurveyResult, _ item: Questionnaire.Item
  ) -> [Statistics.ReleaseNumber] {
    [number(result.reported, item, .exact), number(result.estimated, item, .estimated)]
  }

  /// A sum in the unit of the item: exact, money in 万元 with two decimals, more where they are needed.
  static func number(
    _ value: Int64, _ item: Questionnaire.Item, _ kind: Statistics.NumberKind
  ) -> Statistics.ReleaseNumber {
    var (digits, decimals) = (value, item.type == .money ? 6 : 0)
    while decimals > 2, digits % 10 == 0 { (digits, decimals) = (digits / 10, decimals - 1) }
    return .with {
      $0.value = digits
      $0.decimals = Int32(decimals)
      $0.kind = kind
    }
  }
}
