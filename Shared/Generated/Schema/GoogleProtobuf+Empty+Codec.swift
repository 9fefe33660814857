// Generated from google/protobuf/empty.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GoogleProtobuf.Empty {
  public static let fullName = "google.protobuf.Empty"

  public static var cType: CMessageType { google__protobuf__empty__type() }

  public init(reading memory: UnsafeRawPointer) {}

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {}
}
