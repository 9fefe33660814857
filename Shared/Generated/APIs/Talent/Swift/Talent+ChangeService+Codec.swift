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
    case 8: resource = .titleApplication(Talent.TitleApplication(reading: c.pointee.title_application!))
    case 9: resource = .trainingBase(Talent.TrainingBase(reading: c.pointee.training_base!))
    case 10: resource = .trainingCourse(Talent.TrainingCourse(reading: c.pointee.training_course!))
    case 11: resource = .trainingOrder(Talent.TrainingOrder(reading: c.pointee.training_order!))
    case 12: resource = .trainingEnrolment(Talent.TrainingEnrolment(reading: c.pointee.training_enrolment!))
    case 13: resource = .contest(Talent.Contest(reading: c.pointee.contest!))
    case 14: resource = .contestEntry(Talent.ContestEntry(reading: c.pointee.contest_entry!))
    case 15: resource = .talentNeed(Talent.TalentNeed(reading: c.pointee.talent_need!))
    case 16: resource = .introduction(Talent.Introduction(reading: c.pointee.introduction!))
    case 17: resource = .support(Talent.Support(reading: c.pointee.support!))
    case 18: resource = .leadingSelection(Talent.LeadingSelection(reading: c.pointee.leading_selection!))
    case 19: resource = .leadingTalent(Talent.LeadingTalent(reading: c.pointee.leading_talent!))
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
    case .titleApplication(let value):
      c.pointee.resource_case = .init(8)
      c.pointee.title_application = arena.message(value)
    case .trainingBase(let value):
      c.pointee.resource_case = .init(9)
      c.pointee.training_base = arena.message(value)
    case .trainingCourse(let value):
      c.pointee.resource_case = .init(10)
      c.pointee.training_course = arena.message(value)
    case .trainingOrder(let value):
      c.pointee.resource_case = .init(11)
      c.pointee.training_order = arena.message(value)
    case .trainingEnrolment(let value):
      c.pointee.resource_case = .init(12)
      c.pointee.training_enrolment = arena.message(value)
    case .contest(let value):
      c.pointee.resource_case = .init(13)
      c.pointee.contest = arena.message(value)
    case .contestEntry(let value):
      c.pointee.resource_case = .init(14)
      c.pointee.contest_entry = arena.message(value)
    case .talentNeed(let value):
      c.pointee.resource_case = .init(15)
      c.pointee.talent_need = arena.message(value)
    case .introduction(let value):
      c.pointee.resource_case = .init(16)
      c.pointee.introduction = arena.message(value)
    case .support(let value):
      c.pointee.resource_case = .init(17)
      c.pointee.support = arena.message(value)
    case .leadingSelection(let value):
      c.pointee.resource_case = .init(18)
      c.pointee.leading_selection = arena.message(value)
    case .leadingTalent(let value):
      c.pointee.resource_case = .init(19)
      c.pointee.leading_talent = arena.message(value)
    case nil: break
    }
  }
}
