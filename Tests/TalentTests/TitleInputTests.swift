import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import TalentAPI
import Testing

@testable import ipmesh_talent

@Suite("Bad input to the methods of titles")
struct TitleInputTests {
  @Test("CreateTitleApplication and UpdateTitleApplication")
  func records() async throws {
    try await TestTalent.run { talent in
      let bad: [(String, [String], (inout Talent.TitleApplication) -> Void)] = [
        ("no name", ["display_name REQUIRED"], { $0.displayName = " " }),
        (
          "long name", ["display_name TEXT_LENGTH"], { $0.displayName = String(repeating: "名", count: 65) }
        ),
        ("no unit", ["unit_code REQUIRED"], { $0.unitCode = "" }),
        ("bad unit", ["unit_code GB32100_CHECK"], { $0.unitCode = "91420100MA4K00010Q" }),
        ("no unit name", ["unit_name REQUIRED"], { $0.unitName = "" }),
        ("Changsha", ["division GBT2260_HUBEI"], { $0.division = "430100" }),
        ("no facts", ["facts.level REQUIRED"], { $0.facts = nil }),
        ("unknown level", ["facts.level ENUM_VALUE"], { $0.facts?.level = .unrecognized(5) }),
        ("unknown education", ["facts.education ENUM_VALUE"], { $0.facts?.education = .unrecognized(7) }),
        (
          "future work", ["facts.work_since_date DATE_NOT_FUTURE"],
          { $0.facts?.workSinceDate = Samples.date("2025-07-01") }
        ),
        ("no day", ["facts.held_since_date REQUIRED"], { $0.facts?.heldSinceDate = nil }),
        ("no title", ["facts.held_level REQUIRED"], { $0.facts?.heldLevel = .unspecified }),
        ("title held", ["facts.held_level TITLE_HELD"], { $0.facts?.heldLevel = .senior }),
        ("no exam day", ["facts.exam_certificate_date REQUIRED"], { $0.facts?.examCertificateDate = nil }),
        ("no exam number", ["facts.exam_certificate_number REQUIRED"], { $0.facts?.examCertificateNumber = "" }),
        (
          "bad exam number", ["facts.exam_certificate_number CERTIFICATE_NUMBER"],
          { $0.facts?.examCertificateNumber = "1/2" }
        ),
        (
          "achievement", ["facts.achievements[0].kind REQUIRED", "facts.achievements[0].title REQUIRED"],
          {
            $0.facts?.achievements[0].kind = .unspecified
            $0.facts?.achievements[0].title = ""
          }
        ),
        (
          "bad digest", ["facts.achievements[0].evidence_sha256 SHA256_FORM"],
          { $0.facts?.achievements[0].evidenceSha256 = "xyz" }
        ),
        (
          "33 achievements", ["facts.achievements LIST_LENGTH"],
          {
            if let one = $0.facts?.achievements[0] { $0.facts?.achievements = Array(repeating: one, count: 33) }
          }
        ),
      ]
      let identity: [(String, [String], (inout Talent.TitleApplication) -> Void)] = [
        ("no identity number", ["identity_number REQUIRED"], { $0.identityNumber = "" }),
        ("short identity number", ["identity_number GB11643_LENGTH"], { $0.identityNumber = "4201" }),
        ("false check", ["identity_number GB11643_CHECK"], { $0.identityNumber = "420106199003071237" }),
      ]
      await expectInputRefusals("title_application", TitleSamples.application(), bad + identity) { input in
        _ = try await talent.titles.create(
          .with {
            $0.requestId = freshID()
            $0.titleApplication = input
          }, by: TestTalent.province)
      }
      await expect(Refusal(.permissionDenied), "a bureau elsewhere") {
        _ = try await talent.apply(by: TestTalent.yichang)
      }
      #expect(try await talent.allChanges().isEmpty)

      let stored = try await talent.apply()
      await expectInputRefusals("title_application", stored, bad) { input in
        _ = try await talent.titles.update(
          .with {
            $0.requestId = freshID()
            $0.titleApplication = input
            $0.updateMask = .with { $0.paths = ["*"] }
          }, by: TestTalent.province)
      }
      await expect(Refusal(.invalidArgument, "update_mask FIELD_MASK"), "the identity number") {
        _ = try await talent.titles.update(
          .with {
            $0.requestId = freshID()
            $0.titleApplication = stored
            $0.updateMask = .with { $0.paths = ["identity_number"] }
          }, by: TestTalent.province)
      }
      await expect(Refusal(.invalidArgument, "title_application.name REQUIRED"), "no name") {
        _ = try await talent.titles.update(
          .with {
            $0.requestId = freshID()
            $0.updateMask = .with { $0.paths = ["*"] }
          }, by: TestTalent.province)
      }
      await expect(Refusal(.aborted), "old etag") {
        _ = try await talent.titles.update(
          .with {
            $0.requestId = freshID()
            $0.titleApplication = stored
            $0.titleApplication?.etag = "0"
            $0.updateMask = .with { $0.paths = ["*"] }
          }, by: TestTalent.province)
      }
      #expect(try await talent.allChanges().count == 1)
    }
  }

  @Test("the moves: request id, name, etag, reach; then each its own fields and states")
  func moves() async throws {
    try await TestTalent.run { talent in
      let name = try await talent.apply().name
      let unknown = "titleApplications/99"
      await expectMoveRefusals(name, unknown: unknown) { id, name, etag, caller in
        _ = try await talent.titles.submit(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
          }, by: caller)
      }
      await expectMoveRefusals(name, unknown: unknown) { id, name, etag, caller in
        _ = try await talent.titles.decideMaterials(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
            $0.decision = .accept
          }, by: caller)
      }
      await expectMoveRefusals(name, unknown: unknown) { id, name, etag, caller in
        _ = try await talent.titles.assignPanel(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
            $0.draw = "draws/1"
          }, by: caller)
      }
      await expectMoveRefusals(name, unknown: unknown, hasEtag: false) { id, name, _, caller in
        _ = try await talent.titles.castVote(
          .with {
            $0.requestId = id
            $0.name = name
            $0.expert = "experts/1"
            $0.vote = .for
          }, by: caller)
      }
      await expectMoveRefusals(name, unknown: unknown) { id, name, etag, caller in
        _ = try await talent.titles.closeBallot(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
          }, by: caller)
      }
      await expectMoveRefusals(name, unknown: unknown) { id, name, etag, caller in
        _ = try await talent.titles.publishNotice(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
          }, by: caller)
      }
      await expectMoveRefusals(name, unknown: unknown, hasEtag: false) { id, name, _, caller in
        _ = try await talent.titles.raiseObjection(
          .with {
            $0.requestId = id
            $0.name = name
            $0.text = "异议"
          }, by: caller)
      }
      await expectMoveRefusals(name, unknown: unknown) { id, name, etag, caller in
        _ = try await talent.titles.resolveObjection(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
            $0.number = 1
            $0.resolution = "属实"
          }, by: caller)
      }
      await expectMoveRefusals(name, unknown: unknown) { id, name, etag, caller in
        _ = try await talent.titles.grant(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
          }, by: caller)
      }
      await expectMoveRefusals(name, unknown: unknown) { id, name, etag, caller in
        _ = try await talent.titles.revoke(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
            $0.reason = "虚假材料"
          }, by: caller)
      }
      await expectMoveRefusals(name, unknown: unknown) { id, name, etag, caller in
        _ = try await talent.titles.withdraw(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
          }, by: caller)
      }
      #expect(try await talent.allChanges().count == 1)
    }
  }

  @Test("fields of the moves")
  func fields() async throws {
    try await TestTalent.run { talent in
      let name = try await talent.apply().name
      await expect(Refusal(.invalidArgument, "decision REQUIRED"), "no decision") {
        _ = try await talent.decide(name, .unspecified)
      }
      await expect(Refusal(.invalidArgument, "reason REQUIRED"), "no reason") {
        _ = try await talent.decide(name, .reject)
      }
      await expect(Refusal(.invalidArgument, "vote REQUIRED"), "no vote") {
        _ = try await talent.vote(name, 1, .unspecified)
      }
      await expect(Refusal(.invalidArgument, "expert RESOURCE_NAME"), "no expert") {
        _ = try await talent.titles.castVote(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.expert = "people/1"
            $0.vote = .for
          }, by: TestTalent.province)
      }
      await expect(Refusal(.invalidArgument, "text REQUIRED"), "no text") {
        _ = try await talent.object(name, "")
      }
      await expect(Refusal(.invalidArgument, "resolution REQUIRED", "number NUMBER_RANGE"), "no resolution") {
        _ = try await talent.titles.resolveObjection(
          .with {
            $0.requestId = freshID()
            $0.name = name
          }, by: TestTalent.province)
      }
      await expect(Refusal(.invalidArgument, "reason REQUIRED"), "no reason") {
        _ = try await talent.titles.revoke(
          .with {
            $0.requestId = freshID()
            $0.name = name
          }, by: TestTalent.province)
      }
    }
  }

  @Test("from each state, exactly the moves of the course are possible")
  func states() async throws {
    try await TestTalent.run { talent in
      let name = try await talent.apply().name
      await refusesAll(talent, name, except: ["submit", "withdraw"])
      _ = try await talent.submitTitle(name)
      await refusesAll(talent, name, except: ["decide", "withdraw"])
      _ = try await talent.decide(name, .accept)
      await refusesAll(talent, name, except: ["withdraw"])
      _ = try await talent.titles.withdraw(
        .with {
          $0.requestId = freshID()
          $0.name = name
        }, by: TestTalent.province)
      await refusesAll(talent, name, except: [])
    }
  }

  private func refusesAll(_ talent: TestTalent, _ name: String, except: Set<String>) async {
    let moves: [(String, () async throws -> Void)] = [
      ("submit", { _ = try await talent.submitTitle(name) }),
      ("decide", { _ = try await talent.decide(name, .accept) }),
      ("vote", { _ = try await talent.vote(name, 1, .for) }),
      ("close", { _ = try await talent.closeBallot(name) }),
      ("notice", { _ = try await talent.publishNotice(name) }),
      ("object", { _ = try await talent.object(name) }),
      ("resolve", { _ = try await talent.resolve(name, 1, upheld: true) }),
      ("grant", { _ = try await talent.grantTitle(name) }),
      (
        "revoke",
        {
          _ = try await talent.titles.revoke(
            .with {
              $0.requestId = freshID()
              $0.name = name
              $0.reason = "虚假材料"
            }, by: TestTalent.province)
        }
      ),
    ]
    for (what, move) in moves where !except.contains(what) {
      await expect(Refusal(.failedPrecondition, "TITLE-transition"), what, move)
    }
  }

  @Test(
    "an import makes drafts, changes them, refuses bad rows alone; a second run changes nothing; what is exported comes back"
  )
  func importing() async throws {
    try await TestTalent.run { talent in
      let header = "身份证号,姓名,申报级别,单位统一社会信用代码,单位名称,行政区划,学历,现职称,现职称取得日期,考试合格证书编号,考试合格证书日期,业绩类型,业绩名称,业绩完成日期"
      func row(_ number: Int, _ name: String = "张三", level: String = "高级知识产权师") -> String {
        "\(Samples.identity(number)),\(name),\(level),\(Samples.unit(500)),武汉光谷公司,武汉市,博士,知识产权师,2020-06-01,GJ1234,2024-11-20,项目,专利导航项目,2023-01-01"
      }
      func run(_ rows: [String]) async throws -> Common.ImportReport {
        let piece = Talent.ImportTitleApplicationsRequest.with {
          $0.requestId = freshID()
          $0.data = Array(([header] + rows).joined(separator: "\n").utf8)
        }
        return try await ImportRun.run(
          Pieces(requests: [piece]), talent.store, TitleImporter(titles: talent.titles), by: TestTalent.wuhan)
      }
      let rows = [
        row(900), row(901), row(900), row(902, level: "大师"),
        row(903).replacing(Samples.identity(903), with: "420106199003071237"),
      ]
      let report = try await run(rows)
      #expect(report.rowsCreated == 2 && report.rowsRefused == 3)
      #expect(
        Set(report.problems.map { "\($0.line) \($0.field) \($0.rule)" }) == [
          "4 identity_number row-repeated", "5 facts.level enum-value",
          "6 identity_number GB11643-check",
        ])
      #expect(!report.problems.contains { $0.seen.contains("4201061990") })
      #expect(try await run([row(900), row(901)]).rowsUnchanged == 2)
      #expect(try await run([row(900, "张四"), row(901)]).rowsUpdated == 1)
      _ = try await talent.submitTitle("titleApplications/1")
      let late = try await run([row(900, "张五")])
      #expect(late.problems.map(\.rule) == ["TITLE-transition"])
      var bytes: [UInt8] = []
      try await talent.titles.export(.with { _ in }) { bytes += $0 }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("张四") && text.contains("********") && !text.contains(Samples.identity(900)))
      #expect(text.split(separator: "\r\n").count == 3 || text.split(separator: "\n").count == 3)
    }
  }
}
