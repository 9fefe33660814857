import Domain
import Records

extension ImportCells {
  /// A cell with several values, separated by `、`, `,`, `;` or blanks.
  func list(_ column: some ImportField) -> [String] {
    text(column).halfWidth.split { "、,; ".contains($0) }.map(String.init)
  }

  /// A cell that names several values of an enumeration.
  mutating func choices<Value>(_ column: some ImportField, _ names: ValueNames<Value>) -> [Value] {
    var values: [Value] = []
    for text in list(column) {
      if let value = names.value(text) {
        values.append(value)
      } else {
        problems.add(
          layout.columns[column.rawValue].field, "enum-value", en: "these are expected: \(names.choices)",
          zh: "应为:\(names.choices)", seen: text)
      }
    }
    return values
  }
}

extension DisputeRules {
  /// The code of a division that a file names by code or name; the text itself when it names none.
  func divisionCode(_ text: String) -> String {
    let text = text.halfWidth
    return divisions.named(text)?.code ?? text
  }
}
