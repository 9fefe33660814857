import Messages
import RPC
import Schema
import Service

/// A call that failed, as a person sees it: the status, what to do about it, and its details; violations of fields and
/// preconditions as a table, and nothing twice.
struct CallFailure: Error, CustomStringConvertible {
  let error: RPCError
  let hint: String?

  init(_ error: RPCError, hint: String?) {
    self.error = error
    self.hint = hint
  }

  var description: String {
    var lines = ["\(error.code.name) (\(error.code.rawValue)): \(headline)"]
    if let hint { lines.append("→ \(hint)") }
    for detail in error.details { lines += describe(detail) }
    return lines.joined(separator: "\n")
  }

  /// The message, unless it says no more than the table of fields under it.
  private var headline: String {
    let violations = error.details(of: GoogleRPC.BadRequest.self).flatMap(\.fieldViolations)
    guard violations.count > 1, violations.allSatisfy({ error.message.contains($0.description) }) else {
      return error.message
    }
    return "\(violations.count) fields cannot stand \(violations.count)处字段有误"
  }

  private func describe(_ detail: GoogleProtobuf.AnyMessage) -> [String] {
    if let badRequest = detail.unpacked(as: GoogleRPC.BadRequest.self) {
      return table(of: badRequest.fieldViolations)
    }
    if let failure = detail.unpacked(as: GoogleRPC.PreconditionFailure.self) {
      return table(of: failure.violations)
    }
    if let localized = detail.unpacked(as: GoogleRPC.LocalizedMessage.self), error.message.contains(localized.message) {
      return []
    }
    let name = detail.typeUrl.split(separator: "/").last.map(String.init) ?? ""
    let pool = BundledSchema.pool
    guard let type = pool.message(name),
      let json = try? JSONTranscoder(pool: pool).json(message: detail.value, as: type)
    else { return ["  \(detail.typeUrl) (\(detail.value.count) bytes)"] }
    return ["  \(name) \(String(decoding: json, as: UTF8.self))"]
  }

  private func table(of violations: [GoogleRPC.BadRequest.FieldViolation]) -> [String] {
    var table = TextTable(header: ["FIELD 字段", "RULE 规则", "PROBLEM 问题"])
    for violation in violations {
      let chinese = violation.localizedMessage?.message ?? ""
      table.add([
        violation.field, violation.reason,
        chinese.isEmpty ? violation.description : "\(violation.description) \(chinese)",
      ])
    }
    return table.lines(indent: "  ")
  }

  /// A single one is in the message already.
  private func table(of violations: [GoogleRPC.PreconditionFailure.Violation]) -> [String] {
    guard violations.count > 1 || !violations.allSatisfy({ error.message.contains($0.description) }) else { return [] }
    var table = TextTable(header: ["RECORD 记录", "RULE 规则", "PROBLEM 问题"])
    for violation in violations { table.add([violation.subject, violation.type, violation.description]) }
    return table.lines(indent: "  ")
  }
}

extension GoogleProtobuf.AnyMessage {
  /// The message inside, if it is of this type.
  fileprivate func unpacked<Content: Message>(as type: Content.Type) -> Content? {
    typeUrl.hasSuffix("/\(Content.fullName)") ? try? Content(serialized: value) : nil
  }
}
