/// A place in bytes of wire format that other memory owns; it never passes the end that each read
/// names. Numbers follow the rules of Google's libraries: a tag or a length has at most 5 bytes,
/// any other varint at most 10.
struct WireCursor {
  /// A field number and wire type.
  struct Tag {
    let number: UInt32
    let wireType: UInt8
  }

  private let start: UnsafePointer<UInt8>

  /// The next byte to read.
  private(set) var at: UnsafePointer<UInt8>

  init(at start: UnsafePointer<UInt8>) {
    self.start = start
    at = start
  }

  /// Bytes from the start.
  var offset: Int { at - start }

  /// Reads a tag. Its number may be 0, which no field has, but which upb lets pass inside unknown groups.
  mutating func readTag(end: UnsafePointer<UInt8>) throws(MessageError) -> Tag {
    let tagStart = offset
    let value = try readShortVarint(end: end)
    let number = UInt32(truncatingIfNeeded: value >> 3)
    guard value <= UInt64(UInt32.max) else { throw MessageError(.invalidFieldNumber, offset: tagStart) }
    return Tag(number: number, wireType: UInt8(truncatingIfNeeded: value & 7))
  }

  /// Reads a length; that many bytes are there before `end`.
  mutating func readLength(end: UnsafePointer<UInt8>) throws(MessageError) -> Int {
    let lengthStart = offset
    let length = try readShortVarint(end: end)
    guard length <= UInt64(end - at) else { throw MessageError(.truncated, offset: lengthStart) }
    return Int(length)
  }

  @inline(__always)
  mutating func readVarint(end: UnsafePointer<UInt8>) throws(MessageError) -> UInt64 {
    try readVarint(end: end, byteCountMax: 10)
  }

  mutating func skip(_ byteCount: Int, end: UnsafePointer<UInt8>) throws(MessageError) {
    guard byteCount <= end - at else { throw MessageError(.truncated, offset: offset) }
    at += byteCount
  }

  /// Passes over the value of a field, and over what a group holds.
  /// - Parameters:
  ///   - depthMax: how many levels of groups may begin here.
  /// - Returns: how many fields were in the group; 0 for any other field.
  mutating func skipValue(
    of tag: Tag, end: UnsafePointer<UInt8>, depthMax: Int
  ) throws(MessageError) -> Int {
    switch WireType(rawValue: tag.wireType) {
    case .varint: _ = try readVarint(end: end)
    case .fixed64: try skip(8, end: end)
    case .lengthDelimited: try skip(try readLength(end: end), end: end)
    case .fixed32: try skip(4, end: end)
    case .startGroup: return try skipGroup(tag.number, end: end, depthMax: depthMax)
    case .endGroup: throw MessageError(.unmatchedGroup, offset: offset)
    case nil: throw MessageError(.invalidWireType, offset: offset)
    }
    return 0
  }

  private mutating func skipGroup(
    _ number: UInt32, end: UnsafePointer<UInt8>, depthMax: Int
  ) throws(MessageError) -> Int {
    guard depthMax > 0 else { throw MessageError(.tooDeep(depthMax: 0), offset: offset) }
    var fieldCount = 0
    while at < end {
      let tag = try readTag(end: end)
      if tag.wireType == WireType.endGroup.rawValue, tag.number == number { return fieldCount }
      fieldCount += 1
      fieldCount += try skipValue(of: tag, end: end, depthMax: depthMax - 1)
    }
    throw MessageError(.unmatchedGroup, offset: offset)
  }

  @inline(__always)
  private mutating func readShortVarint(end: UnsafePointer<UInt8>) throws(MessageError) -> UInt64 {
    try readVarint(end: end, byteCountMax: 5)
  }

  @inline(__always)
  private mutating func readVarint(
    end: UnsafePointer<UInt8>, byteCountMax: Int
  ) throws(MessageError) -> UInt64 {
    if at < end, at.pointee < 0x80 {
      defer { at += 1 }
      return UInt64(at.pointee)
    }
    return try readLongVarint(end: end, byteCountMax: byteCountMax)
  }

  private mutating func readLongVarint(
    end: UnsafePointer<UInt8>, byteCountMax: Int
  ) throws(MessageError) -> UInt64 {
    let varintStart = offset
    var value: UInt64 = 0
    for index in 0..<byteCountMax {
      guard at < end else { throw MessageError(.truncated, offset: varintStart) }
      let byte = at.pointee
      at += 1
      value |= UInt64(byte & 0x7F) << UInt64(7 * index)
      if byte < 0x80 { return value }
    }
    throw MessageError(.varintTooLong, offset: varintStart)
  }
}
