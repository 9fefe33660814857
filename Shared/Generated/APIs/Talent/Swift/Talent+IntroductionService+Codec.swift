// Generated from ipmesh/talent/v1/introduction_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CTalentAPI
import Messages
import Schema

extension Talent.GetTalentNeedRequest {
  public static let fullName = "ipmesh.talent.v1.GetTalentNeedRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_talent_need_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetTalentNeedRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetTalentNeedRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.TalentNeedFilter {
  public static let fullName = "ipmesh.talent.v1.TalentNeedFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__talent_need_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TalentNeedFilter.self)
    employerCode = String(reading: c.pointee.employer_code)
    profile = Talent.TalentProfile(rawValue: Int32(truncatingIfNeeded: c.pointee.profile.rawValue))
    state = Talent.TalentNeedState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    division = String(reading: c.pointee.division)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TalentNeedFilter.self)
    c.pointee.employer_code = arena.text(employerCode)
    c.pointee.profile = .init(.init(truncatingIfNeeded: profile.rawValue))
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.division = arena.text(division)
  }
}

extension Talent.ListTalentNeedsRequest {
  public static let fullName = "ipmesh.talent.v1.ListTalentNeedsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_talent_needs_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTalentNeedsRequest.self)
    filter = c.pointee.filter.map { Talent.TalentNeedFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTalentNeedsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListTalentNeedsResponse {
  public static let fullName = "ipmesh.talent.v1.ListTalentNeedsResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_talent_needs_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTalentNeedsResponse.self)
    talentNeeds = .init(reading: c.pointee.talent_needs, count: c.pointee.n_talent_needs) {
      Talent.TalentNeed(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTalentNeedsResponse.self)
    c.pointee.n_talent_needs = talentNeeds.count
    c.pointee.talent_needs = arena.array(talentNeeds) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.CreateTalentNeedRequest {
  public static let fullName = "ipmesh.talent.v1.CreateTalentNeedRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__create_talent_need_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateTalentNeedRequest.self)
    requestId = String(reading: c.pointee.request_id)
    talentNeed = c.pointee.talent_need.map { Talent.TalentNeed(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateTalentNeedRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = talentNeed {
      c.pointee.talent_need = arena.message(value)
    }
  }
}

extension Talent.UpdateTalentNeedRequest {
  public static let fullName = "ipmesh.talent.v1.UpdateTalentNeedRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__update_talent_need_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UpdateTalentNeedRequest.self)
    requestId = String(reading: c.pointee.request_id)
    talentNeed = c.pointee.talent_need.map { Talent.TalentNeed(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UpdateTalentNeedRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = talentNeed {
      c.pointee.talent_need = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Talent.CloseTalentNeedRequest {
  public static let fullName = "ipmesh.talent.v1.CloseTalentNeedRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__close_talent_need_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CloseTalentNeedRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CloseTalentNeedRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.GetIntroductionRequest {
  public static let fullName = "ipmesh.talent.v1.GetIntroductionRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_introduction_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetIntroductionRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetIntroductionRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.IntroductionFilter {
  public static let fullName = "ipmesh.talent.v1.IntroductionFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__introduction_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__IntroductionFilter.self)
    need = String(reading: c.pointee.need)
    talentClass = Talent.TalentClass(rawValue: Int32(truncatingIfNeeded: c.pointee.talent_class.rawValue))
    state = Talent.IntroductionState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    division = String(reading: c.pointee.division)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__IntroductionFilter.self)
    c.pointee.need = arena.text(need)
    c.pointee.talent_class = .init(.init(truncatingIfNeeded: talentClass.rawValue))
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.division = arena.text(division)
  }
}

extension Talent.ListIntroductionsRequest {
  public static let fullName = "ipmesh.talent.v1.ListIntroductionsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_introductions_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListIntroductionsRequest.self)
    filter = c.pointee.filter.map { Talent.IntroductionFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListIntroductionsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListIntroductionsResponse {
  public static let fullName = "ipmesh.talent.v1.ListIntroductionsResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_introductions_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListIntroductionsResponse.self)
    introductions = .init(reading: c.pointee.introductions, count: c.pointee.n_introductions) {
      Talent.Introduction(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListIntroductionsResponse.self)
    c.pointee.n_introductions = introductions.count
    c.pointee.introductions = arena.array(introductions) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.CreateIntroductionRequest {
  public static let fullName = "ipmesh.talent.v1.CreateIntroductionRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__create_introduction_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateIntroductionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    introduction = c.pointee.introduction.map { Talent.Introduction(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateIntroductionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = introduction {
      c.pointee.introduction = arena.message(value)
    }
  }
}

extension Talent.EndIntroductionRequest {
  public static let fullName = "ipmesh.talent.v1.EndIntroductionRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__end_introduction_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__EndIntroductionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    endDate = c.pointee.end_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__EndIntroductionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = endDate {
      c.pointee.end_date = arena.message(value)
    }
  }
}

extension Talent.EndIntroductionResponse {
  public static let fullName = "ipmesh.talent.v1.EndIntroductionResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__end_introduction_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__EndIntroductionResponse.self)
    introduction = c.pointee.introduction.map { Talent.Introduction(reading: $0) }
    clawbackFen = c.pointee.clawback_fen
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__EndIntroductionResponse.self)
    if let value = introduction {
      c.pointee.introduction = arena.message(value)
    }
    c.pointee.clawback_fen = clawbackFen
    c.pointee.provisional = provisional ? 1 : 0
  }
}

extension Talent.RecordSupportRequest {
  public static let fullName = "ipmesh.talent.v1.RecordSupportRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__record_support_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RecordSupportRequest.self)
    requestId = String(reading: c.pointee.request_id)
    support = c.pointee.support.map { Talent.Support(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RecordSupportRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = support {
      c.pointee.support = arena.message(value)
    }
  }
}

extension Talent.ReverseSupportRequest {
  public static let fullName = "ipmesh.talent.v1.ReverseSupportRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__reverse_support_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ReverseSupportRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    documentNumber = String(reading: c.pointee.document_number)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ReverseSupportRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.document_number = arena.text(documentNumber)
  }
}

extension Talent.SupportFilter {
  public static let fullName = "ipmesh.talent.v1.SupportFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__support_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__SupportFilter.self)
    beneficiary = String(reading: c.pointee.beneficiary)
    kind = Talent.SupportKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    division = String(reading: c.pointee.division)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__SupportFilter.self)
    c.pointee.beneficiary = arena.text(beneficiary)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.division = arena.text(division)
  }
}

extension Talent.ListSupportsRequest {
  public static let fullName = "ipmesh.talent.v1.ListSupportsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_supports_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListSupportsRequest.self)
    filter = c.pointee.filter.map { Talent.SupportFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListSupportsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListSupportsResponse {
  public static let fullName = "ipmesh.talent.v1.ListSupportsResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_supports_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListSupportsResponse.self)
    supports = .init(reading: c.pointee.supports, count: c.pointee.n_supports) { Talent.Support(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListSupportsResponse.self)
    c.pointee.n_supports = supports.count
    c.pointee.supports = arena.array(supports) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.GetLeadingSelectionRequest {
  public static let fullName = "ipmesh.talent.v1.GetLeadingSelectionRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_leading_selection_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetLeadingSelectionRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetLeadingSelectionRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.LeadingSelectionFilter {
  public static let fullName = "ipmesh.talent.v1.LeadingSelectionFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__leading_selection_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__LeadingSelectionFilter.self)
    state = Talent.LeadingSelectionState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    division = String(reading: c.pointee.division)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__LeadingSelectionFilter.self)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.division = arena.text(division)
  }
}

extension Talent.ListLeadingSelectionsRequest {
  public static let fullName = "ipmesh.talent.v1.ListLeadingSelectionsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_leading_selections_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListLeadingSelectionsRequest.self)
    filter = c.pointee.filter.map { Talent.LeadingSelectionFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListLeadingSelectionsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListLeadingSelectionsResponse {
  public static let fullName = "ipmesh.talent.v1.ListLeadingSelectionsResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_leading_selections_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListLeadingSelectionsResponse.self)
    leadingSelections = .init(reading: c.pointee.leading_selections, count: c.pointee.n_leading_selections) {
      Talent.LeadingSelection(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListLeadingSelectionsResponse.self)
    c.pointee.n_leading_selections = leadingSelections.count
    c.pointee.leading_selections = arena.array(leadingSelections) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.CreateLeadingSelectionRequest {
  public static let fullName = "ipmesh.talent.v1.CreateLeadingSelectionRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__create_leading_selection_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateLeadingSelectionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    leadingSelection = c.pointee.leading_selection.map { Talent.LeadingSelection(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateLeadingSelectionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = leadingSelection {
      c.pointee.leading_selection = arena.message(value)
    }
  }
}

extension Talent.ConcludeLeadingSelectionRequest {
  public static let fullName = "ipmesh.talent.v1.ConcludeLeadingSelectionRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__conclude_leading_selection_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ConcludeLeadingSelectionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    selected = .init(reading: c.pointee.selected, count: c.pointee.n_selected) { String(reading: $0) }
    termStartDate = c.pointee.term_start_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ConcludeLeadingSelectionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.n_selected = selected.count
    c.pointee.selected = arena.array(selected) { arena.text($0) }
    if let value = termStartDate {
      c.pointee.term_start_date = arena.message(value)
    }
  }
}

extension Talent.GetLeadingTalentRequest {
  public static let fullName = "ipmesh.talent.v1.GetLeadingTalentRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_leading_talent_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetLeadingTalentRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetLeadingTalentRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.LeadingTalentFilter {
  public static let fullName = "ipmesh.talent.v1.LeadingTalentFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__leading_talent_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__LeadingTalentFilter.self)
    selection = String(reading: c.pointee.selection)
    profile = Talent.TalentProfile(rawValue: Int32(truncatingIfNeeded: c.pointee.profile.rawValue))
    state = Talent.LeadingTalentState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    division = String(reading: c.pointee.division)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__LeadingTalentFilter.self)
    c.pointee.selection = arena.text(selection)
    c.pointee.profile = .init(.init(truncatingIfNeeded: profile.rawValue))
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.division = arena.text(division)
  }
}

extension Talent.ListLeadingTalentsRequest {
  public static let fullName = "ipmesh.talent.v1.ListLeadingTalentsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_leading_talents_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListLeadingTalentsRequest.self)
    filter = c.pointee.filter.map { Talent.LeadingTalentFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListLeadingTalentsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListLeadingTalentsResponse {
  public static let fullName = "ipmesh.talent.v1.ListLeadingTalentsResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_leading_talents_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListLeadingTalentsResponse.self)
    leadingTalents = .init(reading: c.pointee.leading_talents, count: c.pointee.n_leading_talents) {
      Talent.LeadingTalent(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListLeadingTalentsResponse.self)
    c.pointee.n_leading_talents = leadingTalents.count
    c.pointee.leading_talents = arena.array(leadingTalents) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.CreateLeadingTalentRequest {
  public static let fullName = "ipmesh.talent.v1.CreateLeadingTalentRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__create_leading_talent_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateLeadingTalentRequest.self)
    requestId = String(reading: c.pointee.request_id)
    leadingTalent = c.pointee.leading_talent.map { Talent.LeadingTalent(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateLeadingTalentRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = leadingTalent {
      c.pointee.leading_talent = arena.message(value)
    }
  }
}

extension Talent.RecordLeadingEvaluationRequest {
  public static let fullName = "ipmesh.talent.v1.RecordLeadingEvaluationRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__record_leading_evaluation_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RecordLeadingEvaluationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    evaluation = c.pointee.evaluation.map { Talent.LeadingEvaluation(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RecordLeadingEvaluationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = evaluation {
      c.pointee.evaluation = arena.message(value)
    }
  }
}

extension Talent.RemoveLeadingTalentRequest {
  public static let fullName = "ipmesh.talent.v1.RemoveLeadingTalentRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__remove_leading_talent_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RemoveLeadingTalentRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RemoveLeadingTalentRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = arena.text(reason)
  }
}
