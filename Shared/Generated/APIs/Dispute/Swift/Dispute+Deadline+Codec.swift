// Generated from ipmesh/dispute/v1/deadline.proto by deploy/generate; do not edit.

internal import CDisputeAPI
internal import CProtobufC
import Messages
import Schema

extension Dispute.Suspension {
  public static let fullName = "ipmesh.dispute.v1.Suspension"

  public static var cType: CMessageType { ipmesh__dispute__v1__suspension__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__Suspension.self)
    firstDate = c.pointee.first_date.map { GoogleType.Date(reading: $0) }
    lastDate = c.pointee.last_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__Suspension.self)
    if let value = firstDate {
      c.pointee.first_date = arena.message(value)
    }
    if let value = lastDate {
      c.pointee.last_date = arena.message(value)
    }
  }
}

extension Dispute.DeadlineStep {
  public static let fullName = "ipmesh.dispute.v1.DeadlineStep"

  public static var cType: CMessageType { ipmesh__dispute__v1__deadline_step__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__DeadlineStep.self)
    kind = Dispute.DeadlineStepKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    resultDate = c.pointee.result_date.map { GoogleType.Date(reading: $0) }
    text = c.pointee.text.map { Common.LocalizedText(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__DeadlineStep.self)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    if let value = resultDate {
      c.pointee.result_date = arena.message(value)
    }
    if let value = text {
      c.pointee.text = arena.message(value)
    }
  }
}

extension Dispute.Deadline {
  public static let fullName = "ipmesh.dispute.v1.Deadline"

  public static var cType: CMessageType { ipmesh__dispute__v1__deadline__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__Deadline.self)
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
    kind = Dispute.DeadlineKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    dayZero = c.pointee.day_zero.map { GoogleType.Date(reading: $0) }
    termEndDate = c.pointee.term_end_date.map { GoogleType.Date(reading: $0) }
    lastDate = c.pointee.last_date.map { GoogleType.Date(reading: $0) }
    refusalRule = String(reading: c.pointee.refusal_rule)
    refusal = c.pointee.refusal.map { Common.LocalizedText(reading: $0) }
    steps = .init(reading: c.pointee.steps, count: c.pointee.n_steps) { Dispute.DeadlineStep(reading: $0!) }
    provisional = c.pointee.provisional != 0
    reservations = .init(reading: c.pointee.reservations, count: c.pointee.n_reservations) {
      Common.LocalizedText(reading: $0!)
    }
    hasAlternative = c.pointee.has_alternative != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__Deadline.self)
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    if let value = dayZero {
      c.pointee.day_zero = arena.message(value)
    }
    if let value = termEndDate {
      c.pointee.term_end_date = arena.message(value)
    }
    if let value = lastDate {
      c.pointee.last_date = arena.message(value)
    }
    c.pointee.refusal_rule = arena.text(refusalRule)
    if let value = refusal {
      c.pointee.refusal = arena.message(value)
    }
    c.pointee.n_steps = steps.count
    c.pointee.steps = arena.array(steps) { arena.message($0) }
    c.pointee.provisional = provisional ? 1 : 0
    c.pointee.n_reservations = reservations.count
    c.pointee.reservations = arena.array(reservations) { arena.message($0) }
    c.pointee.has_alternative = hasAlternative ? 1 : 0
  }
}

extension Dispute.Forum {
  public static let fullName = "ipmesh.dispute.v1.Forum"

  public static var cType: CMessageType { ipmesh__dispute__v1__forum__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__Forum.self)
    forumId = String(reading: c.pointee.forum_id)
    title = c.pointee.title.map { Common.LocalizedText(reading: $0) }
    calendarId = String(reading: c.pointee.calendar_id)
    calendarSource = String(reading: c.pointee.calendar_source)
    calendarProvenance = Common.Provenance(rawValue: Int32(truncatingIfNeeded: c.pointee.calendar_provenance.rawValue))
    rules = .init(reading: c.pointee.rules, count: c.pointee.n_rules) { Dispute.ForumRule(reading: $0!) }
    seats = .init(reading: c.pointee.seats, count: c.pointee.n_seats) { Dispute.ForumSeat(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__Forum.self)
    c.pointee.forum_id = arena.text(forumId)
    if let value = title {
      c.pointee.title = arena.message(value)
    }
    c.pointee.calendar_id = arena.text(calendarId)
    c.pointee.calendar_source = arena.text(calendarSource)
    c.pointee.calendar_provenance = .init(.init(truncatingIfNeeded: calendarProvenance.rawValue))
    c.pointee.n_rules = rules.count
    c.pointee.rules = arena.array(rules) { arena.message($0) }
    c.pointee.n_seats = seats.count
    c.pointee.seats = arena.array(seats) { arena.message($0) }
  }
}

extension Dispute.ForumSeat {
  public static let fullName = "ipmesh.dispute.v1.ForumSeat"

  public static var cType: CMessageType { ipmesh__dispute__v1__forum_seat__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ForumSeat.self)
    seatId = String(reading: c.pointee.seat_id)
    title = c.pointee.title.map { Common.LocalizedText(reading: $0) }
    calendarId = String(reading: c.pointee.calendar_id)
    calendarSource = String(reading: c.pointee.calendar_source)
    calendarProvenance = Common.Provenance(rawValue: Int32(truncatingIfNeeded: c.pointee.calendar_provenance.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ForumSeat.self)
    c.pointee.seat_id = arena.text(seatId)
    if let value = title {
      c.pointee.title = arena.message(value)
    }
    c.pointee.calendar_id = arena.text(calendarId)
    c.pointee.calendar_source = arena.text(calendarSource)
    c.pointee.calendar_provenance = .init(.init(truncatingIfNeeded: calendarProvenance.rawValue))
  }
}

extension Dispute.ForumRule {
  public static let fullName = "ipmesh.dispute.v1.ForumRule"

  public static var cType: CMessageType { ipmesh__dispute__v1__forum_rule__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ForumRule.self)
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
    event = String(reading: c.pointee.event)
    kind = Dispute.DeadlineKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    terms = .init(reading: c.pointee.terms, count: c.pointee.n_terms) { Common.LocalizedText(reading: $0!) }
    countsDayZero = c.pointee.counts_day_zero != 0
    rolls = c.pointee.rolls != 0
    additions = .init(reading: c.pointee.additions, count: c.pointee.n_additions) {
      Dispute.ServiceAddition(reading: $0!)
    }
    extendedTerm = c.pointee.extended_term.map { Common.LocalizedText(reading: $0) }
    extensionCondition = c.pointee.extension_condition.map { Common.LocalizedText(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ForumRule.self)
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
    c.pointee.event = arena.text(event)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.n_terms = terms.count
    c.pointee.terms = arena.array(terms) { arena.message($0) }
    c.pointee.counts_day_zero = countsDayZero ? 1 : 0
    c.pointee.rolls = rolls ? 1 : 0
    c.pointee.n_additions = additions.count
    c.pointee.additions = arena.array(additions) { arena.message($0) }
    if let value = extendedTerm {
      c.pointee.extended_term = arena.message(value)
    }
    if let value = extensionCondition {
      c.pointee.extension_condition = arena.message(value)
    }
  }
}

extension Dispute.ServiceAddition {
  public static let fullName = "ipmesh.dispute.v1.ServiceAddition"

  public static var cType: CMessageType { ipmesh__dispute__v1__service_addition__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ServiceAddition.self)
    method = Dispute.ServiceMethod(rawValue: Int32(truncatingIfNeeded: c.pointee.method.rawValue))
    term = c.pointee.term.map { Common.LocalizedText(reading: $0) }
    stage = String(reading: c.pointee.stage)
    source = String(reading: c.pointee.source)
    provenance = Common.Provenance(rawValue: Int32(truncatingIfNeeded: c.pointee.provenance.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ServiceAddition.self)
    c.pointee.method = .init(.init(truncatingIfNeeded: method.rawValue))
    if let value = term {
      c.pointee.term = arena.message(value)
    }
    c.pointee.stage = arena.text(stage)
    c.pointee.source = arena.text(source)
    c.pointee.provenance = .init(.init(truncatingIfNeeded: provenance.rawValue))
  }
}
