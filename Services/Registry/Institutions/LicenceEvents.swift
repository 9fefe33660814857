import Domain
import Records
import RegistryAPI
import Schema
import Storage

/// The history of licence states: what CheckBranchConditions knows of penalties.
enum LicenceEvents {
  /// Adds the state that a licence entered.
  static func append(
    _ licence: Registry.PatentLicence, decision: String, _ institution: Int, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO licence_event (institution_id, position, state, effective, decision_number, recorded)
      VALUES ($1, (SELECT count(*) + 1 FROM licence_event WHERE institution_id = $1), $2, $3, $4, $5)
      """,
      [
        institution, licence.state.rawValue, licence.stateDate?.number ?? now.today.number, decision, now.microseconds,
      ])
  }

  /// Days on which the licence was suspended, revoked or withdrawn: penalties for patent agency business.
  static func penalties(of institution: Int, _ reader: borrowing Reader) throws -> [CivilDate] {
    try reader.all(
      "SELECT effective FROM licence_event WHERE institution_id = $1 AND state IN (10, 11) ORDER BY effective",
      [institution]
    ) { CivilDate(number: try $0[0]) }.compactMap { $0 }
  }
}
