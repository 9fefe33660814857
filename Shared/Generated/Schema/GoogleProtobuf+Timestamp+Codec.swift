// Generated from google/protobuf/timestamp.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GoogleProtobuf.Timestamp {
  public static let fullName = "google.protobuf.Timestamp"

  public static var cType: CMessageType { google__protobuf__timestamp__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    seconds = c.pointee.seconds
    nanos = c.pointee.nanos
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.seconds = seconds
    c.pointee.nanos = nanos
  }
}
