import Domain

/// A number that is kept up to date from the changes of a service, in parts by key.
///
/// The raw value is its name in the database, in rule files and in the API.
enum LiveMeasure: String, CaseIterable, Sendable, Decodable {
  /// Institutions that are not closed, by prefecture.
  case institutionsOpen = "institutions_open"
  /// Staff of open institutions as they last reported it, by prefecture.
  case practitionersEmployed = "practitioners_employed"
  /// Revenue of the last full year of open institutions in fen, by prefecture.
  case revenueFen = "revenue_fen"
  /// Open institutions with a brand tier, by tier.
  case brandInstitutions = "brand_institutions"
  /// Persons in the archive of practitioners.
  case practitionersArchived = "practitioners_archived"
  /// Patent attorneys whose practice filing is in force.
  case attorneysFiled = "attorneys_filed"
  /// Outlets that work, by prefecture and kind: `420100/tisc`.
  case outletsOpen = "outlets_open"
  /// Zones with a provincial designation in force, by prefecture.
  case zonesDesignated = "zones_designated"
  /// Experts in the pool.
  case expertsInPool = "experts_in_pool"
  /// Titles granted and not withdrawn, by level.
  case titlesGranted = "titles_granted"
  /// Cases that were taken, by the year in which they came in.
  case disputeCases = "dispute_cases"
  /// Cases in which guidance was given, by the year in which it was.
  case guidanceCases = "guidance_cases"

  /// The service whose changes it comes from.
  var service: FollowedService {
    switch self {
    case .institutionsOpen, .practitionersEmployed, .revenueFen, .brandInstitutions, .practitionersArchived,
      .attorneysFiled, .outletsOpen:
      .registry
    case .zonesDesignated: .zone
    case .expertsInPool, .titlesGranted: .talent
    case .disputeCases, .guidanceCases: .dispute
    }
  }

  /// What people call it.
  var title: LocalizedText {
    switch self {
    case .institutionsOpen: LocalizedText(zh: "在册服务机构", en: "institutions in the register")
    case .practitionersEmployed: LocalizedText(zh: "在册机构从业人员", en: "staff of institutions in the register")
    case .revenueFen: LocalizedText(zh: "在册机构上年营业收入", en: "revenue of institutions in the last full year")
    case .brandInstitutions: LocalizedText(zh: "规模品牌服务机构", en: "brand institutions")
    case .practitionersArchived: LocalizedText(zh: "从业人员档案人数", en: "persons in the archive of practitioners")
    case .attorneysFiled: LocalizedText(zh: "备案专利代理师", en: "filed patent attorneys")
    case .outletsOpen: LocalizedText(zh: "运行中的公共服务网点", en: "working public-service outlets")
    case .zonesDesignated: LocalizedText(zh: "认定有效的省级集聚区", en: "zones with a designation in force")
    case .expertsInPool: LocalizedText(zh: "在库专家", en: "experts in the pool")
    case .titlesGranted: LocalizedText(zh: "已授予的知识产权职称", en: "titles of IP professionals granted")
    case .disputeCases: LocalizedText(zh: "受理的海外纠纷案件", en: "overseas cases taken")
    case .guidanceCases: LocalizedText(zh: "已出具指导意见的海外纠纷案件", en: "overseas cases with guidance")
    }
  }

  /// What it is counted in.
  var unit: LocalizedText {
    switch self {
    case .institutionsOpen, .brandInstitutions: LocalizedText(zh: "家", en: "institutions")
    case .practitionersEmployed, .practitionersArchived, .attorneysFiled, .expertsInPool, .titlesGranted:
      LocalizedText(zh: "人", en: "persons")
    case .revenueFen: LocalizedText(zh: "分", en: "fen")
    case .outletsOpen: LocalizedText(zh: "个", en: "outlets")
    case .zonesDesignated: LocalizedText(zh: "个", en: "zones")
    case .disputeCases, .guidanceCases: LocalizedText(zh: "件", en: "cases")
    }
  }
}
