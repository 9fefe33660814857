import Records
import RegistryAPI
import Schema
import Storage

/// Reported indicators in the database.
enum IndicatorTable {
  /// Stores a value; false when it is there already.
  static func put(
    _ indicator: Registry.Indicator, of institution: Int, _ transaction: borrowing Transaction
  ) throws -> Bool {
    let day = indicator.valueDate?.number ?? 0
    let known = try transaction.first(
      "SELECT value, evidence FROM indicator WHERE institution_id = $1 AND indicator = $2 AND value_date = $3",
      [institution, indicator.indicator, day]
    ) { (value: try $0[0] as Int64, evidence: try $0[1] as String) }
    if let known, known.value == indicator.value, known.evidence == indicator.evidence { return false }
    try transaction.execute(
      """
      INSERT INTO indicator (institution_id, indicator, value_date, value, evidence) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (institution_id, indicator, value_date) DO UPDATE SET value = $4, evidence = $5
      """, [institution, indicator.indicator, day, indicator.value, indicator.evidence])
    return true
  }

  /// The newest value of each indicator of an institution, in the order of their names.
  static func newest(of institution: Int, parent: String, _ reader: borrowing Reader) throws -> [Registry.Indicator] {
    try reader.all(
      """
      SELECT indicator, value_date, value, evidence FROM indicator AS this WHERE institution_id = $1
        AND value_date = (SELECT max(value_date) FROM indicator AS other
          WHERE other.institution_id = this.institution_id AND other.indicator = this.indicator)
      ORDER BY indicator LIMIT 1000
      """, [institution]
    ) { row in
      var indicator = Registry.Indicator()
      indicator.indicator = try row[0]
      indicator.name = "\(parent)/indicators/\(indicator.indicator)"
      indicator.valueDate = try row.date(1)
      indicator.value = try row[2]
      indicator.evidence = try row[3]
      return indicator
    }
  }
}
