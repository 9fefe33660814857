import Glibc

/// The bounded line of writes between the callers' threads and the writer's.
///
/// Sendable because `jobs` and the two flags are touched only between `lock` and `unlock` of the one mutex.
final class WriteQueue: @unchecked Sendable {
  private let jobsMax: Int
  private var jobs: [any WriteJob] = []
  /// The place of the next job in `jobs`; those before it are gone.
  private var next = 0
  private var isClosed = false
  private var writerSleeps = false
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(jobsMax: Int) {
    self.jobsMax = jobsMax
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func append(_ job: any WriteJob) throws(StorageError) {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    guard !isClosed else { throw StorageError(.closed, "the database is closed") }
    guard jobs.count - next < jobsMax else {
      throw StorageError(.overloaded, "\(jobsMax) writes wait already; try again later")
    }
    jobs.append(job)
    if writerSleeps { pthread_cond_signal(condition) }
  }

  var count: Int {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return jobs.count - next
  }

  /// The next job, after sleeping until there is one; nil when the queue is closed and empty.
  func waitForNext() -> (any WriteJob)? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while next == jobs.count && !isClosed {
      writerSleeps = true
      pthread_cond_wait(condition, mutex)
      writerSleeps = false
    }
    return popFirst()
  }

  /// The next job if one waits.
  func nextIfAny() -> (any WriteJob)? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return popFirst()
  }

  /// Takes no further job; those that wait are still handed out.
  func close() {
    pthread_mutex_lock(mutex)
    isClosed = true
    pthread_cond_signal(condition)
    pthread_mutex_unlock(mutex)
  }

  private func popFirst() -> (any WriteJob)? {
    guard next < jobs.count else { return nil }
    let job = jobs[next]
    next += 1
    // Moving what is left only when as much is gone keeps the cost of a job constant.
    if next * 2 >= jobs.count {
      jobs.removeFirst(next)
      next = 0
    }
    return job
  }
}
