// Generated from ipmesh/testing/v1/everything.proto by deploy/generate; do not edit.

import Messages

extension TestMessages {
  /// One field of each type, and each way to hold one.
  public struct Everything: Message {
    /// One value of each scalar type.
    public var oneInt32: Int32 = 0
    public var oneInt64: Int64 = 0
    public var oneUint32: UInt32 = 0
    public var oneUint64: UInt64 = 0
    public var oneSint32: Int32 = 0
    public var oneSint64: Int64 = 0
    public var oneFixed32: UInt32 = 0
    public var oneFixed64: UInt64 = 0
    public var oneSfixed32: Int32 = 0
    public var oneSfixed64: Int64 = 0
    public var oneFloat: Float = 0
    public var oneDouble: Double = 0
    public var oneBool: Bool = false
    public var oneString: String = ""
    public var oneBytes: [UInt8] = []
    public var oneLevel: Level = .unspecified
    public var oneLeaf: Leaf?
    /// Many values of each type.
    public var manyInt32: [Int32] = []
    public var manyInt64: [Int64] = []
    public var manyUint32: [UInt32] = []
    public var manyUint64: [UInt64] = []
    public var manySint32: [Int32] = []
    public var manySint64: [Int64] = []
    public var manyFixed32: [UInt32] = []
    public var manyFixed64: [UInt64] = []
    public var manySfixed32: [Int32] = []
    public var manySfixed64: [Int64] = []
    public var manyFloat: [Float] = []
    public var manyDouble: [Double] = []
    public var manyBool: [Bool] = []
    public var manyString: [String] = []
    public var manyBytes: [[UInt8]] = []
    public var manyLevel: [Level] = []
    public var manyLeaf: [Leaf] = []
    public var looseInt32: [Int32] = []
    public var looseDouble: [Double] = []
    public var looseBool: [Bool] = []
    public var looseLevel: [Level] = []
    /// Values with presence.
    public var maybeInt32: Int32?
    public var maybeBool: Bool?
    public var maybeString: String?
    public var maybeBytes: [UInt8]?
    public var maybeDouble: Double?
    public var maybeLevel: Level?
    public var maybeLeaf: Leaf?
    /// Maps by each kind of key, to each kind of value.
    public var textByText: [String: String] = [:]
    public var int64ByInt32: [Int32: Int64] = [:]
    public var bytesBySint64: [Int64: [UInt8]] = [:]
    public var levelByUint32: [UInt32: Level] = [:]
    public var doubleByFixed64: [UInt64: Double] = [:]
    public var leafByBool: [Bool: Leaf] = [:]
    public var everythingByText: [String: Everything] = [:]
    /// One of several types.
    public var choice: Choice?
    /// The message inside itself, directly and by way of another.
    @Recursive public var inner: Everything?
    public var inners: [Everything] = []
    @Recursive public var detour: Detour?
    /// Types that JSON and the libraries know.
    public var time: GoogleProtobuf.Timestamp?
    public var duration: GoogleProtobuf.Duration?
    public var `struct`: GoogleProtobuf.Struct?
    public var any: GoogleProtobuf.AnyMessage?
    public var wrappedInt64: GoogleProtobuf.Int64Value?
    public var wrappedString: GoogleProtobuf.StringValue?
    public var date: GoogleType.Date?
    /// Names that Swift or C owns, and numbers at the ends of the range.
    public var `default`: Bool = false
    public var `class`: String = ""
    public var selfValue: Int32 = 0
    public var value: Int32 = 0
    public var type: Everything.Kind = .unspecified
    public var is2ndX: Bool = false
    public var last: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}

    /// One of several types.
    public indirect enum Choice: Sendable, Equatable {
      /// A number.
      case choiceInt32(Int32)
      /// A truth value.
      case choiceBool(Bool)
      /// A text.
      case choiceString(String)
      /// Bytes.
      case choiceBytes([UInt8])
      /// A fraction.
      case choiceDouble(Double)
      /// A level.
      case choiceLevel(Level)
      /// A message.
      case choiceLeaf(Leaf)
      /// The message itself.
      case choiceEverything(Everything)
    }

    /// A name that Swift owns.
    public enum Kind: Sendable, Hashable {
      /// Not set.
      case unspecified
      /// A name that Swift owns.
      case `switch`
      /// A number that this version of the schema does not name.
      case unrecognized(Int32)

      /// The value of a number on the wire.
      public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .`switch`
        default: self = .unrecognized(rawValue)
        }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .`switch`: 1
        case .unrecognized(let number): number
        }
      }
    }
  }

  /// A small message.
  public struct Leaf: Message {
    /// A number.
    public var number: Int32 = 0
    /// A text.
    public var text: String = ""
    /// Several numbers.
    public var numbers: [Int32] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Holds `Everything`, which holds it.
  public struct Detour: Message {
    /// The way back.
    @Recursive public var back: Everything?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An enum with a negative number and two names for one number.
  public enum Level: Sendable, Hashable {
    /// Not set.
    case unspecified
    /// The lowest.
    case low
    /// The highest.
    case high
    /// Below zero.
    case below
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// Another name of the highest.
    public static let top = Self.high

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .low
      case 2_147_483_647: self = .high
      case -1: self = .below
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .low: 1
      case .high: 2_147_483_647
      case .below: -1
      case .unrecognized(let number): number
      }
    }
  }
}
