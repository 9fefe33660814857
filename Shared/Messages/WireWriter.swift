/// Appends protobuf wire format to an array of bytes.
struct WireWriter {
  private(set) var bytes: [UInt8] = []

  mutating func tag(_ number: Int32, _ type: WireType) {
    varint(UInt64(number) << 3 | UInt64(type.rawValue))
  }

  mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func fixed32(_ value: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  mutating func fixed64(_ value: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  mutating func lengthDelimited(_ payload: some Collection<UInt8>) {
    varint(UInt64(payload.count))
    bytes.append(contentsOf: payload)
  }

  /// Starts a payload whose length is not known yet; hand the result to `endLength`.
  mutating func beginLength() -> Int {
    bytes.append(0)
    return bytes.count
  }

  /// Writes the length of everything appended since `beginLength`, moving it when the length needs more than the one
  /// byte that was kept free.
  mutating func endLength(_ start: Int) {
    let length = bytes.count - start
    if length < 0x80 {
      bytes[start - 1] = UInt8(length)
      return
    }
    var prefix = WireWriter()
    prefix.varint(UInt64(length))
    bytes.replaceSubrange((start - 1)..<start, with: prefix.bytes)
  }

  /// Takes back everything after the first `count` bytes.
  mutating func truncate(to count: Int) {
    bytes.removeSubrange(count...)
  }
}
