import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import Storage
import TalentAPI
import TestSupport
import Testing

@testable import ipmesh_talent

@Suite("Bad input to the methods of talent introduction")
struct IntroductionInputTests {
  @Test("CreateTalentNeed, UpdateTalentNeed, CloseTalentNeed")
  func needs() async throws {
    try await TestTalent.run { talent in
      let bad: [(String, [String], (inout Talent.TalentNeed) -> Void)] = [
        ("no employer name", ["employer_name REQUIRED"], { $0.employerName = "" }),
        ("no position", ["position REQUIRED"], { $0.position = "" }),
        ("no posts", ["posts NUMBER_RANGE"], { $0.posts = 0 }),
        ("negative pay", ["yearly_pay_fen NUMBER_RANGE"], { $0.yearlyPayFen = -1 }),
      ]
      let fixed: [(String, [String], (inout Talent.TalentNeed) -> Void)] = [
        ("no employer", ["employer_code REQUIRED"], { $0.employerCode = "" }),
        ("Changsha", ["division GBT2260_HUBEI"], { $0.division = "430100" }),
        ("no profile", ["profile REQUIRED"], { $0.profile = .unspecified }),
      ]
      await expectInputRefusals("talent_need", IntroductionSamples.need, bad + fixed) { input in
        _ = try await talent.addNeed { $0 = input }
      }
      let need = try await talent.addNeed()
      func update(_ input: Talent.TalentNeed, _ mask: [String]) async throws {
        _ = try await talent.needs.update(
          .with {
            $0.requestId = freshID()
            $0.talentNeed = input
            $0.updateMask = .with { $0.paths = mask }
          }, by: TestTalent.province)
      }
      await expectInputRefusals("talent_need", need, bad) { try await update($0, ["*"]) }
      await expect(Refusal(.invalidArgument, "update_mask FIELD_MASK"), "employer") {
        try await update(need, ["employer_code"])
      }
      var old = need
      old.etag = "0"
      await expect(Refusal(.aborted), "old etag") { try await update(old, ["*"]) }
      await expectMoveRefusals(need.name, unknown: "talentNeeds/9") { id, name, etag, caller in
        _ = try await talent.needs.close(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
          }, by: caller)
      }
      #expect(try await talent.allChanges().count == 1)
    }
  }

  @Test("CreateIntroduction and EndIntroduction")
  func introductions() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addNeed()
      let bad: [(String, [String], (inout Talent.Introduction) -> Void)] = [
        ("no need", ["need REQUIRED"], { $0.need = "" }),
        ("odd need", ["need RESOURCE_NAME"], { $0.need = "needs/1" }),
        ("no name", ["display_name REQUIRED"], { $0.displayName = "" }),
        ("no number", ["identity_number REQUIRED"], { $0.identityNumber = "" }),
        ("bad number", ["identity_number GB11643_DATE"], { $0.identityNumber = "420106199002300018" }),
        ("no class", ["talent_class REQUIRED"], { $0.talentClass = .unspecified }),
        ("no origin", ["origin REQUIRED"], { $0.origin = "" }),
        ("tomorrow", ["start_date DATE_NOT_FUTURE"], { $0.startDate = Samples.date("2025-07-01") }),
        ("no end", ["contract_end_date REQUIRED"], { $0.contractEndDate = nil }),
        ("one day", ["contract_end_date DATE_ORDER"], { $0.contractEndDate = Samples.date("2024-01-01") }),
      ]
      await expectInputRefusals("introduction", IntroductionSamples.introduction(1), bad) { input in
        _ = try await talent.introduce(1) { $0 = input }
      }
      await expect(Refusal(.notFound), "unknown need") {
        _ = try await talent.introduce(1) { $0.need = "talentNeeds/9" }
      }
      await expect(Refusal(.permissionDenied), "elsewhere") {
        _ = try await talent.introductions.create(
          .with {
            $0.requestId = freshID()
            $0.introduction = IntroductionSamples.introduction(1)
          }, by: TestTalent.yichang)
      }
      #expect(try await talent.allChanges().count == 1)
      let person = try await talent.introduce(1)
      await expectMoveRefusals(person.name, unknown: "introductions/9") { id, name, etag, caller in
        _ = try await talent.introductions.end(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
            $0.endDate = Samples.date("2025-06-30")
          }, by: caller)
      }
      for (what, refusal, day) in [
        ("before", Refusal(.invalidArgument, "end_date DATE_ORDER"), "2023-12-31"),
        ("tomorrow", Refusal(.invalidArgument, "end_date DATE_NOT_FUTURE"), "2025-07-01"),
      ] {
        await expect(refusal, what) { _ = try await talent.leave(person.name, on: day) }
      }
    }
  }

  @Test("RecordSupport and ReverseSupport")
  func supports() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addNeed()
      let person = try await talent.introduce(1)
      let good = Talent.Support.with {
        $0.beneficiary = person.name
        $0.kind = .settling
        $0.amountFen = 100
        $0.paidDate = Samples.date("2025-06-01")
        $0.documentNumber = "鄂知发2025-1"
      }
      let bad: [(String, [String], (inout Talent.Support) -> Void)] = [
        ("nobody", ["beneficiary RESOURCE_NAME"], { $0.beneficiary = "experts/1" }),
        ("no kind", ["kind REQUIRED"], { $0.kind = .unspecified }),
        ("nothing", ["amount_fen NUMBER_RANGE"], { $0.amountFen = 0 }),
        ("too much", ["amount_fen NUMBER_RANGE"], { $0.amountFen = .max }),
        ("tomorrow", ["paid_date DATE_NOT_FUTURE"], { $0.paidDate = Samples.date("2025-07-01") }),
        ("no document", ["document_number REQUIRED"], { $0.documentNumber = "" }),
      ]
      func record(_ input: Talent.Support, _ id: String = freshID(), by caller: Bool = true) async throws
        -> Talent.Support
      {
        try await talent.supports.record(
          .with {
            $0.requestId = id
            $0.support = input
          }, by: caller ? TestTalent.province : TestTalent.yichang)
      }
      await expectInputRefusals("support", good, bad) { _ = try await record($0) }
      await expect(Refusal(.invalidArgument, "request_id REQUIRED"), "no request id") {
        _ = try await record(good, "")
      }
      await expect(Refusal(.permissionDenied), "elsewhere") { _ = try await record(good, by: false) }
      var unknown = good
      unknown.beneficiary = "leadingTalents/9"
      await expect(Refusal(.notFound), "unknown") { _ = try await record(unknown) }
      let paid = try await record(good, "once")
      #expect(try await record(good, "once") == paid, "a repeated write pays once")
      #expect(try await talent.introductions.get(.with { $0.name = person.name }).supportFen == 100)
      await expectMoveRefusals(paid.name, unknown: "supports/9", hasEtag: false) { id, name, _, caller in
        _ = try await talent.supports.reverse(
          .with {
            $0.requestId = id
            $0.name = name
            $0.documentNumber = "鄂知发2025-2"
          }, by: caller)
      }
      await expect(Refusal(.invalidArgument, "document_number TEXT_LENGTH"), "short document") {
        _ = try await talent.reverse(paid.name, "1")
      }
    }
  }

  @Test(
    "CreateLeadingSelection, ConcludeLeadingSelection, CreateLeadingTalent, RecordLeadingEvaluation, RemoveLeadingTalent"
  )
  func leading() async throws {
    try await TestTalent.run { talent in
      let badSelection: [(String, [String], (inout Talent.LeadingSelection) -> Void)] = [
        ("no name", ["display_name REQUIRED"], { $0.displayName = "" }),
        ("no division", ["division REQUIRED"], { $0.division = "" }),
        ("no places", ["places NUMBER_RANGE"], { $0.places = 0 }),
        ("no day", ["nomination_end_date REQUIRED"], { $0.nominationEndDate = nil }),
        ("yesterday", ["nomination_end_date DATE_ORDER"], { $0.nominationEndDate = Samples.date("2025-06-29") }),
      ]
      await expectInputRefusals("leading_selection", IntroductionSamples.selection, badSelection) { input in
        _ = try await talent.addSelection { $0 = input }
      }
      let selection = try await talent.addSelection { $0.division = "420100" }
      let badNomination: [(String, [String], (inout Talent.LeadingTalent) -> Void)] = [
        ("no selection", ["selection REQUIRED"], { $0.selection = "" }),
        ("no name", ["display_name REQUIRED"], { $0.displayName = "" }),
        ("no number", ["identity_number REQUIRED"], { $0.identityNumber = "" }),
        ("no unit", ["unit_code REQUIRED"], { $0.unitCode = "" }),
        ("no unit name", ["unit_name REQUIRED"], { $0.unitName = "" }),
        ("no division", ["division REQUIRED"], { $0.division = "" }),
        ("no profile", ["profile REQUIRED"], { $0.profile = .unspecified }),
        ("few merits", ["merits TEXT_LENGTH"], { $0.merits = "优秀" }),
      ]
      await expectInputRefusals("leading_talent", IntroductionSamples.nomination(950), badNomination) { input in
        _ = try await talent.nominate(950) { $0 = input }
      }
      await expect(Refusal(.notFound), "unknown selection") {
        _ = try await talent.nominate(950) { $0.selection = "leadingSelections/9" }
      }
      let person = try await talent.nominate(950)
      talent.setDay("2025-08-01")
      await expectMoveRefusals(selection.name, unknown: "leadingSelections/9") { id, name, etag, caller in
        _ = try await talent.selections.conclude(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
            $0.termStartDate = Samples.date("2025-09-01")
          }, by: caller)
      }
      await expect(
        Refusal(.invalidArgument, "selected[1] SELECTED_ONCE", "selected[2] RESOURCE_NAME"), "names"
      ) { _ = try await talent.select([person.name, person.name, "people/1"]) }
      await expect(Refusal(.invalidArgument, "term_start_date DATE_ORDER"), "a term before the nominations end") {
        _ = try await talent.select([person.name], from: "2025-07-30")
      }
      _ = try await talent.select([person.name])
      await expectMoveRefusals(person.name, unknown: "leadingTalents/9") { id, name, etag, caller in
        _ = try await talent.leaders.evaluate(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
            $0.evaluation = .with {
              $0.year = 2025
              $0.grade = .qualified
            }
          }, by: caller)
      }
      await expect(Refusal(.invalidArgument, "evaluation.grade REQUIRED"), "no grade") {
        _ = try await talent.evaluate(person.name, 2025, .unspecified)
      }
      await expect(Refusal(.invalidArgument, "evaluation.year NUMBER_RANGE"), "next year") {
        _ = try await talent.evaluate(person.name, 2026, .qualified)
      }
      await expect(Refusal(.invalidArgument, "evaluation.year TERM_YEAR"), "before the term") {
        _ = try await talent.evaluate(person.name, 2024, .qualified)
      }
      await expectMoveRefusals(person.name, unknown: "leadingTalents/9") { id, name, etag, caller in
        _ = try await talent.leaders.remove(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
            $0.reason = "严重失信"
          }, by: caller)
      }
      await expect(Refusal(.invalidArgument, "reason REQUIRED"), "no reason") {
        _ = try await talent.leaders.remove(
          .with {
            $0.requestId = freshID()
            $0.name = person.name
          }, by: TestTalent.province)
      }
    }
  }
}
