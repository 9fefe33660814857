import Glibc

/// A value behind a lock of the system's thread library.
///
/// Synchronization's `Mutex` is as good, but a thread that has to wait does so inside a library that the thread sanitizer
/// cannot see into, which then reports races where there are none.
///
/// Safe to share (`@unchecked`): `value` is reachable through `withLock` alone.
public final class Locked<Value: ~Copyable>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var value: Value

  public init(_ value: consuming sending Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Runs `body` while no other thread is inside the lock.
  public func withLock<R>(_ body: (inout Value) -> R) -> R {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body(&value)
  }
}
