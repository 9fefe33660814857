import Domain
import Foundation
import RPC
import RecordTestSupport
import Records
import RegistryAPI
import Storage
import TalentAPI
import ZoneAPI
import ZoneEvaluation

@testable import ipmesh_zone

/// Evaluations for tests: made, filled, scored.
extension TestZone {
  var evaluations: Evaluations { Evaluations(store: store, rules: rules) }
  var sheets: IndicatorSheets { IndicatorSheets(store: store, rules: rules) }
  var expertSheets: ExpertSheets { ExpertSheets(store: store, rules: rules) }
  var runs: EvaluationRuns { EvaluationRuns(store: store, rules: rules) }
  var results: EvaluationResults { EvaluationResults(store: store, rules: rules) }
  var analysis: EvaluationAnalysis { EvaluationAnalysis(store: store, rules: rules) }

  static let sum = "evaluationSchemes/hubei-2022.1"
  static let withExperts = "evaluationSchemes/hubei-midterm-2025.1"
  static let geometric = "evaluationSchemes/hubei-balanced-2022.1"

  static func evaluationRequest(
    _ zones: [String], scheme: String = sum
  ) -> Zone.CreateEvaluationRequest {
    .with {
      $0.requestId = freshID()
      $0.evaluation = .with {
        $0.displayName = "2024年度集聚区评价"
        $0.scheme = scheme
        $0.zones = zones
        $0.periodStartDate = Samples.date("2024-01-01")
        $0.periodEndDate = Samples.date("2024-12-31")
      }
    }
  }

  func addEvaluation(_ zones: [String] = ["zones/jingkai"], scheme: String = sum) async throws -> Zone.Evaluation {
    try await evaluations.create(Self.evaluationRequest(zones, scheme: scheme), by: Self.province)
  }

  /// Declares values; measures that are not named get the value that is worst for the score.
  @discardableResult
  func declare(
    _ evaluation: String, _ zone: String, _ values: [String: Int64] = [:], only: Bool = false
  ) async throws -> Zone.IndicatorSheet {
    let worst: [String: Int64] = ["gdp_growth": 600, "listed_agencies": 1, "complaint_days": 1_000]
    let name = "\(evaluation)/sheets/\(zone)"
    var all = values
    if !only {
      for measure in try await sheets.get(.with { $0.name = name }).missingMeasures where all[measure] == nil {
        all[measure] = worst[measure] ?? 0
      }
    }
    let declared = all.sorted { $0.key < $1.key }
    return try await sheets.set(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.values = declared.map { measure, value in
          .with {
            $0.measure = measure
            $0.value = value
            $0.evidence = Samples.evidence()
          }
        }
      }, by: Self.province)
  }

  func run(_ evaluation: String, id: String = freshID()) async throws -> Zone.Evaluation {
    try await runs.run(
      .with {
        $0.requestId = id
        $0.name = evaluation
      }, by: Self.province)
  }

  func reopen(_ evaluation: String) async throws -> Zone.Evaluation {
    try await evaluations.reopen(
      .with {
        $0.requestId = freshID()
        $0.name = evaluation
        $0.reason = "补正材料"
      }, by: Self.province)
  }

  func publish(_ evaluation: String) async throws -> Zone.Evaluation {
    try await evaluations.publish(
      .with {
        $0.requestId = freshID()
        $0.name = evaluation
      }, by: Self.province)
  }

  func result(_ evaluation: String, _ zone: String) async throws -> Zone.EvaluationResult {
    try await results.get(.with { $0.name = "\(evaluation)/results/\(zone)" })
  }

  /// Results of an evaluation as the database keeps them, one after the other.
  func storedResults(_ evaluation: String) async throws -> [[UInt8]] {
    try await store.read { reader in
      try reader.all("SELECT record FROM evaluation_result WHERE evaluation = $1 ORDER BY position", [evaluation]) {
        try $0[0] as [UInt8]
      }
    }
  }

  /// Lets institutions reside in a zone without asking the register; the first `brands` of them are brand institutions,
  /// and together they offer the first `forms` forms of service.
  func addResidents(
    _ count: Int, to zone: String = "jingkai", brands: Int = 0, forms: Int = 1, since: String = "2024-01-15"
  ) async throws {
    let divisions = rules.divisions
    try await store.database.write { transaction in
      for number in 0..<count {
        let code = "91420000\(zone.prefix(4).uppercased())\(100_000 + number)"
        try InstitutionFacts.store(
          .with {
            $0.name = "institutions/\(code)"
            $0.unifiedSocialCreditCode = code
            $0.displayName = "机构\(number)"
            $0.brandTier = number < brands ? .provincial : .none
            $0.serviceForms = [Registry.ServiceForm(rawValue: Int32(number % forms) + 1)]
          }, transaction)
        _ = try RecordTable<Zone.Resident>.insert(
          .with {
            $0.name = "zones/\(zone)/residents/\(code)"
            $0.institution = "institutions/\(code)"
            $0.movedInDate = Samples.date(since)
            $0.state = .present
          }, divisions, Moment(microseconds: 0), transaction)
      }
    }
  }

  // MARK: Experts

  /// A confirmed panel for zones of the sample operator.
  static func panel(_ experts: Int = 5, draw: String = "draws/1") -> Talent.Draw {
    var panel = Samples.draw
    panel.name = draw
    panel.count = Int32(experts)
    panel.seats = (1...experts).map { number in
      .with {
        $0.expert = "experts/\(number)"
        $0.role = .member
        $0.state = .confirmed
      }
    }
    return panel
  }

  @discardableResult
  func assignPanel(
    _ evaluation: String, draw: String = "draws/1", id: String = freshID(), timeout: Duration = .seconds(20)
  ) async throws -> Zone.Evaluation {
    let talent = applications.talent
    return try await evaluations.assignPanel(
      .with {
        $0.requestId = id
        $0.name = evaluation
        $0.draw = draw
      }, by: Self.province
    ) { try await talent.draw(draw, CallOptions(timeout: timeout)) }
  }

  @discardableResult
  func submit(
    _ evaluation: String, _ zone: String, expert: Int, _ plan: Int64, _ radiation: Int64
  ) async throws -> Zone.ExpertSheet {
    try await expertSheets.submit(Self.scores(evaluation, zone, expert: expert, plan, radiation), by: Self.province)
  }

  static func scores(
    _ evaluation: String, _ zone: String, expert: Int, _ plan: Int64 = 80, _ radiation: Int64 = 70
  ) -> Zone.SubmitExpertScoresRequest {
    .with {
      $0.requestId = freshID()
      $0.parent = "\(evaluation)/sheets/\(zone)"
      $0.expertSheet = .with {
        $0.expert = "experts/\(expert)"
        $0.scores = [("plan_quality", plan), ("radiation", radiation)].map { measure, score in
          .with {
            $0.measure = measure
            $0.score = score
            $0.remarks = "意见"
          }
        }
      }
    }
  }

  func recuse(_ evaluation: String, _ zone: String, expert: Int) async throws {
    _ = try await expertSheets.submit(
      .with {
        $0.requestId = freshID()
        $0.parent = "\(evaluation)/sheets/\(zone)"
        $0.expertSheet = .with {
          $0.expert = "experts/\(expert)"
          $0.recused = true
          $0.recusalReason = "曾任该园区顾问"
        }
      }, by: Self.province)
  }
}
