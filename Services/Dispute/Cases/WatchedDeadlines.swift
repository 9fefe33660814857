import Deadlines
import DisputeAPI
import Domain
import Records
import Schema
import Storage

/// The terms of open cases that must be kept: a notice for each when it turns yellow, red, overdue.
///
/// Guarantees: one notice for each level that a term is seen at, in the transaction that notes that it was given; a term
/// whose last day moves is watched anew.
struct WatchedDeadlines: Sendable {
  let rules: DisputeRules

  private struct Watched {
    let id: String
    let lastDay: Int
    let noticed: Int
  }

  /// Compares the terms of a case with what is watched, and gives the notices that are due.
  func look(
    at record: Dispute.Case, number: Int, _ now: Moment, _ transaction: borrowing Transaction
  ) throws {
    let before = try transaction.all(
      "SELECT deadline_id, last_day, noticed FROM watched_deadline WHERE case_id = $1", [number]
    ) { Watched(id: try $0[0], lastDay: try $0[1], noticed: try $0[2]) }
    let open = CaseStates.isOver(record.state) ? [] : record.deadlines.filter { $0.watchedDay != nil }
    for watched in before where !open.contains(where: { $0.deadlineId == watched.id }) {
      try transaction.execute(
        "DELETE FROM watched_deadline WHERE case_id = $1 AND deadline_id = $2", [number, watched.id])
    }
    guard !open.isEmpty else { return }
    let alert = try rules.rule("DISPUTE-alert", on: now.today, for: record.name)
    for deadline in open {
      guard let day = deadline.watchedDay else { continue }
      let known = before.first { $0.id == deadline.deadlineId && $0.lastDay == day.number }
      let noticed = Urgency(rawValue: known?.noticed ?? 0) ?? .calm
      let urgency = Self.urgency(of: day, now.today, alert)
      if urgency > noticed { try notice(deadline, day, urgency, record, number, now, transaction) }
      let level = max(urgency, noticed)
      try transaction.execute(
        """
        INSERT INTO watched_deadline (case_id, deadline_id, last_day, noticed, next_notice)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (case_id, deadline_id) DO UPDATE SET last_day = $3, noticed = $4, next_notice = $5
        """,
        [number, deadline.deadlineId, day.number, level.rawValue, Self.next(after: level, day, alert)?.number ?? 0])
    }
  }

  /// How near a day is.
  static func urgency(of day: CivilDate, _ today: CivilDate, _ alert: Rule) -> Urgency {
    Urgency(lastDay: day, today: today, redDays: alert["red_days"], yellowDays: alert["yellow_days"])
  }

  /// The day on which the next level begins; `nil` after the last one.
  private static func next(after level: Urgency, _ day: CivilDate, _ alert: Rule) -> CivilDate? {
    switch level {
    case .calm: day.adding(days: -alert["yellow_days"])
    case .yellow: day.adding(days: -alert["red_days"])
    case .red: day.adding(days: 1)
    case .overdue: nil
    }
  }

  private func notice(
    _ deadline: Dispute.CaseDeadline, _ day: CivilDate, _ urgency: Urgency, _ record: Dispute.Case, _ number: Int,
    _ now: Moment, _ transaction: borrowing Transaction
  ) throws {
    let next =
      try transaction.first("SELECT COALESCE(max(id), 0) + 1 FROM deadline_notice", []) { try $0[0] as Int } ?? 1
    try transaction.execute(
      "INSERT INTO deadline_notice (id, case_id, deadline_id, urgency, noticed) VALUES ($1, $2, $3, $4, $5)",
      [next, number, deadline.deadlineId, urgency.rawValue, now.today.number])
    let notice = Dispute.DeadlineNotice.with {
      $0.name = "deadlineNotices/\(next)"
      $0.case = record.name
      $0.division = record.division
      $0.deadlineId = deadline.deadlineId
      $0.ruleId = deadline.deadline?.rule?.id ?? ""
      $0.title = deadline.deadline?.rule?.title
      $0.lastDate = GoogleType.Date(day)
      $0.urgency = Dispute.Urgency(urgency)
      $0.noticeDate = GoogleType.Date(now.today)
      $0.provisional = deadline.deadline?.provisional ?? false
    }
    try ChangeRecord.append(
      .created, notice.name, .deadlineNotice(notice), at: now.microseconds, transaction)
  }
}
