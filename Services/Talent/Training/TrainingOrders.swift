import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.TrainingOrder: KeptMessage {}

/// Orders of employers (订单式培养): placed, matched with a course that keeps their places, taken back.
struct TrainingOrders: Sendable {
  let store: RecordStore
  let rules: TalentRules

  static let kind = RecordKind<Talent.TrainingOrder>(
    collection: "trainingOrders", table: "training_order",
    columns: [
      .init("employer_code") { $0.employerCode },
      .init("division") { $0.division },
      .init("profile") { $0.profile.rawValue },
      .init("state") { $0.state.rawValue },
      .init("course") { recordNumber($0.course) },
    ],
    resource: { .trainingOrder($0) })

  // MARK: Reading

  func get(_ request: Talent.GetTrainingOrderRequest) async throws -> Talent.TrainingOrder {
    try await store.read { try Self.kind.get(request.name, $0) }
  }

  func list(_ request: Talent.ListTrainingOrdersRequest) async throws -> Talent.ListTrainingOrdersResponse {
    let filter = request.filter ?? Talent.TrainingOrderFilter()
    var problems = FieldProblems()
    problems.choice("filter.profile", filter.profile.rawValue, 0...8)
    problems.choice("filter.state", filter.state.rawValue, 0...4)
    problems.knownDivision("filter.division", filter.division, rules.divisions)
    try problems.check()
    var conditions = RowFilter()
    conditions.addText("employer_code =", filter.employerCode)
    conditions.addChoice("profile =", filter.profile.rawValue)
    conditions.addChoice("state =", filter.state.rawValue)
    conditions.addDivision(filter.division)
    let page = try await store.page(
      Self.kind, filter, conditions, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.trainingOrders = page.records
      $0.nextPageToken = page.next
    }
  }

  /// Courses that fit an order, the earliest to end first, then by number.
  func matches(
    _ request: Talent.FindTrainingMatchesRequest
  ) async throws -> Talent.FindTrainingMatchesResponse {
    let today = store.clock.now().today
    let courses = try await store.scan { reader in
      let order = try Self.kind.get(request.order, field: "order", reader)
      var filter = RowFilter()
      filter.add("profile =", order.profile.rawValue)
      filter.add("state =", Talent.TrainingCourseState.open.rawValue)
      filter.add("start_date >", today.number)
      filter.add("end_date <=", order.neededByDate?.number ?? 0)
      filter.add("free_places >=", order.places)
      return try reader.all(
        "SELECT record FROM training_course WHERE id > 0\(filter.sql) ORDER BY end_date, id LIMIT 50", filter.parameters
      ) { try Talent.TrainingCourse(serialized: $0[0]) }
    }
    return .with { $0.trainingCourses = courses }
  }

  /// Why a course does not fit an order on a day; empty when it does. Pure.
  static func misfits(
    _ order: Talent.TrainingOrder, _ course: Talent.TrainingCourse, on day: CivilDate
  ) -> [RuleViolation] {
    var misfits: [RuleViolation] = []
    if course.state != .open || (course.startDate?.civilDate ?? day) <= day {
      misfits.append(RuleViolation("TRAINING-enrolment", en: "the course takes no enrolments", zh: "课程已不接受报名"))
    }
    if course.profile != order.profile {
      misfits.append(
        RuleViolation(
          "TRAINING-order", en: "the course forms people for \(TrainingNames.profile.token(course.profile))",
          zh: "培养方向不符"))
    }
    if let end = course.endDate?.civilDate, let needed = order.neededByDate?.civilDate, end > needed {
      misfits.append(
        RuleViolation("TRAINING-order", en: "the course ends on \(end), after \(needed)", zh: "课程结束日期晚于订单要求"))
    }
    if course.freePlaces < order.places {
      misfits.append(
        RuleViolation(
          "TRAINING-capacity", en: "\(course.freePlaces) places are free, \(order.places) ordered",
          zh: "剩余名额\(course.freePlaces)个,订单\(order.places)个"))
    }
    return misfits
  }

  // MARK: Changing

  func create(
    _ request: Talent.CreateTrainingOrderRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingOrder {
    let given = request.trainingOrder ?? Talent.TrainingOrder()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var order = try checked(given, now)
      try caller.requireReach(order.division, "trainingOrders")
      order.state = .open
      return try Self.kind.insert(order, now, transaction)
    }
  }

  func match(
    _ request: Talent.MatchTrainingOrderRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingOrder {
    _ = try TrainingCourses.kind.number(request.course, field: "course")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try require(request.name, etag: request.etag, caller, transaction.reader)
      try Self.requireState(stored, .open)
      let course = try TrainingCourses.kind.get(request.course, field: "course", transaction.reader)
      try caller.requireReach(course.division, course.name)
      let misfits = Self.misfits(stored, course, on: now.today)
      guard misfits.isEmpty else { throw RPCError.preconditions(course.name, misfits) }
      _ = try TrainingCourses.kind.change(course, now, transaction) { $0.reservedCount += stored.places }
      return try Self.kind.change(stored, now, transaction) {
        $0.state = .matched
        $0.course = course.name
      }
    }
  }

  func cancel(
    _ request: Talent.CancelTrainingOrderRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingOrder {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try require(request.name, etag: request.etag, caller, transaction.reader)
      try Self.requireState(stored, .open, .matched)
      if stored.state == .matched {
        let course = try TrainingCourses.kind.get(stored.course, transaction.reader)
        let unused = stored.places - stored.enrolledCount
        _ = try TrainingCourses.kind.change(course, now, transaction) { $0.reservedCount -= unused }
      }
      return try Self.kind.change(stored, now, transaction) { $0.state = .cancelled }
    }
  }

  // MARK: Parts

  /// Takes a place of an order for an enrolment. Throws FAILED_PRECONDITION when the order has none in the course.
  static func usePlace(
    of name: String, in course: Talent.TrainingCourse, employer: String, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws {
    let order = try kind.get(name, field: "training_enrolment.order", transaction.reader)
    guard order.state == .matched, order.course == course.name, order.enrolledCount < order.places else {
      throw RPCError.precondition(
        "TRAINING-order", order.name, en: "the order has no free place in \(course.name)", zh: "该订单在此课程没有可用名额")
    }
    guard order.employerCode == employer else {
      throw RPCError.precondition(
        "TRAINING-order", order.name, en: "the participant does not work for the employer that ordered",
        zh: "参训人员不属于订单单位")
    }
    _ = try kind.change(order, now, transaction) { $0.enrolledCount += 1 }
  }

  /// Gives a place of an order back; true when the order keeps it for somebody else.
  static func returnPlace(of name: String, _ now: Moment, _ transaction: borrowing Transaction) throws -> Bool {
    let order = try kind.get(name, transaction.reader)
    _ = try kind.change(order, now, transaction) { $0.enrolledCount -= 1 }
    return order.state == .matched
  }

  /// What becomes of the orders of a course that is over or called off. An order whose places were not all used is open
  /// again, for the rest of them.
  static func courseEnded(
    _ course: Talent.TrainingCourse, _ state: Talent.TrainingOrderState, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws {
    var filter = RowFilter()
    filter.add("course =", course.number)
    filter.add("state =", Talent.TrainingOrderState.matched.rawValue)
    for order in try kind.all(filter, transaction.reader) {
      _ = try kind.change(order, now, transaction) {
        if state == .fulfilled, order.enrolledCount == order.places {
          $0.state = .fulfilled
        } else {
          $0.state = .open
          $0.course = ""
          if state == .fulfilled { $0.places -= order.enrolledCount }
          $0.enrolledCount = 0
        }
      }
    }
  }

  private func require(
    _ name: String, etag: String, _ caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> Talent.TrainingOrder {
    let stored = try Self.kind.get(name, etag: etag, reader)
    try caller.requireReach(stored.division, name)
    return stored
  }

  private static func requireState(
    _ order: Talent.TrainingOrder, _ states: Talent.TrainingOrderState...
  ) throws(RPCError) {
    guard states.contains(order.state) else {
      throw .precondition(
        "TRAINING-transition", order.name,
        en: "the order is \(TrainingNames.order.token(order.state)); this takes "
          + states.map(TrainingNames.order.token).joined(separator: " or "),
        zh: "订单状态为“\(TrainingNames.order.chinese(order.state))”")
    }
  }

  private func checked(_ input: Talent.TrainingOrder, _ now: Moment) throws(RPCError) -> Talent.TrainingOrder {
    var problems = FieldProblems()
    var order = Talent.TrainingOrder()
    order.employerCode = ExpertRules.unitCode("employer_code", input.employerCode, &problems)
    order.employerName = problems.text("employer_name", input.employerName, characters: 2...120)
    _ = problems.division("division", input.division, rules.divisions)
    order.division = input.division
    order.profile = input.profile
    problems.choice("profile", input.profile.rawValue, 1...8)
    order.places = input.places
    problems.number("places", Int64(input.places), 1...10_000)
    let needed = problems.date("needed_by_date", input.neededByDate, required: true)
    problems.order("needed_by_date", needed, notBefore: now.today, "today", zh: "今天")
    order.neededByDate = input.neededByDate
    order.synthetic = input.synthetic
    try problems.check(under: "training_order")
    return order
  }
}
