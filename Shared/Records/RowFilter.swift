import Storage

/// The conditions of a listing as SQL: conditions joined by AND, with the values that take the places `$1`, `$2`, …
public struct RowFilter: Sendable {
  /// The conditions, each behind ` AND `; empty without any.
  public private(set) var sql = ""
  /// The values of the conditions.
  public private(set) var parameters: [any Storable] = []

  /// No condition.
  public init() {}

  /// Adds a condition on a value: `add("kind =", 3)` is ` AND kind = $1`.
  public mutating func add(_ condition: String, _ value: any Storable, suffix: String = "") {
    parameters.append(value)
    add("\(condition) $\(parameters.count)\(suffix)")
  }

  /// Adds a condition without a value.
  public mutating func add(_ condition: String) { sql += " AND \(condition)" }

  /// Adds a condition unless the value of an enumeration is unset.
  public mutating func addChoice(_ condition: String, _ number: Int32) {
    if number != 0 { add(condition, number) }
  }

  /// Adds a condition unless the text is empty.
  public mutating func addText(_ condition: String, _ text: String) {
    if !text.isEmpty { add(condition, text) }
  }

  /// The place of the first value behind those of the conditions: a page's bounds come there.
  public var next: Int { parameters.count + 1 }
}
