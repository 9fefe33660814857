import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage
import ZoneAPI

/// Patent navigation projects: read, listed, added, changed, moved through their steps.
struct NavigationProjects: Sendable {
  let store: RecordStore
  let rules: ZoneRules
  let registry: RegistryPeer

  typealias Table = RecordTable<Zone.NavigationProject>

  // MARK: Reading

  func get(_ request: Zone.GetNavigationProjectRequest) async throws -> Zone.NavigationProject {
    _ = try ResourceName.id(request.name, in: "navigationProjects", field: "name")
    return try await store.read { try Table.required(request.name, $0).record.filled($0) }
  }

  func list(_ request: Zone.ListNavigationProjectsRequest) async throws -> Zone.ListNavigationProjectsResponse {
    let filter = request.filter ?? Zone.NavigationProjectFilter()
    let page = try await store.page(
      Zone.NavigationProject.self, filter, RowFilter(filter, rules), size: request.pageSize, token: request.pageToken
    ) { try $0.filled($1) }
    return .with {
      $0.navigationProjects = page.records
      $0.nextPageToken = page.next
    }
  }

  /// Sends the projects of the filter as a CSV file.
  func export(_ request: Zone.ExportNavigationProjectsRequest, _ send: ([UInt8]) async throws -> Void) async throws {
    let conditions = try RowFilter(request.filter ?? Zone.NavigationProjectFilter(), rules)
    try await CSVExport.run(
      NavigationImporter.columns, NavigationImporter.cells, conditions, in: store, filling: { try $0.filled($1) },
      send: send)
  }

  // MARK: Changing

  func create(
    _ request: Zone.CreateNavigationProjectRequest, by caller: CallerIdentity, _ options: CallOptions
  ) async throws -> Zone.NavigationProject {
    let (project, problems) = input(store.clock.now()).normalized(
      request.navigationProject ?? Zone.NavigationProject(), id: request.navigationProjectId)
    var found = FieldProblems()
    found.checkRecordID("navigation_project_id", request.navigationProjectId)
    found.add(problems, under: "navigation_project")
    try found.check()
    let institution = try await undertaker(of: project, request.requestId, by: caller, options)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      if let institution { try InstitutionFacts.store(institution, transaction) }
      try caller.requireReach(project.division, project.name)
      try Zones.requireKnown(project.zone, field: "navigation_project.zone", transaction.reader)
      if try Table.stored(project.name, transaction.reader) != nil {
        throw RPCError.alreadyExists(project.name, "a project with this id is there")
      }
      return try insert(project, by: caller, now, transaction).filled(transaction.reader)
    }
  }

  func update(
    _ request: Zone.UpdateNavigationProjectRequest, by caller: CallerIdentity, _ options: CallOptions
  ) async throws -> Zone.NavigationProject {
    let given = request.navigationProject ?? Zone.NavigationProject()
    let id = try ResourceName.id(given.name, in: "navigationProjects", field: "navigation_project.name")
    let mask = try UpdateMask(request.updateMask, changeable: Self.changeable)
    let institution =
      mask.contains("undertaker") ? try await undertaker(of: given, request.requestId, by: caller, options) : nil
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      if let institution { try InstitutionFacts.store(institution, transaction) }
      let stored = try open(given.name, etag: given.etag, by: caller, transaction.reader)
      let (changed, problems) = input(now).normalized(Self.merged(given, into: stored.record, mask), id: id)
      try problems.check(under: "navigation_project")
      try caller.requireReach(changed.division, changed.name)
      return try replace(stored, by: changed, now, transaction).filled(transaction.reader)
    }
  }

  func changeState(
    _ request: Zone.ChangeNavigationProjectStateRequest, by caller: CallerIdentity
  ) async throws -> Zone.NavigationProject {
    _ = try ResourceName.id(request.name, in: "navigationProjects", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try open(request.name, etag: request.etag, by: caller, transaction.reader)
      let moved = try moved(stored.record, request, by: caller, now)
      return try Table.replace(stored, by: moved, rules.divisions, now, transaction).filled(transaction.reader)
    }
  }

  /// The project after the step asked for.
  private func moved(
    _ project: Zone.NavigationProject, _ request: Zone.ChangeNavigationProjectStateRequest, by caller: CallerIdentity,
    _ now: Moment
  ) throws(RPCError) -> Zone.NavigationProject {
    var problems = FieldProblems()
    problems.choice("state", request.state.rawValue, 1...9)
    let day = problems.date("effective_date", request.effectiveDate, required: true, latest: now.today)
    problems.order("effective_date", day, notBefore: project.stateDate?.civilDate, "the present state", zh: "当前状态日期")
    try problems.check()
    let possible = NavigationSteps.possible(from: project.state)
    guard let step = possible.first(where: { $0.to == request.state }) else {
      throw .refusedMove("NAVIGATION-steps", project.name, project.state, to: request.state, possible.map(\.to))
    }
    let reason = problems.text("reason", request.reason, characters: (step.needsReason ? 1 : 0)...1_000)
    problems.evidence("evidence", request.evidence, required: step.needsEvidence)
    try problems.check()
    guard step.to != .analysis || !project.searchFormula.isEmpty else {
      throw .precondition(
        "navigation-search-formula", project.name,
        en: "the analysis needs the search formula; set search_formula first",
        zh: "进入专利分析前须填写检索式")
    }
    var moved = project
    moved.state = step.to
    moved.stateDate = request.effectiveDate
    moved.transitions.append(
      .with {
        $0.fromState = project.state
        $0.toState = step.to
        $0.effectiveDate = request.effectiveDate
        $0.actor = caller.identity.uri
        $0.reason = reason
        $0.evidence = request.evidence
        $0.recordTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      })
    return moved
  }

  // MARK: Parts

  func input(_ now: Moment) -> NavigationInput { NavigationInput(rules: rules, today: now.today) }

  /// Adds a project with the step that it begins with.
  func insert(
    _ project: Zone.NavigationProject, by caller: CallerIdentity, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Zone.NavigationProject {
    var added = project
    added.transitions = [
      .with {
        $0.toState = project.state
        $0.effectiveDate = project.stateDate
        $0.actor = caller.identity.uri
        $0.recordTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      }
    ]
    return try Table.insert(added, rules.divisions, now, transaction)
  }

  /// Stores the next version of what callers give; state and steps stay.
  func replace(
    _ stored: Stored<Zone.NavigationProject>, by given: Zone.NavigationProject, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Zone.NavigationProject {
    var next = given
    next.state = stored.record.state
    next.stateDate = stored.record.stateDate
    next.transitions = stored.record.transitions
    try Zones.requireKnown(next.zone, field: "navigation_project.zone", transaction.reader)
    return try Table.replace(stored, by: next, rules.divisions, now, transaction)
  }

  /// The project, not ended, in the version that the caller knows and within the caller's reach.
  func open(
    _ name: String, etag: String, by caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> Stored<Zone.NavigationProject> {
    let stored = try Table.changeable(name, etag: etag, by: caller, reader)
    if NavigationSteps.possible(from: stored.record.state).isEmpty {
      throw RPCError.precondition(
        "navigation-open", name, en: "it has ended and can no longer be changed", zh: "该项目已结束,不可修改")
    }
    return stored
  }

  /// What the register says of the undertaker; `nil` without one, and for a write that was answered before.
  private func undertaker(
    of project: Zone.NavigationProject, _ requestID: String, by caller: CallerIdentity, _ options: CallOptions
  ) async throws -> Registry.Institution? {
    guard !project.undertaker.isEmpty else { return nil }
    var problems = FieldProblems()
    _ = problems.institution("navigation_project.undertaker", project.undertaker)
    try problems.check()
    return try await store.unlessAnswered(requestID, by: caller) {
      try await registry.openInstitution(project.undertaker, options)
    }
  }

  private static let changeable: Set<String> = [
    "display_name", "kind", "industry", "division", "zone", "commissioner", "undertaker", "budget_fen",
    "planned_start_date", "planned_end_date", "search_formula",
  ]

  private static func merged(
    _ input: Zone.NavigationProject, into stored: Zone.NavigationProject, _ mask: UpdateMask
  ) -> Zone.NavigationProject {
    var merged = stored
    mask.copy("display_name", \.displayName, from: input, to: &merged)
    mask.copy("kind", \.kind, from: input, to: &merged)
    mask.copy("industry", \.industry, from: input, to: &merged)
    mask.copy("division", \.division, from: input, to: &merged)
    mask.copy("zone", \.zone, from: input, to: &merged)
    mask.copy("commissioner", \.commissioner, from: input, to: &merged)
    mask.copy("undertaker", \.undertaker, from: input, to: &merged)
    mask.copy("budget_fen", \.budgetFen, from: input, to: &merged)
    mask.copy("planned_start_date", \.plannedStartDate, from: input, to: &merged)
    mask.copy("planned_end_date", \.plannedEndDate, from: input, to: &merged)
    mask.copy("search_formula", \.searchFormula, from: input, to: &merged)
    return merged
  }
}
