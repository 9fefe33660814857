import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.TrainingEnrolment: NumberedRecord, StoredRecord {
  public static let collection = "trainingEnrolments"
  public static let table = "training_enrolment"
  public static let columns = ["course", "person", "state", "credit_hours", "certificate"]
  public var values: [any Storable] {
    [
      ResourceName.number(of: course), ResourceName.number(of: participant), state.rawValue, creditHours,
      certificateNumber.isEmpty ? String?.none : certificateNumber,
    ]
  }
  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }
  public var resource: ChangeRecord.Resource { .trainingEnrolment(self) }
}

/// Places of participants in courses: taken, given up, attended, concluded.
///
/// Guarantees: nobody has two places in a course, and no course has more participants than its capacity, however many
/// enrol at once: count and place change in one write.
struct Enrolments: Sendable {
  let store: RecordStore
  let rules: TalentRules

  typealias Table = RecordTable<Talent.TrainingEnrolment>

  // MARK: Reading

  func get(_ request: Talent.GetTrainingEnrolmentRequest) async throws -> Talent.TrainingEnrolment {
    try await store.read { try Table.get(request.name, $0) }
  }

  func list(_ request: Talent.ListTrainingEnrolmentsRequest) async throws -> Talent.ListTrainingEnrolmentsResponse {
    let filter = request.filter ?? Talent.TrainingEnrolmentFilter()
    let page = try await store.page(
      Talent.TrainingEnrolment.self, filter, Self.conditions(filter), size: request.pageSize, token: request.pageToken)
    return .with {
      $0.trainingEnrolments = page.records
      $0.nextPageToken = page.next
    }
  }

  /// Sends the enrolments of the filter as a CSV file, identity numbers masked.
  func export(
    _ request: Talent.ExportTrainingEnrolmentsRequest, _ send: ([UInt8]) async throws -> Void
  ) async throws {
    let filter = try Self.conditions(request.filter ?? Talent.TrainingEnrolmentFilter())
    try await CSVExport.run(EnrolmentImporter.columns, EnrolmentImporter.cells, filter, in: store, send: send)
  }

  func creditStatement(
    _ request: Talent.GetCreditStatementRequest
  ) async throws -> Talent.GetCreditStatementResponse {
    let person = try ResourceName.number(request.participant, in: "trainingParticipants", field: "participant")
    var problems = FieldProblems()
    problems.number("year", Int64(request.year), 2015...9999)
    try problems.check()
    return try await store.scan { reader in
      guard try Persons.digest(of: person, reader) != nil else { throw RPCError.notFound(request.participant) }
      let credits = try reader.all(
        """
        SELECT id, subject, credit_hours FROM training_enrolment
        WHERE person = $1 AND year = $2 AND state = $3 ORDER BY id LIMIT 1000
        """, [person, request.year, Talent.TrainingEnrolmentState.completed.rawValue]
      ) { row in
        CreditStatement.Credit(
          enrolment: "\(Talent.TrainingEnrolment.collection)/\(try row[0] as Int)",
          subject: Talent.TrainingSubject(rawValue: try row[1]),
          hours: try row[2])
      }
      return try TalentRules.applying(request.participant) { () throws(RuleViolation) in
        try CreditStatement.make(request.participant, year: Int(request.year), credits, rules.book)
      }
    }
  }

  private static func conditions(_ filter: Talent.TrainingEnrolmentFilter) throws(RPCError) -> RowFilter {
    var problems = FieldProblems()
    problems.choice("filter.state", filter.state.rawValue, 0...4)
    try problems.check()
    var conditions = RowFilter()
    if !filter.course.isEmpty {
      conditions.add("course =", try Talent.TrainingCourse.number(filter.course, field: "filter.course"))
    }
    if !filter.participant.isEmpty {
      let person = try ResourceName.number(
        filter.participant, in: "trainingParticipants", field: "filter.participant")
      conditions.add("person =", person)
    }
    conditions.addChoice("state =", filter.state.rawValue)
    return conditions
  }

  // MARK: Taking a place

  func create(
    _ request: Talent.CreateTrainingEnrolmentRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingEnrolment {
    let given = request.trainingEnrolment ?? Talent.TrainingEnrolment()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var (enrolment, problems) = Self.normalized(given)
      let identity = Persons(store: store).identity(
        "identity_number", given.identityNumber, today: now.today, &problems)
      try problems.check(under: "training_enrolment")
      guard let identity else { throw RPCError(.internal, "the identity number was not checked") }
      enrolment.synthetic = given.synthetic
      return try enrol(enrolment, identity, caller, now, transaction)
    }
  }

  /// Gives the person a place in the course of the enrolment.
  func enrol(
    _ enrolment: Talent.TrainingEnrolment, _ identity: Persons.Identity, _ caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Talent.TrainingEnrolment {
    let course = try TrainingCourses.Table.get(
      enrolment.course, field: "training_enrolment.course", transaction.reader)
    try caller.requireReach(course.division, course.name)
    try Self.requireTaking(course, now.today)
    let person = try Persons.person(identity, transaction)
    if let known = try Self.place(of: person.number, in: course, transaction.reader) {
      throw RPCError.alreadyExists(known.name, "the person has this place in the course")
    }
    try takePlace(enrolment, course, now, transaction)
    var added = enrolment
    added.maskedIdentityNumber = person.masked
    added.participant = "trainingParticipants/\(person.number)"
    added.state = .enrolled
    added.division = course.division
    return try Table.insert(
      added,
      hidden: ["year": course.startDate?.civilDate?.year ?? 0, "subject": course.subject.rawValue], now,
      transaction)
  }

  private func takePlace(
    _ enrolment: Talent.TrainingEnrolment, _ course: Talent.TrainingCourse, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws {
    let isOrdered = !enrolment.order.isEmpty
    if isOrdered {
      try TrainingOrders.usePlace(
        of: enrolment.order, in: course, employer: enrolment.unitCode, now, transaction)
    } else if course.freePlaces < 1 {
      throw RPCError.precondition(
        "TRAINING-capacity", course.name,
        en: "\(course.enrolledCount) places are taken and \(course.reservedCount) kept of \(course.capacity)",
        zh: "课程容量\(course.capacity)人已满")
    }
    _ = try TrainingCourses.Table.change(course, now, transaction) {
      $0.enrolledCount += 1
      if isOrdered { $0.reservedCount -= 1 }
    }
  }

  // MARK: Giving it up

  func cancel(
    _ request: Talent.CancelTrainingEnrolmentRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingEnrolment {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      try stored.state.require(.enrolled, rule: "TRAINING-transition", stored.name)
      let course = try TrainingCourses.Table.get(stored.course, transaction.reader)
      try Self.requireTaking(course, now.today)
      let isKept = try !stored.order.isEmpty && TrainingOrders.returnPlace(of: stored.order, now, transaction)
      _ = try TrainingCourses.Table.change(course, now, transaction) {
        $0.enrolledCount -= 1
        if isKept { $0.reservedCount += 1 }
      }
      return try Table.change(stored, now, transaction) { $0.state = .cancelled }
    }
  }

  /// Cancels every place of a course that is called off.
  static func cancelAll(
    of course: Talent.TrainingCourse, _ now: Moment, _ transaction: borrowing Transaction
  ) throws {
    for enrolment in try enrolled(in: course, transaction.reader) {
      _ = try Table.change(enrolment, now, transaction) { $0.state = .cancelled }
    }
  }

  // MARK: Attending

  func recordAttendance(
    _ request: Talent.RecordTrainingAttendanceRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingEnrolment {
    let attendance = request.attendance ?? Talent.TrainingAttendance()
    var problems = FieldProblems()
    problems.number("attendance.hours", Int64(attendance.hours), 0...24)
    let day = problems.date(
      "attendance.date", attendance.date, required: true, latest: store.clock.now().today)
    try problems.check()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      try stored.state.require(.enrolled, rule: "TRAINING-transition", stored.name)
      let course = try TrainingCourses.Table.get(stored.course, transaction.reader)
      guard let day, let start = course.startDate?.civilDate, let end = course.endDate?.civilDate,
        (start...end).contains(day)
      else {
        throw RPCError.invalid(
          "attendance.date", "course-day", en: "the day is not one of the course", zh: "不在课程日期内",
          seen: day.map { "\($0)" } ?? "")
      }
      var changed = stored
      changed.attendances.removeAll { $0.date == attendance.date }
      if attendance.hours > 0 { changed.attendances.append(attendance) }
      changed.attendances.sort { ($0.date?.number ?? 0) < ($1.date?.number ?? 0) }
      changed.attendedHours = changed.attendances.reduce(0) { $0 + $1.hours }
      guard changed.attendedHours <= course.creditHours else {
        throw RPCError.invalid(
          "attendance.hours", "course-hours",
          en: "the hours add up to more than the \(course.creditHours) of the course",
          zh: "累计学时超过课程学时", seen: "\(changed.attendedHours)")
      }
      return try Table.replace(stored, by: changed, now, transaction)
    }
  }

  /// Gives credits and certificates for a course that is over.
  func conclude(
    _ course: Talent.TrainingCourse, _ now: Moment, _ transaction: borrowing Transaction
  ) throws {
    let rule = try rules.rule("TRAINING-attendance", on: now.today, for: course.name)
    for enrolment in try Self.enrolled(in: course, transaction.reader) {
      let isComplete = CreditStatement.isComplete(
        attended: Int(enrolment.attendedHours), of: Int(course.creditHours), rule)
      _ = try Table.change(enrolment, now, transaction) {
        $0.state = isComplete ? .completed : .incomplete
        $0.concludedDate = GoogleType.Date(now.today)
        $0.provisional = rule.provenance.isProvisional
        guard isComplete else { return }
        $0.creditHours = course.creditHours
        // The enrolment's own number makes it unique without a counter.
        $0.certificateNumber =
          "HBZSCQPX\(now.today.year)-\(enrolment.number)"
      }
    }
  }
}
