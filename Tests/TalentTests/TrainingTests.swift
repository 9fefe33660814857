import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import Storage
import TalentAPI
import TestRandom
import TestSupport
import Testing

@testable import ipmesh_talent

@Suite("Training")
struct TrainingTests {
  @Test("a course from enrolment to credits: who attended four fifths gets them, with a certificate")
  func course() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addBase()
      let course = try await talent.addCourse()
      #expect(course.division == "420106" && course.state == .open)
      let enough = try await talent.enrol(course.name, 1)
      let little = try await talent.enrol(course.name, 2)
      #expect(enough.identityNumber.isEmpty && enough.maskedIdentityNumber.contains("********"))
      #expect(enough.participant == "trainingParticipants/1")
      talent.setDay("2025-08-08")
      for day in 4...7 { _ = try await talent.attend(enough.name, "2025-08-0\(day)", 8) }
      for day in 4...7 { _ = try await talent.attend(little.name, "2025-08-0\(day)", 8) }
      _ = try await talent.attend(little.name, "2025-08-07", 7)
      await expect(Refusal(.failedPrecondition, "TRAINING-transition"), "not over") {
        _ = try await talent.completeCourse(course.name)
      }
      talent.setDay("2025-08-09")
      #expect(try await talent.completeCourse(course.name).state == .completed)
      let completed = try await talent.enrolments.get(.with { $0.name = enough.name })
      #expect(completed.state == .completed && completed.creditHours == 40 && completed.attendedHours == 32)
      #expect(completed.certificateNumber == "HBZSCQPX2025-1" && completed.provisional)
      let incomplete = try await talent.enrolments.get(.with { $0.name = little.name })
      #expect(incomplete.state == .incomplete && incomplete.certificateNumber.isEmpty)
      #expect(incomplete.attendedHours == 31, "the later record of a day replaces the earlier one")
      let statement = try await talent.enrolments.creditStatement(
        .with {
          $0.participant = enough.participant
          $0.year = 2025
        })
      #expect(statement.creditHours == 40 && statement.professionalHours == 40 && statement.outcome == .fail)
      #expect(statement.conditions.map(\.rule?.id) == ["TRAINING-annual", "TRAINING-professional"])
      #expect(statement.enrolments == [enough.name])
    }
  }

  @Test("credit statement: 90 hours and two thirds professional, compared exactly")
  func credits() throws {
    let book = try RuleBook(directory: TestTalent.ruleDirectory)
    func outcome(_ professional: Int, _ general: Int) throws -> [Common.Outcome] {
      let credits = [
        CreditStatement.Credit(enrolment: "e/1", subject: .professional, hours: professional),
        CreditStatement.Credit(enrolment: "e/2", subject: .public, hours: general),
      ]
      return try CreditStatement.make("p/1", year: 2025, credits, book).conditions.map(\.outcome)
    }
    #expect(try outcome(60, 30) == [.pass, .pass])
    #expect(try outcome(59, 31) == [.pass, .fail])
    #expect(try outcome(60, 29) == [.fail, .pass])
    #expect(try outcome(60, 100) == [.pass, .pass], "more than the duty does no harm")
    #expect(try outcome(0, 0) == [.fail, .fail])
    #expect(try outcome(20, 10) == [.fail, .pass])
  }

  @Test("a full course takes nobody, the same person once; who gives up makes room; nothing after the first day")
  func places() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addBase()
      let course = try await talent.addCourse { $0.capacity = 2 }
      let first = try await talent.enrol(course.name, 1)
      await expect(Refusal(.alreadyExists), "twice") { _ = try await talent.enrol(course.name, 1) }
      _ = try await talent.enrol(course.name, 2)
      await expect(Refusal(.failedPrecondition, "TRAINING-capacity"), "full") {
        _ = try await talent.enrol(course.name, 3)
      }
      #expect(try await talent.giveUp(first.name).state == .cancelled)
      await expect(Refusal(.failedPrecondition, "TRAINING-transition"), "given up twice") {
        _ = try await talent.giveUp(first.name)
      }
      #expect(try await talent.enrol(course.name, 1).name != first.name, "a new place for the same person")
      #expect(try await talent.course(course.name).enrolledCount == 2)
      await expect(Refusal(.failedPrecondition, "TRAINING-capacity"), "smaller than what is taken") {
        _ = try await talent.courses.update(
          .with {
            $0.requestId = freshID()
            $0.trainingCourse = .with {
              $0.name = course.name
              $0.capacity = 1
            }
            $0.updateMask = .with { $0.paths = ["capacity"] }
          }, by: TestTalent.province)
      }
      talent.setDay("2025-08-04")
      for (what, call) in [
        ("enrol", { _ = try await talent.enrol(course.name, 4) }),
        ("give up", { _ = try await talent.giveUp("trainingEnrolments/2") }),
      ] as [(String, () async throws -> Void)] {
        await expect(Refusal(.failedPrecondition, "TRAINING-enrolment"), what, call)
      }
    }
  }

  @Test("300 people enrol at once for 100 places: 100 get one, the count is right")
  func concurrency() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addBase()
      let course = try await talent.addCourse { $0.capacity = 100 }
      let outcomes = await withTaskGroup(of: Bool.self) { group in
        for number in 1...300 {
          group.addTask {
            do {
              _ = try await talent.enrol(course.name, number)
              return true
            } catch let error as RPCError {
              return !(Refusal(error) == Refusal(.failedPrecondition, "TRAINING-capacity"))
            } catch {
              return true
            }
          }
        }
        return await group.reduce(into: 0) { count, taken in count += taken ? 1 : 0 }
      }
      #expect(outcomes == 100)
      #expect(try await talent.course(course.name).enrolledCount == 100)
      let rows = try await talent.store.database.read { reader in
        try reader.first("SELECT count(*), count(DISTINCT person) FROM training_enrolment WHERE state = 1", []) {
          [try $0[0] as Int, try $0[1] as Int]
        }
      }
      #expect(rows == [100, 100])
    }
  }

  @Test("an order finds its courses, keeps its places, uses them for its own people, is fulfilled or open again")
  func orders() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addBase()
      let late = try await talent.addCourse { $0.endDate = Samples.date("2025-12-01") }
      let small = try await talent.addCourse { $0.capacity = 3 }
      let other = try await talent.addCourse { $0.profile = .patentAgency }
      let later = try await talent.addCourse { $0.endDate = Samples.date("2025-08-20") }
      let fit = try await talent.addCourse { $0.capacity = 5 }
      let order = try await talent.addOrder()
      let matches = try await talent.orders.matches(.with { $0.order = order.name })
      #expect(matches.trainingCourses.map(\.name) == [fit.name, later.name], "the earliest to end first")
      for (what, rule, course) in [
        ("late", "TRAINING-order", late), ("small", "TRAINING-capacity", small), ("other", "TRAINING-order", other),
      ] {
        await expect(Refusal(.failedPrecondition, rule), what) { _ = try await talent.match(order.name, course.name) }
      }
      #expect(try await talent.match(order.name, fit.name).state == .matched)
      #expect(try await talent.course(fit.name).reservedCount == 4)
      _ = try await talent.enrol(fit.name, 1)
      await expect(Refusal(.failedPrecondition, "TRAINING-capacity"), "kept places are not free") {
        _ = try await talent.enrol(fit.name, 2)
      }
      let placed = try await talent.enrol(fit.name, 2, order: order.name)
      #expect(try await talent.course(fit.name).reservedCount == 3)
      await expect(Refusal(.failedPrecondition, "TRAINING-order"), "of another employer") {
        _ = try await talent.enrolments.create(
          .with {
            $0.requestId = freshID()
            $0.trainingEnrolment = TrainingSamples.enrolment(fit.name, 9)
            $0.trainingEnrolment?.unitCode = Samples.unit(701)
            $0.trainingEnrolment?.order = order.name
          }, by: TestTalent.province)
      }
      _ = try await talent.giveUp(placed.name)
      #expect(try await talent.course(fit.name).reservedCount == 4, "the order keeps the place")
      for number in 2...5 { _ = try await talent.enrol(fit.name, number, order: order.name) }
      await expect(Refusal(.failedPrecondition, "TRAINING-order"), "all places used") {
        _ = try await talent.enrol(fit.name, 6, order: order.name)
      }
      talent.setDay("2025-08-11")
      _ = try await talent.completeCourse(fit.name)
      #expect(try await talent.order(order.name).state == .fulfilled)
      await expect(Refusal(.failedPrecondition, "TRAINING-transition"), "fulfilled") {
        _ = try await talent.match(order.name, later.name)
      }
    }
  }

  @Test("a course that is called off frees its people and its orders; an order taken back frees its places")
  func callingOff() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addBase()
      let course = try await talent.addCourse()
      let order = try await talent.addOrder()
      _ = try await talent.match(order.name, course.name)
      let placed = try await talent.enrol(course.name, 1, order: order.name)
      _ = try await talent.enrol(course.name, 2)
      let cancelled = try await talent.courses.cancel(
        .with {
          $0.requestId = freshID()
          $0.name = course.name
        }, by: TestTalent.province)
      #expect(cancelled.state == .cancelled && cancelled.enrolledCount == 0 && cancelled.reservedCount == 0)
      #expect(try await talent.enrolments.get(.with { $0.name = placed.name }).state == .cancelled)
      let open = try await talent.order(order.name)
      #expect(open.state == .open && open.course.isEmpty && open.places == 4)
      let second = try await talent.addCourse()
      _ = try await talent.match(order.name, second.name)
      _ = try await talent.enrol(second.name, 1, order: order.name)
      let back = try await talent.orders.cancel(
        .with {
          $0.requestId = freshID()
          $0.name = order.name
        }, by: TestTalent.province)
      #expect(back.state == .cancelled)
      let freed = try await talent.course(second.name)
      #expect(freed.reservedCount == 0 && freed.enrolledCount == 1)
    }
  }

  @Test("an order that was not used up is open again for the rest")
  func partlyUsed() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addBase()
      let course = try await talent.addCourse()
      let order = try await talent.addOrder()
      _ = try await talent.match(order.name, course.name)
      _ = try await talent.enrol(course.name, 1, order: order.name)
      talent.setDay("2025-08-11")
      _ = try await talent.completeCourse(course.name)
      let rest = try await talent.order(order.name)
      #expect(rest.state == .open && rest.places == 3 && rest.enrolledCount == 0)
    }
  }

  @Test("random orders, enrolments and withdrawals: places taken and kept are what the records say, never too many")
  func counts() async throws {
    var random = SeededRandom()
    try await TestTalent.run { talent in
      _ = try await talent.addBase()
      let course = try await talent.addCourse { $0.capacity = 12 }
      var orders: [String] = []
      for _ in 0..<3 {
        let places = Int32.random(in: 1...6, using: &random)
        orders.append(try await talent.addOrder { $0.places = places }.name)
      }
      var held: [String] = []
      for _ in 0..<200 {
        let order = orders.randomElement(using: &random) ?? ""
        let number = Int.random(in: 1...30, using: &random)
        let step = Int.random(in: 0..<10, using: &random)
        do {
          switch step {
          case 0: _ = try await talent.match(order, course.name)
          case 1 where !held.isEmpty: _ = try await talent.giveUp(held.remove(at: number % held.count))
          case 2...4: held.append(try await talent.enrol(course.name, number, order: order).name)
          default: held.append(try await talent.enrol(course.name, number).name)
          }
        } catch let error as RPCError {
          #expect([.failedPrecondition, .alreadyExists].contains(error.code), "\(error)")
        }
        let stored = try await talent.course(course.name)
        var kept: Int32 = 0
        for order in orders {
          let order = try await talent.order(order)
          if order.state == .matched { kept += order.places - order.enrolledCount }
        }
        #expect(stored.reservedCount == kept && Int(stored.enrolledCount) == held.count)
        #expect(stored.freePlaces >= 0)
      }
    }
  }
}
