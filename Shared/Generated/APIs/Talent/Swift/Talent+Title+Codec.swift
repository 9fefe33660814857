// Generated from ipmesh/talent/v1/title.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CTalentAPI
import Messages
import Schema

extension Talent.TitleAchievement {
  public static let fullName = "ipmesh.talent.v1.TitleAchievement"

  public static var cType: CMessageType { ipmesh__talent__v1__title_achievement__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleAchievement.self)
    kind = Talent.TitleAchievementKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    title = String(reading: c.pointee.title)
    completionDate = c.pointee.completion_date.map { GoogleType.Date(reading: $0) }
    evidenceSha256 = String(reading: c.pointee.evidence_sha256)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleAchievement.self)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.title = arena.text(title)
    if let value = completionDate {
      c.pointee.completion_date = arena.message(value)
    }
    c.pointee.evidence_sha256 = arena.text(evidenceSha256)
  }
}

extension Talent.TitleFacts {
  public static let fullName = "ipmesh.talent.v1.TitleFacts"

  public static var cType: CMessageType { ipmesh__talent__v1__title_facts__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleFacts.self)
    level = Talent.TitleLevel(rawValue: Int32(truncatingIfNeeded: c.pointee.level.rawValue))
    education = Talent.TitleEducation(rawValue: Int32(truncatingIfNeeded: c.pointee.education.rawValue))
    workSinceDate = c.pointee.work_since_date.map { GoogleType.Date(reading: $0) }
    heldLevel = Talent.TitleLevel(rawValue: Int32(truncatingIfNeeded: c.pointee.held_level.rawValue))
    heldSinceDate = c.pointee.held_since_date.map { GoogleType.Date(reading: $0) }
    attorneySinceDate = c.pointee.attorney_since_date.map { GoogleType.Date(reading: $0) }
    examCertificateNumber = String(reading: c.pointee.exam_certificate_number)
    examCertificateDate = c.pointee.exam_certificate_date.map { GoogleType.Date(reading: $0) }
    achievements = .init(reading: c.pointee.achievements, count: c.pointee.n_achievements) {
      Talent.TitleAchievement(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleFacts.self)
    c.pointee.level = .init(.init(truncatingIfNeeded: level.rawValue))
    c.pointee.education = .init(.init(truncatingIfNeeded: education.rawValue))
    if let value = workSinceDate {
      c.pointee.work_since_date = arena.message(value)
    }
    c.pointee.held_level = .init(.init(truncatingIfNeeded: heldLevel.rawValue))
    if let value = heldSinceDate {
      c.pointee.held_since_date = arena.message(value)
    }
    if let value = attorneySinceDate {
      c.pointee.attorney_since_date = arena.message(value)
    }
    c.pointee.exam_certificate_number = arena.text(examCertificateNumber)
    if let value = examCertificateDate {
      c.pointee.exam_certificate_date = arena.message(value)
    }
    c.pointee.n_achievements = achievements.count
    c.pointee.achievements = arena.array(achievements) { arena.message($0) }
  }
}

extension Talent.TitleCheck {
  public static let fullName = "ipmesh.talent.v1.TitleCheck"

  public static var cType: CMessageType { ipmesh__talent__v1__title_check__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleCheck.self)
    conditions = .init(reading: c.pointee.conditions, count: c.pointee.n_conditions) { Common.Condition(reading: $0!) }
    routes = .init(reading: c.pointee.routes, count: c.pointee.n_routes) { Common.Condition(reading: $0!) }
    outcome = Common.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
    checkDate = c.pointee.check_date.map { GoogleType.Date(reading: $0) }
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleCheck.self)
    c.pointee.n_conditions = conditions.count
    c.pointee.conditions = arena.array(conditions) { arena.message($0) }
    c.pointee.n_routes = routes.count
    c.pointee.routes = arena.array(routes) { arena.message($0) }
    c.pointee.outcome = .init(.init(truncatingIfNeeded: outcome.rawValue))
    if let value = checkDate {
      c.pointee.check_date = arena.message(value)
    }
    c.pointee.provisional = provisional ? 1 : 0
  }
}

extension Talent.TitleObjection {
  public static let fullName = "ipmesh.talent.v1.TitleObjection"

  public static var cType: CMessageType { ipmesh__talent__v1__title_objection__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleObjection.self)
    number = c.pointee.number
    text = String(reading: c.pointee.text)
    raisedDate = c.pointee.raised_date.map { GoogleType.Date(reading: $0) }
    resolved = c.pointee.resolved != 0
    upheld = c.pointee.upheld != 0
    resolution = String(reading: c.pointee.resolution)
    resolvedDate = c.pointee.resolved_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleObjection.self)
    c.pointee.number = number
    c.pointee.text = arena.text(text)
    if let value = raisedDate {
      c.pointee.raised_date = arena.message(value)
    }
    c.pointee.resolved = resolved ? 1 : 0
    c.pointee.upheld = upheld ? 1 : 0
    c.pointee.resolution = arena.text(resolution)
    if let value = resolvedDate {
      c.pointee.resolved_date = arena.message(value)
    }
  }
}

extension Talent.TitleBallot {
  public static let fullName = "ipmesh.talent.v1.TitleBallot"

  public static var cType: CMessageType { ipmesh__talent__v1__title_ballot__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleBallot.self)
    panelSize = c.pointee.panel_size
    cast = c.pointee.cast
    votesFor = c.pointee.votes_for
    votesAgainst = c.pointee.votes_against
    abstentions = c.pointee.abstentions
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
    passed = c.pointee.passed != 0
    closedDate = c.pointee.closed_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleBallot.self)
    c.pointee.panel_size = panelSize
    c.pointee.cast = cast
    c.pointee.votes_for = votesFor
    c.pointee.votes_against = votesAgainst
    c.pointee.abstentions = abstentions
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
    c.pointee.passed = passed ? 1 : 0
    if let value = closedDate {
      c.pointee.closed_date = arena.message(value)
    }
  }
}

extension Talent.TitleApplication {
  public static let fullName = "ipmesh.talent.v1.TitleApplication"

  public static var cType: CMessageType { ipmesh__talent__v1__title_application__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleApplication.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    identityNumber = String(reading: c.pointee.identity_number)
    maskedIdentityNumber = String(reading: c.pointee.masked_identity_number)
    unitCode = String(reading: c.pointee.unit_code)
    unitName = String(reading: c.pointee.unit_name)
    division = String(reading: c.pointee.division)
    facts = c.pointee.facts.map { Talent.TitleFacts(reading: $0) }
    state = Talent.TitleState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    check = c.pointee.check.map { Talent.TitleCheck(reading: $0) }
    submittedDate = c.pointee.submitted_date.map { GoogleType.Date(reading: $0) }
    draw = String(reading: c.pointee.draw)
    ballotsCast = c.pointee.ballots_cast
    ballot = c.pointee.ballot.map { Talent.TitleBallot(reading: $0) }
    noticeStartDate = c.pointee.notice_start_date.map { GoogleType.Date(reading: $0) }
    noticeEndDate = c.pointee.notice_end_date.map { GoogleType.Date(reading: $0) }
    objections = .init(reading: c.pointee.objections, count: c.pointee.n_objections) {
      Talent.TitleObjection(reading: $0!)
    }
    reason = String(reading: c.pointee.reason)
    certificateNumber = String(reading: c.pointee.certificate_number)
    grantedDate = c.pointee.granted_date.map { GoogleType.Date(reading: $0) }
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleApplication.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.identity_number = arena.text(identityNumber)
    c.pointee.masked_identity_number = arena.text(maskedIdentityNumber)
    c.pointee.unit_code = arena.text(unitCode)
    c.pointee.unit_name = arena.text(unitName)
    c.pointee.division = arena.text(division)
    if let value = facts {
      c.pointee.facts = arena.message(value)
    }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = check {
      c.pointee.check = arena.message(value)
    }
    if let value = submittedDate {
      c.pointee.submitted_date = arena.message(value)
    }
    c.pointee.draw = arena.text(draw)
    c.pointee.ballots_cast = ballotsCast
    if let value = ballot {
      c.pointee.ballot = arena.message(value)
    }
    if let value = noticeStartDate {
      c.pointee.notice_start_date = arena.message(value)
    }
    if let value = noticeEndDate {
      c.pointee.notice_end_date = arena.message(value)
    }
    c.pointee.n_objections = objections.count
    c.pointee.objections = arena.array(objections) { arena.message($0) }
    c.pointee.reason = arena.text(reason)
    c.pointee.certificate_number = arena.text(certificateNumber)
    if let value = grantedDate {
      c.pointee.granted_date = arena.message(value)
    }
    c.pointee.synthetic = synthetic ? 1 : 0
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
    c.pointee.provisional = provisional ? 1 : 0
  }
}

extension Talent.TitleCertificate {
  public static let fullName = "ipmesh.talent.v1.TitleCertificate"

  public static var cType: CMessageType { ipmesh__talent__v1__title_certificate__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleCertificate.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    level = Talent.TitleLevel(rawValue: Int32(truncatingIfNeeded: c.pointee.level.rawValue))
    grantedDate = c.pointee.granted_date.map { GoogleType.Date(reading: $0) }
    valid = c.pointee.valid != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleCertificate.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.level = .init(.init(truncatingIfNeeded: level.rawValue))
    if let value = grantedDate {
      c.pointee.granted_date = arena.message(value)
    }
    c.pointee.valid = valid ? 1 : 0
  }
}
