import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.ContestEntry: NumberedRecord, StoredRecord {
  public static let collection = "contestEntries"
  public static let table = "contest_entry"
  public static let columns = ["contest", "state", "unit_code", "document"]
  public var values: [any Storable] { [ResourceName.number(of: contest), state.rawValue, unitCode, documentSha256] }
  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }
  public var resource: ChangeRecord.Resource { .contestEntry(told) }
}

extension Talent.ContestEntry {
  /// The entry as others see it: before the results are published the digest of the document, which reviewers know, is
  /// left out, so that nobody learns from it who entered.
  var told: Talent.ContestEntry {
    guard blindNumber == 0 else { return self }
    var told = self
    told.documentSha256 = ""
    return told
  }
}

/// Entries of contests: read, listed, made, taken back.
struct ContestEntries: Sendable {
  let store: RecordStore
  let rules: TalentRules

  typealias Table = RecordTable<Talent.ContestEntry>

  func get(_ request: Talent.GetContestEntryRequest) async throws -> Talent.ContestEntry {
    try await store.read { try Table.get(request.name, $0).told }
  }

  func list(_ request: Talent.ListContestEntriesRequest) async throws -> Talent.ListContestEntriesResponse {
    let filter = request.filter ?? Talent.ContestEntryFilter()
    var problems = FieldProblems()
    problems.choice("filter.state", filter.state.rawValue, 0...2)
    try problems.check()
    var conditions = RowFilter()
    conditions.add("contest =", try Talent.Contest.number(filter.contest, field: "filter.contest"))
    conditions.addChoice("state =", filter.state.rawValue)
    conditions.addText("unit_code =", filter.unitCode)
    let page = try await store.page(
      Talent.ContestEntry.self, filter, conditions, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.contestEntries = page.records.map(\.told)
      $0.nextPageToken = page.next
    }
  }

  func create(
    _ request: Talent.CreateContestEntryRequest, by caller: CallerIdentity
  ) async throws -> Talent.ContestEntry {
    let given = request.contestEntry ?? Talent.ContestEntry()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var entry = try ContestInput(divisions: rules.divisions).checked(given)
      try caller.requireReach(entry.division, "contestEntries")
      let contest = try Contests.Table.get(entry.contest, field: "contest_entry.contest", transaction.reader)
      try Self.requireTaking(contest, now.today)
      var same = Self.entered(in: contest)
      same.add("document =", entry.documentSha256)
      if let known = try Table.first(same, transaction.reader) {
        throw RPCError.alreadyExists(known.name, "this document takes part in the contest")
      }
      entry.state = .entered
      _ = try Contests.Table.change(contest, now, transaction) { $0.entryCount += 1 }
      return try Table.insert(entry, hidden: ["blind_number": 0], now, transaction).told
    }
  }

  func withdraw(
    _ request: Talent.WithdrawContestEntryRequest, by caller: CallerIdentity
  ) async throws -> Talent.ContestEntry {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      let contest = try Contests.Table.get(stored.contest, transaction.reader)
      try ContestCourse.state(after: .takeEntries, contest)
      guard stored.state == .entered else {
        throw RPCError.precondition("CONTEST-transition", stored.name, en: "the entry was taken back", zh: "参评件已撤回")
      }
      _ = try Contests.Table.change(contest, now, transaction) { $0.entryCount -= 1 }
      return try Table.change(stored, now, transaction) { $0.state = .withdrawn }.told
    }
  }

  // MARK: Parts

  /// The entries that take part in a contest.
  static func entered(in contest: Talent.Contest) -> RowFilter {
    var filter = RowFilter()
    filter.add("contest =", contest.number)
    filter.add("state =", Talent.ContestEntryState.entered.rawValue)
    return filter
  }

  private static func requireTaking(_ contest: Talent.Contest, _ today: CivilDate) throws(RPCError) {
    try ContestCourse.state(after: .takeEntries, contest)
    guard let end = contest.entryEndDate?.civilDate, today <= end else {
      throw .precondition("CONTEST-transition", contest.name, en: "the last day for entries is over", zh: "征集已截止")
    }
  }
}
