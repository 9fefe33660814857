import Domain
import Identity
import RPC
import Records
import Storage
import ZoneAPI

/// Cluster zones: read, listed, added, changed, closed.
struct Zones: Sendable {
  let store: RecordStore
  let rules: ZoneRules

  typealias Table = RecordTable<Zone.ClusterZone>

  // MARK: Reading

  func get(_ request: Zone.GetZoneRequest) async throws -> Zone.ClusterZone {
    _ = try ResourceName.id(request.name, in: "zones", field: "name")
    return try await store.read { try Table.required(request.name, $0).record }
  }

  func list(_ request: Zone.ListZonesRequest) async throws -> Zone.ListZonesResponse {
    let filter = request.filter ?? Zone.ZoneFilter()
    let page = try await store.page(
      Zone.ClusterZone.self, filter, RowFilter(filter, rules), size: request.pageSize, token: request.pageToken)
    return .with {
      $0.zones = page.records
      $0.nextPageToken = page.next
    }
  }

  /// Sends the zones of the filter as a CSV file.
  func export(_ request: Zone.ExportZonesRequest, _ send: ([UInt8]) async throws -> Void) async throws {
    let conditions = try RowFilter(request.filter ?? Zone.ZoneFilter(), rules)
    try await CSVExport.run(ZoneImporter.columns, ZoneImporter.cells, conditions, in: store, send: send)
  }

  // MARK: Changing

  func create(_ request: Zone.CreateZoneRequest, by caller: CallerIdentity) async throws -> Zone.ClusterZone {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (zone, problems) = input(now).normalized(request.zone ?? Zone.ClusterZone(), id: request.zoneId)
      var found = FieldProblems()
      found.checkRecordID("zone_id", request.zoneId)
      found.add(problems, under: "zone")
      try found.check()
      try caller.requireReach(zone.division, zone.name)
      if try Table.stored(zone.name, transaction.reader) != nil {
        throw RPCError.alreadyExists(zone.name, "a zone with this id is there")
      }
      return try Table.insert(zone, rules.divisions, now, transaction)
    }
  }

  func update(_ request: Zone.UpdateZoneRequest, by caller: CallerIdentity) async throws -> Zone.ClusterZone {
    let given = request.zone ?? Zone.ClusterZone()
    let id = try ResourceName.id(given.name, in: "zones", field: "zone.name")
    let mask = try UpdateMask(request.updateMask, changeable: Self.changeable)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try open(given.name, etag: given.etag, by: caller, transaction.reader)
      let (changed, problems) = input(now).normalized(Self.merged(given, into: stored.record, mask), id: id)
      try problems.check(under: "zone")
      try caller.requireReach(changed.division, changed.name)
      return try replace(stored, by: changed, now, transaction)
    }
  }

  func close(_ request: Zone.CloseZoneRequest, by caller: CallerIdentity) async throws -> Zone.ClusterZone {
    _ = try ResourceName.id(request.name, in: "zones", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try open(request.name, etag: request.etag, by: caller, transaction.reader)
      var problems = FieldProblems()
      let day = problems.date("close_date", request.closeDate, required: true, latest: now.today)
      problems.order(
        "close_date", day, notBefore: stored.record.establishedDate?.civilDate, "the zone was set up", zh: "设立日期")
      try problems.check()
      try requireUnused(stored.record, transaction.reader)
      var closed = stored.record
      closed.state = .closed
      closed.closeDate = request.closeDate
      return try Table.replace(stored, by: closed, rules.divisions, now, transaction)
    }
  }

  // MARK: Parts

  func input(_ now: Moment) -> ZoneInput { ZoneInput(rules: rules, today: now.today) }

  /// The zone, open, in the version that the caller knows and within the caller's reach.
  func open(
    _ name: String, etag: String, by caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> Stored<Zone.ClusterZone> {
    let stored = try Table.changeable(name, etag: etag, by: caller, reader)
    guard stored.record.state == .open else {
      throw RPCError.precondition(
        "zone-open", name, en: "it is closed and can no longer be changed", zh: "该集聚区已关闭,不可修改")
    }
    return stored
  }

  /// Stores the next version of what callers give; what the service sets stays.
  func replace(
    _ stored: Stored<Zone.ClusterZone>, by given: Zone.ClusterZone, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Zone.ClusterZone {
    var next = given
    next.designation = stored.record.designation
    return try Table.replace(stored, by: next, rules.divisions, now, transaction)
  }

  private func requireUnused(_ zone: Zone.ClusterZone, _ reader: borrowing Reader) throws {
    if zone.isDesignated {
      throw RPCError.precondition(
        "zone-designated", zone.name, en: "its designation is in force; it ends with a withdrawal first",
        zh: "该集聚区的确定仍然有效,须先撤销")
    }
    if try Applications.openApplication(of: zone.name, reader) != nil {
      throw RPCError.precondition(
        "zone-application-ended", zone.name, en: "an application of it is open; cancel it first", zh: "仍有未办结的申报,请先撤回")
    }
    if try Residents.arePresent("zone", zone.name, reader) {
      throw RPCError.precondition(
        "zone-residents-left", zone.name, en: "institutions reside in it; record first that they moved out",
        zh: "仍有入驻机构,请先登记迁出")
    }
  }

  /// Throws INVALID_ARGUMENT for what is no name of a zone, NOT_FOUND for an unknown one; empty is none.
  static func requireKnown(_ name: String, field: String, _ reader: borrowing Reader) throws {
    guard !name.isEmpty else { return }
    _ = try ResourceName.id(name, in: "zones", field: field)
    _ = try Table.required(name, reader)
  }

  private static let changeable: Set<String> = [
    "display_name", "division", "address", "operator_name", "operator_code", "industries", "established_date",
    "national_title", "national_title_date", "contact",
  ]

  private static func merged(
    _ input: Zone.ClusterZone, into stored: Zone.ClusterZone, _ mask: UpdateMask
  ) -> Zone.ClusterZone {
    var merged = stored
    mask.copy("display_name", \.displayName, from: input, to: &merged)
    mask.copy("division", \.division, from: input, to: &merged)
    mask.copy("address", \.address, from: input, to: &merged)
    mask.copy("operator_name", \.operatorName, from: input, to: &merged)
    mask.copy("operator_code", \.operatorCode, from: input, to: &merged)
    mask.copy("industries", \.industries, from: input, to: &merged)
    mask.copy("established_date", \.establishedDate, from: input, to: &merged)
    mask.copy("national_title", \.nationalTitle, from: input, to: &merged)
    mask.copy("national_title_date", \.nationalTitleDate, from: input, to: &merged)
    mask.copy("contact", \.contact, from: input, to: &merged)
    return merged
  }
}
