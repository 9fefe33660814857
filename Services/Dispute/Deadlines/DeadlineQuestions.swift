import Deadlines
import DisputeAPI
import Domain
import Records
import Schema

extension FieldProblems {
  /// Most spans of a suspended term.
  static let suspensionsMax = 20

  /// The question that an event asks; `nil` when something is wrong with it.
  /// - Parameter forum: the forum of the case, for an event that names none.
  mutating func question(_ event: Dispute.CaseEvent, forum: String, prefix: String = "") -> DeadlineQuestion? {
    let before = list.count
    let named = event.forum.trimmed.isEmpty ? forum : event.forum.trimmed.uppercased()
    if named.isEmpty { required(prefix + "forum") }
    if event.event.trimmed.isEmpty { required(prefix + "event") }
    choice(prefix + "service_method", event.serviceMethod.rawValue, 0...9)
    let day = date(prefix + "event_date", event.eventDate, required: true)
    limit(prefix + "suspensions", event.suspensions.count, Self.suspensionsMax)
    var spans: [Suspension] = []
    for (place, span) in event.suspensions.prefix(Self.suspensionsMax).enumerated() {
      let path = "\(prefix)suspensions[\(place)]."
      let first = date(path + "first_date", span.firstDate, required: true)
      let last = date(path + "last_date", span.lastDate, required: true)
      order(path + "last_date", last, notBefore: first, "the first day", zh: "开始日期")
      if let first, let last, let suspension = Suspension(first: first, last: last) { spans.append(suspension) }
    }
    guard let day, list.count == before else { return nil }
    var question = DeadlineQuestion(forum: named, event: event.event.trimmed.uppercased(), day: day)
    question.serviceMethod = event.serviceMethod.known
    question.suspensions = spans
    question.isExtended = event.extended
    question.seat = event.seat.trimmed.isEmpty ? nil : event.seat.trimmed.uppercased()
    return question
  }

  /// The terms that a question starts; empty when it cannot be answered, which is noted.
  mutating func deadlines(
    _ question: DeadlineQuestion, _ rules: ForumRuleBook, prefix: String = ""
  ) -> [Deadlines.Deadline] {
    do {
      return try rules.deadlines(question)
    } catch {
      let (field, seen) =
        switch error.rule {
        case "forum-known": ("forum", question.forum)
        case "event-known": ("event", question.event)
        case "suspension-year": ("suspensions", "")
        case "seat-known": ("seat", question.seat ?? "")
        default: ("event_date", "\(question.day)")
        }
      add(prefix + field, error, seen: seen)
      return []
    }
  }
}
