import Domain
import Records
import Schema
import TalentAPI

/// What an expert must be: checks a record that comes in and brings it into the form that is stored.
struct ExpertRules: Sendable {
  let rules: TalentRules
  let today: CivilDate

  /// Most entries of the lists of an expert.
  static let relativesMax = 64
  private static let tiesMax = 64
  private static let stakesMax = 64
  private static let qualificationsMax = 16
  private static let placesMax = 32
  private static let periodsMax = 32

  /// The record as it will be stored, and what is wrong with it. Identity numbers are not looked at here; fields that
  /// only the service sets are empty.
  func normalized(_ input: Talent.Expert) -> (expert: Talent.Expert, problems: FieldProblems) {
    var problems = FieldProblems()
    var expert = Talent.Expert()
    expert.displayName = problems.text("display_name", input.displayName, characters: 1...64)
    specialise(&expert, input, &problems)
    _ = problems.division("division", input.division, rules.divisions)
    expert.division = input.division
    employ(&expert, input, &problems)
    expert.stakes = stakes(input.stakes, &problems)
    expert.qualifications = qualifications(input.qualifications, &problems)
    expert.practiceSinceDate = input.practiceSinceDate
    _ = problems.date("practice_since_date", input.practiceSinceDate, required: true, latest: today)
    expert.unitConsentDate = input.unitConsentDate
    _ = problems.date("unit_consent_date", input.unitConsentDate, latest: today)
    problems.choice("integrity", input.integrity.rawValue, 0...2)
    expert.integrity = input.integrity
    expert.civilServant = input.civilServant
    expert.unavailablePeriods = periods(input.unavailablePeriods, &problems)
    expert.synthetic = input.synthetic
    return (expert, problems)
  }

  /// Identity numbers of a list, checked.
  func identityNumbers(_ field: String, _ texts: [String], _ problems: inout FieldProblems) -> [ResidentIdentityNumber]
  {
    problems.limit(field, texts.count, Self.relativesMax)
    return texts.prefix(Self.relativesMax).enumerated().compactMap { index, text in
      problems.identityNumber("\(field)[\(index)]", text, today: today)
    }
  }

  // MARK: What the expert knows

  private func specialise(_ expert: inout Talent.Expert, _ input: Talent.Expert, _ problems: inout FieldProblems) {
    expert.categories = Set(input.categories).sorted { $0.rawValue < $1.rawValue }
    if input.categories.isEmpty { problems.required("categories") }
    for category in expert.categories { problems.choice("categories", category.rawValue, 1...11) }
    expert.fields = fields(input.fields, of: expert.categories, &problems)
    expert.industries = problems.industries("industries", input.industries, rules.industries)
    expert.jurisdictions = Self.codes("jurisdictions", input.jurisdictions, 65...90, "CN", &problems)
    expert.languages = Self.codes("languages", input.languages, 97...122, "en", &problems)
    if expert.categories.contains(.industry), input.industries.isEmpty { problems.required("industries") }
    guard expert.categories.contains(.overseas) else { return }
    if expert.jurisdictions.isEmpty { problems.required("jurisdictions") }
    if expert.languages.isEmpty { problems.required("languages") }
  }

  private func fields(
    _ input: [Talent.ExpertField], of categories: [Talent.ExpertCategory], _ problems: inout FieldProblems
  ) -> [Talent.ExpertField] {
    let fields = Set(input).sorted { $0.rawValue < $1.rawValue }
    for field in fields {
      if ExpertNames.field.chinese(field).isEmpty {
        problems.add(
          "fields", "enum-value", en: "the schema names no such value", zh: "枚举值无效", seen: "\(field.rawValue)")
      } else if !categories.contains(field.category) {
        problems.add(
          "fields", "field-category",
          en: "the sub-field belongs to the category \(ExpertNames.category.token(field.category)), which is not given",
          zh: "细分领域不属于所填类别", seen: ExpertNames.field.chinese(field))
      }
    }
    return fields
  }

  /// Codes of two letters out of a range of bytes, sorted, each once.
  static func codes(
    _ field: String, _ input: [String], _ letters: ClosedRange<UInt8>, _ example: String,
    _ problems: inout FieldProblems
  ) -> [String] {
    problems.limit(field, input.count, placesMax)
    let codes = Set(input.prefix(placesMax).map(\.trimmed)).sorted()
    for code in codes where code.utf8.count != 2 || !code.utf8.allSatisfy(letters.contains) {
      problems.add(
        field, "two-letter-code", en: "a code of two letters is expected, for example \(example)",
        zh: "应为两位字母代码,例如\(example)", seen: code)
    }
    return codes
  }

  // MARK: Units

  private func employ(_ expert: inout Talent.Expert, _ input: Talent.Expert, _ problems: inout FieldProblems) {
    expert.unitCode = problems.creditCode("unit_code", input.unitCode)
    expert.unitName = problems.text("unit_name", input.unitName, characters: 2...120)
    expert.unitSinceDate = input.unitSinceDate
    _ = problems.date("unit_since_date", input.unitSinceDate, required: true, latest: today)
    problems.limit("ties", input.ties.count, Self.tiesMax)
    let ties = input.ties.prefix(Self.tiesMax).enumerated().map { tie($0.element, "ties[\($0.offset)]", &problems) }
    expert.ties = Self.sorted(ties)
  }

  private func tie(_ input: Talent.UnitTie, _ field: String, _ problems: inout FieldProblems) -> Talent.UnitTie {
    var tie = input
    problems.choice("\(field).kind", input.kind.rawValue, 1...3)
    tie.unitCode = problems.creditCode("\(field).unit_code", input.unitCode)
    tie.unitName = problems.text("\(field).unit_name", input.unitName, characters: 0...120)
    let start = problems.date("\(field).start_date", input.startDate, required: true, latest: today)
    let end = problems.date("\(field).end_date", input.endDate, latest: today)
    problems.order("\(field).end_date", end, notBefore: start, "the first day", zh: "开始日期")
    return tie
  }

  /// Ties in the order of their first days.
  static func sorted(_ ties: [Talent.UnitTie]) -> [Talent.UnitTie] {
    ties.sorted {
      ($0.startDate?.number ?? 0, $0.kind.rawValue, $0.unitCode) < (
        $1.startDate?.number ?? 0, $1.kind.rawValue, $1.unitCode
      )
    }
  }

  /// Whether two entries tell of the same tie, ended or not.
  static func areSame(_ a: Talent.UnitTie, _ b: Talent.UnitTie) -> Bool {
    a.kind == b.kind && a.unitCode == b.unitCode && a.startDate == b.startDate
  }

  private func stakes(_ input: [Talent.Stake], _ problems: inout FieldProblems) -> [Talent.Stake] {
    problems.limit("stakes", input.count, Self.stakesMax)
    return input.prefix(Self.stakesMax).enumerated().map { index, given in
      var stake = given
      stake.unitCode = problems.creditCode("stakes[\(index)].unit_code", given.unitCode)
      stake.description = problems.text("stakes[\(index)].description", given.description, characters: 1...120)
      return stake
    }
  }

  // MARK: The person

  private func qualifications(
    _ input: [Talent.Qualification], _ problems: inout FieldProblems
  ) -> [Talent.Qualification] {
    problems.limit("qualifications", input.count, Self.qualificationsMax)
    let checked = input.prefix(Self.qualificationsMax).enumerated().map { index, given in
      var qualification = given
      let field = "qualifications[\(index)]"
      problems.choice("\(field).kind", given.kind.rawValue, 1...10)
      qualification.title = problems.text(
        "\(field).title", given.title, characters: (given.kind == .other ? 1 : 0)...64)
      _ = problems.date("\(field).since_date", given.sinceDate, required: true, latest: today)
      return qualification
    }
    let kinds = checked.map(\.kind).filter { $0 != .other }
    if Set(kinds).count < kinds.count {
      problems.add(
        "qualifications", "no-repetition", en: "one qualification of each kind is possible", zh: "同类资格只能填一个")
    }
    return checked.sorted { ($0.kind.rawValue, $0.title) < ($1.kind.rawValue, $1.title) }
  }

  private func periods(
    _ input: [Talent.UnavailablePeriod], _ problems: inout FieldProblems
  ) -> [Talent.UnavailablePeriod] {
    problems.limit("unavailable_periods", input.count, Self.periodsMax)
    for (index, period) in input.prefix(Self.periodsMax).enumerated() {
      let field = "unavailable_periods[\(index)]"
      let start = problems.date("\(field).start_date", period.startDate, required: true)
      let end = problems.date("\(field).end_date", period.endDate, required: true)
      problems.order("\(field).end_date", end, notBefore: start, "the first day", zh: "开始日期")
    }
    return Array(input.prefix(Self.periodsMax))
  }
}
