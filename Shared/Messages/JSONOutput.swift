/// Writes the JSON text of a serialized message, field by field, as its descriptor says.
struct JSONOutput {
  let pool: DescriptorPool
  let options: JSONTranscoder.OutputOptions
  var text: JSONText
  /// After a fault: where it happened.
  private(set) var path = JSONPath()
  private var depth = 0

  init(pool: DescriptorPool, options: JSONTranscoder.OutputOptions) {
    self.pool = pool
    self.options = options
    text = JSONText(isPretty: options.isPretty)
  }

  mutating func document(_ type: MessageDescriptor, _ message: [UInt8]) throws(JSONFault) -> [UInt8] {
    try self.message(type, WirePayload(bytes: message, range: 0..<message.count))
    return text.bytes
  }

  // MARK: Messages

  mutating func message(_ type: MessageDescriptor, _ payload: WirePayload) throws(JSONFault) {
    if let wellKnown = type.wellKnown { return try self.wellKnown(wellKnown, type, payload) }
    text.open("{")
    try fields(type, payload)
    text.close("}")
  }

  mutating func nestedMessage(_ type: MessageDescriptor, _ payload: WirePayload) throws(JSONFault) {
    try nested { (output) throws(JSONFault) in try output.message(type, payload) }
  }

  /// Runs `content` one level deeper.
  mutating func nested(_ content: (inout JSONOutput) throws(JSONFault) -> Void) throws(JSONFault) {
    depth += 1
    guard depth <= JSONTranscoder.depthMax else {
      throw JSONFault(.tooDeep, "messages are nested more than \(JSONTranscoder.depthMax) deep")
    }
    try content(&self)
    depth -= 1
  }

  /// The fields of a message as members of the object that was opened.
  mutating func fields(_ type: MessageDescriptor, _ payload: WirePayload) throws(JSONFault) {
    var next = 0
    let records = try records(type, payload)
    try records.forEachField { (index, values) throws(JSONFault) in
      defaults(type, next..<index)
      try field(type.fields[index], values, records)
      next = index + 1
    }
    defaults(type, next..<type.fields.count)
  }

  func records(_ type: MessageDescriptor, _ payload: WirePayload) throws(JSONFault) -> WireRecords {
    do {
      return try WireRecords(payload, type, pool: pool)
    } catch {
      throw JSONFault(error)
    }
  }

  /// Fields that were not sent, when they are wanted.
  private mutating func defaults(_ type: MessageDescriptor, _ range: Range<Int>) {
    guard options.emitsDefaults else { return }
    for field in type.fields[range] where !field.hasPresence { defaultMember(field) }
  }

  private mutating func defaultMember(_ field: FieldDescriptor) {
    text.key(of: field)
    if field.isMap {
      text.literal("{}")
    } else if field.isRepeated {
      text.literal("[]")
    } else {
      defaultScalar(field)
    }
  }

  // MARK: Fields

  private mutating func field(
    _ field: FieldDescriptor, _ values: ArraySlice<WireValue>, _ records: WireRecords
  ) throws(JSONFault) {
    path.push(.field(field.jsonName))
    if field.isMap {
      text.key(of: field)
      try map(field, values, records)
    } else if field.isRepeated {
      text.key(of: field)
      try list(field, values, records)
    } else if field.kind == .message || field.kind == .group {
      text.key(of: field)
      try nestedMessage(pool.message(of: field), records.merged(values))
    } else if let value = values.last, field.hasPresence || !value.isDefault {
      text.key(of: field)
      try scalar(field, value, records.bytes)
    } else if options.emitsDefaults {
      defaultMember(field)
    }
    path.pop()
  }

  private mutating func list(
    _ field: FieldDescriptor, _ values: ArraySlice<WireValue>, _ records: WireRecords
  ) throws(JSONFault) {
    text.open("[")
    for index in values.indices {
      path.push(.index(index - values.startIndex))
      text.next()
      if field.kind == .message || field.kind == .group {
        try nestedMessage(pool.message(of: field), records.merged(values[index...index]))
      } else {
        try scalar(field, values[index], records.bytes)
      }
      path.pop()
    }
    text.close("]")
  }

  // MARK: Maps

  private mutating func map(
    _ field: FieldDescriptor, _ values: ArraySlice<WireValue>, _ records: WireRecords
  ) throws(JSONFault) {
    let entry = pool.message(of: field)
    text.open("{")
    for (key, record) in try entries(entry, values, records.bytes) {
      path.push(.key(key))
      text.key(key)
      try nested { (output) throws(JSONFault) in try output.mapValue(entry.fields[1], record) }
      path.pop()
    }
    text.close("}")
  }

  private mutating func mapValue(_ field: FieldDescriptor, _ entry: WireRecords) throws(JSONFault) {
    let values = entry.values(1)
    if field.kind == .message {
      try nestedMessage(pool.message(of: field), entry.merged(values))
    } else if let value = values.last {
      try scalar(field, value, entry.bytes)
    } else {
      defaultScalar(field)
    }
  }

  /// The entries of a map by their keys, in the order of the keys' first appearance; the last entry of a key counts.
  func entries(
    _ entry: MessageDescriptor, _ values: ArraySlice<WireValue>, _ bytes: [UInt8]
  ) throws(JSONFault) -> [(key: String, entry: WireRecords)] {
    var entries: [(key: String, entry: WireRecords)] = []
    var positionByKey: [String: Int] = [:]
    for case .payload(let range) in values {
      let records = try records(entry, WirePayload(bytes: bytes, range: range))
      let key = try mapKey(entry.fields[0], records.values(0).last, bytes)
      if let position = positionByKey[key] {
        entries[position].entry = records
      } else {
        positionByKey[key] = entries.count
        entries.append((key, records))
      }
    }
    return entries
  }

  mutating func pushKey(_ key: String) { path.push(.key(key)) }
  mutating func pushIndex(_ index: Int) { path.push(.index(index)) }
  mutating func popPath() { path.pop() }
}
