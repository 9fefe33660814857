/// Ranks of zones by their scores.
public enum Ranking {
  /// The rank of each score, 1 for the best. Equal scores share a rank and the ranks after them are left out: 1, 2, 2, 4.
  /// The published score decides, rounded as it is: what nobody can see breaks no tie.
  public static func ranks(_ totals: [Int]) -> [Int] {
    let descending = totals.sorted(by: >)
    var first: [Int: Int] = [:]
    for (position, total) in descending.enumerated() where first[total] == nil { first[total] = position + 1 }
    return totals.map { first[$0] ?? 0 }
  }
}
