import Dispatch
import Storage
import Synchronization

/// Holds the writer thread inside a body, so that a test decides what waits behind it.
final class Gate: Sendable {
  private let opened = DispatchSemaphore(value: 0)
  private let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)

  /// Called in the body: says that it has begun, and waits.
  func pass() {
    arrival.yield()
    opened.wait()
  }

  func waitUntilReached() async {
    for await _ in arrivals { return }
  }

  func open() { opened.signal() }
}

extension Database {
  /// Returns when at least that many writes wait behind the one that holds the writer: they will share its group.
  func waitUntilWritesWait(_ count: Int) async {
    while waitingWriteCount < count { await Task.yield() }
  }
}
