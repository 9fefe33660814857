import DisputeAPI
import RPC
import Records
import Schema

/// Whether evidence may be sent abroad (国务院关于涉外知识产权纠纷处理的规定 art. 13): four laws, each checked.
enum EvidenceClearance {
  static let laws: [Dispute.ExportLaw] = [.stateSecrets, .dataSecurity, .personalInformation, .technologyExport]

  /// What the checks of a case come to.
  static func state(of record: Dispute.Case) -> Dispute.ClearanceState {
    guard record.exportsEvidence else { return .notNeeded }
    if record.exportChecks.contains(where: { !$0.cleared }) { return .refused }
    return missing(record).isEmpty ? .cleared : .pending
  }

  /// Throws FAILED_PRECONDITION, naming the laws, unless the evidence was cleared under all of them.
  static func require(_ record: Dispute.Case) throws(RPCError) {
    switch record.clearance {
    case .cleared: return
    case .refused:
      let laws = record.exportChecks.filter { !$0.cleared }.map(\.law)
      throw refusal(record, en: "a check forbids it", zh: "审查未通过", laws)
    case .pending: throw refusal(record, en: "checks are missing", zh: "尚未审查", missing(record))
    default:
      throw .precondition(
        "FOR25-13", record.name, en: "the case says that no evidence goes abroad; set exports_evidence first",
        zh: "案件未声明向境外提供证据,请先修改")
    }
  }

  private static func missing(_ record: Dispute.Case) -> [Dispute.ExportLaw] {
    laws.filter { law in !record.exportChecks.contains { $0.law == law } }
  }

  private static func refusal(
    _ record: Dispute.Case, en: String, zh: String, _ laws: [Dispute.ExportLaw]
  ) -> RPCError {
    .precondition(
      "FOR25-13", record.name, en: "\(en): \(laws.map { Names.exportLaw.token($0) }.joined(separator: ", "))",
      zh: "\(zh):\(laws.map(Names.exportLaw.chinese).joined(separator: "、"))")
  }
}
