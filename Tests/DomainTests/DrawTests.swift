import Domain
import Testing

@Suite("Draws: worked examples")
struct DrawTests {
  @Test("the order of domain.md 2.5 comes out")
  func order() {
    let codes = (42001...42010).map(String.init)
    let expected = ["42004", "42003", "42001", "42010", "42008", "42002", "42009", "42006", "42005", "42007"]
    #expect(DrawRank.order(codes, seed: "HBIP-2025-01") == expected)
    #expect(DrawRank.rank("42004", seed: "HBIP-2025-01").hasPrefix("066d40faafce7f62"))
  }

  @Test(
    "so does the order of inspectors for an object, and the pair when one must avoid it",
    arguments: [
      ("42004", ["I06", "I01", "I04", "I05", "I02", "I03"]), ("42003", ["I02", "I06", "I04", "I03", "I01", "I05"]),
    ])
  func inspectors(_ object: String, _ expected: [String]) {
    let order = DrawRank.order((1...6).map { "I0\($0)" }, seed: "HBIP-2025-01|\(object)|inspector")
    #expect(order == expected)
    if object == "42004" { #expect(order.filter { $0 != "I06" }.prefix(2) == ["I01", "I04"]) }
  }

  @Test("a panel of five from twelve of whom two avoid: the first five of ten by rank; who declines, by the next (6.4)")
  func panelOfFive() throws {
    var draw = try DrawExample.panelOfFive()
    #expect(draw.specification.candidates.count == 10)
    #expect(
      draw.specification.exclusions.map { "\($0.expert) \($0.rule)" } == ["E01 RECUSAL-unit", "E02 RECUSAL-unit"])
    let order = DrawRank.order(draw.specification.candidates.map(\.expert), seed: draw.seed.value)
    #expect(draw.members.map(\.expert) == Array(order[0..<5]))
    #expect(draw.backups.map(\.expert) == Array(order[5..<7]))
    #expect(try draw.refuse(order[2], reason: "declined")?.expert == order[5])
    #expect(draw.members.map(\.expert) == [0, 1, 3, 4, 5].map { order[$0] })
    #expect(draw.backups.map(\.expert) == Array(order[6..<8]))
    #expect(draw.replacements.map(\.refusal) == [Draw.Refusal(expert: order[2], reason: "declined")])
    #expect(try DrawTranscript.verify(DrawTranscript.text(of: draw)).members == draw.members)
  }
}
