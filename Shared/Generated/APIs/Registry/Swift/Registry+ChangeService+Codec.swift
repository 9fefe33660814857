// Generated from ipmesh/registry/v1/change_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CRegistryAPI
import Messages
import Schema

extension Registry.WatchChangesRequest {
  public static let fullName = "ipmesh.registry.v1.WatchChangesRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__watch_changes_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__WatchChangesRequest.self)
    resumeToken = String(reading: c.pointee.resume_token)
    untilNow = c.pointee.until_now != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__WatchChangesRequest.self)
    c.pointee.resume_token = arena.text(resumeToken)
    c.pointee.until_now = untilNow ? 1 : 0
  }
}

extension Registry.WatchChangesResponse {
  public static let fullName = "ipmesh.registry.v1.WatchChangesResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__watch_changes_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__WatchChangesResponse.self)
    resumeToken = String(reading: c.pointee.resume_token)
    kind = Registry.ChangeKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    resourceName = String(reading: c.pointee.resource_name)
    commitTime = c.pointee.commit_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    switch c.pointee.resource_case.rawValue {
    case 5: resource = .institution(Registry.Institution(reading: c.pointee.institution!))
    case 6: resource = .branch(Registry.Branch(reading: c.pointee.branch!))
    case 7: resource = .representativeOffice(Registry.RepresentativeOffice(reading: c.pointee.representative_office!))
    case 8: resource = .practitioner(Registry.Practitioner(reading: c.pointee.practitioner!))
    case 9: resource = .outlet(Registry.Outlet(reading: c.pointee.outlet!))
    case 10: resource = .indicator(Registry.Indicator(reading: c.pointee.indicator!))
    case 11: resource = .gradingRun(Registry.GradingRun(reading: c.pointee.grading_run!))
    default: resource = nil
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__WatchChangesResponse.self)
    c.pointee.resume_token = arena.text(resumeToken)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.resource_name = arena.text(resourceName)
    if let value = commitTime {
      c.pointee.commit_time = arena.message(value)
    }
    switch resource {
    case .institution(let value):
      c.pointee.resource_case = .init(5)
      c.pointee.institution = arena.message(value)
    case .branch(let value):
      c.pointee.resource_case = .init(6)
      c.pointee.branch = arena.message(value)
    case .representativeOffice(let value):
      c.pointee.resource_case = .init(7)
      c.pointee.representative_office = arena.message(value)
    case .practitioner(let value):
      c.pointee.resource_case = .init(8)
      c.pointee.practitioner = arena.message(value)
    case .outlet(let value):
      c.pointee.resource_case = .init(9)
      c.pointee.outlet = arena.message(value)
    case .indicator(let value):
      c.pointee.resource_case = .init(10)
      c.pointee.indicator = arena.message(value)
    case .gradingRun(let value):
      c.pointee.resource_case = .init(11)
      c.pointee.grading_run = arena.message(value)
    case nil: break
    }
  }
}
