// Generated from ipmesh/type/v1/import.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension Common.ImportReport {
  public static let fullName = "ipmesh.type.v1.ImportReport"

  public static var cType: CMessageType { ipmesh__type__v1__import_report__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Type__V1__ImportReport.self)
    rowsRead = c.pointee.rows_read
    rowsCreated = c.pointee.rows_created
    rowsUpdated = c.pointee.rows_updated
    rowsUnchanged = c.pointee.rows_unchanged
    rowsRefused = c.pointee.rows_refused
    problems = .init(reading: c.pointee.problems, count: c.pointee.n_problems) { Common.ImportProblem(reading: $0!) }
    problemsLeftOut = c.pointee.problems_left_out
    unknownColumns = .init(reading: c.pointee.unknown_columns, count: c.pointee.n_unknown_columns) {
      String(reading: $0)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Type__V1__ImportReport.self)
    c.pointee.rows_read = rowsRead
    c.pointee.rows_created = rowsCreated
    c.pointee.rows_updated = rowsUpdated
    c.pointee.rows_unchanged = rowsUnchanged
    c.pointee.rows_refused = rowsRefused
    c.pointee.n_problems = problems.count
    c.pointee.problems = arena.array(problems) { arena.message($0) }
    c.pointee.problems_left_out = problemsLeftOut
    c.pointee.n_unknown_columns = unknownColumns.count
    c.pointee.unknown_columns = arena.array(unknownColumns) { arena.text($0) }
  }
}

extension Common.ImportProblem {
  public static let fullName = "ipmesh.type.v1.ImportProblem"

  public static var cType: CMessageType { ipmesh__type__v1__import_problem__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Type__V1__ImportProblem.self)
    line = c.pointee.line
    field = String(reading: c.pointee.field)
    column = String(reading: c.pointee.column)
    rule = String(reading: c.pointee.rule)
    description = String(reading: c.pointee.description)
    descriptionZh = String(reading: c.pointee.description_zh)
    seen = String(reading: c.pointee.seen)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Type__V1__ImportProblem.self)
    c.pointee.line = line
    c.pointee.field = arena.text(field)
    c.pointee.column = arena.text(column)
    c.pointee.rule = arena.text(rule)
    c.pointee.description = arena.text(description)
    c.pointee.description_zh = arena.text(descriptionZh)
    c.pointee.seen = arena.text(seen)
  }
}
