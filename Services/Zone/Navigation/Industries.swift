import Domain
import RPC
import Records
import Schema
import Storage
import ZoneAPI

/// The 51020 catalogue with what is known of each industry.
struct Industries: Sendable {
  let store: RecordStore
  let rules: ZoneRules

  func list(_ request: Zone.ListIndustriesRequest) async throws -> Zone.ListIndustriesResponse {
    var problems = FieldProblems()
    problems.choice("tier", request.tier.rawValue, 0...3)
    let rule = problems.checking("tier") { () throws(RuleViolation) in
      try rules.rule("PLAN-51020", on: store.clock.now().today)
    }
    try problems.check()
    let listed = rules.industries.all.filter {
      request.tier == .unspecified || Zone.IndustryTier($0.tier) == request.tier
    }
    return try await store.scan { reader in
      let projects = try Self.counts("navigation_project", "state <> 9", reader)
      let adopted = try Self.counts("navigation_project", "state IN (7, 8)", reader)
      let trademarks = try Self.counts("key_trademark", "state = 1", reader)
      var response = Zone.ListIndustriesResponse()
      response.rule = rule.map(Common.Rule.init)
      for industry in listed {
        let zones = try Self.zoneCount(industry.code, reader)
        response.industries.append(
          .with {
            $0.code = industry.code
            $0.displayName = Common.LocalizedText(industry.name)
            $0.tier = Zone.IndustryTier(industry.tier)
            $0.zoneCount = zones
            $0.navigationProjectCount = projects[industry.code] ?? 0
            $0.adoptedProjectCount = adopted[industry.code] ?? 0
            $0.trademarkCount = trademarks[industry.code] ?? 0
          })
      }
      return response
    }
  }

  /// How many records of a table fulfil a condition, by industry.
  private static func counts(
    _ table: String, _ condition: String, _ reader: borrowing Reader
  ) throws -> [String: Int32] {
    let rows = try reader.all("SELECT industry, count(*) FROM \(table) WHERE \(condition) GROUP BY industry", []) {
      (try $0[0] as String, try $0[1] as Int32)
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  private static func zoneCount(_ code: String, _ reader: borrowing Reader) throws -> Int32 {
    try reader.first("SELECT count(*) FROM zone WHERE state = 1 AND industries LIKE $1", ["% \(code) %"]) { try $0[0] }
      ?? 0
  }
}

extension Zone.IndustryTier {
  /// The tier as the API tells it.
  init(_ tier: Industry.Tier) {
    switch tier {
    case .pillar: self = .pillar
    case .advantage: self = .advantage
    case .characteristic: self = .characteristic
    }
  }
}
