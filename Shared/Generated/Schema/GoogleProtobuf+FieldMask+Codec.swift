// Generated from google/protobuf/field_mask.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GoogleProtobuf.FieldMask {
  public static let fullName = "google.protobuf.FieldMask"

  public static var cType: CMessageType { google__protobuf__field_mask__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__FieldMask.self)
    paths = .init(reading: c.pointee.paths, count: c.pointee.n_paths) { String(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__FieldMask.self)
    c.pointee.n_paths = paths.count
    c.pointee.paths = arena.array(paths) { arena.text($0) }
  }
}
