/// Writes HTML in which nothing but literals of this program can be markup.
///
/// Guarantees: names of elements and attributes and style sheets are literals of the program; texts and values of
/// attributes are escaped, whatever they hold; every element that was opened is closed.
struct HTMLWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Begins a document.
  init() { append("<!DOCTYPE html>\n") }

  /// An element with what `contents` writes into it.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ contents: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    contents(&self)
    append("</")
    append(name)
    append(">")
  }

  /// An element with a text.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element that has no contents and no end, such as `meta`.
  mutating func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) { open(name, attributes) }

  /// A text.
  mutating func text(_ text: String) { appendEscaped(text) }

  /// A style sheet.
  mutating func style(_ css: StaticString) {
    append("<style>\n")
    append(css)
    append("\n</style>")
  }

  /// A line break in the source, for those who read it.
  mutating func newline() { append("\n") }

  private mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    append("<")
    append(name)
    for (attribute, value) in attributes {
      append(" ")
      append(attribute)
      append("=\"")
      appendEscaped(value)
      append("\"")
    }
    append(">")
  }

  private mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func appendEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&#39;")
      default: bytes.append(byte)
      }
    }
  }
}
