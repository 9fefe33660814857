import Locking

/// A value that is read from files and can be read again while calls run, such as the rules of a service.
///
/// Guarantees: whoever takes ``current`` once, at the beginning of a call, works with one consistent value to its end;
/// a reload that fails changes nothing.
public final class Reloadable<Value: Sendable>: Sendable {
  private let read: @Sendable () throws -> Value
  private let value: Locked<Value>

  /// Reads the value for the first time. `read` throws when the files cannot be used.
  public init(_ read: @escaping @Sendable () throws -> Value) throws {
    self.read = read
    value = Locked(try read())
  }

  /// The value in force.
  public var current: Value { value.withLock { $0 } }

  /// Reads the value again and puts it in force. Throws what the reading throws; then what was in force stays.
  public func reload() throws {
    let next = try read()
    value.withLock { $0 = next }
  }
}
