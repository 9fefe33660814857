import CSQLite
import Glibc

extension Database {
  /// Copies one snapshot of the database to a file, while reads and writes go on, and proves that the copy is sound
  /// before it gets its name: a file under `path` is a whole and checked backup, of now or of before.
  ///
  /// Starting a service on the file restores it. The feed of a restored database ends earlier than its followers have
  /// read; they are told (`tokenInvalid`) and start again.
  public func backup(to path: String) async throws {
    let partial = path + ".partial"
    do {
      try await scan { try Self.copy($0.connection, to: partial) }
      try Self.rename(partial, to: path)
    } catch {
      unlink(partial)
      throw error
    }
  }

  private static func copy(_ connection: Connection, to partial: String) throws {
    unlink(partial)
    let copy = try Connection(path: partial, mode: .backup, options: DatabaseOptions())
    defer { copy.close() }
    try connection.copyAll(to: copy)
    let problems = try copy.integrityProblems()
    guard problems.isEmpty else {
      throw StorageError(.corrupt, "the backup is not sound: \(problems.joined(separator: "; "))")
    }
  }

  /// Reads the whole database and returns what is wrong with it, in words; nothing when it is sound.
  public func integrityProblems() async throws -> [String] {
    try await scan { try $0.connection.integrityProblems() }
  }

  /// Gives the finished file its name, so that it survives a loss of power.
  private static func rename(_ partial: String, to path: String) throws(StorageError) {
    guard Glibc.rename(partial, path) == 0 else {
      throw StorageError(.inputOutput, "\(path): \(String(cString: strerror(errno)))")
    }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = Glibc.open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageError(.inputOutput, "\(folder): \(String(cString: strerror(errno)))") }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw StorageError(.inputOutput, "\(folder): \(String(cString: strerror(errno)))")
    }
  }
}

extension Connection {
  /// Copies every page of this connection's snapshot over the other's file.
  func copyAll(to copy: Connection) throws(StorageError) {
    guard let backup = sqlite3_backup_init(copy.handle, "main", handle, "main") else {
      throw copy.error(SQLITE_ERROR)
    }
    let everyPage: Int32 = -1
    let result = sqlite3_backup_step(backup, everyPage)
    sqlite3_backup_finish(backup)
    guard result == SQLITE_DONE else { throw copy.error(result) }
  }

  /// What the engine finds wrong with the file's structure and references, at most a hundred of each.
  func integrityProblems() throws -> [String] {
    do {
      let structure = try Reader(self).all("SELECT integrity_check FROM pragma_integrity_check LIMIT 100") {
        try $0[0] as String
      }
      let references = try Reader(self).all(
        "SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check LIMIT 100"
      ) { "rows of \(try $0[0] as String) refer to rows of \(try $0[1] as String) that do not exist" }
      return structure.filter { $0 != "ok" } + references
    } catch let error as StorageError where error.code == .corrupt {
      return [error.message]
    }
  }
}
