import Domain
import RecordTestSupport
import TestRandom
import TestSupport
import Testing

@testable import ipmesh_talent

@Suite("Blind scoring")
struct BlindScoringTests {
  @Test("the final score is the mean of two, or of the two nearest of three, exact to a hundredth")
  func finalScores() {
    #expect(BlindScoring.finalHundredths([800, 900]) == 8_500)
    #expect(BlindScoring.finalHundredths([801, 900]) == 8_505)
    #expect(BlindScoring.finalHundredths([600, 900, 850]) == 8_750)
    #expect(BlindScoring.finalHundredths([600, 900, 620]) == 6_100)
    #expect(BlindScoring.finalHundredths([600, 800, 700]) == 7_000, "as near to both: the middle one")
    #expect(BlindScoring.finalHundredths([700, 700, 700]) == 7_000)
  }

  @Test(
    "random scores: the order does not matter, the result lies between the scores and is the mean of the nearest pair")
  func finalProperties() {
    var random = SeededRandom()
    for _ in 0..<20_000 {
      let scores = (0..<3).map { _ in Int.random(in: 0...1_000, using: &random) }
      let final = BlindScoring.finalHundredths(scores)
      #expect(final == BlindScoring.finalHundredths(scores.shuffled(using: &random)))
      let (low, high) = (scores.min() ?? 0, scores.max() ?? 0)
      #expect((low * 10...high * 10).contains(final))
      let pairs = [(0, 1), (0, 2), (1, 2)]
      let nearest = pairs.map { abs(scores[$0.0] - scores[$0.1]) }.min() ?? 0
      let means = pairs.filter { abs(scores[$0.0] - scores[$0.1]) == nearest }
        .map { (scores[$0.0] + scores[$0.1]) * 5 }
      #expect(means.reduce(0, +) == final * means.count || means.contains(final), "\(scores)")
    }
  }

  @Test("a third reviewer is called beyond the threshold, not at it")
  func threshold() {
    #expect(!BlindScoring.needsThird(700, 800, tenthsMax: 100))
    #expect(BlindScoring.needsThird(700, 801, tenthsMax: 100))
    #expect(BlindScoring.needsThird(801, 700, tenthsMax: 100))
  }

  @Test("equal scores share a rank and a prize")
  func ranksAndPrizes() {
    #expect(BlindScoring.ranks([80, 90, 90, 70]) == [3, 1, 1, 4])
    let prizes = [1, 1, 3, 4].map { BlindScoring.prize(rank: $0, places: [1, 2]) }
    #expect(prizes == [0, 0, 1, nil])
    #expect(BlindScoring.prize(rank: 1, places: []) == nil)
  }

  @Test("random panels: each entry gets two reviewers who may judge it, work differs by one where everybody may")
  func assignments() throws {
    var random = SeededRandom()
    for _ in 0..<1_000 {
      let panel = Int.random(in: 3...11, using: &random)
      let entries = Int.random(in: 1...60, using: &random)
      let isFree = Bool.random(using: &random)
      let eligible = (0..<entries).map { _ -> [Int] in
        let all = Array(0..<panel)
        guard !isFree else { return all }
        return Array(all.shuffled(using: &random).prefix(Int.random(in: 3...panel, using: &random))).sorted()
      }
      let assigned = try #require(BlindScoring.assignment(eligible: eligible, reviewers: 2, panel: panel))
      var load = [Int](repeating: 0, count: panel)
      for (given, may) in zip(assigned, eligible) {
        #expect(Set(given).count == 2 && Set(given).isSubset(of: may))
        for reviewer in given { load[reviewer] += 1 }
      }
      if isFree { #expect((load.max() ?? 0) - (load.min() ?? 0) <= 1) }
    }
    #expect(BlindScoring.assignment(eligible: [[0]], reviewers: 2, panel: 3) == nil)
  }
}
