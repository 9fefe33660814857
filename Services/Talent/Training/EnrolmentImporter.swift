import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.ImportTrainingEnrolmentsRequest: ImportRequest {}

/// Enrolments from the rows of a file. Course and identity number are the key; the number leaves this file as keyed
/// digest and masked text only.
struct EnrolmentImporter: RowByRowImporter {
  let enrolments: Enrolments

  struct Draft: Sendable {
    let enrolment: Talent.TrainingEnrolment
    let identity: Persons.Identity?
  }

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case course, identityNumber, displayName, unitCode, order, synthetic
  }

  static let columns = [
    ImportColumn("course", "课程编号", "课程", isRequired: true),
    ImportColumn("identity_number", "身份证号", "身份证号码", isRequired: true),
    ImportColumn("display_name", "姓名", isRequired: true),
    ImportColumn("unit_code", "单位统一社会信用代码", "统一社会信用代码"),
    ImportColumn("order", "订单编号"),
    ImportColumn("synthetic", "合成数据"),
  ]

  func key(_ draft: Draft) -> [UInt8] { (draft.identity?.digest ?? []) + draft.enrolment.course.utf8 }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    var input = Talent.TrainingEnrolment()
    input.course = Self.name(cells.text(Column.course), in: Talent.TrainingCourse.collection)
    input.order = Self.name(cells.text(Column.order), in: Talent.TrainingOrder.collection)
    input.displayName = cells.text(Column.displayName)
    input.unitCode = cells.text(Column.unitCode)
    let isSynthetic = cells.yesOrNo(Column.synthetic)
    var (enrolment, found) = Enrolments.normalized(input)
    cells.problems.addNew(found)
    let identity = Persons(store: enrolments.store).identity(
      "identity_number", cells.text(Column.identityNumber), today: now.today, &cells.problems)
    enrolment.synthetic = isSynthetic
    return (Draft(enrolment: enrolment, identity: identity), cells.problems)
  }

  func store(
    _ draft: Draft, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    guard let identity = draft.identity else { throw RPCError(.internal, "the row was not checked") }
    let order = draft.enrolment.order
    guard let course = try TrainingCourses.Table.stored(draft.enrolment.course, transaction.reader)?.record,
      try order.isEmpty || TrainingOrders.Table.stored(order, transaction.reader) != nil
    else { return .refused(Self.unknownCourse(draft)) }
    if let person = try Persons.find(identity, transaction.reader),
      let known = try Enrolments.place(of: person.number, in: course, transaction.reader)
    {
      return try change(known, draft.enrolment, caller, now, transaction)
    }
    _ = try enrolments.enrol(draft.enrolment, identity, caller, now, transaction)
    return .created
  }

  /// Changes name and unit of a place that is taken. Another order is another place: give this one up first.
  private func change(
    _ known: Talent.TrainingEnrolment, _ row: Talent.TrainingEnrolment, _ caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    try caller.requireReach(known.division, known.name)
    guard known.order == row.order else {
      throw RPCError.precondition(
        "TRAINING-order", known.name, en: "the place was taken with another order", zh: "该报名使用的订单不同")
    }
    let next = try Enrolments.Table.change(known, now, transaction) {
      $0.displayName = row.displayName
      $0.unitCode = row.unitCode
    }
    return next.etag == known.etag ? .unchanged : .updated
  }

  private static func unknownCourse(_ draft: Draft) -> FieldProblems {
    var problems = FieldProblems()
    problems.add(
      "course", "course-exists", en: "no such course, or no such order", zh: "课程或订单不存在", seen: draft.enrolment.course)
    return problems
  }

  /// The name of a record by its number or name, as people write it.
  private static func name(_ cell: String, in collection: String) -> String {
    let text = cell.halfWidth
    return !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) } ? "\(collection)/\(text)" : text
  }

  /// The cells of an enrolment, in the order of ``columns``, as an export writes them.
  static func cells(_ enrolment: Talent.TrainingEnrolment) -> [String] {
    [
      enrolment.course, enrolment.maskedIdentityNumber, enrolment.displayName, enrolment.unitCode, enrolment.order,
      CSVExport.yesOrNo(enrolment.synthetic),
    ]
  }
}
