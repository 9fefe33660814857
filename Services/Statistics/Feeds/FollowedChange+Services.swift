import DisputeAPI
import Domain
import TalentAPI
import ZoneAPI

extension FollowedChange {
  /// The meaning of a change of zones; `nil` for records that nothing is counted from.
  init?(_ change: Zone.WatchChangesResponse, _ divisions: Divisions) {
    guard case .zone(let zone)? = change.resource else { return nil }
    let isDesignated = zone.designation.map { $0.withdrawalDate == nil } ?? false
    let prefecture = divisions[zone.division]?.prefecture ?? zone.division
    record = zone.name
    contributions = isDesignated ? [Contribution(.zonesDesignated, prefecture)] : []
  }

  /// The meaning of a change of talent; `nil` for records that nothing is counted from.
  init?(_ change: Talent.WatchChangesResponse, _ divisions: Divisions) {
    switch change.resource {
    case .expert(let expert)?:
      record = expert.name
      contributions = expert.state == .inPool ? [Contribution(.expertsInPool)] : []
    case .titleApplication(let application)?:
      record = application.name
      contributions =
        application.state == .granted ? [Contribution(.titlesGranted, application.facts?.level.token ?? "")] : []
    default: return nil
    }
  }

  /// The meaning of a change of disputes; `nil` for records that nothing is counted from.
  init?(_ change: Dispute.WatchChangesResponse, _ divisions: Divisions) {
    guard case .case(let dispute)? = change.resource else { return nil }
    record = dispute.name
    contributions =
      (dispute.year(of: .registered).map { [Contribution(.disputeCases, $0)] } ?? [])
      + (dispute.year(of: .guidanceIssued).map { [Contribution(.guidanceCases, $0)] } ?? [])
  }
}

extension Dispute.Case {
  /// The year in which the case first reached a state; `nil` when it has not.
  fileprivate func year(of state: Dispute.CaseState) -> String? {
    steps.first { $0.state == state }?.reachDate.map { "\($0.year)" }
  }
}

extension Talent.TitleLevel {
  /// The level in the key of a count.
  fileprivate var token: String {
    switch self {
    case .assistant: "assistant"
    case .intermediate: "intermediate"
    case .senior: "senior"
    case .professor: "professor"
    default: "\(rawValue)"
    }
  }
}
