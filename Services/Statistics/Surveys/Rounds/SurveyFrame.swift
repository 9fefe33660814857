import Domain
import Records
import StatisticsAPI
import Storage

/// The frozen frames of rounds: the units as the register knew them on the day of the freeze.
enum SurveyFrame {
  /// Stores the frame of a round.
  static func store(_ frame: [FrameUnit], of round: String, _ transaction: borrowing Transaction) throws {
    for unit in frame {
      try transaction.execute(
        """
        INSERT INTO survey_unit (round, code, name, division, prefecture, kind, is_key, selected)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """,
        [
          round, unit.code, unit.name, unit.division, unit.prefecture, unit.kind, unit.isKey, unit.isSelected,
        ])
    }
  }

  /// Marks a unit as surveyed.
  static func select(_ unit: FrameUnit, of round: String, _ transaction: borrowing Transaction) throws {
    try transaction.execute(
      "UPDATE survey_unit SET selected = $3 WHERE round = $1 AND code = $2", [round, unit.code, true])
  }

  /// All units of a round, in the order of their codes.
  static func all(of round: String, _ reader: borrowing Reader) throws -> [FrameUnit] {
    try list(of: round, selectedOnly: false, after: 0, limit: .max, reader).map(\.unit)
  }

  /// Units of a round after the one with number `after`, in the order of their codes.
  static func list(
    of round: String, selectedOnly: Bool, after: Int, limit: Int, _ reader: borrowing Reader
  ) throws -> [(number: Int, unit: FrameUnit)] {
    var filter = RowFilter()
    filter.add("round =", round)
    if selectedOnly { filter.add("selected =", true) }
    return try reader.all(
      """
      SELECT id, code, name, division, prefecture, kind, is_key, selected FROM survey_unit \
      WHERE id > $\(filter.next)\(filter.sql) ORDER BY id LIMIT $\(filter.next + 1)
      """, filter.parameters + [after, limit]
    ) { row in
      (
        number: try row[0],
        unit: FrameUnit(
          code: try row[1], name: try row[2], division: try row[3], prefecture: try row[4], kind: try row[5],
          isKey: try row[6], isSelected: try row[7])
      )
    }
  }
}

extension Statistics.SurveyUnit {
  /// The unit of a round as the API tells it.
  init(_ unit: FrameUnit, of round: String) {
    self.init()
    name = "\(round)/units/\(unit.code)"
    displayName = unit.name
    division = unit.division
    kind = unit.kind
    stratum = unit.stratum
    key = unit.isKey
    selected = unit.isSelected
  }
}
