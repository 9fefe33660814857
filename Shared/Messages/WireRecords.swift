/// A part of an array of bytes that holds a message.
struct WirePayload {
  let bytes: [UInt8]
  let range: Range<Int>
}

/// The value of one field as it stands on the wire; a payload is a range of the bytes that its `WireRecords` keeps.
enum WireValue {
  case varint(UInt64)
  case fixed32(UInt32)
  case fixed64(UInt64)
  case payload(Range<Int>)
}

/// A message taken apart by its descriptor: the values of each field in the order they were sent.
///
/// Fields that the descriptor does not know are dropped, and so are, as Google's parsers do, fields with the wrong wire
/// type, unknown values of closed enums, and all members of a oneof but the last one sent.
struct WireRecords {
  /// The bytes that payloads are ranges of.
  let bytes: [UInt8]
  /// The field, an index in the message's `fields`, of the value at the same place in `values`; ascending.
  private var fields: [Int] = []
  private var values: [WireValue] = []
  /// For each oneof: the member sent last, and the place of the first of its values that count.
  private var oneofs: [Int: (field: Int, start: Int)] = [:]

  init(_ message: WirePayload, _ type: MessageDescriptor, pool: DescriptorPool) throws(WireError) {
    bytes = message.bytes
    var reader = WireReader(message.bytes, message.range)
    while !reader.isAtEnd {
      let (number, wireType) = try reader.tag()
      guard let index = type.fieldIndex(number), type.fields[index].accepts(wireType) else {
        try reader.skip(number, wireType)
        continue
      }
      try read(&reader, number, wireType, index, type.fields[index], pool)
    }
    dropOverwrittenMembers(type)
    if !zip(fields, fields.dropFirst()).allSatisfy(<=) { sort() }
  }

  private mutating func read(
    _ reader: inout WireReader, _ number: Int32, _ wireType: WireType, _ index: Int, _ field: FieldDescriptor,
    _ pool: DescriptorPool
  ) throws(WireError) {
    switch wireType {
    case .lengthDelimited where field.kind.wireType != .lengthDelimited:
      var packed = WireReader(reader.bytes, try reader.lengthDelimited())
      while !packed.isAtEnd { append(index, field, try packed.value(field.kind.wireType, number), pool) }
    default: append(index, field, try reader.value(wireType, number), pool)
    }
  }

  private mutating func append(_ index: Int, _ field: FieldDescriptor, _ value: WireValue, _ pool: DescriptorPool) {
    if field.kind == .enum, case .varint(let bits) = value {
      let enumeration = pool.enumeration(of: field)
      if enumeration.isClosed, enumeration.name(Int32(truncatingIfNeeded: bits)) == nil { return }
    }
    if let oneof = field.oneofIndex, oneofs[oneof]?.field != index { oneofs[oneof] = (index, fields.count) }
    fields.append(index)
    values.append(value)
  }

  private mutating func dropOverwrittenMembers(_ type: MessageDescriptor) {
    guard oneofs.values.contains(where: { $0.start > 0 }) else { return }
    let kept = fields.indices.filter { position in
      guard let oneof = type.fields[fields[position]].oneofIndex, let last = oneofs[oneof] else { return true }
      return position >= last.start
    }
    (fields, values) = (kept.map { fields[$0] }, kept.map { values[$0] })
  }

  /// Puts the values of one field together and keeps their order. Most messages are sorted already.
  private mutating func sort() {
    let order = fields.indices.sorted { (fields[$0], $0) < (fields[$1], $1) }
    (fields, values) = (order.map { fields[$0] }, order.map { values[$0] })
  }

  /// Calls `take` with each field that was sent, in the order of their declaration, and all of its values.
  func forEachField<Fault: Error>(
    _ take: (_ field: Int, _ values: ArraySlice<WireValue>) throws(Fault) -> Void
  ) throws(Fault) {
    var start = 0
    while start < fields.count {
      let field = fields[start]
      var end = start + 1
      while end < fields.count, fields[end] == field { end += 1 }
      try take(field, values[start..<end])
      start = end
    }
  }

  /// All values of one field.
  func values(_ field: Int) -> ArraySlice<WireValue> {
    guard let start = fields.firstIndex(of: field) else { return [] }
    return values[start..<(fields[start...].firstIndex { $0 != field } ?? fields.count)]
  }

  /// The values of a message field that is not a list as one message: parts sent separately are merged, which is what
  /// putting their bytes one after the other means.
  func merged(_ values: ArraySlice<WireValue>) -> WirePayload {
    if values.count == 1, case .payload(let range)? = values.first { return WirePayload(bytes: bytes, range: range) }
    var joined: [UInt8] = []
    for case .payload(let range) in values { joined += bytes[range] }
    return WirePayload(bytes: joined, range: 0..<joined.count)
  }
}

extension WireReader {
  /// The value of a field whose tag was just read.
  fileprivate mutating func value(_ wireType: WireType, _ number: Int32) throws(WireError) -> WireValue {
    switch wireType {
    case .varint: return .varint(try varint())
    case .fixed32: return .fixed32(try fixed32())
    case .fixed64: return .fixed64(try fixed64())
    case .lengthDelimited: return .payload(try lengthDelimited())
    case .startGroup: return .payload(try group(number))
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
