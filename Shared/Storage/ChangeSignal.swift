import Locking

/// Wakes those who follow the change feed after a commit that added to it. Wake-ups coalesce: one that is not taken yet
/// stands for all later ones, so a slow follower costs nothing.
final class ChangeSignal: Sendable {
  private struct State {
    var listeners: [UInt64: AsyncStream<Void>.Continuation] = [:]
    var lastID: UInt64 = 0
    var isFinished = false
  }

  private let state = Locked(State())

  /// Ends when the database closes or the listening task is cancelled.
  func listen() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let id: UInt64? = state.withLock { state in
      guard !state.isFinished else { return nil }
      state.lastID += 1
      state.listeners[state.lastID] = continuation
      return state.lastID
    }
    if let id {
      continuation.onTermination = { [weak self] _ in self?.remove(id) }
    } else {
      continuation.finish()
    }
    return stream
  }

  func wake() {
    for listener in state.withLock({ Array($0.listeners.values) }) { listener.yield() }
  }

  func finish() {
    let listeners = state.withLock { state in
      state.isFinished = true
      defer { state.listeners = [:] }
      return Array(state.listeners.values)
    }
    for listener in listeners { listener.finish() }
  }

  private func remove(_ id: UInt64) {
    _ = state.withLock { $0.listeners.removeValue(forKey: id) }
  }
}
