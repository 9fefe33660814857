/// Reads the tokens of a JSON text (RFC 8259) in order; what it returns are slices of the text where that is possible.
struct JSONScanner {
  enum Kind: String {
    case object = "an object"
    case array = "an array"
    case string = "a string"
    case number = "a number"
    case boolean = "a boolean"
    case null = "null"
  }

  let text: [UInt8]
  private(set) var offset = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  // MARK: Structure

  /// The kind of the value that starts next.
  mutating func kind() throws(JSONFault) -> Kind {
    skipSpace()
    guard offset < text.count else { throw fault("the text ends where a value should start") }
    switch text[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    default: throw fault("expected a value")
    }
  }

  /// Passes the brace or bracket that starts an object or array.
  mutating func open(_ bracket: Unicode.Scalar) throws(JSONFault) {
    skipSpace()
    guard take(bracket) else { throw fault("expected \"\(bracket)\"") }
  }

  /// The key of the object's next member, the scanner then standing before its value; nil after the last one.
  mutating func nextKey(isFirst: inout Bool) throws(JSONFault) -> (key: String, offset: Int)? {
    guard try next(before: "}", isFirst: &isFirst) else { return nil }
    let start = offset
    guard start < text.count, text[start] == UInt8(ascii: "\"") else {
      throw fault("expected a key in double quotes")
    }
    let key = String(decoding: try string(), as: UTF8.self)
    skipSpace()
    guard take(":") else { throw fault("expected \":\" after the key") }
    return (key, start)
  }

  /// Whether the array has another element, the scanner then standing before it.
  mutating func nextElement(isFirst: inout Bool) throws(JSONFault) -> Bool {
    try next(before: "]", isFirst: &isFirst)
  }

  private mutating func next(before close: Unicode.Scalar, isFirst: inout Bool) throws(JSONFault) -> Bool {
    skipSpace()
    if take(close) { return false }
    if isFirst {
      isFirst = false
      return true
    }
    guard take(",") else { throw fault("expected \",\" or \"\(close)\"") }
    skipSpace()
    if offset < text.count, text[offset] == UInt8(ascii: close) { throw fault("a comma before \"\(close)\"") }
    return true
  }

  /// Checks that nothing follows but white space.
  mutating func end() throws(JSONFault) {
    skipSpace()
    guard offset == text.count else { throw fault("something follows the end of the value") }
  }

  /// Passes over one value, objects and arrays nested at most `depth` deep.
  mutating func skipValue(depth: Int) throws(JSONFault) {
    guard depth > 0 else { throw JSONFault(.tooDeep, "values are nested too deep", at: offset) }
    var isFirst = true
    switch try kind() {
    case .object:
      try open("{")
      while try nextKey(isFirst: &isFirst) != nil { try skipValue(depth: depth - 1) }
    case .array:
      try open("[")
      while try nextElement(isFirst: &isFirst) { try skipValue(depth: depth - 1) }
    case .string: _ = try string()
    case .number: _ = try number()
    case .boolean: _ = try boolean()
    case .null: try null()
    }
  }

  // MARK: Values

  mutating func null() throws(JSONFault) {
    guard take(word: "null") else { throw fault("expected null") }
  }

  mutating func boolean() throws(JSONFault) -> Bool {
    if take(word: "true") { return true }
    if take(word: "false") { return false }
    throw fault("expected true or false")
  }

  /// The characters of a number.
  mutating func number() throws(JSONFault) -> ArraySlice<UInt8> {
    let start = offset
    while offset < text.count, isNumberCharacter(text[offset]) { offset += 1 }
    let number = text[start..<offset]
    guard JSONNumber(number) != nil else { throw JSONFault(.syntax, "not a number", at: start) }
    return number
  }

  /// The content of a string in UTF-8, escapes resolved.
  mutating func string() throws(JSONFault) -> ArraySlice<UInt8> {
    guard take("\"") else { throw fault("expected a string") }
    let start = offset
    while offset < text.count {
      switch text[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return text[start..<(offset - 1)]
      case UInt8(ascii: "\\"): return try escapedString(Array(text[start..<offset]))
      case 0..<0x20: throw fault("a control character inside a string; write it as an escape such as \\n")
      default: offset += 1
      }
    }
    throw fault("the text ends inside a string")
  }

  private mutating func escapedString(_ prefix: [UInt8]) throws(JSONFault) -> ArraySlice<UInt8> {
    var content = prefix
    while offset < text.count {
      let byte = text[offset]
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return content[...]
      case UInt8(ascii: "\\"): content.append(contentsOf: String(try escape()).utf8)
      case 0..<0x20: throw fault("a control character inside a string; write it as an escape such as \\n")
      default:
        content.append(byte)
        offset += 1
      }
    }
    throw fault("the text ends inside a string")
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    let start = offset
    guard offset + 1 < text.count else { throw fault("the text ends inside a string") }
    offset += 2
    switch text[start + 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw JSONFault(.syntax, "an unknown escape inside a string", at: start)
    }
    let unit = try hexadecimal()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard take("\\"), take("u"), case let low = try hexadecimal(), (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { throw JSONFault(.syntax, "half of a surrogate pair inside a string", at: start) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard offset < text.count, let digit = Character(Unicode.Scalar(text[offset])).hexDigitValue else {
        throw fault("expected four hexadecimal digits after \\u")
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }

  // MARK: Characters

  private mutating func skipSpace() {
    while offset < text.count {
      switch text[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard offset < text.count, text[offset] == UInt8(ascii: scalar) else { return false }
    offset += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    let rest = text[offset...]
    guard rest.starts(with: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)) else {
      return false
    }
    offset += word.utf8CodeUnitCount
    return true
  }

  private func isNumberCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private func fault(_ message: String) -> JSONFault { JSONFault(.syntax, message, at: offset) }
}
