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

/// Needs, introductions and nominations that keep every rule, for tests to change one field of.
enum IntroductionSamples {
  static var need: Talent.TalentNeed {
    .with {
      $0.employerCode = Samples.unit(700)
      $0.employerName = "武汉长飞示例公司"
      $0.division = "420106"
      $0.position = "海外知识产权总监"
      $0.profile = .overseas
      $0.posts = 2
      $0.yearlyPayFen = 60_000_000
    }
  }

  static func introduction(_ number: Int) -> Talent.Introduction {
    .with {
      $0.need = "talentNeeds/1"
      $0.displayName = "引进人才\(number)"
      $0.identityNumber = Samples.identity(number)
      $0.talentClass = .c
      $0.origin = "北京示例律师事务所"
      $0.startDate = Samples.date("2024-01-01")
      $0.contractEndDate = Samples.date("2028-12-31")
    }
  }

  static var selection: Talent.LeadingSelection {
    .with {
      $0.displayName = "2025年知识产权领军人才选拔"
      $0.division = "420000"
      $0.places = 1
      $0.nominationEndDate = Samples.date("2025-07-31")
    }
  }

  static func nomination(_ number: Int) -> Talent.LeadingTalent {
    .with {
      $0.selection = "leadingSelections/1"
      $0.displayName = "候选人\(number)"
      $0.identityNumber = Samples.identity(number)
      $0.unitCode = Samples.unit(701)
      $0.unitName = "湖北示例研究院"
      $0.division = "420106"
      $0.profile = .analysis
      $0.merits = "主持完成多项省级专利导航项目并形成地方标准"
    }
  }
}

extension TestTalent {
  func addNeed(_ change: (inout Talent.TalentNeed) -> Void = { _ in }) async throws -> Talent.TalentNeed {
    var need = IntroductionSamples.need
    change(&need)
    let input = need
    return try await needs.create(
      .with {
        $0.requestId = freshID()
        $0.talentNeed = input
      }, by: Self.province)
  }

  func introduce(
    _ number: Int, _ change: (inout Talent.Introduction) -> Void = { _ in }
  ) async throws -> Talent.Introduction {
    var introduction = IntroductionSamples.introduction(number)
    change(&introduction)
    let input = introduction
    return try await introductions.create(
      .with {
        $0.requestId = freshID()
        $0.introduction = input
      }, by: Self.province)
  }

  func leave(_ name: String, on day: String) async throws -> Talent.EndIntroductionResponse {
    try await introductions.end(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.endDate = Samples.date(day)
      }, by: Self.province)
  }

  func pay(
    _ beneficiary: String, _ fen: Int64, _ document: String, kind: Talent.SupportKind = .settling,
    on day: String = "2025-06-01"
  ) async throws -> Talent.Support {
    try await supports.record(
      .with {
        $0.requestId = freshID()
        $0.support = .with {
          $0.beneficiary = beneficiary
          $0.kind = kind
          $0.amountFen = fen
          $0.paidDate = Samples.date(day)
          $0.documentNumber = document
        }
      }, by: Self.province)
  }

  func reverse(_ name: String, _ document: String) async throws -> Talent.Support {
    try await supports.reverse(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.documentNumber = document
      }, by: Self.province)
  }

  func addSelection(
    _ change: (inout Talent.LeadingSelection) -> Void = { _ in }
  ) async throws -> Talent.LeadingSelection {
    var selection = IntroductionSamples.selection
    change(&selection)
    let input = selection
    return try await selections.create(
      .with {
        $0.requestId = freshID()
        $0.leadingSelection = input
      }, by: Self.province)
  }

  func nominate(
    _ number: Int, _ change: (inout Talent.LeadingTalent) -> Void = { _ in }
  ) async throws -> Talent.LeadingTalent {
    var nomination = IntroductionSamples.nomination(number)
    change(&nomination)
    let input = nomination
    return try await leaders.create(
      .with {
        $0.requestId = freshID()
        $0.leadingTalent = input
      }, by: Self.province)
  }

  func select(
    _ names: [String], from day: String = "2025-09-01", in selection: String = "leadingSelections/1"
  ) async throws -> Talent.LeadingSelection {
    try await selections.conclude(
      .with {
        $0.requestId = freshID()
        $0.name = selection
        $0.selected = names
        $0.termStartDate = Samples.date(day)
      }, by: Self.province)
  }

  func evaluate(_ name: String, _ year: Int32, _ grade: Talent.LeadingGrade) async throws -> Talent.LeadingTalent {
    try await leaders.evaluate(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.evaluation = .with {
          $0.year = year
          $0.grade = grade
        }
      }, by: Self.province)
  }

  /// A leading talent with a term from 2025-09-01 to 2028-08-31.
  func addLeader() async throws -> Talent.LeadingTalent {
    _ = try await addSelection()
    let nominated = try await nominate(950)
    setDay("2025-08-01")
    _ = try await select([nominated.name])
    return try await leaders.get(.with { $0.name = nominated.name })
  }
}

@Suite("Talent introduction")
struct IntroductionTests {
  @Test("posts are filled and freed; nobody beyond them, nobody twice at a time")
  func posts() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addNeed()
      let first = try await talent.introduce(1)
      #expect(first.state == .active && first.division == "420106" && first.identityNumber.isEmpty)
      await expect(Refusal(.alreadyExists), "twice at a time") { _ = try await talent.introduce(1) }
      _ = try await talent.introduce(2)
      let need = Talent.GetTalentNeedRequest.with { $0.name = "talentNeeds/1" }
      #expect(try await talent.needs.get(need).state == .filled)
      await expect(Refusal(.failedPrecondition, "INTRODUCTION-posts"), "beyond the posts") {
        _ = try await talent.introduce(3)
      }
      let left = try await talent.leave(first.name, on: "2025-06-30")
      #expect(left.introduction?.state == .ended && left.clawbackFen == 0)
      #expect(try await talent.needs.get(need).state == .open)
      await expect(Refusal(.failedPrecondition, "INTRODUCTION-transition"), "left twice") {
        _ = try await talent.leave(first.name, on: "2025-06-30")
      }
      _ = try await talent.introduce(1)
      await expect(Refusal(.failedPrecondition, "INTRODUCTION-posts"), "fewer posts than filled") {
        _ = try await talent.needs.update(
          .with {
            $0.requestId = freshID()
            $0.talentNeed = .with {
              $0.name = "talentNeeds/1"
              $0.posts = 1
            }
            $0.updateMask = .with { $0.paths = ["posts"] }
          }, by: TestTalent.province)
      }
      let closed = try await talent.needs.close(
        .with {
          $0.requestId = freshID()
          $0.name = "talentNeeds/1"
        }, by: TestTalent.province)
      #expect(closed.state == .closed && closed.filledCount == 2)
      await expect(Refusal(.failedPrecondition, "INTRODUCTION-transition"), "a closed need") {
        _ = try await talent.introduce(4)
      }
    }
  }

  @Test("20 people are introduced at once for five posts: five are")
  func concurrency() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addNeed { $0.posts = 5 }
      let introduced = await withTaskGroup(of: Bool.self) { group in
        for number in 1...20 {
          group.addTask { (try? await talent.introduce(number)) != nil }
        }
        return await group.reduce(into: 0) { count, done in count += done ? 1 : 0 }
      }
      #expect(introduced == 5)
      #expect(try await talent.needs.get(.with { $0.name = "talentNeeds/1" }).filledCount == 5)
    }
  }

  @Test("support: up to the ceiling of the class, within the time of work, once for each document, reversed once")
  func support() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addNeed()
      let person = try await talent.introduce(1).name
      let first = try await talent.pay(person, 15_000_000, "鄂知发2025-1")
      #expect(first.provisional)
      await expect(Refusal(.failedPrecondition, "SUPPORT-ceiling"), "a fen too many") {
        _ = try await talent.pay(person, 5_000_001, "鄂知发2025-2")
      }
      _ = try await talent.pay(person, 5_000_000, "鄂知发2025-2", kind: .research)
      await expect(Refusal(.failedPrecondition, "SUPPORT-time"), "before the work") {
        _ = try await talent.pay(person, 1, "鄂知发2025-3", on: "2023-12-31")
      }
      await expect(Refusal(.failedPrecondition, "SUPPORT-reward"), "a reward") {
        _ = try await talent.pay(person, 1, "鄂知发2025-3", kind: .reward)
      }
      let reversal = try await talent.reverse(first.name, "鄂知发2025-4")
      #expect(reversal.amountFen == -15_000_000 && reversal.reverses == first.name)
      for (what, name) in [("reversed twice", first.name), ("a reversal reversed", reversal.name)] {
        await expect(Refusal(.failedPrecondition, "INTRODUCTION-transition"), what) {
          _ = try await talent.reverse(name, "鄂知发2025-5")
        }
      }
      await expect(Refusal(.alreadyExists), "the same document") {
        _ = try await talent.pay(person, 1, "鄂知发2025-1")
      }
      #expect(try await talent.introductions.get(.with { $0.name = person }).supportFen == 5_000_000)
      let listed = try await talent.supports.list(.with { $0.filter = .with { $0.beneficiary = person } }).supports
      #expect(listed.map(\.amountFen) == [15_000_000, 5_000_000, -15_000_000])
      _ = try await talent.pay(person, 6_000_000, "鄂知发2025-6", kind: .housing)
      await expect(Refusal(.invalidArgument, "end_date DATE_ORDER"), "left before the last payment") {
        _ = try await talent.leave(person, on: "2025-05-31")
      }
      let left = try await talent.leave(person, on: "2025-06-30")
      #expect(left.clawbackFen == 4_200_000 && left.provisional, "18 of 60 months served: 42 of 60 of the housing")
      await expect(Refusal(.failedPrecondition, "SUPPORT-time"), "after the last day") {
        talent.setDay("2025-07-02")
        _ = try await talent.pay(person, 1, "鄂知发2025-7", on: "2025-07-01")
      }
    }
  }

  @Test("claims: nothing after the duty, everything on the first days, never more than was paid, less with each month")
  func clawback() {
    let start = CivilDate("2020-01-01")!
    func claim(_ paid: Int64, _ end: String) -> Int64 {
      IntroductionRules.clawback(paid: paid, from: start, to: CivilDate(end)!, months: 60)
    }
    #expect(claim(600, "2020-01-01") == 600)
    #expect(claim(600, "2020-01-31") == 590, "the last day counts: one whole month")
    #expect(claim(600, "2024-12-30") == 10)
    #expect(claim(600, "2024-12-31") == 0)
    #expect(claim(600, "2030-12-31") == 0)
    #expect(claim(0, "2020-01-31") == 0)
    var random = SeededRandom()
    for _ in 0..<5_000 {
      let paid = Int64.random(in: 0...10_000_000_000, using: &random)
      let end = start.adding(days: Int.random(in: 0..<2_500, using: &random))
      let claim = IntroductionRules.clawback(paid: paid, from: start, to: end, months: 60)
      #expect((0...paid).contains(claim))
      #expect(IntroductionRules.clawback(paid: paid, from: start, to: end.adding(days: 40), months: 60) <= claim)
    }
  }

  @Test(
    "a leading talent: nominated, selected for three years, evaluated, rewarded when excellent, removed after two failures"
  )
  func leading() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addSelection()
      let chosen = try await talent.nominate(950)
      let other = try await talent.nominate(951)
      await expect(Refusal(.alreadyExists), "nominated twice") { _ = try await talent.nominate(950) }
      await expect(Refusal(.failedPrecondition, "LEADING-transition"), "nominations still taken") {
        _ = try await talent.select([chosen.name])
      }
      talent.setDay("2025-08-01")
      await expect(Refusal(.failedPrecondition, "LEADING-transition"), "too late") {
        _ = try await talent.nominate(952)
      }
      await expect(Refusal(.invalidArgument, "selected SELECTION_PLACES"), "two for one place") {
        _ = try await talent.select([chosen.name, other.name])
      }
      await expect(Refusal(.invalidArgument, "selected NOMINATED"), "a stranger") {
        _ = try await talent.select(["leadingTalents/9"])
      }
      #expect(try await talent.select([chosen.name]).selectedCount == 1)
      let leader = try await talent.leaders.get(.with { $0.name = chosen.name })
      #expect(leader.provisional)
      #expect(leader.state == .selected && leader.termEndDate == Samples.date("2028-08-31"))
      #expect(try await talent.leaders.get(.with { $0.name = other.name }).state == .notSelected)
      await expect(Refusal(.failedPrecondition, "LEADING-transition"), "decided twice") {
        _ = try await talent.select([])
      }
      let second = try await talent.addSelection { $0.nominationEndDate = Samples.date("2025-12-31") }
      await expect(Refusal(.failedPrecondition, "LEADING-term"), "a term runs") {
        _ = try await talent.nominate(950) { $0.selection = second.name }
      }
      talent.setDay("2026-03-01")
      await expect(Refusal(.failedPrecondition, "SUPPORT-reward"), "not excellent yet") {
        _ = try await talent.pay(chosen.name, 100, "鄂奖2026-1", kind: .reward, on: "2026-02-01")
      }
      _ = try await talent.evaluate(chosen.name, 2025, .excellent)
      let reward = try await talent.pay(chosen.name, 100, "鄂奖2026-1", kind: .reward, on: "2026-02-01")
      #expect(reward.division == "420106")
      await expect(Refusal(.alreadyExists), "a year twice") {
        _ = try await talent.evaluate(chosen.name, 2025, .qualified)
      }
      talent.setDay("2028-03-01")
      #expect(try await talent.evaluate(chosen.name, 2027, .unqualified).state == .selected)
      let removed = try await talent.evaluate(chosen.name, 2026, .unqualified)
      #expect(removed.state == .removed && removed.evaluations.map(\.year) == [2025, 2026, 2027])
      await expect(Refusal(.failedPrecondition, "SUPPORT-time"), "after the removal") {
        _ = try await talent.pay(chosen.name, 100, "鄂奖2028-1", kind: .research, on: "2028-02-01")
      }
    }
  }
}

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
