/// An industry of the province's 「51020」 system of modern industrial clusters.
public struct Industry: Sendable, Hashable {
  /// The tiers of the system.
  public enum Tier: String, Sendable, Hashable, CaseIterable, Decodable {
    /// 万亿级支柱产业.
    case pillar
    /// 五千亿级优势产业.
    case advantage
    /// 千亿级特色产业集群.
    case characteristic
  }

  /// Letter of the tier and a number of two digits, for example `P01`. The codes are this platform's own.
  public let code: String
  /// Name; the English one is a translation of this platform.
  public let name: LocalizedText
  /// Its tier.
  public let tier: Tier
}

/// The catalogue of the 51020 system (湖北省制造业高质量发展“十四五”规划, 2021-10-29).
///
/// Guarantees: every tier has as many industries as the file says, 5, 10 and 20, numbered without gap.
public struct IndustryCatalog: Sendable {
  /// The file form, `deploy/rules/industries-51020.json`.
  struct File: Decodable {
    struct Tier: Decodable {
      var tier: Industry.Tier
      var prefix: String
      var count: Int
    }
    struct Entry: Decodable {
      var code: String
      var name: LocalizedText
    }
    var tiers: [Tier]
    var industries: [Entry]
    var future: [LocalizedText]
  }

  /// All industries: pillars, advantages, characteristic clusters, each by code.
  public let all: [Industry]
  /// Industries of the future that the plan names beside the system; they have no code.
  public let future: [LocalizedText]
  private let byCode: [String: Industry]

  /// Checks and indexes the file.
  init(_ file: File) throws(RuleFileError) {
    guard Set(file.tiers.map(\.tier)).count == Industry.Tier.allCases.count, file.tiers.count == 3 else {
      throw RuleFileError(place: "tiers", problem: "each of the three tiers is listed once")
    }
    var all: [Industry] = []
    for tier in file.tiers {
      let entries = file.industries.filter { $0.code.hasPrefix(tier.prefix) }
      let codes = (1...max(1, tier.count)).map { tier.prefix + ($0 < 10 ? "0" : "") + String($0) }
      guard entries.map(\.code) == codes else {
        throw RuleFileError(
          place: "industries",
          problem: "\(tier.count) of tier \(tier.tier.rawValue) are expected, by code from \(codes[0])")
      }
      all += entries.map { Industry(code: $0.code, name: $0.name, tier: tier.tier) }
    }
    guard all.count == file.industries.count, Set(all.map(\.name.zh)).count == all.count else {
      throw RuleFileError(place: "industries", problem: "an industry belongs to no tier or is listed twice")
    }
    self.all = all
    future = file.future
    byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
  }

  /// The industry with this code, or `nil`.
  public subscript(code: String) -> Industry? { byCode[code] }

  /// The industry with this code. Rule: `51020-code`.
  public func industry(_ code: String) throws(RuleViolation) -> Industry {
    guard let industry = byCode[code] else {
      throw RuleViolation(
        "51020-code", en: "a code of the 51020 catalogue is expected, P01 to P05, A01 to A10 or C01 to C20",
        zh: "应为51020产业代码:P01至P05、A01至A10或C01至C20")
    }
    return industry
  }
}
