/// Why a storage operation failed. Carries the statement's text where there is one, never a bound value or a
/// stored one: those can be personal data.
public struct StorageError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kind of failure; callers decide by this alone.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// No space is left (or the database's own size limit is reached). Nothing was stored; reads go on.
    case diskFull
    /// The file is damaged or is not a database.
    case corrupt
    /// Another process holds the database's lock for longer than the busy limit.
    case busy
    /// The file or its file system does not allow writing, or a reader tried to write.
    case readOnly
    /// A value that must be unique exists already; `columns` says where.
    case unique
    /// A row that is referred to does not exist, or is still referred to.
    case foreignKey
    /// A CHECK rule of the schema refused the row; `columns` holds the rule's name.
    case check
    /// A column that must have a value got none; `columns` says which.
    case notNull
    /// Too many writes wait already. Nothing was started: try again later.
    case overloaded
    /// The database is closed, or closing.
    case closed
    /// The file or its folder cannot be opened or created.
    case cannotOpen
    /// The operating system failed a read, a write or a flush.
    case inputOutput
    /// The process ran out of memory.
    case outOfMemory
    /// A value or a statement exceeds the engine's limits.
    case tooLarge
    /// A column holds another type, or no value, or a value outside the asked type's range.
    case wrongType
    /// The statement is wrong: its syntax, a name, the number of parameters, or a forbidden command.
    case statement
    /// The transaction was rolled back by an earlier failure inside the same body, so that nothing more can be done in it.
    case transactionLost
    /// The schema of the file does not fit this program; see the message.
    case migration
    /// A request id was used before for another request.
    case requestConflict
    /// A resume token is malformed, of another database, or lies ahead of the feed.
    case tokenInvalid
    /// The changes after a resume token have been pruned: start again from a full read.
    case tokenExpired
    /// The location asks for an engine that this build does not have.
    case unsupported
  }

  /// The kind of failure.
  public let code: Code
  /// What was wrong, where, and where it helps what to do.
  public let message: String
  /// The text of the statement that failed.
  public let sql: String?
  /// `table.column` of each column that a violated constraint names, or the name of a CHECK rule.
  public let columns: [String]
  /// The engine's own (extended) result code, for logs; 0 when the failure is not the engine's.
  public let engineCode: Int32

  public init(
    _ code: Code, _ message: String, sql: String? = nil, columns: [String] = [], engineCode: Int32 = 0
  ) {
    self.code = code
    self.message = message
    self.sql = sql
    self.columns = columns
    self.engineCode = engineCode
  }

  public var description: String {
    var text = "\(code.rawValue): \(message)"
    if engineCode != 0 { text += " (engine code \(engineCode))" }
    if let sql { text += " in: \(sql)" }
    return text
  }
}
