import Domain
import Records
import Storage
import ZoneAPI

/// What this service counts about a zone from its own records, as of a day.
///
/// Residence, membership and adoption are those of the day; what the register says of an institution is what it said
/// last, for the register's feed brings no history.
struct FactCounts: Sendable {
  /// A count with what it rests on.
  struct Count: Sendable {
    let value: Int
    let basis: Domain.LocalizedText
  }

  /// The measures that can be counted.
  static let measures: Set<String> = [
    "resident_agencies", "brand_agencies", "service_kinds", "alliance_members", "cluster_navigation_projects",
  ]

  private let counts: [String: Count]

  /// The count of a measure; `nil` for one that is not of ``measures``.
  subscript(_ measure: String) -> Count? { counts[measure] }

  init(_ zone: String, on day: CivilDate, _ reader: borrowing Reader) throws {
    let residents = try Self.residents(of: zone, on: day, reader)
    let facts = try residents.compactMap { try InstitutionFacts.facts(of: InstitutionFacts.code(of: $0), reader) }
    // Of the register's brand tiers, 1 says that it is none.
    let brands = facts.count { $0.brandTier > 1 }
    let forms = Set(facts.flatMap(\.serviceForms)).count
    let members = try Self.allianceMembers(of: zone, on: day, reader).count
    let projects = try Self.adoptedProjects(of: zone, on: day, reader)
    counts = [
      "resident_agencies": Count(
        value: residents.count,
        basis: .init(zh: "\(day)在驻机构\(residents.count)家", en: "\(residents.count) institutions resided on \(day)")),
      "brand_agencies": Count(
        value: brands,
        basis: .init(
          zh: "在驻机构\(residents.count)家,其中品牌机构\(brands)家",
          en: "\(brands) of \(residents.count) residents are brand institutions of the register")),
      "service_kinds": Count(
        value: forms,
        basis: .init(zh: "在驻机构服务业态\(forms)种", en: "residents offer \(forms) forms of service by the register")),
      "alliance_members": Count(
        value: members,
        basis: .init(zh: "\(day)服务联盟成员\(members)家", en: "\(members) institutions were in alliances on \(day)")),
      "cluster_navigation_projects": Count(
        value: projects,
        basis: .init(
          zh: "截至\(day)成果已运用的导航项目\(projects)个", en: "\(projects) navigation projects were put to use by \(day)")),
    ]
  }

  /// The institutions that resided in the zone on the day.
  private static func residents(of zone: String, on day: CivilDate, _ reader: borrowing Reader) throws -> [String] {
    try reader.all("SELECT record FROM resident WHERE zone = $1 ORDER BY id", [zone]) {
      try Zone.Resident(serialized: $0[0])
    }
    .filter { spans($0.movedInDate?.civilDate, $0.movedOutDate?.civilDate, day) }.map(\.institution)
  }

  /// The institutions that were in an alliance of the zone on the day.
  private static func allianceMembers(
    of zone: String, on day: CivilDate, _ reader: borrowing Reader
  ) throws -> Set<String> {
    let alliances = try reader.all("SELECT record FROM alliance WHERE zone = $1", [zone]) {
      try Zone.Alliance(serialized: $0[0])
    }
    let members = alliances.filter { spans($0.foundedDate?.civilDate, $0.dissolvedDate?.civilDate, day) }
      .flatMap(\.members).filter { spans($0.joinedDate?.civilDate, $0.leftDate?.civilDate, day) }
    return Set(members.map(\.institution))
  }

  /// How many navigation projects of the zone had been put to use by the day.
  private static func adoptedProjects(of zone: String, on day: CivilDate, _ reader: borrowing Reader) throws -> Int {
    try reader.all("SELECT record FROM navigation_project WHERE zone = $1", [zone]) {
      try Zone.NavigationProject(serialized: $0[0])
    }
    .count { project in
      project.transitions.contains { step in
        [.adopted, .filed].contains(step.toState) && (step.effectiveDate?.civilDate).map { $0 <= day } ?? false
      }
    }
  }

  /// Whether a span that begins on one day and ends before another holds the day.
  private static func spans(_ first: CivilDate?, _ end: CivilDate?, _ day: CivilDate) -> Bool {
    guard let first, first <= day else { return false }
    return end.map { day < $0 } ?? true
  }
}
