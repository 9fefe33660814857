// Generated from ipmesh/talent/v1/introduction.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CTalentAPI
import Messages
import Schema

extension Talent.TalentNeed {
  public static let fullName = "ipmesh.talent.v1.TalentNeed"

  public static var cType: CMessageType { ipmesh__talent__v1__talent_need__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TalentNeed.self)
    name = String(reading: c.pointee.name)
    employerCode = String(reading: c.pointee.employer_code)
    employerName = String(reading: c.pointee.employer_name)
    division = String(reading: c.pointee.division)
    position = String(reading: c.pointee.position)
    profile = Talent.TalentProfile(rawValue: Int32(truncatingIfNeeded: c.pointee.profile.rawValue))
    posts = c.pointee.posts
    yearlyPayFen = c.pointee.yearly_pay_fen
    state = Talent.TalentNeedState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    filledCount = c.pointee.filled_count
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TalentNeed.self)
    c.pointee.name = arena.text(name)
    c.pointee.employer_code = arena.text(employerCode)
    c.pointee.employer_name = arena.text(employerName)
    c.pointee.division = arena.text(division)
    c.pointee.position = arena.text(position)
    c.pointee.profile = .init(.init(truncatingIfNeeded: profile.rawValue))
    c.pointee.posts = posts
    c.pointee.yearly_pay_fen = yearlyPayFen
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.filled_count = filledCount
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

extension Talent.Introduction {
  public static let fullName = "ipmesh.talent.v1.Introduction"

  public static var cType: CMessageType { ipmesh__talent__v1__introduction__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Introduction.self)
    name = String(reading: c.pointee.name)
    need = String(reading: c.pointee.need)
    displayName = String(reading: c.pointee.display_name)
    identityNumber = String(reading: c.pointee.identity_number)
    maskedIdentityNumber = String(reading: c.pointee.masked_identity_number)
    talentClass = Talent.TalentClass(rawValue: Int32(truncatingIfNeeded: c.pointee.talent_class.rawValue))
    origin = String(reading: c.pointee.origin)
    startDate = c.pointee.start_date.map { GoogleType.Date(reading: $0) }
    contractEndDate = c.pointee.contract_end_date.map { GoogleType.Date(reading: $0) }
    state = Talent.IntroductionState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    endDate = c.pointee.end_date.map { GoogleType.Date(reading: $0) }
    supportFen = c.pointee.support_fen
    division = String(reading: c.pointee.division)
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Introduction.self)
    c.pointee.name = arena.text(name)
    c.pointee.need = arena.text(need)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.identity_number = arena.text(identityNumber)
    c.pointee.masked_identity_number = arena.text(maskedIdentityNumber)
    c.pointee.talent_class = .init(.init(truncatingIfNeeded: talentClass.rawValue))
    c.pointee.origin = arena.text(origin)
    if let value = startDate {
      c.pointee.start_date = arena.message(value)
    }
    if let value = contractEndDate {
      c.pointee.contract_end_date = arena.message(value)
    }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = endDate {
      c.pointee.end_date = arena.message(value)
    }
    c.pointee.support_fen = supportFen
    c.pointee.division = arena.text(division)
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

extension Talent.Support {
  public static let fullName = "ipmesh.talent.v1.Support"

  public static var cType: CMessageType { ipmesh__talent__v1__support__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Support.self)
    name = String(reading: c.pointee.name)
    beneficiary = String(reading: c.pointee.beneficiary)
    kind = Talent.SupportKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    amountFen = c.pointee.amount_fen
    paidDate = c.pointee.paid_date.map { GoogleType.Date(reading: $0) }
    documentNumber = String(reading: c.pointee.document_number)
    reverses = String(reading: c.pointee.reverses)
    division = String(reading: c.pointee.division)
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Support.self)
    c.pointee.name = arena.text(name)
    c.pointee.beneficiary = arena.text(beneficiary)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.amount_fen = amountFen
    if let value = paidDate {
      c.pointee.paid_date = arena.message(value)
    }
    c.pointee.document_number = arena.text(documentNumber)
    c.pointee.reverses = arena.text(reverses)
    c.pointee.division = arena.text(division)
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

extension Talent.LeadingSelection {
  public static let fullName = "ipmesh.talent.v1.LeadingSelection"

  public static var cType: CMessageType { ipmesh__talent__v1__leading_selection__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__LeadingSelection.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    division = String(reading: c.pointee.division)
    places = c.pointee.places
    nominationEndDate = c.pointee.nomination_end_date.map { GoogleType.Date(reading: $0) }
    state = Talent.LeadingSelectionState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    nominatedCount = c.pointee.nominated_count
    selectedCount = c.pointee.selected_count
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__LeadingSelection.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.division = arena.text(division)
    c.pointee.places = places
    if let value = nominationEndDate {
      c.pointee.nomination_end_date = arena.message(value)
    }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.nominated_count = nominatedCount
    c.pointee.selected_count = selectedCount
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

extension Talent.LeadingEvaluation {
  public static let fullName = "ipmesh.talent.v1.LeadingEvaluation"

  public static var cType: CMessageType { ipmesh__talent__v1__leading_evaluation__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__LeadingEvaluation.self)
    year = c.pointee.year
    grade = Talent.LeadingGrade(rawValue: Int32(truncatingIfNeeded: c.pointee.grade.rawValue))
    remarks = String(reading: c.pointee.remarks)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__LeadingEvaluation.self)
    c.pointee.year = year
    c.pointee.grade = .init(.init(truncatingIfNeeded: grade.rawValue))
    c.pointee.remarks = arena.text(remarks)
  }
}

extension Talent.LeadingTalent {
  public static let fullName = "ipmesh.talent.v1.LeadingTalent"

  public static var cType: CMessageType { ipmesh__talent__v1__leading_talent__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__LeadingTalent.self)
    name = String(reading: c.pointee.name)
    selection = String(reading: c.pointee.selection)
    displayName = String(reading: c.pointee.display_name)
    identityNumber = String(reading: c.pointee.identity_number)
    maskedIdentityNumber = String(reading: c.pointee.masked_identity_number)
    unitCode = String(reading: c.pointee.unit_code)
    unitName = String(reading: c.pointee.unit_name)
    division = String(reading: c.pointee.division)
    profile = Talent.TalentProfile(rawValue: Int32(truncatingIfNeeded: c.pointee.profile.rawValue))
    merits = String(reading: c.pointee.merits)
    state = Talent.LeadingTalentState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    termStartDate = c.pointee.term_start_date.map { GoogleType.Date(reading: $0) }
    termEndDate = c.pointee.term_end_date.map { GoogleType.Date(reading: $0) }
    evaluations = .init(reading: c.pointee.evaluations, count: c.pointee.n_evaluations) {
      Talent.LeadingEvaluation(reading: $0!)
    }
    removalReason = String(reading: c.pointee.removal_reason)
    supportFen = c.pointee.support_fen
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__LeadingTalent.self)
    c.pointee.name = arena.text(name)
    c.pointee.selection = arena.text(selection)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.identity_number = arena.text(identityNumber)
    c.pointee.masked_identity_number = arena.text(maskedIdentityNumber)
    c.pointee.unit_code = arena.text(unitCode)
    c.pointee.unit_name = arena.text(unitName)
    c.pointee.division = arena.text(division)
    c.pointee.profile = .init(.init(truncatingIfNeeded: profile.rawValue))
    c.pointee.merits = arena.text(merits)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = termStartDate {
      c.pointee.term_start_date = arena.message(value)
    }
    if let value = termEndDate {
      c.pointee.term_end_date = arena.message(value)
    }
    c.pointee.n_evaluations = evaluations.count
    c.pointee.evaluations = arena.array(evaluations) { arena.message($0) }
    c.pointee.removal_reason = arena.text(removalReason)
    c.pointee.support_fen = supportFen
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
