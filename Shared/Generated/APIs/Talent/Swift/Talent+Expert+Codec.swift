// Generated from ipmesh/talent/v1/expert.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CTalentAPI
import Messages
import Schema

extension Talent.UnitTie {
  public static let fullName = "ipmesh.talent.v1.UnitTie"

  public static var cType: CMessageType { ipmesh__talent__v1__unit_tie__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UnitTie.self)
    kind = Talent.UnitTieKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    unitCode = String(reading: c.pointee.unit_code)
    unitName = String(reading: c.pointee.unit_name)
    startDate = c.pointee.start_date.map { GoogleType.Date(reading: $0) }
    endDate = c.pointee.end_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UnitTie.self)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.unit_code = arena.text(unitCode)
    c.pointee.unit_name = arena.text(unitName)
    if let value = startDate {
      c.pointee.start_date = arena.message(value)
    }
    if let value = endDate {
      c.pointee.end_date = arena.message(value)
    }
  }
}

extension Talent.Stake {
  public static let fullName = "ipmesh.talent.v1.Stake"

  public static var cType: CMessageType { ipmesh__talent__v1__stake__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Stake.self)
    unitCode = String(reading: c.pointee.unit_code)
    description = String(reading: c.pointee.description)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Stake.self)
    c.pointee.unit_code = arena.text(unitCode)
    c.pointee.description = arena.text(description)
  }
}

extension Talent.Qualification {
  public static let fullName = "ipmesh.talent.v1.Qualification"

  public static var cType: CMessageType { ipmesh__talent__v1__qualification__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Qualification.self)
    kind = Talent.QualificationKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    title = String(reading: c.pointee.title)
    sinceDate = c.pointee.since_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Qualification.self)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.title = arena.text(title)
    if let value = sinceDate {
      c.pointee.since_date = arena.message(value)
    }
  }
}

extension Talent.UnavailablePeriod {
  public static let fullName = "ipmesh.talent.v1.UnavailablePeriod"

  public static var cType: CMessageType { ipmesh__talent__v1__unavailable_period__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UnavailablePeriod.self)
    startDate = c.pointee.start_date.map { GoogleType.Date(reading: $0) }
    endDate = c.pointee.end_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UnavailablePeriod.self)
    if let value = startDate {
      c.pointee.start_date = arena.message(value)
    }
    if let value = endDate {
      c.pointee.end_date = arena.message(value)
    }
  }
}

extension Talent.Objection {
  public static let fullName = "ipmesh.talent.v1.Objection"

  public static var cType: CMessageType { ipmesh__talent__v1__objection__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Objection.self)
    number = c.pointee.number
    text = String(reading: c.pointee.text)
    receivedDate = c.pointee.received_date.map { GoogleType.Date(reading: $0) }
    dueDate = c.pointee.due_date.map { GoogleType.Date(reading: $0) }
    resolved = c.pointee.resolved != 0
    upheld = c.pointee.upheld != 0
    resolution = String(reading: c.pointee.resolution)
    resolvedDate = c.pointee.resolved_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Objection.self)
    c.pointee.number = number
    c.pointee.text = arena.text(text)
    if let value = receivedDate {
      c.pointee.received_date = arena.message(value)
    }
    if let value = dueDate {
      c.pointee.due_date = arena.message(value)
    }
    c.pointee.resolved = resolved ? 1 : 0
    c.pointee.upheld = upheld ? 1 : 0
    c.pointee.resolution = arena.text(resolution)
    if let value = resolvedDate {
      c.pointee.resolved_date = arena.message(value)
    }
  }
}

extension Talent.Application {
  public static let fullName = "ipmesh.talent.v1.Application"

  public static var cType: CMessageType { ipmesh__talent__v1__application__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Application.self)
    applicationDate = c.pointee.application_date.map { GoogleType.Date(reading: $0) }
    noticeEndDate = c.pointee.notice_end_date.map { GoogleType.Date(reading: $0) }
    conditions = .init(reading: c.pointee.conditions, count: c.pointee.n_conditions) { Common.Condition(reading: $0!) }
    objections = .init(reading: c.pointee.objections, count: c.pointee.n_objections) { Talent.Objection(reading: $0!) }
    refusalReason = String(reading: c.pointee.refusal_reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Application.self)
    if let value = applicationDate {
      c.pointee.application_date = arena.message(value)
    }
    if let value = noticeEndDate {
      c.pointee.notice_end_date = arena.message(value)
    }
    c.pointee.n_conditions = conditions.count
    c.pointee.conditions = arena.array(conditions) { arena.message($0) }
    c.pointee.n_objections = objections.count
    c.pointee.objections = arena.array(objections) { arena.message($0) }
    c.pointee.refusal_reason = arena.text(refusalReason)
  }
}

extension Talent.ExpertEvaluation {
  public static let fullName = "ipmesh.talent.v1.ExpertEvaluation"

  public static var cType: CMessageType { ipmesh__talent__v1__expert_evaluation__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExpertEvaluation.self)
    year = c.pointee.year
    result = Talent.EvaluationResult(rawValue: Int32(truncatingIfNeeded: c.pointee.result.rawValue))
    remarks = String(reading: c.pointee.remarks)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExpertEvaluation.self)
    c.pointee.year = year
    c.pointee.result = .init(.init(truncatingIfNeeded: result.rawValue))
    c.pointee.remarks = arena.text(remarks)
  }
}

extension Talent.SeatRefusal {
  public static let fullName = "ipmesh.talent.v1.SeatRefusal"

  public static var cType: CMessageType { ipmesh__talent__v1__seat_refusal__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__SeatRefusal.self)
    draw = String(reading: c.pointee.draw)
    refusalDate = c.pointee.refusal_date.map { GoogleType.Date(reading: $0) }
    excused = c.pointee.excused != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__SeatRefusal.self)
    c.pointee.draw = arena.text(draw)
    if let value = refusalDate {
      c.pointee.refusal_date = arena.message(value)
    }
    c.pointee.excused = excused ? 1 : 0
  }
}

extension Talent.Expert {
  public static let fullName = "ipmesh.talent.v1.Expert"

  public static var cType: CMessageType { ipmesh__talent__v1__expert__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Expert.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    identityNumber = String(reading: c.pointee.identity_number)
    maskedIdentityNumber = String(reading: c.pointee.masked_identity_number)
    categories = .init(reading: c.pointee.categories, count: c.pointee.n_categories) {
      Talent.ExpertCategory(rawValue: Int32(truncatingIfNeeded: $0.rawValue))
    }
    fields = .init(reading: c.pointee.fields, count: c.pointee.n_fields) {
      Talent.ExpertField(rawValue: Int32(truncatingIfNeeded: $0.rawValue))
    }
    industries = .init(reading: c.pointee.industries, count: c.pointee.n_industries) { String(reading: $0) }
    jurisdictions = .init(reading: c.pointee.jurisdictions, count: c.pointee.n_jurisdictions) { String(reading: $0) }
    languages = .init(reading: c.pointee.languages, count: c.pointee.n_languages) { String(reading: $0) }
    division = String(reading: c.pointee.division)
    unitCode = String(reading: c.pointee.unit_code)
    unitName = String(reading: c.pointee.unit_name)
    unitSinceDate = c.pointee.unit_since_date.map { GoogleType.Date(reading: $0) }
    ties = .init(reading: c.pointee.ties, count: c.pointee.n_ties) { Talent.UnitTie(reading: $0!) }
    stakes = .init(reading: c.pointee.stakes, count: c.pointee.n_stakes) { Talent.Stake(reading: $0!) }
    relativeIdentityNumbers = .init(
      reading: c.pointee.relative_identity_numbers, count: c.pointee.n_relative_identity_numbers
    ) { String(reading: $0) }
    relativeCount = c.pointee.relative_count
    qualifications = .init(reading: c.pointee.qualifications, count: c.pointee.n_qualifications) {
      Talent.Qualification(reading: $0!)
    }
    practiceSinceDate = c.pointee.practice_since_date.map { GoogleType.Date(reading: $0) }
    unitConsentDate = c.pointee.unit_consent_date.map { GoogleType.Date(reading: $0) }
    integrity = Talent.IntegrityRecord(rawValue: Int32(truncatingIfNeeded: c.pointee.integrity.rawValue))
    civilServant = c.pointee.civil_servant != 0
    unavailablePeriods = .init(reading: c.pointee.unavailable_periods, count: c.pointee.n_unavailable_periods) {
      Talent.UnavailablePeriod(reading: $0!)
    }
    state = Talent.ExpertState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    application = c.pointee.application.map { Talent.Application(reading: $0) }
    termStartDate = c.pointee.term_start_date.map { GoogleType.Date(reading: $0) }
    termEndDate = c.pointee.term_end_date.map { GoogleType.Date(reading: $0) }
    evaluations = .init(reading: c.pointee.evaluations, count: c.pointee.n_evaluations) {
      Talent.ExpertEvaluation(reading: $0!)
    }
    refusals = .init(reading: c.pointee.refusals, count: c.pointee.n_refusals) { Talent.SeatRefusal(reading: $0!) }
    exitReason = Talent.ExitReason(rawValue: Int32(truncatingIfNeeded: c.pointee.exit_reason.rawValue))
    barredUntilDate = c.pointee.barred_until_date.map { GoogleType.Date(reading: $0) }
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Expert.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.identity_number = arena.text(identityNumber)
    c.pointee.masked_identity_number = arena.text(maskedIdentityNumber)
    c.pointee.n_categories = categories.count
    c.pointee.categories = arena.array(categories) { .init(.init(truncatingIfNeeded: $0.rawValue)) }
    c.pointee.n_fields = fields.count
    c.pointee.fields = arena.array(fields) { .init(.init(truncatingIfNeeded: $0.rawValue)) }
    c.pointee.n_industries = industries.count
    c.pointee.industries = arena.array(industries) { arena.text($0) }
    c.pointee.n_jurisdictions = jurisdictions.count
    c.pointee.jurisdictions = arena.array(jurisdictions) { arena.text($0) }
    c.pointee.n_languages = languages.count
    c.pointee.languages = arena.array(languages) { arena.text($0) }
    c.pointee.division = arena.text(division)
    c.pointee.unit_code = arena.text(unitCode)
    c.pointee.unit_name = arena.text(unitName)
    if let value = unitSinceDate {
      c.pointee.unit_since_date = arena.message(value)
    }
    c.pointee.n_ties = ties.count
    c.pointee.ties = arena.array(ties) { arena.message($0) }
    c.pointee.n_stakes = stakes.count
    c.pointee.stakes = arena.array(stakes) { arena.message($0) }
    c.pointee.n_relative_identity_numbers = relativeIdentityNumbers.count
    c.pointee.relative_identity_numbers = arena.array(relativeIdentityNumbers) { arena.text($0) }
    c.pointee.relative_count = relativeCount
    c.pointee.n_qualifications = qualifications.count
    c.pointee.qualifications = arena.array(qualifications) { arena.message($0) }
    if let value = practiceSinceDate {
      c.pointee.practice_since_date = arena.message(value)
    }
    if let value = unitConsentDate {
      c.pointee.unit_consent_date = arena.message(value)
    }
    c.pointee.integrity = .init(.init(truncatingIfNeeded: integrity.rawValue))
    c.pointee.civil_servant = civilServant ? 1 : 0
    c.pointee.n_unavailable_periods = unavailablePeriods.count
    c.pointee.unavailable_periods = arena.array(unavailablePeriods) { arena.message($0) }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = application {
      c.pointee.application = arena.message(value)
    }
    if let value = termStartDate {
      c.pointee.term_start_date = arena.message(value)
    }
    if let value = termEndDate {
      c.pointee.term_end_date = arena.message(value)
    }
    c.pointee.n_evaluations = evaluations.count
    c.pointee.evaluations = arena.array(evaluations) { arena.message($0) }
    c.pointee.n_refusals = refusals.count
    c.pointee.refusals = arena.array(refusals) { arena.message($0) }
    c.pointee.exit_reason = .init(.init(truncatingIfNeeded: exitReason.rawValue))
    if let value = barredUntilDate {
      c.pointee.barred_until_date = arena.message(value)
    }
    c.pointee.synthetic = synthetic ? 1 : 0
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}

extension Talent.Fee {
  public static let fullName = "ipmesh.talent.v1.Fee"

  public static var cType: CMessageType { ipmesh__talent__v1__fee__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Fee.self)
    name = String(reading: c.pointee.name)
    draw = String(reading: c.pointee.draw)
    basis = Talent.FeeBasis(rawValue: Int32(truncatingIfNeeded: c.pointee.basis.rawValue))
    units = c.pointee.units
    grossFen = c.pointee.gross_fen
    taxFen = c.pointee.tax_fen
    paymentDate = c.pointee.payment_date.map { GoogleType.Date(reading: $0) }
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Fee.self)
    c.pointee.name = arena.text(name)
    c.pointee.draw = arena.text(draw)
    c.pointee.basis = .init(.init(truncatingIfNeeded: basis.rawValue))
    c.pointee.units = units
    c.pointee.gross_fen = grossFen
    c.pointee.tax_fen = taxFen
    if let value = paymentDate {
      c.pointee.payment_date = arena.message(value)
    }
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
  }
}
