import Messages
import RPC
import RecordTestSupport
import Testing

/// A request that is wrong in one way, and how it is refused.
typealias BadCase<Request> = (what: String, refusal: Refusal, change: @Sendable (inout Request) -> Void)

/// INVALID_ARGUMENT with fields and their rules, `field RULE`.
func bad(_ reasons: String...) -> Refusal {
  var refusal = Refusal(.invalidArgument)
  refusal.reasons = reasons
  return refusal
}

/// FAILED_PRECONDITION with its rule.
func forbidden(_ rule: String) -> Refusal { Refusal(.failedPrecondition, rule) }

extension TestZone {
  /// Expects each change of a good request to be refused in its way, and nothing to be stored.
  func refuse<Request: Message>(
    _ good: Request, _ cases: [BadCase<Request>], sourceLocation: SourceLocation = #_sourceLocation,
    _ call: (Request) async throws -> Void
  ) async throws {
    let before = try await allChanges().count
    for (what, refusal, change) in cases {
      var request = good
      change(&request)
      let changed = request
      await expect(refusal, what, sourceLocation: sourceLocation) { try await call(changed) }
    }
    #expect(try await allChanges().count == before, sourceLocation: sourceLocation)
  }
}
