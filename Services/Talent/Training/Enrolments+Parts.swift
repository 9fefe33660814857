import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Enrolments {
  /// The fields that a caller sets, checked. The identity number is not looked at here.
  static func normalized(
    _ input: Talent.TrainingEnrolment
  ) -> (enrolment: Talent.TrainingEnrolment, problems: FieldProblems) {
    var problems = FieldProblems()
    var enrolment = Talent.TrainingEnrolment()
    enrolment.course = input.course
    problems.name("course", input.course, in: Talent.TrainingCourse.collection, required: true)
    enrolment.order = input.order
    problems.name("order", input.order, in: Talent.TrainingOrder.collection)
    enrolment.displayName = problems.text("display_name", input.displayName, characters: 1...64)
    if !input.unitCode.isEmpty || !input.order.isEmpty {
      enrolment.unitCode = problems.creditCode("unit_code", input.unitCode)
    }
    return (enrolment, problems)
  }

  /// Throws FAILED_PRECONDITION unless the course takes enrolments on the day.
  static func requireTaking(_ course: Talent.TrainingCourse, _ today: CivilDate) throws(RPCError) {
    try course.state.require(.open, rule: "TRAINING-transition", course.name)
    guard let start = course.startDate?.civilDate, today < start else {
      throw .precondition(
        "TRAINING-enrolment", course.name, en: "the course has begun", zh: "课程已开课,不再受理报名和退出")
    }
  }

  /// The place of a person in a course, unless it was given up.
  static func place(
    of person: Int, in course: Talent.TrainingCourse, _ reader: borrowing Reader
  ) throws -> Talent.TrainingEnrolment? {
    var filter = ofCourse(course)
    filter.add("person =", person)
    filter.add("state <>", Talent.TrainingEnrolmentState.cancelled.rawValue)
    return try Table.first(filter, reader)
  }

  /// Everybody who holds a place in a course.
  static func enrolled(
    in course: Talent.TrainingCourse, _ reader: borrowing Reader
  ) throws -> [Talent.TrainingEnrolment] {
    var filter = ofCourse(course)
    filter.add("state =", Talent.TrainingEnrolmentState.enrolled.rawValue)
    return try Table.all(filter, reader)
  }

  private static func ofCourse(_ course: Talent.TrainingCourse) -> RowFilter {
    var filter = RowFilter()
    filter.add("course =", course.number)
    return filter
  }
}
