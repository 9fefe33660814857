// Generated from ipmesh/type/v1/text.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension Common.LocalizedText {
  public static let fullName = "ipmesh.type.v1.LocalizedText"

  public static var cType: CMessageType { ipmesh__type__v1__localized_text__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Type__V1__LocalizedText.self)
    zh = String(reading: c.pointee.zh)
    en = String(reading: c.pointee.en)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Type__V1__LocalizedText.self)
    c.pointee.zh = arena.text(zh)
    c.pointee.en = arena.text(en)
  }
}
