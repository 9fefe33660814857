/// Why a transcript does not hold: the first line and step that do not follow from those before.
public struct DrawTranscriptFault: Error, Sendable, Hashable {
  /// A step of a draw.
  public enum Step: Sendable, Hashable {
    /// Candidates, exclusions, rules and parties.
    case specification
    /// The commitment, secrets and beacon value that make the seed.
    case seed
    /// The absences and the first panel.
    case draw
    /// The refusal of this number, from 1, and its replacement.
    case refusal(Int)

    /// The step in both languages.
    public var text: LocalizedText {
      switch self {
      case .specification: LocalizedText(zh: "抽取方案", en: "specification")
      case .seed: LocalizedText(zh: "种子", en: "seed")
      case .draw: LocalizedText(zh: "抽取", en: "draw")
      case .refusal(let number): LocalizedText(zh: "第\(number)次替换", en: "refusal \(number)")
      }
    }
  }

  /// Number of the line, from 1.
  public let line: Int
  /// The step to which the line belongs.
  public let step: Step
  /// What is wrong.
  public let text: LocalizedText

  init(line: Int, step: Step, en: String, zh: String) {
    self.line = line
    self.step = step
    text = LocalizedText(zh: zh, en: en)
  }
}
