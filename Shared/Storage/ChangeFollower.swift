/// The change feed from a place on, for ever: pages of changes as they are committed, each change once and in order.
///
/// It sleeps, without polling, while there is nothing new; it ends at ``Database/endFollowing()``, and throws what
/// `Reader.changes` throws, or `CancellationError`.
public struct ChangeFollower: AsyncSequence, Sendable {
  public typealias Element = [Change]

  let database: Database
  let signal: ChangeSignal
  let start: Int64
  let pageMax: Int

  public func makeAsyncIterator() -> Iterator {
    // Listening begins before the first read: a commit between the two leaves a wake-up.
    Iterator(database: database, wakeUps: signal.listen().makeAsyncIterator(), position: start, pageMax: pageMax)
  }

  public struct Iterator: AsyncIteratorProtocol {
    let database: Database
    var wakeUps: AsyncStream<Void>.Iterator
    var position: Int64
    let pageMax: Int

    /// The next page, never an empty one.
    public mutating func next() async throws -> [Change]? {
      while true {
        let (position, pageMax) = (position, pageMax)
        let page = try await database.read { try $0.changes(after: position, limit: pageMax) }
        if let last = page.last {
          self.position = last.sequence
          return page
        }
        let wakeUp: Void? = await wakeUps.next(isolation: #isolation)
        try Task.checkCancellation()
        guard wakeUp != nil else { return nil }
      }
    }
  }
}

extension Database {
  /// Follows the change feed after a sequence number (0: from the start).
  ///
  /// - Parameter pageMax: the most changes in one page.
  public func follow(after sequence: Int64, pageMax: Int = 256) -> ChangeFollower {
    ChangeFollower(database: self, signal: changeSignal, start: sequence, pageMax: Swift.max(pageMax, 1))
  }

  /// Ends all who follow the change feed, now or later, once they have got the changes that there are: the process is
  /// about to end, and waits for its calls.
  public func endFollowing() { changeSignal.finish() }
}
