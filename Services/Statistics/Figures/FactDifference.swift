import RPC
import Records
import Storage

/// What changes of facts do to a total, or the total itself: sum and counts.
struct FactDifference {
  /// The columns of `fact_total` that it is read from and written to.
  static let columns = [
    "amount", "fact_count", "about_count", "more_than_count", "less_than_count", "estimated_count",
  ]

  /// Wide, because differences of many facts may lie beyond Int64 although no total does.
  private(set) var sum: Int128 = 0
  private(set) var factCount = 0
  private var aboutCount = 0
  private var moreThanCount = 0
  private var lessThanCount = 0
  private var estimatedCount = 0

  /// No change.
  init() {}

  /// A total as the database has it, in ``columns``.
  init(_ row: borrowing Row) throws {
    sum = Int128(try row[0] as Int64)
    factCount = try row[1]
    aboutCount = try row[2]
    moreThanCount = try row[3]
    lessThanCount = try row[4]
    estimatedCount = try row[5]
  }

  /// Whether totals stay as they are.
  var isNothing: Bool {
    sum == 0 && factCount == 0 && aboutCount == 0 && moreThanCount == 0 && lessThanCount == 0 && estimatedCount == 0
  }

  /// A fact comes.
  mutating func add(_ value: Int64, _ qualifier: FactQualifier) { change(Int128(value), 1, qualifier) }

  /// A fact goes.
  mutating func subtract(_ value: Int64, _ qualifier: FactQualifier) { change(-Int128(value), -1, qualifier) }

  private mutating func change(_ value: Int128, _ count: Int, _ qualifier: FactQualifier) {
    sum += value
    factCount += count
    switch qualifier {
    case .exact: break
    case .about: aboutCount += count
    case .moreThan: moreThanCount += count
    case .lessThan: lessThanCount += count
    case .estimated: estimatedCount += count
    }
  }

  /// Both together.
  func adding(_ other: FactDifference) -> FactDifference {
    var both = self
    both.sum += other.sum
    both.factCount += other.factCount
    both.aboutCount += other.aboutCount
    both.moreThanCount += other.moreThanCount
    both.lessThanCount += other.lessThanCount
    both.estimatedCount += other.estimatedCount
    return both
  }

  /// The values of ``columns``. Throws when the sum has no place in them.
  func values() throws(RPCError) -> [any Storable] {
    guard let amount = Int64(exactly: sum) else {
      throw .precondition(
        "fact-total", "facts", en: "a total would be beyond what 64 bits hold; check the unit of the values",
        zh: "合计超出64位整数范围,请检查数值单位")
    }
    return [amount, factCount, aboutCount, moreThanCount, lessThanCount, estimatedCount]
  }
}
