import Domain
import RPC
import Records
import Storage
import TalentAPI

/// The confirmed members of a draw, and who of them must not judge whom.
///
/// Guarantees: everybody in ``members`` was drawn and confirmed; a member who is tied to a unit, or to a person, now or
/// within the years of rule `RECUSAL-unit`, is told by ``conflict(of:unit:person:_:)``, whatever the draw knew of it.
struct ReviewPanel: Sendable {
  /// A member with what recusal depends on.
  struct Member: Sendable {
    /// `experts/{number}`.
    let name: String
    let number: Int
    let unitCode: String
    let ties: [Talent.UnitTie]
    let stakes: [String]
  }

  /// `draws/{number}`.
  let draw: String
  /// Codes of the units that the draw excluded.
  let excludedUnits: Set<String>
  /// By their numbers.
  let members: [Member]
  /// First day whose ties still count.
  private let tiesSince: CivilDate

  /// Reads the panel of a draw. FAILED_PRECONDITION unless it was drawn for one of the purposes and every seat is
  /// confirmed.
  static func confirmed(
    _ name: String, field: String, for purposes: Set<Talent.DrawPurpose>, _ rules: TalentRules, on day: CivilDate,
    _ reader: borrowing Reader
  ) throws -> ReviewPanel {
    let number = try ResourceName.number(name, in: "draws", field: field)
    guard let draw = try DrawTable.stored(id: number, reader)?.draw else { throw RPCError.notFound(name) }
    try requireDrawn(draw, for: purposes)
    let years = try rules.rule("RECUSAL-unit", on: day, for: name)["years"]
    let seated = draw.seats.filter { $0.role == .member && $0.state == .confirmed }
    let members = try seated.map { seat in
      let id = Int(seat.expert.dropFirst("experts/".count)) ?? 0
      guard let expert = try ExpertTable.stored(id: id, reader)?.expert else { throw RPCError.notFound(seat.expert) }
      return Member(
        name: seat.expert, number: id, unitCode: expert.unitCode, ties: expert.ties,
        stakes: expert.stakes.map(\.unitCode))
    }
    return ReviewPanel(
      draw: name, excludedUnits: Set(draw.subject?.applicantCodes ?? []),
      members: members.sorted { $0.number < $1.number }, tiesSince: day.adding(months: -12 * years))
  }

  private static func requireDrawn(_ draw: Talent.Draw, for purposes: Set<Talent.DrawPurpose>) throws(RPCError) {
    guard draw.state == .drawn || draw.state == .published else {
      throw .precondition(
        "PANEL-drawn", draw.name, en: "the panel is not drawn, or the draw was cancelled", zh: "专家组尚未抽取或抽取已取消")
    }
    guard purposes.contains(draw.purpose) else {
      throw .precondition("PANEL-purpose", draw.name, en: "the panel was drawn for another purpose", zh: "该专家组的抽取用途不符")
    }
    let confirmed = draw.seats.count { $0.role == .member && $0.state == .confirmed }
    guard confirmed == Int(draw.count) else {
      throw .precondition(
        "PANEL-confirmed", draw.name, en: "\(confirmed) of \(draw.count) members have confirmed their seats",
        zh: "\(draw.count)名专家中\(confirmed)名已确认参加")
    }
  }

  /// The member with this name.
  func member(_ name: String) -> Member? { members.first { $0.name == name } }

  /// The rule by which a member must not judge: `RECUSAL-unit` or `RECUSAL-stake` for a tie to the unit, `RECUSAL-self`
  /// for the own case, `RECUSAL-kinship` for that of a relative; `nil` when the member may.
  /// - Parameter person: digest of the identity number of the person who is judged.
  func conflict(
    of member: Member, unit: String, person: [UInt8]? = nil, _ reader: borrowing Reader
  ) throws -> String? {
    if member.unitCode == unit { return "RECUSAL-unit" }
    if member.ties.contains(where: { $0.unitCode == unit && ($0.endDate?.civilDate ?? tiesSince) >= tiesSince }) {
      return "RECUSAL-unit"
    }
    if member.stakes.contains(unit) { return "RECUSAL-stake" }
    guard let person else { return nil }
    if try ExpertTable.stored(digest: person, reader)?.id == member.number { return "RECUSAL-self" }
    return try ExpertTable.relatives(of: member.number, reader).contains(person) ? "RECUSAL-kinship" : nil
  }
}
