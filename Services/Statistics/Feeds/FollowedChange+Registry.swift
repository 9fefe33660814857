import Domain
import Records
import RegistryAPI

extension FollowedChange {
  /// The meaning of a change of the register; `nil` for records that nothing is counted from.
  init?(_ change: Registry.WatchChangesResponse, _ divisions: Divisions) {
    switch change.resource {
    case .institution(let institution)?: self.init(institution, divisions)
    case .practitioner(let practitioner)?: self.init(practitioner)
    case .outlet(let outlet)?: self.init(outlet, divisions)
    default: return nil
    }
  }

  private init(_ institution: Registry.Institution, _ divisions: Divisions) {
    let followed = FollowedInstitution(institution, divisions)
    record = institution.name
    self.institution = followed
    guard followed.open else {
      contributions = []
      return
    }
    contributions =
      [
        Contribution(.institutionsOpen, followed.prefecture),
        Contribution(.practitionersEmployed, followed.prefecture, Int64(followed.employees)),
        Contribution(.revenueFen, followed.prefecture, followed.revenueFen),
      ] + (followed.brandTier.token.map { [Contribution(.brandInstitutions, $0)] } ?? [])
  }

  private init(_ practitioner: Registry.Practitioner) {
    let isFiled = practitioner.kind == .patentAttorney && practitioner.filing?.state == .filed
    record = practitioner.name
    contributions = [Contribution(.practitionersArchived)] + (isFiled ? [Contribution(.attorneysFiled)] : [])
  }

  private init(_ outlet: Registry.Outlet, _ divisions: Divisions) {
    let prefecture = divisions[outlet.division]?.prefecture ?? outlet.division
    record = outlet.name
    // Days of opening and closing are never in the future: the state alone says whether it works.
    contributions = outlet.state == .open ? [Contribution(.outletsOpen, "\(prefecture)/\(outlet.kind.token)")] : []
  }
}

extension Registry.BrandTier {
  /// The tier as rule files write it; `nil` when the institution is no brand institution.
  var token: String? {
    switch self {
    case .national: "national"
    case .provincial: "provincial"
    case .municipal: "municipal"
    default: nil
    }
  }
}

extension Registry.OutletKind {
  /// The kind as the parameters `counts_…` of rule `PLAN-coverage` name it.
  var token: String {
    switch self {
    case .tisc: "tisc"
    case .universityCenter: "university_center"
    case .nationalOutlet: "national_outlet"
    case .protectionCenter: "protection_center"
    case .rapidRightsCenter: "rapid_rights_center"
    case .workstation: "workstation"
    case .startupBase: "startup_base"
    case .comprehensive: "comprehensive"
    case .overseasCenter: "overseas_center"
    case .examinationCenter: "examination_center"
    default: "\(rawValue)"
    }
  }
}
