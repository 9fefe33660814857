import Domain
import RPC
import RegistryAPI
import Schema
import Storage

/// Which institutions a listing, an export or a grading run means, as SQL.
struct InstitutionListing: Sendable {
  private var conditions: [String] = []
  private var parameters: [any Storable] = []
  /// The query text, folded; empty for none.
  private let query: String

  /// Checks the filter. Throws INVALID_ARGUMENT with every bad field.
  init(_ filter: Registry.InstitutionFilter, _ divisions: Divisions) throws(RPCError) {
    var problems = FieldProblems()
    query = NameIndex.folded(problems.text("filter.query", filter.query, characters: 0...NameIndex.queryCharactersMax))
    problems.choice("filter.kind", filter.kind.rawValue, 0...8)
    problems.choice("filter.service_form", filter.serviceForm.rawValue, 0...7)
    problems.choice("filter.licence_state", filter.licenceState.rawValue, 0...13)
    problems.choice("filter.brand_tier", filter.brandTier.rawValue, 0...4)
    let division =
      filter.division.isEmpty ? nil : problems.division("filter.division", filter.division, divisions)
    try problems.check()

    if filter.kind != .unspecified { add("kind =", filter.kind.rawValue) }
    if let division { add(division.kind == .district ? "division =" : "prefecture =", division.code) }
    if filter.serviceForm != .unspecified { add("0 < service_forms &", InstitutionTable.mask([filter.serviceForm])) }
    if filter.licenceState != .unspecified { add("licence_state =", filter.licenceState.rawValue) }
    if filter.brandTier == .none { conditions.append("brand_tier = 1") }
    // Said twice, so that the partial index of brands is used.
    if filter.brandTier.rawValue > 1 {
      conditions.append("brand_tier > 1")
      add("brand_tier =", filter.brandTier.rawValue)
    }
    if filter.specializedOnly { add("specialized =", true) }
    if !filter.includeClosed { conditions.append("state = 1") }
    if !query.isEmpty { add("search_name LIKE", NameIndex.pattern(query), suffix: " ESCAPE '\\'") }
  }

  /// At most `limit` institutions after the one with number `after`, in the order of their numbers.
  func rows(after: Int, limit: Int, _ reader: borrowing Reader) throws -> [InstitutionTable.Stored] {
    try visit(after: after, limit: limit, reader) { row in
      InstitutionTable.Stored(
        id: try row[30], revision: try row[27], institution: try InstitutionTable.institution(row))
    }
  }

  private func visit<Value>(
    after: Int, limit: Int, _ reader: borrowing Reader, _ make: (borrowing Row) throws -> Value
  ) throws -> [Value] {
    let range = query.isEmpty ? nil : try InstitutionTable.nameIndex.range(query, reader)
    let next = parameters.count + 1
    let filter = conditions.map { " AND \($0)" }.joined()
    if let range {
      // The index gives the numbers in order; CROSS JOIN keeps it the outer loop.
      return try reader.all(
        """
        SELECT \(InstitutionTable.columns), id FROM institution_name_index CROSS JOIN institution
        WHERE entry BETWEEN $\(next) AND $\(next + 1) AND id = (entry & 2147483647)\(filter)
        ORDER BY entry LIMIT $\(next + 2)
        """, parameters + [range.lowerBound + Int64(after) + 1, range.upperBound, limit], make)
    }
    return try reader.all(
      """
      SELECT \(InstitutionTable.columns), id FROM institution
      WHERE id > $\(next)\(filter) ORDER BY id LIMIT $\(next + 1)
      """, parameters + [after, limit], make)
  }

  private mutating func add(_ condition: String, _ value: any Storable, suffix: String = "") {
    parameters.append(value)
    conditions.append("\(condition) $\(parameters.count)\(suffix)")
  }
}
