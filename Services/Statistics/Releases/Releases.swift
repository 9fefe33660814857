import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Published tables.
struct Releases: Sendable {
  typealias Table = RecordTable<Statistics.Release>

  let store: RecordStore
  let rules: StatisticsRules

  /// Publishes a table today, in a transaction of any capability, and returns the release.
  ///
  /// Throws INVALID_ARGUMENT with fields under `table` for a table that cannot be published, FAILED_PRECONDITION when its
  /// planned day has not come or when a release of its series and year is in force that `supersedes` does not name.
  static func publish(
    table input: Statistics.ReleaseTable, supersedes: String = "", correctionNote: String = "",
    _ rules: StatisticsRules,
    _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Statistics.Release {
    let (table, problems) = ReleaseTableChecks(rules: rules, today: now.today).normalized(input)
    var found = FieldProblems()
    found.add(problems, under: "table")
    try found.check()
    let inForce = try inForce(table, transaction.reader)
    try requireCorrection(of: inForce, supersedes, table)
    var release = Statistics.Release.with {
      $0.contents = table
      $0.publishDate = GoogleType.Date(now.today)
      $0.supersedes = supersedes
      $0.correctionNote = correctionNote
    }
    // The digest covers the name, which the table gives again.
    release.name = "\(Statistics.Release.collection)/\(try Table.nextNumber(transaction.reader))"
    release.schedule = try ReleaseSchedules.meet(release, rules, now, transaction)
    release.sha256 = release.computedSHA256
    if let inForce { _ = try Table.change(inForce, now, transaction) { $0.supersededBy = release.name } }
    return try Table.insert(release, now, transaction)
  }

  private static func inForce(
    _ table: Statistics.ReleaseTable, _ reader: borrowing Reader
  ) throws -> Statistics.Release? {
    var same = RowFilter()
    same.add("series =", table.series)
    same.add("last_year =", table.lastYear)
    same.add("in_force =", true)
    return try Table.first(same, reader)
  }

  /// A release in force is corrected, never doubled, and nothing else is.
  private static func requireCorrection(
    of inForce: Statistics.Release?, _ supersedes: String, _ table: Statistics.ReleaseTable
  ) throws(RPCError) {
    guard supersedes != (inForce?.name ?? "") else { return }
    let what = "\(table.series) \(table.lastYear)"
    guard let inForce else {
      throw .precondition(
        "RELEASE-correction", supersedes, en: "it is not the release in force for \(what)", zh: "该发布不是\(what)的有效版本")
    }
    throw .precondition(
      "RELEASE-correction", inForce.name, en: "it is in force for \(what): a new table must supersede it",
      zh: "\(what)已有有效发布,只能以更正方式替代")
  }

  func create(_ request: Statistics.CreateReleaseRequest, by caller: CallerIdentity) async throws -> Statistics.Release
  {
    try caller.requireReach(Division.provinceCode, "releases")
    let table = await filled(request.table ?? .init())
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let note = try Self.checkedNote(request)
      return try Self.publish(
        table: table.get(), supersedes: request.supersedes, correctionNote: note, rules, now, transaction)
    }
  }

  /// The table with the numbers of its indicators, read before the write so that no other waits for them; what goes
  /// wrong is told in the write, where a repeated request has its first answer.
  private func filled(
    _ table: Statistics.ReleaseTable
  ) async -> Result<Statistics.ReleaseTable, any Error> {
    guard table.columns.contains(where: { !$0.indicator.isEmpty }) else { return .success(table) }
    let filling = ReleaseFilling(rules: rules, today: store.clock.now().today)
    do {
      return .success(try await store.scan { try filling.filled(table, $0) })
    } catch {
      return .failure(error)
    }
  }

  private static func checkedNote(_ request: Statistics.CreateReleaseRequest) throws -> String {
    var problems = FieldProblems()
    var note = ""
    if request.supersedes.isEmpty {
      if !request.correctionNote.isEmpty {
        problems.add(
          "correction_note", "correction-only", en: "only a correction has such a note", zh: "仅更正发布填写更正说明")
      }
    } else {
      _ = try Statistics.Release.number(request.supersedes, field: "supersedes")
      note = problems.text("correction_note", request.correctionNote, characters: 2...500)
    }
    try problems.check()
    return note
  }

  func get(_ request: Statistics.GetReleaseRequest) async throws -> Statistics.Release {
    try await store.read { try Table.get(request.name, $0) }
  }

  func list(_ request: Statistics.ListReleasesRequest) async throws -> Statistics.ListReleasesResponse {
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    var problems = FieldProblems()
    problems.choice("topic", request.topic.rawValue, 0...6)
    problems.number("year", Int64(request.year), 0...2100)
    let text = problems.text("query", request.query, characters: 0...NameIndex.queryCharactersMax)
    try problems.check()
    var rows = RowFilter()
    if !request.series.isEmpty { rows.add("series =", request.series) }
    if request.topic != .unspecified { rows.add("topic =", request.topic.rawValue) }
    if request.year != 0 { rows.add("last_year =", request.year) }
    rows.add(name: "search_name", contains: text)
    if !request.includeSuperseded { rows.add("in_force =", true) }
    let page = try await store.page(
      Statistics.Release.self, query, rows, size: request.pageSize, token: request.pageToken)
    return .with { ($0.releases, $0.nextPageToken) = page }
  }

  func export(_ request: Statistics.ExportReleaseRequest, _ send: ([UInt8]) async throws -> Void) async throws {
    let release = try await store.read { try Table.get(request.name, $0) }
    try await send(ReleaseFile.csv(release.contents ?? .init()))
  }

  func verify(_ request: Statistics.VerifyReleaseRequest) async throws -> Statistics.VerifyReleaseResponse {
    let release = try await store.read { try Table.get(request.name, $0) }
    return .with {
      $0.storedSha256 = release.sha256
      $0.computedSha256 = release.computedSHA256
      $0.intact = $0.storedSha256 == $0.computedSha256
      $0.supersededBy = release.supersededBy
    }
  }
}
