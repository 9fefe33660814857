import DisputeAPI
import Domain
import Records
import Schema
import Storage

/// Three months of a year.
struct Quarter: Sendable, Hashable {
  let first: CivilDate
  let last: CivilDate
  /// `quarterReports/2026-Q3`.
  let name: String

  /// From `2026-Q3`; `nil` for anything else, and for years before 2019 or after 2100.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[0].utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int(parts[0]), (2019...2100).contains(year), parts[1].utf8.count == 2, parts[1].utf8.first == 81,
      let number = Int(parts[1].dropFirst()), (1...4).contains(number),
      let first = CivilDate(year: year, month: number * 3 - 2, day: 1)
    else { return nil }
    self.first = first
    last = first.adding(months: 3).adding(days: -1)
    name = "quarterReports/\(text)"
  }
}

/// What a report counts of a case.
struct CountedCase {
  /// The columns that it is read from, after `id`.
  static let columns = """
    name, kind, right_kind, forum, prefecture, received, rejected, closed, result, consents, late_days
    """

  let number: Int
  let name: String
  let kind: Dispute.CaseKind
  let right: Dispute.RightKind
  let forum: String
  let prefecture: String
  /// Days as numbers `yyyymmdd`, 0 for none.
  let received, rejected, closed: Int
  let result: Dispute.CaseResult
  let consents: Bool
  /// The days on which a step came late.
  let lateDays: [Int]

  init(_ row: borrowing Row) throws {
    number = try row[0]
    name = try row[1]
    kind = Dispute.CaseKind(rawValue: try row[2])
    right = Dispute.RightKind(rawValue: try row[3])
    forum = try row[4]
    prefecture = try row[5]
    received = try row[6]
    rejected = try row[7]
    closed = try row[8]
    result = Dispute.CaseResult(rawValue: try row[9])
    consents = try row[10]
    let days: String = try row[11]
    lateDays = days.split(separator: " ").compactMap { Int($0) }
  }
}

/// Counts the cases of a quarter. Each case is added once; every breakdown then adds up to the total by construction.
struct QuarterCount {
  private let quarter: Quarter
  private var total = Dispute.CaseCount.with { $0.key = "total" }
  private var breakdowns: [[String: Dispute.CaseCount]] = Array(repeating: [:], count: 4)
  private var results: [String: Int32] = [:]
  private var named: [(number: Int, name: String)] = []
  private var lateSteps: Int32 = 0

  init(_ quarter: Quarter) { self.quarter = quarter }

  mutating func add(_ record: CountedCase) {
    let range = quarter.first.number...quarter.last.number
    guard record.received <= range.upperBound else { return }
    let end = [record.rejected, record.closed].filter { $0 != 0 }.min() ?? .max
    var one = Dispute.CaseCount()
    one.openingCount = record.received < range.lowerBound && end >= range.lowerBound ? 1 : 0
    one.receivedCount = range.contains(record.received) ? 1 : 0
    one.rejectedCount = range.contains(record.rejected) ? 1 : 0
    one.closedCount = range.contains(record.closed) ? 1 : 0
    one.closingCount = end > range.upperBound ? 1 : 0
    total.add(one)
    let keys = [
      "CASE_KIND_" + Names.caseKind.token(record.kind).uppercased(),
      "RIGHT_KIND_" + Names.right.token(record.right).uppercased(), record.forum,
      record.prefecture,
    ]
    for (place, key) in keys.enumerated() {
      breakdowns[place][key, default: .with { $0.key = key }].add(one)
    }
    if one.closedCount == 1 {
      results["CASE_RESULT_\(record.result)".uppercased(), default: 0] += 1
      if record.consents { named.append((record.number, record.name)) }
    }
    lateSteps += Int32(record.lateDays.count(where: range.contains))
  }

  func report(missedDeadlines: Int32) -> Dispute.QuarterReport {
    let sorted = breakdowns.map { counts in
      counts.values.filter { !$0.isEmpty }.sorted { $0.key < $1.key }
    }
    return .with {
      $0.name = quarter.name
      $0.firstDate = GoogleType.Date(quarter.first)
      $0.lastDate = GoogleType.Date(quarter.last)
      $0.total = total
      $0.byKind = sorted[0]
      $0.byRight = sorted[1]
      $0.byForum = sorted[2]
      $0.byDivision = sorted[3]
      $0.byResult = results.sorted { $0.key < $1.key }.map { result in
        .with {
          $0.key = result.key
          $0.closedCount = result.value
        }
      }
      $0.namedCases = named.sorted { $0.number < $1.number }.map(\.name)
      $0.lateStepCount = lateSteps
      $0.missedDeadlineCount = missedDeadlines
    }
  }
}

extension Dispute.CaseCount {
  fileprivate mutating func add(_ other: Self) {
    openingCount += other.openingCount
    receivedCount += other.receivedCount
    rejectedCount += other.rejectedCount
    closedCount += other.closedCount
    closingCount += other.closingCount
  }

  fileprivate var isEmpty: Bool {
    openingCount == 0 && receivedCount == 0 && closingCount == 0
  }
}
