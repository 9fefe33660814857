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

  // MARK: Reading

  func get(_ request: Registry.GetOutletRequest) async throws -> Registry.Outlet {
    let id = try ResourceName.id(request.name, in: "outlets", field: "name")
    guard let stored = try await store.read({ try OutletTable.stored(id: id, $0) }) else {
      throw RPCError.notFound(request.name)
    }
    return stored.outlet
  }

  func list(_ request: Registry.ListOutletsRequest) async throws -> Registry.ListOutletsResponse {
    let filter = request.filter ?? Registry.OutletFilter()
    let page = try PageToken(request.pageToken, size: request.pageSize, query: filter)
    let listing = try OutletListing(filter, rules.divisions)
    let rows = try await store.scan { try listing.rows(after: page.after ?? 0, limit: page.size + 1, $0) }
    return .with {
      $0.outlets = rows.prefix(page.size).map(\.outlet)
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].number) }
    }
  }

  /// Sends the outlets of the filter as a CSV file.
  func export(_ request: Registry.ExportOutletsRequest, _ send: ([UInt8]) async throws -> Void) async throws {
    let listing = try OutletListing(request.filter ?? Registry.OutletFilter(), rules.divisions)
    try await CSVExport.run(
      OutletImporter.columns, { OutletImporter.cells($0.outlet) }, number: \.number,
      page: { after in
        try await store.scan { try listing.rows(after: after, limit: CSVExport.pageRows, $0) }
      }, send: send)
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
        of: try OutletTable.open(on: day.number, reader), denominator: request.denominator, on: day, rule,
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
      if try OutletTable.stored(id: request.outletId, transaction.reader) != nil {
        throw RPCError.alreadyExists(outlet.name, "an outlet with this id is in the register")
      }
      return try insert(outlet, id: request.outletId, now, transaction)
    }
  }

  func update(_ request: Registry.UpdateOutletRequest, by caller: CallerIdentity) async throws -> Registry.Outlet {
    let input = request.outlet ?? Registry.Outlet()
    let id = try ResourceName.id(input.name, in: "outlets", field: "outlet.name")
    let mask = try UpdateMask(request.updateMask, changeable: Self.changeable)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      guard let stored = try OutletTable.stored(id: id, transaction.reader) else {
        throw RPCError.notFound(input.name)
      }
      try caller.requireReach(stored.outlet.division, input.name)
      guard input.etag.isEmpty || input.etag == stored.outlet.etag else { throw RPCError.outdated(input.name) }
      let (changed, problems) = inputRules(now).normalized(Self.merged(input, into: stored.outlet, mask), id: id)
      var found = FieldProblems()
      found.add(problems, under: "outlet")
      try found.check()
      try caller.requireReach(changed.division, changed.name)
      return try replace(stored, by: changed, now, transaction)
    }
  }

  // MARK: Parts

  func inputRules(_ now: Moment) -> OutletRules { OutletRules(divisions: rules.divisions, today: now.today) }

  /// Adds an outlet with its change.
  func insert(
    _ outlet: Registry.Outlet, id: String, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Registry.Outlet {
    var added = outlet
    added.etag = "1"
    added.createTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    added.updateTime = added.createTime
    try OutletTable.insert(added, id: id, prefecture: prefecture(of: added), at: now.microseconds, transaction)
    try ChangeRecord.append(.created, added.name, .outlet(added), at: now.microseconds, transaction)
    return added
  }

  /// Stores the next version of an outlet; the present one when nothing is different.
  func replace(
    _ stored: OutletTable.Stored, by changed: Registry.Outlet, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Registry.Outlet {
    var next = changed
    next.etag = stored.outlet.etag
    next.createTime = stored.outlet.createTime
    next.updateTime = stored.outlet.updateTime
    guard next != stored.outlet else { return next }
    next.etag = String(stored.revision + 1)
    next.updateTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    try OutletTable.update(next, stored, prefecture: prefecture(of: next), at: now.microseconds, transaction)
    try ChangeRecord.append(.updated, next.name, .outlet(next), at: now.microseconds, transaction)
    return next
  }

  private func prefecture(of outlet: Registry.Outlet) -> String {
    rules.divisions[outlet.division]?.prefecture ?? outlet.division
  }

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
