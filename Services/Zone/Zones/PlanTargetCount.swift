import Domain
import Records
import Schema
import ZoneAPI

/// The plan's target of provincial demonstration zones.
enum PlanTargetCount {
  /// What a number of designated zones comes to. Pure: the same zones give the same target.
  static func target(of zones: [String], on day: CivilDate, _ rule: Rule) -> Zone.PlanTarget {
    let (fewest, most) = (rule["count_min"], rule["count_max"])
    return .with {
      $0.rule = Common.Rule(rule)
      $0.targetDate = GoogleType.Date(day)
      $0.countMin = Int32(fewest)
      $0.countMax = Int32(most)
      $0.designatedCount = Int32(zones.count)
      $0.outcome = zones.count < fewest ? .notMet : zones.count > most ? .metOverRange : .met
      $0.zones = zones
      $0.provisional = rule.provenance.isProvisional
    }
  }
}
