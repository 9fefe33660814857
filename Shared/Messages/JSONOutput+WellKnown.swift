/// The well-known types: fields are read by their numbers in Google's schema, whichever file of the pool declares them.
extension JSONOutput {
  mutating func wellKnown(
    _ kind: WellKnownType, _ type: MessageDescriptor, _ payload: WirePayload
  ) throws(JSONFault) {
    let records = try records(type, payload)
    switch kind {
    case .timestamp:
      try time(records, type, "the time is outside the years 1 to 9999") {
        JSONTime.timestampText(seconds: $0, nanos: $1)
      }
    case .duration:
      try time(records, type, "the duration is out of range, or its parts have different signs") {
        JSONTime.durationText(seconds: $0, nanos: $1)
      }
    case .fieldMask: try fieldMask(strings(1, type, records))
    case .wrapper:
      if let value = records.values(0).last {
        try scalar(type.fields[0], value, records.bytes)
      } else {
        defaultScalar(type.fields[0])
      }
    case .structure: try structure(type, records)
    case .listValue: try listValue(type, records)
    case .value: try value(type, records)
    case .any: try any(type, records)
    }
  }

  private mutating func time(
    _ records: WireRecords, _ type: MessageDescriptor, _ fault: String, _ text: (Int64, Int32) -> String?
  ) throws(JSONFault) {
    let seconds = Int64(bitPattern: varint(1, type, records))
    let nanos = Int32(truncatingIfNeeded: varint(2, type, records))
    guard let text = text(seconds, nanos) else { throw JSONFault(.invalidValue, fault) }
    self.text.string(text)
  }

  private mutating func fieldMask(_ paths: [String]) throws(JSONFault) {
    guard let mask = JSONFieldMask.text(paths: paths) else {
      throw JSONFault(.invalidValue, "a path of the field mask has no form in lowerCamelCase")
    }
    text.string(mask)
  }

  // MARK: Struct, ListValue, Value

  private mutating func structure(_ type: MessageDescriptor, _ records: WireRecords) throws(JSONFault) {
    text.open("{")
    let entry = pool.message(of: type.fields[0])
    if entry.fields[1].kind == .message {
      for (key, record) in try entries(entry, records.values(0), records.bytes) {
        pushKey(key)
        text.key(key)
        try nestedMessage(pool.message(of: entry.fields[1]), record.merged(record.values(1)))
        popPath()
      }
    }
    text.close("}")
  }

  private mutating func listValue(_ type: MessageDescriptor, _ records: WireRecords) throws(JSONFault) {
    text.open("[")
    let element = pool.message(of: type.fields[0])
    let values = records.values(0)
    for index in values.indices {
      pushIndex(index - values.startIndex)
      text.next()
      try nestedMessage(element, records.merged(values[index...index]))
      popPath()
    }
    text.close("]")
  }

  private mutating func value(_ type: MessageDescriptor, _ records: WireRecords) throws(JSONFault) {
    var isEmpty = true
    try records.forEachField { (index, values) throws(JSONFault) in
      isEmpty = false
      try value(type.fields[index], values, records)
    }
    if isEmpty { text.literal("null") }
  }

  private mutating func value(
    _ field: FieldDescriptor, _ values: ArraySlice<WireValue>, _ records: WireRecords
  ) throws(JSONFault) {
    guard let last = values.last else { return }
    switch (field.number, last) {
    case (2, .fixed64(let bits)):
      let number = Double(bitPattern: bits)
      guard number.isFinite else {
        throw JSONFault(.invalidValue, "a google.protobuf.Value cannot be NaN or infinite")
      }
      floatingPoint(number)
    case (5, .payload), (6, .payload): try nestedMessage(pool.message(of: field), records.merged(values))
    default: try scalar(field, last, records.bytes)
    }
  }

  // MARK: Any

  private mutating func any(_ type: MessageDescriptor, _ records: WireRecords) throws(JSONFault) {
    let url = try strings(1, type, records).last ?? ""
    let payload = records.merged(type.fieldIndex(2).map { records.values($0).suffix(1) } ?? [][...])
    text.open("{")
    defer { text.close("}") }
    if url.isEmpty, payload.range.isEmpty { return }

    text.key("@type")
    text.string(url)
    guard let inner = pool.message(url.split(separator: "/").last.map(String.init) ?? "") else {
      guard options.showsUnknownAny else {
        throw JSONFault(.unknownType, "the type inside the Any is not known here")
      }
      text.key("@value")
      text.base64(payload.bytes[payload.range])
      return
    }
    if inner.wellKnown == nil {
      try nested { (output) throws(JSONFault) in try output.fields(inner, payload) }
    } else {
      text.key("value")
      try nestedMessage(inner, payload)
    }
  }

  // MARK: Reading by number

  private func varint(_ number: Int32, _ type: MessageDescriptor, _ records: WireRecords) -> UInt64 {
    guard let index = type.fieldIndex(number), case .varint(let value)? = records.values(index).last else { return 0 }
    return value
  }

  private func strings(
    _ number: Int32, _ type: MessageDescriptor, _ records: WireRecords
  ) throws(JSONFault) -> [String] {
    var strings: [String] = []
    guard let index = type.fieldIndex(number) else { return [] }
    for case .payload(let range) in records.values(index) {
      strings.append(String(decoding: try utf8(records.bytes[range]), as: UTF8.self))
    }
    return strings
  }
}
