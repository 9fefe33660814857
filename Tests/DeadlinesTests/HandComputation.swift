import Deadlines
import Domain
import Foundation

/// Does a computation again from the words of its steps, with the calendar of Foundation instead of ours.
struct HandComputation {
  /// Open days; a person would look at a wall calendar.
  let isOpen: (CivilDate) throws -> Bool

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "UTC")!
    return calendar
  }()

  /// The last day that the steps come to; `nil` when they give none. Throws ``Mistake`` where a step does not follow
  /// from the one before.
  func lastDay(_ steps: [String]) throws -> String? {
    var current = ""
    var ends: [String] = []
    for step in steps.dropFirst() {
      if let found = step.firstMatch(of: /the event is on (\S+); that day/) {
        current = String(found.1)
      } else if let found = step.firstMatch(of: /sent on (\S+), presumed served (\d+) (.+?)s? later, on (\S+) \(/) {
        current = try check(step, Self.moved(found.1, Int(found.2)!, found.3), found.4)
      } else if let found = step.firstMatch(
        of: /(\d+) open days? after (\S+?)(?:, (\d+) suspended not counted)?, by the calendar \S+, is (\S+)/)
      {
        let total = Int(found.1)! + (found.3.flatMap { Int($0) } ?? 0)
        ends.append(try check(step, openDays(total, after: String(found.2)), found.4))
      } else if let found = step.firstMatch(of: /(\d+) ([a-z ]+?)s? after (\S+) is (\S+)$/) {
        guard found.3 == current else { throw Mistake(step: step) }
        ends.append(try check(step, Self.moved(found.3, Int(found.1)!, found.2), found.4))
      } else if let found = step.firstMatch(of: /(\d+) (.+?)s? before (\S+) is (\S+)$/) {
        ends.append(try check(step, Self.moved(found.3, -Int(found.1)!, found.2), found.4))
      } else if let found = step.firstMatch(of: /(\d+) (.+?)s? of which (\S+) is the first day end on (\S+)/) {
        // The day after the last one has the same number, unless its month has no such day.
        let next = Self.moved(found.3, Int(found.1)!, found.2)
        let isShort = next.suffix(2) != found.3.suffix(2)
        ends.append(try check(step, isShort ? next : Self.moved(next, -1, "calendar day"), found.4))
      } else if let found = step.firstMatch(of: /the later of (\S+) and (\S+) is (\S+)/) {
        guard ends == [String(found.1), String(found.2)] else { throw Mistake(step: step) }
        ends = [try check(step, max(String(found.1), String(found.2)), found.3)]
      } else if let found = step.firstMatch(of: /\S+ adds (\d+) (.+?)s? after (\S+): (\S+) \(/) {
        guard let last = ends.popLast(), last == found.3 else { throw Mistake(step: step) }
        ends.append(try check(step, Self.moved(found.3, Int(found.1)!, found.2), found.4))
      } else if let found = step.firstMatch(of: /did not run on (\d+) calendar days?: (\S+) moves to (\S+)/) {
        guard let last = ends.popLast(), last == found.2 else { throw Mistake(step: step) }
        ends.append(try check(step, Self.moved(found.2, Int(found.1)!, "calendar day"), found.3))
      } else if let found = step.firstMatch(of: /^(\S+) is closed \((.+)\): on to (\S+)$/) {
        guard let last = ends.popLast(), last == found.1, try !isOpen(date(last)) else { throw Mistake(step: step) }
        ends.append(try check(step, Self.moved(found.1, 1, "calendar day"), found.3))
      } else if step.contains("no date can be given") {
        return nil
      } else if let found = step.firstMatch(
        of: /^(?:act by|the authority acts by|possible from|ends on|expected in practice on) (\d{4}-\d\d-\d\d)/)
      {
        guard ends == [String(found.1)] else { throw Mistake(step: step) }
        return String(found.1)
      } else {
        throw Mistake(step: step)
      }
    }
    throw Mistake(step: "no result")
  }

  /// A step that does not follow.
  struct Mistake: Error {
    let step: String
  }

  private func check(_ step: String, _ computed: String, _ printed: Substring) throws -> String {
    guard computed == printed else { throw Mistake(step: "\(step); by hand: \(computed)") }
    return computed
  }

  private func openDays(_ count: Int, after start: String) throws -> String {
    var (day, left) = (start, count)
    while left > 0 {
      day = Self.moved(day, 1, "calendar day")
      if try isOpen(date(day)) { left -= 1 }
    }
    return day
  }

  private static func moved(_ day: some StringProtocol, _ amount: Int, _ unit: some StringProtocol) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    let start = calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2]))!
    let component: Calendar.Component = unit.contains("month") ? .month : unit.contains("year") ? .year : .day
    let moved = calendar.date(byAdding: component, value: unit.contains("week") ? 7 * amount : amount, to: start)!
    let found = calendar.dateComponents([.year, .month, .day], from: moved)
    return CivilDate(year: found.year!, month: found.month!, day: found.day!)!.description
  }
}
