/// A part of an array of bytes that holds a message or a string.
struct WirePayload {
  let bytes: [UInt8]
  let range: Range<Int>

  var slice: ArraySlice<UInt8> { bytes[range] }
}

/// The value of one field as it stands on the wire.
enum WireValue {
  case varint(UInt64)
  case fixed32(UInt32)
  case fixed64(UInt64)
  case payload(WirePayload)
}

/// A message taken apart by its descriptor: the values of each field in the order they were sent.
///
/// Fields that the descriptor does not know are dropped, and so are, as Google's parsers do, fields with the wrong wire
/// type, unknown values of closed enums, and all members of a oneof but the last one sent.
struct WireRecords {
  private struct Record {
    let field: Int
    let value: WireValue
  }

  private var records: [Record] = []
  /// For each oneof: the member sent last, and the place of the first of its values that count.
  private var oneofs: [Int: (field: Int, start: Int)] = [:]

  init(_ message: WirePayload, _ type: MessageDescriptor, pool: DescriptorPool) throws(WireError) {
    var reader = WireReader(message.bytes, message.range)
    while !reader.isAtEnd {
      let (number, wireType) = try reader.tag()
      guard let index = type.fieldIndex(number), type.fields[index].accepts(wireType) else {
        try reader.skip(number, wireType)
        continue
      }
      try read(&reader, number, wireType, index, type, pool)
    }
    dropOverwrittenMembers(type)
    // Sorting by field keeps the order of one field's values: most messages are sorted already.
    if !zip(records, records.dropFirst()).allSatisfy({ $0.field <= $1.field }) {
      records = records.enumerated().sorted { ($0.element.field, $0.offset) < ($1.element.field, $1.offset) }
        .map(\.element)
    }
  }

  private mutating func read(
    _ reader: inout WireReader, _ number: Int32, _ wireType: WireType, _ index: Int, _ type: MessageDescriptor,
    _ pool: DescriptorPool
  ) throws(WireError) {
    let field = type.fields[index]
    switch wireType {
    case .lengthDelimited where field.kind.wireType != .lengthDelimited:
      var packed = WireReader(reader.bytes, try reader.lengthDelimited())
      while !packed.isAtEnd { append(index, field, try packed.value(field.kind.wireType, number), type, pool) }
    default: append(index, field, try reader.value(wireType, number), type, pool)
    }
  }

  private mutating func append(
    _ index: Int, _ field: FieldDescriptor, _ value: WireValue, _ type: MessageDescriptor, _ pool: DescriptorPool
  ) {
    if field.kind == .enum, case .varint(let bits) = value {
      let enumeration = pool.enumeration(of: field)
      if enumeration.isClosed, enumeration.name(Int32(truncatingIfNeeded: bits)) == nil { return }
    }
    if let oneof = field.oneofIndex, oneofs[oneof]?.field != index { oneofs[oneof] = (index, records.count) }
    records.append(Record(field: index, value: value))
  }

  private mutating func dropOverwrittenMembers(_ type: MessageDescriptor) {
    guard oneofs.values.contains(where: { $0.start > 0 }) else { return }
    var position = -1
    records.removeAll { record in
      position += 1
      guard let oneof = type.fields[record.field].oneofIndex, let last = oneofs[oneof] else { return false }
      return position < last.start
    }
  }

  /// Calls `take` with each field that was sent, in the order of their declaration, and all of its values.
  func forEachField<Fault: Error>(_ take: (_ field: Int, _ values: [WireValue]) throws(Fault) -> Void) throws(Fault) {
    var start = 0
    while start < records.count {
      let field = records[start].field
      var end = start + 1
      while end < records.count, records[end].field == field { end += 1 }
      try take(field, records[start..<end].map(\.value))
      start = end
    }
  }

  /// All values of one field.
  func values(_ field: Int) -> [WireValue] {
    records.filter { $0.field == field }.map(\.value)
  }
}

extension WireReader {
  /// The value of a field whose tag was just read.
  fileprivate mutating func value(_ wireType: WireType, _ number: Int32) throws(WireError) -> WireValue {
    switch wireType {
    case .varint: return .varint(try varint())
    case .fixed32: return .fixed32(try fixed32())
    case .fixed64: return .fixed64(try fixed64())
    case .lengthDelimited: return .payload(WirePayload(bytes: bytes, range: try lengthDelimited()))
    case .startGroup: return .payload(WirePayload(bytes: bytes, range: try group(number)))
    case .endGroup: throw WireError(reason: .unmatchedGroup, offset: offset)
    }
  }
}

extension FieldDescriptor {
  fileprivate func accepts(_ wireType: WireType) -> Bool {
    if wireType == kind.wireType { return true }
    let isNumeric = kind.wireType != .lengthDelimited && kind.wireType != .startGroup
    return isRepeated && isNumeric && wireType == .lengthDelimited
  }
}

extension FieldDescriptor.Kind {
  /// How a single value is written.
  var wireType: WireType {
    switch self {
    case .double, .fixed64, .sfixed64: .fixed64
    case .float, .fixed32, .sfixed32: .fixed32
    case .string, .bytes, .message: .lengthDelimited
    case .group: .startGroup
    case .int64, .uint64, .int32, .bool, .uint32, .enum, .sint32, .sint64: .varint
    }
  }
}

extension [WireValue] {
  /// The values of a message field that is not a list as one message: parts sent separately are merged, which is what
  /// putting their bytes one after the other means.
  var merged: WirePayload {
    if count == 1, case .payload(let payload) = self[0] { return payload }
    var bytes: [UInt8] = []
    for case .payload(let payload) in self { bytes += payload.slice }
    return WirePayload(bytes: bytes, range: 0..<bytes.count)
  }
}
