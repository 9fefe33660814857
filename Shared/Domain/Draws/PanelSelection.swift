/// The candidates of a specification by number, and what can be made of them: panels and backups in an order of rank.
struct PanelSelection: Sendable {
  private let panel: PanelRules
  private let stratumNames: [String]
  private let seats: [Int]
  private let unitNames: [String]
  private let divisionNames: [String]
  private let divisionOfUnit: [Int]
  /// Stratum, unit and division of each candidate.
  private let places: [(stratum: Int, unit: Int, division: Int)]

  init(_ specification: DrawSpecification) {
    panel = specification.panel
    let strata = panel.strata.isEmpty ? [PanelRules.Stratum("", count: panel.count)] : panel.strata
    stratumNames = strata.map(\.name)
    seats = strata.map(\.count)
    let stratumIndex = Dictionary(uniqueKeysWithValues: stratumNames.enumerated().map { ($1, $0) })
    var units = Index()
    var divisions = Index()
    var divisionOfUnit: [Int] = []
    places = specification.candidates.map { candidate in
      let unit = units.number(of: candidate.unit)
      let division = divisions.number(of: candidate.division)
      if unit == divisionOfUnit.count { divisionOfUnit.append(division) }
      return (stratumIndex[candidate.stratum ?? ""] ?? 0, unit, division)
    }
    unitNames = units.names
    divisionNames = divisions.names
    self.divisionOfUnit = divisionOfUnit
  }

  /// Numbers names in the order in which they come.
  private struct Index {
    private var numbers: [String: Int] = [:]
    private(set) var names: [String] = []

    mutating func number(of name: String) -> Int {
      if let number = numbers[name] { return number }
      numbers[name] = names.count
      names.append(name)
      return names.count - 1
    }
  }

  /// Fills the seats that `kept` leaves free: goes through `order` and takes each candidate with whom all seats can still
  /// be filled. The result is the first possible panel in the order of rank.
  func complete(_ kept: [Int], from order: [Int]) throws(DrawInfeasibility) -> [Int] {
    var (seats, units, divisions) = (self.seats, unitLimits, divisionLimits)
    for member in kept {
      seats[places[member].stratum] -= 1
      units[places[member].unit] -= 1
      divisions[places[member].division] -= 1
    }
    var flow = PanelFlow(
      seats: seats, unitLimits: units, divisionLimits: divisions, divisionOfUnit: divisionOfUnit,
      candidates: order.lazy.map { (places[$0].stratum, places[$0].unit) })
    guard flow.missing == 0 else { throw infeasibility(flow, seats, units, divisions) }
    var free = panel.count - kept.count
    var taken: [Int] = []
    for candidate in order where free > 0 {
      if flow.take(stratum: places[candidate].stratum, unit: places[candidate].unit) {
        taken.append(candidate)
        free -= 1
      }
    }
    return taken
  }

  /// The first `panel.backupCount` candidates of `order` who could take the seat of a member, all rules kept.
  func backups(for members: [Int], from order: [Int]) -> [Int] {
    var (units, divisions) = (unitLimits, divisionLimits)
    for member in members {
      units[places[member].unit] -= 1
      divisions[places[member].division] -= 1
    }
    let canReplaceOne = { (candidate: Int) in
      let place = places[candidate]
      return members.contains { member in
        let left = places[member]
        return left.stratum == place.stratum && (units[place.unit] > 0 || left.unit == place.unit)
          && (divisions[place.division] > 0 || left.division == place.division)
      }
    }
    return Array(order.lazy.filter(canReplaceOne).prefix(panel.backupCount))
  }

  private var unitLimits: [Int] { [Int](repeating: panel.unitMax, count: unitNames.count) }

  private var divisionLimits: [Int] {
    [Int](repeating: panel.divisionMax ?? panel.count, count: divisionNames.count)
  }

  private func infeasibility(
    _ flow: PanelFlow, _ seats: [Int], _ units: [Int], _ divisions: [Int]
  ) -> DrawInfeasibility {
    let cut = flow.cut()
    let block = { (kind: DrawInfeasibility.Block.Kind, code: String, limit: Int) in
      DrawInfeasibility.Block(kind: kind, code: code, limit: limit)
    }
    var blocks: [DrawInfeasibility.Block] = []
    if !panel.strata.isEmpty { blocks += cut.strata.map { block(.strata, stratumNames[$0], seats[$0]) } }
    blocks += cut.strata.compactMap { stratum in
      cut.exhausted[stratum].map { block(.pool, stratumNames[stratum], $0) }
    }
    blocks += cut.units.map { block(.unit, unitNames[$0], units[$0]) }
    blocks += cut.divisions.map { block(.division, divisionNames[$0], divisions[$0]) }
    return DrawInfeasibility(missing: flow.missing, blocks: blocks)
  }
}
