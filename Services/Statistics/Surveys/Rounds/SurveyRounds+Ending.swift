import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// The end of a round: final data and their publication.
extension SurveyRounds {
  func close(
    _ request: Statistics.CloseSurveyRoundRequest, by caller: CallerIdentity
  ) async throws -> Statistics.SurveyRound {
    _ = try Self.id(request.name)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try changeable(request.name, request.etag, by: caller, transaction.reader)
      var round = stored.record
      try Self.move(&round, .close)
      try requireDecided(round, now.today, transaction.reader)
      let sharing = try rules.rule("SURVEY-sharing", on: now.today, for: round.name)
      round.finalDate = GoogleType.Date(now.today)
      // A calendar that is not published yet does not hold up the round: the day stays unset.
      let shareBy = try? rules.workCalendar.adding(workingDays: sharing["working_days"], to: now.today)
      round.shareByDate = shareBy.map(GoogleType.Date.init)
      round.note(sharing)
      return try Table.replace(stored, by: round, rules.divisions, now, transaction)
    }
  }

  /// Throws unless the due day is over or every return is locked, and no return waits for its check.
  private func requireDecided(
    _ round: Statistics.SurveyRound, _ today: CivilDate, _ reader: borrowing Reader
  ) throws {
    let undecided = try count(of: round, "state IN (3, 4, 5)", reader)
    guard undecided == 0 else {
      throw RPCError.precondition(
        "SURVEY-undecided", round.name, en: "\(undecided) returns were handed in and are not decided yet",
        zh: "尚有\(undecided)份调查表未完成审核")
    }
    let missing = try count(of: round, "state < 7", reader)
    guard missing == 0 || round.dueDate?.civilDate.map({ $0 < today }) ?? true else {
      throw RPCError.precondition(
        "SURVEY-due", round.name, en: "\(missing) returns are missing and the due day is not over",
        zh: "报送期限未满,尚有\(missing)份调查表未完成")
    }
  }

  private func count(of round: Statistics.SurveyRound, _ condition: String, _ reader: borrowing Reader) throws -> Int {
    try reader.first("SELECT count(*) FROM survey_return WHERE round = $1 AND \(condition)", [round.name]) {
      try $0[0]
    } ?? 0
  }

  func reopen(
    _ request: Statistics.ReopenSurveyRoundRequest, by caller: CallerIdentity
  ) async throws -> Statistics.SurveyRound {
    _ = try Self.id(request.name)
    var problems = FieldProblems()
    let reason = problems.text("reason", request.reason, characters: 2...500)
    try problems.check()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try changeable(request.name, request.etag, by: caller, transaction.reader)
      var round = stored.record
      try Self.move(&round, .reopen)
      round.reopenReason = reason
      round.finalDate = nil
      round.shareByDate = nil
      return try Table.replace(stored, by: round, rules.divisions, now, transaction)
    }
  }

  func publish(
    _ request: Statistics.PublishSurveyRoundRequest, by caller: CallerIdentity
  ) async throws -> Statistics.SurveyRound {
    _ = try Self.id(request.name)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try changeable(request.name, request.etag, by: caller, transaction.reader)
      var round = stored.record
      try Self.move(&round, .publish)
      if let first = round.publishFromDate?.civilDate, now.today < first {
        throw RPCError.precondition(
          "SURVEY-publication", round.name, en: "results are published from \(first) on", zh: "统计结果自\(first)起方可发布")
      }
      round.publishedDate = GoogleType.Date(now.today)
      round.releases = try publishTables(of: round, now, transaction)
      try publishReturns(of: round, by: caller, now, transaction)
      return try Table.replace(stored, by: round, rules.divisions, now, transaction)
    }
  }

  /// Publishes the result tables and returns the names of the releases. Throws when so few returns are approved that
  /// their units could be told from the results.
  private func publishTables(
    of round: Statistics.SurveyRound, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> [String] {
    let rule = try rules.rule("SURVEY-disclosure", on: now.today, for: round.name)
    let approved = try count(of: round, "state = 7", transaction.reader)
    guard approved >= rule["units_min"] else {
      throw RPCError.precondition(
        rule.id, round.name,
        en: "\(approved) returns are approved; results of fewer than \(rule["units_min"]) would show single units",
        zh: "仅有\(approved)份调查表审核通过,少于\(rule["units_min"])份不得发布")
    }
    let tables = SurveyTables(
      round: round, form: try rules.form(of: round), sheet: try SurveySheet(round, rules, transaction.reader),
      unitsMin: rule["units_min"], divisions: rules.divisions)
    return try tables.all.map { try Releases.publish(table: $0, allRules, now, transaction).name }
  }

  /// Takes the approved returns of a round to their last state.
  private func publishReturns(
    of round: Statistics.SurveyRound, by caller: CallerIdentity, _ now: Moment, _ transaction: borrowing Transaction
  ) throws {
    var filter = RowFilter()
    filter.add("round =", round.name)
    filter.add("state =", Statistics.SurveyReturnState.locked.rawValue)
    for stored in try SurveyReturns.Table.list(filter, after: 0, limit: .max, transaction.reader) {
      let published = try stored.record.moved(.publish, by: caller, now)
      _ = try SurveyReturns.Table.replace(stored, by: published, rules.divisions, now, transaction)
    }
  }
}
