import Domain
import Testing

@Suite("Recusal (domain.md 6.4)")
struct RecusalTests {
  private static let day = CivilDate(number: 2025_06_30)!
  private static let subject = DrawSubject(applicants: ["A"], experts: ["E9"], persons: [[1]])

  /// The rules against a candidate of unit U that `change` changes.
  private func rules(_ change: (inout DrawCandidate) -> Void) -> [String] {
    var candidate = DrawCandidate(expert: "E1", unit: "U", division: "420100", person: [2])
    change(&candidate)
    return Recusal(subject: Self.subject, on: Self.day, tieYears: 3).rules(against: candidate)
  }

  @Test("someone without ties is eligible, also with ties, relatives and stakes elsewhere")
  func eligible() {
    #expect(rules { _ in } == [])
    #expect(
      rules {
        $0.ties = [DrawCandidate.Tie(unit: "B")]
        $0.relatives = [[3]]
        $0.stakes = ["B"]
      } == [])
  }

  @Test("applicants and members of the project do not review it, by their code or by their identity number")
  func oneself() {
    #expect(rules { $0.expert = "E9" } == ["RECUSAL-self"])
    #expect(rules { $0.person = [1] } == ["RECUSAL-self"])
  }

  @Test("who belongs to an applicant now does not review it")
  func unit() {
    #expect(rules { $0.unit = "A" } == ["RECUSAL-unit"])
    #expect(rules { $0.ties = [DrawCandidate.Tie(unit: "A")] } == ["RECUSAL-unit"])
  }

  @Test(
    "a tie that ended counts for three years, to the day",
    arguments: [("2025-06-29", true), ("2022-07-01", true), ("2022-06-30", true), ("2022-06-29", false)])
  func threeYears(_ until: String, _ counts: Bool) {
    let found = rules { $0.ties = [DrawCandidate.Tie(unit: "A", until: CivilDate(until))] }
    #expect(found == (counts ? ["RECUSAL-unit"] : []))
  }

  @Test("a close relative who is involved, any other interest and a bar keep out, and every reason is told")
  func others() {
    #expect(rules { $0.relatives = [[3], [1]] } == ["RECUSAL-kinship"])
    #expect(rules { $0.stakes = ["A"] } == ["RECUSAL-stake"])
    #expect(
      rules {
        $0.unit = "A"
        $0.stakes = ["A"]
        $0.bars = ["DRAW-quarter"]
      } == ["DRAW-quarter", "RECUSAL-stake", "RECUSAL-unit"])
  }

  @Test("the filter parts the pool and lists each rule")
  func filter() {
    let pool = Recusal(subject: Self.subject, on: Self.day, tieYears: 3).filter([
      DrawCandidate(expert: "E1", unit: "U", division: "420100"),
      DrawCandidate(expert: "E2", unit: "A", division: "420100", stakes: ["A"]),
    ])
    #expect(pool.eligible.map(\.expert) == ["E1"])
    #expect(pool.exclusions.map { "\($0.expert) \($0.rule)" } == ["E2 RECUSAL-stake", "E2 RECUSAL-unit"])
  }
}
