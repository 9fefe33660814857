import Records
import Schema
import StatisticsAPI

/// A release as the report quotes it: writes its numbers and texts with the place in it that they come from, so that
/// whoever reads the document, with eyes or with a program, finds them there. Rows and columns count from 0 here, from 1
/// in places (`r2c4`).
///
/// Nothing that changes after the publication is looked at: a later correction must not alter what a report shows.
struct QuotedRelease {
  let release: Statistics.Release
  let texts: ReportTexts

  var table: Statistics.ReleaseTable { release.contents ?? .init() }
  /// The anchor of the table in the document.
  var anchor: String { release.name.replacing("/", with: "-") }
  var hasRowUnits: Bool { table.rows.contains { $0.unit != nil } }
  var isProvisional: Bool { table.provenance == .memory || table.provenance == .design }

  func cellAnchor(_ row: Int, _ column: Int) -> String { "\(anchor)-\(place(row, column))" }
  func place(_ row: Int, _ column: Int) -> String { "r\(row + 1)c\(column + 1)" }

  func cell(_ row: Int, _ column: Int) -> Statistics.ReleaseNumber { table.rows[row].cells[column] }

  /// The number as the report prints it, with a sign that says how exact it is.
  func text(_ row: Int, _ column: Int) -> String {
    let number = cell(row, column)
    let digits = NumberText.grouped(number)
    return switch number.kind {
    case .about: "≈\(digits)"
    case .moreThan: ">\(digits)"
    case .lessThan: "<\(digits)"
    case .estimated: "\(digits)ᴱ"
    case .missing: "—"
    default: digits
    }
  }

  func columnLabel(_ column: Int) -> String { texts(table.columns[column].label) }
  func rowLabel(_ row: Int) -> String { texts(table.rows[row].label) }

  /// The unit of a number: that of its row, else that of its column.
  func unit(_ row: Int, _ column: Int) -> String { texts(table.rows[row].unit ?? table.columns[column].unit) }

  var period: String {
    table.firstYear == table.lastYear ? "\(table.lastYear)" : "\(table.firstYear)–\(table.lastYear)"
  }

  // MARK: Writing

  /// A number that links to its cell.
  func number(_ row: Int, _ column: Int, _ html: inout HTMLWriter) {
    html.element(
      "a", ["href": "#\(cellAnchor(row, column))", "data-release": release.name, "data-cell": place(row, column)],
      text: text(row, column))
  }

  /// A text of the release; `field` says which.
  func quote(_ field: String, _ text: String, _ html: inout HTMLWriter) {
    html.element("span", ["data-release": release.name, "data-text": field], text: text)
  }

  func quoteRow(_ row: Int, _ html: inout HTMLWriter) { quote("rows[\(row)].label", rowLabel(row), &html) }
  func quoteColumn(_ column: Int, _ html: inout HTMLWriter) {
    quote("columns[\(column)].label", columnLabel(column), &html)
  }

  /// The unit of a number, if it has one.
  func quoteUnit(_ row: Int, _ column: Int, _ html: inout HTMLWriter) {
    let field = table.rows[row].unit != nil ? "rows[\(row)].unit" : "columns[\(column)].unit"
    if !unit(row, column).isEmpty { quote(field, unit(row, column), &html) }
  }
}
