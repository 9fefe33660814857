import Domain
import Schema

extension Common.Rule {
  /// The rule as the API tells it.
  public init(_ rule: some CitedRule) {
    self.init()
    id = rule.id
    title = Common.LocalizedText(rule.title)
    source = rule.source
    provenance = Common.Provenance(rule.provenance)
    provisional = rule.provenance.isProvisional
    effectiveFrom = GoogleType.Date(rule.effectiveFrom)
    effectiveTo = rule.effectiveTo.map(GoogleType.Date.init)
  }
}

extension Common.LocalizedText {
  /// The text as the API tells it.
  public init(_ text: Domain.LocalizedText) {
    self.init()
    zh = text.zh
    en = text.en
  }
}

extension Common.Provenance {
  /// The provenance as the API tells it.
  public init(_ provenance: Domain.Provenance) {
    switch provenance {
    case .found: self = .found
    case .memory: self = .memory
    case .design: self = .design
    case .computed: self = .computed
    }
  }
}

extension Common.Division {
  /// The division as the API tells it.
  public init(_ division: Domain.Division) {
    self.init()
    code = division.code
    displayName = Common.LocalizedText(division.name)
    switch division.kind {
    case .province: kind = .province
    case .prefectureCity: kind = .prefectureCity
    case .autonomousPrefecture: kind = .autonomousPrefecture
    case .directCity: kind = .directCity
    case .forestryDistrict: kind = .forestryDistrict
    case .district: kind = .district
    }
  }
}
