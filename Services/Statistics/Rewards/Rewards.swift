import Domain
import Identity
import Messages
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Rewards from their proposal to their approval; see ``Rewards+Payments``.
struct Rewards: Sendable {
  typealias Table = RecordTable<Statistics.Reward>

  let store: RecordStore
  let rules: StatisticsRules

  // MARK: Proposal

  func check(_ request: Statistics.CheckRewardRequest) async throws -> Statistics.CheckRewardResponse {
    let code = try Self.checked(request.unifiedSocialCreditCode, request.year, request.amountFen)
    let today = store.clock.now().today
    let book = rules.book
    let conditions = try await store.scan { reader in
      let check = try Self.facts(code, request.year, request.amountFen, except: "", reader)
      return try Self.explained { () throws(RuleViolation) in try check.conditions(book, on: today) }
    }
    return .with {
      $0.conditions = conditions
      $0.outcome = ConditionReport.outcome(conditions)
      $0.provisional = conditions.contains { $0.rule?.provisional ?? false }
    }
  }

  func propose(_ request: Statistics.ProposeRewardRequest, by caller: CallerIdentity) async throws -> Statistics.Reward
  {
    let code = try Self.checked(request.unifiedSocialCreditCode, request.year, request.amountFen)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let check = try Self.facts(code, request.year, request.amountFen, except: "", transaction.reader)
      try caller.requireReach(check.institution?.division ?? Division.provinceCode, "a reward of institutions/\(code)")
      let conditions = try Self.explained { () throws(RuleViolation) in
        try check.conditions(rules.book, on: now.today)
      }
      try Self.require(conditions, "institutions/\(code)")
      var reward = Statistics.Reward()
      reward.name = "rewards/\(try Table.nextNumber(transaction.reader))"
      reward.year = request.year
      reward.unifiedSocialCreditCode = code
      reward.institutionDisplayName = check.institution?.displayName ?? ""
      reward.division = check.institution?.division ?? Division.provinceCode
      reward.amountFen = request.amountFen
      reward.performanceResult = check.result?.name ?? ""
      reward.conditions = conditions
      reward.provisional = conditions.contains { $0.rule?.provisional ?? false }
      RewardStates.enter(.proposed, &reward, on: now.today)
      return try Table.insert(reward, rules.divisions, now, transaction)
    }
  }

  private static func checked(_ code: String, _ year: Int32, _ amount: Int64) throws(RPCError) -> String {
    var problems = FieldProblems()
    let code = problems.creditCode("unified_social_credit_code", code)
    problems.number("year", Int64(year), 2022...2100)
    problems.number("amount_fen", amount, 1...RewardFunds.budgetMax)
    try problems.check()
    return code
  }

  /// What is known about a reward of an institution, beside the reward `except` itself.
  private static func facts(
    _ code: String, _ year: Int32, _ amount: Int64, except own: String, _ reader: borrowing Reader
  ) throws -> RewardCheck {
    var others = RowFilter()
    others.add("code =", code)
    others.add("year =", Int(year))
    let other = try Table.list(others, after: 0, limit: .max, reader).map(\.record).first {
      $0.name != own && RewardStates.live.contains($0.state)
    }
    let fund = try RewardFunds.Table.stored("rewardFunds/\(year)", reader)?.record
    return RewardCheck(
      year: year, amountFen: amount, institution: try FollowedInstitutions.stored(code, reader),
      result: try PerformanceResults.counting(code, year, reader), other: other,
      fund: try fund.map { try RewardFunds.counted($0, reader) })
  }

  /// Throws FAILED_PRECONDITION for each condition that is not met or not known.
  private static func require(_ conditions: [Common.Condition], _ resource: String) throws(RPCError) {
    let violations = conditions.filter { $0.outcome != .pass }.map { condition in
      RuleViolation(
        condition.rule?.id ?? "", en: "\(condition.rule?.title?.en ?? ""): \(condition.found?.en ?? "")",
        zh: "\(condition.rule?.title?.zh ?? ""):\(condition.found?.zh ?? "")")
    }
    if !violations.isEmpty { throw .preconditions(resource, violations) }
  }

  /// Runs a check that needs rules in force.
  private static func explained(
    _ check: () throws(RuleViolation) -> [Common.Condition]
  ) throws(RPCError) -> [Common.Condition] {
    do throws(RuleViolation) {
      return try check()
    } catch {
      throw .preconditions("rewards", [error])
    }
  }

  // MARK: Reading

  func get(_ request: Statistics.GetRewardRequest) async throws -> Statistics.Reward {
    let name = try Self.name(request.name)
    return try await store.read { try Table.required(name, $0).record }
  }

  func list(_ request: Statistics.ListRewardsRequest) async throws -> Statistics.ListRewardsResponse {
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    var problems = FieldProblems()
    problems.choice("state", request.state.rawValue, 0...6)
    try problems.check()
    var filter = RowFilter()
    if request.year != 0 { filter.add("year =", Int(request.year)) }
    if request.state != .unspecified { filter.add("state =", request.state.rawValue) }
    let (rewards, next) = try await store.page(
      Statistics.Reward.self, query, filter, size: request.pageSize, token: request.pageToken)
    return .with { ($0.rewards, $0.nextPageToken) = (rewards, next) }
  }

  // MARK: Decision

  func announce(
    _ request: Statistics.AnnounceRewardRequest, by caller: CallerIdentity
  ) async throws -> Statistics.Reward {
    try await change(request, request.requestId, request.name, request.etag, by: caller) { reward, now, _ in
      try caller.requireReach(Division.provinceCode, reward.name)
      try RewardStates.move(&reward, .announce, on: now.today)
      let rule = try rules.rule("REWARD-notice", on: now.today, for: reward.name)
      do throws(RuleViolation) {
        let end = try rules.book.workCalendar.adding(workingDays: rule["working_days"], to: now.today)
        reward.noticeEndDate = GoogleType.Date(end)
      } catch {
        throw RPCError.preconditions(reward.name, [error])
      }
      reward.provisional = reward.provisional || rule.provenance.isProvisional
    }
  }

  func approve(
    _ request: Statistics.ApproveRewardRequest, by caller: CallerIdentity
  ) async throws -> Statistics.Reward {
    try await change(request, request.requestId, request.name, request.etag, by: caller) { reward, now, transaction in
      try caller.requireReach(Division.provinceCode, reward.name)
      try RewardStates.move(&reward, .approve, on: now.today)
      if let end = reward.noticeEndDate?.civilDate, now.today <= end {
        throw RPCError.precondition(
          "REWARD-notice", reward.name,
          en: "the public notice lasts until \(end); approval is possible from the next day",
          zh: "公示期至\(end),次日起方可审定")
      }
      let facts = try Self.facts(
        reward.unifiedSocialCreditCode, reward.year, reward.amountFen, except: reward.name, transaction.reader)
      let conditions = try Self.explained { () throws(RuleViolation) in
        try facts.institutionConditions(rules.book, on: now.today)
      }
      try Self.require(conditions, reward.name)
    }
  }

  func refuse(_ request: Statistics.RefuseRewardRequest, by caller: CallerIdentity) async throws -> Statistics.Reward {
    try await change(request, request.requestId, request.name, request.etag, by: caller) { reward, now, _ in
      try caller.requireReach(Division.provinceCode, reward.name)
      try RewardStates.move(&reward, .refuse, on: now.today, reason: try Self.reason(request.reason))
    }
  }

  func withdraw(
    _ request: Statistics.WithdrawRewardRequest, by caller: CallerIdentity
  ) async throws -> Statistics.Reward {
    try await change(request, request.requestId, request.name, request.etag, by: caller) { reward, now, _ in
      let reason = try Self.reason(request.reason)
      try RewardStates.move(&reward, .withdraw, on: now.today, reason: reason)
      guard reward.paidFen == 0 else {
        throw RPCError.precondition(
          "REWARD-paid", reward.name, en: "\(reward.paidFen) fen are paid; reverse the payments first",
          zh: "已拨付\(reward.paidFen)分,应先退回款项")
      }
    }
  }

  // MARK: Parts

  /// Changes a reward on behalf of a caller that reaches its division.
  func change<Request: Message>(
    _ request: Request, _ requestID: String, _ name: String, _ etag: String, by caller: CallerIdentity,
    _ change: @escaping @Sendable (inout Statistics.Reward, Moment, borrowing Transaction) throws -> Void
  ) async throws -> Statistics.Reward {
    let name = try Self.name(name)
    return try await store.write(request, id: requestID, by: caller) { transaction, now in
      let stored = try Table.changeable(name, etag: etag, by: caller, transaction.reader)
      var reward = stored.record
      try change(&reward, now, transaction)
      return try Table.replace(stored, by: reward, rules.divisions, now, transaction)
    }
  }

  static func reason(_ input: String) throws(RPCError) -> String {
    var problems = FieldProblems()
    let reason = problems.text("reason", input, characters: 2...500)
    try problems.check()
    return reason
  }

  private static func name(_ name: String) throws(RPCError) -> String {
    "rewards/\(try ResourceName.number(name, in: "rewards", field: "name"))"
  }
}
