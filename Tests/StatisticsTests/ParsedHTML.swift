/// A document as a reader of HTML sees it, read without any of the code that wrote it.
struct ParsedHTML {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// The text in it and in what it contains.
    var text = ""
    /// Places of the elements around it, the nearest last.
    var around: [Int]
  }

  /// A text with the places of the elements around it.
  struct Text {
    var text: String
    var around: [Int]
  }

  private(set) var elements: [Element] = []
  private(set) var texts: [Text] = []
  /// What is wrong with the document: elements that are not closed, or closed and not open.
  private(set) var problems: [String] = []

  private static let void: Set = ["meta", "link", "br", "img", "hr", "input"]

  init(_ bytes: [UInt8]) {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    var open: [Int] = []
    while !rest.isEmpty {
      if rest.hasPrefix("<!") {
        rest = rest.drop { $0 != ">" }.dropFirst()
      } else if rest.hasPrefix("</") {
        let name = String(rest.dropFirst(2).prefix { $0 != ">" })
        rest = rest.drop { $0 != ">" }.dropFirst()
        if let last = open.last, elements[last].name == name {
          open.removeLast()
        } else {
          problems.append("</\(name)>")
        }
      } else if rest.hasPrefix("<") {
        let element = Self.element(&rest, open)
        elements.append(element)
        if !Self.void.contains(element.name) { open.append(elements.count - 1) }
        if element.name == "style", let end = rest.range(of: "</style>") { rest = rest[end.lowerBound...] }
      } else {
        let text = Self.plain(String(rest.prefix { $0 != "<" }))
        rest = rest.drop { $0 != "<" }
        texts.append(Text(text: text, around: open))
        for place in open { elements[place].text += text }
      }
    }
    problems += open.map { "<\(elements[$0].name)> is open" }
  }

  private static func element(_ rest: inout Substring, _ open: [Int]) -> Element {
    rest.removeFirst()
    let name = String(rest.prefix { $0 != " " && $0 != ">" })
    rest = rest.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while rest.first == " " {
      let key = String(rest.dropFirst().prefix { $0 != "=" })
      rest = rest.dropFirst(key.count + 3)
      let value = String(rest.prefix { $0 != "\"" })
      rest = rest.dropFirst(value.count + 1)
      attributes[key] = plain(value)
    }
    rest = rest.dropFirst()
    return Element(name: name, attributes: attributes, around: open)
  }

  private static func plain(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }
}
