import Foundation
import RPC
import RecordTestSupport
import Records
import Schema
import TalentAPI
import Testing

@testable import ipmesh_talent

@Suite("Imports of experts")
struct ExpertImportTests {
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
