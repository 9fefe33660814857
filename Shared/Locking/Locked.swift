// The module Locking: the one lock of the project. It imports the C library alone; every module may import it.

import Glibc

/// A value that one thread at a time uses, for a moment.
///
/// Does what `Synchronization.Mutex` does, on the lock of the C library: where a `Mutex` makes a thread wait, it does so
/// inside a library that the thread sanitizer cannot follow, and correct programs are reported as races.
///
/// Safe to share (`@unchecked`): `value` is touched only between `lock` and `unlock` of the one mutex.
public final class Locked<Value: ~Copyable>: @unchecked Sendable {
  @usableFromInline let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  @usableFromInline var value: Value

  /// The value with a lock of its own.
  public init(_ value: consuming sending Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Runs `body`, which must not wait for anything, while no other thread is inside the lock.
  @inlinable
  public func withLock<R, E: Error>(_ body: (inout Value) throws(E) -> R) throws(E) -> R {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&value)
  }
}
