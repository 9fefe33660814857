import Domain
import Identity
import RPC
import Records
import Storage
import ZoneAPI

extension Zone.Park: StoredRecord {
  public static let table = "park"
  public static let columns = ["zone", "open"]

  public func values(_ divisions: Divisions) -> [any Storable] { [zone, closeDate == nil] }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }

  public var resource: ChangeRecord.Resource { .park(self) }

  /// The name of the zone it lies in.
  var zone: String { name.split(separator: "/").prefix(2).joined(separator: "/") }
}

/// Parks in zones: read, listed, added, changed, closed.
struct Parks: Sendable {
  let store: RecordStore
  let rules: ZoneRules

  typealias Table = RecordTable<Zone.Park>

  private var zones: Zones { Zones(store: store, rules: rules) }

  // MARK: Reading

  func get(_ request: Zone.GetParkRequest) async throws -> Zone.Park {
    _ = try ResourceName.ids(request.name, in: "zones", "parks", field: "name")
    return try await store.read { try Table.required(request.name, $0).record }
  }

  func list(_ request: Zone.ListParksRequest) async throws -> Zone.ListParksResponse {
    let id = try ResourceName.id(request.parent, in: "zones", field: "parent")
    var query = request
    query.pageToken = ""
    query.pageSize = 0
    var filter = RowFilter()
    if id != "-" { filter.add("zone =", request.parent) }
    if !request.includeClosed { filter.add("open =", true) }
    let page = try await store.page(
      Zone.Park.self, query, filter, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.parks = page.records
      $0.nextPageToken = page.next
    }
  }

  // MARK: Changing

  func create(_ request: Zone.CreateParkRequest, by caller: CallerIdentity) async throws -> Zone.Park {
    _ = try ResourceName.id(request.parent, in: "zones", field: "parent")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let zone = try zones.open(request.parent, etag: "", by: caller, transaction.reader).record
      let (park, problems) = zones.input(now).normalized(request.park ?? Zone.Park(), id: request.parkId, in: zone)
      var found = FieldProblems()
      found.checkRecordID("park_id", request.parkId)
      found.add(problems, under: "park")
      try found.check()
      try caller.requireReach(park.division, park.name)
      if try Table.stored(park.name, transaction.reader) != nil {
        throw RPCError.alreadyExists(park.name, "a park with this id is in the zone")
      }
      return try Table.insert(park, rules.divisions, now, transaction)
    }
  }

  func update(_ request: Zone.UpdateParkRequest, by caller: CallerIdentity) async throws -> Zone.Park {
    let given = request.park ?? Zone.Park()
    let (_, id) = try ResourceName.ids(given.name, in: "zones", "parks", field: "park.name")
    let mask = try UpdateMask(request.updateMask, changeable: Self.changeable)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try open(given.name, etag: given.etag, by: caller, transaction.reader)
      let zone = try Zones.Table.required(stored.record.zone, transaction.reader).record
      let (changed, problems) = zones.input(now).normalized(
        Self.merged(given, into: stored.record, mask), id: id, in: zone)
      try problems.check(under: "park")
      try caller.requireReach(changed.division, changed.name)
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction)
    }
  }

  func close(_ request: Zone.CloseParkRequest, by caller: CallerIdentity) async throws -> Zone.Park {
    _ = try ResourceName.ids(request.name, in: "zones", "parks", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try open(request.name, etag: request.etag, by: caller, transaction.reader)
      var problems = FieldProblems()
      let day = problems.date("close_date", request.closeDate, required: true, latest: now.today)
      problems.order("close_date", day, notBefore: stored.record.openedDate?.civilDate, "the opening", zh: "启用日期")
      try problems.check()
      if try Residents.arePresent("park", request.name, transaction.reader) {
        throw RPCError.precondition(
          "park-residents-left", request.name, en: "institutions reside in it; record first that they moved out",
          zh: "仍有入驻机构,请先登记迁出")
      }
      var closed = stored.record
      closed.closeDate = request.closeDate
      return try Table.replace(stored, by: closed, rules.divisions, now, transaction)
    }
  }

  // MARK: Parts

  private func open(
    _ name: String, etag: String, by caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> Stored<Zone.Park> {
    let stored = try Table.changeable(name, etag: etag, by: caller, reader)
    guard stored.record.closeDate == nil else {
      throw RPCError.precondition(
        "park-open", name, en: "it is closed and can no longer be changed", zh: "该园区已关闭,不可修改")
    }
    return stored
  }

  private static let changeable: Set<String> = [
    "display_name", "division", "address", "area_square_meters", "industries", "opened_date", "contact",
  ]

  private static func merged(_ input: Zone.Park, into stored: Zone.Park, _ mask: UpdateMask) -> Zone.Park {
    var merged = stored
    mask.copy("display_name", \.displayName, from: input, to: &merged)
    mask.copy("division", \.division, from: input, to: &merged)
    mask.copy("address", \.address, from: input, to: &merged)
    mask.copy("area_square_meters", \.areaSquareMeters, from: input, to: &merged)
    mask.copy("industries", \.industries, from: input, to: &merged)
    mask.copy("opened_date", \.openedDate, from: input, to: &merged)
    mask.copy("contact", \.contact, from: input, to: &merged)
    return merged
  }
}
