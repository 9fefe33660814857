/// Finds bytes that are not UTF-8, as Unicode table 3-7 defines it: no overlong form, no surrogate,
/// nothing above U+10FFFF.
enum UTF8Check {
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The index of the first byte that starts no valid sequence, or nil.
  static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = bytes.baseAddress else { return nil }
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count,
        UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self) & highBits == 0
      {
        index += 8
      } else if start[index] < 0x80 {
        index += 1
      } else {
        let length = sequenceLength(start + index, available: bytes.count - index)
        if length == 0 { return index }
        index += length
      }
    }
    return nil
  }

  /// The length of the valid sequence of two to four bytes that starts here, or 0.
  private static func sequenceLength(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int {
    let length: Int
    let second: ClosedRange<UInt8>
    switch bytes[0] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard length <= available, second.contains(bytes[1]) else { return 0 }
    for index in 2..<max(2, length) where bytes[index] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }
}
