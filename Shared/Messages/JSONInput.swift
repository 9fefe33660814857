/// Reads a JSON text and writes the message it stands for, in one pass: each JSON value is written to the wire as the
/// descriptor of its field says.
struct JSONInput {
  let pool: DescriptorPool
  let options: JSONTranscoder.InputOptions
  var scanner: JSONScanner
  var writer = WireWriter()
  /// After a fault: where it happened.
  private(set) var path = JSONPath()
  private var depth = 0

  init(pool: DescriptorPool, options: JSONTranscoder.InputOptions, text: [UInt8]) {
    self.pool = pool
    self.options = options
    scanner = JSONScanner(text)
  }

  /// The whole text as one message.
  mutating func document(_ type: MessageDescriptor) throws(JSONFault) -> [UInt8] {
    if let offset = firstInvalidUTF8(scanner.text.span) {
      throw JSONFault(.syntax, "the text is not UTF-8", at: offset)
    }
    try message(type)
    try scanner.end()
    return writer.bytes
  }

  // MARK: Messages

  /// One value as the content of a message, without tag and length.
  mutating func message(_ type: MessageDescriptor) throws(JSONFault) {
    if let wellKnown = type.wellKnown {
      try self.wellKnown(wellKnown, type)
    } else {
      try object(type, ignoring: nil)
    }
  }

  /// One value as a message with its length, one level deeper.
  mutating func nestedMessage(_ type: MessageDescriptor) throws(JSONFault) {
    let start = try enter()
    try message(type)
    leave(start)
  }

  /// Starts a length-delimited message.
  mutating func enter() throws(JSONFault) -> Int {
    depth += 1
    guard depth <= JSONTranscoder.depthMax else {
      throw fault(.tooDeep, "messages are nested more than \(JSONTranscoder.depthMax) deep")
    }
    return writer.beginLength()
  }

  mutating func leave(_ start: Int) {
    writer.endLength(start)
    depth -= 1
  }

  /// The members of an object as the fields of a message; the key `ignored` belongs to somebody else.
  mutating func object(_ type: MessageDescriptor, ignoring ignored: String?) throws(JSONFault) {
    try expect(.object)
    try scanner.open("{")
    var isFirst = true
    var seen = Set<Int>()
    var seenOneofs = Set<Int>()
    while let (key, offset) = try scanner.nextKey(isFirst: &isFirst) {
      if key == ignored {
        try skipValue()
        continue
      }
      path.push(.field(key))
      if let index = type.fieldIndex(named: key) {
        guard seen.insert(index).inserted else {
          throw JSONFault(.duplicate, "this field is given twice", at: offset)
        }
        let field = type.fields[index]
        let isSet = try self.field(field)
        if isSet, let oneof = field.oneofIndex, !seenOneofs.insert(oneof).inserted {
          throw JSONFault(.duplicate, "another field of the oneof \"\(type.oneofs[oneof])\" is given too", at: offset)
        }
      } else if options.ignoresUnknownFields {
        try skipValue()
      } else {
        throw JSONFault(.unknownField, unknownField(key, type), at: offset)
      }
      path.pop()
    }
  }

  private func unknownField(_ key: String, _ type: MessageDescriptor) -> String {
    let names = type.fields.map(\.jsonName)
    if let meant = Spelling.nearest(to: key, among: names) {
      return "\(type.fullName) has no such field; did you mean \"\(meant)\"?"
    }
    return names.isEmpty
      ? "\(type.fullName) has no fields" : "\(type.fullName) has no such field; it has \(Spelling.listed(names))"
  }

  // MARK: Fields

  /// One member's value; returns false when it is null and leaves the field unset.
  private mutating func field(_ field: FieldDescriptor) throws(JSONFault) -> Bool {
    if try scanner.kind() == .null, field.isRepeated || !acceptsNull(field) {
      try scanner.null()
      return false
    }
    if field.isMap {
      try map(field)
    } else if field.isRepeated {
      try list(field)
    } else {
      try single(field, omittingDefault: !field.hasPresence)
    }
    return true
  }

  /// Whether JSON null is a value of the field's type rather than the absence of one.
  private func acceptsNull(_ field: FieldDescriptor) -> Bool {
    switch field.kind {
    case .message, .group: pool.message(of: field).wellKnown == .value
    case .enum: pool.enumeration(of: field).isNullValue
    default: false
    }
  }

  /// One value with its tag.
  mutating func single(_ field: FieldDescriptor, omittingDefault: Bool) throws(JSONFault) {
    switch field.kind {
    case .message:
      writer.tag(field.number, .lengthDelimited)
      try nestedMessage(pool.message(of: field))
    case .group: try group(field)
    default:
      if let value = try scalar(field), !(omittingDefault && value.isDefault) { write(field.number, value) }
    }
  }

  private mutating func group(_ field: FieldDescriptor) throws(JSONFault) {
    depth += 1
    guard depth <= JSONTranscoder.depthMax else {
      throw fault(.tooDeep, "messages are nested more than \(JSONTranscoder.depthMax) deep")
    }
    writer.tag(field.number, .startGroup)
    try message(pool.message(of: field))
    writer.tag(field.number, .endGroup)
    depth -= 1
  }

  private mutating func list(_ field: FieldDescriptor) throws(JSONFault) {
    try expect(.array)
    try scanner.open("[")
    let start = writer.bytes.count
    var packed: Int?
    var isFirst = true
    var index = 0
    while try scanner.nextElement(isFirst: &isFirst) {
      path.push(.index(index))
      try refuseNull(field, "null cannot be an element of a list")
      if !field.isPacked {
        try single(field, omittingDefault: false)
      } else if let value = try scalar(field) {
        if packed == nil {
          writer.tag(field.number, .lengthDelimited)
          packed = writer.beginLength()
        }
        writePayload(value)
      }
      path.pop()
      index += 1
    }
    if let packed { writer.endLength(packed) } else if field.isPacked { writer.truncate(to: start) }
  }

  private mutating func map(_ field: FieldDescriptor) throws(JSONFault) {
    let entry = pool.message(of: field)
    try expect(.object)
    try scanner.open("{")
    var seen = Set<[UInt8]>()
    var isFirst = true
    while let (key, offset) = try scanner.nextKey(isFirst: &isFirst) {
      path.push(.key(key))
      let start = writer.bytes.count
      writer.tag(field.number, .lengthDelimited)
      let length = try enter()
      write(1, try mapKey(key, entry.fields[0], at: offset))
      guard seen.insert(Array(writer.bytes[length...])).inserted else {
        throw JSONFault(.duplicate, "this key is given twice", at: offset)
      }
      try refuseNull(entry.fields[1], "null cannot be a value of a map")
      let valueStart = writer.bytes.count
      try single(entry.fields[1], omittingDefault: false)
      let isSkipped = writer.bytes.count == valueStart  // an enum value of unknown name that is passed over
      leave(length)
      if isSkipped { writer.truncate(to: start) }
      path.pop()
    }
  }

  private mutating func refuseNull(_ field: FieldDescriptor, _ message: String) throws(JSONFault) {
    if try scanner.kind() == .null, !acceptsNull(field) { throw fault(.wrongType, message) }
  }

  // MARK: Helpers

  mutating func expect(_ kind: JSONScanner.Kind) throws(JSONFault) {
    let found = try scanner.kind()
    guard found == kind else { throw fault(.wrongType, "expected \(kind.rawValue), found \(found.rawValue)") }
  }

  mutating func skipValue() throws(JSONFault) {
    try scanner.skipValue(depth: JSONTranscoder.depthMax)
  }

  mutating func pushKey(_ key: String) { path.push(.key(key)) }
  mutating func pushIndex(_ index: Int) { path.push(.index(index)) }
  mutating func popPath() { path.pop() }

  func fault(_ kind: JSONError.Kind, _ message: String) -> JSONFault {
    JSONFault(kind, message, at: scanner.offset)
  }
}

/// The offset of the first byte that is not part of valid UTF-8; nil when all are.
func firstInvalidUTF8(_ bytes: Span<UInt8>) -> Int? {
  do {
    _ = try UTF8Span(validating: bytes)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}
