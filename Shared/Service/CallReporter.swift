import Storage

/// Writes to the log what operators must know of calls and connections, and counts calls for the metrics.
struct CallReporter: Sendable {
  private let log: Log
  private let metrics: CallMetrics?

  init(_ log: Log, _ metrics: CallMetrics?) {
    self.log = log
    self.metrics = metrics
  }

  /// A connection that could not be made, with the cause, or one that broke the rules.
  func connectionFailed(_ error: ConnectionError, peer: SocketAddress?) {
    let peer = peer?.description ?? "unknown"
    if case .tls(let failure) = error {
      log.warning(
        "TLS handshake failed", ["peer": "\(peer)", "cause": "\(failure.cause)", "reason": "\(failure.description)"])
    } else {
      log.warning("connection failed", ["peer": "\(peer)", "reason": "\(error)"])
    }
  }

  /// A call that ended. The caller of a handler that failed unforeseen, or in the database, does not learn the whole
  /// reason; it is here.
  func ended(_ context: ServerContext, _ code: Status.Code, thrown: (any Error)?) {
    metrics?.ended(context.path, code, after: MonotonicTime.now() - context.startedAt)
    if let thrown, isServerFault(thrown, code) {
      log.error(
        "handler failed",
        [
          "method": "\(context.path)", "call": "\(callID(context))", "caller": "\(caller(context))",
          "status": "\(code.name)", "reason": "\(thrown)",
        ])
    } else {
      log.debug(
        "call",
        [
          "method": "\(context.path)", "call": "\(callID(context))", "caller": "\(caller(context))",
          "status": "\(code.name)",
          "microseconds": .number(Int((MonotonicTime.now() - context.startedAt).nanosecondsClamped / 1_000)),
        ])
    }
  }

  /// Whether an operator has something to mend, rather than the caller.
  private func isServerFault(_ thrown: any Error, _ code: Status.Code) -> Bool {
    switch thrown {
    case is CancellationError: false
    case let error as StorageError:
      [.internal, .dataLoss, .unavailable, .resourceExhausted].contains(error.rpcError.code)
    case is RPCError: [.internal, .dataLoss].contains(code)
    default: true
    }
  }

  private func callID(_ context: ServerContext) -> String { (try? context.caller)?.callID ?? "" }

  private func caller(_ context: ServerContext) -> String {
    if let caller = try? context.caller { return caller.identity.identity.uri }
    return context.peer.certificate?.uris.first ?? context.peer.address?.description ?? ""
  }
}
