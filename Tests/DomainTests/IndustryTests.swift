import Domain
import Testing

@Suite("The 51020 industries (domain.md 9.1)")
struct IndustryTests {
  let catalog: IndustryCatalog

  init() throws { catalog = try RuleBook(directory: ruleDirectory).industries }

  @Test("there are 5 pillars, 10 advantages and 20 characteristic clusters, 35 in all, and 5 industries of the future")
  func counts() {
    let tiers = Dictionary(grouping: catalog.all, by: \.tier).mapValues(\.count)
    #expect(tiers == [.pillar: 5, .advantage: 10, .characteristic: 20])
    #expect(catalog.all.count == 35 && catalog.future.map(\.zh).contains("量子信息") && catalog.future.count == 5)
    #expect(
      catalog.all.map(\.code)
        == catalog.all.map(\.code).sorted {
          ("PAC".firstIndex(of: $0.first!)!, $0) < ("PAC".firstIndex(of: $1.first!)!, $1)
        })
  }

  @Test("codes name their industries", arguments: [("P02", "汽车制造"), ("A10", "商务服务"), ("C12", "集成电路"), ("C20", "数字创意")])
  func names(_ code: String, _ name: String) throws {
    #expect(try catalog.industry(code).name.zh == name)
    #expect(catalog[code]?.code == code)
  }

  @Test("codes of no industry are refused", arguments: ["P06", "A11", "C21", "C00", "p01", "C1", ""])
  func refused(_ code: String) {
    let violation = #expect(throws: RuleViolation.self) { try catalog.industry(code) }
    #expect(violation?.rule == "51020-code")
  }
}
