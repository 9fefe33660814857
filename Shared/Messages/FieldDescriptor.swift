/// A field of a message type.
public final class FieldDescriptor: Sendable {
  /// The type of a field's values; the raw values are those of `FieldDescriptorProto.Type`.
  public enum Kind: Int32, Sendable {
    case double = 1
    case float, int64, uint64, int32, fixed64, fixed32, bool, string, group, message, bytes, uint32, `enum`
    case sfixed32, sfixed64, sint32, sint64
  }

  /// The name in the `.proto` file.
  public let name: String
  /// The name in JSON, lowerCamelCase unless the schema says otherwise.
  public let jsonName: String
  /// The number on the wire.
  public let number: Int32
  /// The type of its values; `group` stands for every message with delimiters instead of a length.
  public let kind: Kind
  /// The full name of its message or enum type, empty for scalars.
  public let typeName: String
  /// Whether it holds a list; maps are lists of entries.
  public let isRepeated: Bool
  /// Whether it is a map.
  public let isMap: Bool
  /// Whether a list of numbers is written as one run of bytes.
  public let isPacked: Bool
  /// Whether a value that is not set differs from the default value.
  public let hasPresence: Bool
  /// Whether the schema says `required` (proto2).
  public let isRequired: Bool
  /// Whether the schema says `optional`.
  public let isOptional: Bool
  /// The index of its oneof in the message's `oneofs`.
  public let oneofIndex: Int?
  /// The default value as protoc writes it, when the schema gives one (proto2).
  public let defaultText: String?
  /// Whether the schema asks not to use it any more.
  public let isDeprecated: Bool
  /// What was written above and beside it.
  public let comments: DescriptorComments
  /// The place of its type in the pool's `messages` or `enums`; -1 for scalars.
  let typeIndex: Int
  /// `"name":`, as a JSON text has it.
  let jsonKey: [UInt8]

  /// What a schema's rules make of a field beyond its own words.
  struct Meaning {
    var kind: Kind
    var typeName: String
    var typeIndex: Int
    var isMap: Bool
    var isPacked: Bool
    var hasPresence: Bool
    var isRequired: Bool
    var isOptional: Bool
  }

  init(_ proto: FieldProto, _ meaning: Meaning, comments: DescriptorComments) {
    name = proto.name
    jsonName = proto.jsonName.isEmpty ? lowerCamelCase(proto.name) : proto.jsonName
    number = proto.number
    kind = meaning.kind
    typeName = meaning.typeName
    typeIndex = meaning.typeIndex
    isRepeated = proto.isRepeated
    isMap = meaning.isMap
    isPacked = meaning.isPacked
    hasPresence = meaning.hasPresence
    isRequired = meaning.isRequired
    isOptional = meaning.isOptional
    oneofIndex = proto.oneofIndex
    defaultText = proto.defaultValue
    isDeprecated = proto.isDeprecated
    self.comments = comments
    var key = JSONText(isPretty: false)
    key.string(jsonName)
    jsonKey = key.bytes + [UInt8(ascii: ":")]
  }
}
