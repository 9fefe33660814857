// Generated from ipmesh/type/v1/division.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension Common.Division {
  public static let fullName = "ipmesh.type.v1.Division"

  public static var cType: CMessageType { ipmesh__type__v1__division__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Type__V1__Division.self)
    code = String(reading: c.pointee.code)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    kind = Common.DivisionKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Type__V1__Division.self)
    c.pointee.code = arena.text(code)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
  }
}
