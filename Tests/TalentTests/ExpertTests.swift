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

  @Test("CreateExpert says for each bad field which rule it breaks, and stores nothing")
  func badInput() async throws {
    try await TestTalent.run { talent in
      for (what, reasons, change) in Self.badExperts {
        var refusal = Refusal(.invalidArgument)
        refusal.reasons = reasons.map { "expert.\($0)" }
        await expect(refusal, what) { try await talent.addExpert(1, change) }
      }
      await expect(Refusal(.invalidArgument, "request_id REQUIRED"), "no request id") {
        _ = try await talent.experts.create(.with { $0.expert = Samples.expert(1) }, by: TestTalent.province)
      }
      await expect(Refusal(.permissionDenied), "Yichang's bureau, an expert in Wuhan") {
        _ = try await talent.experts.create(
          .with {
            $0.requestId = freshID()
            $0.expert = Samples.expert(1)
          }, by: TestTalent.yichang)
      }
      let changes = try await talent.allChanges()
      #expect(changes.isEmpty)
    }
  }

  typealias Case = (String, [String], @Sendable (inout Talent.Expert) -> Void)
  static let badExperts: [Case] = [
    ("no name", ["display_name REQUIRED"], { $0.displayName = " " }),
    ("long name", ["display_name TEXT_LENGTH"], { $0.displayName = String(repeating: "明", count: 65) }),
    ("control characters", ["display_name TEXT_CONTROL"], { $0.displayName = "a\u{7}b" }),
    ("no number", ["identity_number REQUIRED"], { $0.identityNumber = "" }),
    ("wrong check", ["identity_number GB11643_CHECK"], { $0.identityNumber = "420106197803071230" }),
    ("no category", ["categories REQUIRED"], { ($0.categories, $0.fields) = ([], []) }),
    ("unknown category", ["categories ENUM_VALUE"], { $0.categories.append(.unrecognized(12)) }),
    ("field of another category", ["fields FIELD_CATEGORY"], { $0.fields = [.litigation] }),
    ("unknown field", ["fields ENUM_VALUE"], { $0.fields = [.unrecognized(23)] }),
    ("industry without code", ["industries REQUIRED"], { $0.categories.append(.industry) }),
    ("no such industry", ["industries 51020_CODE"], { $0.industries = ["A11"] }),
    (
      "overseas without place", ["jurisdictions REQUIRED", "languages REQUIRED"], { $0.categories.append(.overseas) }
    ),
    ("jurisdiction", ["jurisdictions TWO_LETTER_CODE"], { $0.jurisdictions = ["usa"] }),
    ("language", ["languages TWO_LETTER_CODE"], { $0.languages = ["EN"] }),
    (
      "many languages", ["languages LIST_LENGTH"],
      { $0.languages = (0..<33).map { String(UnicodeScalar(97 + UInt8($0 % 26))) + "a" } }
    ),
    ("no division", ["division REQUIRED"], { $0.division = "" }),
    ("no such division", ["division GBT2260_HUBEI"], { $0.division = "420400" }),
    ("no unit", ["unit_code REQUIRED"], { $0.unitCode = "" }),
    ("unit check", ["unit_code GB32100_CHECK"], { $0.unitCode = "91420100MA4K000100" }),
    ("unit name", ["unit_name REQUIRED"], { $0.unitName = "" }),
    ("unit day", ["unit_since_date REQUIRED"], { $0.unitSinceDate = nil }),
    ("unit tomorrow", ["unit_since_date DATE_NOT_FUTURE"], { $0.unitSinceDate = Samples.date("2025-07-01") }),
    (
      "tie", ["ties[0].kind REQUIRED", "ties[0].unit_code REQUIRED", "ties[0].start_date REQUIRED"],
      { $0.ties = [.init()] }
    ),
    (
      "tie that ends before it begins", ["ties[0].end_date DATE_ORDER"],
      {
        $0.ties = [
          .with {
            $0.kind = .adviser
            $0.unitCode = Samples.unit(500)
            $0.startDate = Samples.date("2020-01-02")
            $0.endDate = Samples.date("2020-01-01")
          }
        ]
      }
    ),
    ("many ties", ["ties LIST_LENGTH"], { $0.ties = [Talent.UnitTie](repeating: Self.tie, count: 65) }),
    ("stake", ["stakes[0].unit_code REQUIRED", "stakes[0].description REQUIRED"], { $0.stakes = [.init()] }),
    (
      "relative", ["relative_identity_numbers[0] GB11643_LENGTH"], { $0.relativeIdentityNumbers = ["4201061978"] }
    ),
    (
      "qualification", ["qualifications[0].kind REQUIRED", "qualifications[0].since_date REQUIRED"],
      { $0.qualifications = [.init()] }
    ),
    (
      "other qualification without name", ["qualifications[0].title REQUIRED"],
      { $0.qualifications[0].kind = .other }
    ),
    ("two of a kind", ["qualifications NO_REPETITION"], { $0.qualifications.append($0.qualifications[0]) }),
    ("no practice", ["practice_since_date REQUIRED"], { $0.practiceSinceDate = nil }),
    (
      "30 February", ["practice_since_date DATE_EXISTS"],
      {
        $0.practiceSinceDate?.day = 31
        $0.practiceSinceDate?.month = 2
      }
    ),
    (
      "consent tomorrow", ["unit_consent_date DATE_NOT_FUTURE"], { $0.unitConsentDate = Samples.date("2025-07-01") }
    ),
    ("integrity", ["integrity ENUM_VALUE"], { $0.integrity = .unrecognized(3) }),
    (
      "unavailable", ["unavailable_periods[0].end_date DATE_ORDER"],
      {
        $0.unavailablePeriods = [
          .with {
            $0.startDate = Samples.date("2025-08-02")
            $0.endDate = Samples.date("2025-08-01")
          }
        ]
      }
    ),
  ]

  private static let tie = Talent.UnitTie.with {
    $0.kind = .adviser
    $0.unitCode = Samples.unit(500)
    $0.startDate = Samples.date("2020-01-02")
  }

  @Test("UpdateExpert refuses bad masks, names, versions and values, and changes nothing")
  func badUpdates() async throws {
    try await TestTalent.run { talent in
      let stored = try await talent.addExpert(1)
      let before = try await talent.allChanges().count
      typealias Case = (String, Refusal, @Sendable (inout Talent.UpdateExpertRequest) -> Void)
      let cases: [Case] = [
        ("no request id", Refusal(.invalidArgument, "request_id REQUIRED"), { $0.requestId = "" }),
        ("no mask", Refusal(.invalidArgument, "update_mask REQUIRED"), { $0.updateMask = nil }),
        ("unknown field", Refusal(.invalidArgument, "update_mask FIELD_MASK"), { $0.updateMask?.paths = ["age"] }),
        (
          "the identity number", Refusal(.invalidArgument, "update_mask FIELD_MASK"),
          { $0.updateMask?.paths = ["identity_number"] }
        ),
        ("the state", Refusal(.invalidArgument, "update_mask FIELD_MASK"), { $0.updateMask?.paths = ["state"] }),
        ("no name", Refusal(.invalidArgument, "expert.name REQUIRED"), { $0.expert?.name = "" }),
        (
          "other collection", Refusal(.invalidArgument, "expert.name RESOURCE_NAME"), { $0.expert?.name = "draws/1" }
        ),
        ("nobody", Refusal(.notFound), { $0.expert?.name = "experts/999999" }),
        ("old etag", Refusal(.aborted), { $0.expert?.etag = "0" }),
        ("bad value", Refusal(.invalidArgument, "expert.display_name REQUIRED"), { $0.expert?.displayName = "" }),
        (
          "to a division out of reach", Refusal(.permissionDenied),
          {
            $0.updateMask?.paths = ["division"]
            $0.expert?.division = "420500"
          }
        ),
      ]
      for (what, refusal, change) in cases {
        var request = Talent.UpdateExpertRequest.with {
          $0.requestId = freshID()
          $0.expert = stored
          $0.updateMask = .with { $0.paths = ["display_name"] }
        }
        change(&request)
        let changed = request
        await expect(refusal, what) { _ = try await talent.experts.update(changed, by: TestTalent.wuhan) }
      }
      #expect(try await talent.allChanges().count == before)
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

  @Test("an import adds and changes experts, takes over members, and says nothing new the second time")
  func importing() async throws {
    try await TestTalent.run { talent in
      let header =
        "姓名,身份证号,专家类别,细分领域,行政区划,工作单位统一社会信用代码,工作单位,入职日期,从业起始日期,职称,取得日期,单位同意日期,诚信记录,入库状态,聘期开始日期,任职顾问持股关系,近亲属身份证号\n"
      func row(_ number: Int, state: String = "在库,2024-07-01", tie: String = "", _ name: String = "张明") -> String {
        let relative = Samples.identity(number + 500)
        return
          "\(name),\(Samples.identity(number)),专利代理与审查、法律,专利代理,武汉市,\(Samples.unit(number)),武汉研究院,2010-01-01,2005-01-01,副高级职称,2015-01-01,2025-06-01,良好,\(state),\(tie),\(relative)\n"
      }
      let tie = "顾问 \(Samples.unit(700)) 2020-01-01 2024-12-31"
      let file = header + row(1, tie: tie) + row(2, state: "未入库,")
      let first = try await talent.importExperts(file)
      #expect(first.rowsCreated == 2, "\(first.problems)")
      let member = try await talent.experts.get(.with { $0.name = "experts/1" })
      #expect(member.state == .inPool && member.termEndDate == Samples.date("2027-06-30"))
      #expect(member.ties.count == 1 && member.relativeCount == 1 && member.categories == [.law, .patent])
      let again = try await talent.importExperts(file)
      #expect(again.rowsUnchanged == 2, "\(again.problems)")
      let changes = try await talent.allChanges().count
      let renamed = try await talent.importExperts(header + row(1, "张明华"))
      #expect(renamed.rowsUpdated == 1)
      #expect(try await talent.experts.get(.with { $0.name = "experts/1" }).ties.count == 1)
      #expect(try await talent.allChanges().count == changes + 1)
      let bad = [
        (row(3).replacingOccurrences(of: "良好", with: "失信"), "ADM-integrity"),
        (row(3, state: "在库,"), "required"), (row(3, state: "退出,2024-07-01"), "EXPERT-transition"),
        (row(3, tie: "朋友 \(Samples.unit(700)) 2020-01-01"), "tie-form"),
        (row(3).replacingOccurrences(of: "法律", with: "画画"), "enum-value"),
        (row(3).replacingOccurrences(of: "武汉市", with: "长沙市"), "GBT2260-hubei"),
      ]
      for (line, rule) in bad {
        let report = try await talent.importExperts(header + line)
        #expect(report.rowsRefused == 1 && report.problems.map(\.rule).contains(rule), "\(line) \(report.problems)")
      }
      let denied = try await talent.importExperts(header + row(4), by: TestTalent.wuhan)
      #expect(denied.problems.map(\.rule) == ["caller-reach"], "a city takes over a member")
      let recorded = try await talent.importExperts(header + row(5, state: "未入库,"), by: TestTalent.wuhan)
      #expect(recorded.rowsCreated == 1)
      var exported: [UInt8] = []
      try await talent.experts.export(.init()) { exported += $0 }
      let text = String(decoding: exported, as: UTF8.self)
      #expect(text.contains("张明华,专利代理与审查") || text.contains("420106************"))
      #expect(text.split(whereSeparator: \.isNewline).count == 4)
    }
  }

  @Test("the sample of experts is taken, but for the seven rows that are bad on purpose, and draws nine of them")
  func sample() async throws {
    try await TestTalent.run { talent in
      talent.setDay("2026-11-02")
      let file = TestTalent.root.appending(path: "deploy/sample/experts.csv")
      let report = try await talent.importExperts(String(decoding: Data(contentsOf: file), as: UTF8.self))
      #expect(report.rowsRead == 627 && report.rowsRefused == 7, "\(report.problems)")
      #expect(report.unknownColumns.isEmpty)
      let drawn = try await talent.drawPanel {
        $0.reviewDate = Samples.date("2026-11-16")
        $0.count = 9
        $0.pool?.categories = [.patent, .navigation, .industry]
        $0.divisionMax = 4
      }
      #expect(drawn.members.count == 9)
      #expect(try await talent.verify(name: drawn.name).valid)
    }
  }
}
