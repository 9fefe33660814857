/// Cuts a stream of JSON values apart as its bytes arrive: one a line, several on a line or spread over many lines.
///
/// It looks only for the ends of values; whether they are JSON is for their reader to say.
struct JSONValueSplitter {
  /// A value longer than this cannot be a message: 64 MiB.
  static let valueBytesMax = 64 << 20

  private var value: [UInt8] = []
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// The values that `bytes` complete.
  mutating func split(_ bytes: some Sequence<UInt8>) throws(LocalError) -> [[UInt8]] {
    var values: [[UInt8]] = []
    for byte in bytes {
      if take(byte) {
        values.append(value)
        value = []
      }
    }
    guard value.count <= Self.valueBytesMax else {
      throw LocalError("a JSON value is longer than \(Self.valueBytesMax) bytes")
    }
    return values
  }

  /// The value that the end of the stream completes, which may be cut short; nil when there is none.
  mutating func finish() -> [UInt8]? {
    defer { self = JSONValueSplitter() }
    return value.isEmpty ? nil : value
  }

  /// Adds a byte; returns whether a value ends with it.
  private mutating func take(_ byte: UInt8) -> Bool {
    let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
    if value.isEmpty && isSpace { return false }
    if isInString {
      value.append(byte)
      return takeInString(byte)
    }
    if depth == 0 && isSpace { return true }
    value.append(byte)
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth = max(0, depth - 1)
      return depth == 0
    default: break
    }
    return false
  }

  private mutating func takeInString(_ byte: UInt8) -> Bool {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
      return depth == 0
    }
    return false
  }
}
