/// Writes JSON text: commas, line breaks and escapes are its business.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  private var isFirst = true

  init(isPretty: Bool) {
    self.isPretty = isPretty
  }

  mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    depth += 1
    isFirst = true
  }

  mutating func close(_ bracket: Unicode.Scalar) {
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(UInt8(ascii: bracket))
    isFirst = false
  }

  /// Starts an element of an array or a member of an object.
  mutating func next() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  /// Starts the member of a field; its value comes next.
  mutating func key(of field: FieldDescriptor) {
    next()
    bytes.append(contentsOf: field.jsonKey)
    if isPretty { bytes.append(UInt8(ascii: " ")) }
  }

  /// Starts a member of an object; its value comes next.
  mutating func key(_ name: String) {
    next()
    string(Array(name.utf8)[...])
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
  }

  /// Appends text that is JSON already: a number, `true`, `null`.
  mutating func literal(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// - Parameter content: valid UTF-8.
  mutating func string(_ content: ArraySlice<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var rest = content
    while let stop = rest.firstIndex(where: mustEscape) {
      bytes.append(contentsOf: rest[..<stop])
      escape(rest[stop])
      rest = rest[(stop + 1)...]
    }
    bytes.append(contentsOf: rest)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func string(_ content: String) {
    string(Array(content.utf8)[...])
  }

  mutating func base64(_ content: ArraySlice<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    Base64.encode(content, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private func mustEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x08: literal("\\b")
    case 0x09: literal("\\t")
    case 0x0A: literal("\\n")
    case 0x0C: literal("\\f")
    case 0x0D: literal("\\r")
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      literal("\\u00" + (digits.count == 1 ? "0" : "") + digits)
    default: bytes += [UInt8(ascii: "\\"), byte]
    }
  }
}
