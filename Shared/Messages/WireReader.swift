/// The wire types of the protobuf encoding.
enum WireType: UInt8, Sendable {
  case varint = 0
  case fixed64 = 1
  case lengthDelimited = 2
  case startGroup = 3
  case endGroup = 4
  case fixed32 = 5
}

/// Why bytes are not protobuf wire format, and where.
struct WireError: Error, Equatable, Sendable {
  enum Reason: String, Sendable {
    case truncated = "the message ends inside a field"
    case overlongVarint = "a varint is longer than 10 bytes"
    case badTag = "a field number is not between 1 and 536870911, or its wire type is unknown"
    case unmatchedGroup = "a group is not closed, or closed without being open"
    case tooDeep = "groups are nested more than 100 deep"
  }
  var reason: Reason
  /// Bytes from the start of the whole message.
  var offset: Int
}

/// Reads protobuf wire format from a range of an array, never outside it; nested readers share the array. For code off
/// the path of a call, which needs no pointer; the guard reads memory that others own with `WireCursor`.
struct WireReader {
  static let groupDepthMax = 100

  let bytes: [UInt8]
  private(set) var offset: Int
  let end: Int

  init(_ bytes: [UInt8]) {
    self.init(bytes, 0..<bytes.count)
  }

  /// - Precondition: `range` lies inside `bytes`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { offset >= end }

  mutating func tag() throws(WireError) -> (number: Int32, type: WireType) {
    let start = offset
    let value = try varint()
    let number = value >> 3
    guard number >= 1, number < 1 << 29, let type = WireType(rawValue: UInt8(value & 7)) else {
      throw WireError(reason: .badTag, offset: start)
    }
    return (Int32(number), type)
  }

  mutating func varint() throws(WireError) -> UInt64 {
    let start = offset
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
      if shift >= 70 { throw WireError(reason: .overlongVarint, offset: start) }
    }
    throw WireError(reason: .truncated, offset: start)
  }

  mutating func fixed32() throws(WireError) -> UInt32 {
    UInt32(truncatingIfNeeded: try littleEndian(byteCount: 4))
  }

  mutating func fixed64() throws(WireError) -> UInt64 {
    try littleEndian(byteCount: 8)
  }

  /// The range of the payload, in `bytes`.
  mutating func lengthDelimited() throws(WireError) -> Range<Int> {
    let start = offset
    let length = try varint()
    guard length <= UInt64(end - offset) else { throw WireError(reason: .truncated, offset: start) }
    let payload = offset..<(offset + Int(length))
    offset = payload.upperBound
    return payload
  }

  /// The range of a group's content; the reader stands after the end tag.
  mutating func group(_ number: Int32, depth: Int = 1) throws(WireError) -> Range<Int> {
    guard depth <= Self.groupDepthMax else { throw WireError(reason: .tooDeep, offset: offset) }
    let start = offset
    while !isAtEnd {
      let contentEnd = offset
      let (inner, type) = try tag()
      if type == .endGroup {
        guard inner == number else { throw WireError(reason: .unmatchedGroup, offset: contentEnd) }
        return start..<contentEnd
      }
      try skip(inner, type, depth: depth)
    }
    throw WireError(reason: .unmatchedGroup, offset: start)
  }

  /// Passes over the value of a field whose tag was just read.
  mutating func skip(_ number: Int32, _ type: WireType, depth: Int = 0) throws(WireError) {
    switch type {
    case .varint: _ = try varint()
    case .fixed64: _ = try fixed64()
    case .lengthDelimited: _ = try lengthDelimited()
    case .fixed32: _ = try fixed32()
    case .startGroup: _ = try group(number, depth: depth + 1)
    case .endGroup: throw WireError(reason: .unmatchedGroup, offset: offset)
    }
  }

  private mutating func littleEndian(byteCount: Int) throws(WireError) -> UInt64 {
    guard end - offset >= byteCount else { throw WireError(reason: .truncated, offset: offset) }
    var value: UInt64 = 0
    for index in 0..<byteCount {
      value |= UInt64(bytes[offset + index]) << UInt64(8 * index)
    }
    offset += byteCount
    return value
  }
}
