import Domain
import Foundation
import Identity
import RecordTestSupport
import Records
import RegistryAPI
import Schema
import StatisticsAPI

@testable import ipmesh_statistics

/// Records of the plan, rewards and quality that are right, for tests to change.
enum PlanSamples {
  static func date(_ text: String) -> GoogleType.Date { GoogleType.Date(CivilDate(text)!) }

  /// A digest for each number.
  static func digest(_ number: Int) -> String {
    String(repeating: "0", count: 64 - "\(number)".count) + "\(number)"
  }

  static let wuhan = Statistics.PlanDepartment.with {
    $0.displayName = "武汉市知识产权局"
    $0.division = "420100"
  }

  static let finance = Statistics.PlanDepartment.with {
    $0.displayName = "湖北省财政厅"
    $0.division = "420000"
  }

  static func milestone(_ id: String, _ day: String) -> Statistics.PlanMilestone {
    .with {
      $0.milestoneId = id
      $0.text = "完成\(id)"
      $0.dueDate = date(day)
    }
  }

  static func evidence(_ number: Int) -> Statistics.PlanEvidence {
    .with {
      $0.title = "证明材料\(number)"
      $0.sha256 = digest(number)
    }
  }

  /// Credit codes of institutions of Wuhan, Yichang and Xiangyang.
  static let codes = ["91420100MA4K00010R", "91420500MA4901232F", "91420600309864210U"]
}

extension TestStatistics {
  var tasks: PlanTasks { PlanTasks(store: store, rules: rules) }
  var funds: RewardFunds { RewardFunds(store: store, rules: rules) }
  var results: PerformanceResults { PerformanceResults(store: store, rules: rules) }
  var rewards: Rewards { Rewards(store: store, rules: rules) }
  var counts: QualityCounts { QualityCounts(store: store, rules: rules) }
  var findings: QualityFindings { QualityFindings(store: store, rules: rules) }
  var evaluation: QualityEvaluation { QualityEvaluation(store: store, rules: rules) }
  var warnings: Warnings { Warnings(store: store, rules: rules) }

  /// Assigns a task to a department of Wuhan.
  func assign(
    _ id: String, by caller: CallerIdentity = TestStatistics.province,
    _ change: (inout Statistics.AssignPlanTaskRequest) -> Void = { _ in }
  ) async throws -> Statistics.PlanTask {
    var request = Statistics.AssignPlanTaskRequest()
    request.requestId = freshID()
    request.name = "planTasks/\(id)"
    request.leadDepartment = PlanSamples.wuhan
    change(&request)
    return try await tasks.assign(request, by: caller)
  }

  func setMilestones(
    _ id: String, _ milestones: [Statistics.PlanMilestone]
  ) async throws -> Statistics.PlanTask {
    try await tasks.setMilestones(
      .with {
        $0.requestId = freshID()
        $0.name = "planTasks/\(id)"
        $0.milestones = milestones
      }, by: Self.province)
  }

  func report(
    _ id: String, by caller: CallerIdentity = TestStatistics.wuhan,
    _ change: (inout Statistics.ReportPlanProgressRequest) -> Void = { _ in }
  ) async throws -> Statistics.PlanTask {
    var request = Statistics.ReportPlanProgressRequest()
    request.requestId = freshID()
    request.name = "planTasks/\(id)"
    request.percent = 40
    request.text = "已启动"
    change(&request)
    return try await tasks.report(request, by: caller)
  }

  /// Lets the register say something of an institution.
  func know(_ code: String, _ division: String, open: Bool = true) async throws {
    let institution = FollowedInstitution(
      Registry.Institution.with {
        $0.unifiedSocialCreditCode = code
        $0.displayName = "\(division)专利代理有限公司"
        $0.division = division
        $0.state = open ? .open : .closed
      }, rules.divisions)
    _ = try await store.database.write { transaction in
      try FollowedInstitutions.store(institution, transaction)
      return [UInt8]()
    }
  }

  /// Counts of an institution of Wuhan that break no threshold, but for the changes.
  func count(
    _ code: String = PlanSamples.codes[0], by caller: CallerIdentity = TestStatistics.province,
    _ change: (inout Statistics.QualityCount) -> Void = { _ in }
  ) async throws -> Statistics.QualityCount {
    var count = QualitySamples.count
    count.unifiedSocialCreditCode = code
    change(&count)
    let input = count
    return try await counts.record(
      .with {
        $0.requestId = freshID()
        $0.qualityCount = input
      }, by: caller)
  }

  func evaluate(_ period: String) async throws -> Statistics.EvaluateQualityResponse {
    try await evaluation.evaluate(
      .with {
        $0.requestId = freshID()
        $0.period = period
      }, by: Self.province)
  }
}

enum QualitySamples {
  static let count = Statistics.QualityCount.with {
    $0.unifiedSocialCreditCode = PlanSamples.codes[0]
    $0.displayName = "武汉光谷专利代理有限公司"
    $0.division = "420100"
    $0.period = "2024"
    $0.filedCount = 1_000
    $0.abnormalCount = 50
    $0.withdrawnCount = 200
    $0.decidedCount = 500
    $0.grantedCount = 200
    $0.attorneyCount = 10
    $0.trademarkFiledCount = 100
    $0.maliciousCount = 2
  }
}
