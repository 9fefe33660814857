import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Storage
import ZoneAPI

/// Institutions that reside in zones: read, listed, moved in, changed, moved out.
struct Residents: Sendable {
  let store: RecordStore
  let rules: ZoneRules
  let registry: RegistryPeer

  typealias Table = RecordTable<Zone.Resident>

  private var zones: Zones { Zones(store: store, rules: rules) }

  // MARK: Reading

  func get(_ request: Zone.GetResidentRequest) async throws -> Zone.Resident {
    _ = try ResourceName.ids(request.name, in: "zones", "residents", field: "name")
    return try await store.read { try Table.required(request.name, $0).record.filled($0) }
  }

  func list(_ request: Zone.ListResidentsRequest) async throws -> Zone.ListResidentsResponse {
    let filter = request.filter ?? Zone.ResidentFilter()
    let page = try await store.page(
      Zone.Resident.self, filter, RowFilter(filter), size: request.pageSize, token: request.pageToken
    ) { try $0.filled($1) }
    return .with {
      $0.residents = page.records
      $0.nextPageToken = page.next
    }
  }

  /// Sends the residents of the filter as a CSV file.
  func export(_ request: Zone.ExportResidentsRequest, _ send: ([UInt8]) async throws -> Void) async throws {
    let conditions = try RowFilter(request.filter ?? Zone.ResidentFilter())
    try await CSVExport.run(
      ResidentImporter.columns, ResidentImporter.cells, conditions, in: store, filling: { try $0.filled($1) },
      send: send)
  }

  // MARK: Changing

  func create(
    _ request: Zone.CreateResidentRequest, by caller: CallerIdentity, _ options: CallOptions
  ) async throws -> Zone.Resident {
    _ = try ResourceName.id(request.parent, in: "zones", field: "parent")
    let (resident, problems) = input(store.clock.now()).normalized(
      request.resident ?? Zone.Resident(), in: request.parent)
    try problems.check(under: "resident")
    let institution = try await store.unlessAnswered(request.requestId, by: caller) {
      try await registry.openInstitution(resident.institution, options)
    }
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      _ = try zones.open(request.parent, etag: "", by: caller, transaction.reader)
      if let institution { try InstitutionFacts.store(institution, transaction) }
      return try moveIn(resident, now, transaction).filled(transaction.reader)
    }
  }

  func update(_ request: Zone.UpdateResidentRequest, by caller: CallerIdentity) async throws -> Zone.Resident {
    let given = request.resident ?? Zone.Resident()
    _ = try ResourceName.ids(given.name, in: "zones", "residents", field: "resident.name")
    let mask = try UpdateMask(request.updateMask, changeable: Self.changeable)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try present(given.name, etag: given.etag, by: caller, transaction.reader)
      let (changed, problems) = input(now).normalized(
        Self.merged(given, into: stored.record, mask), in: stored.record.zone)
      try problems.check(under: "resident")
      return try replace(stored, by: changed, now, transaction).filled(transaction.reader)
    }
  }

  func moveOut(_ request: Zone.MoveOutResidentRequest, by caller: CallerIdentity) async throws -> Zone.Resident {
    _ = try ResourceName.ids(request.name, in: "zones", "residents", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try present(request.name, etag: request.etag, by: caller, transaction.reader)
      var problems = FieldProblems()
      let day = problems.date("moved_out_date", request.movedOutDate, required: true, latest: now.today)
      problems.order(
        "moved_out_date", day, notBefore: stored.record.movedInDate?.civilDate, "it moved in", zh: "入驻日期")
      try problems.check()
      var left = stored.record
      left.state = .left
      left.movedOutDate = request.movedOutDate
      return try Table.replace(stored, by: left, rules.divisions, now, transaction).filled(transaction.reader)
    }
  }

  // MARK: Parts

  func input(_ now: Moment) -> ResidentInput { ResidentInput(today: now.today) }

  /// Whether an institution resides in a zone or park: `column` is `zone` or `park`.
  static func arePresent(_ column: String, _ name: String, _ reader: borrowing Reader) throws -> Bool {
    var filter = RowFilter()
    filter.add("\(column) =", name)
    filter.add("present =", true)
    return try Table.contains(filter, reader)
  }

  /// Adds a resident, or brings back one that moved out earlier.
  func moveIn(_ resident: Zone.Resident, _ now: Moment, _ transaction: borrowing Transaction) throws -> Zone.Resident {
    try requireOpenPark(resident.park, transaction.reader)
    guard let stored = try Table.stored(resident.name, transaction.reader) else {
      return try Table.insert(resident, rules.divisions, now, transaction)
    }
    guard let left = stored.record.movedOutDate?.civilDate else {
      throw RPCError.alreadyExists(resident.name, "the institution resides in the zone")
    }
    if let movedIn = resident.movedInDate?.civilDate, movedIn < left {
      throw RPCError.precondition(
        "resident-return", resident.name, en: "it moved out on \(left) and cannot have come back before",
        zh: "该机构已于\(left)迁出,再次入驻日期不能更早")
    }
    return try Table.replace(stored, by: resident, rules.divisions, now, transaction)
  }

  /// Stores the next version of what callers give; a new park must be open.
  func replace(
    _ stored: Stored<Zone.Resident>, by changed: Zone.Resident, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Zone.Resident {
    if changed.park != stored.record.park { try requireOpenPark(changed.park, transaction.reader) }
    return try Table.replace(stored, by: changed, rules.divisions, now, transaction)
  }

  /// The resident, present, in the version that the caller knows and within the caller's reach.
  private func present(
    _ name: String, etag: String, by caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> Stored<Zone.Resident> {
    let stored = try Table.changeable(name, etag: etag, by: caller, reader)
    guard stored.record.state == .present else {
      throw RPCError.precondition(
        "resident-present", name, en: "it has moved out and can no longer be changed", zh: "该机构已迁出,不可修改")
    }
    return stored
  }

  private func requireOpenPark(_ park: String, _ reader: borrowing Reader) throws {
    guard !park.isEmpty else { return }
    if try Parks.Table.required(park, reader).record.closeDate != nil {
      throw RPCError.precondition("park-open", park, en: "the park is closed", zh: "该园区已关闭")
    }
  }

  private static let changeable: Set<String> = ["park", "moved_in_date", "area_square_meters", "staff_count"]

  private static func merged(
    _ input: Zone.Resident, into stored: Zone.Resident, _ mask: UpdateMask
  ) -> Zone.Resident {
    var merged = stored
    mask.copy("park", \.park, from: input, to: &merged)
    mask.copy("moved_in_date", \.movedInDate, from: input, to: &merged)
    mask.copy("area_square_meters", \.areaSquareMeters, from: input, to: &merged)
    mask.copy("staff_count", \.staffCount, from: input, to: &merged)
    return merged
  }
}
