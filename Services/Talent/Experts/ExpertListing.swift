import Domain
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// Which experts a listing or an export means, as SQL.
struct ExpertListing: Sendable {
  private var conditions = RowFilter()
  private let query: String

  /// Checks the filter. Throws INVALID_ARGUMENT with every bad field.
  init(_ filter: Talent.ExpertFilter, _ rules: ExpertRules) throws(RPCError) {
    var problems = FieldProblems()
    query = NameIndex.folded(problems.text("filter.query", filter.query, characters: 0...NameIndex.queryCharactersMax))
    problems.choice("filter.category", filter.category.rawValue, 0...11)
    if filter.field != .unspecified, ExpertNames.field.chinese(filter.field).isEmpty {
      problems.add(
        "filter.field", "enum-value", en: "the schema names no such value", zh: "枚举值无效",
        seen: "\(filter.field.rawValue)")
    }
    problems.choice("filter.state", filter.state.rawValue, 0...5)
    let industry =
      filter.industry.isEmpty ? nil : problems.industry("filter.industry", filter.industry, rules.rules.industries)
    let jurisdiction = ExpertRules.codes(
      "filter.jurisdiction", Self.given(filter.jurisdiction), 65...90, "CN", &problems
    ).first
    let language = ExpertRules.codes("filter.language", Self.given(filter.language), 97...122, "en", &problems).first
    let division = DrawPoolFilter.division("filter.division", filter.division, rules.rules.divisions, &problems)
    let unit = filter.unitCode.isEmpty ? nil : problems.creditCode("filter.unit_code", filter.unitCode)
    let day = problems.date("filter.in_pool_date", filter.inPoolDate)
    try problems.check()
    if filter.category != .unspecified { addTag(ExpertTable.Tag.category(filter.category)) }
    if filter.field != .unspecified { addTag(ExpertTable.Tag.field(filter.field)) }
    if let industry { addTag(ExpertTable.Tag.industry(industry.code)) }
    if let jurisdiction { addTag(ExpertTable.Tag.jurisdiction(jurisdiction)) }
    if let language { addTag(ExpertTable.Tag.language(language)) }
    if let division { conditions.add(division.kind == .district ? "division =" : "prefecture =", division.code) }
    if let unit { conditions.add("unit_code =", unit) }
    if filter.state != .unspecified { conditions.add("state =", filter.state.rawValue) }
    if let day {
      conditions.add("state =", Talent.ExpertState.inPool.rawValue)
      conditions.add("term_start <=", day.number)
      conditions.add("term_end >=", day.number)
    }
    if !query.isEmpty { conditions.add("search_name LIKE", NameIndex.pattern(query), suffix: " ESCAPE '\\'") }
  }

  /// At most `limit` experts after the one with number `after`, in the order of their numbers.
  func rows(after: Int, limit: Int, _ reader: borrowing Reader) throws -> [ExpertTable.Stored] {
    let range = query.isEmpty ? nil : try ExpertTable.nameIndex.range(query, reader)
    return try ExpertTable.list(conditions, nameRange: range, after: after, limit: limit, reader)
  }

  private mutating func addTag(_ tag: String) { conditions.add("tags LIKE", "% \(tag) %") }

  private static func given(_ text: String) -> [String] { text.isEmpty ? [] : [text] }
}
