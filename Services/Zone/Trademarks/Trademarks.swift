import Domain
import Identity
import RPC
import Records
import Storage
import ZoneAPI

/// The key-trademark catalogue: read, listed, added to, changed, taken off.
struct Trademarks: Sendable {
  let store: RecordStore
  let rules: ZoneRules

  typealias Table = RecordTable<Zone.KeyTrademark>

  // MARK: Reading

  func get(_ request: Zone.GetTrademarkRequest) async throws -> Zone.KeyTrademark {
    _ = try ResourceName.id(request.name, in: "trademarks", field: "name")
    return try await store.read { try Table.required(request.name, $0).record }
  }

  func list(_ request: Zone.ListTrademarksRequest) async throws -> Zone.ListTrademarksResponse {
    let filter = request.filter ?? Zone.TrademarkFilter()
    let page = try await store.page(
      Zone.KeyTrademark.self, filter, RowFilter(filter, rules), size: request.pageSize, token: request.pageToken)
    return .with {
      $0.trademarks = page.records
      $0.nextPageToken = page.next
    }
  }

  /// Sends the trademarks of the filter as a CSV file.
  func export(_ request: Zone.ExportTrademarksRequest, _ send: ([UInt8]) async throws -> Void) async throws {
    let conditions = try RowFilter(request.filter ?? Zone.TrademarkFilter(), rules)
    try await CSVExport.run(TrademarkImporter.columns, TrademarkImporter.cells, conditions, in: store, send: send)
  }

  // MARK: Changing

  func create(_ request: Zone.CreateTrademarkRequest, by caller: CallerIdentity) async throws -> Zone.KeyTrademark {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (trademark, problems) = input(now).normalized(request.trademark ?? Zone.KeyTrademark())
      try problems.check(under: "trademark")
      try caller.requireReach(trademark.division, trademark.name)
      try Zones.requireKnown(trademark.zone, field: "trademark.zone", transaction.reader)
      if try Table.stored(trademark.name, transaction.reader) != nil {
        throw RPCError.alreadyExists(trademark.name, "the trademark is in the catalogue, or was taken off it")
      }
      return try Table.insert(trademark, rules.divisions, now, transaction)
    }
  }

  func update(_ request: Zone.UpdateTrademarkRequest, by caller: CallerIdentity) async throws -> Zone.KeyTrademark {
    let given = request.trademark ?? Zone.KeyTrademark()
    _ = try ResourceName.id(given.name, in: "trademarks", field: "trademark.name")
    let mask = try UpdateMask(request.updateMask, changeable: Self.changeable)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try listed(given.name, etag: given.etag, by: caller, transaction.reader)
      let (changed, problems) = input(now).normalized(Self.merged(given, into: stored.record, mask))
      try problems.check(under: "trademark")
      try caller.requireReach(changed.division, changed.name)
      try Zones.requireKnown(changed.zone, field: "trademark.zone", transaction.reader)
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction)
    }
  }

  func remove(_ request: Zone.RemoveTrademarkRequest, by caller: CallerIdentity) async throws -> Zone.KeyTrademark {
    _ = try ResourceName.id(request.name, in: "trademarks", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try listed(request.name, etag: request.etag, by: caller, transaction.reader)
      var problems = FieldProblems()
      _ = problems.date("removed_date", request.removedDate, required: true, latest: now.today)
      let reason = problems.text("reason", request.reason, characters: 1...1_000)
      try problems.check()
      var removed = stored.record
      removed.state = .removed
      removed.removedDate = request.removedDate
      removed.removalReason = reason
      return try Table.replace(stored, by: removed, rules.divisions, now, transaction)
    }
  }

  // MARK: Parts

  func input(_ now: Moment) -> TrademarkInput { TrademarkInput(rules: rules, today: now.today) }

  /// The trademark, listed, in the version that the caller knows and within the caller's reach.
  func listed(
    _ name: String, etag: String, by caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> Stored<Zone.KeyTrademark> {
    let stored = try Table.changeable(name, etag: etag, by: caller, reader)
    guard stored.record.state == .listed else {
      throw RPCError.precondition(
        "trademark-listed", name, en: "it was taken off the catalogue and can no longer be changed",
        zh: "该商标已移出目录,不可修改")
    }
    return stored
  }

  private static let changeable: Set<String> = [
    "display_name", "holder_name", "holder_code", "division", "industry", "zone", "goods", "term_start_date",
    "well_known",
  ]

  private static func merged(
    _ input: Zone.KeyTrademark, into stored: Zone.KeyTrademark, _ mask: UpdateMask
  ) -> Zone.KeyTrademark {
    var merged = stored
    mask.copy("display_name", \.displayName, from: input, to: &merged)
    mask.copy("holder_name", \.holderName, from: input, to: &merged)
    mask.copy("holder_code", \.holderCode, from: input, to: &merged)
    mask.copy("division", \.division, from: input, to: &merged)
    mask.copy("industry", \.industry, from: input, to: &merged)
    mask.copy("zone", \.zone, from: input, to: &merged)
    mask.copy("goods", \.goods, from: input, to: &merged)
    mask.copy("term_start_date", \.termStartDate, from: input, to: &merged)
    mask.copy("well_known", \.wellKnown, from: input, to: &merged)
    return merged
  }
}
