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
    try records(type, payload).forEachField { (index, values) throws(JSONFault) in
      defaults(type, next..<index)
      try field(type.fields[index], values)
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
    text.key(field.jsonName)
    if field.isMap {
      text.literal("{}")
    } else if field.isRepeated {
      text.literal("[]")
    } else {
      defaultScalar(field)
    }
  }

  // MARK: Fields

  private mutating func field(_ field: FieldDescriptor, _ values: [WireValue]) throws(JSONFault) {
    path.push(.field(field.jsonName))
    if field.isMap {
      text.key(field.jsonName)
      try map(field, values)
    } else if field.isRepeated {
      text.key(field.jsonName)
      try list(field, values)
    } else if field.kind == .message || field.kind == .group {
      text.key(field.jsonName)
      try nestedMessage(pool.message(of: field), values.merged)
    } else if let value = values.last, field.hasPresence || !value.isDefault {
      text.key(field.jsonName)
      try scalar(field, value)
    } else if options.emitsDefaults {
      defaultMember(field)
    }
    path.pop()
  }

  private mutating func list(_ field: FieldDescriptor, _ values: [WireValue]) throws(JSONFault) {
    text.open("[")
    for (index, value) in values.enumerated() {
      path.push(.index(index))
      text.next()
      try element(field, value)
      path.pop()
    }
    text.close("]")
  }

  private mutating func element(_ field: FieldDescriptor, _ value: WireValue) throws(JSONFault) {
    if field.kind == .message || field.kind == .group {
      try nestedMessage(pool.message(of: field), [value].merged)
    } else {
      try scalar(field, value)
    }
  }

  private mutating func map(_ field: FieldDescriptor, _ values: [WireValue]) throws(JSONFault) {
    let entry = pool.message(of: field)
    text.open("{")
    for (key, value) in try entries(entry, values) {
      path.push(.key(key))
      text.key(key)
      try nested { (output) throws(JSONFault) in try output.mapValue(entry.fields[1], value) }
      path.pop()
    }
    text.close("}")
  }

  private mutating func mapValue(_ field: FieldDescriptor, _ values: [WireValue]) throws(JSONFault) {
    if field.kind == .message {
      try nestedMessage(pool.message(of: field), values.merged)
    } else if let value = values.last {
      try scalar(field, value)
    } else {
      defaultScalar(field)
    }
  }

  /// The keys and values of a map in the order of the keys' first appearance; the last value of a key counts.
  func entries(
    _ entry: MessageDescriptor, _ values: [WireValue]
  ) throws(JSONFault) -> [(key: String, value: [WireValue])] {
    var entries: [(key: String, value: [WireValue])] = []
    var positionByKey: [String: Int] = [:]
    for case .payload(let payload) in values {
      let records = try records(entry, payload)
      let key = try mapKey(entry.fields[0], records.values(0).last)
      if let position = positionByKey.updateValue(entries.count, forKey: key) {
        positionByKey[key] = position
        entries[position].value = records.values(1)
      } else {
        entries.append((key, records.values(1)))
      }
    }
    return entries
  }

  mutating func pushKey(_ key: String) { path.push(.key(key)) }
  mutating func pushIndex(_ index: Int) { path.push(.index(index)) }
  mutating func popPath() { path.pop() }
}
