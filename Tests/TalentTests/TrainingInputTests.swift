import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import TalentAPI
import Testing

@testable import ipmesh_talent

@Suite("Bad input to the methods of training")
struct TrainingInputTests {
  @Test("CreateTrainingBase and UpdateTrainingBase")
  func bases() async throws {
    try await TestTalent.run { talent in
      let bad: [(String, [String], (inout Talent.TrainingBase) -> Void)] = [
        ("no name", ["display_name REQUIRED"], { $0.displayName = "" }),
        ("Changsha", ["division GBT2260_HUBEI"], { $0.division = "430100" }),
        ("long address", ["address TEXT_LENGTH"], { $0.address = String(repeating: "路", count: 201) }),
        ("no profile", ["profiles REQUIRED"], { $0.profiles = [] }),
        ("unknown profile", ["profiles ENUM_VALUE"], { $0.profiles = [.unrecognized(9)] }),
        ("no day", ["recognized_date REQUIRED"], { $0.recognizedDate = nil }),
        ("tomorrow", ["recognized_date DATE_NOT_FUTURE"], { $0.recognizedDate = Samples.date("2025-07-01") }),
        ("no state", ["state REQUIRED"], { $0.state = .unspecified }),
        ("bad phone", ["contact.phone PHONE_FORM"], { $0.contact = .with { $0.phone = "x" } }),
      ]
      let codes: [(String, [String], (inout Talent.TrainingBase) -> Void)] = [
        ("no host", ["host_code REQUIRED"], { $0.hostCode = "" }),
        ("bad host", ["host_code GB32100_CHECK"], { $0.hostCode = "91420100MA4K00010Q" }),
      ]
      await expectInputRefusals("training_base", TrainingSamples.base, bad + codes) { input in
        _ = try await talent.addBase { $0 = input }
      }
      let base = try await talent.addBase()
      await expect(Refusal(.alreadyExists), "twice") { _ = try await talent.addBase() }
      await expectInputRefusals("training_base", base, bad) { input in
        _ = try await talent.bases.update(
          .with {
            $0.requestId = freshID()
            $0.trainingBase = input
            $0.updateMask = .with { $0.paths = ["*"] }
          }, by: TestTalent.province)
      }
      func update(
        _ mask: [String], _ change: (inout Talent.TrainingBase) -> Void = { _ in }, by caller: Bool = true
      ) async throws -> Talent.TrainingBase {
        var input = base
        change(&input)
        let changed = input
        return try await talent.bases.update(
          .with {
            $0.requestId = freshID()
            $0.trainingBase = changed
            $0.updateMask = .with { $0.paths = mask }
          }, by: caller ? TestTalent.province : TestTalent.yichang)
      }
      await expect(Refusal(.invalidArgument, "update_mask FIELD_MASK"), "host") { _ = try await update(["host_code"]) }
      await expect(Refusal(.invalidArgument, "update_mask REQUIRED"), "no mask") { _ = try await update([]) }
      await expect(Refusal(.notFound), "unknown") { _ = try await update(["*"], { $0.name = "trainingBases/9" }) }
      await expect(Refusal(.aborted), "old etag") { _ = try await update(["*"], { $0.etag = "0" }) }
      await expect(Refusal(.permissionDenied), "elsewhere") { _ = try await update(["*"], by: false) }
      #expect(try await talent.allChanges().count == 1)
      #expect(try await update(["state"], { $0.state = .closed }).state == .closed)
      await expect(Refusal(.failedPrecondition, "TRAINING-transition"), "closed base") {
        _ = try await talent.addCourse()
      }
    }
  }

  @Test("CreateTrainingCourse and UpdateTrainingCourse")
  func courses() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addBase()
      let bad: [(String, [String], (inout Talent.TrainingCourse) -> Void)] = [
        ("no name", ["display_name REQUIRED"], { $0.displayName = "" }),
        ("no hours", ["credit_hours NUMBER_RANGE"], { $0.creditHours = 0 }),
        ("no places", ["capacity NUMBER_RANGE"], { $0.capacity = 0 }),
        ("too many places", ["capacity NUMBER_RANGE"], { $0.capacity = 10_001 }),
        ("no day", ["start_date REQUIRED"], { $0.startDate = nil }),
        ("ends before it begins", ["end_date DATE_ORDER"], { $0.endDate = Samples.date("2025-08-03") }),
        ("over the year", ["end_date CREDIT_YEAR"], { $0.endDate = Samples.date("2026-01-03") }),
      ]
      let fixed: [(String, [String], (inout Talent.TrainingCourse) -> Void)] = [
        ("no base", ["training_base REQUIRED"], { $0.trainingBase = "" }),
        ("no profile", ["profile REQUIRED"], { $0.profile = .unspecified }),
        ("a profile that the base has not", ["profile BASE_PROFILE"], { $0.profile = .overseas }),
        ("no subject", ["subject REQUIRED"], { $0.subject = .unspecified }),
      ]
      let good = TrainingSamples.course("trainingBases/1")
      await expectInputRefusals("training_course", good, bad + fixed) { input in
        _ = try await talent.addCourse { $0 = input }
      }
      await expect(Refusal(.notFound), "unknown base") { _ = try await talent.addCourse(of: "trainingBases/9") }
      let course = try await talent.addCourse()
      func update(_ input: Talent.TrainingCourse, _ mask: [String]) async throws {
        _ = try await talent.courses.update(
          .with {
            $0.requestId = freshID()
            $0.trainingCourse = input
            $0.updateMask = .with { $0.paths = mask }
          }, by: TestTalent.province)
      }
      await expectInputRefusals("training_course", course, bad) { try await update($0, ["*"]) }
      await expect(Refusal(.invalidArgument, "update_mask FIELD_MASK"), "base") {
        try await update(course, ["training_base"])
      }
      var old = course
      old.etag = "0"
      await expect(Refusal(.aborted), "old etag") { try await update(old, ["*"]) }
      _ = try await talent.enrol(course.name, 1)
      var moved = course
      moved.etag = ""
      moved.creditHours = 41
      await expect(Refusal(.failedPrecondition, "TRAINING-transition"), "hours with people") {
        try await update(moved, ["credit_hours"])
      }
      for complete in [true, false] {
        await expectMoveRefusals(course.name, unknown: "trainingCourses/9") { id, name, etag, caller in
          if complete {
            _ = try await talent.courses.complete(
              .with {
                $0.requestId = id
                $0.name = name
                $0.etag = etag
              }, by: caller)
          } else {
            _ = try await talent.courses.cancel(
              .with {
                $0.requestId = id
                $0.name = name
                $0.etag = etag
              }, by: caller)
          }
        }
      }
    }
  }

  @Test("CreateTrainingOrder, MatchTrainingOrder, CancelTrainingOrder")
  func orders() async throws {
    try await TestTalent.run { talent in
      let bad: [(String, [String], (inout Talent.TrainingOrder) -> Void)] = [
        ("no employer", ["employer_code REQUIRED"], { $0.employerCode = "" }),
        ("no name", ["employer_name REQUIRED"], { $0.employerName = "" }),
        ("no division", ["division REQUIRED"], { $0.division = "" }),
        ("no profile", ["profile REQUIRED"], { $0.profile = .unspecified }),
        ("no places", ["places NUMBER_RANGE"], { $0.places = 0 }),
        ("no day", ["needed_by_date REQUIRED"], { $0.neededByDate = nil }),
        ("yesterday", ["needed_by_date DATE_ORDER"], { $0.neededByDate = Samples.date("2025-06-29") }),
      ]
      await expectInputRefusals("training_order", TrainingSamples.order, bad) { input in
        _ = try await talent.addOrder { $0 = input }
      }
      let order = try await talent.addOrder()
      await expectMoveRefusals(order.name, unknown: "trainingOrders/9") { id, name, etag, caller in
        _ = try await talent.orders.match(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
            $0.course = "trainingCourses/1"
          }, by: caller)
      }
      await expect(Refusal(.invalidArgument, "course RESOURCE_NAME"), "no course") {
        _ = try await talent.match(order.name, "courses/1")
      }
      await expect(Refusal(.notFound), "unknown course") {
        _ = try await talent.match(order.name, "trainingCourses/1")
      }
      await expectMoveRefusals(order.name, unknown: "trainingOrders/9") { id, name, etag, caller in
        _ = try await talent.orders.cancel(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
          }, by: caller)
      }
      #expect(try await talent.allChanges().count == 1)
    }
  }

  @Test("CreateTrainingEnrolment, CancelTrainingEnrolment, RecordTrainingAttendance, GetCreditStatement")
  func enrolments() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addBase()
      let course = try await talent.addCourse()
      let bad: [(String, [String], (inout Talent.TrainingEnrolment) -> Void)] = [
        ("no course", ["course REQUIRED"], { $0.course = "" }),
        ("odd course", ["course RESOURCE_NAME"], { $0.course = "courses/1" }),
        ("odd order", ["order RESOURCE_NAME"], { $0.order = "orders/1" }),
        ("no name", ["display_name REQUIRED"], { $0.displayName = "" }),
        ("no number", ["identity_number REQUIRED"], { $0.identityNumber = "" }),
        ("bad number", ["identity_number GB11643_CHECK"], { $0.identityNumber = "420106199003071237" }),
        ("bad unit", ["unit_code GB32100_CHECK"], { $0.unitCode = "91420100MA4K00010Q" }),
        (
          "order without unit", ["unit_code REQUIRED"],
          {
            $0.order = "trainingOrders/1"
            $0.unitCode = ""
          }
        ),
      ]
      let before = try await talent.allChanges().count
      await expectInputRefusals("training_enrolment", TrainingSamples.enrolment(course.name, 1), bad) { input in
        _ = try await talent.enrolments.create(
          .with {
            $0.requestId = freshID()
            $0.trainingEnrolment = input
          }, by: TestTalent.province)
      }
      await expect(Refusal(.notFound), "unknown course") { _ = try await talent.enrol("trainingCourses/9", 1) }
      await expect(Refusal(.notFound), "unknown order") {
        _ = try await talent.enrol(course.name, 1, order: "trainingOrders/9")
      }
      #expect(try await talent.allChanges().count == before)
      let enrolment = try await talent.enrol(course.name, 1)
      await expectMoveRefusals(enrolment.name, unknown: "trainingEnrolments/9") { id, name, etag, caller in
        _ = try await talent.enrolments.cancel(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
          }, by: caller)
      }
      talent.setDay("2025-08-05")
      await expectMoveRefusals(enrolment.name, unknown: "trainingEnrolments/9") { id, name, etag, caller in
        _ = try await talent.enrolments.recordAttendance(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
            $0.attendance = .with { $0.date = Samples.date("2025-08-04") }
          }, by: caller)
      }
      for (what, refusal, day, hours) in [
        ("tomorrow", Refusal(.invalidArgument, "attendance.date DATE_NOT_FUTURE"), "2025-08-06", Int32(8)),
        ("before", Refusal(.invalidArgument, "attendance.date COURSE_DAY"), "2025-08-03", 8),
        ("25 hours", Refusal(.invalidArgument, "attendance.hours NUMBER_RANGE"), "2025-08-04", 25),
        ("-1 hours", Refusal(.invalidArgument, "attendance.hours NUMBER_RANGE"), "2025-08-04", -1),
      ] {
        await expect(refusal, what) { _ = try await talent.attend(enrolment.name, day, hours) }
      }
      _ = try await talent.attend(enrolment.name, "2025-08-04", 24)
      await expect(Refusal(.invalidArgument, "attendance.hours COURSE_HOURS"), "more than the course") {
        _ = try await talent.attend(enrolment.name, "2025-08-05", 17)
      }
      await expect(Refusal(.invalidArgument, "participant RESOURCE_NAME"), "participant") {
        _ = try await talent.enrolments.creditStatement(.with { $0.participant = "people/1" })
      }
      await expect(Refusal(.invalidArgument, "year NUMBER_RANGE"), "year") {
        _ = try await talent.enrolments.creditStatement(.with { $0.participant = enrolment.participant })
      }
      await expect(Refusal(.notFound), "nobody") {
        _ = try await talent.enrolments.creditStatement(
          .with {
            $0.participant = "trainingParticipants/9"
            $0.year = 2025
          })
      }
    }
  }

  @Test("an import enrols until the course is full and says so row by row; a second run changes nothing")
  func importing() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addBase()
      let course = try await talent.addCourse { $0.capacity = 3 }
      func run(_ rows: [String]) async throws -> Common.ImportReport {
        let text = (["课程编号,身份证号,姓名,单位统一社会信用代码"] + rows).joined(separator: "\n")
        let piece = Talent.ImportTrainingEnrolmentsRequest.with {
          $0.requestId = freshID()
          $0.data = Array(text.utf8)
        }
        return try await ImportRun.run(
          Pieces(requests: [piece]), talent.store, EnrolmentImporter(enrolments: talent.enrolments),
          by: TestTalent.wuhan)
      }
      func row(_ number: Int, _ name: String = "学员") -> String { "1,\(Samples.identity(number)),\(name)," }
      let report = try await run([row(1), row(2), "7,\(Samples.identity(3)),学员,", row(4), row(5), "1,123,学员,"])
      #expect(report.rowsCreated == 3 && report.rowsRefused == 3)
      #expect(
        report.problems.map { "\($0.line) \($0.field) \($0.rule)" }.sorted() == [
          "4 course course-exists", "6 course TRAINING-capacity", "7 identity_number GB11643-length",
        ])
      #expect(try await talent.course(course.name).enrolledCount == 3)
      #expect(try await run([row(1), row(2), row(4)]).rowsUnchanged == 3)
      #expect(try await run([row(1, "改名")]).rowsUpdated == 1)
      var bytes: [UInt8] = []
      try await talent.enrolments.export(.with { $0.filter = .with { $0.course = course.name } }) { bytes += $0 }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("改名") && !text.contains(Samples.identity(1)))
    }
  }
}
