import StatisticsAPI

/// The 17 divisions as tiles that stand roughly where the places are: each is as large as any other, however small its
/// ground, and its colour says how much.
struct TileChart {
  /// A tile: its place and a name short enough for it.
  struct Tile {
    let column: Int
    let row: Int
    let zh: String
    let en: String
  }

  /// By GB/T 2260 code, from west to east and from north to south.
  static let tiles: [String: Tile] = [
    "420300": Tile(column: 1, row: 0, zh: "十堰", en: "Shiyan"),
    "420600": Tile(column: 2, row: 0, zh: "襄阳", en: "Xiangyang"),
    "421300": Tile(column: 3, row: 0, zh: "随州", en: "Suizhou"),
    "429021": Tile(column: 1, row: 1, zh: "神农架", en: "Shennongjia"),
    "420800": Tile(column: 2, row: 1, zh: "荆门", en: "Jingmen"),
    "429006": Tile(column: 3, row: 1, zh: "天门", en: "Tianmen"),
    "420900": Tile(column: 4, row: 1, zh: "孝感", en: "Xiaogan"),
    "421100": Tile(column: 5, row: 1, zh: "黄冈", en: "Huanggang"),
    "422800": Tile(column: 0, row: 2, zh: "恩施", en: "Enshi"),
    "420500": Tile(column: 1, row: 2, zh: "宜昌", en: "Yichang"),
    "421000": Tile(column: 2, row: 2, zh: "荆州", en: "Jingzhou"),
    "429005": Tile(column: 3, row: 2, zh: "潜江", en: "Qianjiang"),
    "420100": Tile(column: 4, row: 2, zh: "武汉", en: "Wuhan"), "420700": Tile(column: 5, row: 2, zh: "鄂州", en: "Ezhou"),
    "429004": Tile(column: 3, row: 3, zh: "仙桃", en: "Xiantao"),
    "421200": Tile(column: 4, row: 3, zh: "咸宁", en: "Xianning"),
    "420200": Tile(column: 5, row: 3, zh: "黄石", en: "Huangshi"),
  ]

  private static let size = 670
  private static let step = 706
  private static let rows = 4

  let release: QuotedRelease
  let column: Int

  func write(_ frame: ChartFrame, _ html: inout HTMLWriter) {
    let table = release.table
    let scale = ChartScale(table.rows.map { $0.cells[column] }, length: Palette.steps.count)
    let bottom = Self.rows * Self.step
    frame.drawing(bottom + 330, &html) { html in
      for row in table.rows.indices {
        guard let tile = Self.tiles[table.rows[row].division] else { continue }
        let number = release.cell(row, column)
        let step = min(scale.units(number), Palette.steps.count - 1)
        draw(tile, row, number.kind == .missing ? Palette.missing : Palette.steps[step], &html)
      }
      legend(bottom + 90, &html)
    }
  }

  private func draw(_ tile: Tile, _ row: Int, _ colour: Palette.Colour, _ html: inout HTMLWriter) {
    let (x, y) = (tile.column * Self.step, tile.row * Self.step)
    html.rectangle(x, y, Self.size, Self.size, colour)
    let tone = colour.isDark ? " light" : ""
    let name = release.texts.isChinese ? tile.zh : tile.en
    html.element(
      "text", ["class": "tile middle\(tone)", "x": "\(x + Self.size / 2)", "y": "\(y + 280)"], text: name)
    let fits = TextWidth.units(release.text(row, column)) <= Self.size - 60
    html.number(x + Self.size / 2, y + 500, "middle\(tone)\(fits ? "" : " small")", release, row, column)
  }

  private func legend(_ y: Int, _ html: inout HTMLWriter) {
    let texts = release.texts
    let start = TextWidth.units(texts.less) + 80
    html.element("text", ["class": "label quiet", "x": "0", "y": "\(y + 140)"], text: texts.less)
    for (place, colour) in Palette.steps.enumerated() {
      html.rectangle(start + place * 330, y, 330, 170, colour)
    }
    html.element(
      "text", ["class": "label quiet", "x": "\(start + Palette.steps.count * 330 + 80)", "y": "\(y + 140)"],
      text: texts.more)
  }
}
