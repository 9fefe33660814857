// Generated from ipmesh/type/v1/contact.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension Common.Contact {
  public static let fullName = "ipmesh.type.v1.Contact"

  public static var cType: CMessageType { ipmesh__type__v1__contact__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Type__V1__Contact.self)
    person = String(reading: c.pointee.person)
    phone = String(reading: c.pointee.phone)
    email = String(reading: c.pointee.email)
    website = String(reading: c.pointee.website)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Type__V1__Contact.self)
    c.pointee.person = arena.text(person)
    c.pointee.phone = arena.text(phone)
    c.pointee.email = arena.text(email)
    c.pointee.website = arena.text(website)
  }
}
