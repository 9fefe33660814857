import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// The funds of the years, and where their money is.
///
/// Guarantees: the budget of a year is the sum of what is proposed, approved, paid and available, to the fen, and nothing
/// of it is negative.
struct RewardFunds: Sendable {
  typealias Table = RecordTable<Statistics.RewardFund>

  /// The largest budget, in fen: a hundred billion yuan.
  static let budgetMax: Int64 = 10_000_000_000_000

  let store: RecordStore
  let rules: StatisticsRules

  func create(
    _ request: Statistics.CreateRewardFundRequest, by caller: CallerIdentity
  ) async throws -> Statistics.RewardFund {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var found = FieldProblems()
      found.number("year", Int64(request.year), 2022...2100)
      let (checked, problems) = Self.normalized(request.rewardFund ?? .init(), onto: .init())
      found.add(problems, under: "reward_fund")
      try found.check()
      var fund = checked
      fund.name = "rewardFunds/\(request.year)"
      try caller.requireReach(Division.provinceCode, fund.name)
      guard try Table.stored(fund.name, transaction.reader) == nil else {
        throw RPCError.alreadyExists(fund.name, "fund of the year")
      }
      return try Self.counted(Table.insert(fund, rules.divisions, now, transaction), transaction.reader)
    }
  }

  func get(_ request: Statistics.GetRewardFundRequest) async throws -> Statistics.RewardFund {
    let name = try Self.name(request.name, "name")
    return try await store.scan { reader in try Self.counted(Table.required(name, reader).record, reader) }
  }

  func list(_ request: Statistics.ListRewardFundsRequest) async throws -> Statistics.ListRewardFundsResponse {
    let (funds, next) = try await store.page(
      Statistics.RewardFund.self, Statistics.ListRewardFundsRequest(), RowFilter(), size: request.pageSize,
      token: request.pageToken, filling: Self.counted)
    return .with { ($0.rewardFunds, $0.nextPageToken) = (funds, next) }
  }

  func update(
    _ request: Statistics.UpdateRewardFundRequest, by caller: CallerIdentity
  ) async throws -> Statistics.RewardFund {
    let input = request.rewardFund ?? .init()
    let name = try Self.name(input.name, "reward_fund.name")
    let mask = try UpdateMask(request.updateMask, changeable: ["budget_fen", "document", "document_sha256"])
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.changeable(name, etag: input.etag, by: caller, transaction.reader)
      var merged = stored.record
      mask.copy("budget_fen", \.budgetFen, from: input, to: &merged)
      mask.copy("document", \.document, from: input, to: &merged)
      mask.copy("document_sha256", \.documentSha256, from: input, to: &merged)
      let (changed, problems) = Self.normalized(merged, onto: stored.record)
      var found = FieldProblems()
      found.add(problems, under: "reward_fund")
      let used = try Self.counted(stored.record, transaction.reader).usedFen
      if changed.budgetFen < used {
        found.add(
          "reward_fund.budget_fen", "budget-used", en: "\(used) fen are proposed, approved and paid already",
          zh: "已拟奖励、审定和拨付\(used)分,预算不能低于该数", seen: "\(changed.budgetFen)")
      }
      try found.check()
      return try Self.counted(
        Table.replace(stored, by: changed, rules.divisions, now, transaction), transaction.reader)
    }
  }

  private static func normalized(
    _ input: Statistics.RewardFund, onto base: Statistics.RewardFund
  ) -> (fund: Statistics.RewardFund, problems: FieldProblems) {
    var problems = FieldProblems()
    var fund = base
    fund.budgetFen = input.budgetFen
    problems.number("budget_fen", input.budgetFen, 0...budgetMax)
    fund.document = problems.text("document", input.document, characters: 2...200)
    fund.documentSha256 = problems.sha256("document_sha256", input.documentSha256)
    return (fund, problems)
  }

  /// The fund with where its money is, counted from the rewards of its year.
  static func counted(_ fund: Statistics.RewardFund, _ reader: borrowing Reader) throws -> Statistics.RewardFund {
    var counted = fund
    let year = Int(fund.name.dropFirst("rewardFunds/".count)) ?? 0
    try reader.forEach(
      """
      SELECT state, COALESCE(sum(amount_fen), 0), COALESCE(sum(paid_fen), 0), COALESCE(sum(gross_paid_fen), 0)
      FROM reward WHERE year = $1 GROUP BY state
      """, [year]
    ) { row in
      let amount: Int64 = try row[1]
      let paid: Int64 = try row[2]
      let gross: Int64 = try row[3]
      counted.grossPaidFen += gross
      counted.reversedFen += gross - paid
      switch Statistics.RewardState(rawValue: Int32(clamping: try row[0] as Int)) {
      case .proposed, .publicNotice: counted.proposedFen += amount
      case .approved, .paid:
        counted.approvedFen += amount - paid
        counted.paidFen += paid
      default: break
      }
    }
    counted.availableFen = fund.budgetFen - counted.usedFen
    return counted
  }

  /// The name of a fund, in its one form.
  static func name(_ name: String, _ field: String) throws(RPCError) -> String {
    "rewardFunds/\(try ResourceName.number(name, in: "rewardFunds", field: field))"
  }
}

extension Statistics.RewardFund {
  /// What is proposed, approved and paid.
  fileprivate var usedFen: Int64 { proposedFen + approvedFen + paidFen }
}
