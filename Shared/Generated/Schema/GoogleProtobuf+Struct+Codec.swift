// Generated from google/protobuf/struct.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GoogleProtobuf.Struct {
  public static let fullName = "google.protobuf.Struct"

  public static var cType: CMessageType { google__protobuf__struct__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__Struct.self)
    fields = .init(reading: c.pointee.fields, count: c.pointee.n_fields) {
      (
        String(reading: $0.pointee.key),
        $0.pointee.value.map { GoogleProtobuf.Value(reading: $0) } ?? GoogleProtobuf.Value()
      )
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__Struct.self)
    c.pointee.n_fields = fields.count
    c.pointee.fields = arena.entries(fields, of: google__protobuf__struct__fields_entry__type()) { entry, key, value in
      entry.pointee.key_presence_case = .init(1)
      entry.pointee.key = arena.text(key)
      entry.pointee.value_presence_case = .init(2)
      entry.pointee.value = arena.message(value)
    }
  }
}

extension GoogleProtobuf.Value {
  public static let fullName = "google.protobuf.Value"

  public static var cType: CMessageType { google__protobuf__value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__Value.self)
    switch c.pointee.kind_case.rawValue {
    case 1:
      kind = .nullValue(GoogleProtobuf.NullValue(rawValue: Int32(truncatingIfNeeded: c.pointee.null_value.rawValue)))
    case 2: kind = .numberValue(c.pointee.number_value)
    case 3: kind = .stringValue(String(reading: c.pointee.string_value))
    case 4: kind = .boolValue(c.pointee.bool_value != 0)
    case 5: kind = .structValue(GoogleProtobuf.Struct(reading: c.pointee.struct_value!))
    case 6: kind = .listValue(GoogleProtobuf.ListValue(reading: c.pointee.list_value!))
    default: kind = nil
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__Value.self)
    switch kind {
    case .nullValue(let value):
      c.pointee.kind_case = .init(1)
      c.pointee.null_value = .init(.init(truncatingIfNeeded: value.rawValue))
    case .numberValue(let value):
      c.pointee.kind_case = .init(2)
      c.pointee.number_value = value
    case .stringValue(let value):
      c.pointee.kind_case = .init(3)
      c.pointee.string_value = arena.text(value)
    case .boolValue(let value):
      c.pointee.kind_case = .init(4)
      c.pointee.bool_value = value ? 1 : 0
    case .structValue(let value):
      c.pointee.kind_case = .init(5)
      c.pointee.struct_value = arena.message(value)
    case .listValue(let value):
      c.pointee.kind_case = .init(6)
      c.pointee.list_value = arena.message(value)
    case nil: break
    }
  }
}

extension GoogleProtobuf.ListValue {
  public static let fullName = "google.protobuf.ListValue"

  public static var cType: CMessageType { google__protobuf__list_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__ListValue.self)
    values = .init(reading: c.pointee.values, count: c.pointee.n_values) { GoogleProtobuf.Value(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__ListValue.self)
    c.pointee.n_values = values.count
    c.pointee.values = arena.array(values) { arena.message($0) }
  }
}
