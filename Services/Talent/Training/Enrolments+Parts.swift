import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Enrolments {
  /// The enrolment, in the version that the caller knows and within the caller's reach.
  func require(
    _ name: String, etag: String, _ caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> Talent.TrainingEnrolment {
    let stored = try Self.kind.get(name, etag: etag, reader)
    try caller.requireReach(stored.division, name)
    return stored
  }

  /// The fields that a caller sets, checked. The identity number is not looked at here.
  static func normalized(
    _ input: Talent.TrainingEnrolment
  ) -> (enrolment: Talent.TrainingEnrolment, problems: FieldProblems) {
    var problems = FieldProblems()
    var enrolment = Talent.TrainingEnrolment()
    enrolment.course = input.course
    problems.name("course", input.course, in: TrainingCourses.kind.collection, isRequired: true)
    enrolment.order = input.order
    problems.name("order", input.order, in: TrainingOrders.kind.collection)
    enrolment.displayName = problems.text("display_name", input.displayName, characters: 1...64)
    if !input.unitCode.isEmpty || !input.order.isEmpty {
      enrolment.unitCode = ExpertRules.unitCode("unit_code", input.unitCode, &problems)
    }
    return (enrolment, problems)
  }

  /// Throws FAILED_PRECONDITION unless the course takes enrolments on the day.
  static func requireTaking(_ course: Talent.TrainingCourse, _ today: CivilDate) throws(RPCError) {
    try TrainingCourses.requireOpen(course)
    guard let start = course.startDate?.civilDate, today < start else {
      throw .precondition(
        "TRAINING-enrolment", course.name, en: "the course has begun", zh: "课程已开课,不再受理报名和退出")
    }
  }

  static func requireEnrolled(_ enrolment: Talent.TrainingEnrolment) throws(RPCError) {
    guard enrolment.state == .enrolled else {
      throw .precondition(
        "TRAINING-transition", enrolment.name,
        en: "the enrolment is \(TrainingNames.enrolment.token(enrolment.state)), not enrolled",
        zh: "报名状态为“\(TrainingNames.enrolment.chinese(enrolment.state))”")
    }
  }

  /// The place of a person in a course, unless it was given up.
  static func place(
    of person: Int, in course: Talent.TrainingCourse, _ reader: borrowing Reader
  ) throws -> Talent.TrainingEnrolment? {
    var filter = ofCourse(course)
    filter.add("person =", person)
    filter.add("state <>", Talent.TrainingEnrolmentState.cancelled.rawValue)
    return try kind.first(filter, reader)
  }

  /// Everybody who holds a place in a course.
  static func enrolled(
    in course: Talent.TrainingCourse, _ reader: borrowing Reader
  ) throws -> [Talent.TrainingEnrolment] {
    var filter = ofCourse(course)
    filter.add("state =", Talent.TrainingEnrolmentState.enrolled.rawValue)
    return try kind.all(filter, reader)
  }

  private static func ofCourse(_ course: Talent.TrainingCourse) -> RowFilter {
    var filter = RowFilter()
    filter.add("course =", course.number)
    return filter
  }
}
