import Storage

/// Finds names by any part of them: an index of pairs of neighbouring characters.
///
/// Chinese names have no words, and people search for two characters, which a trigram index cannot answer. One integer
/// an entry (two characters of 16 bits, then the record's number of 31 bits) in one tree is a third of the size and of
/// the insert time of a table with two columns. Characters outside the basic plane are folded to 16 bits: the query
/// compares the name itself too, so folding costs time only.
public struct NameIndex: Sendable {
  /// Most characters of a query.
  public static let queryCharactersMax = 64
  /// Entries of one INSERT statement.
  private static let batch = 16
  private static let recordBits: Int64 = 31

  private let table: String

  /// The index in a table made with `CREATE TABLE <table> (entry INTEGER PRIMARY KEY)`.
  public init(_ table: String) { self.table = table }

  /// The name as it is compared: half-width, lower case.
  public static func folded(_ name: String) -> String {
    let name = name.halfWidth
    // Beyond ASCII only scripts before U+2000 have case; Chinese names have none of them.
    return name.utf8.contains { (0xC2...0xE1).contains($0) } ? name.lowercased() : name.asciiLowercased
  }

  /// The entries of a record, each once; `name` is folded.
  public static func entries(_ name: String, record: Int) -> [Int64] {
    Array(set(of: name, record: record))
  }

  /// Adds entries. Sorted, because neighbours in the tree are then written together.
  public func insert(_ entries: [Int64], _ transaction: borrowing Transaction) throws {
    let sorted = entries.sorted()
    var next = 0
    while sorted.count - next >= Self.batch {
      try transaction.execute(insertText(Self.batch), sorted[next..<next + Self.batch].map { $0 })
      next += Self.batch
    }
    for entry in sorted[next...] { try transaction.execute(insertText(1), [entry]) }
  }

  /// Makes the entries of a record those of its new name.
  public func replace(_ old: String, by new: String, record: Int, _ transaction: borrowing Transaction) throws {
    let (before, after) = (Self.set(of: old, record: record), Self.set(of: new, record: record))
    for entry in before.subtracting(after) {
      try transaction.execute("DELETE FROM \(table) WHERE entry = $1", [entry])
    }
    try insert(Array(after.subtracting(before)), transaction)
  }

  /// The entries to look at for a query: those of its rarest pair. `nil` for a single character, which has none.
  public func range(_ query: String, _ reader: borrowing Reader) throws -> ClosedRange<Int64>? {
    var best: (range: ClosedRange<Int64>, count: Int)?
    for pair in Set(Self.pairs(query)) {
      let range = pair << Self.recordBits...(pair << Self.recordBits | (1 << Self.recordBits - 1))
      let count = try reader.first(
        "SELECT count(*) FROM (SELECT 1 FROM \(table) WHERE entry BETWEEN $1 AND $2 LIMIT 100) AS some_entries",
        [range.lowerBound, range.upperBound], { try $0[0] as Int })
      if let count, count < best?.count ?? .max { best = (range, count) }
    }
    return best?.range
  }

  /// The pattern for LIKE … ESCAPE '\' that finds `query`, which is folded, anywhere.
  public static func pattern(_ query: String) -> String {
    var pattern = "%"
    for character in query {
      if character == "%" || character == "_" || character == "\\" { pattern.append("\\") }
      pattern.append(character)
    }
    return pattern + "%"
  }

  private static func set(of name: String, record: Int) -> Set<Int64> {
    Set(pairs(name).map { $0 << recordBits | Int64(record) })
  }

  private func insertText(_ count: Int) -> String {
    // A statement of many rows that can fail makes the engine prepare to undo it alone, at a cost that grows with the
    // transaction; one that cannot fail does not.
    "INSERT INTO \(table) (entry) VALUES " + (1...count).map { "($\($0))" }.joined(separator: ", ")
      + " ON CONFLICT DO NOTHING"
  }

  private static func pairs(_ name: String) -> [Int64] {
    let scalars = name.unicodeScalars.map { Int64($0.value & 0xFFFF) }
    return zip(scalars, scalars.dropFirst()).map { $0 << 16 | $1 }
  }
}
