import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Results of performance evaluations (绩效评价), as their reports prove them.
struct PerformanceResults: Sendable {
  typealias Table = RecordTable<Statistics.PerformanceResult>

  let store: RecordStore
  let rules: StatisticsRules

  /// What levels are called in messages.
  static let levels = ValueNames<Statistics.PerformanceLevel>([
    (.excellent, "优秀", "excellent"), (.good, "良好", "good"), (.qualified, "合格", "qualified"),
    (.unqualified, "不合格", "unqualified"),
  ])

  func record(
    _ request: Statistics.RecordPerformanceResultRequest, by caller: CallerIdentity
  ) async throws -> Statistics.PerformanceResult {
    try caller.requireReach(Division.provinceCode, "performanceResults")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (checked, problems) = Self.normalized(request.performanceResult ?? .init(), now.today)
      var found = FieldProblems()
      found.add(problems, under: "performance_result")
      try found.check()
      if let other = try Self.counting(checked.unifiedSocialCreditCode, checked.year, transaction.reader) {
        throw RPCError.alreadyExists(other.name, "the result of the institution in \(checked.year)")
      }
      var result = checked
      result.name = "performanceResults/\(try Table.nextNumber(transaction.reader))"
      return try Table.insert(result, rules.divisions, now, transaction)
    }
  }

  private static func normalized(
    _ input: Statistics.PerformanceResult, _ today: CivilDate
  ) -> (result: Statistics.PerformanceResult, problems: FieldProblems) {
    var problems = FieldProblems()
    var result = Statistics.PerformanceResult()
    result.unifiedSocialCreditCode = problems.creditCode("unified_social_credit_code", input.unifiedSocialCreditCode)
    result.year = input.year
    problems.number("year", Int64(input.year), 2022...Int64(max(2022, today.year)))
    result.level = input.level
    problems.choice("level", input.level.rawValue, 1...4)
    result.document = problems.text("document", input.document, characters: 2...200)
    result.documentSha256 = problems.sha256("document_sha256", input.documentSha256)
    result.gradingResult = input.gradingResult.trimmed
    if !result.gradingResult.isEmpty, !isGradingResult(result) {
      problems.add(
        "grading_result", "resource-name",
        en: "a name of the form gradingRuns/{number}/results/{code} of this institution is expected",
        zh: "应为该机构的评价结果名称gradingRuns/{编号}/results/{统一社会信用代码}", seen: result.gradingResult)
    }
    return (result, problems)
  }

  private static func isGradingResult(_ result: Statistics.PerformanceResult) -> Bool {
    guard
      let (run, code) = try? ResourceName.ids(
        result.gradingResult, in: "gradingRuns", "results", field: "grading_result")
    else { return false }
    return run.utf8.allSatisfy { (48...57).contains($0) } && code == result.unifiedSocialCreditCode
  }

  func get(_ request: Statistics.GetPerformanceResultRequest) async throws -> Statistics.PerformanceResult {
    let name = try Self.name(request.name)
    return try await store.read { try Table.required(name, $0).record }
  }

  func list(
    _ request: Statistics.ListPerformanceResultsRequest
  ) async throws -> Statistics.ListPerformanceResultsResponse {
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    var problems = FieldProblems()
    problems.choice("level", request.level.rawValue, 0...4)
    try problems.check()
    var filter = RowFilter()
    if request.year != 0 { filter.add("year =", Int(request.year)) }
    if request.level != .unspecified { filter.add("level =", request.level.rawValue) }
    let (results, next) = try await store.page(
      Statistics.PerformanceResult.self, query, filter, size: request.pageSize, token: request.pageToken)
    return .with { ($0.performanceResults, $0.nextPageToken) = (results, next) }
  }

  func void(
    _ request: Statistics.VoidPerformanceResultRequest, by caller: CallerIdentity
  ) async throws -> Statistics.PerformanceResult {
    let name = try Self.name(request.name)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var problems = FieldProblems()
      let reason = problems.text("reason", request.reason, characters: 2...500)
      try problems.check()
      let stored = try Table.changeable(name, etag: request.etag, by: caller, transaction.reader)
      guard !stored.record.voided else {
        throw RPCError.precondition("REWARD-rests", name, en: "it is void already", zh: "该结果已作废")
      }
      var rests = RowFilter()
      rests.add("result =", name)
      if let reward = try Rewards.Table.list(rests, after: 0, limit: .max, transaction.reader)
        .first(where: { RewardStates.live.contains($0.record.state) })
      {
        throw RPCError.precondition(
          "REWARD-rests", name, en: "\(reward.record.name) rests on it; withdraw that first",
          zh: "\(reward.record.name)以该结果为依据,应先撤回")
      }
      var voided = stored.record
      voided.voided = true
      voided.voidReason = reason
      return try Table.replace(stored, by: voided, rules.divisions, now, transaction)
    }
  }

  /// The result of an institution in a year that counts.
  static func counting(
    _ code: String, _ year: Int32, _ reader: borrowing Reader
  ) throws -> Statistics.PerformanceResult? {
    var filter = RowFilter()
    filter.add("code =", code)
    filter.add("year =", Int(year))
    filter.add("voided =", false)
    return try Table.list(filter, after: 0, limit: 1, reader).first?.record
  }

  private static func name(_ name: String) throws(RPCError) -> String {
    "performanceResults/\(try ResourceName.number(name, in: "performanceResults", field: "name"))"
  }
}
