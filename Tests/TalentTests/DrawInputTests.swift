import Identity
import RPC
import RecordTestSupport
import Records
import Schema
import TalentAPI
import Testing

@testable import ipmesh_talent

@Suite("Bad input to draws, and who may do what")
struct DrawInputTests {
  typealias Case = (String, [String], @Sendable (inout Talent.Draw) -> Void)
  static let badDraws: [Case] = [
    ("no purpose", ["purpose REQUIRED"], { $0.purpose = .unspecified }),
    ("unknown purpose", ["purpose ENUM_VALUE"], { $0.purpose = .unrecognized(6) }),
    ("no title", ["title REQUIRED"], { $0.title = "" }),
    ("no division", ["division REQUIRED"], { $0.division = "" }),
    ("no such division", ["division GBT2260_HUBEI"], { $0.division = "420400" }),
    ("no supervisor", ["supervisor REQUIRED"], { $0.supervisor = "" }),
    ("no identity", ["supervisor IDENTITY_FORM"], { $0.supervisor = "agency/420000" }),
    ("supervises itself", ["supervisor DRAW_SEPARATION"], { $0.supervisor = TestTalent.wuhan.identity.uri }),
    ("no review date", ["review_date REQUIRED"], { $0.reviewDate = nil }),
    ("review yesterday", ["review_date DATE_NOT_PAST"], { $0.reviewDate = Samples.date("2025-06-29") }),
    ("4 members", ["count DRAW_COUNT_AWARDING"], { $0.count = 4 }),
    ("3 members who award", ["count DRAW_COUNT_AWARDING"], { $0.count = 3 }),
    ("6 members", ["count DRAW_COUNT_AWARDING"], { $0.count = 6 }),
    ("101 members", ["count DRAW_COUNT_AWARDING"], { $0.count = 101 }),
    ("2 who guide", ["count DRAW_COUNT_GUIDANCE"], { ($0.purpose, $0.count) = (.guidance, 2) }),
    ("backups", ["backup_count NUMBER_RANGE"], { $0.backupCount = -1 }),
    ("division limit", ["division_max NUMBER_RANGE"], { $0.divisionMax = 100 }),
    ("applicant", ["subject.applicant_codes[0] GB32100_LENGTH"], { $0.subject?.applicantCodes = ["9142"] }),
    (
      "involved person", ["subject.involved_identity_numbers[0] GB11643_CHECK"],
      { $0.subject?.involvedIdentityNumbers = ["420106197803071230"] }
    ),
    (
      "involved expert", ["subject.involved_experts[0] RESOURCE_NAME", "subject.involved_experts EXPERT_EXISTS"],
      { $0.subject?.involvedExperts = ["experts/x"] }
    ),
    ("unknown expert", ["subject.involved_experts EXPERT_EXISTS"], { $0.subject?.involvedExperts = ["experts/99"] }),
    ("no pool", ["pool.categories REQUIRED"], { $0.pool = nil }),
    ("category", ["pool.categories ENUM_VALUE"], { $0.pool?.categories = [.unrecognized(12)] }),
    ("field", ["pool.fields ENUM_VALUE"], { $0.pool?.fields = [.unrecognized(14)] }),
    ("industry", ["pool.industries[0] 51020_CODE"], { $0.pool?.industries = ["P09"] }),
    ("jurisdiction", ["pool.jurisdiction TWO_LETTER_CODE"], { $0.pool?.jurisdiction = "us" }),
    ("language", ["pool.language TWO_LETTER_CODE"], { $0.pool?.language = "eng" }),
    ("pool division", ["pool.divisions[0] GBT2260_HUBEI"], { $0.pool?.divisions = ["430100"] }),
    (
      "stratum outside the pool", ["strata[0].category DRAW_STRATA"],
      { $0.strata = [.with { ($0.category, $0.count) = (.law, 5) }] }
    ),
    (
      "strata of four", ["strata DRAW_STRATA"], { $0.strata = [.with { ($0.category, $0.count) = (.patent, 4) }] }
    ),
    (
      "empty stratum", ["strata[0].category REQUIRED", "strata[0].count NUMBER_RANGE", "strata DRAW_STRATA"],
      { $0.strata = [.init()] }
    ),
    (
      "a stratum twice", ["strata NO_REPETITION"],
      {
        $0.strata = [
          .with { ($0.category, $0.count) = (.patent, 2) }, .with { ($0.category, $0.count) = (.patent, 3) },
        ]
      }
    ),
    ("no parties", ["parties REQUIRED", "threshold NUMBER_RANGE"], { $0.parties = [] }),
    (
      "one party without beacon", ["parties DRAW_PARTIES"],
      { ($0.parties, $0.threshold) = (Array($0.parties.prefix(1)), 1) }
    ),
    ("a party twice", ["parties NO_REPETITION"], { $0.parties[1].identity = $0.parties[0].identity }),
    ("the same secret", ["parties NO_REPETITION"], { $0.parties[1].commitment = $0.parties[0].commitment }),
    ("party", ["parties[0].identity IDENTITY_FORM"], { $0.parties[0].identity = "Wuhan" }),
    ("commitment", ["parties[0].commitment HEX_64"], { $0.parties[0].commitment = "ABC" }),
    ("no threshold", ["threshold NUMBER_RANGE"], { $0.threshold = 0 }),
    ("threshold over the parties", ["threshold NUMBER_RANGE"], { $0.threshold = 3 }),
    ("beacon", ["beacon.source REQUIRED", "beacon.round TOKEN"], { $0.beacon = .with { $0.round = "a b" } }),
  ]

  @Test("CreateDraw says for each bad field which rule it breaks, and stores nothing")
  func badInput() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...6)
      let before = try await talent.allChanges().count
      for (what, reasons, change) in Self.badDraws {
        var refusal = Refusal(.invalidArgument)
        refusal.reasons = reasons.map { "draw.\($0)" }
        await expect(refusal, what) { try await talent.createDraw(change) }
      }
      await expect(Refusal(.permissionDenied), "another division") {
        try await talent.createDraw { $0.division = "420500" }
      }
      await expect(Refusal(.invalidArgument, "request_id REQUIRED"), "no id") { try await talent.createDraw(id: "") }
      let after = try await talent.allChanges().count
      #expect(after == before)
    }
  }

  @Test("the other methods refuse bad names, versions and values, and change nothing")
  func badSteps() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...6)
      let draw = try await talent.createDraw { $0.parties[1].commitment = "" }
      let before = try await talent.allChanges().count
      let draws = talent.draws
      func commit(_ commitment: String, _ name: String, by caller: CallerIdentity) async throws {
        _ = try await draws.commit(
          .with { ($0.requestId, $0.name, $0.commitment) = (freshID(), name, commitment) }, by: caller)
      }
      let commitment = Secrets.commitment(Secrets.yichang)
      await expect(Refusal(.invalidArgument, "commitment REQUIRED"), "no commitment") {
        try await commit("", draw.name, by: TestTalent.yichang)
      }
      await expect(Refusal(.invalidArgument, "commitment HEX_64"), "upper case") {
        try await commit(commitment.uppercased(), draw.name, by: TestTalent.yichang)
      }
      await expect(Refusal(.invalidArgument, "commitment DRAW_PARTIES"), "committed already") {
        try await commit(commitment, draw.name, by: TestTalent.wuhan)
      }
      await expect(Refusal(.invalidArgument, "commitment DRAW_PARTIES"), "another's commitment") {
        try await commit(Secrets.commitment(Secrets.wuhan), draw.name, by: TestTalent.yichang)
      }
      await expect(Refusal(.permissionDenied), "no party") {
        try await commit(commitment, draw.name, by: TestTalent.zone)
      }
      await expect(Refusal(.invalidArgument, "name RESOURCE_NAME"), "name") {
        try await commit(commitment, "experts/1", by: TestTalent.yichang)
      }
      await expect(Refusal(.notFound), "no such draw") {
        try await commit(commitment, "draws/9", by: TestTalent.yichang)
      }
      await expect(Refusal(.failedPrecondition, "DRAW-transition"), "secret too early") {
        try await talent.reveal(draw.name, Secrets.wuhan, by: TestTalent.wuhan)
      }
      await expect(Refusal(.failedPrecondition, "DRAW-transition"), "closed too early") {
        _ = try await talent.close(draw.name)
      }
      await expect(Refusal(.failedPrecondition, "DRAW-transition"), "no seats yet") {
        _ = try await talent.confirm(draw.name, "experts/1")
      }
      await expect(Refusal(.failedPrecondition, "DRAW-transition"), "no transcript yet") {
        _ = try await talent.transcript(draw.name)
      }
      #expect(try await talent.allChanges().count == before)

      try await commit(commitment, draw.name, by: TestTalent.yichang)
      await expect(Refusal(.invalidArgument, "secret DRAW_SECRET"), "another secret") {
        try await talent.reveal(draw.name, Secrets.zone, by: TestTalent.wuhan)
      }
      await expect(Refusal(.invalidArgument, "secret HEX_64"), "no secret") {
        try await talent.reveal(draw.name, "secret", by: TestTalent.wuhan)
      }
      await expect(Refusal(.permissionDenied), "no party") {
        try await talent.reveal(draw.name, Secrets.wuhan, by: TestTalent.zone)
      }
      try await talent.reveal(draw.name, Secrets.wuhan, by: TestTalent.wuhan)
      await expect(Refusal(.failedPrecondition, "DRAW-secret"), "revealed twice") {
        try await talent.reveal(draw.name, Secrets.wuhan, by: TestTalent.wuhan)
      }
      try await talent.reveal(draw.name, Secrets.yichang, by: TestTalent.yichang)
      await expect(Refusal(.invalidArgument, "beacon_value DRAW_BEACON"), "a beacon that was not asked for") {
        _ = try await talent.close(draw.name, beacon: "1")
      }
      let drawn = try await talent.close(draw.name)
      await expect(Refusal(.invalidArgument, "reason REQUIRED"), "no reason") {
        _ = try await talent.refuse(draw.name, drawn.members[0], .unspecified)
      }
      await expect(Refusal(.invalidArgument, "reason ENUM_VALUE"), "a reason of the service") {
        _ = try await talent.refuse(draw.name, drawn.members[0], .quarterLimit)
      }
      await expect(Refusal(.invalidArgument, "expert RESOURCE_NAME"), "no expert") {
        _ = try await talent.refuse(draw.name, "draws/1")
      }
      let other = (1...6).map { "experts/\($0)" }.first { !drawn.members.contains($0) }!
      await expect(Refusal(.notFound), "not on the panel") { _ = try await talent.confirm(draw.name, other) }
      await expect(Refusal(.failedPrecondition, "DRAW-confirmed"), "published unconfirmed") {
        _ = try await talent.publish(draw.name)
      }
      await expect(Refusal(.invalidArgument, "reason REQUIRED"), "cancelled without reason") {
        _ = try await talent.cancel(draw.name, "", by: TestTalent.province)
      }
      await expect(Refusal(.aborted), "old version") {
        _ = try await draws.publish(
          .with { ($0.requestId, $0.name, $0.etag) = (freshID(), draw.name, "1") }, by: TestTalent.wuhan)
      }
      await expect(Refusal(.invalidArgument, "filter.purpose ENUM_VALUE", "filter.division GBT2260_HUBEI"), "filter") {
        _ = try await draws.list(
          .with { $0.filter = .with { ($0.purpose, $0.division) = (.unrecognized(9), "1") } }, by: TestTalent.wuhan)
      }
    }
  }

  @Test("until it is published the panel is for organiser, supervisor, province and services alone, in the feed too")
  func confidentiality() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...7) { number, expert in
        if number == 1 { expert.unitCode = Samples.unit(990) }
      }
      let drawn = try await talent.drawPanel()
      let own = try await talent.draws.get(.with { $0.name = drawn.name }, by: TestTalent.wuhan)
      #expect(own == drawn && own.seats.count == 5 && own.exclusions.count == 1 && !own.parties[0].secret.isEmpty)
      for caller in [TestTalent.province, TestTalent.zone] {
        #expect(try await talent.draws.get(.with { $0.name = drawn.name }, by: caller) == own)
      }
      let others = try await talent.draws.get(.with { $0.name = drawn.name }, by: TestTalent.yichang)
      #expect(others.seats.isEmpty && others.exclusions.isEmpty && others.seed.isEmpty)
      #expect(others.parties.allSatisfy(\.secret.isEmpty) && others.commitment == drawn.commitment)
      #expect(try await talent.draws.list(.init(), by: TestTalent.yichang).draws == [others])
      await expect(Refusal(.permissionDenied), "transcript") {
        _ = try await talent.transcript(drawn.name, by: TestTalent.yichang)
      }
      await expect(Refusal(.permissionDenied), "verification") {
        _ = try await talent.verify(name: drawn.name, by: TestTalent.yichang)
      }
      let told = try await talent.feed().compactMap { change in
        if case .draw(let draw)? = change.resource { draw } else { nil }
      }
      #expect(told.count == 4 && told.last?.state == .drawn)
      #expect(told.allSatisfy { $0.seats.isEmpty && $0.seed.isEmpty && $0.parties.allSatisfy(\.secret.isEmpty) })
      for expert in drawn.members { _ = try await talent.confirm(drawn.name, expert) }
      _ = try await talent.publish(drawn.name)
      let open = try await talent.draws.get(.with { $0.name = drawn.name }, by: TestTalent.yichang)
      #expect(open.members == drawn.members && open.exclusions.count == 1)
      if case .draw(let draw)? = try await talent.feed().last?.resource { #expect(draw.members == drawn.members) }
    }
  }

  @Test("the organiser runs the draw; once the secrets are out only the supervisor can cancel")
  func separation() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...6)
      let draw = try await talent.createDraw()
      await expect(Refusal(.permissionDenied), "a stranger cancels") {
        _ = try await talent.cancel(draw.name, by: TestTalent.yichang)
      }
      let given = try await talent.cancel(draw.name)
      #expect(given.state == .cancelled && given.cancelReason == "项目取消")

      let second = try await talent.createDraw()
      try await talent.reveal(second.name, Secrets.wuhan, by: TestTalent.wuhan)
      await expect(Refusal(.permissionDenied), "a party closes") {
        _ = try await talent.close(second.name, by: TestTalent.yichang)
      }
      try await talent.reveal(second.name, Secrets.yichang, by: TestTalent.yichang)
      await expect(Refusal(.permissionDenied), "the organiser knows the panel") {
        _ = try await talent.cancel(second.name)
      }
      let drawn = try await talent.close(second.name)
      for call in [
        { _ = try await talent.confirm(second.name, drawn.members[0], by: TestTalent.province) },
        { _ = try await talent.refuse(second.name, drawn.members[0], by: TestTalent.province) },
        { _ = try await talent.publish(second.name, by: TestTalent.province) },
        { _ = try await talent.cancel(second.name) },
      ] {
        await expect(Refusal(.permissionDenied), "not this one's to do") { try await call() }
      }
      let cancelled = try await talent.cancel(second.name, "评审取消", by: TestTalent.province)
      #expect(cancelled.state == .cancelled)
      let third = try await talent.createDraw()
      #expect(third.candidateCount == 6, "the seats of a cancelled panel count no more")
      let seats = try await talent.store.read { try DrawTable.full(quarter: 2025 * 4 + 2, limit: 1, $0) }
      #expect(seats.isEmpty)
    }
  }

  @Test("a service draws alone with its own secret and a beacon; the first secrets that suffice close the list")
  func serviceDraw() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...9)
      let draw = try await talent.createDraw(by: TestTalent.zone) {
        $0.parties = [
          .with {
            $0.identity = TestTalent.zone.identity.uri
            $0.commitment = Secrets.commitment(Secrets.zone)
          }
        ]
        $0.threshold = 1
        $0.beacon = .with { ($0.source, $0.round) = ("drand-quicknet", "9000000") }
      }
      #expect(draw.state == .committed)
      try await talent.reveal(draw.name, Secrets.zone, by: TestTalent.zone)
      await expect(Refusal(.invalidArgument, "beacon_value REQUIRED"), "no value") {
        _ = try await talent.close(draw.name, by: TestTalent.zone)
      }
      let drawn = try await talent.close(draw.name, beacon: "b7a1", by: TestTalent.zone)
      #expect(drawn.members.count == 5 && drawn.beacon?.value == "b7a1")
      #expect(try await talent.transcript(draw.name, by: TestTalent.zone).contains("beacon-value b7a1\n"))
      #expect(try await talent.verify(name: draw.name, by: TestTalent.zone).valid)

      let one = try await talent.createDraw { $0.threshold = 1 }
      try await talent.reveal(one.name, Secrets.yichang, by: TestTalent.yichang)
      await expect(Refusal(.failedPrecondition, "DRAW-threshold"), "one is enough") {
        try await talent.reveal(one.name, Secrets.wuhan, by: TestTalent.wuhan)
      }
    }
  }
}
