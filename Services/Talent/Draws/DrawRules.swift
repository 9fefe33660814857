import Domain
import Identity
import Records
import Schema
import TalentAPI

/// What a draw must be: checks a record that comes in and brings it into the form that is stored.
struct DrawRules {
  let rules: TalentRules
  let today: CivilDate
  let organizer: SPIFFEIdentity

  private static let seatsMax: Int64 = 99
  /// Most entries of the lists of a subject.
  static let subjectsMax = 200
  private static let partiesMax = 32
  private static let divisionsMax = 32

  /// The record as it will be stored, and what is wrong with it. Identity numbers are not looked at here; fields that
  /// only the service sets are empty.
  func normalized(_ input: Talent.Draw) -> (draw: Talent.Draw, problems: FieldProblems) {
    var problems = FieldProblems()
    var draw = Talent.Draw()
    problems.choice("purpose", input.purpose.rawValue, 1...5)
    draw.purpose = input.purpose
    draw.title = problems.text("title", input.title, characters: 1...120)
    draw.division = input.division
    if input.division.isEmpty { problems.required("division") }
    _ = DrawPoolFilter.division("division", input.division, rules.divisions, &problems)
    draw.organizer = organizer.uri
    draw.supervisor = supervisor(input.supervisor, &problems)
    draw.reviewDate = reviewDate(input.reviewDate, &problems)
    draw.subject = subject(input.subject ?? Talent.DrawSubject(), &problems)
    draw.pool = pool(input.pool ?? Talent.DrawPool(), &problems)
    size(&draw, input, &problems)
    draw.strata = strata(input, draw.pool ?? Talent.DrawPool(), &problems)
    draw.parties = parties(input.parties, &problems)
    problems.number("threshold", Int64(input.threshold), 1...Int64(max(1, input.parties.count)))
    draw.threshold = input.threshold
    draw.beacon = beacon(input.beacon, &problems)
    if draw.beacon == nil, draw.parties.count == 1 {
      problems.add(
        "parties", "DRAW-parties", en: "a single party could choose the result: add another one or a beacon",
        zh: "仅一个主体时须使用公共随机源,或增加主体")
    }
    return (draw, problems)
  }

  /// Whether panels of this kind award or judge something, which asks for an odd number.
  static func countRule(_ purpose: Talent.DrawPurpose) -> String {
    purpose == .guidance ? "DRAW-count-guidance" : "DRAW-count-awarding"
  }

  /// An identity of the mesh, checked; empty when it is none.
  static func identity(_ field: String, _ uri: String, _ problems: inout FieldProblems) -> String {
    guard !uri.isEmpty else {
      problems.required(field)
      return ""
    }
    guard (try? SPIFFEIdentity(uri: uri)) != nil else {
      problems.add(
        field, "identity-form", en: "an identity is expected, for example spiffe://ipmesh/agency/420100",
        zh: "应为身份标识,例如spiffe://ipmesh/agency/420100", seen: uri)
      return ""
    }
    return uri
  }

  /// 64 lower-case hexadecimal digits.
  static func hexadecimal(_ field: String, _ text: String, _ problems: inout FieldProblems) -> String {
    if text.isEmpty {
      problems.required(field)
    } else if text.utf8.count != 64 || !text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) {
      problems.add(
        field, "hex-64", en: "64 lower-case hexadecimal digits are expected", zh: "应为64位小写十六进制数")
    }
    return text
  }

  // MARK: Frame

  private func supervisor(_ uri: String, _ problems: inout FieldProblems) -> String {
    let supervisor = Self.identity("supervisor", uri, &problems)
    if supervisor == organizer.uri {
      problems.add(
        "supervisor", "DRAW-separation", en: "who organises the draw cannot supervise it", zh: "组织方与监督方应分离",
        seen: uri)
    }
    return supervisor
  }

  private func reviewDate(_ date: GoogleType.Date?, _ problems: inout FieldProblems) -> GoogleType.Date? {
    guard let day = problems.date("review_date", date, required: true) else { return nil }
    if day < today {
      problems.add("review_date", "date-not-past", en: "the day lies in the past", zh: "日期不能早于今天", seen: "\(day)")
    }
    return GoogleType.Date(day)
  }

  private func size(_ draw: inout Talent.Draw, _ input: Talent.Draw, _ problems: inout FieldProblems) {
    draw.count = input.count
    draw.backupCount = input.backupCount
    draw.divisionMax = input.divisionMax
    problems.number("backup_count", Int64(input.backupCount), 0...Self.seatsMax)
    problems.number("division_max", Int64(input.divisionMax), 0...Self.seatsMax)
    let id = Self.countRule(input.purpose)
    guard
      let rule = problems.checking("review_date", { () throws(RuleViolation) in try rules.book.rule(id, on: today) })
    else { return }
    let isOdd = rule["odd"] == 0 || input.count % 2 == 1
    guard input.count >= rule["count_min"], Int64(input.count) <= Self.seatsMax, isOdd else {
      let odd = rule["odd"] == 0 ? (en: "", zh: "") : (en: ", an odd number", zh: "单数")
      problems.add(
        "count", id, en: "\(rule["count_min"]) to \(Self.seatsMax) members are expected\(odd.en)",
        zh: "应为\(rule["count_min"])至\(Self.seatsMax)人\(odd.zh)", seen: "\(input.count)")
      return
    }
  }

  private func strata(
    _ input: Talent.Draw, _ pool: Talent.DrawPool, _ problems: inout FieldProblems
  ) -> [Talent.DrawStratum] {
    problems.limit("strata", input.strata.count, 11)
    for (index, stratum) in input.strata.prefix(11).enumerated() {
      problems.choice("strata[\(index)].category", stratum.category.rawValue, 1...11)
      problems.number("strata[\(index)].count", Int64(stratum.count), 1...Self.seatsMax)
      if stratum.category != .unspecified, !pool.categories.contains(stratum.category) {
        problems.add(
          "strata[\(index)].category", "DRAW-strata", en: "the category is not in the pool", zh: "该类别不在抽取范围内",
          seen: ExpertNames.category.chinese(stratum.category))
      }
    }
    if Set(input.strata.map(\.category)).count < input.strata.count {
      problems.add("strata", "no-repetition", en: "each category can be given once", zh: "类别不能重复")
    }
    let sum = input.strata.reduce(0) { $0 + Int64($1.count) }
    if !input.strata.isEmpty, sum != Int64(input.count) {
      problems.add(
        "strata", "DRAW-strata", en: "their counts add up to \(sum), not to count", zh: "各类别人数之和应等于总人数",
        seen: "\(sum)")
    }
    return input.strata
  }

  // MARK: Subject and pool

  private func subject(_ input: Talent.DrawSubject, _ problems: inout FieldProblems) -> Talent.DrawSubject {
    var subject = Talent.DrawSubject()
    problems.limit("subject.applicant_codes", input.applicantCodes.count, Self.subjectsMax)
    let codes = input.applicantCodes.prefix(Self.subjectsMax).enumerated().map { index, code in
      problems.creditCode("subject.applicant_codes[\(index)]", code)
    }
    subject.applicantCodes = Set(codes).sorted()
    subject.description = problems.text("subject.description", input.description, characters: 0...200)
    problems.limit("subject.involved_experts", input.involvedExperts.count, Self.subjectsMax)
    subject.involvedExperts = Set(input.involvedExperts).sorted()
    for (index, name) in input.involvedExperts.enumerated() {
      problems.name("subject.involved_experts[\(index)]", name, in: "experts", required: true)
    }
    return subject
  }

  private func pool(_ input: Talent.DrawPool, _ problems: inout FieldProblems) -> Talent.DrawPool {
    var pool = Talent.DrawPool()
    pool.categories = Set(input.categories).sorted { $0.rawValue < $1.rawValue }
    if input.categories.isEmpty { problems.required("pool.categories") }
    for category in pool.categories { problems.choice("pool.categories", category.rawValue, 1...11) }
    pool.fields = Set(input.fields).sorted { $0.rawValue < $1.rawValue }
    for field in pool.fields where ExpertNames.field.chinese(field).isEmpty {
      problems.add(
        "pool.fields", "enum-value", en: "the schema names no such value", zh: "枚举值无效", seen: "\(field.rawValue)")
    }
    pool.industries = problems.industries("pool.industries", input.industries, rules.industries)
    pool.jurisdiction =
      ExpertRules.codes("pool.jurisdiction", Self.given(input.jurisdiction), 65...90, "US", &problems).first ?? ""
    pool.language =
      ExpertRules.codes("pool.language", Self.given(input.language), 97...122, "en", &problems).first ?? ""
    problems.limit("pool.divisions", input.divisions.count, Self.divisionsMax)
    pool.divisions = Set(input.divisions.prefix(Self.divisionsMax)).sorted()
    for (index, code) in pool.divisions.enumerated() {
      _ = problems.division("pool.divisions[\(index)]", code, rules.divisions)
    }
    return pool
  }

  private static func given(_ text: String) -> [String] { text.isEmpty ? [] : [text] }

  // MARK: Seed

  private func parties(_ input: [Talent.SeedParty], _ problems: inout FieldProblems) -> [Talent.SeedParty] {
    if input.isEmpty { problems.required("parties") }
    problems.limit("parties", input.count, Self.partiesMax)
    let parties = input.prefix(Self.partiesMax).enumerated().map { index, given in
      var party = Talent.SeedParty()
      party.identity = Self.identity("parties[\(index)].identity", given.identity, &problems)
      if !given.commitment.isEmpty {
        party.commitment = Self.hexadecimal("parties[\(index)].commitment", given.commitment, &problems)
      }
      return party
    }
    if Set(parties.map(\.identity)).count < parties.count {
      problems.add("parties", "no-repetition", en: "each party can be given once", zh: "主体不能重复")
    }
    let commitments = parties.map(\.commitment).filter { !$0.isEmpty }
    if Set(commitments).count < commitments.count {
      problems.add("parties", "no-repetition", en: "two parties have the same commitment", zh: "承诺值不能重复")
    }
    return parties
  }

  private func beacon(_ input: Talent.Beacon?, _ problems: inout FieldProblems) -> Talent.Beacon? {
    guard let input else { return nil }
    return .with {
      $0.source = Self.token("beacon.source", input.source, 64, &problems)
      $0.round = Self.token("beacon.round", input.round, 64, &problems)
    }
  }

  /// 1 to `max` letters, digits, `.`, `-` and `_`.
  static func token(_ field: String, _ text: String, _ max: Int, _ problems: inout FieldProblems) -> String {
    if text.isEmpty {
      problems.required(field)
    } else if text.utf8.count > max
      || !text.utf8.allSatisfy({
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || [45, 46, 95].contains($0)
      })
    {
      problems.add(
        field, "token", en: "1 to \(max) letters, digits, ., - and _ are expected",
        zh: "应为1至\(max)位字母、数字、.、-、_", seen: text)
    }
    return text
  }
}
