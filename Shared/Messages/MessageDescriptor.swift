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
