/// The well-known types: fields are written by their numbers in Google's schema, whichever file of the pool declares
/// them.
extension JSONInput {
  mutating func wellKnown(_ kind: WellKnownType, _ type: MessageDescriptor) throws(JSONFault) {
    switch kind {
    case .timestamp:
      try time("a time such as \"2025-01-31T08:00:00Z\", in the years 1 to 9999") { JSONTime.timestamp($0) }
    case .duration:
      try time("a duration such as \"1.5s\", at most 315,576,000,000 s") { JSONTime.duration($0) }
    case .fieldMask: try fieldMask()
    case .wrapper: try single(type.fields[0], omittingDefault: true)
    case .structure: try structure()
    case .listValue: try listValue()
    case .value: try value()
    case .any: try any()
    }
  }

  private mutating func time(
    _ expected: String, _ parse: (ArraySlice<UInt8>) -> (seconds: Int64, nanos: Int32)?
  ) throws(JSONFault) {
    try expect(.string)
    let start = scanner.offset
    guard let time = parse(try scanner.string()) else {
      throw JSONFault(.invalidValue, "expected \(expected)", at: start)
    }
    if time.seconds != 0 { write(1, .varint(UInt64(bitPattern: time.seconds))) }
    if time.nanos != 0 { write(2, .varint(UInt64(bitPattern: Int64(time.nanos)))) }
  }

  private mutating func fieldMask() throws(JSONFault) {
    try expect(.string)
    let start = scanner.offset
    guard let paths = JSONFieldMask.paths(String(decoding: try scanner.string(), as: UTF8.self)) else {
      throw JSONFault(.invalidValue, "expected field paths such as \"displayName,contact.phone\"", at: start)
    }
    for path in paths { write(1, .bytes(Array(path.utf8)[...])) }
  }

  // MARK: Struct, ListValue, Value

  private mutating func structure() throws(JSONFault) {
    try expect(.object)
    try scanner.open("{")
    var seen = Set<String>()
    var isFirst = true
    while let (key, offset) = try scanner.nextKey(isFirst: &isFirst) {
      pushKey(key)
      guard seen.insert(key).inserted else { throw JSONFault(.duplicate, "this key is given twice", at: offset) }
      writer.tag(1, .lengthDelimited)
      let entry = try enter()
      write(1, .bytes(Array(key.utf8)[...]))
      try nestedValue(2) { (input) throws(JSONFault) in try input.value() }
      leave(entry)
      popPath()
    }
  }

  private mutating func listValue() throws(JSONFault) {
    try expect(.array)
    try scanner.open("[")
    var isFirst = true
    var index = 0
    while try scanner.nextElement(isFirst: &isFirst) {
      pushIndex(index)
      try nestedValue(1) { (input) throws(JSONFault) in try input.value() }
      popPath()
      index += 1
    }
  }

  private mutating func value() throws(JSONFault) {
    switch try scanner.kind() {
    case .null:
      try scanner.null()
      write(1, .varint(0))
    case .number:
      let start = scanner.offset
      guard let number = JSONNumber(try scanner.number())?.floatingPoint(Double.self) else {
        throw JSONFault(.invalidValue, "too large for the type double", at: start)
      }
      write(2, .fixed64(number.bitPattern))
    case .string: write(3, .bytes(try scanner.string()))
    case .boolean: write(4, .varint(try scanner.boolean() ? 1 : 0))
    case .object: try nestedValue(5) { (input) throws(JSONFault) in try input.structure() }
    case .array: try nestedValue(6) { (input) throws(JSONFault) in try input.listValue() }
    }
  }

  private mutating func nestedValue(
    _ number: Int32, _ content: (inout JSONInput) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    writer.tag(number, .lengthDelimited)
    let start = try enter()
    try content(&self)
    leave(start)
  }

  // MARK: Any

  private mutating func any() throws(JSONFault) {
    try expect(.object)
    let start = scanner
    guard let found = try typeURL() else {
      guard try isEmptyObject(from: start) else {
        throw JSONFault(.invalidValue, "the key \"@type\" is missing", at: start.offset)
      }
      return
    }
    let name = found.url.split(separator: "/").last.map(String.init) ?? ""
    guard let type = pool.message(name) else {
      throw JSONFault(.unknownType, "the type that \"@type\" names is not known here", at: found.offset)
    }
    scanner = start
    write(1, .bytes(Array(found.url.utf8)[...]))
    writer.tag(2, .lengthDelimited)
    let content = try enter()
    if type.wellKnown == nil {
      try object(type, ignoring: "@type")
    } else {
      try wellKnownInAny(type)
    }
    leave(content)
  }

  /// Looks for the type of an `Any` among the object's members, which may come in any order, and passes the object.
  private mutating func typeURL() throws(JSONFault) -> (url: String, offset: Int)? {
    try scanner.open("{")
    var found: (url: String, offset: Int)?
    var isFirst = true
    while let (key, keyOffset) = try scanner.nextKey(isFirst: &isFirst) {
      guard key == "@type" else {
        try skipValue()
        continue
      }
      guard found == nil else { throw JSONFault(.duplicate, "the key \"@type\" is given twice", at: keyOffset) }
      try expect(.string)
      let offset = scanner.offset
      found = (String(decoding: try scanner.string(), as: UTF8.self), offset)
    }
    return found
  }

  private func isEmptyObject(from start: JSONScanner) throws(JSONFault) -> Bool {
    var scanner = start
    var isFirst = true
    try scanner.open("{")
    return try scanner.nextKey(isFirst: &isFirst) == nil
  }

  /// `{"@type": "…/google.protobuf.Duration", "value": "1s"}`.
  private mutating func wellKnownInAny(_ type: MessageDescriptor) throws(JSONFault) {
    try scanner.open("{")
    var hasValue = false
    var isFirst = true
    while let (key, offset) = try scanner.nextKey(isFirst: &isFirst) {
      switch key {
      case "@type": try skipValue()
      case "value" where !hasValue:
        hasValue = true
        try message(type)
      case "value": throw JSONFault(.duplicate, "the key \"value\" is given twice", at: offset)
      case _ where options.ignoresUnknownFields: try skipValue()
      default: throw JSONFault(.unknownField, "beside \"@type\" only \"value\" is allowed here", at: offset)
      }
    }
    guard hasValue else { throw fault(.invalidValue, "the key \"value\" is missing") }
  }
}
