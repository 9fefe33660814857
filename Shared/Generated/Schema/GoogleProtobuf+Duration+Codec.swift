// Generated from google/protobuf/duration.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GoogleProtobuf.Duration {
  public static let fullName = "google.protobuf.Duration"

  public static var cType: CMessageType { google__protobuf__duration__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__Duration.self)
    seconds = c.pointee.seconds
    nanos = c.pointee.nanos
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__Duration.self)
    c.pointee.seconds = seconds
    c.pointee.nanos = nanos
  }
}
