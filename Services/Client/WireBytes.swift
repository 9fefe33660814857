/// Fields of bytes in messages whose schema is known at run time only.
enum WireBytes {
  /// A field of bytes or text as it travels.
  static func field(_ number: Int32, _ value: ArraySlice<UInt8>) -> [UInt8] {
    varint(UInt64(UInt32(bitPattern: number)) << 3 | 2) + varint(UInt64(value.count)) + value
  }

  /// The last value of a field of bytes; empty if there is none or the message is cut off before it.
  static func value(of number: Int32, in message: [UInt8]) -> [UInt8] {
    var found: ArraySlice<UInt8> = []
    var rest = message[...]
    while let tag = takeVarint(&rest) {
      switch tag & 7 {
      case 0: _ = takeVarint(&rest)
      case 1: rest = rest.dropFirst(8)
      case 5: rest = rest.dropFirst(4)
      case 2:
        guard let length = takeVarint(&rest), length <= rest.count else { return Array(found) }
        if tag >> 3 == UInt64(UInt32(bitPattern: number)) { found = rest.prefix(Int(length)) }
        rest = rest.dropFirst(Int(length))
      default: return Array(found)
      }
    }
    return Array(found)
  }

  private static func varint(_ number: UInt64) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  private static func takeVarint(_ bytes: inout ArraySlice<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard let byte = bytes.popFirst() else { return nil }
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    return nil
  }
}
