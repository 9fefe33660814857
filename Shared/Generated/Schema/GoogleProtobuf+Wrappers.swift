// Generated from google/protobuf/wrappers.proto by deploy/generate; do not edit.

import Messages

extension GoogleProtobuf {
  /// Wrapper message for `double`.
  ///
  /// The JSON representation for `DoubleValue` is JSON number.
  public struct DoubleValue: Message {
    /// The double value.
    public var value: Double = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Wrapper message for `float`.
  ///
  /// The JSON representation for `FloatValue` is JSON number.
  public struct FloatValue: Message {
    /// The float value.
    public var value: Float = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Wrapper message for `int64`.
  ///
  /// The JSON representation for `Int64Value` is JSON string.
  public struct Int64Value: Message {
    /// The int64 value.
    public var value: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Wrapper message for `uint64`.
  ///
  /// The JSON representation for `UInt64Value` is JSON string.
  public struct UInt64Value: Message {
    /// The uint64 value.
    public var value: UInt64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Wrapper message for `int32`.
  ///
  /// The JSON representation for `Int32Value` is JSON number.
  public struct Int32Value: Message {
    /// The int32 value.
    public var value: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Wrapper message for `uint32`.
  ///
  /// The JSON representation for `UInt32Value` is JSON number.
  public struct UInt32Value: Message {
    /// The uint32 value.
    public var value: UInt32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Wrapper message for `bool`.
  ///
  /// The JSON representation for `BoolValue` is JSON `true` and `false`.
  public struct BoolValue: Message {
    /// The bool value.
    public var value: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Wrapper message for `string`.
  ///
  /// The JSON representation for `StringValue` is JSON string.
  public struct StringValue: Message {
    /// The string value.
    public var value: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Wrapper message for `bytes`.
  ///
  /// The JSON representation for `BytesValue` is JSON string.
  public struct BytesValue: Message {
    /// The bytes value.
    public var value: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
