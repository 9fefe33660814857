import DisputeAPI
import Domain
import RegistryAPI
import Schema
import TalentAPI
import TestRandom
import ZoneAPI

/// A change of any of the four services.
enum SourceRecord: Sendable {
  case institution(Registry.Institution)
  case practitioner(Registry.Practitioner)
  case outlet(Registry.Outlet)
  /// A record of the register that nothing is counted from.
  case branch(Registry.Branch)
  case zone(Zone.ClusterZone)
  case expert(Talent.Expert)
  case title(Talent.TitleApplication)
  case dispute(Dispute.Case)
}

/// The four services as random numbers make them: records come, change and come again.
struct RandomSources {
  let divisions: [Division]
  var random: SeededRandom

  init(_ divisions: Divisions, _ random: SeededRandom) {
    self.divisions = divisions.prefectures + ["420106", "420111"].compactMap { divisions[$0] }
    self.random = random
  }

  /// The next change: of a record that is there or of a new one.
  mutating func next() -> SourceRecord {
    let number = Int.random(in: 1...40, using: &random)
    let division = divisions.randomElement(using: &random)!.code
    return switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: .institution(institution(number, division))
    case 2: .practitioner(practitioner(number))
    case 3: .outlet(outlet(number, division))
    case 4: .zone(zone(number % 12, division))
    case 5: Bool.random(using: &random) ? .expert(expert(number)) : .title(title(number))
    case 6: .dispute(dispute(number))
    default: .branch(.with { $0.name = "institutions/\(number)/branches/1" })
    }
  }

  private mutating func institution(_ number: Int, _ division: String) -> Registry.Institution {
    .with {
      $0.name = "institutions/\(number)"
      $0.unifiedSocialCreditCode = "\(number)"
      $0.displayName = "机构\(number)"
      $0.division = division
      $0.kind = .consulting
      $0.state = Int.random(in: 0..<5, using: &random) == 0 ? .closed : .open
      $0.brandTier = Registry.BrandTier(rawValue: Int32.random(in: 0...4, using: &random))
      $0.employeeCount = Int32.random(in: 0...1_000_000, using: &random)
      $0.annualRevenueFen = [0, 1, 99, 1_000_000_000_000_000].randomElement(using: &random)!
    }
  }

  private mutating func practitioner(_ number: Int) -> Registry.Practitioner {
    .with {
      $0.name = "practitioners/\(number)"
      $0.kind = Bool.random(using: &random) ? .patentAttorney : .lawyer
      let state = Registry.FilingState(rawValue: Int32.random(in: 0...7, using: &random))
      if Bool.random(using: &random) { $0.filing = .with { $0.state = state } }
    }
  }

  private mutating func outlet(_ number: Int, _ division: String) -> Registry.Outlet {
    .with {
      $0.name = "outlets/\(number)"
      $0.division = division
      $0.kind = Registry.OutletKind(rawValue: Int32.random(in: 1...10, using: &random))
      $0.state = Registry.OutletState(rawValue: Int32.random(in: 1...3, using: &random))
    }
  }

  private mutating func zone(_ number: Int, _ division: String) -> Zone.ClusterZone {
    let day = GoogleType.Date(CivilDate(number: 2024_05_01)!)
    return .with {
      $0.name = "zones/\(number)"
      $0.division = division
      guard Int.random(in: 0..<4, using: &random) > 0 else { return }
      let isWithdrawn = Int.random(in: 0..<4, using: &random) == 0
      $0.designation = .with {
        $0.designationDate = day
        if isWithdrawn { $0.withdrawalDate = day }
      }
    }
  }

  private mutating func expert(_ number: Int) -> Talent.Expert {
    .with {
      $0.name = "experts/\(number)"
      $0.state = Talent.ExpertState(rawValue: Int32.random(in: 1...5, using: &random))
    }
  }

  private mutating func title(_ number: Int) -> Talent.TitleApplication {
    .with {
      $0.name = "titleApplications/\(number)"
      $0.state = Talent.TitleState(rawValue: Int32.random(in: 1...11, using: &random))
      let level = Talent.TitleLevel(rawValue: Int32.random(in: 1...4, using: &random))
      $0.facts = .with { $0.level = level }
    }
  }

  private mutating func dispute(_ number: Int) -> Dispute.Case {
    .with {
      $0.name = "cases/\(number)"
      let reached = Int.random(in: 1...6, using: &random)
      $0.steps = [Dispute.CaseState.received, .registered, .triaged, .expertAssigned, .guidanceIssued, .closed]
        .prefix(reached).map { state in
          let year = Int32.random(in: 2025...2026, using: &random)
          return .with {
            $0.state = state
            $0.reachDate = .with {
              $0.year = year
              $0.month = 3
              $0.day = 1
            }
          }
        }
    }
  }
}

/// What the targets come to, computed from the records themselves in the plainest way.
struct PlainTruth {
  private(set) var records: [String: SourceRecord] = [:]

  mutating func apply(_ record: SourceRecord) {
    let name =
      switch record {
      case .institution(let record): record.name
      case .practitioner(let record): record.name
      case .outlet(let record): record.name
      case .branch(let record): record.name
      case .zone(let record): record.name
      case .expert(let record): record.name
      case .title(let record): record.name
      case .dispute(let record): record.name
      }
    records[name] = record
  }

  var institutions: [Registry.Institution] {
    records.values.compactMap { if case .institution(let record) = $0 { record } else { nil } }
  }

  private var open: [Registry.Institution] { institutions.filter { $0.state == .open } }

  var employees: Int { open.map { Int($0.employeeCount) }.reduce(0, +) }
  var revenueFen: Int128 { open.map { Int128($0.annualRevenueFen) }.reduce(0, +) }
  var brands: Int { open.count { [.national, .provincial, .municipal].contains($0.brandTier) } }

  var attorneys: Int {
    records.values.count {
      if case .practitioner(let person) = $0 {
        person.kind == .patentAttorney && person.filing?.state == .filed
      } else {
        false
      }
    }
  }

  var zones: Int {
    records.values.count {
      if case .zone(let zone) = $0 { zone.designation != nil && zone.designation?.withdrawalDate == nil } else { false }
    }
  }

  var expertsInPool: Int {
    records.values.count { if case .expert(let expert) = $0 { expert.state == .inPool } else { false } }
  }

  var titlesGranted: Int {
    records.values.count { if case .title(let title) = $0 { title.state == .granted } else { false } }
  }

  var guidanceOf2026: Int {
    records.values.count {
      if case .dispute(let dispute) = $0 {
        dispute.steps.first { $0.state == .guidanceIssued }?.reachDate?.year == 2026
      } else {
        false
      }
    }
  }

  /// Prefectures with a working outlet that is neither workstation, start-up base, overseas nor examination centre.
  func covered(_ divisions: Divisions) -> Int {
    let places = records.values.compactMap { record -> String? in
      guard case .outlet(let outlet) = record, outlet.state == .open,
        ![.workstation, .startupBase, .overseasCenter, .examinationCenter].contains(outlet.kind)
      else { return nil }
      return divisions[outlet.division]?.prefecture
    }
    return Set(places).count
  }
}
