/// The comments around a declaration in its `.proto` file, without the comment marks.
public struct DescriptorComments: Sendable, Equatable {
  /// Comments before the leading one, separated from it by a blank line.
  public internal(set) var detached: [String] = []
  /// The comment that ends right above the declaration.
  public internal(set) var leading = ""
  /// The comment that follows on the same line or right below.
  public internal(set) var trailing = ""

  /// Whether nothing was written.
  public var isEmpty: Bool { detached.isEmpty && leading.isEmpty && trailing.isEmpty }
}

/// A `.proto` file of a pool.
public struct FileDescriptor: Sendable {
  /// The path by which other files import it: `ipmesh/registry/v1/registry.proto`.
  public let name: String
  /// The package of its declarations, possibly empty.
  public let package: String
  /// The names of the files that it imports.
  public let dependencies: [String]
  /// The `google.protobuf.FileDescriptorProto` as it was given, byte for byte.
  public let serialized: [UInt8]
}

/// A message type of a pool.
public final class MessageDescriptor: Sendable {
  /// The name with its package: `ipmesh.registry.v1.Institution`.
  public let fullName: String
  /// The name of the file that declares it.
  public let file: String
  /// The fields in the order of their declaration.
  public let fields: [FieldDescriptor]
  /// The names of the oneofs; those that `optional` makes up are included and have one field with `isOptional`.
  public let oneofs: [String]
  /// The full names of the message types declared inside, map entries left out.
  public let nestedMessages: [String]
  /// The full names of the enums declared inside.
  public let nestedEnums: [String]
  /// The field numbers that must not be used again.
  public let reservedRanges: [ClosedRange<Int32>]
  /// The field names that must not be used again.
  public let reservedNames: [String]
  /// Whether this type exists only as the entry of a map field.
  public let isMapEntry: Bool
  /// Whether the schema asks not to use it any more.
  public let isDeprecated: Bool
  /// What was written above and beside it.
  public let comments: DescriptorComments
  /// How JSON shows it, when not as an object of its fields.
  let wellKnown: WellKnownType?

  private let indexByNumber: [Int32: Int]
  private let indexByName: [String: Int]

  /// The index in `fields` of the field with a number.
  public func fieldIndex(_ number: Int32) -> Int? { indexByNumber[number] }

  /// The index in `fields` of the field with an original or a JSON name.
  public func fieldIndex(named name: String) -> Int? { indexByName[name] }

  init(
    _ proto: MessageProto, fullName: String, file: String, fields: [FieldDescriptor], comments: DescriptorComments
  ) {
    self.fullName = fullName
    self.file = file
    self.fields = fields
    self.comments = comments
    oneofs = proto.oneofs
    nestedMessages = proto.messages.filter { !$0.isMapEntry }.map { "\(fullName).\($0.name)" }
    nestedEnums = proto.enums.map { "\(fullName).\($0.name)" }
    reservedRanges = proto.reservedRanges
    reservedNames = proto.reservedNames
    isMapEntry = proto.isMapEntry
    isDeprecated = proto.isDeprecated
    wellKnown = WellKnownType(fullName: fullName, fields: fields)
    indexByNumber = Dictionary(fields.indices.map { (fields[$0].number, $0) }, uniquingKeysWith: { first, _ in first })
    // A JSON name wins over another field's original name.
    let original = Dictionary(fields.indices.map { (fields[$0].name, $0) }, uniquingKeysWith: { first, _ in first })
    indexByName = original.merging(fields.indices.map { (fields[$0].jsonName, $0) }, uniquingKeysWith: { $1 })
  }
}

/// A field of a message type.
public struct FieldDescriptor: Sendable {
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
}

/// An enum type of a pool.
public final class EnumDescriptor: Sendable {
  /// A name of the enum with its number.
  public struct Value: Sendable {
    /// The name as declared.
    public let name: String
    /// The number on the wire; several names may share one (`allow_alias`).
    public let number: Int32
    /// Whether the schema asks not to use it any more.
    public let isDeprecated: Bool
    /// What was written above and beside it.
    public let comments: DescriptorComments
  }

  /// The name with its package.
  public let fullName: String
  /// The name of the file that declares it.
  public let file: String
  /// The values in the order of their declaration; the first one is the default.
  public let values: [Value]
  /// Whether numbers without a name are refused (proto2).
  public let isClosed: Bool
  /// The numbers that must not be used again.
  public let reservedRanges: [ClosedRange<Int32>]
  /// The names that must not be used again.
  public let reservedNames: [String]
  /// Whether the schema asks not to use it any more.
  public let isDeprecated: Bool
  /// What was written above and beside it.
  public let comments: DescriptorComments
  /// Whether it is `google.protobuf.NullValue`, which JSON writes as null.
  let isNullValue: Bool

  private let nameByNumber: [Int32: String]
  private let numberByName: [String: Int32]

  /// The first name declared for a number.
  public func name(_ number: Int32) -> String? { nameByNumber[number] }

  /// The number of a name.
  public func number(_ name: String) -> Int32? { numberByName[name] }

  init(
    _ proto: EnumProto, fullName: String, file: String, values: [Value], isClosed: Bool, comments: DescriptorComments
  ) {
    self.fullName = fullName
    self.file = file
    self.values = values
    self.isClosed = isClosed
    self.comments = comments
    reservedRanges = proto.reservedRanges
    reservedNames = proto.reservedNames
    isDeprecated = proto.isDeprecated
    isNullValue = fullName == "google.protobuf.NullValue"
    nameByNumber = Dictionary(values.map { ($0.number, $0.name) }, uniquingKeysWith: { first, _ in first })
    numberByName = Dictionary(values.map { ($0.name, $0.number) }, uniquingKeysWith: { first, _ in first })
  }
}

/// A service of a pool.
public struct ServiceDescriptor: Sendable {
  /// The name with its package: `ipmesh.registry.v1.RegistryService`.
  public let fullName: String
  /// The name of the file that declares it.
  public let file: String
  /// The methods in the order of their declaration.
  public let methods: [MethodDescriptor]
  /// Whether the schema asks not to use it any more.
  public let isDeprecated: Bool
  /// What was written above and beside it.
  public let comments: DescriptorComments
}

/// A method of a service.
public struct MethodDescriptor: Sendable {
  /// The name without the service.
  public let name: String
  /// The name with service and package: `ipmesh.registry.v1.RegistryService.GetInstitution`.
  public let fullName: String
  /// The path on the wire: `/ipmesh.registry.v1.RegistryService/GetInstitution`.
  public let path: String
  /// The type of a request.
  public let input: MessageDescriptor
  /// The type of a response.
  public let output: MessageDescriptor
  /// Whether the client sends a stream of requests.
  public let isClientStreaming: Bool
  /// Whether the server sends a stream of responses.
  public let isServerStreaming: Bool
  /// Whether the schema asks not to use it any more.
  public let isDeprecated: Bool
  /// What was written above and beside it.
  public let comments: DescriptorComments
}
