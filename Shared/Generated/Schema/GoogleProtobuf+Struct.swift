// Generated from google/protobuf/struct.proto by deploy/generate; do not edit.

import Messages

extension GoogleProtobuf {
  /// `Struct` represents a structured data value, consisting of fields
  /// which map to dynamically typed values. In some languages, `Struct`
  /// might be supported by a native representation. For example, in
  /// scripting languages like JS a struct is represented as an
  /// object. The details of that representation are described together
  /// with the proto support for the language.
  ///
  /// The JSON representation for `Struct` is JSON object.
  public struct Struct: Message {
    /// Unordered map of dynamically typed values.
    public var fields: [String: Value] = [:]

    /// A message in which every field has its default value.
    public init() {}
  }

  /// `Value` represents a dynamically typed value which can be either
  /// null, a number, a string, a boolean, a recursive struct value, or a
  /// list of values. A producer of value is expected to set one of these
  /// variants. Absence of any variant indicates an error.
  ///
  /// The JSON representation for `Value` is JSON value.
  public struct Value: Message {
    /// The kind of value.
    public var kind: Kind?

    /// A message in which every field has its default value.
    public init() {}

    /// The kind of value.
    public enum Kind: Sendable, Equatable {
      /// Represents a null value.
      case nullValue(NullValue)
      /// Represents a double value.
      case numberValue(Double)
      /// Represents a string value.
      case stringValue(String)
      /// Represents a boolean value.
      case boolValue(Bool)
      /// Represents a structured value.
      case structValue(Struct)
      /// Represents a repeated `Value`.
      case listValue(ListValue)
    }
  }

  /// `ListValue` is a wrapper around a repeated field of values.
  ///
  /// The JSON representation for `ListValue` is JSON array.
  public struct ListValue: Message {
    /// Repeated field of dynamically typed values.
    public var values: [Value] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// `NullValue` is a singleton enumeration to represent the null value for the
  /// `Value` type union.
  ///
  ///  The JSON representation for `NullValue` is JSON `null`.
  public enum NullValue: Sendable, Hashable {
    /// Null value.
    case nullValue
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .nullValue
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .nullValue: 0
      case .unrecognized(let number): number
      }
    }
  }
}
