// Generated from google/rpc/status.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GoogleRPC.Status {
  public static let fullName = "google.rpc.Status"

  public static var cType: CMessageType { google__rpc__status__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__Status.self)
    code = c.pointee.code
    message = String(reading: c.pointee.message)
    details = .init(reading: c.pointee.details, count: c.pointee.n_details) { GoogleProtobuf.AnyMessage(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__Status.self)
    c.pointee.code = code
    c.pointee.message = arena.text(message)
    c.pointee.n_details = details.count
    c.pointee.details = arena.array(details) { arena.message($0) }
  }
}
