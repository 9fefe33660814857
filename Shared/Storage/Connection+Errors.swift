import CSQLite
import Glibc

extension Connection {
  /// The error for a result code that the engine just returned on this connection.
  func error(_ result: Int32, sql: String? = nil) -> StorageError {
    let extended = handle == nil ? result : sqlite3_extended_errcode(handle)
    let text = handle == nil ? String(cString: sqlite3_errstr(result)) : String(cString: sqlite3_errmsg(handle))
    let code = code(of: extended == SQLITE_OK ? result : extended)
    return StorageError(
      code, Self.withoutQuotedValues(text, code), sql: sql, columns: Self.columns(in: text, code), engineCode: extended)
  }

  private func code(of extended: Int32) -> StorageError.Code {
    switch extended & 0xff {
    case SQLITE_FULL: .diskFull
    case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_READONLY: .readOnly
    case SQLITE_CONSTRAINT: Self.constraintCode(of: extended)
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: .cannotOpen
    case SQLITE_IOERR: inputOutputCode(of: extended)
    case SQLITE_NOMEM: .outOfMemory
    case SQLITE_TOOBIG: .tooLarge
    case SQLITE_MISMATCH: .wrongType
    default: .statement
    }
  }

  private static func constraintCode(of extended: Int32) -> StorageError.Code {
    switch extended >> 8 {
    case 1: .check  // SQLITE_CONSTRAINT_CHECK
    case 3: .foreignKey  // SQLITE_CONSTRAINT_FOREIGNKEY
    case 5: .notNull  // SQLITE_CONSTRAINT_NOTNULL
    case 6, 8, 10: .unique  // SQLITE_CONSTRAINT_PRIMARYKEY, _UNIQUE, _ROWID
    case 12: .wrongType  // SQLITE_CONSTRAINT_DATATYPE
    default: .check  // raised by a trigger or a virtual table
    }
  }

  /// The engine reports a lack of space as FULL only from plain writes; a flush or a growing shared-memory file that
  /// finds none is an I/O error to it.
  private func inputOutputCode(of extended: Int32) -> StorageError.Code {
    if extended >> 8 == 12 { return .outOfMemory }  // SQLITE_IOERR_NOMEM
    if extended >> 8 == 33 { return .corrupt }  // SQLITE_IOERR_CORRUPTFS
    guard let handle else { return .inputOutput }
    let systemError = sqlite3_system_errno(handle)
    return systemError == ENOSPC || systemError == EDQUOT ? .diskFull : .inputOutput
  }

  /// "UNIQUE constraint failed: a.x, a.y" → ["a.x", "a.y"].
  private static func columns(in text: String, _ code: StorageError.Code) -> [String] {
    guard code == .unique || code == .notNull || code == .check, let colon = text.firstIndex(of: ":") else { return [] }
    return text[text.index(after: colon)...].split(separator: ",").map { part in
      String(part.drop { $0 == " " })
    }
  }

  /// Full-text search quotes the searched words in its syntax errors, and those are a bound value.
  private static func withoutQuotedValues(_ text: String, _ code: StorageError.Code) -> String {
    guard code == .statement, text.hasPrefix("fts"), let quote = text.firstIndex(of: "\"") else { return text }
    return text[..<quote] + "…"
  }
}
