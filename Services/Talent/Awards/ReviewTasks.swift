import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.ReviewTask: NumberedRecord {
  public static let collection = "reviewTasks"
  public static let table = "review_task"
  public static let columns = ["contest", "blind_number", "reviewer", "state", "total_tenths"]
  public var values: [any Storable] {
    [ResourceName.number(of: contest), blindNumber, ResourceName.number(of: reviewer), state.rawValue, totalTenths]
  }
  public func responsibleDivision(_ reader: borrowing Reader) throws -> String {
    try Contests.Table.required(contest, reader).record.division
  }
  /// Whom a task was given, and the score, are nobody else's business.
  public func announce(isNew: Bool, _ now: Moment, _ transaction: borrowing Transaction) {}
}

/// The tasks of reviewers: given out, scored, handed back.
///
/// Guarantees: a task tells number and document, never who entered or how others scored; who asks for the tasks of a
/// reviewer gets those of no other; nobody judges an entry of a unit to which they are tied, nor the same entry twice.
struct ReviewTasks: Sendable {
  let store: RecordStore
  let rules: TalentRules

  typealias Table = RecordTable<Talent.ReviewTask>

  // MARK: Reading

  func get(_ request: Talent.GetReviewTaskRequest) async throws -> Talent.ReviewTask {
    _ = try ResourceName.number(request.reviewer, in: "experts", field: "reviewer")
    return try await store.read { try Self.own(request.name, request.reviewer, $0) }
  }

  func list(_ request: Talent.ListReviewTasksRequest) async throws -> Talent.ListReviewTasksResponse {
    let filter = request.filter ?? Talent.ReviewTaskFilter()
    var problems = FieldProblems()
    problems.choice("filter.state", filter.state.rawValue, 0...3)
    try problems.check()
    var conditions = RowFilter()
    conditions.add("contest =", try Talent.Contest.number(filter.contest, field: "filter.contest"))
    conditions.add(
      "reviewer =", try ResourceName.number(filter.reviewer, in: "experts", field: "filter.reviewer"))
    conditions.addChoice("state =", filter.state.rawValue)
    let page = try await store.page(
      Talent.ReviewTask.self, filter, conditions, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.reviewTasks = page.records
      $0.nextPageToken = page.next
    }
  }

  // MARK: Giving out

  /// Numbers the entries in an order that nobody can guess and gives each to two reviewers. Returns the number of tasks.
  func assign(
    _ contest: Talent.Contest, to panel: ReviewPanel, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Int {
    let rule = try rules.rule("CONTEST-reviewers", on: now.today, for: contest.name)
    let entries = try blindOrder(ContestEntries.Table.all(ContestEntries.entered(in: contest), transaction.reader))
    guard !entries.isEmpty else {
      throw RPCError.precondition("CONTEST-transition", contest.name, en: "nobody has entered", zh: "没有参评件")
    }
    var eligible: [[Int]] = []
    for entry in entries {
      let places = try panel.members.indices.filter {
        try panel.conflict(of: panel.members[$0], unit: entry.unitCode, transaction.reader) == nil
      }
      guard places.count >= rule["count_min"] else {
        throw RPCError.precondition(
          rule.id, entry.name,
          en: "\(places.count) of \(panel.members.count) reviewers may judge it, \(rule["count_min"]) are needed",
          zh: "可评审专家\(places.count)名,至少需要\(rule["count_min"])名")
      }
      eligible.append(places)
    }
    let assigned = BlindScoring.assignment(
      eligible: eligible, reviewers: rule["reviewers"], panel: panel.members.count)
    for (index, entry) in entries.enumerated() {
      try number(entry, index + 1, transaction)
      for place in assigned?[index] ?? [] {
        try give(entry.documentSha256, Int32(index + 1), to: panel.members[place].name, contest, now, transaction)
      }
    }
    return entries.count * rule["reviewers"]
  }

  /// Entries in the order of a keyed digest: without the key nobody can tell which number belongs to whom.
  private func blindOrder(_ entries: [Talent.ContestEntry]) -> [Talent.ContestEntry] {
    entries.map { ($0, store.personalDataKey.digest("blind \($0.name)")) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }

  private func number(
    _ entry: Talent.ContestEntry, _ blindNumber: Int, _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      "UPDATE contest_entry SET blind_number = $2 WHERE id = $1",
      [entry.number, blindNumber])
  }

  private func give(
    _ document: String, _ blindNumber: Int32, to reviewer: String, _ contest: Talent.Contest, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws {
    let task = Talent.ReviewTask.with {
      $0.contest = contest.name
      $0.reviewer = reviewer
      $0.blindNumber = blindNumber
      $0.documentSha256 = document
      $0.state = .open
    }
    _ = try Table.insert(task, now, transaction)
  }

  // MARK: Scoring

  func submit(
    _ request: Talent.SubmitReviewScoreRequest, by caller: CallerIdentity
  ) async throws -> Talent.ReviewTask {
    _ = try ResourceName.number(request.reviewer, in: "experts", field: "reviewer")
    var problems = FieldProblems()
    let comment = problems.text("comment", request.comment, characters: 0...1_000)
    try problems.check()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (task, contest) = try openTask(request.name, request.reviewer, caller, transaction.reader)
      let (scores, total) = try ContestInput.checked(request.scores, contest.criteria)
      let scored = try Table.change(task, now, transaction) {
        $0.state = .scored
        $0.scores = scores
        $0.totalTenths = total
        $0.comment = comment
      }
      let isThird = try callThird(scored, contest, now, transaction)
      _ = try Contests.Table.change(contest, now, transaction) {
        $0.scoredTaskCount += 1
        if isThird { $0.taskCount += 1 }
      }
      return scored
    }
  }

  /// Gives an entry whose two scores are too far apart to a third reviewer; true when it did.
  private func callThird(
    _ task: Talent.ReviewTask, _ contest: Talent.Contest, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Bool {
    let tasks = try Self.tasks(of: task.blindNumber, in: contest, transaction.reader)
    let standing = tasks.filter { $0.state != .declined }
    guard standing.count == 2, standing.allSatisfy({ $0.state == .scored }),
      BlindScoring.needsThird(
        Int(standing[0].totalTenths), Int(standing[1].totalTenths), tenthsMax: Int(contest.thirdReviewTenths))
    else { return false }
    let next = try successors(of: tasks, contest, now, transaction.reader)
    guard let third = next.first else { throw Self.noReviewer(contest) }
    try give(task.documentSha256, task.blindNumber, to: third, contest, now, transaction)
    return true
  }

  func decline(
    _ request: Talent.DeclineReviewTaskRequest, by caller: CallerIdentity
  ) async throws -> Talent.ReviewTask {
    _ = try ResourceName.number(request.reviewer, in: "experts", field: "reviewer")
    var problems = FieldProblems()
    let reason = problems.text("reason", request.reason, characters: 1...500)
    try problems.check()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (task, contest) = try openTask(request.name, request.reviewer, caller, transaction.reader)
      let tasks = try Self.tasks(of: task.blindNumber, in: contest, transaction.reader)
      let next = try successors(of: tasks, contest, now, transaction.reader)
      // One takes the task; as long as no third review was called, another must be left for it.
      let isThirdCalled = tasks.count(where: { $0.state != .declined }) > 2
      guard next.count >= (isThirdCalled ? 1 : 2) else { throw Self.noReviewer(contest) }
      try give(task.documentSha256, task.blindNumber, to: next[0], contest, now, transaction)
      return try Table.change(task, now, transaction) {
        $0.state = .declined
        $0.comment = reason
      }
    }
  }

  // MARK: Parts

  /// A task of a reviewer; the task of somebody else does not exist for them.
  private static func own(
    _ name: String, _ reviewer: String, _ reader: borrowing Reader
  ) throws -> Talent.ReviewTask {
    let task = try Table.get(name, reader)
    guard task.reviewer == reviewer else { throw RPCError.notFound(name) }
    return task
  }

  /// A task that a reviewer can still score, and its contest.
  private func openTask(
    _ name: String, _ reviewer: String, _ caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> (Talent.ReviewTask, Talent.Contest) {
    let task = try Self.own(name, reviewer, reader)
    let contest = try Contests.Table.get(task.contest, reader)
    try caller.requireReach(contest.division, name)
    try ContestCourse.state(after: .score, contest)
    guard task.state == .open else {
      throw RPCError.precondition(
        "CONTEST-transition", name, en: "the task was scored or handed back", zh: "该评审任务已评分或已退回")
    }
    return (task, contest)
  }

  /// All tasks of an entry, in the order in which they were given out.
  static func tasks(
    of blindNumber: Int32, in contest: Talent.Contest, _ reader: borrowing Reader
  ) throws -> [Talent.ReviewTask] {
    var filter = RowFilter()
    filter.add("contest =", contest.number)
    filter.add("blind_number =", blindNumber)
    return try Table.all(filter, reader)
  }

  /// Who may judge an entry next: members of the panel who never had it and are not tied to its unit, those with the
  /// least to do first.
  private func successors(
    of tasks: [Talent.ReviewTask], _ contest: Talent.Contest, _ now: Moment, _ reader: borrowing Reader
  ) throws -> [String] {
    let panel = try ReviewPanel.confirmed(
      contest.draw, field: "draw", for: [.award, .caseReview], rules, on: now.today, reader)
    var entered = ContestEntries.entered(in: contest)
    entered.add("blind_number =", tasks.first?.blindNumber ?? 0)
    let unit = try ContestEntries.Table.first(entered, reader)?.unitCode ?? ""
    let had = Set(tasks.map(\.reviewer))
    let load = try Self.load(of: contest, reader)
    return try panel.members.filter { try !had.contains($0.name) && panel.conflict(of: $0, unit: unit, reader) == nil }
      .sorted { (load[$0.number] ?? 0, $0.number) < (load[$1.number] ?? 0, $1.number) }.map(\.name)
  }

  /// Tasks of each reviewer in a contest, those handed back left out.
  private static func load(of contest: Talent.Contest, _ reader: borrowing Reader) throws -> [Int: Int] {
    let rows = try reader.all(
      "SELECT reviewer, count(*) FROM review_task WHERE contest = $1 AND state <> $2 GROUP BY reviewer",
      [contest.number, Talent.ReviewTaskState.declined.rawValue]
    ) { (try $0[0] as Int, try $0[1] as Int) }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  private static func noReviewer(_ contest: Talent.Contest) -> RPCError {
    .precondition(
      "CONTEST-reviewers", contest.name, en: "no further reviewer of the panel may judge this entry",
      zh: "专家组中没有其他可评审该件的专家")
  }
}
