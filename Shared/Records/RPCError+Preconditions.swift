import Domain
import RPC
import Schema

extension RPCError {
  /// FAILED_PRECONDITION with a `google.rpc.PreconditionFailure` that names the rule and the record.
  /// - Parameter resource: the name of the record that stands against the change.
  public static func precondition(_ rule: String, _ resource: String, en: String, zh: String) -> RPCError {
    preconditions(resource, [RuleViolation(rule, en: en, zh: zh)])
  }

  /// FAILED_PRECONDITION with a `google.rpc.PreconditionFailure` that names each rule that stands against a change, and
  /// all texts in Chinese as a `google.rpc.LocalizedMessage`.
  public static func preconditions(_ resource: String, _ violations: [RuleViolation]) -> RPCError {
    let en = violations.map { "\($0.text.en) (rule \($0.rule))" }.joined(separator: "; ")
    let zh = violations.map(\.text.zh).joined(separator: ";")
    var error = RPCError(.failedPrecondition, "\(resource): \(en) / \(zh)")
    error.attach(
      GoogleRPC.PreconditionFailure.with {
        $0.violations = violations.map { violation in
          .with {
            $0.type = violation.rule
            $0.subject = resource
            $0.description = violation.text.en
          }
        }
      })
    error.attach(
      GoogleRPC.LocalizedMessage.with {
        $0.locale = "zh-CN"
        $0.message = zh
      })
    return error
  }
}
