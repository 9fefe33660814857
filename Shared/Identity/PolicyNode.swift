/// A value of a policy file that knows where it stands, so that every complaint can say so.
struct PolicyNode {
  private let node: JSON5Node
  private let source: JSON5Source
  /// Empty for the root, otherwise such as `roles[0].name`.
  private let path: String

  init(parsing text: [UInt8], file: String) throws(IdentityError) {
    (node, source) = try JSON5Parser.parse(text, file: file)
    path = ""
  }

  private init(node: JSON5Node, source: JSON5Source, path: String) {
    self.node = node
    self.source = source
    self.path = path
  }

  subscript(key: String) -> PolicyNode {
    get throws(IdentityError) {
      guard let member = try members()[key] else { throw error("'\(key)' is missing") }
      return PolicyNode(node: member, source: source, path: path.isEmpty ? key : "\(path).\(key)")
    }
  }

  func has(_ key: String) -> Bool {
    guard case .object(let members) = node.value else { return false }
    return members[key] != nil
  }

  /// Refuses an unknown key, so that a misspelt one does not pass for an absent one.
  func requireKeys(_ known: [String]) throws(IdentityError) {
    if let unknown = try members().keys.sorted().first(where: { !known.contains($0) }) {
      throw error("'\(unknown)' is unknown here; expected \(known.joined(separator: ", "))")
    }
  }

  func elements() throws(IdentityError) -> [PolicyNode] {
    guard case .array(let elements) = node.value else { throw error("expected a list in brackets") }
    return elements.enumerated().map { PolicyNode(node: $1, source: source, path: "\(path)[\($0)]") }
  }

  func text() throws(IdentityError) -> String {
    guard case .text(let text) = node.value else { throw error("expected a text in quotes") }
    return text
  }

  func number() throws(IdentityError) -> Double {
    guard case .number(let digits) = node.value, let number = Double(digits) else { throw error("expected a number") }
    return number
  }

  func error(_ message: String) -> IdentityError {
    let place = source.place(of: node.position)
    return IdentityError(.malformed, at: path.isEmpty ? place : "\(place): \(path)", message)
  }

  private func members() throws(IdentityError) -> [String: JSON5Node] {
    guard case .object(let members) = node.value else { throw error("expected an object in braces") }
    return members
  }
}
