// Generated from ipmesh/statistics/v1/survey_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.GetSurveyFormRequest {
  public static let fullName = "ipmesh.statistics.v1.GetSurveyFormRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_survey_form_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetSurveyFormRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetSurveyFormRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListSurveyFormsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListSurveyFormsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_survey_forms_request__type() }

  public init(reading memory: UnsafeRawPointer) {}

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {}
}

extension Statistics.ListSurveyFormsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListSurveyFormsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_survey_forms_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyFormsResponse.self)
    surveyForms = .init(reading: c.pointee.survey_forms, count: c.pointee.n_survey_forms) {
      Statistics.SurveyForm(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyFormsResponse.self)
    c.pointee.n_survey_forms = surveyForms.count
    c.pointee.survey_forms = arena.array(surveyForms) { arena.message($0) }
  }
}

extension Statistics.GetSurveyRoundRequest {
  public static let fullName = "ipmesh.statistics.v1.GetSurveyRoundRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_survey_round_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetSurveyRoundRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetSurveyRoundRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListSurveyRoundsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListSurveyRoundsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_survey_rounds_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyRoundsRequest.self)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyRoundsRequest.self)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Statistics.ListSurveyRoundsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListSurveyRoundsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_survey_rounds_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyRoundsResponse.self)
    surveyRounds = .init(reading: c.pointee.survey_rounds, count: c.pointee.n_survey_rounds) {
      Statistics.SurveyRound(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyRoundsResponse.self)
    c.pointee.n_survey_rounds = surveyRounds.count
    c.pointee.survey_rounds = arena.array(surveyRounds) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.CreateSurveyRoundRequest {
  public static let fullName = "ipmesh.statistics.v1.CreateSurveyRoundRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__create_survey_round_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CreateSurveyRoundRequest.self)
    requestId = String(reading: c.pointee.request_id)
    surveyRoundId = String(reading: c.pointee.survey_round_id)
    surveyRound = c.pointee.survey_round.map { Statistics.SurveyRound(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CreateSurveyRoundRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.survey_round_id = arena.text(surveyRoundId)
    if let value = surveyRound {
      c.pointee.survey_round = arena.message(value)
    }
  }
}

extension Statistics.FreezeSurveyFrameRequest {
  public static let fullName = "ipmesh.statistics.v1.FreezeSurveyFrameRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__freeze_survey_frame_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__FreezeSurveyFrameRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__FreezeSurveyFrameRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Statistics.OpenSurveyRoundRequest {
  public static let fullName = "ipmesh.statistics.v1.OpenSurveyRoundRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__open_survey_round_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__OpenSurveyRoundRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    nonce = String(reading: c.pointee.nonce)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__OpenSurveyRoundRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.nonce = arena.text(nonce)
  }
}

extension Statistics.CloseSurveyRoundRequest {
  public static let fullName = "ipmesh.statistics.v1.CloseSurveyRoundRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__close_survey_round_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CloseSurveyRoundRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CloseSurveyRoundRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Statistics.ReopenSurveyRoundRequest {
  public static let fullName = "ipmesh.statistics.v1.ReopenSurveyRoundRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__reopen_survey_round_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReopenSurveyRoundRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReopenSurveyRoundRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = arena.text(reason)
  }
}

extension Statistics.PublishSurveyRoundRequest {
  public static let fullName = "ipmesh.statistics.v1.PublishSurveyRoundRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__publish_survey_round_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PublishSurveyRoundRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PublishSurveyRoundRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Statistics.ListSurveyUnitsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListSurveyUnitsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_survey_units_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyUnitsRequest.self)
    parent = String(reading: c.pointee.parent)
    selectedOnly = c.pointee.selected_only != 0
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyUnitsRequest.self)
    c.pointee.parent = arena.text(parent)
    c.pointee.selected_only = selectedOnly ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Statistics.ListSurveyUnitsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListSurveyUnitsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_survey_units_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyUnitsResponse.self)
    surveyUnits = .init(reading: c.pointee.survey_units, count: c.pointee.n_survey_units) {
      Statistics.SurveyUnit(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyUnitsResponse.self)
    c.pointee.n_survey_units = surveyUnits.count
    c.pointee.survey_units = arena.array(surveyUnits) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.VerifySurveySampleRequest {
  public static let fullName = "ipmesh.statistics.v1.VerifySurveySampleRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__verify_survey_sample_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__VerifySurveySampleRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__VerifySurveySampleRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.VerifySurveySampleResponse {
  public static let fullName = "ipmesh.statistics.v1.VerifySurveySampleResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__verify_survey_sample_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__VerifySurveySampleResponse.self)
    frameDigest = String(reading: c.pointee.frame_digest)
    frameUnchanged = c.pointee.frame_unchanged != 0
    sampleReproduced = c.pointee.sample_reproduced != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__VerifySurveySampleResponse.self)
    c.pointee.frame_digest = arena.text(frameDigest)
    c.pointee.frame_unchanged = frameUnchanged ? 1 : 0
    c.pointee.sample_reproduced = sampleReproduced ? 1 : 0
  }
}

extension Statistics.GetSurveyReturnRequest {
  public static let fullName = "ipmesh.statistics.v1.GetSurveyReturnRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_survey_return_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetSurveyReturnRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetSurveyReturnRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.SurveyReturnFilter {
  public static let fullName = "ipmesh.statistics.v1.SurveyReturnFilter"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_return_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyReturnFilter.self)
    surveyRound = String(reading: c.pointee.survey_round)
    division = String(reading: c.pointee.division)
    state = Statistics.SurveyReturnState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    query = String(reading: c.pointee.query)
    lateOnly = c.pointee.late_only != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyReturnFilter.self)
    c.pointee.survey_round = arena.text(surveyRound)
    c.pointee.division = arena.text(division)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.query = arena.text(query)
    c.pointee.late_only = lateOnly ? 1 : 0
  }
}

extension Statistics.ListSurveyReturnsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListSurveyReturnsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_survey_returns_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyReturnsRequest.self)
    filter = c.pointee.filter.map { Statistics.SurveyReturnFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyReturnsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Statistics.ListSurveyReturnsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListSurveyReturnsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_survey_returns_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyReturnsResponse.self)
    surveyReturns = .init(reading: c.pointee.survey_returns, count: c.pointee.n_survey_returns) {
      Statistics.SurveyReturn(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyReturnsResponse.self)
    c.pointee.n_survey_returns = surveyReturns.count
    c.pointee.survey_returns = arena.array(surveyReturns) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.FillSurveyReturnRequest {
  public static let fullName = "ipmesh.statistics.v1.FillSurveyReturnRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__fill_survey_return_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__FillSurveyReturnRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    values = .init(reading: c.pointee.values, count: c.pointee.n_values) { Statistics.SurveyValue(reading: $0!) }
    clearedCodes = .init(reading: c.pointee.cleared_codes, count: c.pointee.n_cleared_codes) { String(reading: $0) }
    explanations = .init(reading: c.pointee.explanations, count: c.pointee.n_explanations) {
      Statistics.SurveyExplanation(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__FillSurveyReturnRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.n_values = values.count
    c.pointee.values = arena.array(values) { arena.message($0) }
    c.pointee.n_cleared_codes = clearedCodes.count
    c.pointee.cleared_codes = arena.array(clearedCodes) { arena.text($0) }
    c.pointee.n_explanations = explanations.count
    c.pointee.explanations = arena.array(explanations) { arena.message($0) }
  }
}

extension Statistics.ValidateSurveyReturnRequest {
  public static let fullName = "ipmesh.statistics.v1.ValidateSurveyReturnRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__validate_survey_return_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ValidateSurveyReturnRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ValidateSurveyReturnRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ValidateSurveyReturnResponse {
  public static let fullName = "ipmesh.statistics.v1.ValidateSurveyReturnResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__validate_survey_return_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ValidateSurveyReturnResponse.self)
    findings = .init(reading: c.pointee.findings, count: c.pointee.n_findings) {
      Statistics.SurveyFinding(reading: $0!)
    }
    submittable = c.pointee.submittable != 0
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ValidateSurveyReturnResponse.self)
    c.pointee.n_findings = findings.count
    c.pointee.findings = arena.array(findings) { arena.message($0) }
    c.pointee.submittable = submittable ? 1 : 0
    c.pointee.provisional = provisional ? 1 : 0
  }
}

extension Statistics.SubmitSurveyReturnRequest {
  public static let fullName = "ipmesh.statistics.v1.SubmitSurveyReturnRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__submit_survey_return_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SubmitSurveyReturnRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SubmitSurveyReturnRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Statistics.ChangeSurveyReturnStateRequest {
  public static let fullName = "ipmesh.statistics.v1.ChangeSurveyReturnStateRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__change_survey_return_state_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ChangeSurveyReturnStateRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    event = Statistics.SurveyReturnEvent(rawValue: Int32(truncatingIfNeeded: c.pointee.event.rawValue))
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ChangeSurveyReturnStateRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.event = .init(.init(truncatingIfNeeded: event.rawValue))
    c.pointee.reason = arena.text(reason)
  }
}

extension Statistics.ListSurveyReturnVersionsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListSurveyReturnVersionsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_survey_return_versions_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyReturnVersionsRequest.self)
    parent = String(reading: c.pointee.parent)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyReturnVersionsRequest.self)
    c.pointee.parent = arena.text(parent)
  }
}

extension Statistics.ListSurveyReturnVersionsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListSurveyReturnVersionsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_survey_return_versions_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyReturnVersionsResponse.self)
    versions = .init(reading: c.pointee.versions, count: c.pointee.n_versions) {
      Statistics.SurveyReturnVersion(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListSurveyReturnVersionsResponse.self)
    c.pointee.n_versions = versions.count
    c.pointee.versions = arena.array(versions) { arena.message($0) }
  }
}

extension Statistics.GetReturnDifferenceRequest {
  public static let fullName = "ipmesh.statistics.v1.GetReturnDifferenceRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_return_difference_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetReturnDifferenceRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetReturnDifferenceRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.GetReturnDifferenceResponse {
  public static let fullName = "ipmesh.statistics.v1.GetReturnDifferenceResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_return_difference_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetReturnDifferenceResponse.self)
    approvedVersion = c.pointee.approved_version
    state = Statistics.SurveyReturnState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    differences = .init(reading: c.pointee.differences, count: c.pointee.n_differences) {
      Statistics.SurveyDifference(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetReturnDifferenceResponse.self)
    c.pointee.approved_version = approvedVersion
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.n_differences = differences.count
    c.pointee.differences = arena.array(differences) { arena.message($0) }
  }
}

extension Statistics.ImportSurveyReturnsRequest {
  public static let fullName = "ipmesh.statistics.v1.ImportSurveyReturnsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__import_survey_returns_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ImportSurveyReturnsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ImportSurveyReturnsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Statistics.ExportSurveyReturnsRequest {
  public static let fullName = "ipmesh.statistics.v1.ExportSurveyReturnsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__export_survey_returns_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportSurveyReturnsRequest.self)
    filter = c.pointee.filter.map { Statistics.SurveyReturnFilter(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportSurveyReturnsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
  }
}

extension Statistics.ExportSurveyReturnsResponse {
  public static let fullName = "ipmesh.statistics.v1.ExportSurveyReturnsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__export_survey_returns_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportSurveyReturnsResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportSurveyReturnsResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}

extension Statistics.GetSurveyCompletenessRequest {
  public static let fullName = "ipmesh.statistics.v1.GetSurveyCompletenessRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_survey_completeness_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetSurveyCompletenessRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetSurveyCompletenessRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.GetSurveyCompletenessResponse {
  public static let fullName = "ipmesh.statistics.v1.GetSurveyCompletenessResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_survey_completeness_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetSurveyCompletenessResponse.self)
    divisions = .init(reading: c.pointee.divisions, count: c.pointee.n_divisions) {
      Statistics.SurveyCompleteness(reading: $0!)
    }
    total = c.pointee.total.map { Statistics.SurveyCompleteness(reading: $0) }
    asOfDate = c.pointee.as_of_date.map { GoogleType.Date(reading: $0) }
    penalties = .init(reading: c.pointee.penalties, count: c.pointee.n_penalties) { Common.Rule(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetSurveyCompletenessResponse.self)
    c.pointee.n_divisions = divisions.count
    c.pointee.divisions = arena.array(divisions) { arena.message($0) }
    if let value = total {
      c.pointee.total = arena.message(value)
    }
    if let value = asOfDate {
      c.pointee.as_of_date = arena.message(value)
    }
    c.pointee.n_penalties = penalties.count
    c.pointee.penalties = arena.array(penalties) { arena.message($0) }
  }
}

extension Statistics.GetSurveyResultsRequest {
  public static let fullName = "ipmesh.statistics.v1.GetSurveyResultsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_survey_results_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetSurveyResultsRequest.self)
    name = String(reading: c.pointee.name)
    grouping = Statistics.SurveyGrouping(rawValue: Int32(truncatingIfNeeded: c.pointee.grouping.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetSurveyResultsRequest.self)
    c.pointee.name = arena.text(name)
    c.pointee.grouping = .init(.init(truncatingIfNeeded: grouping.rawValue))
  }
}

extension Statistics.GetSurveyResultsResponse {
  public static let fullName = "ipmesh.statistics.v1.GetSurveyResultsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_survey_results_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetSurveyResultsResponse.self)
    results = .init(reading: c.pointee.results, count: c.pointee.n_results) { Statistics.SurveyResult(reading: $0!) }
    rules = .init(reading: c.pointee.rules, count: c.pointee.n_rules) { Common.Rule(reading: $0!) }
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetSurveyResultsResponse.self)
    c.pointee.n_results = results.count
    c.pointee.results = arena.array(results) { arena.message($0) }
    c.pointee.n_rules = rules.count
    c.pointee.rules = arena.array(rules) { arena.message($0) }
    c.pointee.provisional = provisional ? 1 : 0
  }
}
