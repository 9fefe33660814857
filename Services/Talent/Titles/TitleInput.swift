import Domain
import Records
import Schema
import TalentAPI

/// What an application must be: checks a record that comes in and brings it into the form that is stored.
struct TitleInput: Sendable {
  let divisions: Divisions
  let today: CivilDate

  private static let achievementsMax = 32

  /// The fields that an applicant sets, and what is wrong with them. The identity number is not looked at here.
  func normalized(
    _ input: Talent.TitleApplication
  ) -> (application: Talent.TitleApplication, problems: FieldProblems) {
    var problems = FieldProblems()
    var application = Talent.TitleApplication()
    application.displayName = problems.text("display_name", input.displayName, characters: 1...64)
    application.unitCode = problems.creditCode("unit_code", input.unitCode)
    application.unitName = problems.text("unit_name", input.unitName, characters: 2...120)
    _ = problems.division("division", input.division, divisions)
    application.division = input.division
    let (facts, found) = normalized(input.facts ?? Talent.TitleFacts())
    problems.add(found, under: "facts")
    application.facts = facts
    application.synthetic = input.synthetic
    return (application, problems)
  }

  /// The facts, checked.
  func normalized(_ input: Talent.TitleFacts) -> (facts: Talent.TitleFacts, problems: FieldProblems) {
    var problems = FieldProblems()
    var facts = input
    problems.choice("level", input.level.rawValue, 1...4)
    problems.choice("education", input.education.rawValue, 0...6)
    _ = problems.date("work_since_date", input.workSinceDate, latest: today)
    _ = problems.date("attorney_since_date", input.attorneySinceDate, latest: today)
    checkHeldTitle(input, &problems)
    facts.examCertificateNumber = examCertificate(input, &problems)
    problems.limit("achievements", input.achievements.count, Self.achievementsMax)
    facts.achievements = input.achievements.prefix(Self.achievementsMax).enumerated().map { index, achievement in
      normalized(achievement, "achievements[\(index)]", &problems)
    }
    return (facts, problems)
  }

  private func checkHeldTitle(_ input: Talent.TitleFacts, _ problems: inout FieldProblems) {
    problems.choice("held_level", input.heldLevel.rawValue, 0...4)
    _ = problems.date(
      "held_since_date", input.heldSinceDate, required: input.heldLevel != .unspecified, latest: today)
    if input.heldLevel == .unspecified, input.heldSinceDate != nil { problems.required("held_level") }
    if input.level != .unspecified, input.heldLevel.rawValue >= input.level.rawValue {
      problems.add(
        "held_level", "title-held", en: "the title applied for is not above the title held", zh: "申报级别应高于现有职称",
        seen: TitleNames.level.chinese(input.heldLevel))
    }
  }

  private func examCertificate(_ input: Talent.TitleFacts, _ problems: inout FieldProblems) -> String {
    let number = problems.certificateNumber(
      "exam_certificate_number", input.examCertificateNumber, required: input.examCertificateDate != nil)
    _ = problems.date(
      "exam_certificate_date", input.examCertificateDate, required: !number.isEmpty, latest: today)
    return number
  }

  private func normalized(
    _ input: Talent.TitleAchievement, _ field: String, _ problems: inout FieldProblems
  ) -> Talent.TitleAchievement {
    var achievement = input
    problems.choice("\(field).kind", input.kind.rawValue, 1...3)
    achievement.title = problems.text("\(field).title", input.title, characters: 2...120)
    _ = problems.date("\(field).completion_date", input.completionDate, required: true, latest: today)
    achievement.evidenceSha256 = problems.sha256(
      "\(field).evidence_sha256", input.evidenceSha256, required: false)
    return achievement
  }
}
