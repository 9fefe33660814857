// Generated from ipmesh/zone/v1/change_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.WatchChangesRequest {
  public static let fullName = "ipmesh.zone.v1.WatchChangesRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__watch_changes_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__WatchChangesRequest.self)
    resumeToken = String(reading: c.pointee.resume_token)
    untilNow = c.pointee.until_now != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__WatchChangesRequest.self)
    c.pointee.resume_token = arena.text(resumeToken)
    c.pointee.until_now = untilNow ? 1 : 0
  }
}

extension Zone.WatchChangesResponse {
  public static let fullName = "ipmesh.zone.v1.WatchChangesResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__watch_changes_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__WatchChangesResponse.self)
    resumeToken = String(reading: c.pointee.resume_token)
    kind = Zone.ChangeKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    resourceName = String(reading: c.pointee.resource_name)
    commitTime = c.pointee.commit_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    switch c.pointee.resource_case.rawValue {
    case 5: resource = .zone(Zone.ClusterZone(reading: c.pointee.zone!))
    case 6: resource = .park(Zone.Park(reading: c.pointee.park!))
    case 7: resource = .resident(Zone.Resident(reading: c.pointee.resident!))
    case 8: resource = .alliance(Zone.Alliance(reading: c.pointee.alliance!))
    case 9: resource = .application(Zone.Application(reading: c.pointee.application!))
    case 10: resource = .objection(Zone.Objection(reading: c.pointee.objection!))
    case 11: resource = .navigationProject(Zone.NavigationProject(reading: c.pointee.navigation_project!))
    case 12: resource = .keyTrademark(Zone.KeyTrademark(reading: c.pointee.key_trademark!))
    case 20: resource = .evaluation(Zone.Evaluation(reading: c.pointee.evaluation!))
    case 21: resource = .indicatorSheet(Zone.IndicatorSheet(reading: c.pointee.indicator_sheet!))
    case 22: resource = .expertSheet(Zone.ExpertSheet(reading: c.pointee.expert_sheet!))
    case 23: resource = .evaluationResult(Zone.EvaluationResult(reading: c.pointee.evaluation_result!))
    default: resource = nil
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__WatchChangesResponse.self)
    c.pointee.resume_token = arena.text(resumeToken)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.resource_name = arena.text(resourceName)
    if let value = commitTime {
      c.pointee.commit_time = arena.message(value)
    }
    switch resource {
    case .zone(let value):
      c.pointee.resource_case = .init(5)
      c.pointee.zone = arena.message(value)
    case .park(let value):
      c.pointee.resource_case = .init(6)
      c.pointee.park = arena.message(value)
    case .resident(let value):
      c.pointee.resource_case = .init(7)
      c.pointee.resident = arena.message(value)
    case .alliance(let value):
      c.pointee.resource_case = .init(8)
      c.pointee.alliance = arena.message(value)
    case .application(let value):
      c.pointee.resource_case = .init(9)
      c.pointee.application = arena.message(value)
    case .objection(let value):
      c.pointee.resource_case = .init(10)
      c.pointee.objection = arena.message(value)
    case .navigationProject(let value):
      c.pointee.resource_case = .init(11)
      c.pointee.navigation_project = arena.message(value)
    case .keyTrademark(let value):
      c.pointee.resource_case = .init(12)
      c.pointee.key_trademark = arena.message(value)
    case .evaluation(let value):
      c.pointee.resource_case = .init(20)
      c.pointee.evaluation = arena.message(value)
    case .indicatorSheet(let value):
      c.pointee.resource_case = .init(21)
      c.pointee.indicator_sheet = arena.message(value)
    case .expertSheet(let value):
      c.pointee.resource_case = .init(22)
      c.pointee.expert_sheet = arena.message(value)
    case .evaluationResult(let value):
      c.pointee.resource_case = .init(23)
      c.pointee.evaluation_result = arena.message(value)
    case nil: break
    }
  }
}
