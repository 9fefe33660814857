/// A value of a JSON5 file that knows where it stands, so that every complaint can say so: the policy, the settings of a
/// process.
public struct ConfigurationNode: Sendable {
  private let node: JSON5Node
  private let source: JSON5Source
  /// Empty for the root, otherwise such as `roles[0].name`.
  private let path: String

  /// Reads a whole file.
  /// - Throws: `.file` or `.malformed` with the line and the column.
  public init(file: String) throws(IdentityError) {
    try self.init(parsing: try DurableFile.read(file), file: file)
  }

  init(parsing text: [UInt8], file: String) throws(IdentityError) {
    (node, source) = try JSON5Parser.parse(text, file: file)
    path = ""
  }

  private init(node: JSON5Node, source: JSON5Source, path: String) {
    self.node = node
    self.source = source
    self.path = path
  }

  /// The member `key` of an object.
  public subscript(key: String) -> ConfigurationNode {
    get throws(IdentityError) {
      guard let member = try members()[key] else { throw error("'\(key)' is missing") }
      return ConfigurationNode(node: member, source: source, path: path.isEmpty ? key : "\(path).\(key)")
    }
  }

  /// Whether this is an object with a member `key`.
  public func has(_ key: String) -> Bool {
    guard case .object(let members) = node.value else { return false }
    return members[key] != nil
  }

  /// Refuses an unknown key, so that a misspelt one does not pass for an absent one.
  public func requireKeys(_ known: [String]) throws(IdentityError) {
    if let unknown = try members().keys.sorted().first(where: { !known.contains($0) }) {
      throw error("'\(unknown)' is unknown here; expected \(known.joined(separator: ", "))")
    }
  }

  /// The values of a list.
  public func elements() throws(IdentityError) -> [ConfigurationNode] {
    guard case .array(let elements) = node.value else { throw error("expected a list in brackets") }
    return elements.enumerated().map { ConfigurationNode(node: $1, source: source, path: "\(path)[\($0)]") }
  }

  /// A text in quotes.
  public func text() throws(IdentityError) -> String {
    guard case .text(let text) = node.value else { throw error("expected a text in quotes") }
    return text
  }

  /// A number.
  public func number() throws(IdentityError) -> Double {
    guard case .number(let digits) = node.value, let number = Double(digits) else { throw error("expected a number") }
    return number
  }

  /// true or false.
  public func flag() throws(IdentityError) -> Bool {
    switch node.value {
    case .word("true"): return true
    case .word("false"): return false
    default: throw error("expected true or false")
    }
  }

  /// A text, a number or a flag as it is written.
  public func scalar() throws(IdentityError) -> String {
    switch node.value {
    case .text(let text), .number(let text), .word(let text): return text
    case .object, .array: throw error("expected a text, a number, true or false")
    }
  }

  /// A complaint about this value.
  public func error(_ message: String) -> IdentityError {
    let place = source.place(of: node.position)
    return IdentityError(.malformed, at: path.isEmpty ? place : "\(place): \(path)", message)
  }

  /// The keys of an object, sorted.
  public func keys() throws(IdentityError) -> [String] { try members().keys.sorted() }

  private func members() throws(IdentityError) -> [String: JSON5Node] {
    guard case .object(let members) = node.value else { throw error("expected an object in braces") }
    return members
  }
}
