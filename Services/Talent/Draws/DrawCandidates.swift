import Domain
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// Who can be drawn and who cannot: reads the pool of experts with the facts in which a conflict of interest shows, and
/// hands them to ``Recusal``, without which nobody becomes a candidate.
struct DrawCandidates {
  let draw: Talent.Draw
  let rules: TalentRules
  /// Day of the draw, whose versions of the rules apply.
  let today: CivilDate
  /// Keyed digests of the persons whose affair it is, those of involved experts included.
  private let persons: Set<[UInt8]>
  /// Experts by number who are one of the persons, and the relatives among the persons of others.
  private var identities: [Int: [UInt8]] = [:]
  private var kin: [Int: [[UInt8]]] = [:]
  private let fullExperts: Set<Int>
  private let review: CivilDate
  private let recusal: Recusal

  /// Reads what the draw is judged by. `persons` are those the draw names by identity number.
  init(
    _ draw: Talent.Draw, persons named: Set<[UInt8]>, rules: TalentRules, today: CivilDate, _ reader: borrowing Reader
  ) throws {
    self.draw = draw
    self.rules = rules
    self.today = today
    guard let review = draw.reviewDate?.civilDate else { throw RPCError(.internal, "the review date was not checked") }
    self.review = review
    let subject = draw.subject ?? Talent.DrawSubject()
    var persons = named
    for name in subject.involvedExperts {
      if let digest = try ExpertTable.digest(of: ResourceName.number(of: name), reader) { persons.insert(digest) }
    }
    self.persons = persons
    let quarter = try rules.rule("DRAW-quarter", on: today, for: draw.name)
    fullExperts = try DrawTable.full(quarter: Self.quarter(of: review), limit: quarter["count_max"], reader)
    let ties = try rules.rule("RECUSAL-unit", on: today, for: draw.name)
    recusal = Recusal(
      subject: Domain.DrawSubject(
        applicants: Set(subject.applicantCodes), experts: Set(subject.involvedExperts), persons: persons),
      on: review, tieYears: ties["years"])
    try findPersons(reader)
  }

  /// Kinship is on record with either of the two: an expert who names the person, and a person who is an expert and
  /// names another one.
  private mutating func findPersons(_ reader: borrowing Reader) throws {
    for person in persons {
      for expert in try ExpertTable.relatives(ofPerson: person, reader) { kin[expert, default: []].append(person) }
      guard let expert = try ExpertTable.id(digest: person, reader) else { continue }
      identities[expert] = person
      for relative in try ExpertTable.relatives(of: expert, reader) {
        if let other = try ExpertTable.id(digest: relative, reader) { kin[other, default: []].append(person) }
      }
    }
  }

  /// The experts from whom the draw is made, parted into those who can be drawn and those who cannot.
  func pool(_ reader: borrowing Reader) throws -> DrawPool {
    let filter = DrawPoolFilter(pool: draw.pool ?? Talent.DrawPool(), divisions: rules.divisions)
    let age = try ageRule()
    var candidates: [DrawCandidate] = []
    var divisions: [String: String] = [:]
    try ExpertTable.pool(reader) { stored in
      guard filter.holds(stored.expert), var candidate = candidate(stored, age) else { return }
      // A unit counts for one division, that of its first expert.
      candidate.division = divisions[candidate.unit, default: candidate.division]
      divisions[candidate.unit] = candidate.division
      candidates.append(candidate)
    }
    return recusal.filter(candidates)
  }

  /// The rules that keep an expert out of the draw now, in order; `DRAW-pool` for one who is not in the pool any more.
  func rules(against id: Int, _ reader: borrowing Reader) throws -> [String] {
    guard let stored = try ExpertTable.stored(id: id, reader), stored.expert.state == .inPool,
      let candidate = candidate(stored, try ageRule())
    else { return ["DRAW-pool"] }
    return recusal.rules(against: candidate)
  }

  /// The quarter of a day as a number, `year * 4 + 0…3`.
  static func quarter(of day: CivilDate) -> Int { day.year * 4 + (day.components.month - 1) / 3 }

  /// The name of a stratum in a specification, `E1` to `E11`.
  static func stratum(_ category: Talent.ExpertCategory) -> String { "E\(category.rawValue)" }

  /// The category that a stratum of a specification stands for.
  static func category(_ stratum: String) -> Talent.ExpertCategory {
    Talent.ExpertCategory(rawValue: Int32(stratum.dropFirst()) ?? 0)
  }

  private func ageRule() throws -> Rule? {
    draw.purpose == .award ? try rules.rule("ADM-age-award", on: today, for: draw.name) : nil
  }

  /// The expert with the facts that count for the draw; `nil` for one of no stratum of it.
  private func candidate(_ stored: ExpertTable.Stored, _ age: Rule?) -> DrawCandidate? {
    let expert = stored.expert
    let stratum = draw.strata.first { expert.categories.contains($0.category) }
    guard draw.strata.isEmpty || stratum != nil else { return nil }
    return DrawCandidate(
      expert: expert.name, unit: expert.unitCode,
      division: rules.divisions[expert.division]?.prefecture ?? expert.division,
      stratum: stratum.map { Self.stratum($0.category) },
      ties: expert.ties.map { DrawCandidate.Tie(unit: $0.unitCode, until: $0.endDate?.civilDate) },
      person: identities[stored.id], relatives: kin[stored.id] ?? [], stakes: expert.stakes.map(\.unitCode),
      bars: bars(stored, age))
  }

  /// Rules besides conflicts of interest that keep an expert out.
  private func bars(_ stored: ExpertTable.Stored, _ age: Rule?) -> [String] {
    let expert = stored.expert
    var bars: [String] = []
    let term =
      (expert.termStartDate?.number ?? 0)...max(expert.termStartDate?.number ?? 0, expert.termEndDate?.number ?? 0)
    if !term.contains(review.number) { bars.append("DRAW-pool") }
    if expert.unavailablePeriods.contains(where: { period in
      (period.startDate?.number ?? 0) <= review.number && review.number <= period.endDate?.number ?? 0
    }) {
      bars.append("DRAW-available")
    }
    if fullExperts.contains(stored.id) { bars.append("DRAW-quarter") }
    if expert.integrity == .breach { bars.append("ADM-integrity") }
    if let age, !AdmissionConditions(rules: rules.book, day: review).isWithinAge(expert, birth: stored.birth, age) {
      bars.append("ADM-age-award")
    }
    return bars
  }
}
