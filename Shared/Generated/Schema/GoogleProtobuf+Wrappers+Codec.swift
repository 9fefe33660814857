// Generated from google/protobuf/wrappers.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GoogleProtobuf.DoubleValue {
  public static let fullName = "google.protobuf.DoubleValue"

  public static var cType: CMessageType { google__protobuf__double_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__DoubleValue.self)
    self.value = c.pointee.value
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__DoubleValue.self)
    if self.value.bitPattern != 0 {
      c.pointee.value_presence_case = .init(1)
      c.pointee.value = self.value
    }
  }
}

extension GoogleProtobuf.FloatValue {
  public static let fullName = "google.protobuf.FloatValue"

  public static var cType: CMessageType { google__protobuf__float_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__FloatValue.self)
    self.value = c.pointee.value
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__FloatValue.self)
    if self.value.bitPattern != 0 {
      c.pointee.value_presence_case = .init(1)
      c.pointee.value = self.value
    }
  }
}

extension GoogleProtobuf.Int64Value {
  public static let fullName = "google.protobuf.Int64Value"

  public static var cType: CMessageType { google__protobuf__int64_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    self.value = c.pointee.value
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.value = self.value
  }
}

extension GoogleProtobuf.UInt64Value {
  public static let fullName = "google.protobuf.UInt64Value"

  public static var cType: CMessageType { google__protobuf__uint64_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__UInt64Value.self)
    self.value = c.pointee.value
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__UInt64Value.self)
    c.pointee.value = self.value
  }
}

extension GoogleProtobuf.Int32Value {
  public static let fullName = "google.protobuf.Int32Value"

  public static var cType: CMessageType { google__protobuf__int32_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__Int32Value.self)
    self.value = c.pointee.value
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__Int32Value.self)
    c.pointee.value = self.value
  }
}

extension GoogleProtobuf.UInt32Value {
  public static let fullName = "google.protobuf.UInt32Value"

  public static var cType: CMessageType { google__protobuf__uint32_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__UInt32Value.self)
    self.value = c.pointee.value
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__UInt32Value.self)
    c.pointee.value = self.value
  }
}

extension GoogleProtobuf.BoolValue {
  public static let fullName = "google.protobuf.BoolValue"

  public static var cType: CMessageType { google__protobuf__bool_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__BoolValue.self)
    self.value = c.pointee.value != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__BoolValue.self)
    c.pointee.value = self.value ? 1 : 0
  }
}

extension GoogleProtobuf.StringValue {
  public static let fullName = "google.protobuf.StringValue"

  public static var cType: CMessageType { google__protobuf__string_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__StringValue.self)
    self.value = String(reading: c.pointee.value)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__StringValue.self)
    c.pointee.value = arena.text(self.value)
  }
}

extension GoogleProtobuf.BytesValue {
  public static let fullName = "google.protobuf.BytesValue"

  public static var cType: CMessageType { google__protobuf__bytes_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__BytesValue.self)
    self.value = [UInt8](reading: c.pointee.value)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__BytesValue.self)
    c.pointee.value = arena.bytes(self.value)
  }
}
