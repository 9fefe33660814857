/// A value of a JSON5 text. Numbers are kept as they are written.
indirect enum JSON5Value: Sendable {
  case object([String: JSON5Node])
  case array([JSON5Node])
  case text(String)
  case number(String)
  case word(String)
}

/// A value and where it begins in its source.
struct JSON5Node: Sendable {
  let value: JSON5Value
  let position: Int
}

/// The text of a file, to say where in it something is.
struct JSON5Source: Sendable {
  let file: String
  let text: [Unicode.Scalar]

  /// Such as `policy.json5:12:7`: line and column count from 1.
  func place(of position: Int) -> String {
    let before = text[..<position]
    let lineStart = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return "\(file):\(before.count { $0 == "\n" } + 1):\(position - lineStart + 1)"
  }
}

/// Reads JSON5 (json5.org) with exact places in its complaints, and refuses a key that an object has twice.
///
/// Foundation's decoder does neither: it says of any mistake that the data is not valid, and of two equal keys it
/// keeps one. Both are dangerous in a file that grants rights.
struct JSON5Parser {
  private let source: JSON5Source
  private var text: [Unicode.Scalar] { source.text }
  private var position = 0
  private var depth = 0

  /// Deeper files are not written by people.
  private static let depthMax = 32

  static func parse(_ bytes: [UInt8], file: String) throws(IdentityError) -> (root: JSON5Node, source: JSON5Source) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw IdentityError(.malformed, at: file, "it is not UTF-8 text")
    }
    let source = JSON5Source(file: file, text: Array(text.unicodeScalars))
    var parser = JSON5Parser(source: source)
    let root = try parser.node()
    try parser.skipSpace()
    guard parser.next == nil else { throw parser.unexpected(expected: "the end of the file") }
    return (root, source)
  }

  private init(source: JSON5Source) { self.source = source }

  private var next: Unicode.Scalar? { position < text.count ? text[position] : nil }

  private mutating func node() throws(IdentityError) -> JSON5Node {
    try skipSpace()
    let start = position
    return JSON5Node(value: try value(), position: start)
  }

  private mutating func value() throws(IdentityError) -> JSON5Value {
    switch next {
    case "{": return try nested { (parser) throws(IdentityError) in .object(try parser.members()) }
    case "[": return try nested { (parser) throws(IdentityError) in .array(try parser.elements()) }
    case "\"", "'": return .text(try quoted())
    case let first? where first == "-" || first == "+" || first == "." || ("0"..."9").contains(first):
      return .number(taken { !Self.endsWord($0) })
    case let first? where Self.beginsWord(first): return .word(taken { !Self.endsWord($0) })
    default: throw unexpected(expected: "a value")
    }
  }

  private mutating func nested(
    _ body: (inout JSON5Parser) throws(IdentityError) -> JSON5Value
  ) throws(IdentityError) -> JSON5Value {
    depth += 1
    guard depth <= Self.depthMax else { throw error("nested more than \(Self.depthMax) deep") }
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func members() throws(IdentityError) -> [String: JSON5Node] {
    var members: [String: JSON5Node] = [:]
    position += 1
    while try !closes("}") {
      let keyPosition = position
      let key = try self.key()
      guard members[key] == nil else { throw error("the key '\(key)' is there twice", at: keyPosition) }
      try skipSpace()
      guard next == ":" else { throw unexpected(expected: "':' after the key '\(key)'") }
      position += 1
      members[key] = try node()
      try separator(before: "}")
    }
    return members
  }

  private mutating func elements() throws(IdentityError) -> [JSON5Node] {
    var elements: [JSON5Node] = []
    position += 1
    while try !closes("]") {
      elements.append(try node())
      try separator(before: "]")
    }
    return elements
  }

  private mutating func key() throws(IdentityError) -> String {
    if next == "\"" || next == "'" { return try quoted() }
    guard let first = next, Self.beginsWord(first) else { throw unexpected(expected: "a key or '}'") }
    return taken { Self.beginsWord($0) || ("0"..."9").contains($0) }
  }

  /// Consumes `bracket` if it comes next.
  private mutating func closes(_ bracket: Unicode.Scalar) throws(IdentityError) -> Bool {
    try skipSpace()
    guard next == bracket else { return false }
    position += 1
    return true
  }

  private mutating func separator(before bracket: Unicode.Scalar) throws(IdentityError) {
    try skipSpace()
    if next == "," {
      position += 1
    } else if next != bracket {
      throw unexpected(expected: "',' or '\(bracket)'")
    }
  }

  private mutating func quoted() throws(IdentityError) -> String {
    let start = position
    let quote = text[position]
    var content = String.UnicodeScalarView()
    position += 1
    while let scalar = next, scalar != quote {
      guard scalar != "\n" else { break }
      position += 1
      content.append(scalar == "\\" ? try escaped() : scalar)
    }
    guard next == quote else { throw error("the text that begins here has no closing quote", at: start) }
    position += 1
    return String(content)
  }

  private mutating func escaped() throws(IdentityError) -> Unicode.Scalar {
    guard let scalar = next else { throw unexpected(expected: "an escaped character") }
    position += 1
    switch scalar {
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      let digits = String(String.UnicodeScalarView(text[position..<min(position + 4, text.count)]))
      guard digits.count == 4, let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) else {
        throw error("\\u needs four hexadecimal digits of a character")
      }
      position += 4
      return scalar
    case "\"", "'", "\\", "/": return scalar
    default: throw error("'\\\(scalar)' is no escape", at: position - 2)
    }
  }

  private mutating func skipSpace() throws(IdentityError) {
    while let scalar = next {
      if scalar.properties.isWhitespace || scalar == "\u{FEFF}" {
        position += 1
      } else if starts(with: "//") {
        while next != nil, next != "\n" { position += 1 }
      } else if starts(with: "/*") {
        let start = position
        position += 2
        while next != nil, !starts(with: "*/") { position += 1 }
        guard next != nil else { throw error("the comment that begins here has no end", at: start) }
        position += 2
      } else {
        return
      }
    }
  }

  private func starts(with pair: String) -> Bool {
    position + 1 < text.count && text[position...(position + 1)].elementsEqual(pair.unicodeScalars)
  }

  private mutating func taken(while belongs: (Unicode.Scalar) -> Bool) -> String {
    let start = position
    while let scalar = next, belongs(scalar) { position += 1 }
    return String(String.UnicodeScalarView(text[start..<position]))
  }

  private static func beginsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "$" || scalar.properties.isAlphabetic
  }

  private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ",:[]{}/\"'".unicodeScalars.contains(scalar)
  }

  private func unexpected(expected: String) -> IdentityError {
    error("expected \(expected), found \(next.map { "'\($0)'" } ?? "the end of the file")")
  }

  private func error(_ message: String, at position: Int? = nil) -> IdentityError {
    IdentityError(.malformed, at: source.place(of: position ?? self.position), message)
  }
}
