import CSQLite
import Glibc

/// One connection to a SQLite file with its prepared statements: the only type that names the C handle.
///
/// Sendable because at any time one thread at most uses it, which hands it on through a lock: the writer's belongs to
/// the writer thread from the moment that thread starts, and a reader's is taken out of the pool's locked list by the
/// one body that runs on it and put back when that body has returned.
final class Connection: @unchecked Sendable {
  enum Mode {
    /// Changes the service's file.
    case writer
    /// Reads the service's file.
    case reader
    /// Fills and checks the file of a backup.
    case backup
  }

  /// The engine's file layer that locks the file once for the whole process and keeps the index of the log in the
  /// process's memory. A read then makes no system call (measured: 1.5 µs instead of 3.3 µs for a row by its key), and
  /// a second process that is started on the same file is refused instead of sharing it. The locks are the system's, so
  /// nothing else in this process may open the file: closing it would drop them.
  private static let exclusiveFileLayer = "unix-excl"

  private(set) var handle: OpaquePointer?
  /// The pages in the write-ahead log after the last commit.
  var logPages: Int32 = 0
  /// Whether a change was appended to the feed since the writer last looked.
  var hasNewChanges = false

  /// Whether the statement being prepared begins or ends a transaction or sets something of the connection.
  private var preparesControl = false
  private var statements: [String: Statement] = [:]
  private var useCount = 0
  private let statementsMax: Int

  init(path: String, mode: Mode, options: DatabaseOptions) throws(StorageError) {
    _ = Self.engineIsConfigured
    statementsMax = options.cachedStatementsMax
    do throws(StorageError) {
      if mode != .reader { try Self.createPrivateFile(path) }
      let result = sqlite3_open_v2(
        path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
        mode == .backup ? nil : Self.exclusiveFileLayer)
      guard result == SQLITE_OK else { throw error(result) }
      try configure(mode, options)
    } catch {
      close()
      throw StorageError(error.code, "\(path): \(error.message)", sql: error.sql, engineCode: error.engineCode)
    }
  }

  deinit { close() }

  func close() {
    statements.removeAll()
    guard let handle else { return }
    sqlite3_close_v2(handle)
    self.handle = nil
  }

  /// Whether a transaction is open; the engine ends one by itself after some failures.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// The number that the engine gave the row inserted last.
  var lastInsertedNumber: Int64 { sqlite3_last_insert_rowid(handle) }

  /// Runs a statement of a service to its end or until `visit` returns false, and returns the number of rows it changed.
  @discardableResult
  func run(
    _ sql: String, _ parameters: [any Storable] = [], visit: (borrowing Row) throws -> Bool = { _ in true }
  ) throws -> Int {
    let statement = try statement(sql)
    guard !statement.isControl else { throw Self.controlIsRefused(sql) }
    statement.isRunning = true
    defer {
      statement.reset()
      statement.isRunning = false
    }
    try statement.bind(parameters)
    // A statement that changes something has to reach its end even when nobody wants the rest of its rows.
    var wantsRows = true
    while true {
      let result = sqlite3_step(statement.handle)
      if result == SQLITE_DONE { break }
      guard result == SQLITE_ROW else { throw error(result, sql: sql) }
      if wantsRows { wantsRows = try visit(Row(statement)) }
      if !wantsRows && statement.isReadOnly { break }
    }
    return statement.isReadOnly ? 0 : Int(sqlite3_changes64(handle))
  }

  /// Runs a statement that begins or ends a transaction or a savepoint.
  func control(_ sql: String) throws(StorageError) {
    let statement = try statement(sql)
    defer { statement.reset() }
    let result = sqlite3_step(statement.handle)
    guard result == SQLITE_DONE else { throw error(result, sql: sql) }
  }

  /// Runs every statement of Storage's own scripts.
  func controlAll(_ sql: String) throws(StorageError) {
    let result = sqlite3_exec(handle, sql, nil, nil, nil)
    guard result == SQLITE_OK else { throw error(result, sql: sql) }
  }

  /// Runs every statement of a service's script, none of which may have parameters.
  func runAll(_ sql: String) throws {
    try sql.withCString { text in
      var rest = text
      while let statement = try prepareNext(&rest, sql: sql) {
        guard !statement.isControl else { throw Self.controlIsRefused(sql) }
        while true {
          let result = sqlite3_step(statement.handle)
          if result == SQLITE_DONE { break }
          guard result == SQLITE_ROW else { throw error(result, sql: sql) }
        }
      }
    }
  }

  private static func controlIsRefused(_ sql: String) -> StorageError {
    StorageError(
      .statement, "a service's statements cannot begin or end a transaction, attach files or set the connection",
      sql: sql)
  }

  // MARK: Statements

  private func statement(_ sql: String) throws(StorageError) -> Statement {
    useCount += 1
    if let cached = statements[sql], !cached.isRunning {
      cached.lastUse = useCount
      return cached
    }
    let fresh = try prepare(sql)
    if statements[sql] == nil {
      if statements.count >= statementsMax { dropLeastRecentlyUsed() }
      fresh.lastUse = useCount
      statements[sql] = fresh
    }
    return fresh
  }

  private func prepare(_ sql: String) throws(StorageError) -> Statement {
    let prepared: Result<Statement, StorageError> = sql.withCString { text in
      var rest = text
      do throws(StorageError) {
        guard let statement = try prepareNext(&rest, sql: sql) else {
          throw StorageError(.statement, "the text holds no statement", sql: sql)
        }
        guard try prepareNext(&rest, sql: sql) == nil else {
          throw StorageError(.statement, "the text holds more than one statement", sql: sql)
        }
        return .success(statement)
      } catch {
        return .failure(error)
      }
    }
    return try prepared.get()
  }

  /// Prepares the first statement of the text and moves past it; nil when only blanks and comments are left.
  private func prepareNext(_ text: inout UnsafePointer<CChar>, sql: String) throws(StorageError) -> Statement? {
    while text.pointee != 0 {
      var prepared: OpaquePointer?
      var tail: UnsafePointer<CChar>?
      preparesControl = false
      let result = sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, &tail)
      guard result == SQLITE_OK, let tail else { throw error(result, sql: sql) }
      text = tail
      if let prepared { return try Statement(owning: prepared, sql: sql, isControl: preparesControl) }
    }
    return nil
  }

  private func dropLeastRecentlyUsed() {
    let oldest = statements.filter { !$0.value.isRunning }.min { $0.value.lastUse < $1.value.lastUse }
    if let oldest { statements[oldest.key] = nil }
  }

  // MARK: Opening

  /// The memory-statistics lock is the one lock that all connections of a process would share.
  private static let engineIsConfigured: Bool = csqlite_disable_memory_statistics() == SQLITE_OK

  /// Makes a new file that only its owner can read; SQLite gives its log the same mode. A file that exists is not
  /// opened here: closing it would drop the locks that this process has on it.
  private static func createPrivateFile(_ path: String) throws(StorageError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      Glibc.close(descriptor)
    } else if errno != EEXIST {
      let code: StorageError.Code = errno == EROFS ? .readOnly : errno == ENOSPC ? .diskFull : .cannotOpen
      throw StorageError(code, String(cString: strerror(errno)), engineCode: SQLITE_CANTOPEN)
    }
  }

  private func configure(_ mode: Mode, _ options: DatabaseOptions) throws(StorageError) {
    sqlite3_busy_timeout(handle, Int32(clamping: options.busyMilliseconds))
    csqlite_configure(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    csqlite_configure(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    // "name" in double quotes is a column, as in PostgreSQL, never a string.
    csqlite_configure(handle, SQLITE_DBCONFIG_DQS_DML, 0)
    csqlite_configure(handle, SQLITE_DBCONFIG_DQS_DDL, 0)
    try controlAll("PRAGMA cache_size = -\(options.cacheKibibytes); PRAGMA temp_store = MEMORY")
    switch mode {
    case .writer: try configureWriter(options)
    case .reader: try controlAll("PRAGMA query_only = ON")
    case .backup: break
    }
    watchPreparedActions()
  }

  private func configureWriter(_ options: DatabaseOptions) throws(StorageError) {
    // The writer thread moves the log into the file itself, after it has answered the callers.
    try controlAll(
      """
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
      PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = 67108864
      """)
    if let pages = options.pagesMax { try controlAll("PRAGMA max_page_count = \(pages)") }
    sqlite3_wal_hook(
      handle,
      { context, _, _, pages in
        Connection.from(context)?.logPages = pages
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Called for every action of a statement that is being prepared; it only notes and never refuses.
  private func watchPreparedActions() {
    sqlite3_set_authorizer(
      handle,
      { context, action, _, _, _, _ in
        switch action {
        case SQLITE_TRANSACTION, SQLITE_SAVEPOINT, SQLITE_ATTACH, SQLITE_DETACH, SQLITE_PRAGMA:
          Connection.from(context)?.preparesControl = true
        default: break
        }
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// The connection that a callback was registered for; it outlives its own handle, which calls back.
  private static func from(_ context: UnsafeMutableRawPointer?) -> Connection? {
    context.map { Unmanaged<Connection>.fromOpaque($0).takeUnretainedValue() }
  }
}
