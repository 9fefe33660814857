import Locking

/// One caller's write on its way through the writer: what to run, and whom to answer.
protocol WriteJob: AnyObject, Sendable {
  /// Claims the job for the writer; false when its task was cancelled while it waited.
  func start() -> Bool
  /// Runs the body and keeps its outcome; rethrows, so that the writer undoes what it did.
  func run(_ transaction: borrowing Transaction) throws
  /// Answers the caller: with the kept outcome when the commit is durable, or with the failure.
  func finish(_ failure: StorageError?)
}

/// A write whose body returns a `T`.
final class TypedWriteJob<T: Sendable>: WriteJob {
  private enum State {
    /// Not in the queue yet.
    case new
    case queued(CheckedContinuation<T, any Error>)
    case running(CheckedContinuation<T, any Error>, Result<T, any Error>?)
    /// Answered, or cancelled before it was queued.
    case finished
  }

  private let state = Locked(State.new)
  private let body: @Sendable (borrowing Transaction) throws -> T

  init(_ body: @escaping @Sendable (borrowing Transaction) throws -> T) { self.body = body }

  /// Takes the caller to answer; false, with the caller answered, when its task is cancelled already.
  func attach(_ continuation: CheckedContinuation<T, any Error>) -> Bool {
    let isNew = state.withLock { state in
      guard case .new = state else { return false }
      state = .queued(continuation)
      return true
    }
    if !isNew { continuation.resume(throwing: CancellationError()) }
    return isNew
  }

  /// Answers the caller at once when the writer has not started the job; a started one runs to its end.
  func cancel() {
    let waiting: CheckedContinuation<T, any Error>? = state.withLock { state in
      switch state {
      case .new:
        state = .finished
        return nil
      case .queued(let continuation):
        state = .finished
        return continuation
      case .running, .finished:
        return nil
      }
    }
    waiting?.resume(throwing: CancellationError())
  }

  func start() -> Bool {
    state.withLock { state in
      guard case .queued(let continuation) = state else { return false }
      state = .running(continuation, nil)
      return true
    }
  }

  func run(_ transaction: borrowing Transaction) throws {
    do {
      keep(.success(try body(transaction)))
    } catch {
      keep(.failure(error))
      throw error
    }
  }

  func finish(_ failure: StorageError?) {
    let answer: (CheckedContinuation<T, any Error>, Result<T, any Error>)? = state.withLock { state in
      let waiting: CheckedContinuation<T, any Error>
      let outcome: Result<T, any Error>?
      switch state {
      case .queued(let continuation): (waiting, outcome) = (continuation, nil)
      case .running(let continuation, let kept): (waiting, outcome) = (continuation, kept)
      case .new, .finished: return nil
      }
      state = .finished
      let missing = StorageError(.closed, "the write was not run")
      return (waiting, failure.map { .failure($0) } ?? outcome ?? .failure(missing))
    }
    if let (continuation, result) = answer { continuation.resume(with: result) }
  }

  private func keep(_ outcome: Result<T, any Error>) {
    state.withLock { state in
      guard case .running(let continuation, _) = state else { return }
      state = .running(continuation, outcome)
    }
  }
}
