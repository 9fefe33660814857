extension Span where Element == UInt8 {
  /// Whether the bytes are exactly those of `text`.
  @inline(__always)
  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && hasPrefix(text)
  }

  /// Whether the bytes begin with those of `text`.
  @inline(__always)
  func hasPrefix(_ text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    for index in 0..<text.utf8CodeUnitCount where self[index] != text.utf8Start[index] { return false }
    return true
  }

  /// Whether a comma-separated list has `token` in it.
  func listContains(_ token: StaticString) -> Bool {
    withUnsafeBufferPointer { bytes in
      bytes.split(separator: UInt8(ascii: ",")).contains { item in
        let trimmed = item.drop { $0 == 0x20 }.prefix { $0 != 0x20 }
        return token.withUTF8Buffer { trimmed.elementsEqual($0) }
      }
    }
  }

  var string: String { withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
}
