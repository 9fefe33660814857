// Generated from ipmesh/zone/v1/evidence.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.Evidence {
  public static let fullName = "ipmesh.zone.v1.Evidence"

  public static var cType: CMessageType { ipmesh__zone__v1__evidence__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Evidence.self)
    sha256 = String(reading: c.pointee.sha256)
    fileName = String(reading: c.pointee.file_name)
    sizeBytes = c.pointee.size_bytes
    mediaType = String(reading: c.pointee.media_type)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Evidence.self)
    c.pointee.sha256 = arena.text(sha256)
    c.pointee.file_name = arena.text(fileName)
    c.pointee.size_bytes = sizeBytes
    c.pointee.media_type = arena.text(mediaType)
  }
}
