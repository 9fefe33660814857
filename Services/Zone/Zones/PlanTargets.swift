import Domain
import RPC
import Records
import ZoneAPI

/// The plan's target, counted from the applications on any day.
struct PlanTargets: Sendable {
  let store: RecordStore
  let rules: ZoneRules

  func get(_ request: Zone.GetPlanTargetRequest) async throws -> Zone.PlanTarget {
    let today = store.clock.now().today
    var problems = FieldProblems()
    let day = problems.date("target_date", request.targetDate, latest: today) ?? today
    let rule = problems.checking("target_date", seen: "\(day)") { () throws(RuleViolation) in
      try rules.rule("PLAN-zones", on: day)
    }
    try problems.check()
    guard let rule else { throw RPCError(.internal, "the rule of the target was not checked") }
    // In force on the day: named by then, not withdrawn by then. In the order of the zones' entry.
    let zones = try await store.scan { reader in
      try reader.all(
        """
        SELECT DISTINCT zone.id, zone.name FROM application JOIN zone ON zone.name = application.zone \
        WHERE application.designated <> 0 AND application.designated <= $1 \
        AND (application.withdrawn = 0 OR application.withdrawn > $1) ORDER BY zone.id
        """, [day.number]
      ) { try $0[1] as String }
    }
    return PlanTargetCount.target(of: zones, on: day, rule)
  }
}
