import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import StatisticsAPI
import Storage

/// Rounds of the survey: read, listed, planned, and the freeze of their frame.
struct SurveyRounds: Sendable {
  let store: RecordStore
  let allRules: StatisticsRules

  var rules: SurveyRules { allRules.surveys }

  typealias Table = RecordTable<Statistics.SurveyRound>

  // MARK: Reading

  func get(_ request: Statistics.GetSurveyRoundRequest) async throws -> Statistics.SurveyRound {
    try await stored(request.name)
  }

  /// The round with this name. Throws INVALID_ARGUMENT for `name`, NOT_FOUND.
  func stored(_ name: String) async throws -> Statistics.SurveyRound {
    _ = try Self.id(name)
    return try await store.read { try Table.required(name, $0).record }
  }

  func list(_ request: Statistics.ListSurveyRoundsRequest) async throws -> Statistics.ListSurveyRoundsResponse {
    let page = try await store.page(
      Statistics.SurveyRound.self, Statistics.ListSurveyRoundsRequest(), RowFilter(), size: request.pageSize,
      token: request.pageToken)
    return .with {
      $0.surveyRounds = page.records
      $0.nextPageToken = page.next
    }
  }

  func units(_ request: Statistics.ListSurveyUnitsRequest) async throws -> Statistics.ListSurveyUnitsResponse {
    _ = try Self.id(request.parent, field: "parent")
    var query = request
    query.pageToken = ""
    query.pageSize = 0
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    let rows = try await store.scan { reader in
      _ = try Table.required(request.parent, reader)
      return try SurveyFrame.list(
        of: request.parent, selectedOnly: request.selectedOnly, after: page.after ?? 0, limit: page.size + 1, reader)
    }
    return .with {
      $0.surveyUnits = rows.prefix(page.size).map { Statistics.SurveyUnit($0.unit, of: request.parent) }
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].number) }
    }
  }

  // MARK: Changing

  func create(
    _ request: Statistics.CreateSurveyRoundRequest, by caller: CallerIdentity
  ) async throws -> Statistics.SurveyRound {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (round, problems) = SurveyRoundInput(rules: rules).normalized(
        request.surveyRound ?? Statistics.SurveyRound(), id: request.surveyRoundId)
      var found = FieldProblems()
      found.checkRecordID("survey_round_id", request.surveyRoundId)
      found.add(problems, under: "survey_round")
      try found.check()
      try caller.requireReach(Division.provinceCode, round.name)
      if try Table.stored(round.name, transaction.reader) != nil {
        throw RPCError.alreadyExists(round.name, "a round with this id is there")
      }
      return try Table.insert(round, rules.divisions, now, transaction)
    }
  }

  func freeze(
    _ request: Statistics.FreezeSurveyFrameRequest, by caller: CallerIdentity
  ) async throws -> Statistics.SurveyRound {
    _ = try Self.id(request.name)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try changeable(request.name, request.etag, by: caller, transaction.reader)
      var round = stored.record
      try Self.move(&round, .freeze)
      let keyRule = try rules.rule("SURVEY-key-units", on: now.today, for: round.name)
      let frame = try FollowedInstitutions.all(division: nil, transaction.reader).filter(\.open)
        .map { FrameUnit($0, keyRule) }.sorted { $0.code < $1.code }
      guard !frame.isEmpty else {
        throw RPCError.precondition(
          "SURVEY-frame", round.name, en: "no open institution of the register is known here yet", zh: "尚无机构名录数据,不能冻结")
      }
      try SurveyFrame.store(frame, of: round.name, transaction)
      round.unitCount = Int32(frame.count)
      round.keyCount = Int32(frame.count(where: \.isKey))
      round.frameDigest = SurveySample.digest(of: frame)
      round.note(keyRule)
      return try Table.replace(stored, by: round, rules.divisions, now, transaction)
    }
  }

  // MARK: Parts

  /// The id in the name of a round.
  static func id(_ name: String, field: String = "name") throws(RPCError) -> String {
    try ResourceName.id(name, in: "surveyRounds", field: field)
  }

  /// The round, in the version that the caller knows; rounds are the province's.
  func changeable(
    _ name: String, _ etag: String, by caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> Stored<Statistics.SurveyRound> {
    try Table.changeable(name, etag: etag, by: caller, reader)
  }

  /// Takes a step. Throws FAILED_PRECONDITION with the steps that are possible.
  static func move(_ round: inout Statistics.SurveyRound, _ event: SurveyRoundEvent) throws(RPCError) {
    round.state = try SurveyRoundSteps.machine.state(after: event, in: round.state, of: round.name)
  }
}

extension FrameUnit {
  /// The unit that an institution of the register is; `rule` says who is a key organisation.
  init(_ institution: FollowedInstitution, _ rule: Rule) {
    code = institution.code
    name = institution.displayName
    division = institution.division
    prefecture = institution.prefecture
    kind = institution.kind.rawValue
    isKey =
      [.national, .provincial].contains(institution.brandTier) || institution.employees >= rule["employees_min"]
      || institution.revenueFen >= rule["revenue_fen_min"]
  }
}
