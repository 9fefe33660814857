import Locking

/// The read-only connections that no thread uses at the moment. No connection belongs to a thread: the one used last is
/// lent first, since its cache is warm.
final class ReaderPool: Sendable {
  private struct State {
    var free: [Connection] = []
    var lentCount = 0
    var isClosed = false
  }

  private let path: String
  private let options: DatabaseOptions
  private let state = Locked(State())

  init(path: String, options: DatabaseOptions) {
    self.path = path
    self.options = options
  }

  /// Lends a connection, inside one read transaction, for the time of the body.
  func withSnapshot<T>(_ body: (borrowing Reader) throws -> T) throws -> T {
    let connection = try take()
    defer { giveBack(connection) }
    try connection.control("BEGIN")
    // A snapshot that cannot be ended leaves a connection that must not be lent again.
    defer { if (try? connection.control("COMMIT")) == nil { connection.close() } }
    return try body(Reader(connection))
  }

  /// Closes the free connections; one that is lent closes when it comes back.
  func close() {
    let free = state.withLock { state in
      state.isClosed = true
      defer { state.free = [] }
      return state.free
    }
    for connection in free { connection.close() }
  }

  private func take() throws(StorageError) -> Connection {
    let free: Connection? = try state.withLock { state throws(StorageError) in
      guard !state.isClosed else { throw StorageError(.closed, "the database is closed") }
      guard state.lentCount < options.readersMax else {
        throw StorageError(.overloaded, "\(options.readersMax) reads run already; try again later")
      }
      state.lentCount += 1
      return state.free.popLast()
    }
    if let free { return free }
    do throws(StorageError) {
      return try Connection(path: path, mode: .reader, options: options)
    } catch {
      state.withLock { $0.lentCount -= 1 }
      throw error
    }
  }

  private func giveBack(_ connection: Connection) {
    let isKept = state.withLock { state in
      state.lentCount -= 1
      guard !state.isClosed, connection.handle != nil else { return false }
      state.free.append(connection)
      return true
    }
    if !isKept { connection.close() }
  }
}
