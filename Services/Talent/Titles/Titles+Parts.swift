import Domain
import Identity
import Messages
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// What the steps of the procedure share.
extension Titles {
  /// Throws FAILED_PRECONDITION with one violation for each condition that is not met or not known.
  static func requirePassed(_ check: Talent.TitleCheck, _ name: String) throws(RPCError) {
    guard check.outcome != .pass else { return }
    let isRouteMet = check.routes.contains { $0.outcome == .pass }
    let unmet = check.conditions.filter { $0.outcome != .pass } + (isRouteMet ? [] : check.routes)
    throw .preconditions(
      name,
      unmet.map { condition in
        RuleViolation(
          condition.rule?.id ?? "",
          en: "\(condition.rule?.title?.en ?? "") is asked, found: \(condition.found?.en ?? "")",
          zh: "要求\(condition.rule?.title?.zh ?? ""),实为\(condition.found?.zh ?? "")")
      })
  }

  func levelRule(_ level: Talent.TitleLevel, _ name: String, _ day: CivilDate) throws(RPCError) -> Rule {
    try TalentRules.applying(name) { () throws(RuleViolation) in
      try TitleConditions.levelRule(level, on: day, rules.book)
    }
  }

  // MARK: Panel and ballot

  /// Throws FAILED_PRECONDITION unless the panel is large enough and nobody on it must stand back. Returns the rule of
  /// its size.
  func requireFit(
    _ panel: ReviewPanel, for application: Talent.TitleApplication, _ day: CivilDate, _ reader: borrowing Reader
  ) throws -> Rule {
    let rule = try rules.rule("TITLE-panel", on: day, for: application.name)
    let count = panel.members.count
    guard count >= rule["count_min"], rule["odd"] == 0 || count % 2 == 1 else {
      throw RPCError.precondition(
        rule.id, application.name, en: "the panel has \(count) members; \(rule.title.en)",
        zh: "专家组\(count)人,\(rule.title.zh)")
    }
    guard panel.excludedUnits.contains(application.unitCode) else {
      throw RPCError.precondition(
        "RECUSAL-unit", application.name, en: "the draw did not exclude the applicant's unit \(application.unitCode)",
        zh: "抽取时未回避申报人所在单位")
    }
    let person = try Persons.digest(of: Self.person(of: application, reader), reader)
    for member in panel.members {
      if let recusal = try panel.conflict(of: member, unit: application.unitCode, person: person, reader) {
        throw RPCError.precondition(
          recusal, application.name, en: "\(member.name) must stand back from this application", zh: "专家应回避该申报人")
      }
    }
    return rule
  }

  static func ballotColumn(_ vote: Talent.TitleVote) -> String {
    switch vote {
    case .for: "votes_for"
    case .against: "votes_against"
    default: "abstentions"
    }
  }

  /// The ballot as it would be closed on a day.
  func ballot(
    of application: Talent.TitleApplication, _ rule: Rule, _ day: CivilDate, _ reader: borrowing Reader
  ) throws -> Talent.TitleBallot {
    let counted = try reader.first(
      "SELECT panel_size, votes_for, votes_against, abstentions FROM title_ballot WHERE application_id = $1",
      [application.number]
    ) { row -> Talent.TitleBallot in
      var ballot = Talent.TitleBallot()
      ballot.panelSize = try row[0]
      ballot.votesFor = try row[1]
      ballot.votesAgainst = try row[2]
      ballot.abstentions = try row[3]
      return ballot
    }
    guard var ballot = counted else { throw RPCError(.dataLoss, "\(application.name): its ballot is not on record") }
    ballot.cast = ballot.votesFor + ballot.votesAgainst + ballot.abstentions
    ballot.rule = Common.Rule(rule)
    ballot.passed =
      TitleProcedure.hasQuorum(cast: Int(ballot.cast), of: Int(ballot.panelSize), rule)
      && TitleProcedure.hasMajority(for: Int(ballot.votesFor), of: Int(ballot.cast), rule)
    ballot.closedDate = GoogleType.Date(day)
    return ballot
  }

  // MARK: Notice and certificate

  /// The end of a notice by the rule of its first day.
  func noticeEnd(
    from start: CivilDate, _ objections: [Talent.TitleObjection], _ rule: Rule, _ name: String
  ) throws(RPCError) -> CivilDate {
    try TalentRules.applying(name) { () throws(RuleViolation) in
      try TitleProcedure.noticeEnd(
        from: start, workingDays: rule["working_days"], objections: objections, rules.book.workCalendar)
    }
  }

  /// Whether objections are taken: until the last day, and as long as one is open, because the clock stands still.
  static func isNoticeRunning(_ application: Talent.TitleApplication, on day: CivilDate) -> Bool {
    application.objections.contains { !$0.resolved }
      || (application.noticeEndDate?.civilDate.map { day <= $0 } ?? false)
  }

  static func noticeEnd(_ application: Talent.TitleApplication) -> String {
    application.noticeEndDate?.civilDate.map { "\($0)" } ?? ""
  }

  func nextCertificate(_ level: Talent.TitleLevel, year: Int, _ reader: borrowing Reader) throws -> String {
    let prefix = TitleProcedure.certificateNumber(level, year: year, serial: 0).dropLast(6)
    let given = try reader.first(
      "SELECT count(*) FROM title_application WHERE certificate >= $1 AND certificate <= $2",
      [prefix + "000000", prefix + "999999"]
    ) { try $0[0] as Int }
    return TitleProcedure.certificateNumber(level, year: year, serial: (given ?? 0) + 1)
  }

  // MARK: Ends

  /// Moves an application to a final state with a reason.
  func end(
    _ request: some Message, _ requestID: String, _ name: String, _ etag: String, reason: String,
    _ characters: ClosedRange<Int>, _ event: TitleCourse.Event, _ caller: CallerIdentity
  ) async throws -> Talent.TitleApplication {
    var problems = FieldProblems()
    let reason = problems.text("reason", reason, characters: characters)
    try problems.check()
    return try await store.write(request, id: requestID, by: caller) { transaction, now in
      let stored = try Table.get(name, etag: etag, by: caller, transaction.reader)
      let next = try TitleCourse.state(after: event, stored)
      return try Table.change(stored, now, transaction) {
        $0.state = next
        $0.reason = reason
      }
    }
  }
}

extension Talent.TitleApplication {
  /// Notes that the state rests on a rule.
  mutating func rest(on rule: Rule) {
    if rule.provenance.isProvisional { provisional = true }
  }
}
