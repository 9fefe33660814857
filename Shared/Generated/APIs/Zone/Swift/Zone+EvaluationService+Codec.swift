// Generated from ipmesh/zone/v1/evaluation_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.GetEvaluationSchemeRequest {
  public static let fullName = "ipmesh.zone.v1.GetEvaluationSchemeRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__get_evaluation_scheme_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetEvaluationSchemeRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetEvaluationSchemeRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Zone.ListEvaluationSchemesRequest {
  public static let fullName = "ipmesh.zone.v1.ListEvaluationSchemesRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__list_evaluation_schemes_request__type() }

  public init(reading memory: UnsafeRawPointer) {}

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {}
}

extension Zone.ListEvaluationSchemesResponse {
  public static let fullName = "ipmesh.zone.v1.ListEvaluationSchemesResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__list_evaluation_schemes_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListEvaluationSchemesResponse.self)
    evaluationSchemes = .init(reading: c.pointee.evaluation_schemes, count: c.pointee.n_evaluation_schemes) {
      Zone.EvaluationScheme(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListEvaluationSchemesResponse.self)
    c.pointee.n_evaluation_schemes = evaluationSchemes.count
    c.pointee.evaluation_schemes = arena.array(evaluationSchemes) { arena.message($0) }
  }
}

extension Zone.GetEvaluationRequest {
  public static let fullName = "ipmesh.zone.v1.GetEvaluationRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__get_evaluation_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetEvaluationRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetEvaluationRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Zone.ListEvaluationsRequest {
  public static let fullName = "ipmesh.zone.v1.ListEvaluationsRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__list_evaluations_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListEvaluationsRequest.self)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListEvaluationsRequest.self)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Zone.ListEvaluationsResponse {
  public static let fullName = "ipmesh.zone.v1.ListEvaluationsResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__list_evaluations_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListEvaluationsResponse.self)
    evaluations = .init(reading: c.pointee.evaluations, count: c.pointee.n_evaluations) {
      Zone.Evaluation(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListEvaluationsResponse.self)
    c.pointee.n_evaluations = evaluations.count
    c.pointee.evaluations = arena.array(evaluations) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Zone.CreateEvaluationRequest {
  public static let fullName = "ipmesh.zone.v1.CreateEvaluationRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__create_evaluation_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateEvaluationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    evaluation = c.pointee.evaluation.map { Zone.Evaluation(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateEvaluationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = evaluation {
      c.pointee.evaluation = arena.message(value)
    }
  }
}

extension Zone.AssignEvaluationPanelRequest {
  public static let fullName = "ipmesh.zone.v1.AssignEvaluationPanelRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__assign_evaluation_panel_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__AssignEvaluationPanelRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    draw = String(reading: c.pointee.draw)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__AssignEvaluationPanelRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.draw = arena.text(draw)
  }
}

extension Zone.GetIndicatorSheetRequest {
  public static let fullName = "ipmesh.zone.v1.GetIndicatorSheetRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__get_indicator_sheet_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetIndicatorSheetRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetIndicatorSheetRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Zone.SetIndicatorValuesRequest {
  public static let fullName = "ipmesh.zone.v1.SetIndicatorValuesRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__set_indicator_values_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__SetIndicatorValuesRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    values = .init(reading: c.pointee.values, count: c.pointee.n_values) { Zone.IndicatorValue(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__SetIndicatorValuesRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.n_values = values.count
    c.pointee.values = arena.array(values) { arena.message($0) }
  }
}

extension Zone.SubmitExpertScoresRequest {
  public static let fullName = "ipmesh.zone.v1.SubmitExpertScoresRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__submit_expert_scores_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__SubmitExpertScoresRequest.self)
    requestId = String(reading: c.pointee.request_id)
    parent = String(reading: c.pointee.parent)
    expertSheet = c.pointee.expert_sheet.map { Zone.ExpertSheet(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__SubmitExpertScoresRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.parent = arena.text(parent)
    if let value = expertSheet {
      c.pointee.expert_sheet = arena.message(value)
    }
  }
}

extension Zone.ListExpertSheetsRequest {
  public static let fullName = "ipmesh.zone.v1.ListExpertSheetsRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__list_expert_sheets_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListExpertSheetsRequest.self)
    parent = String(reading: c.pointee.parent)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListExpertSheetsRequest.self)
    c.pointee.parent = arena.text(parent)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Zone.ListExpertSheetsResponse {
  public static let fullName = "ipmesh.zone.v1.ListExpertSheetsResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__list_expert_sheets_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListExpertSheetsResponse.self)
    expertSheets = .init(reading: c.pointee.expert_sheets, count: c.pointee.n_expert_sheets) {
      Zone.ExpertSheet(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListExpertSheetsResponse.self)
    c.pointee.n_expert_sheets = expertSheets.count
    c.pointee.expert_sheets = arena.array(expertSheets) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Zone.RunEvaluationRequest {
  public static let fullName = "ipmesh.zone.v1.RunEvaluationRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__run_evaluation_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__RunEvaluationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__RunEvaluationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Zone.ReopenEvaluationRequest {
  public static let fullName = "ipmesh.zone.v1.ReopenEvaluationRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__reopen_evaluation_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ReopenEvaluationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ReopenEvaluationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = arena.text(reason)
  }
}

extension Zone.PublishEvaluationRequest {
  public static let fullName = "ipmesh.zone.v1.PublishEvaluationRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__publish_evaluation_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__PublishEvaluationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__PublishEvaluationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Zone.VerifyEvaluationRequest {
  public static let fullName = "ipmesh.zone.v1.VerifyEvaluationRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__verify_evaluation_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__VerifyEvaluationRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__VerifyEvaluationRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Zone.VerifyEvaluationResponse {
  public static let fullName = "ipmesh.zone.v1.VerifyEvaluationResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__verify_evaluation_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__VerifyEvaluationResponse.self)
    same = c.pointee.same != 0
    recordedDigest = String(reading: c.pointee.recorded_digest)
    recomputedDigest = String(reading: c.pointee.recomputed_digest)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__VerifyEvaluationResponse.self)
    c.pointee.same = same ? 1 : 0
    c.pointee.recorded_digest = arena.text(recordedDigest)
    c.pointee.recomputed_digest = arena.text(recomputedDigest)
  }
}

extension Zone.GetEvaluationResultRequest {
  public static let fullName = "ipmesh.zone.v1.GetEvaluationResultRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__get_evaluation_result_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetEvaluationResultRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetEvaluationResultRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Zone.ListEvaluationResultsRequest {
  public static let fullName = "ipmesh.zone.v1.ListEvaluationResultsRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__list_evaluation_results_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListEvaluationResultsRequest.self)
    parent = String(reading: c.pointee.parent)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListEvaluationResultsRequest.self)
    c.pointee.parent = arena.text(parent)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Zone.ListEvaluationResultsResponse {
  public static let fullName = "ipmesh.zone.v1.ListEvaluationResultsResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__list_evaluation_results_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListEvaluationResultsResponse.self)
    evaluationResults = .init(reading: c.pointee.evaluation_results, count: c.pointee.n_evaluation_results) {
      Zone.EvaluationResult(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListEvaluationResultsResponse.self)
    c.pointee.n_evaluation_results = evaluationResults.count
    c.pointee.evaluation_results = arena.array(evaluationResults) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Zone.ExplainScoreRequest {
  public static let fullName = "ipmesh.zone.v1.ExplainScoreRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__explain_score_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExplainScoreRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExplainScoreRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Zone.ExplainScoreResponse {
  public static let fullName = "ipmesh.zone.v1.ExplainScoreResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__explain_score_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExplainScoreResponse.self)
    items = .init(reading: c.pointee.items, count: c.pointee.n_items) { Zone.ScoreItem(reading: $0!) }
    summary = c.pointee.summary.map { Common.LocalizedText(reading: $0) }
    scoreHundredths = c.pointee.score_hundredths
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExplainScoreResponse.self)
    c.pointee.n_items = items.count
    c.pointee.items = arena.array(items) { arena.message($0) }
    if let value = summary {
      c.pointee.summary = arena.message(value)
    }
    c.pointee.score_hundredths = scoreHundredths
    c.pointee.provisional = provisional ? 1 : 0
  }
}

extension Zone.ScoreItem {
  public static let fullName = "ipmesh.zone.v1.ScoreItem"

  public static var cType: CMessageType { ipmesh__zone__v1__score_item__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ScoreItem.self)
    code = String(reading: c.pointee.code)
    text = c.pointee.text.map { Common.LocalizedText(reading: $0) }
    pointsHundredths = c.pointee.points_hundredths
    lostHundredths = c.pointee.lost_hundredths
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ScoreItem.self)
    c.pointee.code = arena.text(code)
    if let value = text {
      c.pointee.text = arena.message(value)
    }
    c.pointee.points_hundredths = pointsHundredths
    c.pointee.lost_hundredths = lostHundredths
  }
}

extension Zone.FindRankChangeRequest {
  public static let fullName = "ipmesh.zone.v1.FindRankChangeRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__find_rank_change_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__FindRankChangeRequest.self)
    name = String(reading: c.pointee.name)
    goal = Zone.ChangeGoal(rawValue: Int32(truncatingIfNeeded: c.pointee.goal.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__FindRankChangeRequest.self)
    c.pointee.name = arena.text(name)
    c.pointee.goal = .init(.init(truncatingIfNeeded: goal.rawValue))
  }
}

extension Zone.FindRankChangeResponse {
  public static let fullName = "ipmesh.zone.v1.FindRankChangeResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__find_rank_change_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__FindRankChangeResponse.self)
    goalScoreHundredths = c.pointee.goal_score_hundredths
    changes = .init(reading: c.pointee.changes, count: c.pointee.n_changes) { Zone.ValueChange(reading: $0!) }
    summary = c.pointee.summary.map { Common.LocalizedText(reading: $0) }
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__FindRankChangeResponse.self)
    c.pointee.goal_score_hundredths = goalScoreHundredths
    c.pointee.n_changes = changes.count
    c.pointee.changes = arena.array(changes) { arena.message($0) }
    if let value = summary {
      c.pointee.summary = arena.message(value)
    }
    c.pointee.provisional = provisional ? 1 : 0
  }
}

extension Zone.ValueChange {
  public static let fullName = "ipmesh.zone.v1.ValueChange"

  public static var cType: CMessageType { ipmesh__zone__v1__value_change__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ValueChange.self)
    code = String(reading: c.pointee.code)
    measure = String(reading: c.pointee.measure)
    fromValue = String(reading: c.pointee.from_value)
    toValue = c.pointee.to_value
    scoreHundredths = c.pointee.score_hundredths
    rank = c.pointee.rank
    level = String(reading: c.pointee.level)
    sizeMillionths = c.pointee.size_millionths
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ValueChange.self)
    c.pointee.code = arena.text(code)
    c.pointee.measure = arena.text(measure)
    c.pointee.from_value = arena.text(fromValue)
    c.pointee.to_value = toValue
    c.pointee.score_hundredths = scoreHundredths
    c.pointee.rank = rank
    c.pointee.level = arena.text(level)
    c.pointee.size_millionths = sizeMillionths
  }
}

extension Zone.CompareSchemesRequest {
  public static let fullName = "ipmesh.zone.v1.CompareSchemesRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__compare_schemes_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CompareSchemesRequest.self)
    name = String(reading: c.pointee.name)
    scheme = String(reading: c.pointee.scheme)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CompareSchemesRequest.self)
    c.pointee.name = arena.text(name)
    c.pointee.scheme = arena.text(scheme)
  }
}

extension Zone.CompareSchemesResponse {
  public static let fullName = "ipmesh.zone.v1.CompareSchemesResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__compare_schemes_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CompareSchemesResponse.self)
    zones = .init(reading: c.pointee.zones, count: c.pointee.n_zones) { Zone.ComparedZone(reading: $0!) }
    swappedPairs = c.pointee.swapped_pairs
    scheme = String(reading: c.pointee.scheme)
    otherScheme = String(reading: c.pointee.other_scheme)
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CompareSchemesResponse.self)
    c.pointee.n_zones = zones.count
    c.pointee.zones = arena.array(zones) { arena.message($0) }
    c.pointee.swapped_pairs = swappedPairs
    c.pointee.scheme = arena.text(scheme)
    c.pointee.other_scheme = arena.text(otherScheme)
    c.pointee.provisional = provisional ? 1 : 0
  }
}

extension Zone.ComparedZone {
  public static let fullName = "ipmesh.zone.v1.ComparedZone"

  public static var cType: CMessageType { ipmesh__zone__v1__compared_zone__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ComparedZone.self)
    zone = String(reading: c.pointee.zone)
    recorded = c.pointee.recorded.map { Zone.SchemeOutcome(reading: $0) }
    other = c.pointee.other.map { Zone.SchemeOutcome(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ComparedZone.self)
    c.pointee.zone = arena.text(zone)
    if let value = recorded {
      c.pointee.recorded = arena.message(value)
    }
    if let value = other {
      c.pointee.other = arena.message(value)
    }
  }
}

extension Zone.SchemeOutcome {
  public static let fullName = "ipmesh.zone.v1.SchemeOutcome"

  public static var cType: CMessageType { ipmesh__zone__v1__scheme_outcome__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__SchemeOutcome.self)
    scoreHundredths = c.pointee.score_hundredths
    rank = c.pointee.rank
    level = String(reading: c.pointee.level)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__SchemeOutcome.self)
    c.pointee.score_hundredths = scoreHundredths
    c.pointee.rank = rank
    c.pointee.level = arena.text(level)
  }
}

extension Zone.GetRankIntervalsRequest {
  public static let fullName = "ipmesh.zone.v1.GetRankIntervalsRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__get_rank_intervals_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetRankIntervalsRequest.self)
    name = String(reading: c.pointee.name)
    draws = c.pointee.draws
    seed = c.pointee.seed
    spreadBasisPoints = c.pointee.spread_basis_points
    places = c.pointee.places
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetRankIntervalsRequest.self)
    c.pointee.name = arena.text(name)
    c.pointee.draws = draws
    c.pointee.seed = seed
    c.pointee.spread_basis_points = spreadBasisPoints
    c.pointee.places = places
  }
}

extension Zone.GetRankIntervalsResponse {
  public static let fullName = "ipmesh.zone.v1.GetRankIntervalsResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__get_rank_intervals_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetRankIntervalsResponse.self)
    rankIntervals = .init(reading: c.pointee.rank_intervals, count: c.pointee.n_rank_intervals) {
      Zone.RankInterval(reading: $0!)
    }
    draws = c.pointee.draws
    seed = c.pointee.seed
    spreadBasisPoints = c.pointee.spread_basis_points
    places = c.pointee.places
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetRankIntervalsResponse.self)
    c.pointee.n_rank_intervals = rankIntervals.count
    c.pointee.rank_intervals = arena.array(rankIntervals) { arena.message($0) }
    c.pointee.draws = draws
    c.pointee.seed = seed
    c.pointee.spread_basis_points = spreadBasisPoints
    c.pointee.places = places
    c.pointee.provisional = provisional ? 1 : 0
  }
}

extension Zone.RankInterval {
  public static let fullName = "ipmesh.zone.v1.RankInterval"

  public static var cType: CMessageType { ipmesh__zone__v1__rank_interval__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__RankInterval.self)
    zone = String(reading: c.pointee.zone)
    rank = c.pointee.rank
    bestRank = c.pointee.best_rank
    medianRank = c.pointee.median_rank
    worstRank = c.pointee.worst_rank
    placesCount = c.pointee.places_count
    rankCounts = .init(reading: c.pointee.rank_counts, count: c.pointee.n_rank_counts)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__RankInterval.self)
    c.pointee.zone = arena.text(zone)
    c.pointee.rank = rank
    c.pointee.best_rank = bestRank
    c.pointee.median_rank = medianRank
    c.pointee.worst_rank = worstRank
    c.pointee.places_count = placesCount
    c.pointee.n_rank_counts = rankCounts.count
    c.pointee.rank_counts = arena.array(rankCounts)
  }
}
