import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.Contest: NumberedRecord, StoredRecord {
  public static let collection = "contests"
  public static let table = "contest"
  public static let columns = ["kind", "state", "division"]
  public var values: [any Storable] { [kind.rawValue, state.rawValue, division] }
  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }
  public var resource: ChangeRecord.Resource { .contest(self) }
}

/// Contests: read, listed, made, changed, opened, scored, concluded, published.
struct Contests: Sendable {
  let store: RecordStore
  let rules: TalentRules

  typealias Table = RecordTable<Talent.Contest>

  // MARK: Reading

  func get(_ request: Talent.GetContestRequest) async throws -> Talent.Contest {
    try await store.read { try Table.get(request.name, $0) }
  }

  func list(_ request: Talent.ListContestsRequest) async throws -> Talent.ListContestsResponse {
    let filter = request.filter ?? Talent.ContestFilter()
    var problems = FieldProblems()
    problems.choice("filter.kind", filter.kind.rawValue, 0...3)
    problems.choice("filter.state", filter.state.rawValue, 0...6)
    problems.knownDivision("filter.division", filter.division, rules.divisions)
    try problems.check()
    var conditions = RowFilter()
    conditions.addChoice("kind =", filter.kind.rawValue)
    conditions.addChoice("state =", filter.state.rawValue)
    conditions.addDivision(filter.division)
    let page = try await store.page(
      Talent.Contest.self, filter, conditions, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.contests = page.records
      $0.nextPageToken = page.next
    }
  }

  // MARK: Preparing

  func create(_ request: Talent.CreateContestRequest, by caller: CallerIdentity) async throws -> Talent.Contest {
    let given = request.contest ?? Talent.Contest()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var contest = try ContestInput(divisions: rules.divisions).checked(given)
      try caller.requireReach(contest.division, "contests")
      contest.state = .draft
      return try Table.insert(contest, now, transaction)
    }
  }

  func update(_ request: Talent.UpdateContestRequest, by caller: CallerIdentity) async throws -> Talent.Contest {
    let given = request.contest ?? Talent.Contest()
    _ = try Talent.Contest.number(given.name, field: "contest.name")
    let mask = try UpdateMask(
      request.updateMask, changeable: ["display_name", "division", "entry_end_date", "criteria", "prizes"])
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(given.name, etag: given.etag, by: caller, transaction.reader)
      try ContestCourse.state(after: .change, stored)
      var merged = stored
      mask.copy("display_name", \.displayName, from: given, to: &merged)
      mask.copy("division", \.division, from: given, to: &merged)
      mask.copy("entry_end_date", \.entryEndDate, from: given, to: &merged)
      mask.copy("criteria", \.criteria, from: given, to: &merged)
      mask.copy("prizes", \.prizes, from: given, to: &merged)
      var contest = try ContestInput(divisions: rules.divisions).checked(merged)
      try caller.requireReach(contest.division, stored.name)
      contest.state = .draft
      return try Table.replace(stored, by: contest, now, transaction)
    }
  }

  func open(_ request: Talent.OpenContestRequest, by caller: CallerIdentity) async throws -> Talent.Contest {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      let next = try ContestCourse.state(after: .open, stored)
      guard let end = stored.entryEndDate?.civilDate, end >= now.today else {
        throw RPCError.precondition(
          "CONTEST-transition", stored.name, en: "the last day for entries is over", zh: "征集截止日期已过")
      }
      return try Table.change(stored, now, transaction) { $0.state = next }
    }
  }

  // MARK: Scoring

  func startScoring(
    _ request: Talent.StartScoringRequest, by caller: CallerIdentity
  ) async throws -> Talent.Contest {
    _ = try ResourceName.number(request.draw, in: "draws", field: "draw")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      let next = try ContestCourse.state(after: .startScoring, stored)
      guard let end = stored.entryEndDate?.civilDate, end < now.today else {
        throw RPCError.precondition(
          "CONTEST-transition", stored.name, en: "entries are taken until the last day is over", zh: "征集尚未截止")
      }
      let third = try rules.rule("CONTEST-third-review", on: now.today, for: stored.name)
      let panel = try ReviewPanel.confirmed(
        request.draw, field: "draw", for: [.award, .caseReview], rules, on: now.today, transaction.reader)
      let count = try ReviewTasks(store: store, rules: rules).assign(stored, to: panel, now, transaction)
      return try Table.change(stored, now, transaction) {
        $0.state = next
        $0.draw = panel.draw
        $0.thirdReviewRule = Common.Rule(third)
        $0.thirdReviewTenths = Int32(third["tenths_max"])
        $0.taskCount = Int32(count)
      }
    }
  }

  func conclude(_ request: Talent.ConcludeContestRequest, by caller: CallerIdentity) async throws -> Talent.Contest {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      let next = try ContestCourse.state(after: .conclude, stored)
      guard stored.scoredTaskCount == stored.taskCount else {
        throw RPCError.precondition(
          "CONTEST-transition", stored.name,
          en: "\(stored.taskCount - stored.scoredTaskCount) tasks are not scored",
          zh: "尚有\(stored.taskCount - stored.scoredTaskCount)项未评分")
      }
      return try Table.change(stored, now, transaction) { $0.state = next }
    }
  }

  func publish(_ request: Talent.PublishContestRequest, by caller: CallerIdentity) async throws -> Talent.Contest {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      let next = try ContestCourse.state(after: .publish, stored)
      for result in try ContestResults.make(stored, transaction.reader) {
        let entry = try ContestEntries.Table.get(result.name, transaction.reader)
        _ = try ContestEntries.Table.replace(entry, by: result, now, transaction)
      }
      return try Table.change(stored, now, transaction) { $0.state = next }
    }
  }

  func cancel(_ request: Talent.CancelContestRequest, by caller: CallerIdentity) async throws -> Talent.Contest {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      let next = try ContestCourse.state(after: .cancel, stored)
      return try Table.change(stored, now, transaction) { $0.state = next }
    }
  }

  // MARK: Parts

}
