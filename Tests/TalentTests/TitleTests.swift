import Domain
import Identity
import RPC
import RecordTestSupport
import Records
import Schema
import Storage
import TalentAPI
import Testing

@testable import ipmesh_talent

@Suite("Applications for titles")
struct TitleTests {
  @Test("an application goes its whole way: materials, panel, secret ballot, notice, grant, certificate, revocation")
  func wholeWay() async throws {
    try await TestTalent.run { talent in
      let draft = try await talent.apply()
      #expect(draft.state == .draft && draft.identityNumber.isEmpty)
      #expect(draft.maskedIdentityNumber.contains("********"))
      let submitted = try await talent.submitTitle(draft.name)
      #expect(submitted.state == .submitted && submitted.check?.outcome == .pass && !submitted.provisional)
      let corrected = try await talent.decide(draft.name, .correct, "缺少业绩证明")
      #expect(corrected.state == .correction && corrected.reason == "缺少业绩证明")
      _ = try await talent.submitTitle(draft.name)
      _ = try await talent.decide(draft.name, .accept)
      let panel = try await talent.addPanel(
        try await talent.addExperts(1...5), for: .titleReview, excluding: [draft.unitCode])
      #expect(try await talent.assignPanel(draft.name, panel).draw == panel)
      _ = try await talent.vote(draft.name, 1, .for)
      _ = try await talent.vote(draft.name, 2, .for)
      _ = try await talent.vote(draft.name, 3, .for)
      let voted = try await talent.vote(draft.name, 4, .against)
      #expect(voted.ballotsCast == 4 && voted.ballot == nil)
      let passed = try await talent.closeBallot(draft.name)
      #expect(passed.state == .passed && passed.ballot?.votesFor == 3 && passed.ballot?.votesAgainst == 1)
      #expect(passed.ballot?.rule?.provisional == true)
      let notice = try await talent.publishNotice(draft.name)
      #expect(notice.noticeEndDate == Samples.date("2025-07-07") && notice.provisional)
      await expect(Refusal(.failedPrecondition, "TITLE-notice"), "granted too early") {
        _ = try await talent.grantTitle(draft.name)
      }
      talent.setDay("2025-07-08")
      let granted = try await talent.grantTitle(draft.name)
      #expect(granted.state == .granted && granted.certificateNumber == "HBZSCQ32025000001")
      let certificate = Talent.GetTitleCertificateRequest.with {
        $0.name = "titleCertificates/HBZSCQ32025000001"
      }
      let attested = try await talent.titles.certificate(certificate)
      #expect(attested.valid && attested.displayName == draft.displayName && attested.level == .senior)
      let revoked = try await talent.titles.revoke(
        .with {
          $0.requestId = freshID()
          $0.name = draft.name
          $0.reason = "提供虚假材料"
        }, by: TestTalent.province)
      #expect(revoked.state == .revoked)
      #expect(try await talent.titles.certificate(certificate).valid == false)
      let moves = try await talent.allChanges().filter { $0.key == draft.name }
      #expect(moves.count == Int(revoked.etag))
    }
  }

  @Test("a panel drawn and confirmed through Draws reviews the application; nobody of the applicant's unit is on it")
  func drawnPanel() async throws {
    try await TestTalent.run { talent in
      let application = try await talent.apply()
      _ = try await talent.submitTitle(application.name)
      _ = try await talent.decide(application.name, .accept)
      _ = try await talent.addMembers(1...9) { number, expert in
        if number > 7 { expert.unitCode = application.unitCode }
      }
      let draw = try await talent.drawPanel {
        $0.purpose = .titleReview
        $0.subject?.applicantCodes = [application.unitCode]
      }
      await expect(Refusal(.failedPrecondition, "PANEL-confirmed"), "drawn, not confirmed") {
        _ = try await talent.assignPanel(application.name, draw.name)
      }
      for member in draw.members { _ = try await talent.confirm(draw.name, member) }
      #expect(try await talent.assignPanel(application.name, draw.name).state == .review)
      for member in draw.members {
        let number = Int(member.dropFirst("experts/".count)) ?? 0
        #expect(number <= 7)
        _ = try await talent.vote(application.name, number, .for)
      }
      #expect(try await talent.closeBallot(application.name).state == .passed)
    }
  }

  @Test("nothing stored says who voted how, and nobody votes twice or from outside")
  func secretBallot() async throws {
    try await TestTalent.run { talent in
      let application = try await talent.applyBeforePanel()
      _ = try await talent.vote(application.name, 2, .against)
      await expect(Refusal(.failedPrecondition, "TITLE-vote"), "twice") {
        _ = try await talent.vote(application.name, 2, .for)
      }
      _ = try await talent.addExpert(6)
      await expect(Refusal(.failedPrecondition, "TITLE-panel"), "an outsider") {
        _ = try await talent.vote(application.name, 6, .for)
      }
      await expect(Refusal(.failedPrecondition, "TITLE-vote"), "no quorum") {
        _ = try await talent.closeBallot(application.name)
      }
      _ = try await talent.vote(application.name, 1, .for)
      let columns = try await talent.store.database.read { reader in
        try reader.all("SELECT sql FROM sqlite_master WHERE name IN ('title_voter', 'title_ballot')", []) {
          try $0[0] as String
        }
      }
      #expect(!columns[0].contains("expert_id") || !columns[0].contains("votes_for"))
      for change in try await talent.feed() where change.resourceName == application.name {
        guard case .titleApplication(let told) = change.resource else { continue }
        #expect(told.ballot == nil)
      }
      _ = try await talent.vote(application.name, 3, .against)
      _ = try await talent.vote(application.name, 4, .for)
      let closed = try await talent.closeBallot(application.name)
      #expect(closed.state == .rejected && closed.ballot?.passed == false && closed.ballot?.cast == 4)
    }
  }

  @Test(
    "a panel is refused when it is not drawn, not confirmed, too small, even, or holds somebody who must stand back")
  func panels() async throws {
    try await TestTalent.run { talent in
      let application = try await talent.apply(900)
      _ = try await talent.submitTitle(application.name)
      _ = try await talent.decide(application.name, .accept)
      let experts = try await talent.addExperts(1...6)
      let five = Array(experts.prefix(5))
      let unit = [application.unitCode]
      func refused(_ what: String, _ rule: String, _ draw: String) async {
        await expect(Refusal(.failedPrecondition, rule), what) {
          _ = try await talent.assignPanel(application.name, draw)
        }
      }
      await refused(
        "committed only", "PANEL-drawn",
        try await talent.addPanel(five, for: .titleReview, excluding: unit) { $0.state = .committed })
      await refused("for an award", "PANEL-purpose", try await talent.addPanel(five, for: .award, excluding: unit))
      await refused(
        "a seat open", "PANEL-confirmed",
        try await talent.addPanel(five, for: .titleReview, excluding: unit) { $0.seats[0].state = .drawn })
      await refused(
        "three members", "TITLE-panel",
        try await talent.addPanel(Array(five.prefix(3)), for: .titleReview, excluding: unit))
      await refused(
        "six members", "TITLE-panel", try await talent.addPanel(experts, for: .titleReview, excluding: unit))
      await refused(
        "drawn without the unit", "RECUSAL-unit", try await talent.addPanel(five, for: .titleReview))
      let colleague = try await talent.addExpert(7) { $0.unitCode = application.unitCode }
      let former = try await talent.addExpert(8) {
        $0.ties = [
          .with {
            $0.kind = .adviser
            $0.unitCode = application.unitCode
            $0.startDate = Samples.date("2015-01-01")
            $0.endDate = Samples.date("2022-06-30")
          }
        ]
      }
      let owner = try await talent.addExpert(9) {
        $0.stakes = [
          .with {
            $0.unitCode = application.unitCode
            $0.description = "专利许可"
          }
        ]
      }
      let oneself = try await talent.addExpert(900)
      let relative = try await talent.addExpert(10) { $0.relativeIdentityNumbers = [Samples.identity(900)] }
      for (what, rule, expert) in [
        ("a colleague", "RECUSAL-unit", colleague), ("an adviser three years ago", "RECUSAL-unit", former),
        ("an owner", "RECUSAL-stake", owner), ("the applicant", "RECUSAL-self", oneself),
        ("a relative", "RECUSAL-kinship", relative),
      ] {
        let draw = try await talent.addPanel(
          Array(five.prefix(4)) + [expert], for: .titleReview, excluding: unit)
        await refused(what, rule, draw)
      }
      let longAgo = try await talent.addExpert(11) {
        $0.ties = [
          .with {
            $0.kind = .adviser
            $0.unitCode = application.unitCode
            $0.startDate = Samples.date("2015-01-01")
            $0.endDate = Samples.date("2022-06-29")
          }
        ]
      }
      let good = try await talent.addPanel(
        Array(five.prefix(4)) + [longAgo], for: .titleReview, excluding: unit)
      #expect(try await talent.assignPanel(application.name, good).state == .review)
      await expect(Refusal(.invalidArgument, "draw RESOURCE_NAME"), "no draw") {
        _ = try await talent.assignPanel(application.name, "panels/1")
      }
      await expect(Refusal(.failedPrecondition, "TITLE-transition"), "a second panel") {
        _ = try await talent.assignPanel(application.name, good)
      }
    }
  }

  @Test("an open objection stops notice and grant; a dismissed one lets the clock go on, an upheld one ends it")
  func objections() async throws {
    try await TestTalent.run { talent in
      let application = try await talent.applyUntilNotice()
      talent.setDay("2025-07-01")
      #expect(try await talent.object(application.name).objections.count == 1)
      talent.setDay("2025-07-10")
      await expect(Refusal(.failedPrecondition, "TITLE-objection"), "open") {
        _ = try await talent.grantTitle(application.name)
      }
      #expect(try await talent.object(application.name, "第二项").objections.count == 2, "the clock stands still")
      _ = try await talent.resolve(application.name, 2, upheld: false)
      let dismissed = try await talent.resolve(application.name, 1, upheld: false)
      #expect(dismissed.noticeEndDate == Samples.date("2025-07-16"), "one day had run, four are left")
      await expect(Refusal(.failedPrecondition, "TITLE-objection"), "twice") {
        _ = try await talent.resolve(application.name, 1, upheld: true)
      }
      await expect(Refusal(.invalidArgument, "number OBJECTION_NUMBER"), "unknown") {
        _ = try await talent.resolve(application.name, 3, upheld: true)
      }
      await expect(Refusal(.failedPrecondition, "TITLE-notice"), "runs again") {
        _ = try await talent.grantTitle(application.name)
      }
      talent.setDay("2025-07-16")
      #expect(try await talent.object(application.name, "第三项").objections.count == 3)
      let rejected = try await talent.resolve(application.name, 3, upheld: true)
      #expect(rejected.state == .rejected && !rejected.reason.isEmpty)
      await expect(Refusal(.failedPrecondition, "TITLE-transition"), "rejected") {
        _ = try await talent.grantTitle(application.name)
      }
    }
  }

  @Test("objections end with the notice; a notice beyond the known calendars is refused")
  func noticeLimits() async throws {
    try await TestTalent.run { talent in
      let application = try await talent.applyUntilNotice()
      talent.setDay("2025-07-08")
      await expect(Refusal(.failedPrecondition, "TITLE-notice"), "a day late") {
        _ = try await talent.object(application.name)
      }
    }
    try await TestTalent.run { talent in
      let application = try await talent.applyBeforePanel()
      for expert in 1...5 { _ = try await talent.vote(application.name, expert, .for) }
      _ = try await talent.closeBallot(application.name)
      talent.setDay("2026-12-30")
      await expect(Refusal(.failedPrecondition, "CALENDAR_MISSING"), "2027") {
        _ = try await talent.publishNotice(application.name)
      }
    }
  }

  @Test("a level that is not reviewed goes from the materials to the notice")
  func examLevel() async throws {
    try await TestTalent.run { talent in
      let application = try await talent.apply {
        $0.facts?.level = .intermediate
        $0.facts?.heldLevel = .assistant
      }
      _ = try await talent.submitTitle(application.name)
      _ = try await talent.decide(application.name, .accept)
      let panel = try await talent.addPanel(
        try await talent.addExperts(1...5), for: .titleReview, excluding: [application.unitCode])
      await expect(Refusal(.failedPrecondition, "TITLE-level-intermediate"), "a panel") {
        _ = try await talent.assignPanel(application.name, panel)
      }
      #expect(try await talent.publishNotice(application.name).state == .notice)
    }
  }

  @Test("conditions that are not met refuse the submission, each by its rule; one open application a person and level")
  func conditions() async throws {
    try await TestTalent.run { talent in
      let application = try await talent.apply {
        $0.facts?.heldSinceDate = Samples.date("2024-06-01")
        $0.facts?.examCertificateNumber = ""
        $0.facts?.examCertificateDate = nil
      }
      await expect(
        Refusal(
          .failedPrecondition, "TITLE-exam", "TITLE-senior-doctor", "TITLE-senior-graduate", "TITLE-senior-college",
          "TITLE-senior-attorney"), "nothing is met"
      ) { _ = try await talent.submitTitle(application.name) }
      await expect(Refusal(.alreadyExists), "a second one") { _ = try await talent.apply() }
      let other = try await talent.apply {
        $0.facts?.level = .professor
      }
      await expect(Refusal(.alreadyExists), "changed into a second one") {
        _ = try await talent.titles.update(
          .with {
            $0.requestId = freshID()
            $0.titleApplication = other
            $0.titleApplication?.facts?.level = .senior
            $0.updateMask = .with { $0.paths = ["facts"] }
          }, by: TestTalent.province)
      }
      _ = try await talent.titles.withdraw(
        .with {
          $0.requestId = freshID()
          $0.name = application.name
        }, by: TestTalent.province)
      #expect(try await talent.apply().state == .draft, "free again after the withdrawal")
    }
  }

  @Test("a repeated write gets the first answer; pages are stable; filters hold; the number never comes out")
  func guarantees() async throws {
    try await TestTalent.run { talent in
      let request = Talent.CreateTitleApplicationRequest.with {
        $0.requestId = "once"
        $0.titleApplication = TitleSamples.application(900)
      }
      let first = try await talent.titles.create(request, by: TestTalent.province)
      #expect(try await talent.titles.create(request, by: TestTalent.province) == first)
      #expect(try await talent.allChanges().count == 1)
      for number in 901...905 {
        _ = try await talent.apply(number) { if number > 903 { $0.division = "420500" } }
      }
      var names: [String] = []
      var token = ""
      repeat {
        let page = try await talent.titles.list(
          .with {
            $0.pageSize = 2
            $0.pageToken = token
          })
        names += page.titleApplications.map(\.name)
        token = page.nextPageToken
        if names.count == 2 { _ = try await talent.apply(906) }
      } while !token.isEmpty
      #expect(names == (1...7).map { "titleApplications/\($0)" })
      func count(_ filter: Talent.TitleApplicationFilter) async throws -> Int {
        try await talent.titles.list(.with { $0.filter = filter }).titleApplications.count
      }
      #expect(try await count(.with { $0.division = "420500" }) == 2)
      #expect(try await count(.with { $0.division = "420100" }) == 5)
      #expect(try await count(.with { $0.division = "420000" }) == 7)
      #expect(try await count(.with { $0.level = .professor }) == 0)
      #expect(try await count(.with { $0.state = .draft }) == 7)
      await expect(
        Refusal(
          .invalidArgument, "filter.level ENUM_VALUE", "filter.state ENUM_VALUE", "filter.division GBT2260_HUBEI"),
        "filter"
      ) {
        _ = try await count(
          .with {
            $0.level = .unrecognized(9)
            $0.state = .unrecognized(99)
            $0.division = "430100"
          })
      }
      let secret = Samples.identity(900)
      for change in try await talent.allChanges() {
        #expect(!String(decoding: change.payload, as: UTF8.self).contains(secret))
      }
    }
  }
}
