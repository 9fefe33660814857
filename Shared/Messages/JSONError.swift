/// Why a JSON text is not the message it should be, or why a message has no JSON form.
///
/// No value of the text is repeated in it, only names of fields and types: a message or a log made from it holds no
/// personal data.
public struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The kind of mistake.
  public enum Kind: Sendable {
    /// The text is not JSON (RFC 8259).
    case syntax
    /// The message type has no such field.
    case unknownField
    /// A key appears twice, or two fields of one oneof are set.
    case duplicate
    /// A value has the wrong JSON type.
    case wrongType
    /// A value has the right JSON type but is not valid for the field.
    case invalidValue
    /// Messages are nested too deep.
    case tooDeep
    /// The type inside a `google.protobuf.Any` is not in the pool.
    case unknownType
    /// The bytes of the message are damaged.
    case malformedMessage
  }

  /// A place in a JSON text; lines and columns count from 1, columns count characters.
  public struct Location: Equatable, Sendable {
    public let line: Int
    public let column: Int
  }

  /// The kind of mistake.
  public let kind: Kind
  /// What was wrong and what would be right.
  public let message: String
  /// The field, such as `institutions[3].contact`, empty for the message itself.
  public let path: String
  /// Where the text is wrong; nil when a message was read, not a text.
  public let location: Location?

  public var description: String {
    let place = path.isEmpty ? "" : "\(path): "
    guard let location else { return place + message }
    return "\(place)\(message) (line \(location.line), column \(location.column))"
  }

  init(_ fault: JSONFault, path: JSONPath, text: [UInt8]?) {
    kind = fault.kind
    message = fault.message
    self.path = path.description
    location = text.map { Location(offset: fault.offset, in: $0) }
  }
}

extension JSONError.Location {
  init(offset: Int, in text: [UInt8]) {
    let before = text.prefix(offset)
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    column = 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 }
  }
}
