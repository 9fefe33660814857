import Glibc

/// A wall-clock time as logs write it.
struct LogTime {
  let seconds: Int
  let microseconds: Int

  static var now: LogTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return LogTime(seconds: time.tv_sec, microseconds: time.tv_nsec / 1_000)
  }

  /// RFC 3339 in UTC with microseconds.
  var text: String {
    var time = seconds
    var parts = tm()
    gmtime_r(&time, &parts)
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let date =
      "\(padded(Int(parts.tm_year) + 1900, 4))-\(padded(Int(parts.tm_mon) + 1, 2))-\(padded(Int(parts.tm_mday), 2))"
    let clock = "\(padded(Int(parts.tm_hour), 2)):\(padded(Int(parts.tm_min), 2)):\(padded(Int(parts.tm_sec), 2))"
    return "\(date)T\(clock).\(padded(microseconds, 6))Z"
  }
}

/// One line of the log, built field by field as JSON, never longer than a limit: fields that do not fit are left out,
/// and the line says so.
struct LogLine {
  private static let cutMark = ",\"cut\":true"
  private let bytesMax: Int
  private var bytes: [UInt8] = []
  private var isCut = false

  init(time: LogTime, level: StaticString, event: StaticString, bytesMax: Int) {
    self.bytesMax = bytesMax - LogLine.cutMark.utf8.count - 2
    bytes.reserveCapacity(256)
    bytes += "{\"time\":\"".utf8
    bytes += time.text.utf8
    bytes += "\",\"level\":\"".utf8
    level.withUTF8Buffer { bytes += $0 }
    bytes += "\",\"event\":\"".utf8
    event.withUTF8Buffer { bytes += $0 }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func add(_ key: String, _ value: Log.Value) {
    let start = bytes.count
    bytes += ",\"".utf8
    addEscaped(key)
    bytes += "\":".utf8
    switch value {
    case .text(let text):
      bytes.append(UInt8(ascii: "\""))
      addEscaped(text)
      bytes.append(UInt8(ascii: "\""))
    case .number(let number): bytes += String(number).utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    }
    if bytes.count > bytesMax {
      bytes.removeLast(bytes.count - start)
      isCut = true
    }
  }

  /// The line with its end.
  var finished: [UInt8] { bytes + (isCut ? LogLine.cutMark : "").utf8 + "}\n".utf8 }

  private mutating func addEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0a: bytes += "\\n".utf8
      case ..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes += "\\u00".utf8
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
  }
}
