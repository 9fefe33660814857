import Domain
import Records
import Schema
import StatisticsAPI

/// What of a task is overdue on a day. Pure.
///
/// Guarantees: a day is compared with the last day on which something is in time, which follows a holiday; nothing of a
/// task that is accepted or suspended is overdue.
extension Statistics.PlanTask {
  /// The state that the task was in at the end of a day.
  func state(on day: CivilDate) -> Statistics.PlanTaskState {
    steps.last { ($0.reachDate?.civilDate).map { $0 <= day } ?? false }?.state ?? .open
  }

  /// Whether the task itself is overdue.
  func isOverdue(on day: CivilDate) -> Bool {
    canBeOverdue(on: day) && (lastDate?.civilDate).map { $0 < day } ?? false
  }

  /// The milestones that are overdue.
  func overdueMilestones(on day: CivilDate) -> [Statistics.PlanMilestone] {
    guard canBeOverdue(on: day) else { return [] }
    return milestones.filter { milestone in
      !milestone.isMet(on: day) && (milestone.lastDate?.civilDate).map { $0 < day } ?? false
    }
  }

  /// What is overdue, as an urge names it: ids of milestones, and `task`.
  func overdue(on day: CivilDate) -> [String] {
    overdueMilestones(on: day).map(\.milestoneId) + (isOverdue(on: day) ? ["task"] : [])
  }

  private func canBeOverdue(on day: CivilDate) -> Bool {
    let state = state(on: day)
    return state != .accepted && state != .suspended
  }
}

extension Statistics.PlanMilestone {
  /// Whether the milestone was met by the end of a day.
  func isMet(on day: CivilDate) -> Bool { (metDate?.civilDate).map { $0 <= day } ?? false }

  /// Whether the milestone was met, but after its last day.
  func isLate(on day: CivilDate) -> Bool {
    guard isMet(on: day), let met = metDate?.civilDate, let last = lastDate?.civilDate else { return false }
    return met > last
  }
}

extension Statistics.PlanUrge {
  /// Whether the answer was awaited at the end of a day.
  func isOpen(on day: CivilDate) -> Bool {
    guard let urged = urgeDate?.civilDate, urged <= day else { return false }
    return (answerDate?.civilDate).map { $0 > day } ?? true
  }

  /// Whether the answer was awaited at the end of a day although its last day was over.
  func isOverdue(on day: CivilDate) -> Bool {
    isOpen(on: day) && (answerDueDate?.civilDate).map { $0 < day } ?? false
  }
}
