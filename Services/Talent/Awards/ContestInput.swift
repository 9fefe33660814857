import Domain
import RPC
import Records
import Schema
import TalentAPI

/// What contests and entries must be: checks records that come in and brings them into the form that is stored.
struct ContestInput: Sendable {
  let divisions: Divisions

  private static let criteriaMax = 20
  private static let prizesMax = 20
  private static let authorsMax = 20
  private static let pointsTotal = 100

  /// The fields that an organiser sets. Throws INVALID_ARGUMENT with everything that is wrong.
  func checked(_ input: Talent.Contest) throws(RPCError) -> Talent.Contest {
    var problems = FieldProblems()
    var contest = Talent.Contest()
    contest.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    contest.kind = input.kind
    problems.choice("kind", input.kind.rawValue, 1...3)
    contest.division = input.division
    if input.division.isEmpty { problems.required("division") }
    problems.knownDivision("division", input.division, divisions)
    contest.entryEndDate = input.entryEndDate
    _ = problems.date("entry_end_date", input.entryEndDate, required: true)
    contest.criteria = criteria(input.criteria, &problems)
    contest.prizes = prizes(input.prizes, &problems)
    contest.synthetic = input.synthetic
    try problems.check(under: "contest")
    return contest
  }

  private func criteria(
    _ input: [Talent.ContestCriterion], _ problems: inout FieldProblems
  ) -> [Talent.ContestCriterion] {
    if input.isEmpty { problems.required("criteria") }
    problems.limit("criteria", input.count, Self.criteriaMax)
    var ids: Set<String> = []
    let criteria = input.prefix(Self.criteriaMax).enumerated().map { index, criterion in
      var checked = criterion
      problems.checkRecordID("criteria[\(index)].id", criterion.id)
      if !ids.insert(criterion.id).inserted {
        problems.add(
          "criteria[\(index)].id", "criterion-once", en: "two criteria have this id", zh: "评分项编号重复", seen: criterion.id)
      }
      checked.displayName = problems.text(
        "criteria[\(index)].display_name", criterion.displayName, characters: 2...120)
      problems.number("criteria[\(index)].points_max", Int64(criterion.pointsMax), 1...100)
      return checked
    }
    let total = input.reduce(Int64(0)) { $0 + Int64($1.pointsMax) }
    if !input.isEmpty, total != Self.pointsTotal {
      problems.add(
        "criteria", "points-total", en: "the points of all criteria add up to \(Self.pointsTotal)",
        zh: "各评分项满分之和应为\(Self.pointsTotal)", seen: "\(total)")
    }
    return criteria
  }

  private func prizes(_ input: [Talent.ContestPrize], _ problems: inout FieldProblems) -> [Talent.ContestPrize] {
    problems.limit("prizes", input.count, Self.prizesMax)
    return input.prefix(Self.prizesMax).enumerated().map { index, prize in
      var checked = prize
      checked.displayName = problems.text("prizes[\(index)].display_name", prize.displayName, characters: 1...60)
      problems.number("prizes[\(index)].places", Int64(prize.places), 1...10_000)
      return checked
    }
  }

  /// The fields that a unit sets when it enters. Throws INVALID_ARGUMENT with everything that is wrong.
  func checked(_ input: Talent.ContestEntry) throws(RPCError) -> Talent.ContestEntry {
    var problems = FieldProblems()
    var entry = Talent.ContestEntry()
    entry.contest = input.contest
    problems.name("contest", input.contest, in: "contests", required: true)
    entry.title = problems.text("title", input.title, characters: 2...200)
    entry.unitCode = problems.creditCode("unit_code", input.unitCode)
    entry.unitName = problems.text("unit_name", input.unitName, characters: 2...120)
    _ = problems.division("division", input.division, divisions)
    entry.division = input.division
    if input.authors.isEmpty { problems.required("authors") }
    problems.limit("authors", input.authors.count, Self.authorsMax)
    entry.authors = input.authors.prefix(Self.authorsMax).enumerated().map { index, author in
      problems.text("authors[\(index)]", author, characters: 1...64)
    }
    entry.documentSha256 = problems.sha256("document_sha256", input.documentSha256)
    entry.synthetic = input.synthetic
    try problems.check(under: "contest_entry")
    return entry
  }

  /// The scores of a task, in the order of the criteria, and their sum. Throws INVALID_ARGUMENT with everything that is
  /// wrong.
  static func checked(
    _ input: [Talent.CriterionScore], _ criteria: [Talent.ContestCriterion]
  ) throws(RPCError) -> (scores: [Talent.CriterionScore], total: Int32) {
    var problems = FieldProblems()
    problems.limit("scores", input.count, criteriaMax)
    var given: [String: Talent.CriterionScore] = [:]
    for (index, score) in input.prefix(criteriaMax).enumerated() {
      guard let criterion = criteria.first(where: { $0.id == score.criterion }) else {
        problems.add(
          "scores[\(index)].criterion", "criterion", en: "the contest has no such criterion", zh: "没有该评分项",
          seen: score.criterion)
        continue
      }
      problems.number("scores[\(index)].tenths", Int64(score.tenths), 0...Int64(criterion.pointsMax) * 10)
      if given.updateValue(score, forKey: score.criterion) != nil {
        problems.add(
          "scores[\(index)].criterion", "criterion-once", en: "the criterion is scored twice", zh: "评分项重复",
          seen: score.criterion)
      }
    }
    for criterion in criteria where given[criterion.id] == nil {
      problems.add(
        "scores", "criterion-missing", en: "a score for \(criterion.id) is required",
        zh: "缺少评分项“\(criterion.displayName)”")
    }
    try problems.check()
    let scores = criteria.compactMap { given[$0.id] }
    return (scores, scores.reduce(0) { $0 + $1.tenths })
  }
}
