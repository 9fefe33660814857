import Schema
import Service
import Storage
import Testing

/// What a caller is told of a failed read or write.
@Suite struct StorageStatusTests {
  @Test(arguments: StorageError.Code.allCases)
  func everyKindOfFailureHasAStatusWithItsReasonAndNoStatement(code: StorageError.Code) {
    let error = RPCError(StorageError(code, "inner text", sql: "SELECT secret", columns: ["table.column"]))
    #expect(error.code != .ok && error.code != .unknown)
    #expect(!error.message.isEmpty)
    #expect(!error.message.contains("inner text") && !error.message.contains("SELECT"))
    let info = error.details(of: GoogleRPC.ErrorInfo.self)
    #expect(info.map(\.domain) == ["storage.ipmesh"])
    #expect(info.first?.reason.wholeMatch(of: /[A-Z][A-Z_]+[A-Z]/) != nil)
  }

  @Test func overloadSaysWhenToTryAgain() {
    let error = RPCError(StorageError(.overloaded, ""))
    #expect(error.code == .resourceExhausted)
    #expect(error.details(of: GoogleRPC.RetryInfo.self).map(\.retryDelay?.seconds) == [1])
  }

  @Test func aUsedRequestIDNamesItsField() {
    let error = RPCError(StorageError(.requestConflict, ""))
    #expect(error.code == .invalidArgument)
    #expect(error.details(of: GoogleRPC.BadRequest.self).first?.fieldViolations.map(\.field) == ["request_id"])
  }

  @Test func aTakenValueNamesItsPlace() {
    let error = RPCError(StorageError(.unique, "", columns: ["institutions.code"]))
    #expect(error.code == .alreadyExists)
    #expect(error.message == "another record has this value already: institutions.code")
  }

  @Test func otherErrorsPassUnchanged() {
    #expect(RPCError.forCaller(CancellationError()) is CancellationError)
    #expect((RPCError.forCaller(StorageError(.corrupt, "")) as? RPCError)?.code == .dataLoss)
  }
}
