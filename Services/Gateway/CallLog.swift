import Service

/// Writes to the log which calls the gateway itself refused or could not pass on, and why.
struct CallLog: Sendable {
  private let log: Log

  init(_ log: Log) { self.log = log }

  func failed(_ path: String, _ id: CallID, _ error: RPCError, caller: String) {
    let fields: KeyValuePairs<String, Log.Value> = [
      "method": "\(path)", "call": "\(id)", "caller": "\(caller)", "status": "\(error.code.name)",
      "reason": "\(error.message)",
    ]
    switch error.code {
    case .permissionDenied, .unauthenticated: log.warning("call denied", fields)
    case .deadlineExceeded, .cancelled, .unimplemented: log.info("call failed", fields)
    default: log.warning("call failed", fields)
    }
  }
}
