import Glibc
import Locking

/// The structured log of a process: one JSON object a line on standard error, for journald and its readers.
///
/// - A line that is below the level costs a comparison: its fields are not even built.
/// - A line is written whole and at once. When the reader does not keep up, lines are dropped, never a thread held up;
///   the next line that gets through counts them.
/// - Whoever logs keeps personal data out: identities, methods, places and counts belong here, contents of calls do not.
public final class Log: Sendable {
  public enum Level: UInt8, Sendable, Comparable, CaseIterable {
    case debug, info, warning, error

    var word: StaticString {
      switch self {
      case .debug: "debug"
      case .info: "info"
      case .warning: "warning"
      case .error: "error"
      }
    }

    init?(word: String) {
      guard let level = Level.allCases.first(where: { "\($0.word)" == word }) else { return nil }
      self = level
    }

    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// What a field holds.
  public enum Value: Sendable, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral
  {
    case text(String)
    case number(Int)
    case flag(Bool)

    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int) { self = .number(value) }
    public init(booleanLiteral value: Bool) { self = .flag(value) }
  }

  /// The longest line: the system writes no longer one to a pipe in one piece.
  static let lineBytesMax = 4_096

  public let level: Level
  private let descriptor: Int32
  /// Lines that were dropped since the last one that got through.
  private let dropped = Locked(0)

  /// - Parameter descriptor: where lines go; standard error unless a test wants them.
  public init(level: Level, descriptor: Int32 = STDERR_FILENO) {
    self.level = level
    self.descriptor = descriptor
  }

  public func debug(_ event: StaticString, _ fields: @autoclosure () -> KeyValuePairs<String, Value> = [:]) {
    if level <= .debug { write(.debug, event, fields()) }
  }

  public func info(_ event: StaticString, _ fields: @autoclosure () -> KeyValuePairs<String, Value> = [:]) {
    if level <= .info { write(.info, event, fields()) }
  }

  public func warning(_ event: StaticString, _ fields: @autoclosure () -> KeyValuePairs<String, Value> = [:]) {
    if level <= .warning { write(.warning, event, fields()) }
  }

  public func error(_ event: StaticString, _ fields: @autoclosure () -> KeyValuePairs<String, Value> = [:]) {
    write(.error, event, fields())
  }

  /// Writes a line whatever the level, for what others wait for, such as the address of a server.
  public func announce(_ event: StaticString, _ fields: KeyValuePairs<String, Value>) { write(.info, event, fields) }

  private func write(_ level: Level, _ event: StaticString, _ fields: KeyValuePairs<String, Value>) {
    var line = LogLine(time: .now, level: level.word, event: event, bytesMax: Self.lineBytesMax)
    for (key, value) in fields { line.add(key, value) }
    dropped.withLock { dropped in
      guard isWritable else {
        dropped += 1
        return
      }
      if dropped > 0 { line.add("dropped_lines", .number(dropped)) }
      dropped = 0
      _ = line.finished.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }
  }

  /// Whether a whole line can be written without waiting.
  private var isWritable: Bool {
    var poll = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return Glibc.poll(&poll, 1, 0) == 1 && poll.revents & Int16(POLLOUT) != 0
  }
}
