// Generated from google/type/date.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GoogleType.Date {
  public static let fullName = "google.type.Date"

  public static var cType: CMessageType { google__type__date__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Type__Date.self)
    year = c.pointee.year
    month = c.pointee.month
    day = c.pointee.day
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Type__Date.self)
    c.pointee.year = year
    c.pointee.month = month
    c.pointee.day = day
  }
}
