// Awards: contests with blind double scoring (S34). It uses experts and draws of this service.

import Domain
import Records

/// How scores become results, as pure functions over whole numbers: scores are tenths, final scores hundredths of a
/// point, so that every mean is exact.
enum BlindScoring {
  /// Rules of contests that the code asks for, with the numbers it takes from them.
  static let needed: [String: [String]] = [
    "CONTEST-transition": [], "CONTEST-third-review": ["tenths_max"],
    "CONTEST-reviewers": ["reviewers", "count_min"],
  ]

  /// Whether two scores in tenths are so far apart that a third reviewer is called.
  static func needsThird(_ a: Int, _ b: Int, tenthsMax: Int) -> Bool { abs(a - b) > tenthsMax }

  /// The final score in hundredths of scores in tenths: the mean of two, or of the two nearest of three. When the middle
  /// one is as near to the lowest as to the highest, it is the final score: the mean of both means. The order of the
  /// scores does not matter.
  static func finalHundredths(_ tenths: [Int]) -> Int {
    let sorted = tenths.sorted()
    guard sorted.count == 3 else { return sorted.reduce(0, +) * 10 / max(sorted.count, 1) }
    let (lower, upper) = (sorted[1] - sorted[0], sorted[2] - sorted[1])
    if lower == upper { return sorted[1] * 10 }
    return (lower < upper ? sorted[0] + sorted[1] : sorted[1] + sorted[2]) * 5
  }

  /// The ranks of final scores, from 1 for the highest; equal scores share a rank, and the next one counts them all.
  static func ranks(_ scores: [Int]) -> [Int] {
    let sorted = scores.sorted(by: >)
    var rank: [Int: Int] = [:]
    for (index, score) in sorted.enumerated() where rank[score] == nil { rank[score] = index + 1 }
    return scores.map { rank[$0] ?? 0 }
  }

  /// The prize of a rank: the first whose places, with those of the higher ones, reach it; `nil` beyond all of them. Who
  /// shares a rank gets the same prize, even if that is one more than there are places.
  static func prize(rank: Int, places: [Int]) -> Int? {
    var last = 0
    for (index, count) in places.enumerated() {
      last += count
      if rank <= last { return index }
    }
    return nil
  }

  /// Gives each entry its reviewers: those with the least to do so far, the first of them on a tie.
  /// - Parameters:
  ///   - eligible: for each entry the reviewers who may judge it, as places in the panel.
  ///   - reviewers: reviewers of an entry.
  ///   - panel: members of the panel.
  /// - Returns: for each entry its reviewers; `nil` when an entry has fewer who may judge it.
  static func assignment(eligible: [[Int]], reviewers: Int, panel: Int) -> [[Int]]? {
    var load = [Int](repeating: 0, count: panel)
    var assigned = [[Int]](repeating: [], count: eligible.count)
    // Entries with the smallest choice come first, so that others leave them their reviewers.
    let order = eligible.indices.sorted { (eligible[$0].count, $0) < (eligible[$1].count, $1) }
    for entry in order {
      guard eligible[entry].count >= reviewers else { return nil }
      let chosen = eligible[entry].sorted { (load[$0], $0) < (load[$1], $1) }.prefix(reviewers)
      for reviewer in chosen { load[reviewer] += 1 }
      assigned[entry] = Array(chosen)
    }
    return assigned
  }
}
