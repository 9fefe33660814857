// Storage keeps a service's data: one SQLite file with one writer and many readers, migrations, the change feed and the
// idempotency records. It imports CSQLite and Glibc, and knows nothing of calls or event loops.
// A second engine (PostgreSQL) comes behind the same public types; none of them names SQLite.

/// A service's database.
///
/// - A write is answered when it is durable: flushed to the disk, whole, in the order of the change feed.
/// - A write that fails changes nothing and disturbs no other.
/// - A read sees one consistent snapshot: everything answered before it began, nothing half-applied.
/// - No failure of the disk, the file or a statement ends the process; each is a `StorageError`.
public final class Database: Sendable {
  private let writer: Writer
  private let readers: ReaderPool
  /// Random bytes that tell this database from every other.
  let identity: [UInt8]
  let changeSignal: ChangeSignal

  /// Opens or creates the database and brings its schema up to date.
  ///
  /// - Parameter location: the path of the file; a `postgres://` URL is refused as `unsupported` by this build.
  /// - Parameter migrations: the history of the service's schema; see `Migration`.
  /// - Parameter timeMicroseconds: now, in microseconds since 1970, recorded with each step that is applied.
  public static func open(
    _ location: String, migrations: [Migration], timeMicroseconds: Int64, options: DatabaseOptions = DatabaseOptions()
  ) throws -> Database {
    guard !location.hasPrefix("postgres://"), !location.hasPrefix("postgresql://") else {
      throw StorageError(.unsupported, "this build has no PostgreSQL engine; give the path of a file")
    }
    let connection = try Connection(path: location, mode: .writer, options: options)
    let migrator = Migrator(connection: connection)
    try migrator.migrate(.storage, to: Migration.ofStorage, timeMicroseconds: timeMicroseconds)
    try migrator.migrate(.service, to: migrations, timeMicroseconds: timeMicroseconds)
    return try Database(connection, path: location, options)
  }

  private init(_ connection: Connection, path: String, _ options: DatabaseOptions) throws {
    guard
      let identity = try Reader(connection).first("SELECT identity FROM storage_identity", [], { try $0[0] as [UInt8] })
    else { throw StorageError(.corrupt, "\(path): the database has no identity") }
    let changeSignal = ChangeSignal()
    self.identity = identity
    self.changeSignal = changeSignal
    readers = ReaderPool(path: path, options: options)
    writer = Writer(connection, options, didCommitChanges: { changeSignal.wake() })
    try writer.start()
  }

  deinit {
    writer.close()
    readers.close()
    changeSignal.finish()
  }

  /// Runs the body in a transaction on the writer thread and returns its value when the commit is durable.
  ///
  /// Many callers share one commit. An error that the body throws undoes this write alone and is rethrown. The body may
  /// run a second time when its group could not be committed, so it must have no effect but on the transaction.
  /// A task that is cancelled before its write started gets `CancellationError` and nothing was done; a write that has
  /// started is finished and answered.
  @discardableResult
  public func write<T: Sendable>(_ body: @escaping @Sendable (borrowing Transaction) throws -> T) async throws -> T {
    let job = TypedWriteJob(body)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        guard job.attach(continuation) else { return }
        do throws(StorageError) {
          try writer.append(job)
        } catch {
          job.finish(error)
        }
      }
    } onCancel: {
      job.cancel()
    }
  }

  /// Runs the body on one snapshot, on the caller's thread without suspending.
  ///
  /// For reads of a bounded, small number of rows; anything that scans a table belongs into `scan`.
  public func read<T: Sendable>(_ body: @Sendable (borrowing Reader) throws -> T) async throws -> T {
    try readers.withSnapshot(body)
  }

  /// Runs a long read on one snapshot, away from the caller's executor, which goes on with other work meanwhile.
  public func scan<T: Sendable>(_ body: @Sendable (borrowing Reader) throws -> T) async throws -> T {
    try await withTaskExecutorPreference(globalConcurrentExecutor) {
      try await self.read(body)
    }
  }

  /// How many writes wait for the writer at the moment, of at most `DatabaseOptions.queuedWritesMax`.
  public var waitingWriteCount: Int { writer.waitingCount }

  /// Lets the waiting writes finish, moves the log into the file and closes it. Later calls throw `closed`.
  public func close() async {
    writer.close()
    await writer.waitUntilClosed()
    readers.close()
    changeSignal.finish()
  }
}
