import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// Public-service outlets: read, listed, added, changed, and their coverage of the province.
struct Outlets: Sendable {
  let store: RecordStore
  let rules: RegistryRules

  typealias Table = RecordTable<Registry.Outlet>

  // MARK: Reading

  func get(_ request: Registry.GetOutletRequest) async throws -> Registry.Outlet {
    _ = try ResourceName.id(request.name, in: "outlets", field: "name")
    return try await store.read { try Table.required(request.name, $0).record }
  }

  func list(_ request: Registry.ListOutletsRequest) async throws -> Registry.ListOutletsResponse {
    let filter = request.filter ?? Registry.OutletFilter()
    let page = try await store.page(
      Registry.Outlet.self, filter, RowFilter(filter, rules.divisions), size: request.pageSize,
      token: request.pageToken)
    return .with {
      $0.outlets = page.records
      $0.nextPageToken = page.next
    }
  }

  /// Sends the outlets of the filter as a CSV file.
  func export(_ request: Registry.ExportOutletsRequest, _ send: ([UInt8]) async throws -> Void) async throws {
    let conditions = try RowFilter(request.filter ?? Registry.OutletFilter(), rules.divisions)
    try await CSVExport.run(OutletImporter.columns, OutletImporter.cells, conditions, in: store, send: send)
  }

  func coverage(_ request: Registry.GetCoverageRequest) async throws -> Registry.Coverage {
    var problems = FieldProblems()
    problems.choice("denominator", request.denominator.rawValue, 0...2)
    let day = problems.date("coverage_date", request.coverageDate) ?? store.clock.now().today
    let rule = problems.checking("coverage_date", seen: "\(day)") { () throws(RuleViolation) in
      try rules.rule("PLAN-coverage", on: day)
    }
    try problems.check()
    guard let rule else { throw RPCError(.internal, "the coverage rule was not checked") }
    return try await store.scan { reader in
      CoverageCount.coverage(
        of: try Self.open(on: day.number, reader), denominator: request.denominator, on: day, rule,
        rules.divisions)
    }
  }

  // MARK: Changing

  func create(_ request: Registry.CreateOutletRequest, by caller: CallerIdentity) async throws -> Registry.Outlet {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (outlet, problems) = inputRules(now).normalized(request.outlet ?? Registry.Outlet(), id: request.outletId)
      var found = FieldProblems()
      found.checkRecordID("outlet_id", request.outletId)
      found.add(problems, under: "outlet")
      try found.check()
      try caller.requireReach(outlet.division, outlet.name)
      if try Table.stored(outlet.name, transaction.reader) != nil {
        throw RPCError.alreadyExists(outlet.name, "an outlet with this id is in the register")
      }
      return try Table.insert(outlet, rules.divisions, now, transaction)
    }
  }

  func update(_ request: Registry.UpdateOutletRequest, by caller: CallerIdentity) async throws -> Registry.Outlet {
    let input = request.outlet ?? Registry.Outlet()
    let id = try ResourceName.id(input.name, in: "outlets", field: "outlet.name")
    let mask = try UpdateMask(request.updateMask, changeable: Self.changeable)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.changeable(input.name, etag: input.etag, by: caller, transaction.reader)
      let (changed, problems) = inputRules(now).normalized(Self.merged(input, into: stored.record, mask), id: id)
      try problems.check(under: "outlet")
      try caller.requireReach(changed.division, changed.name)
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction)
    }
  }

  // MARK: Parts

  func inputRules(_ now: Moment) -> OutletRules { OutletRules(divisions: rules.divisions, today: now.today) }

  private static let changeable: Set<String> = [
    "kind", "display_name", "level", "division", "host_organization", "address", "state", "opened_date", "close_date",
    "contact",
  ]

  private static func merged(
    _ input: Registry.Outlet, into stored: Registry.Outlet, _ mask: UpdateMask
  ) -> Registry.Outlet {
    var merged = stored
    mask.copy("kind", \.kind, from: input, to: &merged)
    mask.copy("display_name", \.displayName, from: input, to: &merged)
    mask.copy("level", \.level, from: input, to: &merged)
    mask.copy("division", \.division, from: input, to: &merged)
    mask.copy("host_organization", \.hostOrganization, from: input, to: &merged)
    mask.copy("address", \.address, from: input, to: &merged)
    mask.copy("state", \.state, from: input, to: &merged)
    mask.copy("opened_date", \.openedDate, from: input, to: &merged)
    mask.copy("close_date", \.closeDate, from: input, to: &merged)
    mask.copy("contact", \.contact, from: input, to: &merged)
    return merged
  }
}
