import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.ContestEntry: KeptMessage {}

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

  static let kind = RecordKind<Talent.ContestEntry>(
    collection: "contestEntries", table: "contest_entry",
    columns: [
      .init("contest") { recordNumber($0.contest) },
      .init("state") { $0.state.rawValue },
      .init("unit_code") { $0.unitCode },
      .init("document") { $0.documentSha256 },
    ],
    resource: { .contestEntry($0.told) })

  func get(_ request: Talent.GetContestEntryRequest) async throws -> Talent.ContestEntry {
    try await store.read { try Self.kind.get(request.name, $0).told }
  }

  func list(_ request: Talent.ListContestEntriesRequest) async throws -> Talent.ListContestEntriesResponse {
    let filter = request.filter ?? Talent.ContestEntryFilter()
    var problems = FieldProblems()
    problems.choice("filter.state", filter.state.rawValue, 0...2)
    try problems.check()
    var conditions = RowFilter()
    conditions.add("contest =", try Contests.kind.number(filter.contest, field: "filter.contest"))
    conditions.addChoice("state =", filter.state.rawValue)
    conditions.addText("unit_code =", filter.unitCode)
    let page = try await store.page(
      Self.kind, filter, conditions, size: request.pageSize, token: request.pageToken)
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
      let contest = try Contests.kind.get(entry.contest, field: "contest_entry.contest", transaction.reader)
      try Self.requireTaking(contest, now.today)
      var same = Self.entered(in: contest)
      same.add("document =", entry.documentSha256)
      if let known = try Self.kind.first(same, transaction.reader) {
        throw RPCError.alreadyExists(known.name, "this document takes part in the contest")
      }
      entry.state = .entered
      _ = try Contests.kind.change(contest, now, transaction) { $0.entryCount += 1 }
      return try Self.kind.insert(entry, hidden: [("blind_number", 0)], now, transaction).told
    }
  }

  func withdraw(
    _ request: Talent.WithdrawContestEntryRequest, by caller: CallerIdentity
  ) async throws -> Talent.ContestEntry {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Self.kind.get(request.name, etag: request.etag, transaction.reader)
      try caller.requireReach(stored.division, stored.name)
      let contest = try Contests.kind.get(stored.contest, transaction.reader)
      try ContestCourse.state(after: .takeEntries, contest)
      guard stored.state == .entered else {
        throw RPCError.precondition("CONTEST-transition", stored.name, en: "the entry was taken back", zh: "参评件已撤回")
      }
      _ = try Contests.kind.change(contest, now, transaction) { $0.entryCount -= 1 }
      return try Self.kind.change(stored, now, transaction) { $0.state = .withdrawn }.told
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
