import Foundation
import RPC
import RecordTestSupport
import Records
import Schema
import TalentAPI
import Testing

@testable import ipmesh_talent

@Suite("Experts")
struct ExpertTests {
  @Test("identity numbers go in and never come out: not in answers, errors, changes or the database files")
  func secrecy() async throws {
    try await TestTalent.run { talent in
      let added = try await talent.addExpert(1) {
        $0.identityNumber = Samples.identityNumber
        $0.relativeIdentityNumbers = [Samples.identity(2, born: "19780307")]
      }
      #expect(added.identityNumber.isEmpty && added.relativeIdentityNumbers.isEmpty)
      #expect(added.maskedIdentityNumber == "420106************" && added.relativeCount == 1)
      let found = try await talent.experts.lookup(.with { $0.identityNumber = Samples.identityNumber })
      #expect(found == added)
      await expect(Refusal(.alreadyExists), "twice") {
        try await talent.addExpert(2) { $0.identityNumber = Samples.identityNumber }
      }
      do {
        try await talent.addExpert(3) {
          $0.identityNumber = "420106197803071230"
          $0.relativeIdentityNumbers = ["420106197803071230"]
        }
        Issue.record("wrong check characters were taken")
      } catch let error as RPCError {
        #expect(Refusal(error).reasons.count == 2)
        #expect(!"\(error)\(error.details)".contains("19780307"))
      }
      let report = try await talent.importExperts(
        "姓名,身份证号,专家类别,行政区划,工作单位统一社会信用代码,工作单位,入职日期,从业起始日期,近亲属身份证号\n"
          + "张明,420106197803071230,法律,武汉市,\(Samples.unit(9)),研究院,2010-01-01,2005-01-01,420106197803071230\n")
      #expect(report.rowsRefused == 1 && report.problems.count == 2)
      #expect(!"\(report)".contains("19780307"))
      for change in try await talent.allChanges() {
        #expect(!String(decoding: change.payload, as: UTF8.self).contains("19780307"))
      }
      for file in ["talent.db", "talent.db-wal"] {
        let bytes = try Data(contentsOf: talent.directory.appending(path: file))
        #expect(bytes.range(of: Data("19780307".utf8)) == nil, "\(file)")
      }
    }
  }

  @Test("a query finds experts by any part of their own or their unit's name, and by what they know")
  func search() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...30) { number, expert in
        expert.displayName = number == 7 ? "欧阳明" : "专家\(number)"
        if number == 8 { expert.unitName = "三峡大学" }
        if number % 10 == 0 {
          expert.categories = [.overseas, .industry]
          expert.fields = [.overseasEnforcement]
          expert.jurisdictions = ["US", "EP"]
          expert.languages = ["en"]
          expert.industries = ["P01", "C12"]
          expert.division = "420500"
        }
      }
      func names(_ change: (inout Talent.ExpertFilter) -> Void) async throws -> [String] {
        var filter = Talent.ExpertFilter()
        change(&filter)
        return try await talent.experts.list(.with { $0.filter = filter }).experts.map(\.name)
      }
      #expect(try await names { $0.query = "阳明" } == ["experts/7"])
      #expect(try await names { $0.query = "三峡" } == ["experts/8"])
      #expect(try await names { $0.category = .overseas } == ["experts/10", "experts/20", "experts/30"])
      #expect(try await names { $0.field = .overseasEnforcement }.count == 3)
      #expect(try await names { $0.industry = "C12" }.count == 3)
      #expect(try await names { $0.industry = "C01" }.isEmpty)
      #expect(try await names { $0.jurisdiction = "EP" }.count == 3)
      #expect(try await names { $0.language = "en" }.count == 3)
      #expect(try await names { $0.division = "420500" }.count == 3)
      #expect(try await names { $0.division = "420100" }.count == 27)
      #expect(try await names { $0.unitCode = Samples.unit(5) } == ["experts/5"])
      #expect(try await names { $0.state = .recorded }.isEmpty)
      #expect(try await names { $0.inPoolDate = Samples.date("2027-12-31") }.count == 30)
      #expect(try await names { $0.inPoolDate = Samples.date("2028-01-01") }.isEmpty)
      await expect(
        Refusal(
          .invalidArgument, "filter.category ENUM_VALUE", "filter.field ENUM_VALUE", "filter.industry 51020_CODE",
          "filter.jurisdiction TWO_LETTER_CODE", "filter.language TWO_LETTER_CODE", "filter.division GBT2260_HUBEI",
          "filter.unit_code GB32100_LENGTH"), "bad filter"
      ) {
        _ = try await talent.experts.list(
          .with {
            $0.filter = .with {
              $0.category = .unrecognized(12)
              $0.field = .unrecognized(14)
              $0.industry = "P06"
              $0.jurisdiction = "USA"
              $0.language = "EN"
              $0.division = "420400"
              $0.unitCode = "914201"
            }
          })
      }
    }
  }

  @Test("pages follow each other without gap or repetition while experts are added")
  func paging() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...25)
      var names: [String] = []
      var token = ""
      repeat {
        let request = Talent.ListExpertsRequest.with {
          $0.pageSize = 10
          $0.pageToken = token
        }
        let page = try await talent.experts.list(request)
        names += page.experts.map(\.name)
        token = page.nextPageToken
        if names.count == 10 { try await talent.addExpert(26) }
      } while !token.isEmpty
      #expect(names == (1...26).map { "experts/\($0)" })
    }
  }

  @Test("a new unit leaves the old one as a tie, and ties within three years cannot be removed")
  func ties() async throws {
    try await TestTalent.run { talent in
      let first = try await talent.addExpert(1) {
        $0.ties = [
          .with {
            $0.kind = .adviser
            $0.unitCode = Samples.unit(900)
            $0.startDate = Samples.date("2018-01-01")
            $0.endDate = Samples.date("2022-06-30")
          },
          .with {
            $0.kind = .shareholder
            $0.unitCode = Samples.unit(901)
            $0.startDate = Samples.date("2018-01-01")
            $0.endDate = Samples.date("2022-06-29")
          },
        ]
      }
      func update(_ paths: [String], _ change: (inout Talent.Expert) -> Void) async throws -> Talent.Expert {
        var expert = first
        expert.etag = ""
        change(&expert)
        let changed = expert
        return try await talent.experts.update(
          .with {
            $0.requestId = freshID()
            $0.expert = changed
            $0.updateMask = .with { $0.paths = paths }
          }, by: TestTalent.province)
      }
      // 2022-06-30 is three years before today, still inside; 2022-06-29 is not.
      await expect(Refusal(.invalidArgument, "expert.ties TIE_KEPT"), "the adviser's tie goes") {
        _ = try await update(["ties"]) { $0.ties = [] }
      }
      let kept = try await update(["ties"]) { $0.ties.remove(at: 1) }
      #expect(kept.ties.map(\.unitCode) == [Samples.unit(900)])
      await expect(Refusal(.invalidArgument, "expert.unit_since_date DATE_ORDER"), "new unit before the old one") {
        _ = try await update(["unit_code", "unit_since_date"]) {
          $0.unitCode = Samples.unit(902)
          $0.unitSinceDate = Samples.date("2009-01-01")
        }
      }
      let moved = try await update(["unit_code", "unit_name", "unit_since_date"]) {
        $0.unitCode = Samples.unit(902)
        $0.unitName = "新单位"
        $0.unitSinceDate = Samples.date("2025-06-01")
      }
      let old = moved.ties.first { $0.unitCode == first.unitCode }
      #expect(old?.kind == .employee && old?.startDate == first.unitSinceDate)
      #expect(old?.endDate == Samples.date("2025-06-01"))
    }
  }
}
