/// Whether the free seats of a panel can be filled, as a flow of seats: stratum → unit → division.
///
/// A seat flows from its stratum through a unit that still has candidates of that stratum, as far as the unit's and the
/// division's limits let it. The flow held is the largest, so that ``missing`` is exact; ``take(stratum:unit:)`` keeps it so.
struct PanelFlow {
  /// Candidates of one stratum in one unit.
  private struct Supply {
    let stratum: Int
    let unit: Int
    var available = 0
    var flow = 0
  }

  /// What can be taken and what is taken.
  private struct Capacity {
    var limit: Int
    var flow = 0
    var isFull: Bool { flow >= limit }
    var isExceeded: Bool { flow > limit }
  }

  private let divisionOfUnit: [Int]
  private let suppliesOfStratum: [[Int]]
  private let suppliesOfUnit: [[Int]]
  private let unitsOfDivision: [[Int]]
  private let supplyIndex: [Int: Int]
  private var supplies: [Supply]
  private var strata: [Capacity]
  private var units: [Capacity]
  private var divisions: [Capacity]

  /// Seats that stay empty however the candidates are chosen.
  private(set) var missing: Int

  /// - Parameters:
  ///   - seats: free seats of each stratum.
  ///   - unitLimits: members that each unit may still give; `divisionLimits` likewise.
  ///   - divisionOfUnit: the division that each unit counts for.
  ///   - candidates: stratum and unit of each candidate.
  init(
    seats: [Int], unitLimits: [Int], divisionLimits: [Int], divisionOfUnit: [Int],
    candidates: some Sequence<(stratum: Int, unit: Int)>
  ) {
    var supplies: [Supply] = []
    var supplyIndex: [Int: Int] = [:]
    for (stratum, unit) in candidates {
      let key = unit * seats.count + stratum
      let place = supplyIndex[key, default: supplies.count]
      if place == supplies.count {
        supplyIndex[key] = place
        supplies.append(Supply(stratum: stratum, unit: unit))
      }
      supplies[place].available += 1
    }
    self.supplies = supplies
    self.supplyIndex = supplyIndex
    self.divisionOfUnit = divisionOfUnit
    suppliesOfStratum = Self.grouped(supplies.map(\.stratum), into: seats.count)
    suppliesOfUnit = Self.grouped(supplies.map(\.unit), into: unitLimits.count)
    unitsOfDivision = Self.grouped(divisionOfUnit, into: divisionLimits.count)
    strata = seats.map { Capacity(limit: $0) }
    units = unitLimits.map { Capacity(limit: $0) }
    divisions = divisionLimits.map { Capacity(limit: $0) }
    missing = seats.reduce(0, +)
    fill()
  }

  private static func grouped(_ groups: [Int], into count: Int) -> [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (member, group) in groups.enumerated() { members[group].append(member) }
    return members
  }

  /// Gives a seat to a candidate if the other free seats can still be filled; the candidate is used up either way.
  mutating func take(stratum: Int, unit: Int) -> Bool {
    guard let place = supplyIndex[unit * strata.count + stratum] else { return false }
    if supplies[place].flow > 0 {
      push(place, by: -1)
      supplies[place].available -= 1
      takeSeat(stratum, unit)
      return true
    }
    supplies[place].available -= 1
    return reroute(stratum, unit)
  }

  private mutating func takeSeat(_ stratum: Int, _ unit: Int) {
    strata[stratum].limit -= 1
    units[unit].limit -= 1
    divisions[divisionOfUnit[unit]].limit -= 1
  }

  /// Gives a seat to a candidate that the flow does not use; leaves everything as it was when another seat would stay
  /// empty for it.
  private mutating func reroute(_ stratum: Int, _ unit: Int) -> Bool {
    let division = divisionOfUnit[unit]
    guard strata[stratum].limit > 0, units[unit].limit > 0, divisions[division].limit > 0 else { return false }
    var trial = self
    trial.takeSeat(stratum, unit)
    if trial.strata[stratum].isExceeded { trial.removeOne(of: suppliesOfStratum[stratum]) }
    if trial.units[unit].isExceeded { trial.removeOne(of: suppliesOfUnit[unit]) }
    if trial.divisions[division].isExceeded {
      trial.removeOne(of: unitsOfDivision[division].flatMap { suppliesOfUnit[$0] })
    }
    trial.missing = trial.strata.reduce(0) { $0 + $1.limit - $1.flow }
    trial.fill()
    guard trial.missing == missing else { return false }
    self = trial
    return true
  }

  private mutating func removeOne(of places: [Int]) {
    if let place = places.first(where: { supplies[$0].flow > 0 }) { push(place, by: -1) }
  }

  private mutating func push(_ place: Int, by amount: Int) {
    let supply = supplies[place]
    supplies[place].flow += amount
    strata[supply.stratum].flow += amount
    units[supply.unit].flow += amount
    divisions[divisionOfUnit[supply.unit]].flow += amount
  }

  // MARK: The largest flow, by augmenting paths

  /// A step of a path: into a stratum at the start, through a supply forwards or backwards, or between a unit and its
  /// division.
  private struct Search {
    var visited: [Bool]
    var cameFrom: [Int]
    var supply: [Int]
    var queue: [Int] = []
    var next = 0

    init(nodeCount: Int) {
      visited = [Bool](repeating: false, count: nodeCount)
      cameFrom = [Int](repeating: -1, count: nodeCount)
      supply = [Int](repeating: -1, count: nodeCount)
    }

    mutating func visit(_ node: Int, from origin: Int, through place: Int = -1) {
      guard !visited[node] else { return }
      visited[node] = true
      cameFrom[node] = origin
      supply[node] = place
      queue.append(node)
    }
  }

  // Nodes: strata first, then units, then divisions.
  private func node(unit: Int) -> Int { strata.count + unit }
  private func node(division: Int) -> Int { strata.count + units.count + division }

  private mutating func fill() {
    while missing > 0 {
      var search = Search(nodeCount: strata.count + units.count + divisions.count)
      guard let division = explore(&search) else { return }
      augment(along: search, to: division)
      missing -= 1
    }
  }

  /// Searches from the strata with free seats; returns a division with room, or `nil` after visiting all that a seat can
  /// reach.
  private func explore(_ search: inout Search) -> Int? {
    for stratum in strata.indices where !strata[stratum].isFull { search.visit(stratum, from: -1) }
    while search.next < search.queue.count {
      let node = search.queue[search.next]
      search.next += 1
      if node < strata.count {
        for place in suppliesOfStratum[node] where supplies[place].flow < supplies[place].available {
          search.visit(self.node(unit: supplies[place].unit), from: node, through: place)
        }
      } else if node < strata.count + units.count {
        let unit = node - strata.count
        if !units[unit].isFull { search.visit(self.node(division: divisionOfUnit[unit]), from: node) }
        for place in suppliesOfUnit[unit] where supplies[place].flow > 0 {
          search.visit(supplies[place].stratum, from: node, through: place)
        }
      } else {
        let division = node - strata.count - units.count
        if !divisions[division].isFull { return division }
        for unit in unitsOfDivision[division] where units[unit].flow > 0 {
          search.visit(self.node(unit: unit), from: node)
        }
      }
    }
    return nil
  }

  /// Adds a seat along the path: a supply entered from its stratum gives one more, one entered from its unit one less.
  private mutating func augment(along search: Search, to division: Int) {
    var node = node(division: division)
    while search.cameFrom[node] >= 0 {
      let origin = search.cameFrom[node]
      if search.supply[node] >= 0 { push(search.supply[node], by: origin < strata.count ? 1 : -1) }
      node = origin
    }
  }

  // MARK: Why seats stay empty

  /// What keeps seats empty: the smallest cut between the strata that are short and the seats.
  struct Cut {
    /// Strata that compete for too few places.
    var strata: [Int] = []
    /// Of these, the strata that use up candidates, with how many they use up.
    var exhausted: [Int: Int] = [:]
    /// Units that give as many members as they may.
    var units: [Int] = []
    /// Divisions that give as many members as they may.
    var divisions: [Int] = []
  }

  /// The cut; meaningful when seats are missing.
  func cut() -> Cut {
    var search = Search(nodeCount: strata.count + units.count + divisions.count)
    _ = explore(&search)
    var cut = Cut()
    cut.strata = strata.indices.filter { search.visited[$0] }
    for stratum in cut.strata {
      let used = suppliesOfStratum[stratum].filter { !search.visited[node(unit: supplies[$0].unit)] }
      if !used.isEmpty || suppliesOfStratum[stratum].isEmpty {
        cut.exhausted[stratum] = used.reduce(0) { $0 + supplies[$1].available }
      }
    }
    cut.units = units.indices.filter {
      search.visited[node(unit: $0)] && !search.visited[node(division: divisionOfUnit[$0])]
    }
    cut.divisions = divisions.indices.filter { search.visited[node(division: $0)] }
    return cut
  }
}
