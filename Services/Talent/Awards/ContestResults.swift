import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// The results of a contest, computed from the scores: the same scores always give the same results.
struct ContestResults: Sendable {
  let store: RecordStore
  let rules: TalentRules

  func list(
    _ request: Talent.ListContestResultsRequest, by caller: CallerIdentity
  ) async throws -> Talent.ListContestResultsResponse {
    var query = Talent.ListContestResultsRequest()
    query.contest = request.contest
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    let results = try await store.scan { reader in
      let contest = try Contests.Table.get(request.contest, field: "contest", reader)
      try ContestCourse.state(after: .rank, contest)
      if contest.state == .concluded { try caller.requireReach(contest.division, contest.name) }
      return try Self.make(contest, reader)
    }
    let start = min(page.after ?? 0, results.count)
    let end = min(start + page.size, results.count)
    return .with {
      $0.contestEntries = Array(results[start..<end])
      if end < results.count { $0.nextPageToken = page.next(after: end) }
    }
  }

  /// The entries with scores, rank and prize, by rank, then by number.
  static func make(_ contest: Talent.Contest, _ reader: borrowing Reader) throws -> [Talent.ContestEntry] {
    let scored = try scores(of: contest, reader)
    var entries: [Talent.ContestEntry] = []
    for (blindNumber, name) in try numbered(contest, reader) {
      guard var entry = try ContestEntries.Table.stored(name, reader)?.record else { continue }
      entry.blindNumber = Int32(blindNumber)
      entry.scoreTenths = scored[blindNumber] ?? []
      entry.finalHundredths = Int32(BlindScoring.finalHundredths(entry.scoreTenths.map(Int.init)))
      entries.append(entry)
    }
    let ranks = BlindScoring.ranks(entries.map { Int($0.finalHundredths) })
    let places = contest.prizes.map { Int($0.places) }
    for (index, rank) in ranks.enumerated() {
      entries[index].rank = Int32(rank)
      let prize = BlindScoring.prize(rank: rank, places: places)
      entries[index].prize = prize.map { contest.prizes[$0].displayName } ?? ""
    }
    return entries.sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }
  }

  /// Scores by blind number, in the order in which they were asked for.
  private static func scores(of contest: Talent.Contest, _ reader: borrowing Reader) throws -> [Int: [Int32]] {
    var scores: [Int: [Int32]] = [:]
    try reader.forEach(
      "SELECT blind_number, total_tenths FROM review_task WHERE contest = $1 AND state = $2 ORDER BY id",
      [contest.number, Talent.ReviewTaskState.scored.rawValue]
    ) { row in scores[try row[0], default: []].append(try row[1]) }
    return scores
  }

  /// The entries that got a blind number, in the order of these numbers.
  private static func numbered(
    _ contest: Talent.Contest, _ reader: borrowing Reader
  ) throws -> [(blind: Int, name: String)] {
    try reader.all(
      "SELECT blind_number, name FROM contest_entry WHERE contest = $1 AND blind_number > 0 ORDER BY blind_number",
      [contest.number]
    ) { (try $0[0], try $0[1]) }
  }
}
