import DisputeAPI
import Domain
import Identity
import Messages
import RPC
import Records
import Schema
import Storage

/// Cases: reading, intake, changes of fields, and the way that every other change goes.
struct Cases: Sendable {
  typealias Table = RecordTable<Dispute.Case>

  let store: RecordStore
  let rules: DisputeRules

  // MARK: Reading

  func get(_ request: Dispute.GetCaseRequest, by caller: CallerIdentity) async throws -> Dispute.Case {
    let name = try Self.name(request.name)
    let record = try await store.read { try Table.required(name, $0).record }
    try caller.requireReach(record.division, name)
    return presented(record, store.clock.now().today)
  }

  func list(_ request: Dispute.ListCasesRequest, by caller: CallerIdentity) async throws -> Dispute.ListCasesResponse {
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    let rows = try await rows(request.filter ?? Dispute.CaseFilter(), page.after ?? 0, page.size + 1, caller)
    let today = store.clock.now().today
    return .with {
      $0.cases = rows.prefix(page.size).map { presented($0.record, today) }
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].number) }
    }
  }

  /// At most `limit` cases after the one with number `after`.
  func rows(
    _ filter: Dispute.CaseFilter, _ after: Int, _ limit: Int, _ caller: CallerIdentity
  ) async throws -> [Stored<Dispute.Case>] {
    let condition = try listing(filter, by: caller)
    return try await store.scan { try Table.list(condition, after: after, limit: limit, $0) }
  }

  private func listing(_ filter: Dispute.CaseFilter, by caller: CallerIdentity) throws(RPCError) -> RowFilter {
    var problems = FieldProblems()
    let query = problems.text("filter.query", filter.query, characters: 0...NameIndex.queryCharactersMax)
    problems.choice("filter.kind", filter.kind.rawValue, 0...3)
    problems.choice("filter.state", filter.state.rawValue, 0...9)
    problems.choice("filter.right", filter.right.rawValue, 0...8)
    if !filter.division.isEmpty { _ = problems.division("filter.division", filter.division, rules.divisions) }
    try problems.check()
    var rows = RowFilter()
    rows.add(division: rules.divisions[try caller.listedDivision(filter.division, "cases")])
    if filter.kind != .unspecified { rows.add("kind =", filter.kind.rawValue) }
    if filter.state != .unspecified { rows.add("state =", filter.state.rawValue) }
    if filter.right != .unspecified { rows.add("right_kind =", filter.right.rawValue) }
    if !filter.forum.isEmpty { rows.add("forum =", filter.forum) }
    rows.add(name: "search_name", contains: query)
    return rows
  }

  // MARK: Intake and fields

  func submit(_ request: Dispute.SubmitCaseRequest, by caller: CallerIdentity) async throws -> Dispute.Case {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (input, problems) = CaseRules(rules: rules, today: now.today).normalized(request.case ?? Dispute.Case())
      try problems.check(under: "case")
      try caller.requireReach(input.division, "a case of \(input.companyName)")
      return presented(try insert(input, now, transaction), now.today)
    }
  }

  /// Adds a case that was checked: RECEIVED. Throws ALREADY_EXISTS when the enterprise has a case of that number.
  func insert(
    _ input: Dispute.Case, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Dispute.Case {
    if let other = try self.other(input, transaction.reader) {
      throw RPCError.alreadyExists(other.name, "case_number of this enterprise")
    }
    var record = input
    record.name = "cases/\(try Table.nextNumber(transaction.reader))"
    try CaseStates(rules: rules).move(&record, to: .received, on: now.today)
    return try Table.insert(record, rules.divisions, now, transaction)
  }

  /// Another case of the same enterprise with the same number.
  func other(_ record: Dispute.Case, _ reader: borrowing Reader) throws -> Dispute.Case? {
    // Says that the number is not empty, as the index does: it is looked up there then, not among all cases.
    try reader.first(
      """
      SELECT record FROM dispute_case
      WHERE company_code = $1 AND case_number = $2 AND case_number <> '' AND name <> $3
      """, [record.unifiedSocialCreditCode, record.caseNumber, record.name]
    ) { try Dispute.Case(serialized: $0[0]) }
  }

  func update(_ request: Dispute.UpdateCaseRequest, by caller: CallerIdentity) async throws -> Dispute.Case {
    let input = request.case ?? Dispute.Case()
    let name = try Self.name(input.name, field: "case.name")
    let mask = try UpdateMask(request.updateMask, changeable: Self.changeable)
    return try await change(request, request.requestId, name, input.etag, by: caller) { record, now, reader in
      try Self.requireOpen(record)
      var merged = record
      Self.merge(input, into: &merged, mask)
      let (changed, problems) = CaseRules(rules: rules, today: now.today).normalized(merged, onto: record)
      try problems.check(under: "case")
      try caller.requireReach(changed.division, name)
      if let other = try self.other(changed, reader) {
        throw RPCError.alreadyExists(other.name, "case_number of this enterprise")
      }
      record = changed
    }
  }

  // MARK: Parts

  /// Changes a case: what it was is lent to `body`; what becomes of it is stored with its change, its watched terms are
  /// looked at the same day.
  func change(
    _ request: some Message, _ id: String, _ name: String, _ etag: String, by caller: CallerIdentity,
    _ body: @escaping @Sendable (inout Dispute.Case, Moment, borrowing Reader) throws -> Void
  ) async throws -> Dispute.Case {
    try await store.write(request, id: id, by: caller) { transaction, now in
      let stored = try Table.changeable(name, etag: etag, by: caller, transaction.reader)
      var record = stored.record
      try body(&record, now, transaction.reader)
      let next = try Table.replace(stored, by: record, rules.divisions, now, transaction)
      try WatchedDeadlines(rules: rules).look(at: next, number: stored.number, now, transaction)
      return presented(next, now.today)
    }
  }

  /// The case as it is told on a day: how near its terms are, and what to do at once.
  func presented(_ stored: Dispute.Case, _ today: CivilDate) -> Dispute.Case {
    var record = stored
    let alert = try? rules.book.rule("DISPUTE-alert", on: today)
    var advice = CaseStates.isOver(record.state) ? [] : Self.advice(record)
    for (place, deadline) in record.deadlines.enumerated() {
      guard let alert, let day = deadline.watchedDay else { continue }
      let urgency = WatchedDeadlines.urgency(of: day, today, alert)
      record.deadlines[place].urgency = Dispute.Urgency(urgency)
      if urgency >= .red, !CaseStates.isOver(record.state), !advice.contains("RED-same-day") {
        advice.append("RED-same-day")
      }
    }
    record.advice = advice.compactMap { try? rules.book.rule($0, on: today) }.map { Common.LocalizedText($0.title) }
    record.rules = CaseStates(rules: rules).rules(on: today)
    return record
  }

  /// The rules that say what to do at once in a case of this kind.
  private static func advice(_ record: Dispute.Case) -> [String] {
    let fair =
      record.kind == .exhibition
      ? ["FAIR-same-day", "FAIR-invoice", "FAIR-register", "FAIR-counsel", "FAIR-customs"] : []
    return fair + (record.forum == "CN_CUSTOMS" ? ["CN-C-3"] : [])
  }

  /// The name of a case, in its one form.
  static func name(_ name: String, field: String = "name") throws(RPCError) -> String {
    "cases/\(try ResourceName.number(name, in: "cases", field: field))"
  }

  /// Throws FAILED_PRECONDITION for a case that is over.
  static func requireOpen(_ record: Dispute.Case) throws(RPCError) {
    guard !CaseStates.isOver(record.state) else {
      throw .precondition(
        "CASE-over", record.name, en: "the case is \(record.state) and does not change any more",
        zh: "案件\(Names.caseState.chinese(record.state)),不能再变更")
    }
  }

  private static let changeable: Set<String> = [
    "company_name", "unified_social_credit_code", "division", "contact", "industry", "markets", "right", "role",
    "forum", "counterparty", "case_number", "service_date", "service_method", "amount_cents", "currency_code",
    "hs_code", "documents", "has_counsel", "exports_evidence", "consents_to_report", "exhibition", "squatting",
  ]

  private static func merge(_ input: Dispute.Case, into merged: inout Dispute.Case, _ mask: UpdateMask) {
    mask.copy("company_name", \.companyName, from: input, to: &merged)
    mask.copy("unified_social_credit_code", \.unifiedSocialCreditCode, from: input, to: &merged)
    mask.copy("division", \.division, from: input, to: &merged)
    mask.copy("contact", \.contact, from: input, to: &merged)
    mask.copy("industry", \.industry, from: input, to: &merged)
    mask.copy("markets", \.markets, from: input, to: &merged)
    mask.copy("right", \.right, from: input, to: &merged)
    mask.copy("role", \.role, from: input, to: &merged)
    mask.copy("forum", \.forum, from: input, to: &merged)
    mask.copy("counterparty", \.counterparty, from: input, to: &merged)
    mask.copy("case_number", \.caseNumber, from: input, to: &merged)
    mask.copy("service_date", \.serviceDate, from: input, to: &merged)
    mask.copy("service_method", \.serviceMethod, from: input, to: &merged)
    mask.copy("amount_cents", \.amountCents, from: input, to: &merged)
    mask.copy("currency_code", \.currencyCode, from: input, to: &merged)
    mask.copy("hs_code", \.hsCode, from: input, to: &merged)
    mask.copy("documents", \.documents, from: input, to: &merged)
    mask.copy("has_counsel", \.hasCounsel, from: input, to: &merged)
    mask.copy("exports_evidence", \.exportsEvidence, from: input, to: &merged)
    mask.copy("consents_to_report", \.consentsToReport, from: input, to: &merged)
    mask.copy("exhibition", \.exhibition, from: input, to: &merged)
    mask.copy("squatting", \.squatting, from: input, to: &merged)
  }
}
