import Dispatch

/// One thread of its own for a task, as an event loop is: a test may block it without starving the other tests.
final class LoopExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "test loop")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
