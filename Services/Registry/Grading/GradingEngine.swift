import Digests
import Domain
import Records
import RegistryAPI
import Schema

/// Grades institutions by a scoring scheme (分级分类评价). Pure: the same values give the same results.
enum GradingEngine {
  /// A value with where it comes from.
  struct Evidence: Sendable, Hashable {
    let value: Int
    let source: String
    let date: CivilDate
  }

  /// Scores every item of the scheme. `evidence` gives the value of a measure, `nil` when it is not known.
  static func items(
    _ scheme: Domain.ScoringScheme, _ evidence: (String) -> Evidence?
  ) -> [Registry.GradingItem] {
    scheme.items.map { item in
      var scored = Registry.GradingItem()
      scored.code = item.code
      guard let known = evidence(item.measure) else {
        scored.missing = true
        return scored
      }
      scored.value = Int64(known.value)
      scored.pointsHundredths = Int32(item.points(for: known.value))
      scored.evidence = known.source
      scored.valueDate = GoogleType.Date(known.date)
      return scored
    }
  }

  /// Scores the recorded values of items again.
  static func rescored(_ items: [Registry.GradingItem], _ scheme: Domain.ScoringScheme) -> [Registry.GradingItem] {
    let byCode = Dictionary(items.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    return scheme.items.map { item in
      var scored = byCode[item.code] ?? Registry.GradingItem()
      scored.code = item.code
      scored.pointsHundredths = scored.missing ? 0 : Int32(item.points(for: Int(scored.value)))
      return scored
    }
  }

  /// The grade that scored items come to.
  static func result(
    _ items: [Registry.GradingItem], institution: String, displayName: String, _ scheme: Domain.ScoringScheme
  ) -> Registry.GradingResult {
    var result = Registry.GradingResult()
    result.institution = institution
    result.institutionDisplayName = displayName
    result.items = items
    result.pointsHundredths = items.reduce(0) { $0 + $1.pointsHundredths }
    result.level = scheme.level(for: Int(result.pointsHundredths))
    result.provisional = scheme.isProvisional
    return result
  }

  /// The digest of a run: a chain over its results in order, each without its name.
  struct RunDigest {
    private(set) var value = [UInt8](repeating: 0, count: Digest.byteCount)

    mutating func add(_ result: Registry.GradingResult) {
      var plain = result
      plain.name = ""
      value = Digest.sha256(value + plain.serialized())
    }
  }
}
