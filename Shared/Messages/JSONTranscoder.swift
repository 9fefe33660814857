/// Turns messages into JSON and back by their descriptors alone, following the proto3 JSON mapping
/// (https://protobuf.dev/programming-guides/json/), without generated types and without a tree in between.
///
/// Extensions of proto2 messages have no JSON form here: they are dropped like unknown fields.
public struct JSONTranscoder: Sendable {
  /// How JSON is read.
  public struct InputOptions: Sendable {
    /// Whether unknown fields and unknown names of enum values are passed over instead of refused.
    public var ignoresUnknownFields = false

    public init(ignoresUnknownFields: Bool = false) {
      self.ignoresUnknownFields = ignoresUnknownFields
    }
  }

  /// How JSON is written.
  public struct OutputOptions: Sendable {
    /// Whether the text has line breaks and an indentation of two spaces.
    public var isPretty = false
    /// Whether fields that cannot tell "not set" from the default value are written when they have the default value.
    public var emitsDefaults = false
    /// Whether a `google.protobuf.Any` of a type outside the pool is written as its type and its bytes in base64
    /// (`@value`), which no reader takes back, instead of refused.
    public var showsUnknownAny = false

    public init(isPretty: Bool = false, emitsDefaults: Bool = false, showsUnknownAny: Bool = false) {
      self.isPretty = isPretty
      self.emitsDefaults = emitsDefaults
      self.showsUnknownAny = showsUnknownAny
    }
  }

  /// Messages nested deeper than this are refused, in both directions, as the codec does.
  static let depthMax = 100

  /// The types; an `Any` may hold each of them.
  public let pool: DescriptorPool

  public init(pool: DescriptorPool) {
    self.pool = pool
  }

  /// The serialized message that a JSON text stands for.
  /// - Parameter type: a message type of `pool`.
  public func message(
    json: [UInt8], as type: MessageDescriptor, options: InputOptions = InputOptions()
  ) throws(JSONError) -> [UInt8] {
    var input = JSONInput(pool: pool, options: options, text: json)
    do {
      return try input.document(type)
    } catch {
      throw JSONError(error, path: input.path, text: json)
    }
  }

  /// The JSON text of a serialized message, in UTF-8, fields in the order of their declaration, without a line break
  /// at its end.
  /// - Parameter type: a message type of `pool`.
  public func json(
    message: [UInt8], as type: MessageDescriptor, options: OutputOptions = OutputOptions()
  ) throws(JSONError) -> [UInt8] {
    var output = JSONOutput(pool: pool, options: options)
    do {
      return try output.document(type, message)
    } catch {
      throw JSONError(error, path: output.path, text: nil)
    }
  }
}
