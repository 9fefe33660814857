/// What a message from outside may ask for. Each limit bounds memory that a few bytes on the wire could
/// otherwise make us take: an empty nested message is two bytes there and hundreds here.
public struct GuardLimits: Sendable {
  /// How deep messages and groups may be nested. Google's libraries stop at 100 too.
  public var depthMax = 100

  /// How many fields the whole message may hold on the wire, nested ones included.
  public var fieldCountMax = 262_144

  /// How many nested messages and map entries the whole message may hold.
  public var messageCountMax = 65_536

  /// How many values of repeated fields the whole message may hold.
  public var elementCountMax = 1_048_576

  /// How many fields that the schema does not know the whole message may hold.
  public var unknownFieldCountMax = 4_096

  /// The limits that servers and clients use unless told otherwise.
  public static let standard = GuardLimits()

  /// The standard limits, to be changed.
  public init() {}
}
