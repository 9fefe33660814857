import Domain
import Identity
import RPC

extension CallerIdentity {
  /// Throws PERMISSION_DENIED unless the caller may change records of the division.
  /// - Parameters:
  ///   - division: the code of the division that the record belongs to, such as `420106`.
  ///   - resource: the name of the record, for the message.
  public func requireReach(_ division: String, _ resource: String) throws(RPCError) {
    guard let code = DivisionCode(division), records.covers(code) else {
      throw RPCError(
        .permissionDenied,
        "\(resource): \(identity) may touch records of \(records) only, this one belongs to division \(division)")
    }
  }

  /// The division that a list is about: the one asked for, which the caller must reach; where none is, the caller's own,
  /// or `""` for a caller that reaches the province. Throws PERMISSION_DENIED.
  public func listedDivision(_ asked: String, _ resource: String) throws(RPCError) -> String {
    if asked.isEmpty {
      if let province = DivisionCode(Division.provinceCode), records.covers(province) { return "" }
      if let home = records.home { return "\(home)" }
    }
    try requireReach(asked.isEmpty ? Division.provinceCode : asked, resource)
    return asked
  }
}
