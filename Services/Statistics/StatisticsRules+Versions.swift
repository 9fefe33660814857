import Domain
import RPC
import Records

extension StatisticsRules {
  /// The version of a rule on a day. Throws FAILED_PRECONDITION when none was in force.
  func rule(_ id: String, on day: CivilDate, for resource: String) throws(RPCError) -> Rule {
    do {
      return try book.rule(id, on: day)
    } catch {
      throw .preconditions(resource, [error])
    }
  }

  /// The end of a term of working days; `nil` beyond the known calendars: a step is taken all the same.
  func day(_ workingDays: Int, after day: CivilDate) -> CivilDate? {
    try? book.workCalendar.adding(workingDays: workingDays, to: day)
  }
}
