internal import CProtobufC

/// Checks the bytes of a message before protobuf-c sees them. protobuf-c 1.4.1 limits neither nesting
/// nor memory and takes any bytes for text; the guard refuses what must be refused, and tells what
/// protobuf-c reads as Google's libraries do from what has to be rewritten first.
///
/// One pass over the bytes, driven by protobuf-c's descriptors, without an allocation.
struct Guard {
  private typealias Reason = MessageError.Reason

  private let limits: GuardLimits
  private let end: UnsafePointer<UInt8>
  private var cursor: WireCursor

  private var fieldCount = 0
  private var messageCount = 0
  private var elementCount = 0
  private var unknownFieldCount = 0

  /// Whether the bytes are right, but hold something that protobuf-c reads differently or not at all:
  /// a group, a known field with another wire type, a singular message in parts, a boolean of many bytes.
  private(set) var needsRewrite = false

  /// - Parameter bytes: at least one byte; must outlive the guard.
  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: GuardLimits) {
    self.limits = limits
    end = bytes.baseAddress! + bytes.count
    cursor = WireCursor(at: bytes.baseAddress!)
  }

  /// Checks the whole of the bytes as a message of `type`.
  mutating func check(_ type: CMessageType) throws(MessageError) {
    try checkMessage(type, end: end, depth: 0)
  }

  private mutating func checkMessage(
    _ type: CMessageType, end: UnsafePointer<UInt8>, depth: Int
  ) throws(MessageError) {
    var messagesSeen: UInt64 = 0
    var index = 0
    while cursor.at < end {
      let tagStart = cursor.offset
      let tag = try cursor.readTag(end: end)
      guard tag.number > 0 else { throw MessageError(.invalidFieldNumber, offset: tagStart) }
      try count(&fieldCount, limit: limits.fieldCountMax, Reason.tooManyFields)
      guard let found = type.fieldIndex(ofNumber: tag.number, after: index) else {
        try skipUnknown(tag, end: end, depth: depth)
        continue
      }
      index = found
      let field = type.pointee.fields + index
      guard field.pointee.accepts(tag.wireType) else {
        needsRewrite = true
        try skipUnknown(tag, end: end, depth: depth)
        continue
      }
      if field.pointee.isMessage, !field.pointee.isRepeated {
        let bit: UInt64 = 1 << (UInt64(index) & 63)
        needsRewrite = needsRewrite || messagesSeen & bit != 0
        messagesSeen |= bit
      }
      do {
        try checkValue(of: field, wireType: tag.wireType, end: end, depth: depth)
      } catch {
        throw error.inside(String(cString: field.pointee.name))
      }
    }
  }

  @inline(__always)
  private mutating func checkValue(
    of field: UnsafePointer<ProtobufCFieldDescriptor>, wireType: UInt8, end: UnsafePointer<UInt8>, depth: Int
  ) throws(MessageError) {
    switch wireType {
    case WireType.varint.rawValue:
      let valueStart = cursor.at
      _ = try cursor.readVarint(end: end)
      needsRewrite = needsRewrite || field.pointee.isBool && cursor.at - valueStart > 1
    case WireType.fixed32.rawValue: try cursor.skip(4, end: end)
    case WireType.fixed64.rawValue: try cursor.skip(8, end: end)
    default: return try checkLengthDelimited(field, end: end, depth: depth)
    }
    if field.pointee.isRepeated {
      try count(&elementCount, limit: limits.elementCountMax, Reason.tooManyElements)
    }
  }

  private mutating func checkLengthDelimited(
    _ field: UnsafePointer<ProtobufCFieldDescriptor>, end: UnsafePointer<UInt8>, depth: Int
  ) throws(MessageError) {
    let length = try cursor.readLength(end: end)
    switch field.pointee.type {
    case PROTOBUF_C_TYPE_MESSAGE:
      try count(&messageCount, limit: limits.messageCountMax, Reason.tooManyMessages)
      guard depth < limits.depthMax else {
        throw MessageError(.tooDeep(depthMax: limits.depthMax), offset: cursor.offset)
      }
      try checkMessage(field.pointee.messageType, end: cursor.at + length, depth: depth + 1)
    case PROTOBUF_C_TYPE_BYTES:
      if field.pointee.isText {
        try checkText(length)
      }
      try cursor.skip(length, end: end)
      if field.pointee.isRepeated {
        try count(&elementCount, limit: limits.elementCountMax, Reason.tooManyElements)
      }
    default:
      try checkPacked(field, end: cursor.at + length)
    }
  }

  private mutating func checkText(_ length: Int) throws(MessageError) {
    if let invalid = UTF8Check.firstInvalid(in: UnsafeBufferPointer(start: cursor.at, count: length)) {
      throw MessageError(.invalidUTF8, offset: cursor.offset + invalid)
    }
  }

  private mutating func checkPacked(
    _ field: UnsafePointer<ProtobufCFieldDescriptor>, end: UnsafePointer<UInt8>
  ) throws(MessageError) {
    switch field.pointee.wireType {
    case WireType.fixed32.rawValue: try checkPackedFixed(byteCount: 4, end: end)
    case WireType.fixed64.rawValue: try checkPackedFixed(byteCount: 8, end: end)
    default:
      while cursor.at < end {
        let valueStart = cursor.at
        _ = try cursor.readVarint(end: end)
        // protobuf-c takes only the bytes 0 and 1 for packed booleans.
        needsRewrite = needsRewrite || field.pointee.isBool && valueStart.pointee > 1
        try count(&elementCount, limit: limits.elementCountMax, Reason.tooManyElements)
      }
    }
  }

  private mutating func checkPackedFixed(byteCount: Int, end: UnsafePointer<UInt8>) throws(MessageError) {
    let length = end - cursor.at
    guard length % byteCount == 0 else { throw MessageError(.invalidPackedLength, offset: cursor.offset) }
    elementCount += length / byteCount
    guard elementCount <= limits.elementCountMax else {
      throw MessageError(.tooManyElements(countMax: limits.elementCountMax), offset: cursor.offset)
    }
    try cursor.skip(length, end: end)
  }

  private mutating func skipUnknown(
    _ tag: WireCursor.Tag, end: UnsafePointer<UInt8>, depth: Int
  ) throws(MessageError) {
    needsRewrite = needsRewrite || tag.wireType == WireType.startGroup.rawValue
    let inGroup: Int
    do {
      inGroup = try cursor.skipValue(of: tag, end: end, depthMax: limits.depthMax - depth)
    } catch {
      throw error.reason == .tooDeep(depthMax: 0)
        ? MessageError(.tooDeep(depthMax: limits.depthMax), offset: error.offset) : error
    }
    fieldCount += inGroup
    unknownFieldCount += inGroup
    try count(&unknownFieldCount, limit: limits.unknownFieldCountMax, Reason.tooManyUnknownFields)
  }

  @inline(__always)
  private func count(
    _ counter: inout Int, limit: Int, _ reason: (Int) -> Reason
  ) throws(MessageError) {
    counter += 1
    guard counter <= limit else { throw MessageError(reason(limit), offset: cursor.offset) }
  }
}
