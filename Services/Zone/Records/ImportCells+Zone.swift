import Domain
import Records

extension ImportCells {
  /// A cell with several codes, separated by `、`, `,`, `;` or blanks.
  func codes(_ column: some ImportField) -> [String] {
    text(column).halfWidth.split { "、,; ".contains($0) }.map(String.init)
  }
}

extension ZoneRules {
  /// The code of a division that a file names by code or name; the text itself when it names none.
  func divisionCode(_ text: String) -> String {
    let text = text.halfWidth
    return divisions.named(text)?.code ?? text
  }
}
