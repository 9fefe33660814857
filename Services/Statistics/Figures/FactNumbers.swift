import RPC
import Records
import Storage

/// The numbers that stand for texts and cells in the tables of facts, remembered within one transaction.
///
/// Never kept beyond it: a transaction that is undone takes its new numbers with it.
struct FactNumbers {
  /// What a fact is about, all but its subject and period.
  struct Cell: Hashable {
    var measure: Int64
    var division: Int64
    var industry: Int64
  }

  private var texts: [String: Int64] = ["": 0]
  private var cells: [Cell: Int64] = [:]

  /// The number of a text; `nil` when no fact has it.
  static func known(_ text: String, _ reader: borrowing Reader) throws -> Int64? {
    if text.isEmpty { return 0 }
    return try reader.first("SELECT id FROM fact_text WHERE text = $1", [text]) { try $0[0] }
  }

  /// A division's code as a number.
  static func division(_ code: String) throws -> Int64 {
    guard code.utf8.count == 6, let number = Int64(code), number >= 0 else {
      throw RPCError(.internal, "\(code) is no division's code")
    }
    return number
  }

  /// A division's code of six digits.
  static func divisionCode(_ number: Int64) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }

  /// The number of a text, given to it now if it has none.
  mutating func number(_ text: String, _ transaction: borrowing Transaction) throws -> Int64 {
    if let number = texts[text] { return number }
    let number =
      try Self.known(text, transaction.reader)
      ?? Self.inserted("INSERT INTO fact_text (text) VALUES ($1) RETURNING id", [text], transaction)
    texts[text] = number
    return number
  }

  /// The cell of a fact with its number, given to it now if it has none.
  mutating func cell(of fact: Fact, _ transaction: borrowing Transaction) throws -> (cell: Cell, number: Int64) {
    let cell = Cell(
      measure: try number(fact.measure, transaction), division: try Self.division(fact.division),
      industry: try number(fact.industry, transaction))
    if let number = cells[cell] { return (cell, number) }
    let parameters: [any Storable] = [cell.measure, cell.division, cell.industry]
    let number =
      try transaction.first(
        "SELECT id FROM fact_cell WHERE measure = $1 AND division = $2 AND industry = $3", parameters
      ) { try $0[0] as Int64 }
      ?? Self.inserted(
        "INSERT INTO fact_cell (measure, division, industry) VALUES ($1, $2, $3) RETURNING id", parameters, transaction)
    guard number <= Int64(FactSchema.cellsMax) else {
      throw RPCError(
        .resourceExhausted, "there are \(FactSchema.cellsMax) combinations of measure, division and industry at most")
    }
    cells[cell] = number
    return (cell, number)
  }

  /// The cell with this number.
  static func cell(_ number: Int64, _ reader: borrowing Reader) throws -> Cell {
    let cell = try reader.first("SELECT measure, division, industry FROM fact_cell WHERE id = $1", [number]) {
      Cell(measure: try $0[0], division: try $0[1], industry: try $0[2])
    }
    guard let cell else { throw RPCError(.dataLoss, "the cell \(number) of a fact is missing") }
    return cell
  }

  /// The number of the set of a source's facts about a subject and a period, given to it now if it has none.
  static func set(
    source: Int64, subject: Int64, period: Period, _ transaction: borrowing Transaction
  ) throws -> (number: Int64, isNew: Bool) {
    let parameters: [any Storable] = [source, subject, period.number]
    let known = try transaction.first(
      "SELECT id FROM fact_set WHERE source = $1 AND subject = $2 AND period = $3", parameters
    ) { try $0[0] as Int64 }
    if let known { return (known, false) }
    let number = try inserted(
      "INSERT INTO fact_set (source, subject, period) VALUES ($1, $2, $3) RETURNING id", parameters, transaction)
    return (number, true)
  }

  private static func inserted(
    _ sql: String, _ parameters: [any Storable], _ transaction: borrowing Transaction
  ) throws -> Int64 {
    guard let number = try transaction.first(sql, parameters, { try $0[0] as Int64 }) else {
      throw RPCError(.internal, "a row that was inserted has no number")
    }
    return number
  }
}
