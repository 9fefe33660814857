// RecordTestSupport: what the tests of every record-keeping service share. It may import RPC and Schema.

import RPC
import Schema
import Testing

/// What a refused call must say: status, and for INVALID_ARGUMENT each field with its rule.
public struct Refusal: Equatable, CustomStringConvertible, Sendable {
  public var code: Status.Code
  /// `field rule` for each field violation, or the rule of each precondition.
  public var reasons: [String] = []

  public init(_ code: Status.Code, _ reasons: String...) {
    self.code = code
    self.reasons = reasons
  }

  /// The refusal that an error stands for.
  public init(_ error: RPCError) {
    code = error.code
    reasons =
      error.details(of: GoogleRPC.BadRequest.self).flatMap(\.fieldViolations).map { "\($0.field) \($0.reason)" }
      + error.details(of: GoogleRPC.PreconditionFailure.self).flatMap(\.violations).map(\.type)
  }

  public var description: String { "\(code) \(reasons)" }
}

/// Expects a call to be refused in exactly this way, with texts in both languages for each field.
public func expect(
  _ refusal: Refusal, _ what: String, sourceLocation: SourceLocation = #_sourceLocation,
  _ call: () async throws -> Void
) async {
  do {
    try await call()
    Issue.record("\(what): was not refused", sourceLocation: sourceLocation)
  } catch let error as RPCError {
    #expect(Refusal(error) == refusal, "\(what): \(error)", sourceLocation: sourceLocation)
    for violation in error.details(of: GoogleRPC.BadRequest.self).flatMap(\.fieldViolations) {
      #expect(!violation.description.isEmpty, "\(what)", sourceLocation: sourceLocation)
      #expect(violation.localizedMessage?.message.isEmpty == false, "\(what)", sourceLocation: sourceLocation)
    }
  } catch {
    Issue.record("\(what): \(error)", sourceLocation: sourceLocation)
  }
}
