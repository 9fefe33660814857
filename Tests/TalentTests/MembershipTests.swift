import Identity
import RPC
import RecordTestSupport
import Records
import Schema
import TalentAPI
import Testing

@testable import ipmesh_talent

@Suite("Membership of the pool")
struct MembershipTests {
  private static func outcomes(_ conditions: [Common.Condition]) -> [String: Common.Outcome] {
    Dictionary(uniqueKeysWithValues: conditions.map { ($0.rule?.id ?? "", $0.outcome) })
  }

  @Test("each condition of admission is explained: age, title, years, consent, integrity, bar")
  func conditions() async throws {
    try await TestTalent.run { talent in
      typealias Case = (String, String, Common.Outcome, Bool, @Sendable (inout Talent.Expert) -> Void)
      let cases: [Case] = [
        ("65 on the day", "ADM-age", .pass, false, { $0.identityNumber = Samples.identity(1, born: "19590701") }),
        ("66 on the day", "ADM-age", .fail, false, { $0.identityNumber = Samples.identity(1, born: "19590630") }),
        ("60 for awards", "ADM-age-award", .pass, true, { $0.identityNumber = Samples.identity(1, born: "19640701") }),
        ("61 for awards", "ADM-age-award", .fail, true, { $0.identityNumber = Samples.identity(1, born: "19640630") }),
        (
          "academician of 80", "ADM-age", .pass, false,
          {
            $0.identityNumber = Samples.identity(1, born: "19450630")
            $0.qualifications[0].kind = .academician
          }
        ),
        ("deputy senior", "ADM-title", .pass, false, { _ in }),
        ("no title", "ADM-title", .fail, false, { $0.qualifications = [] }),
        (
          "attorney for ten years", "ADM-title", .pass, false,
          {
            $0.qualifications[0].kind = .patentAttorney
            $0.qualifications[0].sinceDate = Samples.date("2015-06-30")
          }
        ),
        (
          "attorney for a day less", "ADM-title", .fail, false,
          {
            $0.qualifications[0].kind = .patentAttorney
            $0.qualifications[0].sinceDate = Samples.date("2015-07-01")
          }
        ),
        ("eight years", "ADM-years", .pass, false, { $0.practiceSinceDate = Samples.date("2017-06-30") }),
        ("a day less", "ADM-years", .fail, false, { $0.practiceSinceDate = Samples.date("2017-07-01") }),
        ("no consent", "ADM-consent", .fail, false, { $0.unitConsentDate = nil }),
        ("not looked up", "ADM-integrity", .unknown, false, { $0.integrity = .unspecified }),
        ("breach", "ADM-integrity", .fail, false, { $0.integrity = .breach }),
        ("no bar", "ADM-bar", .pass, false, { _ in }),
      ]
      for (index, (what, rule, outcome, award, change)) in cases.enumerated() {
        let expert = try await talent.addExpert(index + 100) {
          change(&$0)
          if $0.identityNumber.contains("19") && index < 5 {
            let born = String($0.identityNumber.dropFirst(6).prefix(8))
            $0.identityNumber = Samples.identity(index + 100, born: born)
          }
        }
        let checked = try await talent.experts.checkAdmission(
          .with {
            $0.name = expert.name
            $0.awardReview = award
          })
        #expect(Self.outcomes(checked.conditions)[rule] == outcome, "\(what)")
        #expect(checked.outcome == outcome, "\(what)")
        #expect(checked.conditions.allSatisfy { $0.found?.zh.isEmpty == false && $0.rule?.provisional == true })
      }
    }
  }

  @Test("an application runs ten working days of notice, then leads into the pool for three years")
  func admission() async throws {
    try await TestTalent.run { talent in
      let expert = try await talent.addExpert(1)
      let applied = try await talent.submit(expert.name)
      #expect(applied.state == .notice && applied.application?.noticeEndDate == Samples.date("2025-07-14"))
      await expect(Refusal(.failedPrecondition, "EXPERT-transition"), "applies twice") {
        _ = try await talent.submit(expert.name)
      }
      talent.setDay("2025-07-14")
      await expect(Refusal(.failedPrecondition, "ADM-notice"), "last day of the notice") {
        _ = try await talent.conclude(expert.name)
      }
      talent.setDay("2025-07-15")
      let member = try await talent.conclude(expert.name)
      #expect(member.state == .inPool && member.termStartDate == Samples.date("2025-07-15"))
      #expect(member.termEndDate == Samples.date("2028-07-14"))
      #expect(try await talent.feed().map(\.kind) == [.created, .updated, .updated])
    }
  }

  @Test("an application names every condition that is not met, unknown ones too")
  func unmet() async throws {
    try await TestTalent.run { talent in
      let expert = try await talent.addExpert(1) {
        $0.integrity = .unspecified
        $0.unitConsentDate = nil
        $0.practiceSinceDate = Samples.date("2020-01-01")
      }
      await expect(Refusal(.failedPrecondition, "ADM-integrity", "ADM-years", "ADM-consent"), "unmet") {
        _ = try await talent.submit(expert.name)
      }
    }
  }

  @Test("an upheld objection refuses the application, an open one holds it up")
  func objections() async throws {
    try await TestTalent.run { talent in
      let expert = try await talent.addExpert(1)
      func object(_ text: String) async throws -> Talent.Expert {
        try await talent.experts.object(
          .with {
            $0.requestId = freshID()
            $0.name = expert.name
            $0.text = text
          }, by: TestTalent.province)
      }
      func resolve(_ number: Int32, upheld: Bool, _ why: String = "核实") async throws -> Talent.Expert {
        try await talent.experts.resolve(
          .with {
            $0.requestId = freshID()
            $0.name = expert.name
            $0.number = number
            $0.upheld = upheld
            $0.resolution = why
          }, by: TestTalent.province)
      }
      await expect(Refusal(.failedPrecondition, "EXPERT-transition"), "no notice") { _ = try await object("异议") }
      _ = try await talent.submit(expert.name)
      await expect(Refusal(.invalidArgument, "text REQUIRED"), "empty") { _ = try await object("") }
      let objected = try await object("任职经历不实")
      #expect(objected.application?.objections.first?.dueDate == Samples.date("2025-07-14"))
      _ = try await object("其他")
      talent.setDay("2025-07-15")
      await expect(Refusal(.failedPrecondition, "ADM-notice"), "too late") { _ = try await object("异议") }
      await expect(Refusal(.failedPrecondition, "ADM-objection"), "open") { _ = try await talent.conclude(expert.name) }
      await expect(Refusal(.invalidArgument, "resolution REQUIRED"), "no reason") {
        _ = try await resolve(1, upheld: true, "")
      }
      await expect(Refusal(.notFound), "third") { _ = try await resolve(3, upheld: true) }
      _ = try await resolve(1, upheld: true)
      await expect(Refusal(.failedPrecondition, "ADM-objection"), "twice") { _ = try await resolve(1, upheld: false) }
      _ = try await resolve(2, upheld: false)
      let refused = try await talent.conclude(expert.name)
      #expect(refused.state == .refused && refused.application?.refusalReason.contains("核实") == true)
      #expect(try await talent.submit(expert.name).state == .notice)
    }
  }

  @Test("a notice that ends beyond the known calendars is refused, not guessed")
  func calendar() async throws {
    try await TestTalent.run { talent in
      let expert = try await talent.addExpert(1)
      talent.setDay("2026-12-25")
      await expect(Refusal(.failedPrecondition, "CALENDAR_MISSING"), "2027") {
        _ = try await talent.submit(expert.name)
      }
    }
  }

  @Test("the term is renewed within its last three months only, and only while the conditions hold")
  func renewal() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...2)
      func renew(_ name: String) async throws -> Talent.Expert {
        try await talent.experts.renew(
          .with {
            $0.requestId = freshID()
            $0.name = name
          }, by: TestTalent.province)
      }
      // The term runs to 2027-12-31.
      talent.setDay("2027-09-29")
      await expect(Refusal(.failedPrecondition, "TERM"), "early") { _ = try await renew("experts/1") }
      talent.setDay("2027-09-30")
      #expect(try await renew("experts/1").termEndDate == Samples.date("2030-12-31"))
      _ = try await talent.experts.update(
        .with {
          $0.requestId = freshID()
          $0.expert = .with {
            $0.name = "experts/2"
            $0.integrity = .breach
          }
          $0.updateMask = .with { $0.paths = ["integrity"] }
        }, by: TestTalent.province)
      await expect(Refusal(.failedPrecondition, "ADM-integrity"), "breach") { _ = try await renew("experts/2") }
      talent.setDay("2028-01-01")
      await expect(Refusal(.failedPrecondition, "TERM"), "late") { _ = try await renew("experts/2") }
    }
  }

  @Test("two unqualified evaluations lead out; a breach bars for three to five years")
  func exit() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...2)
      func evaluate(
        _ year: Int32, _ result: Talent.EvaluationResult, _ name: String = "experts/1"
      ) async throws -> Talent.Expert {
        try await talent.experts.evaluate(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.evaluation = .with {
              $0.year = year
              $0.result = result
            }
          }, by: TestTalent.province)
      }
      await expect(
        Refusal(.invalidArgument, "evaluation.result REQUIRED", "evaluation.year NUMBER_RANGE"), "next year"
      ) { _ = try await evaluate(2026, .unspecified) }
      #expect(try await evaluate(2024, .unqualified).state == .inPool)
      await expect(Refusal(.alreadyExists), "a year twice") { _ = try await evaluate(2024, .qualified) }
      let out = try await evaluate(2025, .unqualified)
      #expect(out.state == .out && out.exitReason == .unqualified && out.barredUntilDate == nil)
      await expect(Refusal(.failedPrecondition, "EXPERT-transition"), "out") {
        _ = try await evaluate(2023, .qualified)
      }

      func remove(_ reason: Talent.ExitReason, _ years: Int32) async throws -> Talent.Expert {
        try await talent.experts.remove(
          .with {
            $0.requestId = freshID()
            $0.name = "experts/2"
            $0.reason = reason
            $0.barYears = years
          }, by: TestTalent.province)
      }
      await expect(Refusal(.invalidArgument, "reason REQUIRED"), "no reason") { _ = try await remove(.unspecified, 0) }
      await expect(Refusal(.invalidArgument, "bar_years EXIT_BAR"), "2 years") { _ = try await remove(.falseReview, 2) }
      await expect(Refusal(.invalidArgument, "bar_years EXIT_BAR"), "6 years") { _ = try await remove(.falseReview, 6) }
      await expect(Refusal(.invalidArgument, "bar_years EXIT_BAR"), "bar without breach") {
        _ = try await remove(.ownRequest, 3)
      }
      let barred = try await remove(.confidentiality, 3)
      #expect(barred.state == .out && barred.barredUntilDate == Samples.date("2028-06-29"))
      // Beyond the calendars of today an application cannot be made anyway; the bar is what is named first.
      await expect(Refusal(.failedPrecondition, "ADM-bar"), "barred") { _ = try await talent.submit("experts/2") }
      #expect(try await talent.submit("experts/1").state == .notice)
    }
  }

  @Test("every method of membership refuses bad names, versions and callers out of reach")
  func badRequests() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...1)
      let before = try await talent.allChanges().count
      typealias Call = @Sendable (_ name: String, _ etag: String, _ id: String, CallerIdentity) async throws -> Void
      let experts = talent.experts
      let calls: [(String, Call)] = [
        (
          "submit",
          { name, etag, id, caller in
            _ = try await experts.submit(.with { ($0.name, $0.etag, $0.requestId) = (name, etag, id) }, by: caller)
          }
        ),
        (
          "conclude",
          { name, etag, id, caller in
            _ = try await experts.conclude(.with { ($0.name, $0.etag, $0.requestId) = (name, etag, id) }, by: caller)
          }
        ),
        (
          "renew",
          { name, etag, id, caller in
            _ = try await experts.renew(.with { ($0.name, $0.etag, $0.requestId) = (name, etag, id) }, by: caller)
          }
        ),
        (
          "object",
          { name, etag, id, caller in
            _ = try await experts.object(
              .with { ($0.name, $0.etag, $0.requestId, $0.text) = (name, etag, id, "x") }, by: caller)
          }
        ),
        (
          "resolve",
          { name, etag, id, caller in
            _ = try await experts.resolve(
              .with { ($0.name, $0.etag, $0.requestId, $0.number, $0.resolution) = (name, etag, id, 1, "x") },
              by: caller)
          }
        ),
        (
          "evaluate",
          { name, etag, id, caller in
            _ = try await experts.evaluate(
              .with {
                ($0.name, $0.etag, $0.requestId) = (name, etag, id)
                $0.evaluation = .with { ($0.year, $0.result) = (2024, .qualified) }
              }, by: caller)
          }
        ),
        (
          "remove",
          { name, etag, id, caller in
            _ = try await experts.remove(
              .with { ($0.name, $0.etag, $0.requestId, $0.reason) = (name, etag, id, .other) }, by: caller)
          }
        ),
      ]
      let province = TestTalent.province
      for (what, call) in calls {
        await expect(Refusal(.invalidArgument, "name REQUIRED"), "\(what), no name") {
          try await call("", "", freshID(), province)
        }
        await expect(Refusal(.invalidArgument, "name RESOURCE_NAME"), "\(what), other name") {
          try await call("experts/x", "", freshID(), province)
        }
        await expect(Refusal(.notFound), "\(what), nobody") { try await call("experts/9", "", freshID(), province) }
        await expect(Refusal(.aborted), "\(what), old version") {
          try await call("experts/1", "0", freshID(), province)
        }
        await expect(Refusal(.invalidArgument, "request_id REQUIRED"), "\(what), no id") {
          try await call("experts/1", "", "", province)
        }
        await expect(Refusal(.permissionDenied), "\(what), out of reach") {
          try await call("experts/1", "", freshID(), TestTalent.yichang)
        }
      }
      #expect(try await talent.allChanges().count == before)
    }
  }
}
