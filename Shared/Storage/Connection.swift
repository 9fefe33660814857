import CSQLite
import Glibc

/// One connection to a SQLite file with its prepared statements: the only type that names the C handle.
///
/// Sendable because at any time one thread at most uses it, which hands it on through a lock: the writer's belongs to
/// the writer thread from the moment that thread starts, and a reader's is taken out of the pool's locked list by the
/// one body that runs on it and put back when that body has returned.
final class Connection: @unchecked Sendable {
  enum Mode { case writer, reader }

  private(set) var handle: OpaquePointer?
  /// The pages in the write-ahead log after the last commit.
  var logPages: Int32 = 0
  /// Whether a change was appended to the feed since the writer last looked.
  var hasNewChanges = false

  private var statements: [String: Statement] = [:]
  private var useCount = 0
  private let statementsMax: Int

  init(path: String, mode: Mode, options: DatabaseOptions) throws(StorageError) {
    _ = Self.engineIsConfigured
    statementsMax = options.cachedStatementsMax
    if mode == .writer { try Self.createPrivateFile(path) }
    let flags =
      (mode == .writer ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let result = sqlite3_open_v2(path, &handle, flags, nil)
    do throws(StorageError) {
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

  /// Runs a statement to its end or until `visit` returns false, and returns the number of rows it changed.
  @discardableResult
  func run(
    _ sql: String, _ parameters: [any Storable] = [], visit: (borrowing Row) throws -> Bool = { _ in true }
  ) throws -> Int {
    let statement = try statement(sql)
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

  /// Runs every statement of a script, none of which may have parameters.
  func runScript(_ sql: String) throws(StorageError) {
    let result = sqlite3_exec(handle, sql, nil, nil, nil)
    guard result == SQLITE_OK else { throw error(result, sql: sql) }
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
    var prepared: OpaquePointer?
    var hasMore = false
    let result = sql.withCString { text in
      var tail: UnsafePointer<CChar>?
      let result = sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, &tail)
      while let rest = tail, rest.pointee == 0x20 || rest.pointee == 0x0a || rest.pointee == 0x3b { tail = rest + 1 }
      hasMore = tail.map { $0.pointee != 0 } ?? false
      return result
    }
    guard result == SQLITE_OK else { throw error(result, sql: sql) }
    guard let prepared else { throw StorageError(.statement, "the text holds no statement", sql: sql) }
    let statement = try Statement(owning: prepared, sql: sql)
    guard !hasMore else { throw StorageError(.statement, "the text holds more than one statement", sql: sql) }
    return statement
  }

  private func dropLeastRecentlyUsed() {
    let oldest = statements.filter { !$0.value.isRunning }.min { $0.value.lastUse < $1.value.lastUse }
    if let oldest { statements[oldest.key] = nil }
  }

  // MARK: Opening

  /// The memory-statistics lock is the one lock that all connections of a process would share.
  private static let engineIsConfigured: Bool = csqlite_disable_memory_statistics() == SQLITE_OK

  /// The file is readable by its owner only; SQLite gives its log and shared-memory file the same mode.
  private static func createPrivateFile(_ path: String) throws(StorageError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StorageError(.cannotOpen, "\(path): \(String(cString: strerror(errno)))", engineCode: SQLITE_CANTOPEN)
    }
    Glibc.close(descriptor)
  }

  private func configure(_ mode: Mode, _ options: DatabaseOptions) throws(StorageError) {
    sqlite3_busy_timeout(handle, Int32(clamping: options.busyMilliseconds))
    csqlite_configure(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    csqlite_configure(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    // "name" in double quotes is a column, as in PostgreSQL, never a string.
    csqlite_configure(handle, SQLITE_DBCONFIG_DQS_DML, 0)
    csqlite_configure(handle, SQLITE_DBCONFIG_DQS_DDL, 0)
    try runScript("PRAGMA cache_size = -\(options.cacheKibibytes); PRAGMA temp_store = MEMORY")
    if mode == .writer { try configureWriter(options) }
  }

  private func configureWriter(_ options: DatabaseOptions) throws(StorageError) {
    // The writer thread moves the log into the file itself, after it has answered the callers.
    try runScript(
      """
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
      PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = 67108864
      """)
    if let pages = options.pagesMax { try runScript("PRAGMA max_page_count = \(pages)") }
    // The hook gets the connection itself, which outlives its own handle.
    sqlite3_wal_hook(
      handle,
      { context, _, _, pages in
        if let context { Unmanaged<Connection>.fromOpaque(context).takeUnretainedValue().logPages = pages }
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }
}
