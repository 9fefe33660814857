import Domain
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// Which outlets a listing or an export means, as SQL.
struct OutletListing: Sendable {
  private var conditions = RowFilter()

  /// Checks the filter. Throws INVALID_ARGUMENT with every bad field.
  init(_ filter: Registry.OutletFilter, _ divisions: Divisions) throws(RPCError) {
    var problems = FieldProblems()
    let query = problems.text("filter.query", filter.query, characters: 0...NameIndex.queryCharactersMax)
    problems.choice("filter.kind", filter.kind.rawValue, 0...10)
    problems.choice("filter.state", filter.state.rawValue, 0...3)
    let division = filter.division.isEmpty ? nil : problems.division("filter.division", filter.division, divisions)
    try problems.check()
    if filter.kind != .unspecified { conditions.add("kind =", filter.kind.rawValue) }
    if filter.state != .unspecified { conditions.add("state =", filter.state.rawValue) }
    if let division { conditions.add(division.kind == .district ? "division =" : "prefecture =", division.code) }
    // There are a few hundred outlets: a scan needs no index.
    if !query.isEmpty {
      conditions.add("search_name LIKE", NameIndex.pattern(NameIndex.folded(query)), suffix: " ESCAPE '\\'")
    }
  }

  /// At most `limit` outlets after the one with number `after`, in the order of their numbers.
  func rows(after: Int, limit: Int, _ reader: borrowing Reader) throws -> [OutletTable.Stored] {
    try OutletTable.list(conditions, after: after, limit: limit, reader)
  }
}
