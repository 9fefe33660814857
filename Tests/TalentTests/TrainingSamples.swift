import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import TalentAPI

@testable import ipmesh_talent

/// Training records that keep every rule, for tests to change one field of.
enum TrainingSamples {
  static var base: Talent.TrainingBase {
    .with {
      $0.displayName = "湖北知识产权培训基地"
      $0.hostCode = Samples.unit(600)
      $0.division = "420106"
      $0.profiles = [.patentAgency, .analysis]
      $0.recognizedDate = Samples.date("2022-05-01")
      $0.state = .open
    }
  }

  /// 40 hours in the first week of August 2025, ten places.
  static func course(_ base: String) -> Talent.TrainingCourse {
    .with {
      $0.trainingBase = base
      $0.displayName = "专利导航实务班"
      $0.profile = .analysis
      $0.subject = .professional
      $0.creditHours = 40
      $0.capacity = 10
      $0.startDate = Samples.date("2025-08-04")
      $0.endDate = Samples.date("2025-08-08")
    }
  }

  static var order: Talent.TrainingOrder {
    .with {
      $0.employerCode = Samples.unit(700)
      $0.employerName = "武汉长飞示例公司"
      $0.division = "420100"
      $0.profile = .analysis
      $0.places = 4
      $0.neededByDate = Samples.date("2025-09-30")
    }
  }

  static func enrolment(_ course: String, _ number: Int) -> Talent.TrainingEnrolment {
    .with {
      $0.course = course
      $0.displayName = "学员\(number)"
      $0.identityNumber = Samples.identity(number)
      $0.unitCode = Samples.unit(700)
    }
  }
}

extension TestTalent {
  func addBase(_ change: (inout Talent.TrainingBase) -> Void = { _ in }) async throws -> Talent.TrainingBase {
    var base = TrainingSamples.base
    change(&base)
    let input = base
    return try await bases.create(
      .with {
        $0.requestId = freshID()
        $0.trainingBase = input
      }, by: Self.province)
  }

  func addCourse(
    of base: String = "trainingBases/1", _ change: (inout Talent.TrainingCourse) -> Void = { _ in }
  ) async throws -> Talent.TrainingCourse {
    var course = TrainingSamples.course(base)
    change(&course)
    let input = course
    return try await courses.create(
      .with {
        $0.requestId = freshID()
        $0.trainingCourse = input
      }, by: Self.province)
  }

  func addOrder(_ change: (inout Talent.TrainingOrder) -> Void = { _ in }) async throws -> Talent.TrainingOrder {
    var order = TrainingSamples.order
    change(&order)
    let input = order
    return try await orders.create(
      .with {
        $0.requestId = freshID()
        $0.trainingOrder = input
      }, by: Self.province)
  }

  func match(_ order: String, _ course: String) async throws -> Talent.TrainingOrder {
    try await orders.match(
      .with {
        $0.requestId = freshID()
        $0.name = order
        $0.course = course
      }, by: Self.province)
  }

  func enrol(
    _ course: String, _ number: Int, order: String = ""
  ) async throws -> Talent.TrainingEnrolment {
    var input = TrainingSamples.enrolment(course, number)
    input.order = order
    let enrolment = input
    return try await enrolments.create(
      .with {
        $0.requestId = freshID()
        $0.trainingEnrolment = enrolment
      }, by: Self.province)
  }

  func giveUp(_ enrolment: String) async throws -> Talent.TrainingEnrolment {
    try await enrolments.cancel(
      .with {
        $0.requestId = freshID()
        $0.name = enrolment
      }, by: Self.province)
  }

  func attend(_ enrolment: String, _ day: String, _ hours: Int32) async throws -> Talent.TrainingEnrolment {
    try await enrolments.recordAttendance(
      .with {
        $0.requestId = freshID()
        $0.name = enrolment
        $0.attendance = .with {
          $0.date = Samples.date(day)
          $0.hours = hours
        }
      }, by: Self.province)
  }

  func completeCourse(_ course: String) async throws -> Talent.TrainingCourse {
    try await courses.complete(
      .with {
        $0.requestId = freshID()
        $0.name = course
      }, by: Self.province)
  }

  func course(_ name: String) async throws -> Talent.TrainingCourse {
    try await courses.get(.with { $0.name = name })
  }

  func order(_ name: String) async throws -> Talent.TrainingOrder {
    try await orders.get(.with { $0.name = name })
  }
}
