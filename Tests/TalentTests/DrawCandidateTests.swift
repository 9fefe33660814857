import Domain
import Foundation
import Identity
import RPC
import RecordTestSupport
import Records
import Schema
import TalentAPI
import Testing

@testable import ipmesh_talent

@Suite("Candidates of draws")
struct DrawCandidateTests {
  @Test("each conflict of interest excludes an expert, with its rule")
  func recusal() async throws {
    try await TestTalent.run { talent in
      let applicant = Samples.unit(990)
      func tie(_ kind: Talent.UnitTieKind, until: String?) -> [Talent.UnitTie] {
        [
          .with {
            $0.kind = kind
            $0.unitCode = applicant
            $0.startDate = Samples.date("2015-01-01")
            $0.endDate = until.map(Samples.date)
          }
        ]
      }
      let ties: [Int: [Talent.UnitTie]] = [
        // The review is on 2025-08-15: three years back is 2022-08-15, still inside.
        2: tie(.employee, until: "2022-08-15"), 3: tie(.employee, until: "2022-08-14"),
        4: tie(.adviser, until: nil), 5: tie(.shareholder, until: "2024-01-01"),
      ]
      try await talent.addMembers(1...25) { number, expert in
        if number == 1 { expert.unitCode = applicant }
        expert.ties = ties[number] ?? []
        if number == 6 { expert.relativeIdentityNumbers = [Samples.identity(800)] }
        if number == 8 { expert.relativeIdentityNumbers = [Samples.identity(7)] }
        if number == 9 { expert.relativeIdentityNumbers = [Samples.identity(10)] }
        if number == 11 {
          expert.stakes = [
            .with {
              $0.unitCode = applicant
              $0.description = "专利许可"
            }
          ]
        }
      }
      let draw = try await talent.createDraw {
        $0.subject?.involvedIdentityNumbers = [Samples.identity(800), Samples.identity(7), Samples.identity(12)]
        $0.subject?.involvedExperts = ["experts/9"]
      }
      #expect(draw.subject?.involvedPersonCount == 3 && draw.subject?.involvedIdentityNumbers.isEmpty == true)
      #expect(
        Set(draw.exclusions.map { "\($0.expert) \($0.rule)" }) == [
          "experts/1 RECUSAL-unit", "experts/2 RECUSAL-unit", "experts/4 RECUSAL-unit", "experts/5 RECUSAL-unit",
          "experts/6 RECUSAL-kinship",  // a relative is among the persons
          "experts/7 RECUSAL-self",  // named by identity number
          "experts/8 RECUSAL-kinship",  // a relative, who is an expert, is among the persons
          "experts/9 RECUSAL-self",  // named as an expert
          "experts/10 RECUSAL-kinship",  // the involved expert names this one as a relative
          "experts/11 RECUSAL-stake", "experts/12 RECUSAL-self",
        ])
      #expect(draw.candidateCount == 14)
    }
  }

  @Test("term, availability, integrity and age keep experts out, with their rules")
  func bars() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...15) { number, expert in
        if number == 1 {
          expert.unavailablePeriods = [
            .with {
              $0.startDate = Samples.date("2025-08-15")
              $0.endDate = Samples.date("2025-08-20")
            }
          ]
        }
        if number == 2 { expert.integrity = .breach }
        if number == 3 { expert.identityNumber = Samples.identity(3, born: "19640815") }
        if number == 4 { expert.identityNumber = Samples.identity(4, born: "19640816") }
      }
      try await talent.addExpert(16)
      let draw = try await talent.createDraw { $0.purpose = .award }
      let found = draw.exclusions.map { "\($0.expert) \($0.rule)" }
      #expect(found == ["experts/1 DRAW-available", "experts/2 ADM-integrity", "experts/3 ADM-age-award"])
      #expect(draw.candidateCount == 12, "an expert who is on record only is not in the pool")
      let guidance = try await talent.createDraw {
        $0.purpose = .guidance
        $0.count = 3
      }
      #expect(guidance.excludedCount == 2, "the lower age limit is for awards")
      await expect(
        Refusal(.failedPrecondition, "DRAW-pool", "ADM-integrity", "DRAW-pool"), "the terms end before the review"
      ) {
        try await talent.createDraw { $0.reviewDate = Samples.date("2028-01-01") }
      }
    }
  }

  @Test("strata, divisions and units bound a panel; what cannot be is refused with the rules in the way")
  func balance() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...12) { number, expert in
        if number <= 4 {
          expert.categories = [.law]
          expert.fields = []
        }
        if number > 8 { expert.division = "420500" }
        if number == 2 { expert.unitCode = Samples.unit(1) }
      }
      func balanced(_ draw: inout Talent.Draw) {
        draw.pool?.categories = [.law, .patent]
        draw.strata = [
          .with {
            $0.category = .law
            $0.count = 2
          },
          .with {
            $0.category = .patent
            $0.count = 3
          },
        ]
        draw.divisionMax = 3
      }
      let drawn = try await talent.drawPanel(balanced)
      let byStratum = Dictionary(grouping: drawn.seats, by: \.stratum).mapValues(\.count)
      #expect(byStratum == [.law: 2, .patent: 3])
      let members = Set(drawn.members.map { Int($0.dropFirst(8))! })
      #expect(members.filter { $0 > 8 }.count >= 2 && !(members.contains(1) && members.contains(2)))
      await expect(Refusal(.failedPrecondition, "DRAW-strata", "DRAW-pool", "DRAW-unit"), "four of law from 3 units") {
        try await talent.createDraw {
          balanced(&$0)
          $0.strata[0].count = 4
          $0.strata[1].count = 1
          $0.divisionMax = 0
        }
      }
      await expect(Refusal(.failedPrecondition, "DRAW-division"), "five from two divisions of two") {
        try await talent.createDraw { $0.divisionMax = 2 }
      }
      await expect(
        Refusal(.failedPrecondition, "DRAW-pool", "RECUSAL-unit"), "too few, since one is recused"
      ) {
        try await talent.createDraw {
          $0.pool?.divisions = ["420500"]
          $0.count = 5
          $0.subject?.applicantCodes = [Samples.unit(9)]
        }
      }
    }
  }

  @Test("the pool is filtered by category, sub-field, industry, jurisdiction, language and division")
  func filters() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...20) { number, expert in
        if number % 2 == 0 {
          expert.categories = [.overseas, .industry]
          expert.fields = [.industryTechnology]
          expert.jurisdictions = ["US"]
          expert.languages = ["en"]
          expert.industries = ["C12"]
        }
        if number > 10 { expert.division = "420500" }
      }
      func count(_ change: (inout Talent.DrawPool) -> Void) async throws -> Int32 {
        try await talent.createDraw {
          $0.purpose = .guidance
          $0.count = 3
          var pool = Talent.DrawPool()
          change(&pool)
          $0.pool = pool
        }.candidateCount
      }
      #expect(try await count { $0.categories = [.patent] } == 10)
      #expect(try await count { $0.categories = [.patent, .overseas] } == 20)
      #expect(try await count { ($0.categories, $0.fields) = ([.patent, .industry], [.industryTechnology]) } == 10)
      #expect(try await count { ($0.categories, $0.industries) = ([.industry], ["C12", "P01"]) } == 10)
      #expect(try await count { ($0.categories, $0.jurisdiction) = ([.overseas], "US") } == 10)
      #expect(try await count { ($0.categories, $0.language) = ([.overseas], "en") } == 10)
      #expect(try await count { ($0.categories, $0.divisions) = ([.overseas], ["420500"]) } == 5)
      #expect(try await count { ($0.categories, $0.divisions) = ([.overseas], ["420106"]) } == 5)
    }
  }
}
