import Domain
import Records
import RegistryAPI
import Schema
import Storage

/// What the register knows of an institution on a day, by the names of measures in scoring schemes.
struct GradingFacts {
  private let registry: [String: Int]
  private let indicators: [String: GradingEngine.Evidence]
  private let day: CivilDate

  /// Measures of the register that schemes may use.
  static let measures: Set<String> = [
    "registry.months_established", "registry.qualifications", "registry.annual_revenue_fen", "registry.employee_count",
    "registry.attorney_share_basis_points", "registry.titled_practitioners", "registry.revenue_per_employee_fen",
  ]

  init(_ stored: InstitutionTable.Stored, on day: CivilDate, _ reader: borrowing Reader) throws {
    self.day = day
    registry = try Self.registry(stored.institution, day, reader)
    indicators = try Self.indicators(of: stored.id, day, reader)
  }

  /// The value of a measure, `nil` when it is not known.
  func evidence(_ measure: String) -> GradingEngine.Evidence? {
    if let value = registry[measure] { return GradingEngine.Evidence(value: value, source: measure, date: day) }
    return indicators[measure]
  }

  private static func registry(
    _ institution: Registry.Institution, _ day: CivilDate, _ reader: borrowing Reader
  ) throws -> [String: Int] {
    let code = institution.unifiedSocialCreditCode
    let employees = Int(institution.employeeCount)
    let revenue = Int(institution.annualRevenueFen)
    var known = ["registry.qualifications": qualifications(institution)]
    known["registry.titled_practitioners"] = try titled(at: code, reader)
    if let established = institution.establishedDate?.civilDate {
      known["registry.months_established"] = established.wholeMonths(until: day)
    }
    if revenue > 0 { known["registry.annual_revenue_fen"] = revenue }
    if employees > 0 {
      known["registry.employee_count"] = employees
      known["registry.attorney_share_basis_points"] =
        try PractitionerTable.filedCount(at: code, reader) * 10_000 / employees
      if revenue > 0 { known["registry.revenue_per_employee_fen"] = revenue / employees }
    }
    return known
  }

  private static func qualifications(_ institution: Registry.Institution) -> Int {
    let isLicensed = institution.patentLicence.map { LicenceStates.mayPractise($0.state) } ?? false
    let isFiled = institution.trademarkFiling?.state == .filed
    return (isLicensed ? 1 : 0) + (isFiled ? 1 : 0) + (institution.specializedEnterprise ? 1 : 0)
  }

  private static func titled(at code: String, _ reader: borrowing Reader) throws -> Int {
    try reader.first(
      """
      SELECT count(*) FROM practitioner WHERE institution = $1 AND institution <> '' AND EXISTS (
        SELECT 1 FROM certificate WHERE practitioner_id = practitioner.id AND type BETWEEN 3 AND 6)
      """, [code]
    ) { try $0[0] } ?? 0
  }

  /// The newest value of each indicator on the day.
  private static func indicators(
    of institution: Int, _ day: CivilDate, _ reader: borrowing Reader
  ) throws -> [String: GradingEngine.Evidence] {
    var known: [String: GradingEngine.Evidence] = [:]
    try reader.forEach(
      """
      SELECT indicator, value, evidence, value_date FROM indicator WHERE institution_id = $1 AND value_date <= $2
      ORDER BY value_date
      """, [institution, day.number]
    ) { row in
      guard let date = CivilDate(number: try row[3]) else { return }
      known["indicator.\(try row[0] as String)"] = GradingEngine.Evidence(
        value: try row[1], source: try row[2], date: date)
    }
    return known
  }
}
