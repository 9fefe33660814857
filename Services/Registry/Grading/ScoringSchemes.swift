import Domain
import RPC
import Records
import RegistryAPI
import Schema

/// The scoring schemes that the rule files hold, as the API tells them.
struct ScoringSchemes: Sendable {
  let rules: RegistryRules

  func get(_ request: Registry.GetScoringSchemeRequest) throws -> Registry.ScoringScheme {
    Registry.ScoringScheme(try known(request.name, field: "name"))
  }

  func list() -> Registry.ListScoringSchemesResponse {
    .with {
      $0.scoringSchemes = rules.book.scoringSchemes.values.sorted { $0.id < $1.id }.map(Registry.ScoringScheme.init)
    }
  }

  /// The scheme with this resource name; throws NOT_FOUND when it was not loaded.
  func known(_ name: String, field: String) throws(RPCError) -> Domain.ScoringScheme {
    let id = try ResourceName.id(name, in: "scoringSchemes", field: field)
    guard let scheme = rules.book.scoringSchemes[id] else { throw .notFound(name) }
    return scheme
  }
}

extension Registry.ScoringScheme {
  init(_ scheme: Domain.ScoringScheme) {
    self.init()
    name = "scoringSchemes/\(scheme.id)"
    displayName = Common.LocalizedText(scheme.rule.title)
    rule = Common.Rule(scheme.rule)
    kinds = scheme.kinds.compactMap(Names.institutionKind.value)
    items = scheme.items.map { Registry.ScoringItem($0, of: scheme) }
    levels = scheme.levels.map { level in
      .with {
        $0.level = level.name
        $0.shareAtLeastBasisPoints = Int32(level.shareAtLeast)
      }
    }
    pointsMaxHundredths = Int32(scheme.pointsMax)
  }
}

extension Registry.ScoringItem {
  init(_ item: Domain.ScoringScheme.Item, of scheme: Domain.ScoringScheme) {
    self.init()
    code = item.code
    displayName = Common.LocalizedText(item.title)
    measure = item.measure
    unit = item.unit
    pointsMaxHundredths = Int32(item.pointsMax)
    rule = Common.Rule(scheme.rule)
    rule?.id = "\(scheme.rule.id)-\(item.code)"
    rule?.title = displayName
    rule?.provenance = Common.Provenance(item.provenance)
    rule?.provisional = item.provenance.isProvisional
    steps = item.steps.map { step in
      .with {
        $0.atLeast = Int64(step.atLeast)
        $0.pointsHundredths = Int32(step.points)
      }
    }
    target = Int64(item.target ?? 0)
  }
}
