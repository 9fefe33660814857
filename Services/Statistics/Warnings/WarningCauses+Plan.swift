import Domain
import Records
import StatisticsAPI
import Storage

extension WarningCauses {
  /// Actions of the plan of which milestones or tasks are overdue.
  func plan(_ reader: borrowing Reader) throws -> [WarningCause] {
    let rule = try rule("WARNING-plan-overdue")
    let tasks = try PlanTasks(store: store, rules: rules).all(reader)
    return rules.plan.actions.compactMap { action in
      let own = tasks.filter { $0.action == action.code && $0.state != .open }
      let overdue = own.reduce(0) { $0 + $1.overdue(on: now.today).count }
      return rule.level(overdue, yellow: "yellow_count", red: "red_count").map { level in
        WarningCause(
          "plan/\(action.code)", .planOverdue, level, division: Division.provinceCode,
          zh: "\(action.name.zh):\(overdue)项任务或节点逾期",
          en: "\(action.name.en): overdue tasks and milestones: \(overdue)",
          rule)
      }
    }
  }
}
