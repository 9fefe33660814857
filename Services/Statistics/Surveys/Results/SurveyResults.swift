import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// The results of a round: sums by group and item.
struct SurveyResults: Sendable {
  let store: RecordStore
  let rules: SurveyRules

  func get(
    _ request: Statistics.GetSurveyResultsRequest, by caller: CallerIdentity
  ) async throws -> Statistics.GetSurveyResultsResponse {
    _ = try SurveyRounds.id(request.name)
    var problems = FieldProblems()
    problems.choice("grouping", request.grouping.rawValue, 1...3)
    try problems.check()
    let today = store.clock.now().today
    return try await store.scan { reader in
      let round = try SurveyRounds.Table.required(request.name, reader).record
      if round.state != .published { try caller.requireReach(Division.provinceCode, "\(round.name): results") }
      let sheet = try SurveySheet(round, rules, reader)
      let ruled = try ["SURVEY-estimation", "SURVEY-disclosure"].map { id throws(RPCError) in
        try rules.rule(id, on: today, for: round.name)
      }
      return .with {
        $0.results = sheet.results(by: request.grouping, unitsMin: ruled[1]["units_min"], rules.divisions)
        $0.rules = round.rules + ruled.map(Common.Rule.init)
        $0.provisional = round.provisional || ruled.contains { $0.provenance.isProvisional }
      }
    }
  }
}

/// The sums of a round by stratum, from which results of every grouping are made.
struct SurveySheet: Sendable {
  /// The group into which those are put that are too small to be shown alone.
  static let otherGroup = "other"

  private let form: Questionnaire
  /// One unit of each stratum, for what all of its units share.
  private let strata: [String: FrameUnit]
  private let sumsByCode: [String: [String: SurveyEstimation.Sum]]

  /// Reads the frame and the approved returns of a round and of the year before.
  init(_ round: Statistics.SurveyRound, _ rules: SurveyRules, _ reader: borrowing Reader) throws {
    let form = try rules.form(of: round)
    let present = try Self.approvedValues(of: round, reader)
    let before = try Self.approvedValues(ofYear: Int(round.year) - 1, reader)
    let frame = try SurveyFrame.all(of: round.name, reader)
    self.init(
      form, frame.map { .init(unit: $0, present: present[$0.code], before: before[$0.code]) })
  }

  /// The sums over units.
  init(_ form: Questionnaire, _ units: [SurveyEstimation.Unit]) {
    self.form = form
    strata = Dictionary(units.map { ($0.unit.stratum, $0.unit) }) { first, _ in first }
    let estimation = SurveyEstimation(units)
    sumsByCode = Dictionary(
      uniqueKeysWithValues: form.summableItems.map { ($0.code, estimation.sums(of: $0.code)) })
  }

  private static func approvedValues(
    of round: Statistics.SurveyRound, _ reader: borrowing Reader
  ) throws -> [String: [String: Int64]] {
    try values(
      "SELECT record FROM survey_return WHERE round = $1 AND state IN (7, 8) ORDER BY id", round.name, reader)
  }

  private static func approvedValues(
    ofYear year: Int, _ reader: borrowing Reader
  ) throws -> [String: [String: Int64]] {
    try values(
      """
      SELECT survey_return.record FROM survey_return JOIN survey_round ON survey_round.name = survey_return.round \
      WHERE survey_round.year = $1 AND survey_return.state IN (7, 8) ORDER BY survey_return.id
      """, year, reader)
  }

  /// The values of returns by unit; of several the last.
  private static func values(
    _ sql: String, _ parameter: any Storable, _ reader: borrowing Reader
  ) throws -> [String: [String: Int64]] {
    var values: [String: [String: Int64]] = [:]
    try reader.forEach(sql, [parameter]) { row in
      let record = try Statistics.SurveyReturn(serialized: row[0])
      values[record.unit] = record.valuesByCode
    }
    return values
  }

  /// The results of a grouping, in the order of groups, then of the form. Groups in which fewer than `unitsMin` units
  /// reported are shown together, and with the smallest other group when they are still too few: no group can be told
  /// from the others by subtraction.
  func results(
    by grouping: Statistics.SurveyGrouping, unitsMin: Int, _ divisions: Divisions
  ) -> [Statistics.SurveyResult] {
    let group = shownGroups(grouping, unitsMin)
    return Set(group.values).sorted().flatMap { shown in
      form.summableItems.map { item in
        var sum = SurveyEstimation.Sum()
        for (stratum, part) in sumsByCode[item.code] ?? [:] where group[stratum] == shown { sum += part }
        return Statistics.SurveyResult(shown, Self.name(of: shown, grouping, divisions), item.code, sum)
      }
    }
  }

  /// The group in which each stratum is shown.
  private func shownGroups(_ grouping: Statistics.SurveyGrouping, _ unitsMin: Int) -> [String: String] {
    let own = strata.mapValues { Self.group(of: $0, grouping) }
    // Units that reported anything: those of the item that most of them have.
    var units: [String: Int32] = [:]
    for (stratum, group) in own {
      units[group, default: 0] += sumsByCode.values.map { $0[stratum]?.reportedUnits ?? 0 }.max() ?? 0
    }
    let ordered = units.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    var hidden: Set<String> = []
    var hiddenUnits: Int32 = 0
    for (group, count) in ordered where ordered.count > 1 {
      let isTooSmall = count < unitsMin || (!hidden.isEmpty && hiddenUnits < unitsMin)
      guard isTooSmall else { break }
      hidden.insert(group)
      hiddenUnits += count
    }
    return own.mapValues { hidden.contains($0) ? Self.otherGroup : $0 }
  }

  private static func group(of unit: FrameUnit, _ grouping: Statistics.SurveyGrouping) -> String {
    switch grouping {
    case .division: unit.prefecture
    case .kind: "\(unit.kind)"
    default: Division.provinceCode
    }
  }

  private static func name(
    of group: String, _ grouping: Statistics.SurveyGrouping, _ divisions: Divisions
  ) -> LocalizedText {
    guard group != otherGroup else { return LocalizedText(zh: "其他", en: "other") }
    return grouping == .kind
      ? InstitutionKindNames.name(of: group) : divisions[group]?.name ?? LocalizedText(zh: group, en: group)
  }
}

extension Statistics.SurveyResult {
  fileprivate init(_ group: String, _ name: LocalizedText, _ code: String, _ sum: SurveyEstimation.Sum) {
    self.init()
    self.group = group
    groupName = Common.LocalizedText(name)
    self.code = code
    reported = sum.reported
    estimated = sum.estimated
    reportedUnits = sum.reportedUnits
    estimatedUnits = sum.estimatedUnits
    unestimatedUnits = sum.unestimatedUnits
    methods = sum.methods.sorted { $0.rawValue < $1.rawValue }
  }
}
