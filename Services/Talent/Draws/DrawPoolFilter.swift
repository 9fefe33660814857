import Domain
import Records
import TalentAPI

/// Which experts of the pool a draw is made from, conflicts of interest and availability aside.
struct DrawPoolFilter {
  let pool: Talent.DrawPool
  let divisions: Divisions

  /// Whether the draw is made from this expert.
  func holds(_ expert: Talent.Expert) -> Bool {
    guard expert.categories.contains(where: pool.categories.contains) else { return false }
    if !pool.fields.isEmpty, !expert.fields.contains(where: pool.fields.contains) { return false }
    if !pool.industries.isEmpty, !expert.industries.contains(where: pool.industries.contains) { return false }
    if !pool.jurisdiction.isEmpty, !expert.jurisdictions.contains(pool.jurisdiction) { return false }
    if !pool.language.isEmpty, !expert.languages.contains(pool.language) { return false }
    guard !pool.divisions.isEmpty else { return true }
    let prefecture = divisions[expert.division]?.prefecture ?? expert.division
    return pool.divisions.contains(expert.division) || pool.divisions.contains(prefecture)
  }

  /// A division that may also be the province itself; `nil` for an empty code or one that does not exist.
  static func division(
    _ field: String, _ code: String, _ divisions: Divisions, _ problems: inout FieldProblems
  ) -> Division? {
    guard !code.isEmpty else { return nil }
    if let division = divisions[code] { return division }
    return problems.division(field, code, divisions)
  }
}
