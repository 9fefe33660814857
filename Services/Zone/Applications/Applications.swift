import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import ZoneAPI

/// Applications for provincial designation: read, listed, begun, changed while they are drafts.
struct Applications: Sendable {
  /// Length of the summary of a construction plan.
  private static let planCharacters = 0...4_000

  let store: RecordStore
  let rules: ZoneRules
  let talent: TalentPeer

  typealias Table = RecordTable<Zone.Application>

  // MARK: Reading

  func get(_ request: Zone.GetApplicationRequest) async throws -> Zone.Application {
    _ = try ResourceName.number(request.name, in: "applications", field: "name")
    return try await store.read { try Table.required(request.name, $0).record }
  }

  func list(_ request: Zone.ListApplicationsRequest) async throws -> Zone.ListApplicationsResponse {
    let filter = request.filter ?? Zone.ApplicationFilter()
    let page = try await store.page(
      Zone.Application.self, filter, RowFilter(filter, rules.divisions), size: request.pageSize,
      token: request.pageToken)
    return .with {
      $0.applications = page.records
      $0.nextPageToken = page.next
    }
  }

  // MARK: Changing

  func create(_ request: Zone.CreateApplicationRequest, by caller: CallerIdentity) async throws -> Zone.Application {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var application = try checked(request, now)
      _ = try ResourceName.id(application.zone, in: "zones", field: "application.zone")
      let zones = Zones(store: store, rules: rules)
      let zone = try zones.open(application.zone, etag: "", by: caller, transaction.reader).record
      application.division = zone.division
      application.name = "applications/\(try Table.nextNumber(transaction.reader))"
      if let other = try Self.openApplication(of: zone.name, transaction.reader) {
        throw RPCError.precondition(
          "application-one-at-a-time", zone.name, en: "\(other) of it is not ended", zh: "该集聚区已有未办结的申报(\(other))")
      }
      let begun: Zone.Application
      if application.state == .designated {
        try caller.requireReach(Division.provinceCode, application.name)
        begun = try takenOver(application, request, zone, by: caller, now)
      } else {
        application.state = .draft
        begun = application.recording(.draft, on: now.today, by: caller, now)
      }
      let added = try Table.insert(begun, rules.divisions, now, transaction)
      try announceDesignation(of: added, now, transaction)
      return added
    }
  }

  func update(_ request: Zone.UpdateApplicationRequest, by caller: CallerIdentity) async throws -> Zone.Application {
    let given = request.application ?? Zone.Application()
    _ = try ResourceName.number(given.name, in: "applications", field: "application.name")
    let mask = try UpdateMask(request.updateMask, changeable: ["plan_summary", "materials"])
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.changeable(given.name, etag: given.etag, by: caller, transaction.reader)
      guard stored.record.state == .draft else {
        throw RPCError.precondition(
          "application-draft", given.name, en: "only a draft can be changed", zh: "仅草稿状态可修改")
      }
      var changed = stored.record
      mask.copy("plan_summary", \.planSummary, from: given, to: &changed)
      mask.copy("materials", \.materials, from: given, to: &changed)
      var problems = FieldProblems()
      changed.planSummary = problems.paragraphs(
        "application.plan_summary", changed.planSummary, characters: Self.planCharacters)
      problems.evidence("application.materials", changed.materials)
      try problems.check()
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction)
    }
  }

  // MARK: Parts

  /// The name of the zone's application that is not ended; `nil` without one.
  static func openApplication(of zone: String, _ reader: borrowing Reader) throws -> String? {
    try reader.first("SELECT name FROM application WHERE zone = $1 AND state < 14", [zone]) { try $0[0] as String }
  }

  /// Keeps the zone's designation that of its application.
  func announceDesignation(
    of application: Zone.Application, _ now: Moment, _ transaction: borrowing Transaction
  ) throws {
    guard let term = application.term else { return }
    let stored = try Zones.Table.required(application.zone, transaction.reader)
    var zone = stored.record
    zone.designation = .with {
      $0.application = application.name
      $0.designationDate = application.transitions.first { $0.toState == .designated }?.effectiveDate
      $0.constructionEndDate = term.endDate
      $0.withdrawalDate = application.transitions.first { $0.toState == .withdrawn }?.effectiveDate
    }
    _ = try Zones.Table.replace(stored, by: zone, rules.divisions, now, transaction)
  }

  /// What a request to begin an application says, checked; fields that only the service sets are emptied.
  private func checked(_ request: Zone.CreateApplicationRequest, _ now: Moment) throws(RPCError) -> Zone.Application {
    let input = request.application ?? Zone.Application()
    var problems = FieldProblems()
    var application = Zone.Application()
    if input.zone.isEmpty { problems.required("application.zone") }
    application.zone = input.zone
    application.planSummary = problems.paragraphs(
      "application.plan_summary", input.planSummary, characters: Self.planCharacters)
    application.materials = input.materials
    problems.evidence("application.materials", input.materials)
    application.state = input.state
    application.synthetic = input.synthetic
    let isTakenOver = input.state == .designated
    if !isTakenOver, input.state != .unspecified, input.state != .draft {
      problems.add(
        "application.state", "application-begins", en: "an application begins as DRAFT, or is taken over as DESIGNATED",
        zh: "申报以草稿开始,或以“确定”状态补录", seen: "\(input.state.rawValue)")
    }
    let day = problems.date(
      "designation_date", request.designationDate, required: isTakenOver, latest: now.today)
    problems.evidence("evidence", request.evidence, required: isTakenOver)
    if !isTakenOver, day != nil || !request.evidence.isEmpty {
      problems.add(
        day == nil ? "evidence" : "designation_date", "application-taken-over",
        en: "only an application that is taken over as DESIGNATED has a day and files of the designation",
        zh: "仅补录已确定的集聚区时填写")
    }
    try problems.check()
    return application
  }

  /// An application for a zone that was designated before this platform.
  private func takenOver(
    _ application: Zone.Application, _ request: Zone.CreateApplicationRequest, _ zone: Zone.ClusterZone,
    by caller: CallerIdentity, _ now: Moment
  ) throws(RPCError) -> Zone.Application {
    guard let day = request.designationDate?.civilDate else { throw RPCError(.internal, "the day was not checked") }
    let move = ApplicationMove(
      rules: rules, step: .init(from: .unspecified, to: .designated, actor: .province), day: day, zone: zone,
      objections: [])
    return try move.takenOver(application).recording(
      .designated, on: day, by: caller, now, evidence: request.evidence)
  }
}

extension Zone.Application {
  /// The application with one more step on record, in the state that the step enters.
  func recording(
    _ state: Zone.ApplicationState, on day: CivilDate, by caller: CallerIdentity, _ now: Moment, reason: String = "",
    evidence: [Zone.Evidence] = [], panel: Zone.ReviewPanel? = nil, score: Zone.ReviewScore? = nil
  ) -> Zone.Application {
    var recorded = self
    let left = transitions.last?.toState ?? .unspecified
    recorded.state = state
    recorded.transitions.append(
      .with {
        $0.fromState = left
        $0.toState = state
        $0.effectiveDate = GoogleType.Date(day)
        $0.actor = caller.identity.uri
        $0.reason = reason
        $0.evidence = evidence
        $0.recordTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
        $0.panel = panel
        $0.score = score
      })
    recorded.provisional = recorded.provisional || (score?.provisional ?? false)
    recorded.setDue()
    return recorded
  }
}
