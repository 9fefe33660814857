import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.LeadingTalent: NumberedRecord, StoredRecord {
  public static let collection = "leadingTalents"
  public static let table = "leading_talent"
  public static let columns = ["selection", "profile", "state", "term_end", "division"]
  public var values: [any Storable] {
    [ResourceName.number(of: selection), profile.rawValue, state.rawValue, termEndDate?.number ?? 0, division]
  }
  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }
  public var resource: ChangeRecord.Resource { .leadingTalent(self) }
}

/// People nominated as leading talents: read, listed, nominated, evaluated, removed.
struct LeadingTalents: Sendable {
  let store: RecordStore
  let rules: TalentRules

  typealias Table = RecordTable<Talent.LeadingTalent>

  func get(_ request: Talent.GetLeadingTalentRequest) async throws -> Talent.LeadingTalent {
    try await store.read { try Table.get(request.name, $0) }
  }

  func list(_ request: Talent.ListLeadingTalentsRequest) async throws -> Talent.ListLeadingTalentsResponse {
    let filter = request.filter ?? Talent.LeadingTalentFilter()
    var problems = FieldProblems()
    problems.choice("filter.profile", filter.profile.rawValue, 0...8)
    problems.choice("filter.state", filter.state.rawValue, 0...4)
    problems.knownDivision("filter.division", filter.division, rules.divisions)
    try problems.check()
    var conditions = RowFilter()
    if !filter.selection.isEmpty {
      conditions.add("selection =", try Talent.LeadingSelection.number(filter.selection, field: "filter.selection"))
    }
    conditions.addChoice("profile =", filter.profile.rawValue)
    conditions.addChoice("state =", filter.state.rawValue)
    conditions.addDivision(filter.division)
    let page = try await store.page(
      Talent.LeadingTalent.self, filter, conditions, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.leadingTalents = page.records
      $0.nextPageToken = page.next
    }
  }

  func create(
    _ request: Talent.CreateLeadingTalentRequest, by caller: CallerIdentity
  ) async throws -> Talent.LeadingTalent {
    let given = request.leadingTalent ?? Talent.LeadingTalent()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var (talent, problems) = normalized(given)
      let identity = Persons(store: store).identity(
        "identity_number", given.identityNumber, today: now.today, &problems)
      try problems.check(under: "leading_talent")
      guard let identity else { throw RPCError(.internal, "the identity number was not checked") }
      try caller.requireReach(talent.division, "leadingTalents")
      let selection = try LeadingSelections.Table.get(
        talent.selection, field: "leading_talent.selection", transaction.reader)
      try Self.requireTaking(selection, now.today)
      let person = try Persons.person(identity, transaction)
      try Self.requireFree(person.number, in: selection, now.today, transaction.reader)
      talent.maskedIdentityNumber = person.masked
      talent.state = .nominated
      _ = try LeadingSelections.Table.change(selection, now, transaction) { $0.nominatedCount += 1 }
      return try Table.insert(talent, hidden: ["person": person.number], now, transaction)
    }
  }

  func evaluate(
    _ request: Talent.RecordLeadingEvaluationRequest, by caller: CallerIdentity
  ) async throws -> Talent.LeadingTalent {
    var problems = FieldProblems()
    var evaluation = request.evaluation ?? Talent.LeadingEvaluation()
    problems.choice("evaluation.grade", evaluation.grade.rawValue, 1...3)
    evaluation.remarks = problems.text("evaluation.remarks", evaluation.remarks, characters: 0...500)
    problems.number("evaluation.year", Int64(evaluation.year), 2000...Int64(store.clock.now().today.year))
    try problems.check()
    let checked = evaluation
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      try Self.requireSelected(stored)
      try Self.requireYear(Int(checked.year), of: stored)
      let rule = try rules.rule("LEADING-evaluation", on: now.today, for: stored.name)
      return try Table.change(stored, now, transaction) {
        $0.evaluations.append(checked)
        $0.evaluations.sort { $0.year < $1.year }
        let failed = $0.evaluations.count { $0.grade == .unqualified }
        guard failed >= rule["unqualified_max"] else { return }
        $0.state = .removed
        $0.provisional = $0.provisional || rule.provenance.isProvisional
        $0.removalReason = "\(rule.title.zh) / \(rule.title.en)"
      }
    }
  }

  func remove(
    _ request: Talent.RemoveLeadingTalentRequest, by caller: CallerIdentity
  ) async throws -> Talent.LeadingTalent {
    var problems = FieldProblems()
    let reason = problems.text("reason", request.reason, characters: 1...500)
    try problems.check()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      try Self.requireSelected(stored)
      return try Table.change(stored, now, transaction) {
        $0.state = .removed
        $0.removalReason = reason
      }
    }
  }

  // MARK: Parts

  /// Everybody who waits for the decision of a selection.
  static func nominated(
    in selection: Talent.LeadingSelection, _ reader: borrowing Reader
  ) throws -> [Talent.LeadingTalent] {
    var filter = RowFilter()
    filter.add("selection =", selection.number)
    filter.add("state =", Talent.LeadingTalentState.nominated.rawValue)
    return try Table.all(filter, reader)
  }

  private static func requireTaking(
    _ selection: Talent.LeadingSelection, _ today: CivilDate
  ) throws(RPCError) {
    try LeadingSelections.requireOpen(selection)
    guard let end = selection.nominationEndDate?.civilDate, today <= end else {
      throw .precondition("LEADING-transition", selection.name, en: "the last day for nominations is over", zh: "申报已截止")
    }
  }

  /// Throws unless the person is neither nominated in the selection nor in a term.
  private static func requireFree(
    _ person: Int, in selection: Talent.LeadingSelection, _ today: CivilDate, _ reader: borrowing Reader
  ) throws {
    var filter = RowFilter()
    filter.add("person =", person)
    for known in try Table.all(filter, reader) {
      if known.selection == selection.name {
        throw RPCError.alreadyExists(known.name, "the person is nominated in this selection")
      }
      if known.state == .selected, let end = known.termEndDate?.civilDate, end >= today {
        throw RPCError.precondition(
          "LEADING-term", known.name, en: "the person's term runs until \(end)", zh: "该人员任期至\(end)")
      }
    }
  }

  private static func requireSelected(_ talent: Talent.LeadingTalent) throws(RPCError) {
    guard talent.state == .selected else {
      throw .precondition("LEADING-transition", talent.name, en: "the person is no leading talent", zh: "该人员不是在任领军人才")
    }
  }

  private static func requireYear(_ year: Int, of talent: Talent.LeadingTalent) throws(RPCError) {
    guard let start = talent.termStartDate?.civilDate, let end = talent.termEndDate?.civilDate,
      (start.year...end.year).contains(year)
    else {
      throw .invalid("evaluation.year", "term-year", en: "the year is none of the term", zh: "不在任期年度内", seen: "\(year)")
    }
    if talent.evaluations.contains(where: { Int($0.year) == year }) {
      throw .alreadyExists(talent.name, "the year \(year) is evaluated")
    }
  }

  private func normalized(
    _ input: Talent.LeadingTalent
  ) -> (talent: Talent.LeadingTalent, problems: FieldProblems) {
    var problems = FieldProblems()
    var talent = Talent.LeadingTalent()
    talent.selection = input.selection
    problems.name("selection", input.selection, in: Talent.LeadingSelection.collection, required: true)
    talent.displayName = problems.text("display_name", input.displayName, characters: 1...64)
    talent.unitCode = problems.creditCode("unit_code", input.unitCode)
    talent.unitName = problems.text("unit_name", input.unitName, characters: 2...120)
    _ = problems.division("division", input.division, rules.divisions)
    talent.division = input.division
    talent.profile = input.profile
    problems.choice("profile", input.profile.rawValue, 1...8)
    talent.merits = problems.text("merits", input.merits, characters: 10...2_000)
    talent.synthetic = input.synthetic
    return (talent, problems)
  }
}
