import Domain
import Identity
import Messages
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// Draws of panels of experts: read, listed, made, given up, published. Seed, seats and transcript have files of their
/// own. What is drawn and how is `Domain.Draw`; here is who may do what, and that each step is stored once.
struct Draws: Sendable {
  let store: RecordStore
  let rules: TalentRules

  var experts: Experts { Experts(store: store, rules: rules) }

  /// Draws of a page: a draw can be 40 KiB, and a message is 4 MiB at most.
  static let pageSizeMax = 100

  // MARK: Reading

  func get(_ request: Talent.GetDrawRequest, by caller: CallerIdentity) async throws -> Talent.Draw {
    let id = try ResourceName.number(request.name, in: "draws", field: "name")
    guard let stored = try await store.read({ try DrawTable.stored(id: id, $0) }) else {
      throw RPCError.notFound(request.name)
    }
    return DrawAccess(draw: stored.draw, caller: caller).visible
  }

  func list(_ request: Talent.ListDrawsRequest, by caller: CallerIdentity) async throws -> Talent.ListDrawsResponse {
    let filter = request.filter ?? Talent.DrawFilter()
    guard request.pageSize <= Self.pageSizeMax else {
      throw RPCError.invalid(
        "page_size", "page-size", en: "\(Self.pageSizeMax) draws at most are possible", zh: "最多\(Self.pageSizeMax)条",
        seen: "\(request.pageSize)")
    }
    let page = try PageToken(request.pageToken, size: request.pageSize, query: filter)
    let conditions = try Self.conditions(filter, rules.divisions)
    let rows = try await store.scan {
      try DrawTable.list(conditions, after: page.after ?? 0, limit: page.size + 1, $0)
    }
    return .with {
      $0.draws = rows.prefix(page.size).map { row in
        var draw = DrawAccess(draw: row.draw, caller: caller).visible
        draw.exclusions = []
        return draw
      }
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].id) }
    }
  }

  private static func conditions(_ filter: Talent.DrawFilter, _ divisions: Divisions) throws(RPCError) -> RowFilter {
    var problems = FieldProblems()
    problems.choice("filter.purpose", filter.purpose.rawValue, 0...5)
    problems.choice("filter.state", filter.state.rawValue, 0...5)
    let division = DrawPoolFilter.division("filter.division", filter.division, divisions, &problems)
    try problems.check()
    var conditions = RowFilter()
    if filter.purpose != .unspecified { conditions.add("purpose =", filter.purpose.rawValue) }
    if filter.state != .unspecified { conditions.add("state =", filter.state.rawValue) }
    if let division, division.kind != .province {
      conditions.add(division.kind == .district ? "division =" : "prefecture =", division.code)
    }
    return conditions
  }

  // MARK: Making

  func create(_ request: Talent.CreateDrawRequest, by caller: CallerIdentity) async throws -> Talent.Draw {
    let input = request.draw ?? Talent.Draw()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let inputRules = DrawRules(rules: rules, today: now.today, organizer: caller.identity)
      var (draw, problems) = inputRules.normalized(input)
      let persons = persons(input, now, &problems)
      try checkInvolved(draw, &problems, transaction.reader)
      try problems.check(under: "draw")
      try caller.requireReach(draw.division, "draws")
      let id = try DrawTable.nextID(transaction.reader)
      draw.name = "draws/\(id)"
      draw.subject?.involvedPersonCount = Int32(persons.count)
      let candidates = try DrawCandidates(draw, persons: persons, rules: rules, today: now.today, transaction.reader)
      let specification = try specification(&draw, candidates.pool(transaction.reader), today: now.today)
      return try insert(draw, id, specification, persons, now, transaction)
    }
  }

  private func persons(_ input: Talent.Draw, _ now: Moment, _ problems: inout FieldProblems) -> Set<[UInt8]> {
    let field = "subject.involved_identity_numbers"
    let texts = input.subject?.involvedIdentityNumbers ?? []
    problems.limit(field, texts.count, DrawRules.subjectsMax)
    return Set(
      texts.prefix(DrawRules.subjectsMax).enumerated().compactMap { index, text in
        problems.identityNumber("\(field)[\(index)]", text, today: now.today).map(experts.digest)
      })
  }

  private func checkInvolved(
    _ draw: Talent.Draw, _ problems: inout FieldProblems, _ reader: borrowing Reader
  ) throws {
    for name in draw.subject?.involvedExperts ?? []
    where try ExpertTable.digest(of: ResourceName.number(of: name), reader) == nil {
      problems.add(
        "subject.involved_experts", "expert-exists", en: "no expert with this name is in the archive", zh: "没有该专家",
        seen: name)
    }
  }

  /// Fixes candidates, exclusions and rules. Throws FAILED_PRECONDITION when no panel is possible.
  private func specification(
    _ draw: inout Talent.Draw, _ pool: DrawPool, today: CivilDate
  ) throws -> DrawSpecification {
    let applied = try Self.ruleIDs(draw).map { id throws(RPCError) in try rules.rule(id, on: today, for: draw.name) }
    let unit = try rules.rule("DRAW-unit", on: today, for: draw.name)
    let panel = PanelRules(
      count: Int(draw.count), backupCount: Int(draw.backupCount),
      strata: draw.strata.map { PanelRules.Stratum(DrawCandidates.stratum($0.category), count: Int($0.count)) },
      unitMax: unit["count_max"], divisionMax: draw.divisionMax == 0 ? nil : Int(draw.divisionMax))
    guard let review = draw.reviewDate?.civilDate else { throw RPCError(.internal, "the review date was not checked") }
    let (name, parties) = (draw.name, draw.parties.map(Self.party))
    let (threshold, beacon) = (Int(draw.threshold), draw.beacon.map { DrawBeacon(source: $0.source, round: $0.round) })
    let specification = try TalentRules.applying(name) { () throws(RuleViolation) in
      try DrawSpecification(
        draw: name, day: review, panel: panel, rules: applied.map(AppliedRule.init), parties: parties,
        threshold: threshold, beacon: beacon, pool: pool)
    }
    do {
      try Draw.checkFeasibility(of: specification)
    } catch {
      throw Self.infeasible(draw.name, error, pool.exclusions)
    }
    draw.rules = applied.map(Common.Rule.init)
    draw.provisional = specification.isProvisional
    draw.candidateCount = Int32(pool.eligible.count)
    draw.excludedCount = Int32(Set(pool.exclusions.map(\.expert)).count)
    draw.exclusions = specification.exclusions.prefix(Self.exclusionsTold).map { exclusion in
      .with { ($0.expert, $0.rule) = (exclusion.expert, exclusion.rule) }
    }
    return specification
  }

  /// Exclusions that are told with a draw; the transcript has them all.
  private static let exclusionsTold = 100

  /// Ids of the rules that a draw applies.
  private static func ruleIDs(_ draw: Talent.Draw) -> [String] {
    var ids = [DrawRules.countRule(draw.purpose), "DRAW-pool", "DRAW-available", "DRAW-quarter", "DRAW-unit"]
    if draw.divisionMax > 0 { ids.append("DRAW-division") }
    if !draw.strata.isEmpty { ids.append("DRAW-strata") }
    ids += ["DRAW-parties", "DRAW-separation", "ADM-integrity"]
    if draw.purpose == .award { ids.append("ADM-age-award") }
    return ids + ["RECUSAL-self", "RECUSAL-unit", "RECUSAL-kinship", "RECUSAL-stake"]
  }

  private static func party(_ party: Talent.SeedParty) -> Domain.SeedParty {
    Domain.SeedParty(identity: party.identity, commitment: party.commitment.isEmpty ? nil : party.commitment)
  }

  /// FAILED_PRECONDITION that names the rules in the way of a panel, and how many experts each rule has excluded.
  static func infeasible(_ name: String, _ reason: DrawInfeasibility, _ exclusions: [DrawExclusion]) -> RPCError {
    var violations = reason.rules.map { RuleViolation($0, en: reason.text.en, zh: reason.text.zh) }
    for (rule, excluded) in Dictionary(grouping: exclusions, by: \.rule).sorted(by: { $0.key < $1.key }) {
      violations.append(
        RuleViolation(
          rule, en: "\(excluded.count) experts of the pool are excluded", zh: "\(excluded.count)名专家被排除"))
    }
    return .preconditions(name, violations)
  }

  // MARK: Ending

  func cancel(_ request: Talent.CancelDrawRequest, by caller: CallerIdentity) async throws -> Talent.Draw {
    try await change(request, request.requestId, request.name, request.etag, caller) { stored, now, transaction in
      var problems = FieldProblems()
      let reason = problems.text("reason", request.reason, characters: 1...500)
      try problems.check()
      try DrawAccess(draw: stored.draw, caller: caller).requireCancel()
      var draw = stored.draw
      draw.state = try DrawStates.state(after: .cancel, draw)
      draw.cancelReason = reason
      try DrawTable.setSeats([], of: stored.id, quarter: 0, transaction)
      return (draw, stored.transcript)
    }
  }

  func publish(_ request: Talent.PublishDrawRequest, by caller: CallerIdentity) async throws -> Talent.Draw {
    try await change(request, request.requestId, request.name, request.etag, caller) { stored, now, _ in
      try DrawAccess(draw: stored.draw, caller: caller).requireOrganizer()
      var draw = stored.draw
      let next = try DrawStates.state(after: .publish, draw)
      if let open = draw.seats.first(where: { $0.role == .member && $0.state == .drawn }) {
        throw RPCError.precondition(
          "DRAW-confirmed", draw.name, en: "\(open.expert) has not confirmed", zh: "\(open.expert)尚未确认参加")
      }
      draw.state = next
      draw.publishTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      return (draw, stored.transcript)
    }
  }

  // MARK: Parts

  /// Runs a change of one draw: found, in the version expected, stored with its change. `body` checks who calls.
  func change<Request: Message>(
    _ request: Request, _ requestID: String, _ name: String, _ etag: String, _ caller: CallerIdentity,
    _ body: @escaping @Sendable (DrawTable.Stored, Moment, borrowing Transaction) throws -> (Talent.Draw, String)
  ) async throws -> Talent.Draw {
    let id = try ResourceName.number(name, in: "draws", field: "name")
    return try await store.write(request, id: requestID, by: caller) { transaction, now in
      guard let stored = try DrawTable.stored(id: id, transaction.reader) else { throw RPCError.notFound(name) }
      guard etag.isEmpty || etag == stored.draw.etag else { throw RPCError.outdated(name) }
      var (draw, transcript) = try body(stored, now, transaction)
      draw.etag = String(stored.revision + 1)
      draw.updateTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      try DrawTable.update(draw, stored, transcript: transcript, transaction)
      try ChangeRecord.append(
        .updated, draw.name, .draw(DrawAccess.redacted(draw)), at: now.microseconds, transaction)
      return DrawAccess(draw: draw, caller: caller).visible
    }
  }

  private func insert(
    _ draw: Talent.Draw, _ id: Int, _ specification: DrawSpecification, _ persons: Set<[UInt8]>, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Talent.Draw {
    var added = draw
    added.createTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    added.updateTime = added.createTime
    for index in added.parties.indices where !added.parties[index].commitment.isEmpty {
      added.parties[index].commitTime = added.createTime
    }
    added.commitment = specification.commitment ?? ""
    added.state = added.commitment.isEmpty ? .collecting : .committed
    added.etag = "1"
    let prefecture = rules.divisions[added.division]?.prefecture ?? added.division
    try DrawTable.insert(added, id: id, transcript: specification.text, prefecture: prefecture, transaction)
    try DrawTable.addPersons(persons, of: id, transaction)
    try ChangeRecord.append(
      .created, added.name, .draw(DrawAccess.redacted(added)), at: now.microseconds, transaction)
    return added
  }
}
