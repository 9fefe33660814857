import RPC
import Records
import Storage

/// Changes of facts within one transaction. ``finish(_:)`` brings the totals up to date with all of them at once.
///
/// Guarantees: after `finish` every total equals the sum of its facts; a total beyond Int64 is refused, and with it the
/// whole transaction.
public struct FactChanges {
  /// What ``put(_:source:_:)`` did.
  public enum Effect: Sendable { case created, updated, unchanged }

  private struct TotalKey: Hashable {
    var cell: FactNumbers.Cell
    var period: Int
    var source: Int64
    var isReported: Bool
  }

  private struct Entry {
    var value: Int64
    var qualifier: FactQualifier
    var note: Int64
  }

  private struct Place: Hashable {
    var cell: FactNumbers.Cell
    var period: Int
    var subject: Int64
  }

  private var numbers = FactNumbers()
  /// Whose figures single facts are.
  private var owners: [Place: Int64] = [:]
  private var differences: [TotalKey: FactDifference] = [:]

  /// No change yet.
  public init() {}

  // MARK: Changing facts

  /// Makes the facts of a source about a subject and a period exactly these.
  public mutating func replace(
    source: String, subject: String, period: Period, by facts: [Fact], _ transaction: borrowing Transaction
  ) throws {
    let (sourceNumber, subjectNumber) = (
      try numbers.number(source, transaction), try numbers.number(subject, transaction)
    )
    let (set, isNew) = try FactNumbers.set(source: sourceNumber, subject: subjectNumber, period: period, transaction)
    if !isNew {
      try removeAll(set: set, source: sourceNumber, isReported: subject.isEmpty, period: period, transaction)
    }
    var seen: Set<Int64> = []
    for fact in facts {
      guard fact.subject == subject, fact.period == period else {
        throw RPCError(.internal, "a fact about \(fact.subject) \(fact.period) is none about \(subject) \(period)")
      }
      let (cell, number) = try numbers.cell(of: fact, transaction)
      let id = set << FactSchema.cellBits | number
      guard seen.insert(number).inserted else {
        throw RPCError.precondition(
          "fact-once", "measures/\(fact.measure)", en: "two values for the division \(fact.division)", zh: "同一指标出现两个数值")
      }
      try insert(id, fact, transaction)
      let key = TotalKey(
        cell: cell, period: period.number, source: sourceNumber, isReported: subject.isEmpty)
      differences[key, default: FactDifference()].add(fact.value, fact.qualifier)
    }
    if facts.isEmpty { try transaction.execute("DELETE FROM fact_set WHERE id = $1", [set]) }
  }

  /// Adds or changes one fact of a source and leaves the others. Refuses a figure that another source gives already: both
  /// together would count twice. Rule: `fact-other-source`.
  public mutating func put(_ fact: Fact, source: String, _ transaction: borrowing Transaction) throws -> Effect {
    let (sourceNumber, subject) = (
      try numbers.number(source, transaction), try numbers.number(fact.subject, transaction)
    )
    let (cell, number) = try numbers.cell(of: fact, transaction)
    let place = Place(cell: cell, period: fact.period.number, subject: subject)
    try requireOnlySource(sourceNumber, place, cell: number, transaction)
    let (set, _) = try FactNumbers.set(source: sourceNumber, subject: subject, period: fact.period, transaction)
    let id = set << FactSchema.cellBits | number
    let key = TotalKey(
      cell: cell, period: fact.period.number, source: sourceNumber, isReported: fact.subject.isEmpty)
    guard let stored = try Self.entry(id, transaction) else {
      try insert(id, fact, transaction)
      differences[key, default: FactDifference()].add(fact.value, fact.qualifier)
      return .created
    }
    let note = try numbers.number(fact.note, transaction)
    guard stored.value != fact.value || stored.qualifier != fact.qualifier || stored.note != note else {
      return .unchanged
    }
    try transaction.execute(
      "UPDATE fact SET value = $2, qualifier = $3, note = $4 WHERE id = $1", [id, fact.value, fact.qualifier, note])
    differences[key, default: FactDifference()].subtract(stored.value, stored.qualifier)
    differences[key, default: FactDifference()].add(fact.value, fact.qualifier)
    return .updated
  }

  /// Takes away the facts of a source, of one period or of all, and returns how many there were.
  public mutating func remove(source: String, period: Period?, _ transaction: borrowing Transaction) throws -> Int {
    let number = try numbers.number(source, transaction)
    let sets = try transaction.all(
      "SELECT id, subject, period FROM fact_set WHERE source = $1 ORDER BY id", [number]
    ) { (set: try $0[0] as Int64, subject: try $0[1] as Int64, period: Period(number: try $0[2])) }
    var count = 0
    for (set, subject, of) in sets {
      guard let of, period == nil || of == period else { continue }
      count += try removeAll(set: set, source: number, isReported: subject == 0, period: of, transaction)
      try transaction.execute("DELETE FROM fact_set WHERE id = $1", [set])
    }
    return count
  }

  @discardableResult
  private mutating func removeAll(
    set: Int64, source: Int64, isReported: Bool, period: Period, _ transaction: borrowing Transaction
  ) throws -> Int {
    let stored = try transaction.all(
      """
      SELECT cell.measure, cell.division, cell.industry, fact.value, fact.qualifier FROM fact \
      JOIN fact_cell AS cell ON cell.id = fact.id & \(FactSchema.cellsMax) WHERE fact.id BETWEEN $1 AND $2
      """, Self.range(set)
    ) {
      (
        cell: FactNumbers.Cell(measure: try $0[0], division: try $0[1], industry: try $0[2]),
        value: try $0[3] as Int64, qualifier: try $0[4] as FactQualifier
      )
    }
    for (cell, value, qualifier) in stored {
      let key = TotalKey(cell: cell, period: period.number, source: source, isReported: isReported)
      differences[key, default: FactDifference()].subtract(value, qualifier)
    }
    if !stored.isEmpty { try transaction.execute("DELETE FROM fact WHERE id BETWEEN $1 AND $2", Self.range(set)) }
    return stored.count
  }

  private mutating func insert(_ id: Int64, _ fact: Fact, _ transaction: borrowing Transaction) throws {
    guard fact.value.magnitude <= Fact.valueMax.magnitude else {
      throw RPCError.precondition(
        "fact-value", "measures/\(fact.measure)", en: "a value beyond ±\(Fact.valueMax) in the smallest unit",
        zh: "数值超出可存储范围")
    }
    try transaction.execute(
      "INSERT INTO fact (id, value, qualifier, note) VALUES ($1, $2, $3, $4)",
      [id, fact.value, fact.qualifier, try numbers.number(fact.note, transaction)])
  }

  private mutating func requireOnlySource(
    _ source: Int64, _ place: Place, cell number: Int64, _ transaction: borrowing Transaction
  ) throws {
    let known = try owners[place] ?? Self.otherSource(than: source, place, cell: number, transaction) ?? source
    owners[place] = known
    guard known != source else { return }
    var texts = FactTexts()
    let name = try texts.text(known, transaction.reader)
    throw RPCError.precondition(
      "fact-other-source", name, en: "the source \(name) gives this figure already; withdraw it there first",
      zh: "来源\(name)已提供该数据,请先撤回")
  }

  private static func otherSource(
    than source: Int64, _ place: Place, cell number: Int64, _ transaction: borrowing Transaction
  ) throws -> Int64? {
    guard place.subject == 0 else {
      return try transaction.first(
        """
        SELECT fact_set.source FROM fact_set CROSS JOIN fact WHERE fact_set.subject = $1 AND fact_set.period = $2 \
        AND fact_set.source <> $3 AND fact.id = (fact_set.id << \(FactSchema.cellBits) | $4) \
        ORDER BY fact_set.source LIMIT 1
        """, [place.subject, place.period, source, number]
      ) { try $0[0] }
    }
    // Every source has a set about whole divisions: the totals say faster which of them has this figure.
    return try transaction.first(
      """
      SELECT source FROM fact_total WHERE measure = $1 AND industry = $2 AND period = $3 AND division = $4 \
      AND reported = $5 AND source <> $6 ORDER BY source LIMIT 1
      """, [place.cell.measure, place.cell.industry, place.period, place.cell.division, true, source]
    ) { try $0[0] }
  }

  /// The keys of the facts of a set.
  static func range(_ set: Int64) -> [any Storable] {
    [set << FactSchema.cellBits, set << FactSchema.cellBits | Int64(FactSchema.cellsMax)]
  }

  private static func entry(_ id: Int64, _ transaction: borrowing Transaction) throws -> Entry? {
    try transaction.first("SELECT value, qualifier, note FROM fact WHERE id = $1", [id]) {
      Entry(value: try $0[0], qualifier: try $0[1], note: try $0[2])
    }
  }

  // MARK: Totals

  /// Brings the totals up to date; to be called once, at the end.
  public func finish(_ transaction: borrowing Transaction) throws {
    for (key, difference) in differences where !difference.isNothing {
      let parameters: [any Storable] = [
        key.cell.measure, key.cell.industry, key.period, key.cell.division, key.source, key.isReported,
      ]
      let stored = try transaction.first(
        "SELECT \(FactDifference.columns.joined(separator: ", ")) FROM fact_total WHERE \(Self.isTotal)", parameters
      ) { try FactDifference($0) }
      guard let stored else {
        try transaction.execute(Self.insertTotal, parameters + difference.values())
        continue
      }
      let next = stored.adding(difference)
      if next.factCount == 0 {
        try transaction.execute("DELETE FROM fact_total WHERE \(Self.isTotal)", parameters)
      } else {
        try transaction.execute(Self.updateTotal, parameters + next.values())
      }
    }
  }

  private static let isTotal =
    "measure = $1 AND industry = $2 AND period = $3 AND division = $4 AND source = $5 AND reported = $6"

  private static let insertTotal = """
    INSERT INTO fact_total (measure, industry, period, division, source, reported, \
    \(FactDifference.columns.joined(separator: ", "))) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    """

  private static let updateTotal =
    "UPDATE fact_total SET "
    + FactDifference.columns.enumerated().map { "\($0.element) = $\($0.offset + 7)" }.joined(separator: ", ")
    + " WHERE \(isTotal)"
}
