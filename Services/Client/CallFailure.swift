import Messages
import RPC
import Schema
import Service

/// A call that failed, as a person sees it: the status, what to do about it, and its details; field violations as a
/// table.
struct CallFailure: Error, CustomStringConvertible {
  let error: RPCError
  let hint: String?

  init(_ error: RPCError, hint: String?) {
    self.error = error
    self.hint = hint
  }

  var description: String {
    var lines = ["\(error.code.name) (\(error.code.rawValue)): \(error.message)"]
    if let hint { lines.append("→ \(hint)") }
    for detail in error.details { lines += describe(detail) }
    return lines.joined(separator: "\n")
  }

  private func describe(_ detail: GoogleProtobuf.AnyMessage) -> [String] {
    if detail.typeUrl.hasSuffix("/\(GoogleRPC.BadRequest.fullName)"),
      let badRequest = try? GoogleRPC.BadRequest(serialized: detail.value)
    {
      return violations(badRequest.fieldViolations)
    }
    let name = detail.typeUrl.split(separator: "/").last.map(String.init) ?? ""
    let pool = BundledSchema.pool
    guard let type = pool.message(name),
      let json = try? JSONTranscoder(pool: pool).json(message: detail.value, as: type)
    else { return ["  \(detail.typeUrl) (\(detail.value.count) bytes)"] }
    return ["  \(name) \(String(decoding: json, as: UTF8.self))"]
  }

  private func violations(_ violations: [GoogleRPC.BadRequest.FieldViolation]) -> [String] {
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
}
