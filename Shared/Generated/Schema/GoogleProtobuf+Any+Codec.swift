// Generated from google/protobuf/any.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GoogleProtobuf.AnyMessage {
  public static let fullName = "google.protobuf.Any"

  public static var cType: CMessageType { google__protobuf__any__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__Any.self)
    typeUrl = String(reading: c.pointee.type_url)
    self.value = [UInt8](reading: c.pointee.value)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__Any.self)
    c.pointee.type_url = arena.text(typeUrl)
    c.pointee.value = arena.bytes(self.value)
  }
}
