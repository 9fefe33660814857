extension EventLoop {
  /// Runs `body` as a part of the current task on this loop, to which it comes back after each suspension.
  ///
  /// To be on the loop's thread is not enough: an actor may have borrowed the thread, and a task that does not prefer
  /// the loop leaves it at its first suspension. `body` is concurrent because a closure that only hands on to one that
  /// stays with its caller is compiled without the hop to the preferred executor (Swift 6.3.1).
  @concurrent
  public func perform<R: Sendable>(_ body: @concurrent @Sendable () async throws -> R) async throws -> R {
    if isCurrent, isPreferred { return try await body() }
    return try await withTaskExecutorPreference(self) { try await body() }
  }

  private var isPreferred: Bool {
    withUnsafeCurrentTask { $0?.unownedTaskExecutor == asUnownedTaskExecutor() }
  }
}
