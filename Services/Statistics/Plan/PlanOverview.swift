import Domain
import RPC
import Records
import Schema
import StatisticsAPI

/// Counts tasks, milestones and urges as of a day. Pure.
enum PlanOverview {
  /// The states that a task can be in, in the order of the schema.
  private static let states: [Statistics.PlanTaskState] = [
    .open, .assigned, .underWay, .submitted, .accepted, .returned, .suspended,
  ]

  /// The figures of some tasks.
  static func count(
    _ tasks: [Statistics.PlanTask], action: String, on day: CivilDate
  ) -> Statistics.PlanActionOverview {
    let stateOfEach = tasks.map { $0.state(on: day) }
    let milestones = tasks.flatMap(\.milestones)
    let urges = tasks.flatMap(\.urges)
    let count = { (number: Int) in Int32(number) }
    return .with {
      $0.action = action
      $0.taskCount = count(tasks.count)
      $0.states = states.map { state in
        .with {
          $0.state = state
          $0.count = count(stateOfEach.count { $0 == state })
        }
      }
      $0.overdueTaskCount = count(tasks.count { $0.isOverdue(on: day) })
      $0.milestoneCount = count(milestones.count)
      $0.metMilestoneCount = count(milestones.count { $0.isMet(on: day) })
      $0.lateMilestoneCount = count(milestones.count { $0.isLate(on: day) })
      $0.overdueMilestoneCount = count(tasks.reduce(0) { $0 + $1.overdueMilestones(on: day).count })
      $0.openUrgeCount = count(urges.count { $0.isOpen(on: day) })
      $0.overdueUrgeCount = count(urges.count { $0.isOverdue(on: day) })
      $0.targets = Set(tasks.flatMap(\.targets)).sorted()
    }
  }
}

extension PlanTasks {
  func overview(_ request: Statistics.GetPlanOverviewRequest) async throws -> Statistics.GetPlanOverviewResponse {
    var problems = FieldProblems()
    let asked = problems.date("as_of_date", request.asOfDate)
    try problems.check()
    let now = store.clock.now()
    let day = asked ?? now.today
    let (tasks, readings) = try await store.scan { reader in
      (try all(reader), try TargetReadings.all(rules, reader).filter { $0.target.plan.id == rules.plan.id })
    }
    return .with {
      $0.targetReadings = readings.map { Statistics.TargetReading($0, at: now) }
      $0.asOfDate = GoogleType.Date(day)
      $0.total = PlanOverview.count(tasks, action: "", on: day)
      $0.actions = ActionPlan.actionCodes.map { code in
        PlanOverview.count(tasks.filter { $0.action == code }, action: code, on: day)
      }
    }
  }
}
