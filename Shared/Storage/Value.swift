/// A value as every engine knows it.
public enum Value: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
  case boolean(Bool)
}

/// A Swift type that can be bound to a parameter and read from a column.
///
/// `Int64`, `Int`, `Int32`, `Double`, `Bool`, `String`, `[UInt8]`, `Value` and optionals of these conform; a
/// `RawRepresentable` type over one of them conforms by saying so.
public protocol Storable: Sendable {
  /// The value to bind.
  var storageValue: Value { get }
  /// Reads the column of the row, or throws `wrongType`.
  static func load(_ row: borrowing Row, _ column: Int) throws(StorageError) -> Self
}

extension Value: Storable {
  public var storageValue: Value { self }

  /// Reads whatever the column holds; booleans come back as integers from an engine that has no boolean type.
  public static func load(_ row: borrowing Row, _ column: Int) throws(StorageError) -> Value {
    try row.value(column)
  }
}

extension Int64: Storable {
  public var storageValue: Value { .integer(self) }
  public static func load(_ row: borrowing Row, _ column: Int) throws(StorageError) -> Int64 {
    try row.integer(column)
  }
}

extension Int: Storable {
  public var storageValue: Value { .integer(Int64(self)) }
  public static func load(_ row: borrowing Row, _ column: Int) throws(StorageError) -> Int {
    Int(try row.integer(column))
  }
}

extension Int32: Storable {
  public var storageValue: Value { .integer(Int64(self)) }
  public static func load(_ row: borrowing Row, _ column: Int) throws(StorageError) -> Int32 {
    guard let narrow = Int32(exactly: try row.integer(column)) else { throw row.mismatch(column, "Int32") }
    return narrow
  }
}

extension Double: Storable {
  public var storageValue: Value { .real(self) }
  public static func load(_ row: borrowing Row, _ column: Int) throws(StorageError) -> Double {
    try row.real(column)
  }
}

extension Bool: Storable {
  public var storageValue: Value { .boolean(self) }
  public static func load(_ row: borrowing Row, _ column: Int) throws(StorageError) -> Bool {
    switch try row.integer(column) {
    case 0: false
    case 1: true
    default: throw row.mismatch(column, "Bool")
    }
  }
}

extension String: Storable {
  public var storageValue: Value { .text(self) }
  public static func load(_ row: borrowing Row, _ column: Int) throws(StorageError) -> String {
    try row.text(column)
  }
}

extension [UInt8]: Storable {
  public var storageValue: Value { .blob(self) }
  public static func load(_ row: borrowing Row, _ column: Int) throws(StorageError) -> [UInt8] {
    try row.blob(column)
  }
}

extension Optional: Storable where Wrapped: Storable {
  public var storageValue: Value { self?.storageValue ?? .null }
  public static func load(_ row: borrowing Row, _ column: Int) throws(StorageError) -> Wrapped? {
    try row.isNull(column) ? nil : try Wrapped.load(row, column)
  }
}

extension Storable where Self: RawRepresentable, RawValue: Storable {
  public var storageValue: Value { rawValue.storageValue }
  public static func load(_ row: borrowing Row, _ column: Int) throws(StorageError) -> Self {
    guard let known = Self(rawValue: try RawValue.load(row, column)) else {
      throw row.mismatch(column, "\(Self.self)")
    }
    return known
  }
}
