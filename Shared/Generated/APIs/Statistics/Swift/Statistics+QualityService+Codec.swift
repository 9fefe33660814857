// Generated from ipmesh/statistics/v1/quality_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.ListQualityMeasuresRequest {
  public static let fullName = "ipmesh.statistics.v1.ListQualityMeasuresRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_quality_measures_request__type() }

  public init(reading memory: UnsafeRawPointer) {}

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {}
}

extension Statistics.ListQualityMeasuresResponse {
  public static let fullName = "ipmesh.statistics.v1.ListQualityMeasuresResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_quality_measures_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListQualityMeasuresResponse.self)
    qualityMeasures = .init(reading: c.pointee.quality_measures, count: c.pointee.n_quality_measures) {
      Statistics.QualityMeasure(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListQualityMeasuresResponse.self)
    c.pointee.n_quality_measures = qualityMeasures.count
    c.pointee.quality_measures = arena.array(qualityMeasures) { arena.message($0) }
  }
}

extension Statistics.RecordQualityCountRequest {
  public static let fullName = "ipmesh.statistics.v1.RecordQualityCountRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__record_quality_count_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RecordQualityCountRequest.self)
    requestId = String(reading: c.pointee.request_id)
    qualityCount = c.pointee.quality_count.map { Statistics.QualityCount(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RecordQualityCountRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = qualityCount {
      c.pointee.quality_count = arena.message(value)
    }
  }
}

extension Statistics.GetQualityCountRequest {
  public static let fullName = "ipmesh.statistics.v1.GetQualityCountRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_quality_count_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetQualityCountRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetQualityCountRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListQualityCountsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListQualityCountsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_quality_counts_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListQualityCountsRequest.self)
    division = String(reading: c.pointee.division)
    period = String(reading: c.pointee.period)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListQualityCountsRequest.self)
    c.pointee.division = arena.text(division)
    c.pointee.period = arena.text(period)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Statistics.ListQualityCountsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListQualityCountsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_quality_counts_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListQualityCountsResponse.self)
    qualityCounts = .init(reading: c.pointee.quality_counts, count: c.pointee.n_quality_counts) {
      Statistics.QualityCount(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListQualityCountsResponse.self)
    c.pointee.n_quality_counts = qualityCounts.count
    c.pointee.quality_counts = arena.array(qualityCounts) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.ExplainQualityRequest {
  public static let fullName = "ipmesh.statistics.v1.ExplainQualityRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__explain_quality_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExplainQualityRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExplainQualityRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ExplainQualityResponse {
  public static let fullName = "ipmesh.statistics.v1.ExplainQualityResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__explain_quality_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExplainQualityResponse.self)
    readings = .init(reading: c.pointee.readings, count: c.pointee.n_readings) {
      Statistics.QualityReading(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExplainQualityResponse.self)
    c.pointee.n_readings = readings.count
    c.pointee.readings = arena.array(readings) { arena.message($0) }
  }
}

extension Statistics.EvaluateQualityRequest {
  public static let fullName = "ipmesh.statistics.v1.EvaluateQualityRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__evaluate_quality_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__EvaluateQualityRequest.self)
    requestId = String(reading: c.pointee.request_id)
    period = String(reading: c.pointee.period)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__EvaluateQualityRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.period = arena.text(period)
  }
}

extension Statistics.EvaluateQualityResponse {
  public static let fullName = "ipmesh.statistics.v1.EvaluateQualityResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__evaluate_quality_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__EvaluateQualityResponse.self)
    countCount = c.pointee.count_count
    createdCount = c.pointee.created_count
    updatedCount = c.pointee.updated_count
    liftedCount = c.pointee.lifted_count
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__EvaluateQualityResponse.self)
    c.pointee.count_count = countCount
    c.pointee.created_count = createdCount
    c.pointee.updated_count = updatedCount
    c.pointee.lifted_count = liftedCount
  }
}

extension Statistics.GetQualityFindingRequest {
  public static let fullName = "ipmesh.statistics.v1.GetQualityFindingRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_quality_finding_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetQualityFindingRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetQualityFindingRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListQualityFindingsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListQualityFindingsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_quality_findings_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListQualityFindingsRequest.self)
    division = String(reading: c.pointee.division)
    period = String(reading: c.pointee.period)
    state = Statistics.QualityFindingState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListQualityFindingsRequest.self)
    c.pointee.division = arena.text(division)
    c.pointee.period = arena.text(period)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Statistics.ListQualityFindingsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListQualityFindingsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_quality_findings_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListQualityFindingsResponse.self)
    qualityFindings = .init(reading: c.pointee.quality_findings, count: c.pointee.n_quality_findings) {
      Statistics.QualityFinding(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListQualityFindingsResponse.self)
    c.pointee.n_quality_findings = qualityFindings.count
    c.pointee.quality_findings = arena.array(qualityFindings) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.SendQualityFeedbackRequest {
  public static let fullName = "ipmesh.statistics.v1.SendQualityFeedbackRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__send_quality_feedback_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SendQualityFeedbackRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    addressee = Statistics.QualityAddressee(rawValue: Int32(truncatingIfNeeded: c.pointee.addressee.rawValue))
    feedback = String(reading: c.pointee.feedback)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SendQualityFeedbackRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.addressee = .init(.init(truncatingIfNeeded: addressee.rawValue))
    c.pointee.feedback = arena.text(feedback)
  }
}

extension Statistics.AnswerQualityFeedbackRequest {
  public static let fullName = "ipmesh.statistics.v1.AnswerQualityFeedbackRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__answer_quality_feedback_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AnswerQualityFeedbackRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    answer = String(reading: c.pointee.answer)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AnswerQualityFeedbackRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.answer = arena.text(answer)
  }
}

extension Statistics.CloseQualityFindingRequest {
  public static let fullName = "ipmesh.statistics.v1.CloseQualityFindingRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__close_quality_finding_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CloseQualityFindingRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CloseQualityFindingRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = arena.text(reason)
  }
}

extension Statistics.EscalateQualityFindingRequest {
  public static let fullName = "ipmesh.statistics.v1.EscalateQualityFindingRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__escalate_quality_finding_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__EscalateQualityFindingRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__EscalateQualityFindingRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = arena.text(reason)
  }
}

extension Statistics.ImportQualityCountsRequest {
  public static let fullName = "ipmesh.statistics.v1.ImportQualityCountsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__import_quality_counts_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ImportQualityCountsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ImportQualityCountsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Statistics.ExportQualityCountsRequest {
  public static let fullName = "ipmesh.statistics.v1.ExportQualityCountsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__export_quality_counts_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportQualityCountsRequest.self)
    division = String(reading: c.pointee.division)
    period = String(reading: c.pointee.period)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportQualityCountsRequest.self)
    c.pointee.division = arena.text(division)
    c.pointee.period = arena.text(period)
  }
}

extension Statistics.ExportQualityCountsResponse {
  public static let fullName = "ipmesh.statistics.v1.ExportQualityCountsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__export_quality_counts_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportQualityCountsResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportQualityCountsResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}
