import Domain
import Records

/// The action plan of `plan-2022-2025.json`: its six actions and their tasks, each a measure in the plan's words.
///
/// Guarantees: the six actions A1 to A6 are there, each has tasks, no task is there twice and none repeats the words of
/// another.
struct ActionPlan: Sendable, Decodable {
  /// One of the six actions.
  struct Action: Sendable, Decodable {
    /// `A1` to `A6`.
    let code: String
    let name: LocalizedText
  }

  /// A paragraph of an action.
  struct Paragraph: Sendable, Decodable {
    let id: String
    /// Code of the action.
    let action: String
    let title: LocalizedText
    /// Where it stands in the plan.
    let source: String
    /// SHA-256, in hexadecimal, of the paragraph as published, without commas and full stops: what its tasks quote.
    let textSHA256: String

    private enum CodingKeys: String, CodingKey {
      case id, action, title, source
      case textSHA256 = "text_sha256"
    }
  }

  /// A measure.
  struct Task: Sendable, Decodable {
    let id: String
    /// Id of the paragraph.
    let paragraph: String
    /// What the plan says, and its translation.
    let text: LocalizedText
    /// Numbers of the systems that serve it.
    let systems: [String]
    /// Ids of the targets that it works towards.
    let targets: [String]
  }

  let id: String
  let title: LocalizedText
  let source: String
  let effectiveFrom: CivilDate
  let effectiveTo: CivilDate
  let actions: [Action]
  let paragraphs: [Paragraph]
  /// The tasks in the order of the plan.
  let tasks: [Task]

  private enum CodingKeys: String, CodingKey {
    case id, title, source, actions, paragraphs, tasks
    case effectiveFrom = "effective_from"
    case effectiveTo = "effective_to"
  }

  /// The file in the directory of rules.
  static let file = "plan-2022-2025.json"
  /// The codes of the six actions.
  static let actionCodes = (1...6).map { "A\($0)" }

  /// Reads the plan. Throws ``RuleFileError`` with file, place and problem.
  static func read(directory: String) throws -> ActionPlan {
    try RuleFile.decode(RuleFile.bytes(of: file, in: directory), file) { (plan: ActionPlan) in
      try plan.check()
      return plan
    }
  }

  /// The paragraph of a task.
  func paragraph(of task: Task) -> Paragraph? { paragraphs.first { $0.id == task.paragraph } }

  /// The tasks of an action, in the order of the plan.
  func tasks(of action: String) -> [Task] { tasks.filter { paragraph(of: $0)?.action == action } }

  private func check() throws(RuleFileError) {
    guard actions.map(\.code) == Self.actionCodes else {
      throw RuleFileError(place: "actions", problem: "\(Self.actionCodes.joined(separator: ", ")) are expected")
    }
    guard effectiveFrom < effectiveTo else {
      throw RuleFileError(place: "effective_to", problem: "it lies before effective_from")
    }
    for paragraph in paragraphs where !Self.actionCodes.contains(paragraph.action) {
      throw RuleFileError(place: "paragraphs.\(paragraph.id)", problem: "no such action: \(paragraph.action)")
    }
    for (place, task) in tasks.enumerated() {
      guard self.paragraph(of: task) != nil else {
        throw RuleFileError(place: "tasks.\(task.id)", problem: "no such paragraph: \(task.paragraph)")
      }
      if tasks[..<place].contains(where: { $0.id == task.id || $0.text.zh == task.text.zh }) {
        throw RuleFileError(place: "tasks.\(task.id)", problem: "its id or its text is there twice")
      }
    }
    for code in Self.actionCodes where tasks(of: code).isEmpty {
      throw RuleFileError(place: "tasks", problem: "\(code) has none")
    }
  }
}
