import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.TrainingCourse: NumberedRecord, StoredRecord {
  public static let collection = "trainingCourses"
  public static let table = "training_course"
  public static let columns = ["base", "division", "profile", "state", "start_date", "end_date", "free_places"]
  public var values: [any Storable] {
    [
      ResourceName.number(of: trainingBase), division, profile.rawValue, state.rawValue, startDate?.number ?? 0,
      endDate?.number ?? 0, freePlaces,
    ]
  }
  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }
  public var resource: ChangeRecord.Resource { .trainingCourse(self) }
}

extension Talent.TrainingCourse {
  /// Places that are neither taken nor kept.
  var freePlaces: Int { Int(capacity) - Int(enrolledCount) - Int(reservedCount) }
}

/// Courses of bases: read, listed, added, changed, concluded, called off.
///
/// Guarantees: places taken and kept never exceed the capacity; the table itself refuses a negative number of free ones.
struct TrainingCourses: Sendable {
  let store: RecordStore
  let rules: TalentRules

  typealias Table = RecordTable<Talent.TrainingCourse>

  // MARK: Reading

  func get(_ request: Talent.GetTrainingCourseRequest) async throws -> Talent.TrainingCourse {
    try await store.read { try Table.get(request.name, $0) }
  }

  func list(_ request: Talent.ListTrainingCoursesRequest) async throws -> Talent.ListTrainingCoursesResponse {
    let filter = request.filter ?? Talent.TrainingCourseFilter()
    var problems = FieldProblems()
    problems.choice("filter.profile", filter.profile.rawValue, 0...8)
    problems.choice("filter.state", filter.state.rawValue, 0...3)
    problems.knownDivision("filter.division", filter.division, rules.divisions)
    try problems.check()
    var conditions = RowFilter()
    if !filter.trainingBase.isEmpty {
      conditions.add("base =", try Talent.TrainingBase.number(filter.trainingBase, field: "filter.training_base"))
    }
    conditions.addChoice("profile =", filter.profile.rawValue)
    conditions.addChoice("state =", filter.state.rawValue)
    conditions.addDivision(filter.division)
    let page = try await store.page(
      Talent.TrainingCourse.self, filter, conditions, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.trainingCourses = page.records
      $0.nextPageToken = page.next
    }
  }

  // MARK: Changing

  func create(
    _ request: Talent.CreateTrainingCourseRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingCourse {
    let given = request.trainingCourse ?? Talent.TrainingCourse()
    _ = try Talent.TrainingBase.number(given.trainingBase, field: "training_course.training_base")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let base = try TrainingBases.Table.get(
        given.trainingBase, field: "training_course.training_base", transaction.reader)
      try caller.requireReach(base.division, base.name)
      var course = try Self.checked(given, of: base)
      guard base.state == .open else {
        throw RPCError.precondition(
          "TRAINING-transition", base.name, en: "the base is closed", zh: "该培训基地已关闭")
      }
      course.division = base.division
      course.state = .open
      return try Table.insert(course, now, transaction)
    }
  }

  func update(
    _ request: Talent.UpdateTrainingCourseRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingCourse {
    let given = request.trainingCourse ?? Talent.TrainingCourse()
    _ = try Talent.TrainingCourse.number(given.name, field: "training_course.name")
    let mask = try UpdateMask(
      request.updateMask, changeable: ["display_name", "capacity", "credit_hours", "start_date", "end_date"])
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(given.name, etag: given.etag, by: caller, transaction.reader)
      try stored.state.require(.open, rule: "TRAINING-transition", stored.name)
      var merged = stored
      mask.copy("display_name", \.displayName, from: given, to: &merged)
      mask.copy("capacity", \.capacity, from: given, to: &merged)
      mask.copy("credit_hours", \.creditHours, from: given, to: &merged)
      mask.copy("start_date", \.startDate, from: given, to: &merged)
      mask.copy("end_date", \.endDate, from: given, to: &merged)
      let base = try TrainingBases.Table.get(stored.trainingBase, transaction.reader)
      let checked = try Self.checked(merged, of: base)
      var changed = stored
      changed.displayName = checked.displayName
      changed.capacity = checked.capacity
      changed.creditHours = checked.creditHours
      changed.startDate = checked.startDate
      changed.endDate = checked.endDate
      try Self.requireRoom(changed, stored)
      return try Table.replace(stored, by: changed, now, transaction)
    }
  }

  func complete(
    _ request: Talent.CompleteTrainingCourseRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingCourse {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      try stored.state.require(.open, rule: "TRAINING-transition", stored.name)
      guard let end = stored.endDate?.civilDate, end < now.today else {
        throw RPCError.precondition(
          "TRAINING-transition", stored.name, en: "the course is not over yet", zh: "课程尚未结束")
      }
      try Enrolments(store: store, rules: rules).conclude(stored, now, transaction)
      try TrainingOrders.courseEnded(stored, .fulfilled, now, transaction)
      return try Table.change(stored, now, transaction) {
        $0.state = .completed
        $0.reservedCount = 0
      }
    }
  }

  func cancel(
    _ request: Talent.CancelTrainingCourseRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingCourse {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      try stored.state.require(.open, rule: "TRAINING-transition", stored.name)
      try Enrolments.cancelAll(of: stored, now, transaction)
      try TrainingOrders.courseEnded(stored, .open, now, transaction)
      return try Table.change(stored, now, transaction) {
        $0.state = .cancelled
        $0.enrolledCount = 0
        $0.reservedCount = 0
      }
    }
  }

  // MARK: Parts

  /// Throws FAILED_PRECONDITION unless a change leaves room for what is taken and promised.
  private static func requireRoom(
    _ changed: Talent.TrainingCourse, _ stored: Talent.TrainingCourse
  ) throws(RPCError) {
    if changed.freePlaces < 0 {
      throw .precondition(
        "TRAINING-capacity", stored.name,
        en: "\(stored.enrolledCount) places are taken and \(stored.reservedCount) kept, more than \(changed.capacity)",
        zh: "已报名\(stored.enrolledCount)人、预留\(stored.reservedCount)个名额,超过容量")
    }
    let isMoved =
      changed.startDate != stored.startDate || changed.endDate != stored.endDate
      || changed.creditHours != stored.creditHours
    if isMoved, stored.enrolledCount + stored.reservedCount > 0 {
      throw .precondition(
        "TRAINING-transition", stored.name, en: "days and hours are fixed once a place is taken or kept",
        zh: "已有报名或预留名额,不能修改日期和学时")
    }
  }

  /// The fields that a base sets, checked. Throws INVALID_ARGUMENT with everything that is wrong.
  private static func checked(
    _ input: Talent.TrainingCourse, of base: Talent.TrainingBase
  ) throws(RPCError) -> Talent.TrainingCourse {
    var problems = FieldProblems()
    var course = Talent.TrainingCourse()
    course.trainingBase = base.name
    course.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    course.profile = input.profile
    problems.choice("profile", input.profile.rawValue, 1...8)
    if input.profile != .unspecified, !base.profiles.contains(input.profile) {
      problems.add(
        "profile", "base-profile", en: "the base trains people for \(base.profiles.map(TrainingNames.profile.token))",
        zh: "不属于该基地的培养方向", seen: TrainingNames.profile.chinese(input.profile))
    }
    course.subject = input.subject
    problems.choice("subject", input.subject.rawValue, 1...2)
    course.creditHours = input.creditHours
    problems.number("credit_hours", Int64(input.creditHours), 1...1_000)
    course.capacity = input.capacity
    problems.number("capacity", Int64(input.capacity), 1...10_000)
    let start = problems.date("start_date", input.startDate, required: true)
    let end = problems.date("end_date", input.endDate, required: true)
    problems.order("end_date", end, notBefore: start, "the first day", zh: "开课日期")
    if let start, let end, start.year != end.year {
      problems.add(
        "end_date", "credit-year", en: "a course ends in the year in which it begins", zh: "课程应在同一年度内完成",
        seen: "\(end)")
    }
    course.startDate = input.startDate
    course.endDate = input.endDate
    course.synthetic = input.synthetic
    try problems.check(under: "training_course")
    return course
  }
}
