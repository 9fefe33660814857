import CSQLite
import Glibc
import Locking

/// The one thread that changes the file: it runs many writes in one transaction and answers their callers when that
/// transaction is durable.
///
/// Each write runs in a savepoint of its own, so that one that fails is undone alone. When the transaction as a whole
/// is lost (no space, a deferred foreign key, an I/O error), each of its writes runs once more in a transaction of its
/// own: only those that fail by themselves fail.
final class Writer: Sendable {
  private enum Ending {
    case open([CheckedContinuation<Void, Never>])
    case ended
  }

  private let connection: Connection
  private let queue: WriteQueue
  private let options: DatabaseOptions
  private let didCommitChanges: @Sendable () -> Void
  private let ending = Locked(Ending.open([]))

  /// - Parameter didCommitChanges: called on the writer thread after each commit that appended to the change feed.
  init(_ connection: Connection, _ options: DatabaseOptions, didCommitChanges: @escaping @Sendable () -> Void) {
    self.connection = connection
    self.options = options
    self.didCommitChanges = didCommitChanges
    queue = WriteQueue(jobsMax: options.queuedWritesMax)
  }

  /// Starts the thread. It keeps the writer alive until `close`.
  func start() throws(StorageError) {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self).toOpaque()
    let result = pthread_create(
      &thread, nil,
      { context in
        csqlite_name_thread("storage-writer")
        if let context { Unmanaged<Writer>.fromOpaque(context).takeRetainedValue().serve() }
        return nil
      }, context)
    guard result == 0 else {
      Unmanaged<Writer>.fromOpaque(context).release()
      throw StorageError(.outOfMemory, "the writer thread could not be started: \(String(cString: strerror(result)))")
    }
    pthread_detach(thread)
  }

  func append(_ job: any WriteJob) throws(StorageError) {
    try queue.append(job)
  }

  var waitingCount: Int { queue.count }

  /// Takes no further write, lets the waiting ones run, and ends the thread.
  func close() {
    queue.close()
  }

  /// Returns when the thread has closed its connection.
  func waitUntilClosed() async {
    await withCheckedContinuation { continuation in
      let hasEnded = ending.withLock { state in
        guard case .open(let waiting) = state else { return true }
        state = .open(waiting + [continuation])
        return false
      }
      if hasEnded { continuation.resume() }
    }
  }

  // MARK: On the writer thread

  private func serve() {
    Self.leaveSignalsToOtherThreads()
    var (logPages, checkpointAt): (Int32, Int32) = (0, options.checkpointPages)
    while let job = queue.waitForNext() {
      serveGroup(startingWith: job)
      if connection.logPages < logPages { checkpointAt = options.checkpointPages }  // the log has begun anew
      logPages = connection.logPages
      if logPages >= checkpointAt {
        checkpoint(SQLITE_CHECKPOINT_PASSIVE)
        // While an old snapshot is read the log cannot begin anew; then it is tried again after as many pages more.
        checkpointAt = logPages + options.checkpointPages
      }
    }
    checkpoint(SQLITE_CHECKPOINT_TRUNCATE)
    connection.close()
    let waiting = ending.withLock { state in
      guard case .open(let waiting) = state else { return [] as [CheckedContinuation<Void, Never>] }
      state = .ended
      return waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  private func serveGroup(startingWith first: any WriteJob) {
    rollBack()  // what an earlier rollback could not
    var group: [any WriteJob] = []
    do throws(StorageError) {
      try connection.control("BEGIN IMMEDIATE")
    } catch {
      return answer([first] + allWaiting(), failure: error)
    }
    do throws(StorageError) {
      try runJobs(startingWith: first, into: &group)
      try connection.control("COMMIT")
      answer(group, failure: nil)
    } catch {
      rollBack()
      // Only those that fail by themselves fail; a write that was alone has had its chance.
      if group.count > 1 { return group.forEach(serveAlone) }
      answer(group, failure: error)
    }
  }

  /// Those that waited as long as the first one for a lock that was not to be had.
  private func allWaiting() -> [any WriteJob] {
    var waiting: [any WriteJob] = []
    while waiting.count < options.queuedWritesMax, let job = queue.nextIfAny() { waiting.append(job) }
    return waiting
  }

  /// Runs jobs until the queue is empty or the group is full; throws when the transaction is lost.
  private func runJobs(startingWith first: any WriteJob, into group: inout [any WriteJob]) throws(StorageError) {
    let deadline = Self.nowMilliseconds() + options.groupMilliseconds
    var next: (any WriteJob)? = first
    while let job = next {
      if job.start() {
        group.append(job)
        try runInSavepoint(job)
      }
      let isFull = group.count >= options.groupWritesMax || Self.nowMilliseconds() >= deadline
      next = isFull ? nil : queue.nextIfAny()
    }
  }

  private func runInSavepoint(_ job: any WriteJob) throws(StorageError) {
    try connection.control("SAVEPOINT write")
    do {
      try job.run(Transaction(connection))
    } catch {
      guard connection.isInTransaction else {
        throw error as? StorageError ?? StorageError(.transactionLost, "the engine rolled the group back")
      }
      try connection.control("ROLLBACK TO write")
    }
    guard connection.isInTransaction else {
      throw StorageError(.transactionLost, "a failure that the write ignored has rolled it back")
    }
    try connection.control("RELEASE write")
  }

  /// Runs a job that has started before in a transaction of its own.
  private func serveAlone(_ job: any WriteJob) {
    do throws(StorageError) {
      try connection.control("BEGIN IMMEDIATE")
      try runInSavepoint(job)
      try connection.control("COMMIT")
      answer([job], failure: nil)
    } catch {
      rollBack()
      answer([job], failure: error)
    }
  }

  private func answer(_ jobs: [any WriteJob], failure: StorageError?) {
    if failure == nil && connection.hasNewChanges { didCommitChanges() }
    connection.hasNewChanges = false
    for job in jobs { job.finish(failure) }
  }

  private func rollBack() {
    guard connection.isInTransaction else { return }
    // If it fails, BEGIN fails as well, and its error reaches the next callers; each group tries again.
    try? connection.control("ROLLBACK")
  }

  /// Moves the log into the file. A failure is harmless: the log still holds everything, and a later one tries again.
  private func checkpoint(_ mode: Int32) {
    sqlite3_wal_checkpoint_v2(connection.handle, nil, mode, nil, nil)
  }

  private static func nowMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  private static func leaveSignalsToOtherThreads() {
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, nil)
  }
}
