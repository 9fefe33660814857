import Domain

/// A version of the survey form: its items and its checks, as a file `survey-form-*.json` holds them.
///
/// Guarantees: codes are those of ``SurveyCode`` and unique, ranges lie inside ``valueMax``, and every check names items of the
/// form that it can be made on.
struct Questionnaire: Sendable {
  /// What an item asks for.
  enum ItemType: String, Sendable, Decodable {
    case unit, count, money, choice, date

    /// Whether the values of units can be added up.
    var isSummable: Bool { self == .count || self == .money }
  }

  /// An item of the form.
  struct Item: Sendable, Decodable {
    struct Choice: Sendable, Decodable {
      let value: Int64
      let name: LocalizedText
    }

    let code: String
    let name: LocalizedText
    let type: ItemType
    let unit: LocalizedText?
    /// Least and greatest value; money in fen, a day as `yyyymmdd`.
    let min: Int64
    let max: Int64
    let optional: Bool?
    let choices: [Choice]?
    let measure: String?
    /// The number of the register's service form whose revenue it is.
    let serviceForm: Int32?
    /// Whether the published tables have columns for it.
    let headline: Bool?

    /// Whether a return can be handed in without it.
    var isOptional: Bool { optional ?? false }
    /// Whether callers fill it in; the others are known from the frame.
    var isFilledIn: Bool { type != .unit }

    private enum CodingKeys: String, CodingKey {
      case code, name, type, unit, min, max, optional, choices, measure, headline
      case serviceForm = "service_form"
    }
  }

  /// The bound of every range, either way: 100 billion yuan in fen. The sums of a million units stay inside 64 bits.
  static let valueMax: Int64 = 10_000_000_000_000

  /// Short name, for example `hubei-2024-1`.
  let id: String
  /// Where the form comes from, and from when it applies.
  let rule: Rule
  /// The items in their order.
  let items: [Item]
  /// The checks in their order.
  let checks: [QuestionnaireCheck]
  /// SHA-256 of its file in hexadecimal: what a round names, so that a change of the file changes no round.
  var sha256 = ""
  private let itemsByCode: [String: Item]

  /// The resource name.
  var name: String { "surveyForms/\(id)" }
  /// The item with this code.
  func item(_ code: String) -> Item? { itemsByCode[code] }
  /// The place of an item in the form; behind all others when it has none.
  func place(of code: String) -> Int { items.firstIndex { $0.code == code } ?? items.count }
  /// Most items of the published tables: two columns each, beside two of units, make twelve.
  static let headlinesMax = 5
  /// The items that the published tables have columns for.
  var headlines: [Item] { items.filter { $0.headline ?? false } }
  /// The items whose values are added up.
  var summableItems: [Item] { items.filter(\.type.isSummable) }
}

extension Questionnaire: Decodable {
  private enum CodingKeys: String, CodingKey {
    case id, rule, items, checks
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    rule = try values.decode(Rule.self, forKey: .rule)
    items = try values.decode([Item].self, forKey: .items)
    checks = try values.decode([QuestionnaireCheck].self, forKey: .checks)
    for item in items { try Self.check(item) }
    itemsByCode = Dictionary(items.map { ($0.code, $0) }) { first, _ in first }
    guard itemsByCode.count == items.count else {
      throw RuleFileError(place: "items", problem: "a code is there twice")
    }
    guard (1...Self.headlinesMax).contains(headlines.count), headlines.allSatisfy(\.type.isSummable) else {
      throw RuleFileError(place: "items", problem: "1 to \(Self.headlinesMax) items that can be summed are headlines")
    }
    for check in checks { try check.requireFits(itemsByCode) }
  }

  private static func check(_ item: Item) throws(RuleFileError) {
    guard SurveyCode.isCode(item.code) else {
      throw RuleFileError(place: "items.\(item.code)", problem: "a code is one of the letters J P F B and two digits")
    }
    guard -valueMax <= item.min, item.min <= item.max, item.max <= valueMax else {
      throw RuleFileError(
        place: "items.\(item.code)", problem: "min and max are in order and lie between -\(valueMax) and \(valueMax)")
    }
    guard (item.type == .choice) == (item.choices?.isEmpty == false) else {
      throw RuleFileError(place: "items.\(item.code)", problem: "an item of type choice, and no other, has choices")
    }
  }
}

/// The form of item codes: the block (J unit, P people, F finance, B business) and two digits.
enum SurveyCode {
  /// Every code that there can be, in the order of the blocks.
  static let all = ["J", "P", "F", "B"].flatMap { block in
    (0..<100).map { "\(block)\($0 < 10 ? "0" : "")\($0)" }
  }

  private static let known = Set(all)

  /// Whether a text is such a code.
  static func isCode(_ text: String) -> Bool { known.contains(text) }
}
