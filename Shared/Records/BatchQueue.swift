import Locking

/// Elements on their way from one task to another, which takes all that wait at once. Putting waits while it is full.
final class BatchQueue<Element: Sendable>: Sendable {
  private struct State {
    var elements: [Element] = []
    var isFinished = false
    /// The one task that puts or the one that takes, whichever waits; never both.
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let max: Int
  private let state = Locked(State())

  /// - Parameter max: how many elements may wait.
  init(max: Int) { self.max = max }

  /// Adds an element, as soon as there is room; dropped when the queue is finished.
  func put(_ element: Element) async {
    await wait { !$0.isFinished && $0.elements.count >= self.max }
    change { if !$0.isFinished { $0.elements.append(element) } }
  }

  /// All elements that wait, as soon as there are any; `nil` when the queue is finished.
  func takeAll() async -> [Element]? {
    await wait { !$0.isFinished && $0.elements.isEmpty }
    return change { state in
      if state.isFinished { return nil }
      defer { state.elements = [] }
      return state.elements
    }
  }

  /// Nothing goes in or out any more; what waits is dropped.
  func finish() { change { $0.isFinished = true } }

  private func wait(while condition: @Sendable (borrowing State) -> Bool) async {
    await withCheckedContinuation { continuation in
      let mustWait = state.withLock { state in
        guard condition(state) else { return false }
        state.waiter = continuation
        return true
      }
      if !mustWait { continuation.resume() }
    }
  }

  /// Changes the state and wakes whoever waits for that.
  @discardableResult
  private func change<Result: Sendable>(_ body: (inout State) -> sending Result) -> Result {
    let (result, waiter) = state.withLock { state in
      let result = body(&state)
      defer { state.waiter = nil }
      return (result, state.waiter)
    }
    waiter?.resume()
    return result
  }
}
