// Generated from ipmesh/dispute/v1/change_service.proto by deploy/generate; do not edit.

internal import CDisputeAPI
internal import CProtobufC
import Messages
import Schema

extension Dispute.WatchChangesRequest {
  public static let fullName = "ipmesh.dispute.v1.WatchChangesRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__watch_changes_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__WatchChangesRequest.self)
    resumeToken = String(reading: c.pointee.resume_token)
    untilNow = c.pointee.until_now != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__WatchChangesRequest.self)
    c.pointee.resume_token = arena.text(resumeToken)
    c.pointee.until_now = untilNow ? 1 : 0
  }
}

extension Dispute.WatchChangesResponse {
  public static let fullName = "ipmesh.dispute.v1.WatchChangesResponse"

  public static var cType: CMessageType { ipmesh__dispute__v1__watch_changes_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__WatchChangesResponse.self)
    resumeToken = String(reading: c.pointee.resume_token)
    kind = Dispute.ChangeKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    resourceName = String(reading: c.pointee.resource_name)
    commitTime = c.pointee.commit_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    switch c.pointee.resource_case.rawValue {
    case 5: resource = .`case`(Dispute.Case(reading: c.pointee.case_!))
    case 6: resource = .deadlineNotice(Dispute.DeadlineNotice(reading: c.pointee.deadline_notice!))
    case 7: resource = .quarterReport(Dispute.QuarterReport(reading: c.pointee.quarter_report!))
    case 8: resource = .riskAlert(Dispute.RiskAlert(reading: c.pointee.risk_alert!))
    case 9: resource = .alertSubscription(Dispute.AlertSubscription(reading: c.pointee.alert_subscription!))
    case 10: resource = .alertDelivery(Dispute.AlertDelivery(reading: c.pointee.alert_delivery!))
    case 11: resource = .protectionCenter(Dispute.ProtectionCenter(reading: c.pointee.protection_center!))
    case 12: resource = .preExamination(Dispute.PreExamination(reading: c.pointee.pre_examination!))
    default: resource = nil
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__WatchChangesResponse.self)
    c.pointee.resume_token = arena.text(resumeToken)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.resource_name = arena.text(resourceName)
    if let value = commitTime {
      c.pointee.commit_time = arena.message(value)
    }
    switch resource {
    case .`case`(let value):
      c.pointee.resource_case = .init(5)
      c.pointee.case_ = arena.message(value)
    case .deadlineNotice(let value):
      c.pointee.resource_case = .init(6)
      c.pointee.deadline_notice = arena.message(value)
    case .quarterReport(let value):
      c.pointee.resource_case = .init(7)
      c.pointee.quarter_report = arena.message(value)
    case .riskAlert(let value):
      c.pointee.resource_case = .init(8)
      c.pointee.risk_alert = arena.message(value)
    case .alertSubscription(let value):
      c.pointee.resource_case = .init(9)
      c.pointee.alert_subscription = arena.message(value)
    case .alertDelivery(let value):
      c.pointee.resource_case = .init(10)
      c.pointee.alert_delivery = arena.message(value)
    case .protectionCenter(let value):
      c.pointee.resource_case = .init(11)
      c.pointee.protection_center = arena.message(value)
    case .preExamination(let value):
      c.pointee.resource_case = .init(12)
      c.pointee.pre_examination = arena.message(value)
    case nil: break
    }
  }
}
