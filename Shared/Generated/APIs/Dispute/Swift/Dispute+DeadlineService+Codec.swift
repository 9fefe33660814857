// Generated from ipmesh/dispute/v1/deadline_service.proto by deploy/generate; do not edit.

internal import CDisputeAPI
internal import CProtobufC
import Messages
import Schema

extension Dispute.ComputeDeadlinesRequest {
  public static let fullName = "ipmesh.dispute.v1.ComputeDeadlinesRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__compute_deadlines_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ComputeDeadlinesRequest.self)
    forum = String(reading: c.pointee.forum)
    event = String(reading: c.pointee.event)
    eventDate = c.pointee.event_date.map { GoogleType.Date(reading: $0) }
    serviceMethod = Dispute.ServiceMethod(rawValue: Int32(truncatingIfNeeded: c.pointee.service_method.rawValue))
    suspensions = .init(reading: c.pointee.suspensions, count: c.pointee.n_suspensions) {
      Dispute.Suspension(reading: $0!)
    }
    extended = c.pointee.extended != 0
    seat = String(reading: c.pointee.seat)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ComputeDeadlinesRequest.self)
    c.pointee.forum = arena.text(forum)
    c.pointee.event = arena.text(event)
    if let value = eventDate {
      c.pointee.event_date = arena.message(value)
    }
    c.pointee.service_method = .init(.init(truncatingIfNeeded: serviceMethod.rawValue))
    c.pointee.n_suspensions = suspensions.count
    c.pointee.suspensions = arena.array(suspensions) { arena.message($0) }
    c.pointee.extended = extended ? 1 : 0
    c.pointee.seat = arena.text(seat)
  }
}

extension Dispute.ComputeDeadlinesResponse {
  public static let fullName = "ipmesh.dispute.v1.ComputeDeadlinesResponse"

  public static var cType: CMessageType { ipmesh__dispute__v1__compute_deadlines_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ComputeDeadlinesResponse.self)
    deadlines = .init(reading: c.pointee.deadlines, count: c.pointee.n_deadlines) { Dispute.Deadline(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ComputeDeadlinesResponse.self)
    c.pointee.n_deadlines = deadlines.count
    c.pointee.deadlines = arena.array(deadlines) { arena.message($0) }
  }
}

extension Dispute.ListForumRulesRequest {
  public static let fullName = "ipmesh.dispute.v1.ListForumRulesRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__list_forum_rules_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListForumRulesRequest.self)
    forum = String(reading: c.pointee.forum)
    inForceDate = c.pointee.in_force_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListForumRulesRequest.self)
    c.pointee.forum = arena.text(forum)
    if let value = inForceDate {
      c.pointee.in_force_date = arena.message(value)
    }
  }
}

extension Dispute.ListForumRulesResponse {
  public static let fullName = "ipmesh.dispute.v1.ListForumRulesResponse"

  public static var cType: CMessageType { ipmesh__dispute__v1__list_forum_rules_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListForumRulesResponse.self)
    forums = .init(reading: c.pointee.forums, count: c.pointee.n_forums) { Dispute.Forum(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListForumRulesResponse.self)
    c.pointee.n_forums = forums.count
    c.pointee.forums = arena.array(forums) { arena.message($0) }
  }
}
