import Digests
import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import StatisticsFigures
import Storage

/// The yearly catalogues of the patent-intensive industries (S3): put together as drafts, published, never changed again.
struct IntensiveCatalogs: Sendable {
  typealias Table = RecordTable<Statistics.IntensiveCatalog>

  let store: RecordStore
  let rules: StatisticsRules

  // MARK: Reading

  func classification() -> Statistics.IntensiveClassification {
    let classification = rules.indicators.classification
    return .with {
      $0.version = classification.version
      $0.rule = .init(classification)
      $0.categories = classification.categories.map { category in
        .with {
          $0.id = category.id
          $0.displayName = .init(category.name)
        }
      }
    }
  }

  func get(_ request: Statistics.GetIntensiveCatalogRequest) async throws -> Statistics.IntensiveCatalog {
    _ = try ResourceName.number(request.name, in: "intensiveCatalogs", field: "name")
    return try await store.read { try Table.required(request.name, $0).record }
  }

  func list(
    _ request: Statistics.ListIntensiveCatalogsRequest
  ) async throws -> Statistics.ListIntensiveCatalogsResponse {
    let page = try await store.page(
      Statistics.IntensiveCatalog.self, Statistics.ListIntensiveCatalogsRequest(), RowFilter(), size: request.pageSize,
      token: request.pageToken)
    return .with { ($0.intensiveCatalogs, $0.nextPageToken) = page }
  }

  /// Sends the entries of a catalogue as a CSV file.
  func export(_ request: Statistics.ExportIntensiveEntriesRequest, _ send: ([UInt8]) async throws -> Void) async throws
  {
    let catalog = try await get(.with { $0.name = request.name })
    let rows = catalog.entries.enumerated().map { (number: $0.offset + 1, entry: $0.element) }
    try await CSVExport.run(
      IntensiveEntryImporter.columns, { IntensiveEntryImporter.cells($0.entry, catalog.year) }, number: \.number,
      page: { after in Array(rows.dropFirst(after).prefix(CSVExport.pageRows)) }, send: send)
  }

  // MARK: Changing

  func create(
    _ request: Statistics.CreateIntensiveCatalogRequest, by caller: CallerIdentity
  ) async throws -> Statistics.IntensiveCatalog {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let given = request.intensiveCatalog ?? Statistics.IntensiveCatalog()
      var (catalog, problems) = input(now).normalized(given, onto: Statistics.IntensiveCatalog())
      try problems.check(under: "intensive_catalog")
      catalog.name = Self.name(catalog.year)
      catalog.state = .draft
      try caller.requireReach(Division.provinceCode, catalog.name)
      guard try Table.stored(catalog.name, transaction.reader) == nil else {
        throw RPCError.alreadyExists(catalog.name, "the year has a catalogue")
      }
      return try Table.insert(catalog, rules.divisions, now, transaction)
    }
  }

  func update(
    _ request: Statistics.UpdateIntensiveCatalogRequest, by caller: CallerIdentity
  ) async throws -> Statistics.IntensiveCatalog {
    let given = request.intensiveCatalog ?? Statistics.IntensiveCatalog()
    _ = try ResourceName.number(given.name, in: "intensiveCatalogs", field: "intensive_catalog.name")
    let mask = try UpdateMask(request.updateMask, changeable: ["title", "source", "entries", "synthetic"])
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try draft(given.name, etag: given.etag, by: caller, transaction.reader)
      var merged = stored.record
      mask.copy("title", \.title, from: given, to: &merged)
      mask.copy("source", \.source, from: given, to: &merged)
      mask.copy("entries", \.entries, from: given, to: &merged)
      mask.copy("synthetic", \.synthetic, from: given, to: &merged)
      let (changed, problems) = input(now).normalized(merged, onto: stored.record)
      try problems.check(under: "intensive_catalog")
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction)
    }
  }

  func publish(
    _ request: Statistics.PublishIntensiveCatalogRequest, by caller: CallerIdentity
  ) async throws -> Statistics.IntensiveCatalog {
    _ = try ResourceName.number(request.name, in: "intensiveCatalogs", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try draft(request.name, etag: request.etag, by: caller, transaction.reader)
      guard !stored.record.entries.isEmpty else {
        throw RPCError.precondition(
          "catalog-entries", request.name, en: "it has no entries; import or add them first", zh: "目录没有条目,请先录入")
      }
      var published = stored.record
      published.state = .published
      published.publishTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      published.sha256 = Self.digest(published)
      return try Table.replace(stored, by: published, rules.divisions, now, transaction)
    }
  }

  // MARK: Parts

  func input(_ now: Moment) -> IntensiveCatalogInput {
    IntensiveCatalogInput(classification: rules.indicators.classification, today: now.today)
  }

  static func name(_ year: Int32) -> String { "intensiveCatalogs/\(year)" }

  /// The draft with this name, in the version that the caller knows and within the caller's reach.
  func draft(
    _ name: String, etag: String, by caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> Stored<Statistics.IntensiveCatalog> {
    let stored = try Table.changeable(name, etag: etag, by: caller, reader)
    try stored.record.state.require(.draft, rule: "catalog-draft", name)
    return stored
  }

  /// SHA-256 of year and entries, in hexadecimal.
  static func digest(_ catalog: Statistics.IntensiveCatalog) -> String {
    let content = Statistics.IntensiveCatalog.with {
      $0.year = catalog.year
      $0.entries = catalog.entries
    }
    return Digest.hex(Digest.sha256(content.serialized()))
  }
}
