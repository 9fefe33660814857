import Records
import Storage

/// A fact with its source and its place in the order in which facts are stored.
public struct StoredFact: Sendable {
  /// Where listings go on behind it.
  public let id: Int
  /// For example `surveys/2024` or `import/nbs-2023`.
  public let source: String
  /// The fact.
  public let fact: Fact
}

/// Which facts a listing is about; what is `nil` does not matter.
public struct FactQuery: Sendable {
  /// Exactly this source.
  public var source: String?
  /// Exactly this subject.
  public var subject: String?
  /// Exactly this measure.
  public var measure: String?
  /// Exactly this division.
  public var division: String?
  /// Exactly this period.
  public var period: Period?

  /// All facts.
  public init() {}

  /// The conditions; `nil` when a text is one that no fact has.
  fileprivate func filter(_ reader: borrowing Reader) throws -> RowFilter? {
    var filter = RowFilter()
    for (column, text) in [("fact_set.source", source), ("fact_set.subject", subject), ("fact_cell.measure", measure)] {
      guard let text else { continue }
      guard let number = try FactNumbers.known(text, reader) else { return nil }
      filter.add("\(column) =", number)
    }
    if let division { filter.add("fact_cell.division =", try FactNumbers.division(division)) }
    if let period { filter.add("fact_set.period =", period.number) }
    return filter
  }
}

extension FactTable {
  /// At most `limit` facts behind the one with id `after` (0: from the first), in the order in which they are stored. A
  /// query without source and subject reads all facts.
  public static func list(
    _ query: FactQuery, after: Int, limit: Int, _ reader: borrowing Reader
  ) throws -> [StoredFact] {
    guard let filter = try query.filter(reader) else { return [] }
    var texts = FactTexts()
    // The sets come first: their index gives the order, and their facts lie behind one another.
    return try reader.all(
      """
      SELECT fact.id, fact_set.source, fact_set.subject, fact_set.period, fact_cell.measure, fact_cell.division, \
      fact_cell.industry, fact.value, fact.qualifier, fact.note FROM fact_set CROSS JOIN fact CROSS JOIN fact_cell \
      WHERE fact.id > $\(filter.next) AND fact_set.id >= $\(filter.next + 1) \
      AND fact.id BETWEEN fact_set.id << \(FactSchema.cellBits) \
      AND (fact_set.id << \(FactSchema.cellBits)) + \(FactSchema.cellsMax) \
      AND fact_cell.id = (fact.id & \(FactSchema.cellsMax))\(filter.sql) \
      ORDER BY fact_set.id, fact.id LIMIT $\(filter.next + 2)
      """, filter.parameters + [after, after >> FactSchema.cellBits, limit]
    ) { row in
      var fact = Fact(
        measure: try texts.text(row[4], reader), division: FactNumbers.divisionCode(try row[5]),
        period: Period(number: try row[3]) ?? Period(year: 0), industry: try texts.text(row[6], reader),
        subject: try texts.text(row[2], reader), value: try row[7])
      fact.qualifier = try row[8]
      fact.note = try texts.text(row[9], reader)
      return StoredFact(id: try row[0], source: try texts.text(row[1], reader), fact: fact)
    }
  }
}
