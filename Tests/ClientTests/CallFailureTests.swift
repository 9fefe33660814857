import RPC
import Schema
import Testing

@testable import ipmesh

@Suite struct CallFailureTests {
  @Test func saysTheProblemsOfFieldsOnce() {
    var error = RPCError(.invalidArgument, "name: is required; code: is no code")
    error.attach(
      GoogleRPC.BadRequest.with {
        $0.fieldViolations = [("name", "is required"), ("code", "is no code")].map { field, problem in
          .with {
            $0.field = field
            $0.description = problem
          }
        }
      })
    let text = CallFailure(error, hint: "look").description
    #expect(text.hasPrefix("INVALID_ARGUMENT (3): 2 fields cannot stand 2处字段有误\n→ look\n"))
    for problem in ["is required", "is no code"] { #expect(text.components(separatedBy: problem).count == 2) }
  }

  @Test func keepsAMessageThatSaysMoreThanItsFields() {
    var error = RPCError(.invalidArgument, "the form is closed")
    error.attach(
      GoogleRPC.BadRequest.with {
        $0.fieldViolations = [.with { $0.description = "one" }, .with { $0.description = "two" }]
      })
    let text = CallFailure(error, hint: nil).description
    for part in ["the form is closed", "one", "two"] { #expect(text.contains(part)) }
  }

  @Test func saysAPreconditionOnceAndSeveralAsATable() {
    let one = RPCError.failure(["it is closed"], message: "zones/a: it is closed / 已关闭", chinese: "已关闭")
    #expect(CallFailure(one, hint: nil).description == "FAILED_PRECONDITION (9): zones/a: it is closed / 已关闭")
    let two = RPCError.failure(["it is closed", "it is full"], message: "zones/a cannot take it", chinese: "不能加入")
    let text = CallFailure(two, hint: nil).description
    for part in ["RULE 规则", "it is closed", "it is full", "不能加入"] { #expect(text.contains(part)) }
  }
}

extension RPCError {
  fileprivate static func failure(_ problems: [String], message: String, chinese: String) -> RPCError {
    var error = RPCError(.failedPrecondition, message)
    error.attach(
      GoogleRPC.PreconditionFailure.with {
        $0.violations = problems.map { problem in
          .with {
            $0.type = "R"
            $0.subject = "zones/a"
            $0.description = problem
          }
        }
      })
    error.attach(GoogleRPC.LocalizedMessage.with { $0.message = chinese })
    return error
  }
}
