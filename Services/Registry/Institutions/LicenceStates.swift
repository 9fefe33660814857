import Records
import RegistryAPI
import Schema

/// The moves between the states of a patent agency licence (专利代理条例 arts. 24-26).
enum LicenceStates {
  /// Whether a licence may go from one state to another. A licence that does not exist yet may begin in any state: the
  /// register takes over agencies that were licensed before it.
  static func canMove(from: Registry.LicenceState, to: Registry.LicenceState) -> Bool {
    guard from != .unspecified else { return to != .unspecified }
    return next[from]?.contains(to) ?? false
  }

  /// Whether the licence has been granted, so that the agency code and the day of the grant are known.
  static func isGranted(_ state: Registry.LicenceState) -> Bool { (6...13).contains(state.rawValue) }

  /// Whether the agency may act: granted and not ended.
  static func mayPractise(_ state: Registry.LicenceState) -> Bool {
    switch state {
    case .active, .abnormal, .serious, .rectify: true
    default: false
    }
  }

  private static let next: [Registry.LicenceState: Set<Registry.LicenceState>] = [
    .draft: [.submitted],
    .submitted: [.correction, .accepted, .refused],
    .correction: [.submitted, .accepted, .refused],
    .accepted: [.active, .refused],
    .refused: [.draft],
    .active: [.abnormal, .serious, .rectify, .suspended, .revoked, .withdrawn, .cancelled],
    .abnormal: [.active, .serious, .rectify, .suspended, .revoked, .withdrawn, .cancelled],
    .serious: [.active, .rectify, .suspended, .revoked, .withdrawn, .cancelled],
    .rectify: [.active, .abnormal, .serious, .suspended, .revoked, .withdrawn, .cancelled],
    .suspended: [.active, .abnormal, .serious, .revoked, .withdrawn, .cancelled],
  ]
}
