import RPC
import RecordTestSupport
import Storage
import TestRandom
import Testing

@testable import StatisticsFigures
@testable import ipmesh_statistics

@Suite("Facts and their totals", .timeLimit(.minutes(2)))
struct FactTableTests {
  private static let measures = ["P01", "F01", "pi-value-added"]
  private static let divisions = ["420000", "420100", "420102", "420500"]
  private static let industries = ["", "P01", "C19"]

  @Test("after any changes, the totals equal a recount")
  func totalsEqualRecount() async throws {
    var random = SeededRandom()
    var writes: [(source: String, subject: String, period: Period, facts: [Fact])] = []
    for _ in 0..<300 {
      let period = Period(
        year: Int.random(in: 2021...2023, using: &random), quarter: Bool.random(using: &random) ? 0 : 2)
      let subject = ["", "a", "b", "c"].randomElement(using: &random) ?? ""
      var facts: [Fact] = []
      for measure in Self.measures {
        for division in Self.divisions.shuffled(using: &random).prefix(2) {
          for industry in Self.industries where Int.random(in: 0...2, using: &random) == 0 {
            var fact = Fact(
              measure: measure, division: division, period: period, industry: industry, subject: subject,
              value: Int64.random(in: -1_000...1_000_000, using: &random))
            fact.qualifier = FactQualifier.allCases.randomElement(using: &random) ?? .exact
            facts.append(fact)
          }
        }
      }
      writes.append((["surveys/1", "surveys/2"].randomElement(using: &random) ?? "", subject, period, facts))
    }
    let plan = writes
    let undone = Int.random(in: 0..<300, using: &random)
    try await TestStatistics.run { statistics in
      for (place, write) in plan.enumerated() {
        do {
          try await statistics.store.database.write { transaction in
            try FactTable.replace(
              source: write.source, subject: write.subject, period: write.period, by: write.facts, transaction)
            if place == undone { throw RPCError(.aborted, "as if the return had been refused") }
          }
        } catch let error as RPCError where error.code == .aborted && place == undone {}
        if place % 50 == 49 { try await Self.expectTotalsEqualRecount(statistics) }
      }
      for write in plan {
        try await statistics.store.database.write {
          try FactTable.replace(source: write.source, subject: write.subject, period: write.period, by: [], $0)
        }
      }
      try await Self.expectTotalsEqualRecount(statistics)
      let left = try await statistics.store.read { reader in
        try ["fact", "fact_set", "fact_total"].map { table in
          try reader.first("SELECT COUNT(*) FROM \(table)", []) { try $0[0] as Int }
        }
      }
      #expect(left == [0, 0, 0])
    }
  }

  private static func expectTotalsEqualRecount(_ statistics: TestStatistics) async throws {
    for measure in measures {
      for quarter in [0, 2] {
        let (kept, counted) = try await statistics.store.read { reader in
          (
            Set(
              try FactTable.totals(
                of: measure, from: Period(year: 2021, quarter: quarter), to: Period(year: 2023, quarter: quarter),
                divisions: nil, industries: nil, reader)),
            Set(try FactTable.recount(of: measure, reader).filter { $0.period.quarter == quarter })
          )
        }
        #expect(kept == counted, "\(measure)")
      }
    }
  }

  @Test("a return replaces the facts of its subject and period, and no others")
  func replacing() async throws {
    try await TestStatistics.run { statistics in
      func replace(_ subject: String, _ year: Int, _ value: Int64?) async throws {
        let period = Period(year: year)
        let facts = value.map {
          [Fact(measure: "P01", division: "420100", period: period, subject: subject, value: $0)]
        }
        try await statistics.store.database.write {
          try FactTable.replace(source: "surveys/1", subject: subject, period: period, by: facts ?? [], $0)
        }
      }
      func sums() async throws -> [Int64] {
        try await statistics.store.read {
          try FactTable.totals(of: "P01", periods: 2022...2023, divisions: ["420100"], industries: [""], $0).map(\.sum)
        }
      }
      try await replace("a", 2023, 10)
      try await replace("b", 2023, 5)
      try await replace("a", 2022, 7)
      #expect(try await sums() == [7, 15])
      try await replace("a", 2023, 11)
      #expect(try await sums() == [7, 16])
      try await replace("b", 2023, nil)
      #expect(try await sums() == [7, 11])
    }
  }

  @Test("a total that would not fit is refused, and nothing of the write is stored")
  func overflow() async throws {
    try await TestStatistics.run { statistics in
      let facts = (0..<100).map {
        Fact(measure: "F01", division: "420100", period: Period(year: 2023), subject: "u\($0)", value: Fact.valueMax)
      }
      await expect(Refusal(.failedPrecondition, "fact-total"), "a hundred times the most") {
        try await statistics.store(facts)
      }
      await expect(Refusal(.failedPrecondition, "fact-value"), "more than the most") {
        try await statistics.store([
          Fact(measure: "F01", division: "420100", period: Period(year: 2023), value: .min)
        ])
      }
      await expect(Refusal(.failedPrecondition, "fact-once"), "the same figure twice") {
        try await statistics.store.database.write {
          let fact = Fact(measure: "F01", division: "420100", period: Period(year: 2023), value: 1)
          try FactTable.replace(source: "s", subject: "", period: fact.period, by: [fact, fact], $0)
        }
      }
      let count = try await statistics.store.read { try $0.first("SELECT COUNT(*) FROM fact", []) { try $0[0] as Int } }
      #expect(count == 0)
      try await statistics.store(Array(facts.prefix(92)))
      let sums = try await statistics.store.read {
        try FactTable.totals(of: "F01", periods: 2023...2023, divisions: nil, industries: nil, $0).map(\.sum)
      }
      #expect(sums == [92 * Fact.valueMax])
    }
  }

  @Test("periods are read as people write them")
  func periods() {
    for (text, number) in [
      ("2023", 20230), ("2023年", 20230), ("2023-Q2", 20232), ("２０２３Q4", 20234), (" 2023q1 ", 20231),
    ] { #expect(Period(text)?.number == number, "\(text)") }
    for text in ["", "23", "2023-Q5", "2023-Q0", "2023Q", "Q2", "1948", "2200", "2023-02", "+2023", "2023-Q+1"] {
      #expect(Period(text) == nil, "\(text)")
    }
    #expect(
      "\(Period(year: 2023, quarter: 2).lastDay)" == "2023-06-30" && "\(Period(year: 2023).lastDay)" == "2023-12-31")
  }
}
