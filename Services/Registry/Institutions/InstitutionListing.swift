import Domain
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// Which institutions a listing, an export or a grading run means, as SQL.
struct InstitutionListing: Sendable {
  private var conditions = RowFilter()
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

    if filter.kind != .unspecified { conditions.add("kind =", filter.kind.rawValue) }
    if let division { conditions.add(division.kind == .district ? "division =" : "prefecture =", division.code) }
    if filter.serviceForm != .unspecified {
      conditions.add("0 < service_forms &", InstitutionTable.mask([filter.serviceForm]))
    }
    if filter.licenceState != .unspecified { conditions.add("licence_state =", filter.licenceState.rawValue) }
    if filter.brandTier == .none { conditions.add("brand_tier = 1") }
    // Said twice, so that the partial index of brands is used.
    if filter.brandTier.rawValue > 1 {
      conditions.add("brand_tier > 1")
      conditions.add("brand_tier =", filter.brandTier.rawValue)
    }
    if filter.specializedOnly { conditions.add("specialized =", true) }
    if !filter.includeClosed { conditions.add("state = 1") }
    if !query.isEmpty { conditions.add("search_name LIKE", NameIndex.pattern(query), suffix: " ESCAPE '\\'") }
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
    let next = conditions.next
    if let range {
      // The index gives the numbers in order; CROSS JOIN keeps it the outer loop.
      return try reader.all(
        """
        SELECT \(InstitutionTable.columns), id FROM institution_name_index CROSS JOIN institution
        WHERE entry BETWEEN $\(next) AND $\(next + 1) AND id = (entry & 2147483647)\(conditions.sql)
        ORDER BY entry LIMIT $\(next + 2)
        """, conditions.parameters + [range.lowerBound + Int64(after) + 1, range.upperBound, limit], make)
    }
    return try reader.all(
      """
      SELECT \(InstitutionTable.columns), id FROM institution
      WHERE id > $\(next)\(conditions.sql) ORDER BY id LIMIT $\(next + 1)
      """, conditions.parameters + [after, limit], make)
  }
}
