import Digests
import Domain
import FoundationEssentials
import RPC
import Records
import StatisticsAPI

/// The forms of the survey and the rules that its rounds follow.
struct SurveyRules: Sendable {
  private let book: RuleBook
  /// The forms, oldest first.
  let forms: [Questionnaire]

  /// Rules that the code asks for, with the numbers it takes from them.
  private static let needed: [String: [String]] = [
    "SURVEY-steps": [], "SURVEY-round-steps": [], "SURVEY-due": ["month", "day"],
    "SURVEY-due-national": ["month", "day"], "SURVEY-publication": ["month_first", "month_last"],
    "SURVEY-sharing": ["working_days"], "SURVEY-key-units": ["employees_min", "revenue_fen_min"],
    "SURVEY-sample": ["permille", "units_min"], "SURVEY-estimation": [], "SURVEY-disclosure": ["units_min"],
    "STAT24-44": [], "STAT24-45": [],
  ]

  /// Reads the forms of a directory. Throws ``RuleFileError`` with file, place and problem when one cannot be used, or a
  /// rule or a number is missing.
  init(directory: String, _ book: RuleBook) throws {
    try book.require(Self.needed)
    var forms: [Questionnaire] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    where file.hasPrefix("survey-form-") && file.hasSuffix(".json") {
      let bytes = try RuleFile.bytes(of: file, in: directory)
      var form: Questionnaire = try RuleFile.decode(bytes, file) { $0 }
      form.sha256 = Digest.hex(Digest.sha256(bytes))
      guard !forms.contains(where: { $0.id == form.id }) else {
        throw RuleFileError(file: file, place: "id", problem: "\(form.id) is taken by another file")
      }
      forms.append(form)
    }
    self.book = book
    self.forms = forms.sorted { ($0.rule.effectiveFrom, $0.id) < ($1.rule.effectiveFrom, $1.id) }
  }

  /// The divisions of the province.
  var divisions: Divisions { book.divisions }
  /// Working days.
  var workCalendar: WorkCalendar { book.workCalendar }

  /// The form with this resource name.
  func form(_ name: String) -> Questionnaire? { forms.first { $0.name == name } }

  /// The form of a round. Throws FAILED_PRECONDITION when its file is gone, or is another than when the round was planned.
  func form(of round: Statistics.SurveyRound) throws(RPCError) -> Questionnaire {
    guard let form = form(round.form), form.sha256 == round.formSha256 else {
      throw .precondition(
        "SURVEY-form", round.name,
        en:
          "the rule file of \(round.form) is not the one that the round began with; put it back, a new form gets a new id",
        zh: "\(round.form)的规则文件与调查轮次建立时不一致,请恢复;新表应使用新编号")
    }
    return form
  }

  /// The version of a rule on a day. Throws `RULE_NOT_IN_FORCE` when none was.
  func inForce(_ id: String, on day: CivilDate) throws(RuleViolation) -> Rule { try book.rule(id, on: day) }

  /// The version of a rule on a day. Throws FAILED_PRECONDITION when none was in force.
  func rule(_ id: String, on day: CivilDate, for resource: String) throws(RPCError) -> Rule {
    do {
      return try book.rule(id, on: day)
    } catch {
      throw .precondition(error.rule, resource, en: error.text.en, zh: error.text.zh)
    }
  }

  /// The version of a rule on a day; `nil` when none was in force.
  func ruleIfInForce(_ id: String, on day: CivilDate) -> Rule? { try? book.rule(id, on: day) }
}
