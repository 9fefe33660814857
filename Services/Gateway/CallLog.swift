import Service

/// Writes to the log which calls the gateway itself refused or could not pass on, and why.
struct CallLog: Sendable {
  private let log: Log

  init(_ log: Log) { self.log = log }

  func failed(_ call: RelayedCall, _ error: RPCError, caller: String) {
    switch error.code {
    case .permissionDenied, .unauthenticated: log.warning("call denied", fields(call, error, caller))
    case .deadlineExceeded, .cancelled, .unimplemented: log.info("call failed", fields(call, error, caller))
    default: log.warning("call failed", fields(call, error, caller))
    }
  }

  private func fields(_ call: RelayedCall, _ error: RPCError, _ caller: String) -> KeyValuePairs<String, Log.Value> {
    [
      "method": "\(call.path)", "call": "\(call.callID)", "caller": "\(caller)", "status": "\(error.code.name)",
      "reason": "\(error.message)",
    ]
  }
}
