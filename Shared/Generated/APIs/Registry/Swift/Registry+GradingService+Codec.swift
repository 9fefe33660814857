// Generated from ipmesh/registry/v1/grading_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CRegistryAPI
import Messages
import Schema

extension Registry.GetScoringSchemeRequest {
  public static let fullName = "ipmesh.registry.v1.GetScoringSchemeRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__get_scoring_scheme_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetScoringSchemeRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetScoringSchemeRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Registry.ListScoringSchemesRequest {
  public static let fullName = "ipmesh.registry.v1.ListScoringSchemesRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__list_scoring_schemes_request__type() }

  public init(reading memory: UnsafeRawPointer) {}

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {}
}

extension Registry.ListScoringSchemesResponse {
  public static let fullName = "ipmesh.registry.v1.ListScoringSchemesResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__list_scoring_schemes_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListScoringSchemesResponse.self)
    scoringSchemes = .init(reading: c.pointee.scoring_schemes, count: c.pointee.n_scoring_schemes) {
      Registry.ScoringScheme(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListScoringSchemesResponse.self)
    c.pointee.n_scoring_schemes = scoringSchemes.count
    c.pointee.scoring_schemes = arena.array(scoringSchemes) { arena.message($0) }
  }
}

extension Registry.SetIndicatorsRequest {
  public static let fullName = "ipmesh.registry.v1.SetIndicatorsRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__set_indicators_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__SetIndicatorsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    parent = String(reading: c.pointee.parent)
    indicators = .init(reading: c.pointee.indicators, count: c.pointee.n_indicators) {
      Registry.Indicator(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__SetIndicatorsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.parent = arena.text(parent)
    c.pointee.n_indicators = indicators.count
    c.pointee.indicators = arena.array(indicators) { arena.message($0) }
  }
}

extension Registry.SetIndicatorsResponse {
  public static let fullName = "ipmesh.registry.v1.SetIndicatorsResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__set_indicators_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__SetIndicatorsResponse.self)
    indicators = .init(reading: c.pointee.indicators, count: c.pointee.n_indicators) {
      Registry.Indicator(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__SetIndicatorsResponse.self)
    c.pointee.n_indicators = indicators.count
    c.pointee.indicators = arena.array(indicators) { arena.message($0) }
  }
}

extension Registry.ListIndicatorsRequest {
  public static let fullName = "ipmesh.registry.v1.ListIndicatorsRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__list_indicators_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListIndicatorsRequest.self)
    parent = String(reading: c.pointee.parent)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListIndicatorsRequest.self)
    c.pointee.parent = arena.text(parent)
  }
}

extension Registry.ListIndicatorsResponse {
  public static let fullName = "ipmesh.registry.v1.ListIndicatorsResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__list_indicators_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListIndicatorsResponse.self)
    indicators = .init(reading: c.pointee.indicators, count: c.pointee.n_indicators) {
      Registry.Indicator(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListIndicatorsResponse.self)
    c.pointee.n_indicators = indicators.count
    c.pointee.indicators = arena.array(indicators) { arena.message($0) }
  }
}

extension Registry.RunGradingRequest {
  public static let fullName = "ipmesh.registry.v1.RunGradingRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__run_grading_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__RunGradingRequest.self)
    requestId = String(reading: c.pointee.request_id)
    scheme = String(reading: c.pointee.scheme)
    kind = Registry.InstitutionKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    division = String(reading: c.pointee.division)
    gradingDate = c.pointee.grading_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__RunGradingRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.scheme = arena.text(scheme)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.division = arena.text(division)
    if let value = gradingDate {
      c.pointee.grading_date = arena.message(value)
    }
  }
}

extension Registry.GetGradingRunRequest {
  public static let fullName = "ipmesh.registry.v1.GetGradingRunRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__get_grading_run_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetGradingRunRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetGradingRunRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Registry.ListGradingRunsRequest {
  public static let fullName = "ipmesh.registry.v1.ListGradingRunsRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__list_grading_runs_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListGradingRunsRequest.self)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListGradingRunsRequest.self)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Registry.ListGradingRunsResponse {
  public static let fullName = "ipmesh.registry.v1.ListGradingRunsResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__list_grading_runs_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListGradingRunsResponse.self)
    gradingRuns = .init(reading: c.pointee.grading_runs, count: c.pointee.n_grading_runs) {
      Registry.GradingRun(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListGradingRunsResponse.self)
    c.pointee.n_grading_runs = gradingRuns.count
    c.pointee.grading_runs = arena.array(gradingRuns) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Registry.GetGradingResultRequest {
  public static let fullName = "ipmesh.registry.v1.GetGradingResultRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__get_grading_result_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetGradingResultRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetGradingResultRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Registry.ListGradingResultsRequest {
  public static let fullName = "ipmesh.registry.v1.ListGradingResultsRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__list_grading_results_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListGradingResultsRequest.self)
    parent = String(reading: c.pointee.parent)
    level = String(reading: c.pointee.level)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListGradingResultsRequest.self)
    c.pointee.parent = arena.text(parent)
    c.pointee.level = arena.text(level)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Registry.ListGradingResultsResponse {
  public static let fullName = "ipmesh.registry.v1.ListGradingResultsResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__list_grading_results_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListGradingResultsResponse.self)
    gradingResults = .init(reading: c.pointee.grading_results, count: c.pointee.n_grading_results) {
      Registry.GradingResult(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListGradingResultsResponse.self)
    c.pointee.n_grading_results = gradingResults.count
    c.pointee.grading_results = arena.array(gradingResults) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Registry.VerifyGradingRunRequest {
  public static let fullName = "ipmesh.registry.v1.VerifyGradingRunRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__verify_grading_run_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__VerifyGradingRunRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__VerifyGradingRunRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Registry.VerifyGradingRunResponse {
  public static let fullName = "ipmesh.registry.v1.VerifyGradingRunResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__verify_grading_run_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__VerifyGradingRunResponse.self)
    same = c.pointee.same != 0
    recordedDigest = [UInt8](reading: c.pointee.recorded_digest)
    recomputedDigest = [UInt8](reading: c.pointee.recomputed_digest)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__VerifyGradingRunResponse.self)
    c.pointee.same = same ? 1 : 0
    c.pointee.recorded_digest = arena.bytes(recordedDigest)
    c.pointee.recomputed_digest = arena.bytes(recomputedDigest)
  }
}
