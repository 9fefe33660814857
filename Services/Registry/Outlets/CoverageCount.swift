import Domain
import Records
import RegistryAPI
import Schema

/// Coverage of prefecture-level divisions by public-service institutions, as the plan counts it.
enum CoverageCount {
  /// Counts from the kinds of the outlets that work, by prefecture. Pure: the same outlets give the same coverage.
  static func coverage(
    of open: [(prefecture: String, kind: Registry.OutletKind)], denominator: Registry.CoverageDenominator,
    on day: CivilDate, _ rule: Rule, _ divisions: Divisions
  ) -> Registry.Coverage {
    let used = denominator == .unspecified ? standard(rule) : denominator
    let counted = divisions.prefectures.filter { used == .allDivisions || isPrefecture($0) }
    let byPrefecture = Dictionary(grouping: open, by: \.prefecture)
    var coverage = Registry.Coverage()
    coverage.rule = Common.Rule(rule)
    coverage.denominator = used
    coverage.coverageDate = GoogleType.Date(day)
    coverage.divisions = counted.map { division in
      let outlets = byPrefecture[division.code] ?? []
      return .with {
        $0.division = Common.Division(division)
        $0.openOutlets = Int32(outlets.count)
        $0.countingOutlets = Int32(outlets.count { rule["counts_\(Names.outletKind.token($0.kind))"] == 1 })
        $0.covered = $0.countingOutlets > 0
      }
    }
    let covered = coverage.divisions.count { $0.covered }
    coverage.coveredCount = Int32(covered)
    coverage.divisionCount = Int32(counted.count)
    coverage.shareBasisPoints = Int32(covered * 10_000 / max(counted.count, 1))
    coverage.targetBasisPoints = Int32(rule["target_basis_points"])
    // 9 of 17 reach one half, 8 do not: decided before anything is rounded.
    coverage.targetReached = covered * 10_000 >= rule["target_basis_points"] * counted.count
    return coverage
  }

  private static func standard(_ rule: Rule) -> Registry.CoverageDenominator {
    rule["denominator"] == 13 ? .prefectures : .allDivisions
  }

  private static func isPrefecture(_ division: Division) -> Bool {
    division.kind == .prefectureCity || division.kind == .autonomousPrefecture
  }
}
