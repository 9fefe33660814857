extension JSONInput {
  mutating func write(_ number: Int32, _ value: WireScalar) {
    writer.tag(number, value.wireType)
    writePayload(value)
  }

  mutating func writePayload(_ value: WireScalar) {
    switch value {
    case .varint(let value): writer.varint(value)
    case .fixed32(let value): writer.fixed32(value)
    case .fixed64(let value): writer.fixed64(value)
    case .bytes(let bytes): writer.lengthDelimited(bytes)
    }
  }

  /// One JSON value for a field that is not a message; nil for an enum name that is to be passed over.
  mutating func scalar(_ field: FieldDescriptor) throws(JSONFault) -> WireScalar? {
    switch field.kind {
    case .bool:
      try expect(.boolean)
      return .varint(try scanner.boolean() ? 1 : 0)
    case .string:
      try expect(.string)
      return .bytes(try scanner.string())
    case .bytes:
      try expect(.string)
      let start = scanner.offset
      guard let bytes = Base64.decode(try scanner.string()) else {
        throw JSONFault(.invalidValue, "not base64", at: start)
      }
      return .bytes(bytes[...])
    case .double, .float: return try floatingPoint(field.kind)
    case .enum: return try enumeration(pool.enumeration(of: field))
    default: return try integer(field.kind)
    }
  }

  /// The key of a map entry.
  func mapKey(_ key: String, _ field: FieldDescriptor, at offset: Int) throws(JSONFault) -> WireScalar {
    switch field.kind {
    case .string: return .bytes(Array(key.utf8)[...])
    case .bool:
      guard key == "true" || key == "false" else {
        throw JSONFault(.invalidValue, "the key must be \"true\" or \"false\"", at: offset)
      }
      return .varint(key == "true" ? 1 : 0)
    default: return try integer(Array(key.utf8)[...], field.kind, at: offset)
    }
  }

  // MARK: Numbers

  private mutating func integer(_ kind: FieldDescriptor.Kind) throws(JSONFault) -> WireScalar {
    let found = try scanner.kind()
    let start = scanner.offset
    switch found {
    case .number: return try integer(try scanner.number(), kind, at: start)
    case .string: return try integer(try scanner.string(), kind, at: start)
    default: throw fault(.wrongType, "expected an integer, found \(found.rawValue)")
    }
  }

  private func integer(
    _ text: ArraySlice<UInt8>, _ kind: FieldDescriptor.Kind, at offset: Int
  ) throws(JSONFault) -> WireScalar {
    guard let number = JSONNumber(text) else { throw JSONFault(.invalidValue, "not an integer", at: offset) }
    switch kind {
    case .int32: return .varint(UInt64(bitPattern: Int64(try convert(number, Int32.self, at: offset))))
    case .int64: return .varint(UInt64(bitPattern: try convert(number, Int64.self, at: offset)))
    case .uint32: return .varint(UInt64(try convert(number, UInt32.self, at: offset)))
    case .uint64: return .varint(try convert(number, UInt64.self, at: offset))
    case .sint32: return .varint(zigzag(Int64(try convert(number, Int32.self, at: offset))))
    case .sint64: return .varint(zigzag(try convert(number, Int64.self, at: offset)))
    case .fixed32: return .fixed32(try convert(number, UInt32.self, at: offset))
    case .fixed64: return .fixed64(try convert(number, UInt64.self, at: offset))
    case .sfixed32: return .fixed32(UInt32(bitPattern: try convert(number, Int32.self, at: offset)))
    default: return .fixed64(UInt64(bitPattern: try convert(number, Int64.self, at: offset)))
    }
  }

  private func convert<Integer: FixedWidthInteger>(
    _ number: JSONNumber, _ type: Integer.Type, at offset: Int
  ) throws(JSONFault) -> Integer {
    do {
      return try number.integer(type)
    } catch {
      let message =
        switch error {
        case .fraction: "expected an integer, found a fraction"
        case .outOfRange: "outside the range \(Integer.min) to \(Integer.max)"
        }
      throw JSONFault(.invalidValue, message, at: offset)
    }
  }

  private func zigzag(_ value: Int64) -> UInt64 {
    UInt64(bitPattern: value << 1 ^ value >> 63)
  }

  private mutating func floatingPoint(_ kind: FieldDescriptor.Kind) throws(JSONFault) -> WireScalar {
    let found = try scanner.kind()
    let start = scanner.offset
    let text: ArraySlice<UInt8>
    switch found {
    case .number: text = try scanner.number()
    case .string:
      text = try scanner.string()
      if let value = nonFinite(text) { return scalar(value, kind) }
    default: throw fault(.wrongType, "expected a number, found \(found.rawValue)")
    }
    guard let number = JSONNumber(text) else {
      throw JSONFault(.invalidValue, "not a number; \"NaN\", \"Infinity\" and \"-Infinity\" are allowed", at: start)
    }
    if kind == .float {
      if let value = number.floatingPoint(Float.self) { return .fixed32(value.bitPattern) }
    } else {
      if let value = number.floatingPoint(Double.self) { return .fixed64(value.bitPattern) }
    }
    throw JSONFault(.invalidValue, "too large for the type \(kind)", at: start)
  }

  private func scalar(_ value: Double, _ kind: FieldDescriptor.Kind) -> WireScalar {
    kind == .float ? .fixed32(Float(value).bitPattern) : .fixed64(value.bitPattern)
  }

  private func nonFinite(_ text: ArraySlice<UInt8>) -> Double? {
    switch String(decoding: text, as: UTF8.self) {
    case "NaN": .nan
    case "Infinity": .infinity
    case "-Infinity": -.infinity
    default: nil
    }
  }

  // MARK: Enums

  private mutating func enumeration(_ type: EnumDescriptor) throws(JSONFault) -> WireScalar? {
    let found = try scanner.kind()
    let start = scanner.offset
    switch found {
    case .null where type.isNullValue:
      try scanner.null()
      return .varint(0)
    case .string:
      let name = String(decoding: try scanner.string(), as: UTF8.self)
      if let number = type.number(name) { return .varint(UInt64(bitPattern: Int64(number))) }
      if options.ignoresUnknownFields { return nil }
      throw JSONFault(.invalidValue, unknownName(type), at: start)
    case .number:
      guard case .varint(let bits) = try integer(.int32) else { return nil }
      guard !type.isClosed || type.name(Int32(truncatingIfNeeded: bits)) != nil else {
        throw JSONFault(.invalidValue, unknownName(type), at: start)
      }
      return .varint(bits)
    default:
      let text = "expected a name or number of \(type.fullName), found \(found.rawValue); known are \(names(of: type))"
      throw fault(.wrongType, text)
    }
  }

  private func unknownName(_ type: EnumDescriptor) -> String {
    "not a value of \(type.fullName); known are \(names(of: type))"
  }

  private func names(of type: EnumDescriptor) -> String { Spelling.listed(type.values.map(\.name)) }
}
