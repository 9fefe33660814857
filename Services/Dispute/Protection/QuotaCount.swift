import DisputeAPI
import Storage

/// How much of a quota is used.
enum QuotaCount {
  /// Filings of a year that take from the quota.
  static func used(
    _ center: String, _ year: Int32, _ kind: Dispute.FilingKind, _ reader: borrowing Reader
  ) throws -> Int32 {
    let count = try reader.first(
      "SELECT count(*) FROM pre_examination WHERE center = $1 AND filed_year = $2 AND kind = $3 AND counts = $4",
      [center, Int(year), kind.rawValue, true]
    ) { try $0[0] as Int }
    return Int32(clamping: count ?? 0)
  }
}
