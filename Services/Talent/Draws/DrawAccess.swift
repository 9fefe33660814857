import Identity
import RPC
import TalentAPI

/// Who may see and do what with a draw.
///
/// Until it is published, panel, exclusions, secrets and seed are for the organiser, the supervisor, the provincial
/// bureau and services: whoever has secrets and candidates can compute the panel.
struct DrawAccess {
  let draw: Talent.Draw
  let caller: CallerIdentity

  private var isOrganizer: Bool { caller.identity.uri == draw.organizer }
  private var isSupervisor: Bool { caller.identity.uri == draw.supervisor }

  /// Whether the caller may see everything.
  var seesPanel: Bool {
    draw.state == .published || isOrganizer || isSupervisor || caller.identity.isProvincial
      || caller.identity.kind == .service
  }

  /// The draw as the caller may see it.
  var visible: Talent.Draw { seesPanel ? draw : Self.redacted(draw) }

  /// The draw without what is confidential, as the change feed and other callers get it.
  static func redacted(_ draw: Talent.Draw) -> Talent.Draw {
    guard draw.state != .published else { return draw }
    var draw = draw
    draw.seed = ""
    draw.seats = []
    draw.exclusions = []
    for index in draw.parties.indices { draw.parties[index].secret = "" }
    return draw
  }

  /// Throws PERMISSION_DENIED unless the caller may see everything.
  func requireSight() throws(RPCError) {
    guard seesPanel else { throw denied("the panel is confidential until the draw is published") }
  }

  /// Throws PERMISSION_DENIED unless the caller organises the draw.
  func requireOrganizer() throws(RPCError) {
    guard isOrganizer else { throw denied("only the organiser, \(draw.organizer), may do this") }
  }

  /// Throws PERMISSION_DENIED unless the caller organises or supervises the draw.
  func requireStaff() throws(RPCError) {
    guard isOrganizer || isSupervisor else {
      throw denied("only the organiser, \(draw.organizer), or the supervisor, \(draw.supervisor), may do this")
    }
  }

  /// Throws PERMISSION_DENIED unless the caller may give up the draw. Who knows the secrets knows the panel: from then on
  /// only the supervisor may, so that no organiser draws until it likes the result.
  func requireCancel() throws(RPCError) {
    let isOpen = draw.parties.count { !$0.secret.isEmpty } < draw.threshold
    guard isOpen ? isOrganizer || isSupervisor : isSupervisor else {
      throw denied(
        isOpen
          ? "only the organiser or the supervisor may do this"
          : "the secrets are revealed: only the supervisor, \(draw.supervisor), may do this")
    }
  }

  /// The place of the caller among the parties. Throws PERMISSION_DENIED for who is none.
  func partyIndex() throws(RPCError) -> Int {
    guard let index = draw.parties.firstIndex(where: { $0.identity == caller.identity.uri }) else {
      throw denied("the caller is no party of the draw")
    }
    return index
  }

  private func denied(_ why: String) -> RPCError {
    RPCError(.permissionDenied, "\(draw.name): \(why); the caller is \(caller.identity)")
  }
}

extension SPIFFEIdentity {
  /// Whether it is the bureau of a province, whose code ends in four zeros.
  var isProvincial: Bool { division.map { $0.value % 10_000 == 0 } ?? false }
}
