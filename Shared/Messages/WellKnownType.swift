/// The message types to which the proto3 JSON mapping gives a form of their own.
enum WellKnownType: Sendable {
  case any, duration, fieldMask, listValue, structure, timestamp, value, wrapper

  /// Nil when the name is none of theirs, or when the fields are not those of Google's schema: a foreign schema must
  /// not make the JSON reader look for a field that is not there.
  init?(fullName: String, fields: [FieldDescriptor]) {
    guard fullName.hasPrefix("google.protobuf.") else { return nil }
    let shape = fields.map { "\($0.number) \($0.isRepeated ? "repeated " : "")\($0.kind)" }.sorted()
    switch (fullName.dropFirst("google.protobuf.".count), shape) {
    case ("Any", ["1 string", "2 bytes"]): self = .any
    case ("Duration", ["1 int64", "2 int32"]): self = .duration
    case ("FieldMask", ["1 repeated string"]): self = .fieldMask
    case ("ListValue", ["1 repeated message"]): self = .listValue
    case ("Struct", ["1 repeated message"]) where fields[0].isMap: self = .structure
    case ("Timestamp", ["1 int64", "2 int32"]): self = .timestamp
    case ("Value", ["1 enum", "2 double", "3 string", "4 bool", "5 message", "6 message"]): self = .value
    case ("DoubleValue", ["1 double"]), ("FloatValue", ["1 float"]), ("Int64Value", ["1 int64"]),
      ("UInt64Value", ["1 uint64"]), ("Int32Value", ["1 int32"]), ("UInt32Value", ["1 uint32"]),
      ("BoolValue", ["1 bool"]), ("StringValue", ["1 string"]), ("BytesValue", ["1 bytes"]):
      self = .wrapper
    default: return nil
    }
  }
}
