import Digests
import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// The yearly report and its editions.
struct Reports: Sendable {
  typealias Editions = RecordTable<Statistics.ReportEdition>

  /// Bytes of a piece of a document.
  static let pieceBytes = 60_000
  private static let languages: [Statistics.ReportLanguage] = [.chinese, .english]

  let store: RecordStore
  let rules: StatisticsRules

  func render(_ request: Statistics.RenderReportRequest, _ send: ([UInt8]) async throws -> Void) async throws {
    let language = try Self.checked(request.language, 1...2)
    let today = store.clock.now().today
    let document = try await store.scan { reader in
      try ReportContents(request.selection ?? .init(), today: today, reader).document(language)
    }
    try await Self.send(document, send)
  }

  func create(
    _ request: Statistics.CreateReportEditionRequest, by caller: CallerIdentity
  ) async throws -> Statistics.ReportEdition {
    try caller.requireReach(Division.provinceCode, "reportEditions")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let contents = try ReportContents(request.selection ?? .init(), today: now.today, transaction.reader)
      let documents = Self.languages.map { (language: $0, bytes: contents.document($0)) }
      let edition = Statistics.ReportEdition.with {
        $0.year = contents.year
        $0.asOfDate = GoogleType.Date(contents.asOf)
        $0.sources = contents.releases.map { release in
          .with {
            $0.release = release.name
            $0.sha256 = release.sha256
          }
        }
        $0.documents = documents.map { Self.described($0.language, $0.bytes) }
      }
      return try Self.insert(edition, documents, rules, now, transaction)
    }
  }

  private static func insert(
    _ edition: Statistics.ReportEdition, _ documents: [(language: Statistics.ReportLanguage, bytes: [UInt8])],
    _ rules: StatisticsRules, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Statistics.ReportEdition {
    let earlier = try transaction.first("SELECT count(*) FROM report_edition WHERE year = $1", [edition.year]) {
      try $0[0] as Int
    }
    var numbered = edition
    numbered.name = "reportEditions/\(edition.year)-\((earlier ?? 0) + 1)"
    let added = try Editions.insert(numbered, rules.divisions, now, transaction)
    for document in documents {
      try transaction.execute(
        "INSERT INTO report_document (edition, language, contents) VALUES ($1, $2, $3)",
        [added.name, document.language.rawValue, document.bytes])
    }
    return added
  }

  func get(_ request: Statistics.GetReportEditionRequest) async throws -> Statistics.ReportEdition {
    let name = try Self.name(request.name)
    return try await store.read { try Editions.required(name, $0).record }
  }

  func list(_ request: Statistics.ListReportEditionsRequest) async throws -> Statistics.ListReportEditionsResponse {
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    var rows = RowFilter()
    if request.year != 0 { rows.add("year =", request.year) }
    let page = try await store.page(
      Statistics.ReportEdition.self, query, rows, size: request.pageSize, token: request.pageToken)
    return .with { ($0.reportEditions, $0.nextPageToken) = page }
  }

  func export(_ request: Statistics.ExportReportRequest, _ send: ([UInt8]) async throws -> Void) async throws {
    let name = try Self.name(request.name)
    let given = try Self.checked(request.language, 0...2)
    let language = given == .unspecified ? Statistics.ReportLanguage.chinese : given
    let (edition, document) = try await store.scan { reader in
      (try Editions.required(name, reader).record, try Self.document(name, language, reader))
    }
    guard edition.documents.contains(Self.described(language, document)) else {
      throw RPCError(
        .dataLoss, "\(name): the kept document no longer has its digest; restore the database from a backup")
    }
    try await Self.send(document, send)
  }

  func verify(
    _ request: Statistics.VerifyReportEditionRequest
  ) async throws -> Statistics.VerifyReportEditionResponse {
    let name = try Self.name(request.name)
    return try await store.scan { reader in
      let edition = try Editions.required(name, reader).record
      let contents = try ReportContents(edition, reader)
      let changed = zip(edition.sources, contents.releases).filter { $0.sha256 != $1.computedSHA256 }.map {
        "\($0.0.release): its digest is \($0.1.computedSHA256), not \($0.0.sha256)"
      }
      let kept = try Self.differences(edition) { try Self.document(name, $0, reader) }
      let drawn = Self.differences(edition) { contents.document($0) }
      return .with {
        $0.intact = changed.isEmpty && kept.isEmpty
        $0.reproduced = drawn.isEmpty
        $0.differences = changed + kept.map { "kept document, \($0)" } + drawn.map { "drawn again, \($0)" }
      }
    }
  }

  /// The documents that differ from what the edition says of them.
  private static func differences(
    _ edition: Statistics.ReportEdition, _ bytes: (Statistics.ReportLanguage) throws -> [UInt8]
  ) rethrows -> [String] {
    try edition.documents.compactMap { document in
      let found = described(document.language, try bytes(document.language))
      return found == document ? nil : "\(document.language): its digest is \(found.sha256), not \(document.sha256)"
    }
  }

  // MARK: Documents

  private static func described(
    _ language: Statistics.ReportLanguage, _ bytes: [UInt8]
  ) -> Statistics.ReportDocument {
    .with {
      $0.language = language
      $0.sha256 = Digest.hex(Digest.sha256(bytes))
      $0.sizeBytes = Int64(bytes.count)
    }
  }

  private static func document(
    _ edition: String, _ language: Statistics.ReportLanguage, _ reader: borrowing Reader
  ) throws -> [UInt8] {
    try reader.first(
      "SELECT contents FROM report_document WHERE edition = $1 AND language = $2", [edition, language.rawValue]
    ) { try $0[0] as [UInt8] } ?? []
  }

  private static func send(_ document: [UInt8], _ send: ([UInt8]) async throws -> Void) async throws {
    for start in stride(from: 0, to: document.count, by: pieceBytes) {
      try await send(Array(document[start..<min(start + pieceBytes, document.count)]))
    }
  }

  private static func checked(
    _ language: Statistics.ReportLanguage, _ known: ClosedRange<Int32>
  ) throws(RPCError) -> Statistics.ReportLanguage {
    var problems = FieldProblems()
    problems.choice("language", language.rawValue, known)
    try problems.check()
    return language
  }

  private static func name(_ name: String) throws(RPCError) -> String {
    "reportEditions/\(try ResourceName.id(name, in: "reportEditions", field: "name"))"
  }
}
