import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.TrainingOrder: NumberedRecord, StoredRecord {
  public static let collection = "trainingOrders"
  public static let table = "training_order"
  public static let columns = ["employer_code", "division", "profile", "state", "course"]
  public var values: [any Storable] {
    [employerCode, division, profile.rawValue, state.rawValue, ResourceName.number(of: course)]
  }
  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }
  public var resource: ChangeRecord.Resource { .trainingOrder(self) }
}

/// Orders of employers (订单式培养): placed, matched with a course that keeps their places, taken back.
struct TrainingOrders: Sendable {
  let store: RecordStore
  let rules: TalentRules

  typealias Table = RecordTable<Talent.TrainingOrder>

  // MARK: Reading

  func get(_ request: Talent.GetTrainingOrderRequest) async throws -> Talent.TrainingOrder {
    try await store.read { try Table.get(request.name, $0) }
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
      Talent.TrainingOrder.self, filter, conditions, size: request.pageSize, token: request.pageToken)
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
      let order = try Table.get(request.order, field: "order", reader)
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
      return try Table.insert(order, now, transaction)
    }
  }

  func match(
    _ request: Talent.MatchTrainingOrderRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingOrder {
    _ = try Talent.TrainingCourse.number(request.course, field: "course")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      try stored.state.require(.open, rule: "TRAINING-transition", stored.name)
      let course = try TrainingCourses.Table.get(request.course, field: "course", transaction.reader)
      try caller.requireReach(course.division, course.name)
      let misfits = Self.misfits(stored, course, on: now.today)
      guard misfits.isEmpty else { throw RPCError.preconditions(course.name, misfits) }
      _ = try TrainingCourses.Table.change(course, now, transaction) { $0.reservedCount += stored.places }
      return try Table.change(stored, now, transaction) {
        $0.state = .matched
        $0.course = course.name
      }
    }
  }

  func cancel(
    _ request: Talent.CancelTrainingOrderRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingOrder {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      try stored.state.require(.open, .matched, rule: "TRAINING-transition", stored.name)
      if stored.state == .matched {
        let course = try TrainingCourses.Table.get(stored.course, transaction.reader)
        let unused = stored.places - stored.enrolledCount
        _ = try TrainingCourses.Table.change(course, now, transaction) { $0.reservedCount -= unused }
      }
      return try Table.change(stored, now, transaction) { $0.state = .cancelled }
    }
  }

  // MARK: Parts

  /// Takes a place of an order for an enrolment. Throws FAILED_PRECONDITION when the order has none in the course.
  static func usePlace(
    of name: String, in course: Talent.TrainingCourse, employer: String, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws {
    let order = try Table.get(name, field: "training_enrolment.order", transaction.reader)
    guard order.state == .matched, order.course == course.name, order.enrolledCount < order.places else {
      throw RPCError.precondition(
        "TRAINING-order", order.name, en: "the order has no free place in \(course.name)", zh: "该订单在此课程没有可用名额")
    }
    guard order.employerCode == employer else {
      throw RPCError.precondition(
        "TRAINING-order", order.name, en: "the participant does not work for the employer that ordered",
        zh: "参训人员不属于订单单位")
    }
    _ = try Table.change(order, now, transaction) { $0.enrolledCount += 1 }
  }

  /// Gives a place of an order back; true when the order keeps it for somebody else.
  static func returnPlace(of name: String, _ now: Moment, _ transaction: borrowing Transaction) throws -> Bool {
    let order = try Table.get(name, transaction.reader)
    _ = try Table.change(order, now, transaction) { $0.enrolledCount -= 1 }
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
    for order in try Table.all(filter, transaction.reader) {
      _ = try Table.change(order, now, transaction) {
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

  private func checked(_ input: Talent.TrainingOrder, _ now: Moment) throws(RPCError) -> Talent.TrainingOrder {
    var problems = FieldProblems()
    var order = Talent.TrainingOrder()
    order.employerCode = problems.creditCode("employer_code", input.employerCode)
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
