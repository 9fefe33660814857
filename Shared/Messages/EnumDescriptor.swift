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
