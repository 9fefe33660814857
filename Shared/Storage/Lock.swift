import Glibc

/// A value that one thread at a time uses, for a moment.
///
/// Does what `Synchronization.Mutex` does, on the lock of the C library: where a `Mutex` makes a thread wait, it does so
/// inside a library that the thread sanitizer cannot follow, and correct programs are reported as races.
///
/// Sendable because `state` is touched only between `lock` and `unlock` of the one mutex.
package final class Lock<State: Sendable>: @unchecked Sendable {
  private var state: State
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  package init(_ state: State) {
    self.state = state
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  package func withLock<R, E: Error>(_ body: (inout State) throws(E) -> R) throws(E) -> R {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&state)
  }
}
