import Glibc

/// Standard output and standard error, without buffers: what a stream brings is seen at once.
enum Terminal {
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Writes a line to standard output.
  static func line(_ text: String) { write(Array((text + "\n").utf8)) }

  /// Writes a line to standard error.
  static func error(_ text: String) { write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  /// Replaces the last line of standard error, when that is a terminal.
  static func status(_ text: String) {
    if errorIsTerminal { write(Array("\r\u{1B}[K\(text)".utf8), to: STDERR_FILENO) }
  }

  /// A reader that goes away (`| head`) ends the process, as it does for other commands.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        exit(ExitStatus.localMistake)
      }
    }
  }
}
