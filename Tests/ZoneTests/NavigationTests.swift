import Domain
import RPC
import RecordTestSupport
import Records
import Testing
import ZoneAPI

@testable import ipmesh_zone

@Suite("The 51020 catalogue and its navigation projects", .timeLimit(.minutes(2)))
struct NavigationTests {
  private static let options = CallOptions(timeout: .seconds(20))
  private static let name = "navigationProjects/nev"

  private static func creation() -> Zone.CreateNavigationProjectRequest {
    .with {
      $0.requestId = freshID()
      $0.navigationProjectId = "nev"
      $0.navigationProject = Samples.project
    }
  }

  private static func step(_ state: Zone.NavigationState, _ day: String) -> Zone.ChangeNavigationProjectStateRequest {
    .with {
      $0.requestId = freshID()
      $0.name = name
      $0.state = state
      $0.effectiveDate = Samples.date(day)
    }
  }

  @Test("the catalogue has 5, 10 and 20 industries and counts what is known of each")
  func catalogue() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      _ = try await service.projects.create(Self.creation(), by: TestZone.wuhan, Self.options)
      let all = try await service.industries.list(.init())
      #expect(all.industries.count == 35 && Set(all.industries.map(\.code)).count == 35)
      #expect(all.rule?.provisional == false)
      for (tier, count) in [(Zone.IndustryTier.pillar, 5), (.advantage, 10), (.characteristic, 20)] {
        #expect(try await service.industries.list(.with { $0.tier = tier }).industries.count == count)
      }
      let cars = try #require(all.industries.first { $0.code == "C01" })
      #expect(cars.displayName?.zh == "新能源与智能网联汽车" && cars.zoneCount == 1)
      #expect(cars.navigationProjectCount == 1 && cars.adoptedProjectCount == 0 && cars.trademarkCount == 0)
      await expect(bad("tier ENUM_VALUE"), "no such tier") {
        _ = try await service.industries.list(.with { $0.tier = .unrecognized(4) })
      }
    }
  }

  @Test("a project goes through its steps; each refused one names those that are possible")
  func steps() async throws {
    try await TestZone.run { service in
      try await service.peers.add(Samples.agency)
      var creation = Self.creation()
      creation.navigationProject?.undertaker = "institutions/\(Samples.agencyCode)"
      let project = try await service.projects.create(creation, by: TestZone.wuhan, Self.options)
      #expect(project.state == .plan && project.undertakerName == Samples.agency.displayName)
      #expect(project.transitions.map(\.toState) == [.plan])
      _ = try await service.projects.changeState(Self.step(.team, "2025-01-20"), by: TestZone.wuhan)
      do {
        _ = try await service.projects.changeState(Self.step(.report, "2025-02-01"), by: TestZone.wuhan)
        Issue.record("it was not refused")
      } catch let error as RPCError {
        #expect(Refusal(error) == forbidden("NAVIGATION-steps"))
        #expect(error.message.contains("possible: to become data, to become terminated"))
        #expect(error.message.contains("变更为信息采集、变更为终止"))
      }
      _ = try await service.projects.changeState(Self.step(.data, "2025-02-01"), by: TestZone.wuhan)
      await expect(forbidden("navigation-search-formula"), "no search formula yet") {
        _ = try await service.projects.changeState(Self.step(.analysis, "2025-03-01"), by: TestZone.wuhan)
      }
      _ = try await service.projects.update(
        .with {
          $0.requestId = freshID()
          $0.navigationProject = .with {
            $0.name = Self.name
            $0.searchFormula = "TI=(自动驾驶)\nAND IPC=B60W"
          }
          $0.updateMask = .with { $0.paths = ["search_formula"] }
        }, by: TestZone.wuhan, Self.options)
      for (state, day) in [
        (Zone.NavigationState.analysis, "2025-03-01"), (.report, "2025-04-01"), (.expertReview, "2025-05-01"),
      ] {
        _ = try await service.projects.changeState(Self.step(state, day), by: TestZone.wuhan)
      }
      await expect(bad("reason REQUIRED"), "a step back needs a reason") {
        _ = try await service.projects.changeState(Self.step(.report, "2025-05-10"), by: TestZone.wuhan)
      }
      await expect(bad("evidence REQUIRED"), "the adoption needs evidence") {
        _ = try await service.projects.changeState(Self.step(.adopted, "2025-05-10"), by: TestZone.wuhan)
      }
      for (state, day) in [(Zone.NavigationState.adopted, "2025-05-10"), (.filed, "2025-06-01")] {
        var step = Self.step(state, day)
        step.evidence = [Samples.evidence()]
        _ = try await service.projects.changeState(step, by: TestZone.wuhan)
      }
      let filed = try await service.projects.get(.with { $0.name = Self.name })
      #expect(
        filed.transitions.map(\.toState) == [
          .plan, .team, .data, .analysis, .report, .expertReview, .adopted, .filed,
        ])
      #expect(filed.transitions.allSatisfy { $0.actor == "spiffe://ipmesh/agency/420100" && $0.recordTime != nil })
      await expect(forbidden("navigation-open"), "it has ended") {
        _ = try await service.projects.changeState(Self.step(.terminated, "2025-06-02"), by: TestZone.wuhan)
      }
      #expect(
        try await service.industries.list(.init()).industries.first { $0.code == "C01" }?.adoptedProjectCount == 1)
    }
  }

  @Test("projects are found by name, industry, kind, state and division")
  func listing() async throws {
    try await TestZone.run { service in
      _ = try await service.projects.create(Self.creation(), by: TestZone.wuhan, Self.options)
      func found(_ change: (inout Zone.NavigationProjectFilter) -> Void) async throws -> Int {
        var filter = Zone.NavigationProjectFilter()
        change(&filter)
        let input = filter
        return try await service.projects.list(.with { $0.filter = input }).navigationProjects.count
      }
      #expect(try await found { $0.query = "网联" } == 1)
      #expect(try await found { $0.query = "轨道" } == 0)
      #expect(try await found { $0.industry = "C01" } == 1)
      #expect(try await found { $0.industry = "C02" } == 0)
      #expect(try await found { $0.kind = .region } == 0)
      #expect(try await found { $0.state = .plan } == 1)
      #expect(try await found { $0.division = "420900" } == 0)
      #expect(try await found { $0.zone = "zones/jingkai" } == 0)
    }
  }

  @Test("bad input to every method that changes projects")
  func badInput() async throws {
    try await TestZone.run { service in
      let creations: [BadCase<Zone.CreateNavigationProjectRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no id", bad("navigation_project_id REQUIRED"), { $0.navigationProjectId = "" }),
        ("no name", bad("navigation_project.display_name REQUIRED"), { $0.navigationProject?.displayName = "" }),
        ("no kind", bad("navigation_project.kind REQUIRED"), { $0.navigationProject?.kind = .unspecified }),
        ("no industry", bad("navigation_project.industry REQUIRED"), { $0.navigationProject?.industry = "" }),
        (
          "an industry that is none", bad("navigation_project.industry 51020_CODE"),
          { $0.navigationProject?.industry = "C21" }
        ),
        ("no division", bad("navigation_project.division REQUIRED"), { $0.navigationProject?.division = "" }),
        (
          "no commissioner", bad("navigation_project.commissioner REQUIRED"),
          { $0.navigationProject?.commissioner = "" }
        ),
        (
          "a wrong undertaker", bad("navigation_project.undertaker GB32100_LENGTH"),
          { $0.navigationProject?.undertaker = "institutions/123" }
        ),
        (
          "an undertaker unknown to the register", forbidden("institution-registered"),
          { $0.navigationProject?.undertaker = "institutions/\(Samples.agencyCode)" }
        ),
        (
          "a negative budget", bad("navigation_project.budget_fen NUMBER_RANGE"),
          { $0.navigationProject?.budgetFen = -1 }
        ),
        (
          "an end before the beginning", bad("navigation_project.planned_end_date DATE_ORDER"),
          { $0.navigationProject?.plannedEndDate = Samples.date("2024-12-31") }
        ),
        (
          "an unknown state", bad("navigation_project.state ENUM_VALUE"),
          { $0.navigationProject?.state = .unrecognized(10) }
        ),
        (
          "a state of tomorrow", bad("navigation_project.state_date DATE_NOT_FUTURE"),
          { $0.navigationProject?.stateDate = Samples.date("2025-07-01") }
        ),
        ("no such zone", Refusal(.notFound), { $0.navigationProject?.zone = "zones/other" }),
      ]
      let creation = Self.creation()
      try await service.refuse(creation, creations) {
        _ = try await service.projects.create($0, by: TestZone.wuhan, Self.options)
      }
      await expect(Refusal(.permissionDenied), "not Xiaogan's") {
        _ = try await service.projects.create(creation, by: TestZone.xiaogan, Self.options)
      }
      _ = try await service.projects.create(creation, by: TestZone.wuhan, Self.options)
      await expect(Refusal(.alreadyExists), "the same id again") {
        _ = try await service.projects.create(Self.creation(), by: TestZone.wuhan, Self.options)
      }

      let update = Zone.UpdateNavigationProjectRequest.with {
        $0.requestId = freshID()
        $0.navigationProject = .with { $0.name = Self.name }
        $0.updateMask = .with { $0.paths = ["budget_fen"] }
      }
      let updates: [BadCase<Zone.UpdateNavigationProjectRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no mask", bad("update_mask REQUIRED"), { $0.updateMask = nil }),
        ("the state", bad("update_mask FIELD_MASK"), { $0.updateMask?.paths = ["state"] }),
        ("nothing there", Refusal(.notFound), { $0.navigationProject?.name = "navigationProjects/other" }),
        ("an old etag", Refusal(.aborted), { $0.navigationProject?.etag = "4" }),
        (
          "a negative budget", bad("navigation_project.budget_fen NUMBER_RANGE"),
          { $0.navigationProject?.budgetFen = -1 }
        ),
        ("no industry", bad("navigation_project.industry REQUIRED"), { $0.updateMask?.paths = ["industry"] }),
      ]
      try await service.refuse(update, updates) {
        _ = try await service.projects.update($0, by: TestZone.wuhan, Self.options)
      }

      let step = Self.step(.team, "2025-02-01")
      let steps: [BadCase<Zone.ChangeNavigationProjectStateRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("nothing there", Refusal(.notFound), { $0.name = "navigationProjects/other" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "4" }),
        ("no state", bad("state REQUIRED"), { $0.state = .unspecified }),
        ("an unknown state", bad("state ENUM_VALUE"), { $0.state = .unrecognized(10) }),
        ("no such step", forbidden("NAVIGATION-steps"), { $0.state = .filed }),
        ("no day", bad("effective_date REQUIRED"), { $0.effectiveDate = nil }),
        ("tomorrow", bad("effective_date DATE_NOT_FUTURE"), { $0.effectiveDate = Samples.date("2025-07-01") }),
        (
          "before the present state", bad("effective_date DATE_ORDER"),
          { $0.effectiveDate = Samples.date("2025-01-09") }
        ),
        ("given up without reason", bad("reason REQUIRED"), { $0.state = .terminated }),
        (
          "51 files", bad("evidence EVIDENCE_COUNT"), { $0.evidence = (0..<51).map { Samples.evidence($0) } }
        ),
        (
          "a file twice", bad("evidence[1].sha256 REPEATED"),
          { $0.evidence = [Samples.evidence(), Samples.evidence()] }
        ),
      ]
      let badFiles: [BadCase<Zone.ChangeNavigationProjectStateRequest>] = Samples.badEvidence.map { file in
        (
          file.what, bad("evidence[0].\(file.reason)"),
          {
            var evidence = Samples.evidence()
            file.change(&evidence)
            $0.evidence = [evidence]
          }
        )
      }
      try await service.refuse(step, steps + badFiles) {
        _ = try await service.projects.changeState($0, by: TestZone.wuhan)
      }
    }
  }
}
