// Generated from ipmesh/talent/v1/change_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CTalentAPI
import Messages
import Schema

extension Talent.WatchChangesRequest {
  public static let fullName = "ipmesh.talent.v1.WatchChangesRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__watch_changes_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__WatchChangesRequest.self)
    resumeToken = String(reading: c.pointee.resume_token)
    untilNow = c.pointee.until_now != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__WatchChangesRequest.self)
    c.pointee.resume_token = arena.text(resumeToken)
    c.pointee.until_now = untilNow ? 1 : 0
  }
}

extension Talent.WatchChangesResponse {
  public static let fullName = "ipmesh.talent.v1.WatchChangesResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__watch_changes_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__WatchChangesResponse.self)
    resumeToken = String(reading: c.pointee.resume_token)
    kind = Talent.ChangeKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    resourceName = String(reading: c.pointee.resource_name)
    commitTime = c.pointee.commit_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    switch c.pointee.resource_case.rawValue {
    case 5: resource = .expert(Talent.Expert(reading: c.pointee.expert!))
    case 6: resource = .fee(Talent.Fee(reading: c.pointee.fee!))
    case 7: resource = .draw(Talent.Draw(reading: c.pointee.draw!))
    default: resource = nil
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__WatchChangesResponse.self)
    c.pointee.resume_token = arena.text(resumeToken)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.resource_name = arena.text(resourceName)
    if let value = commitTime {
      c.pointee.commit_time = arena.message(value)
    }
    switch resource {
    case .expert(let value):
      c.pointee.resource_case = .init(5)
      c.pointee.expert = arena.message(value)
    case .fee(let value):
      c.pointee.resource_case = .init(6)
      c.pointee.fee = arena.message(value)
    case .draw(let value):
      c.pointee.resource_case = .init(7)
      c.pointee.draw = arena.message(value)
    case nil: break
    }
  }
}
