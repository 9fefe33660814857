import Domain
import Identity
import RPC
import Schema
import Storage

/// An importer that stores its rows one after another, each alone.
public protocol RowByRowImporter: RowImporter {
  /// Stores a row in the transaction of its batch. What an error that is a reason of the row left half done is undone;
  /// see ``FieldProblems/ofRow(_:_:)``.
  func store(
    _ draft: Draft, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome
}

extension RowByRowImporter {
  /// Stores rows in one transaction: one outcome for each, in their order.
  public func store(
    _ drafts: [Draft], _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> [ImportOutcome] {
    try drafts.map { draft in
      do {
        return try transaction.savepoint { try store(draft, layout, by: caller, now, transaction) }
      } catch let error as RPCError {
        return .refused(try FieldProblems.ofRow(Self.columns[0].field, error))
      }
    }
  }
}

extension FieldProblems {
  /// The problem of a row that the store refused for the reason of an error; rethrows what is no reason of the row.
  public static func ofRow(_ field: String, _ error: RPCError) throws(RPCError) -> FieldProblems {
    var problems = FieldProblems()
    switch error.code {
    case .alreadyExists: problems.add(field, "unique", en: error.message, zh: "编号已被其他记录使用")
    case .permissionDenied: problems.add(field, "caller-reach", en: error.message, zh: "无权修改该区划的记录")
    case .failedPrecondition:
      let violations = error.details(of: GoogleRPC.PreconditionFailure.self).flatMap(\.violations)
      let zh = error.details(of: GoogleRPC.LocalizedMessage.self).first?.message
      problems.add(
        field, violations.first?.type ?? "state",
        en: violations.isEmpty ? error.message : violations.map(\.description).joined(separator: "; "),
        zh: zh ?? "记录当前状态不允许该变更")
    default: throw error
    }
    return problems
  }
}
