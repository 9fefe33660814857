// Generated from ipmesh/statistics/v1/change_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.WatchChangesRequest {
  public static let fullName = "ipmesh.statistics.v1.WatchChangesRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__watch_changes_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__WatchChangesRequest.self)
    resumeToken = String(reading: c.pointee.resume_token)
    untilNow = c.pointee.until_now != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__WatchChangesRequest.self)
    c.pointee.resume_token = arena.text(resumeToken)
    c.pointee.until_now = untilNow ? 1 : 0
  }
}

extension Statistics.WatchChangesResponse {
  public static let fullName = "ipmesh.statistics.v1.WatchChangesResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__watch_changes_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__WatchChangesResponse.self)
    resumeToken = String(reading: c.pointee.resume_token)
    kind = Statistics.ChangeKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    resourceName = String(reading: c.pointee.resource_name)
    commitTime = c.pointee.commit_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    switch c.pointee.resource_case.rawValue {
    case 5: resource = .targetReading(Statistics.TargetReading(reading: c.pointee.target_reading!))
    case 10: resource = .factSource(Statistics.FactSource(reading: c.pointee.fact_source!))
    case 11: resource = .intensiveCatalog(Statistics.IntensiveCatalog(reading: c.pointee.intensive_catalog!))
    case 20: resource = .surveyRound(Statistics.SurveyRound(reading: c.pointee.survey_round!))
    case 21: resource = .surveyReturn(Statistics.SurveyReturn(reading: c.pointee.survey_return!))
    case 30: resource = .release(Statistics.Release(reading: c.pointee.release!))
    case 31: resource = .releaseSchedule(Statistics.ReleaseSchedule(reading: c.pointee.release_schedule!))
    case 32: resource = .reportEdition(Statistics.ReportEdition(reading: c.pointee.report_edition!))
    case 40: resource = .planTask(Statistics.PlanTask(reading: c.pointee.plan_task!))
    case 41: resource = .rewardFund(Statistics.RewardFund(reading: c.pointee.reward_fund!))
    case 42: resource = .performanceResult(Statistics.PerformanceResult(reading: c.pointee.performance_result!))
    case 43: resource = .reward(Statistics.Reward(reading: c.pointee.reward!))
    case 50: resource = .qualityCount(Statistics.QualityCount(reading: c.pointee.quality_count!))
    case 51: resource = .qualityFinding(Statistics.QualityFinding(reading: c.pointee.quality_finding!))
    case 52: resource = .warning(Statistics.Warning(reading: c.pointee.warning!))
    default: resource = nil
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__WatchChangesResponse.self)
    c.pointee.resume_token = arena.text(resumeToken)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.resource_name = arena.text(resourceName)
    if let value = commitTime {
      c.pointee.commit_time = arena.message(value)
    }
    switch resource {
    case .targetReading(let value):
      c.pointee.resource_case = .init(5)
      c.pointee.target_reading = arena.message(value)
    case .factSource(let value):
      c.pointee.resource_case = .init(10)
      c.pointee.fact_source = arena.message(value)
    case .intensiveCatalog(let value):
      c.pointee.resource_case = .init(11)
      c.pointee.intensive_catalog = arena.message(value)
    case .surveyRound(let value):
      c.pointee.resource_case = .init(20)
      c.pointee.survey_round = arena.message(value)
    case .surveyReturn(let value):
      c.pointee.resource_case = .init(21)
      c.pointee.survey_return = arena.message(value)
    case .release(let value):
      c.pointee.resource_case = .init(30)
      c.pointee.release = arena.message(value)
    case .releaseSchedule(let value):
      c.pointee.resource_case = .init(31)
      c.pointee.release_schedule = arena.message(value)
    case .reportEdition(let value):
      c.pointee.resource_case = .init(32)
      c.pointee.report_edition = arena.message(value)
    case .planTask(let value):
      c.pointee.resource_case = .init(40)
      c.pointee.plan_task = arena.message(value)
    case .rewardFund(let value):
      c.pointee.resource_case = .init(41)
      c.pointee.reward_fund = arena.message(value)
    case .performanceResult(let value):
      c.pointee.resource_case = .init(42)
      c.pointee.performance_result = arena.message(value)
    case .reward(let value):
      c.pointee.resource_case = .init(43)
      c.pointee.reward = arena.message(value)
    case .qualityCount(let value):
      c.pointee.resource_case = .init(50)
      c.pointee.quality_count = arena.message(value)
    case .qualityFinding(let value):
      c.pointee.resource_case = .init(51)
      c.pointee.quality_finding = arena.message(value)
    case .warning(let value):
      c.pointee.resource_case = .init(52)
      c.pointee.warning = arena.message(value)
    case nil: break
    }
  }
}
