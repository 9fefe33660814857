internal import CProtobufC

/// Rewrites a message that the guard has passed into one that protobuf-c reads as Google's libraries
/// read the original: without unknown fields, with every singular message in one part, with booleans
/// of one byte. Rare, so it may allocate; each level of nesting costs a pass over its tags.
struct Rewriter {
  private let source: UnsafeBufferPointer<UInt8>
  private(set) var output: [UInt8] = []

  /// - Parameter source: bytes that a guard has passed; must outlive the rewriter.
  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    output.reserveCapacity(source.count)
  }

  /// The parts of a singular message field, or the last value of a oneof.
  private struct Pending {
    var index: Int
    var ranges: [Range<Int>]
  }

  /// Writes the message of `type` whose bytes are these ranges of the source, one after the other.
  mutating func rewrite(_ type: CMessageType, _ ranges: [Range<Int>]) throws(MessageError) {
    var pending: [UInt32: Pending] = [:]
    for range in ranges {
      var cursor = WireCursor(at: source.baseAddress! + range.lowerBound)
      let end = source.baseAddress! + range.upperBound
      while cursor.at < end {
        let tag = try cursor.readTag(end: end)
        let valueStart = cursor
        _ = try cursor.skipValue(of: tag, end: end, depthMax: .max)
        guard let index = type.fieldIndex(ofNumber: tag.number, after: 0),
          type.pointee.fields[index].accepts(tag.wireType)
        else { continue }
        let field = type.pointee.fields[index]
        let value = (valueStart.at - source.baseAddress!)..<(cursor.at - source.baseAddress!)
        if field.isOneof || field.isMessage && !field.isRepeated {
          hold(value, of: field, at: index, in: &pending)
        } else {
          try write(value, of: field, wireType: tag.wireType)
        }
      }
    }
    for entry in pending.values {
      try write(entry, of: type.pointee.fields[entry.index])
    }
  }

  /// Remembers a value: after the parts before it when they are of the same message, else instead of them.
  private func hold(
    _ value: Range<Int>, of field: ProtobufCFieldDescriptor, at index: Int, in pending: inout [UInt32: Pending]
  ) {
    // A oneof is known by the place of its case in the struct; every other field by its own.
    let key = field.isOneof ? field.quantifier_offset : field.offset
    if field.isMessage, pending[key]?.index == index {
      pending[key]?.ranges.append(value)
    } else {
      pending[key] = Pending(index: index, ranges: [value])
    }
  }

  private mutating func write(_ pending: Pending, of field: ProtobufCFieldDescriptor) throws(MessageError) {
    guard field.isMessage else {
      return try write(pending.ranges[0], of: field, wireType: field.wireType)
    }
    try writeMessage(field, parts: pending.ranges)
  }

  private mutating func write(
    _ value: Range<Int>, of field: ProtobufCFieldDescriptor, wireType: UInt8
  ) throws(MessageError) {
    if field.isMessage {
      try writeMessage(field, parts: [value])
    } else if field.isBool {
      try writeBooleans(value, of: field, wireType: wireType)
    } else {
      writeTag(field.id, wireType)
      output += source[value]
    }
  }

  private mutating func writeMessage(_ field: ProtobufCFieldDescriptor, parts: [Range<Int>]) throws(MessageError) {
    writeTag(field.id, WireType.lengthDelimited.rawValue)
    let lengthStart = output.count
    output += [UInt8](repeating: 0, count: Self.lengthByteCount)
    var contents: [Range<Int>] = []
    for part in parts {
      var cursor = WireCursor(at: source.baseAddress! + part.lowerBound)
      _ = try cursor.readLength(end: source.baseAddress! + part.upperBound)
      contents.append((part.lowerBound + cursor.offset)..<part.upperBound)
    }
    try rewrite(field.messageType, contents)
    writeLength(output.count - lengthStart - Self.lengthByteCount, at: lengthStart)
  }

  /// Writes one or, packed, several booleans, each as a field of one byte.
  private mutating func writeBooleans(
    _ value: Range<Int>, of field: ProtobufCFieldDescriptor, wireType: UInt8
  ) throws(MessageError) {
    var cursor = WireCursor(at: source.baseAddress! + value.lowerBound)
    let end = source.baseAddress! + value.upperBound
    if wireType == WireType.lengthDelimited.rawValue {
      _ = try cursor.readLength(end: end)
    }
    while cursor.at < end {
      writeTag(field.id, WireType.varint.rawValue)
      output.append(try cursor.readVarint(end: end) == 0 ? 0 : 1)
    }
  }

  private mutating func writeTag(_ number: UInt32, _ wireType: UInt8) {
    var rest = number << 3 | UInt32(wireType)
    while rest >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(rest))
  }

  /// A length written with leading zeros, so that it needs no move when it becomes known.
  private static let lengthByteCount = 5

  private mutating func writeLength(_ length: Int, at index: Int) {
    for byte in 0..<Self.lengthByteCount {
      let more: UInt8 = byte + 1 < Self.lengthByteCount ? 0x80 : 0
      output[index + byte] = UInt8(truncatingIfNeeded: length >> (7 * byte)) & 0x7F | more
    }
  }
}
