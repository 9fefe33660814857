// Generated from ipmesh/talent/v1/draw.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CTalentAPI
import Messages
import Schema

extension Talent.DrawSubject {
  public static let fullName = "ipmesh.talent.v1.DrawSubject"

  public static var cType: CMessageType { ipmesh__talent__v1__draw_subject__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__DrawSubject.self)
    applicantCodes = .init(reading: c.pointee.applicant_codes, count: c.pointee.n_applicant_codes) {
      String(reading: $0)
    }
    description = String(reading: c.pointee.description)
    involvedExperts = .init(reading: c.pointee.involved_experts, count: c.pointee.n_involved_experts) {
      String(reading: $0)
    }
    involvedIdentityNumbers = .init(
      reading: c.pointee.involved_identity_numbers, count: c.pointee.n_involved_identity_numbers
    ) { String(reading: $0) }
    involvedPersonCount = c.pointee.involved_person_count
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__DrawSubject.self)
    c.pointee.n_applicant_codes = applicantCodes.count
    c.pointee.applicant_codes = arena.array(applicantCodes) { arena.text($0) }
    c.pointee.description = arena.text(description)
    c.pointee.n_involved_experts = involvedExperts.count
    c.pointee.involved_experts = arena.array(involvedExperts) { arena.text($0) }
    c.pointee.n_involved_identity_numbers = involvedIdentityNumbers.count
    c.pointee.involved_identity_numbers = arena.array(involvedIdentityNumbers) { arena.text($0) }
    c.pointee.involved_person_count = involvedPersonCount
  }
}

extension Talent.DrawPool {
  public static let fullName = "ipmesh.talent.v1.DrawPool"

  public static var cType: CMessageType { ipmesh__talent__v1__draw_pool__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__DrawPool.self)
    categories = .init(reading: c.pointee.categories, count: c.pointee.n_categories) {
      Talent.ExpertCategory(rawValue: Int32(truncatingIfNeeded: $0.rawValue))
    }
    fields = .init(reading: c.pointee.fields, count: c.pointee.n_fields) {
      Talent.ExpertField(rawValue: Int32(truncatingIfNeeded: $0.rawValue))
    }
    industries = .init(reading: c.pointee.industries, count: c.pointee.n_industries) { String(reading: $0) }
    jurisdiction = String(reading: c.pointee.jurisdiction)
    language = String(reading: c.pointee.language)
    divisions = .init(reading: c.pointee.divisions, count: c.pointee.n_divisions) { String(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__DrawPool.self)
    c.pointee.n_categories = categories.count
    c.pointee.categories = arena.array(categories) { .init(.init(truncatingIfNeeded: $0.rawValue)) }
    c.pointee.n_fields = fields.count
    c.pointee.fields = arena.array(fields) { .init(.init(truncatingIfNeeded: $0.rawValue)) }
    c.pointee.n_industries = industries.count
    c.pointee.industries = arena.array(industries) { arena.text($0) }
    c.pointee.jurisdiction = arena.text(jurisdiction)
    c.pointee.language = arena.text(language)
    c.pointee.n_divisions = divisions.count
    c.pointee.divisions = arena.array(divisions) { arena.text($0) }
  }
}

extension Talent.DrawStratum {
  public static let fullName = "ipmesh.talent.v1.DrawStratum"

  public static var cType: CMessageType { ipmesh__talent__v1__draw_stratum__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__DrawStratum.self)
    category = Talent.ExpertCategory(rawValue: Int32(truncatingIfNeeded: c.pointee.category.rawValue))
    count = c.pointee.count
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__DrawStratum.self)
    c.pointee.category = .init(.init(truncatingIfNeeded: category.rawValue))
    c.pointee.count = count
  }
}

extension Talent.SeedParty {
  public static let fullName = "ipmesh.talent.v1.SeedParty"

  public static var cType: CMessageType { ipmesh__talent__v1__seed_party__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__SeedParty.self)
    identity = String(reading: c.pointee.identity)
    commitment = String(reading: c.pointee.commitment)
    commitTime = c.pointee.commit_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    secret = String(reading: c.pointee.secret)
    revealTime = c.pointee.reveal_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__SeedParty.self)
    c.pointee.identity = arena.text(identity)
    c.pointee.commitment = arena.text(commitment)
    if let value = commitTime {
      c.pointee.commit_time = arena.message(value)
    }
    c.pointee.secret = arena.text(secret)
    if let value = revealTime {
      c.pointee.reveal_time = arena.message(value)
    }
  }
}

extension Talent.Beacon {
  public static let fullName = "ipmesh.talent.v1.Beacon"

  public static var cType: CMessageType { ipmesh__talent__v1__beacon__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Beacon.self)
    source = String(reading: c.pointee.source)
    round = String(reading: c.pointee.round)
    self.value = String(reading: c.pointee.value)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Beacon.self)
    c.pointee.source = arena.text(source)
    c.pointee.round = arena.text(round)
    c.pointee.value = arena.text(self.value)
  }
}

extension Talent.Seat {
  public static let fullName = "ipmesh.talent.v1.Seat"

  public static var cType: CMessageType { ipmesh__talent__v1__seat__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Seat.self)
    expert = String(reading: c.pointee.expert)
    displayName = String(reading: c.pointee.display_name)
    unitName = String(reading: c.pointee.unit_name)
    role = Talent.SeatRole(rawValue: Int32(truncatingIfNeeded: c.pointee.role.rawValue))
    state = Talent.SeatState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    rank = String(reading: c.pointee.rank)
    stratum = Talent.ExpertCategory(rawValue: Int32(truncatingIfNeeded: c.pointee.stratum.rawValue))
    refusalReason = Talent.RefusalReason(rawValue: Int32(truncatingIfNeeded: c.pointee.refusal_reason.rawValue))
    refusalRemarks = String(reading: c.pointee.refusal_remarks)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Seat.self)
    c.pointee.expert = arena.text(expert)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.unit_name = arena.text(unitName)
    c.pointee.role = .init(.init(truncatingIfNeeded: role.rawValue))
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.rank = arena.text(rank)
    c.pointee.stratum = .init(.init(truncatingIfNeeded: stratum.rawValue))
    c.pointee.refusal_reason = .init(.init(truncatingIfNeeded: refusalReason.rawValue))
    c.pointee.refusal_remarks = arena.text(refusalRemarks)
  }
}

extension Talent.Exclusion {
  public static let fullName = "ipmesh.talent.v1.Exclusion"

  public static var cType: CMessageType { ipmesh__talent__v1__exclusion__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Exclusion.self)
    expert = String(reading: c.pointee.expert)
    rule = String(reading: c.pointee.rule)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Exclusion.self)
    c.pointee.expert = arena.text(expert)
    c.pointee.rule = arena.text(rule)
  }
}

extension Talent.Draw {
  public static let fullName = "ipmesh.talent.v1.Draw"

  public static var cType: CMessageType { ipmesh__talent__v1__draw__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Draw.self)
    name = String(reading: c.pointee.name)
    purpose = Talent.DrawPurpose(rawValue: Int32(truncatingIfNeeded: c.pointee.purpose.rawValue))
    title = String(reading: c.pointee.title)
    division = String(reading: c.pointee.division)
    organizer = String(reading: c.pointee.organizer)
    supervisor = String(reading: c.pointee.supervisor)
    reviewDate = c.pointee.review_date.map { GoogleType.Date(reading: $0) }
    subject = c.pointee.subject.map { Talent.DrawSubject(reading: $0) }
    pool = c.pointee.pool.map { Talent.DrawPool(reading: $0) }
    count = c.pointee.count
    backupCount = c.pointee.backup_count
    strata = .init(reading: c.pointee.strata, count: c.pointee.n_strata) { Talent.DrawStratum(reading: $0!) }
    divisionMax = c.pointee.division_max
    parties = .init(reading: c.pointee.parties, count: c.pointee.n_parties) { Talent.SeedParty(reading: $0!) }
    threshold = c.pointee.threshold
    beacon = c.pointee.beacon.map { Talent.Beacon(reading: $0) }
    state = Talent.DrawState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    candidateCount = c.pointee.candidate_count
    excludedCount = c.pointee.excluded_count
    commitment = String(reading: c.pointee.commitment)
    seed = String(reading: c.pointee.seed)
    seats = .init(reading: c.pointee.seats, count: c.pointee.n_seats) { Talent.Seat(reading: $0!) }
    exclusions = .init(reading: c.pointee.exclusions, count: c.pointee.n_exclusions) { Talent.Exclusion(reading: $0!) }
    rules = .init(reading: c.pointee.rules, count: c.pointee.n_rules) { Common.Rule(reading: $0!) }
    provisional = c.pointee.provisional != 0
    cancelReason = String(reading: c.pointee.cancel_reason)
    drawTime = c.pointee.draw_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    publishTime = c.pointee.publish_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Draw.self)
    c.pointee.name = arena.text(name)
    c.pointee.purpose = .init(.init(truncatingIfNeeded: purpose.rawValue))
    c.pointee.title = arena.text(title)
    c.pointee.division = arena.text(division)
    c.pointee.organizer = arena.text(organizer)
    c.pointee.supervisor = arena.text(supervisor)
    if let value = reviewDate {
      c.pointee.review_date = arena.message(value)
    }
    if let value = subject {
      c.pointee.subject = arena.message(value)
    }
    if let value = pool {
      c.pointee.pool = arena.message(value)
    }
    c.pointee.count = count
    c.pointee.backup_count = backupCount
    c.pointee.n_strata = strata.count
    c.pointee.strata = arena.array(strata) { arena.message($0) }
    c.pointee.division_max = divisionMax
    c.pointee.n_parties = parties.count
    c.pointee.parties = arena.array(parties) { arena.message($0) }
    c.pointee.threshold = threshold
    if let value = beacon {
      c.pointee.beacon = arena.message(value)
    }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.candidate_count = candidateCount
    c.pointee.excluded_count = excludedCount
    c.pointee.commitment = arena.text(commitment)
    c.pointee.seed = arena.text(seed)
    c.pointee.n_seats = seats.count
    c.pointee.seats = arena.array(seats) { arena.message($0) }
    c.pointee.n_exclusions = exclusions.count
    c.pointee.exclusions = arena.array(exclusions) { arena.message($0) }
    c.pointee.n_rules = rules.count
    c.pointee.rules = arena.array(rules) { arena.message($0) }
    c.pointee.provisional = provisional ? 1 : 0
    c.pointee.cancel_reason = arena.text(cancelReason)
    if let value = drawTime {
      c.pointee.draw_time = arena.message(value)
    }
    if let value = publishTime {
      c.pointee.publish_time = arena.message(value)
    }
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}
