extension WireValue {
  /// Whether it is zero or empty; -0.0 is not.
  var isDefault: Bool {
    switch self {
    case .varint(let value), .fixed64(let value): value == 0
    case .fixed32(let value): value == 0
    case .payload(let range): range.isEmpty
    }
  }
}

extension JSONOutput {
  mutating func scalar(_ field: FieldDescriptor, _ value: WireValue, _ bytes: [UInt8]) throws(JSONFault) {
    switch (field.kind, value) {
    case (.string, .payload(let range)): text.string(try utf8(bytes[range]))
    case (.bytes, .payload(let range)): text.base64(bytes[range])
    case (.double, .fixed64(let bits)): floatingPoint(Double(bitPattern: bits))
    case (.float, .fixed32(let bits)): floatingPoint(Float(bitPattern: bits))
    case (.enum, .varint(let bits)): enumeration(pool.enumeration(of: field), Int32(truncatingIfNeeded: bits))
    case (.int64, _), (.uint64, _), (.sint64, _), (.fixed64, _), (.sfixed64, _):
      text.literal("\"\(number(field.kind, value))\"")
    default: text.literal(number(field.kind, value))
    }
  }

  /// The value of a scalar field that was not sent.
  mutating func defaultScalar(_ field: FieldDescriptor) {
    switch field.kind {
    case .string, .bytes: text.literal("\"\"")
    case .bool: text.literal("false")
    case .int64, .uint64, .sint64, .fixed64, .sfixed64: text.literal("\"0\"")
    case .enum:
      let type = pool.enumeration(of: field)
      enumeration(type, type.values.first?.number ?? 0)
    default: text.literal("0")
    }
  }

  func mapKey(_ field: FieldDescriptor, _ value: WireValue?, _ bytes: [UInt8]) throws(JSONFault) -> String {
    switch (field.kind, value) {
    case (.string, .payload(let range)): return String(decoding: try utf8(bytes[range]), as: UTF8.self)
    case (.string, _): return ""
    case (let kind, let value?): return number(kind, value)
    case (.bool, nil): return "false"
    case (_, nil): return "0"
    }
  }

  /// The digits of an integer, or `true` and `false`.
  private func number(_ kind: FieldDescriptor.Kind, _ value: WireValue) -> String {
    switch (kind, value) {
    case (.bool, .varint(let bits)): String(bits != 0)
    case (.int32, .varint(let bits)): String(Int32(truncatingIfNeeded: bits))
    case (.uint32, .varint(let bits)): String(UInt32(truncatingIfNeeded: bits))
    case (.int64, .varint(let bits)): String(Int64(bitPattern: bits))
    case (.sint32, .varint(let bits)): String(unzigzag(UInt64(UInt32(truncatingIfNeeded: bits))))
    case (.sint64, .varint(let bits)): String(unzigzag(bits))
    case (.sfixed32, .fixed32(let bits)): String(Int32(bitPattern: bits))
    case (.sfixed64, .fixed64(let bits)): String(Int64(bitPattern: bits))
    case (_, .varint(let bits)), (_, .fixed64(let bits)): String(bits)
    case (_, .fixed32(let bits)): String(bits)
    case (_, .payload): ""
    }
  }

  private func unzigzag(_ bits: UInt64) -> Int64 {
    Int64(bitPattern: bits >> 1) ^ -Int64(bits & 1)
  }

  /// The shortest digits that read back as the same value.
  mutating func floatingPoint<Value: BinaryFloatingPoint & CustomStringConvertible>(_ value: Value) {
    if value.isNaN { return text.literal("\"NaN\"") }
    if value.isInfinite { return text.literal(value < 0 ? "\"-Infinity\"" : "\"Infinity\"") }
    let digits = value.description
    // Many readers take "-0" for an integer and lose its sign.
    text.literal(digits.hasSuffix(".0") && digits != "-0.0" ? String(digits.dropLast(2)) : digits)
  }

  private mutating func enumeration(_ type: EnumDescriptor, _ number: Int32) {
    if type.isNullValue { return text.literal("null") }
    if let name = type.name(number) { return text.string(name) }
    text.literal(String(number))
  }

  func utf8(_ bytes: ArraySlice<UInt8>) throws(JSONFault) -> ArraySlice<UInt8> {
    guard firstInvalidUTF8(bytes.span) == nil else {
      throw JSONFault(.malformedMessage, "the string is not UTF-8")
    }
    return bytes
  }
}
