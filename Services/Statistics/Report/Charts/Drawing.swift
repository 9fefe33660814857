/// Marks of the drawings.
extension HTMLWriter {
  mutating func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ colour: Palette.Colour) {
    element(
      "rect", ["x": "\(x)", "y": "\(y)", "width": "\(width)", "height": "\(height)", "fill": colour.fill]
    ) { _ in }
  }

  mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ name: String) {
    element("line", ["class": name, "x1": "\(x1)", "y1": "\(y1)", "x2": "\(x2)", "y2": "\(y2)"]) { _ in }
  }

  /// A label that is a text of the release, in lines around the height `y`.
  mutating func label(
    _ x: Int, _ y: Int, _ name: String, _ quoted: QuotedRelease, _ field: String, _ lines: [String]
  ) {
    let first = y - (lines.count - 1) * ChartFrame.lineHeight / 2
    element(
      "text",
      ["class": name, "x": "\(x)", "y": "\(first)", "data-release": quoted.release.name, "data-text": field]
    ) { html in
      for (place, line) in lines.enumerated() {
        if place == 0 {
          html.text(line)
        } else {
          html.element("tspan", ["x": "\(x)", "dy": "\(ChartFrame.lineHeight)"], text: line)
        }
      }
    }
  }

  /// A number that links to its cell.
  mutating func number(
    _ x: Int, _ y: Int, _ name: String, _ quoted: QuotedRelease, _ row: Int, _ column: Int
  ) {
    element("a", ["href": "#\(quoted.cellAnchor(row, column))"]) { html in
      html.element(
        "text",
        [
          "class": "number \(name)", "x": "\(x)", "y": "\(y)", "data-release": quoted.release.name,
          "data-cell": quoted.place(row, column),
        ], text: quoted.text(row, column))
    }
  }
}

/// The colours of marks: told apart in print without colour by their order from dark to light.
enum Palette {
  /// A colour with what can be read on it.
  struct Colour {
    let fill: String
    /// Whether letters on it are light.
    let isDark: Bool
  }

  static let series = [
    Colour(fill: "#12395b", isDark: true), Colour(fill: "#b5482f", isDark: true),
    Colour(fill: "#4d8a97", isDark: true), Colour(fill: "#c39a3f", isDark: false),
  ]

  static let parts = [
    Colour(fill: "#12395b", isDark: true), Colour(fill: "#2c6280", isDark: true),
    Colour(fill: "#4d8a97", isDark: true), Colour(fill: "#86b3ab", isDark: false),
    Colour(fill: "#c39a3f", isDark: false), Colour(fill: "#b5482f", isDark: true),
    Colour(fill: "#7c3a4d", isDark: true), Colour(fill: "#6d6a8f", isDark: true),
    Colour(fill: "#a5a1bd", isDark: false), Colour(fill: "#c9ced6", isDark: false),
    Colour(fill: "#8b8f80", isDark: false), Colour(fill: "#5b5f52", isDark: true),
  ]

  /// Where there is no number.
  static let missing = Colour(fill: "#f4f4f1", isDark: false)

  /// From few to many.
  static let steps = [
    Colour(fill: "#e4edf0", isDark: false), Colour(fill: "#b9d3d8", isDark: false),
    Colour(fill: "#7fb0ba", isDark: false), Colour(fill: "#2c6280", isDark: true),
    Colour(fill: "#12395b", isDark: true),
  ]
}
