import Identity
import RPC
import Records

extension CallerIdentity {
  /// The division that a list is about: the one asked for, which the caller must reach; where none is, the caller's own,
  /// or `""` for a caller that reaches the province. Throws PERMISSION_DENIED.
  func listedDivision(_ asked: String, _ resource: String) throws(RPCError) -> String {
    if asked.isEmpty {
      if let province = DivisionCode(Cases.province), records.covers(province) { return "" }
      if let home = records.home { return "\(home)" }
    }
    try requireReach(asked.isEmpty ? Cases.province : asked, resource)
    return asked
  }
}
