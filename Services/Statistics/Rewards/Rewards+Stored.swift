import Domain
import Records
import StatisticsAPI
import Storage

extension Statistics.RewardFund: StoredRecord {
  public static let table = "reward_fund"
  public static let columns: [String] = []
  public func values(_ divisions: Divisions) -> [any Storable] { [] }
  public func responsibleDivision(_ reader: borrowing Reader) -> String { Division.provinceCode }
  public var resource: ChangeRecord.Resource { .rewardFund(self) }
}

extension Statistics.PerformanceResult: StoredRecord {
  public static let table = "performance_result"
  public static let columns = ["code", "year", "level", "voided"]
  public func values(_ divisions: Divisions) -> [any Storable] {
    [unifiedSocialCreditCode, Int(year), level.rawValue, voided]
  }
  public func responsibleDivision(_ reader: borrowing Reader) -> String { Division.provinceCode }
  public var resource: ChangeRecord.Resource { .performanceResult(self) }
}

extension Statistics.Reward: StoredRecord {
  public static let table = "reward"
  public static let columns = ["code", "year", "state", "amount_fen", "paid_fen", "gross_paid_fen", "result"]
  public func values(_ divisions: Divisions) -> [any Storable] {
    [
      unifiedSocialCreditCode, Int(year), state.rawValue, amountFen, paidFen,
      payments.reduce(0) { $0 + $1.amountFen }, performanceResult,
    ]
  }
  public func responsibleDivision(_ reader: borrowing Reader) -> String { division }
  public var resource: ChangeRecord.Resource { .reward(self) }
}
