import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import ZoneAPI

/// Objections to applications in public notice: read, listed, filed, decided.
struct Objections: Sendable {
  let store: RecordStore
  let rules: ZoneRules

  typealias Table = RecordTable<Zone.Objection>

  // MARK: Reading

  func get(_ request: Zone.GetObjectionRequest) async throws -> Zone.Objection {
    _ = try ResourceName.ids(request.name, in: "applications", "objections", field: "name")
    return try await store.read { try Table.required(request.name, $0).record }
  }

  func list(_ request: Zone.ListObjectionsRequest) async throws -> Zone.ListObjectionsResponse {
    let id = try ResourceName.id(request.parent, in: "applications", field: "parent")
    var problems = FieldProblems()
    problems.choice("state", request.state.rawValue, 0...4)
    try problems.check()
    var query = request
    query.pageToken = ""
    query.pageSize = 0
    var filter = RowFilter()
    if id != "-" { filter.add("application =", request.parent) }
    if request.state != .unspecified { filter.add("state =", request.state.rawValue) }
    let page = try await store.page(
      Zone.Objection.self, query, filter, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.objections = page.records
      $0.nextPageToken = page.next
    }
  }

  /// All objections to an application, in the order of their entry.
  static func all(to application: String, _ reader: borrowing Reader) throws -> [Zone.Objection] {
    var filter = RowFilter()
    filter.add("application =", application)
    return try Table.list(filter, after: 0, limit: .max, reader).map(\.record)
  }

  // MARK: Changing

  func create(_ request: Zone.CreateObjectionRequest, by caller: CallerIdentity) async throws -> Zone.Objection {
    _ = try ResourceName.number(request.parent, in: "applications", field: "parent")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let application = try Applications.Table.changeable(
        request.parent, etag: "", by: caller, transaction.reader
      ).record
      var objection = try checked(request.objection ?? Zone.Objection(), application, now)
      objection.name = "\(request.parent)/objections/\(try Table.nextNumber(transaction.reader))"
      return try Table.insert(objection, rules.divisions, now, transaction)
    }
  }

  func decide(_ request: Zone.DecideObjectionRequest, by caller: CallerIdentity) async throws -> Zone.Objection {
    _ = try ResourceName.ids(request.name, in: "applications", "objections", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try filed(request.name, etag: request.etag, by: caller, transaction.reader)
      if request.state != .retracted { try caller.requireReach(Division.provinceCode, "\(request.name): the decision") }
      var problems = FieldProblems()
      problems.choice("state", request.state.rawValue, 0...4)
      if request.state == .unspecified {
        problems.required("state")
      } else if request.state == .filed {
        problems.add(
          "state", "objection-decision", en: "UPHELD, DISMISSED or RETRACTED is expected", zh: "应为成立、不成立或撤回", seen: "1")
      }
      let day = problems.date("decision_date", request.decisionDate, required: true, latest: now.today)
      problems.order("decision_date", day, notBefore: stored.record.filedDate?.civilDate, "the filing", zh: "提出日期")
      let decision = problems.paragraphs("decision", request.decision, characters: 1...4_000)
      problems.evidence("evidence", request.evidence)
      try problems.check()
      guard let end = stored.record.decisionPeriod?.endDate?.civilDate, let day else {
        throw RPCError.precondition(
          "ZONE-objection-decision", request.name, en: "its period is suspended; resume it first", zh: "处理期限已中止,请先恢复")
      }
      var decided = stored.record
      decided.state = request.state
      decided.decisionDate = request.decisionDate
      decided.decision = decision
      decided.decisionEvidence = request.evidence
      decided.decidedLate = day > end
      decided.decidedBy = caller.identity.uri
      return try Table.replace(stored, by: decided, rules.divisions, now, transaction)
    }
  }

  // MARK: Parts

  /// The objection, not decided yet, in the version that the caller knows and within the caller's reach.
  func filed(
    _ name: String, etag: String, by caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> Stored<Zone.Objection> {
    let stored = try Table.changeable(name, etag: etag, by: caller, reader)
    guard stored.record.state == .filed else {
      throw RPCError.precondition(
        "objection-filed", name, en: "it is decided or taken back already", zh: "该异议已处理或已撤回")
    }
    return stored
  }

  /// The objection as it will be stored. Throws FAILED_PRECONDITION when the application is in no public notice.
  private func checked(
    _ input: Zone.Objection, _ application: Zone.Application, _ now: Moment
  ) throws(RPCError) -> Zone.Objection {
    guard application.state == .publicNotice, let notice = application.notice else {
      throw .precondition(
        "ZONE-objection", application.name, en: "objections are filed while the application is in public notice",
        zh: "异议应在公示期内提出")
    }
    var problems = FieldProblems()
    var objection = Zone.Objection()
    objection.organization = problems.text("objection.organization", input.organization, characters: 0...120)
    objection.content = problems.paragraphs("objection.content", input.content, characters: 1...4_000)
    objection.evidence = input.evidence
    problems.evidence("objection.evidence", input.evidence)
    let day = problems.date("objection.filed_date", input.filedDate, required: true, latest: now.today)
    problems.order(
      "objection.filed_date", day, notBefore: notice.startDate?.civilDate, "the start of the public notice",
      zh: "公示开始日期")
    if let day, let end = notice.endDate?.civilDate, day > end {
      problems.add(
        "objection.filed_date", "ZONE-objection", en: "the public notice ended on \(end)", zh: "公示期已于\(end)届满",
        seen: "\(day)")
    }
    try problems.check()
    guard let day else { throw RPCError(.internal, "the day was not checked") }
    objection.filedDate = input.filedDate
    objection.state = .filed
    do {
      objection.decisionPeriod = try Zone.WorkingPeriod(
        rules.rule("ZONE-objection-decision", on: day), start: day, rules.book.workCalendar)
    } catch {
      throw .invalid("objection.filed_date", error.rule, en: error.text.en, zh: error.text.zh, seen: "\(day)")
    }
    return objection
  }
}
