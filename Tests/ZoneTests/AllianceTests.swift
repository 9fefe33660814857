import RPC
import RecordTestSupport
import Testing
import ZoneAPI

@testable import ipmesh_zone

@Suite("Service alliances", .timeLimit(.minutes(2)))
struct AllianceTests {
  private static let options = CallOptions(timeout: .seconds(20))

  private static func creation(_ service: TestZone) -> Zone.CreateAllianceRequest {
    .with {
      $0.requestId = freshID()
      $0.allianceId = "auto"
      $0.alliance = .with {
        $0.displayName = "汽车产业知识产权服务联盟"
        $0.zone = "zones/jingkai"
        $0.industries = ["P02"]
        $0.foundedDate = Samples.date("2024-03-01")
      }
    }
  }

  private static func addition(_ code: String, _ role: Zone.AllianceRole) -> Zone.AddAllianceMemberRequest {
    .with {
      $0.requestId = freshID()
      $0.name = "alliances/auto"
      $0.member = .with {
        $0.institution = "institutions/\(code)"
        $0.role = role
        $0.joinedDate = Samples.date("2024-04-01")
      }
    }
  }

  @Test("members join and leave; an alliance has one leader; a dissolved one is read-only")
  func life() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      try await service.peers.add(Samples.agency)
      try await service.peers.add(Samples.consultancy)
      let founded = try await service.alliances.create(Self.creation(service), by: TestZone.wuhan)
      #expect(founded.state == .active && founded.members.isEmpty)
      _ = try await service.alliances.addMember(
        Self.addition(Samples.agencyCode, .leader), by: TestZone.wuhan, Self.options)
      await expect(forbidden("alliance-one-leader"), "a second leader") {
        _ = try await service.alliances.addMember(
          Self.addition(Samples.consultancyCode, .leader), by: TestZone.wuhan, Self.options)
      }
      let two = try await service.alliances.addMember(
        Self.addition(Samples.consultancyCode, .member), by: TestZone.wuhan, Self.options)
      #expect(two.members.map(\.displayName) == [Samples.agency.displayName, Samples.consultancy.displayName])
      func members(_ code: String) async throws -> [String] {
        try await service.alliances.list(.with { $0.filter = .with { $0.member = "institutions/\(code)" } })
          .alliances.map(\.name)
      }
      #expect(try await members(Samples.agencyCode) == ["alliances/auto"])
      let one = try await service.alliances.removeMember(
        .with {
          $0.requestId = freshID()
          $0.name = "alliances/auto"
          $0.institution = "institutions/\(Samples.agencyCode)"
          $0.leftDate = Samples.date("2025-01-01")
        }, by: TestZone.wuhan)
      #expect(one.members.count == 2 && one.members[0].leftDate == Samples.date("2025-01-01"))
      #expect(try await members(Samples.agencyCode).isEmpty)
      let renamed = try await service.alliances.update(
        .with {
          $0.requestId = freshID()
          $0.alliance = .with {
            $0.name = "alliances/auto"
            $0.displayName = "智能网联汽车知识产权服务联盟"
          }
          $0.updateMask = .with { $0.paths = ["display_name"] }
        }, by: TestZone.wuhan)
      #expect(renamed.members.count == 2 && renamed.displayName == "智能网联汽车知识产权服务联盟")
      #expect(try await service.alliances.list(.with { $0.filter = .with { $0.query = "网联" } }).alliances == [renamed])
      let dissolved = try await service.alliances.dissolve(
        .with {
          $0.requestId = freshID()
          $0.name = "alliances/auto"
          $0.dissolvedDate = Samples.date("2025-06-01")
        }, by: TestZone.wuhan)
      #expect(dissolved.state == .dissolved)
      await expect(forbidden("alliance-active"), "it is read-only") {
        _ = try await service.alliances.addMember(
          Self.addition(Samples.agencyCode, .member), by: TestZone.wuhan, Self.options)
      }
    }
  }

  @Test("bad input to every method that changes alliances")
  func badInput() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      try await service.peers.add(Samples.agency)
      let creations: [BadCase<Zone.CreateAllianceRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no id", bad("alliance_id REQUIRED"), { $0.allianceId = "" }),
        ("no name", bad("alliance.display_name REQUIRED"), { $0.alliance?.displayName = "" }),
        ("no zone", bad("alliance.zone REQUIRED"), { $0.alliance?.zone = "" }),
        ("another collection", bad("alliance.zone RESOURCE_NAME"), { $0.alliance?.zone = "parks/a" }),
        ("no such zone", Refusal(.notFound), { $0.alliance?.zone = "zones/other" }),
        ("an industry that is none", bad("alliance.industries[0] 51020_CODE"), { $0.alliance?.industries = ["Z"] }),
        ("no day", bad("alliance.founded_date REQUIRED"), { $0.alliance?.foundedDate = nil }),
        (
          "tomorrow", bad("alliance.founded_date DATE_NOT_FUTURE"),
          { $0.alliance?.foundedDate = Samples.date("2025-07-01") }
        ),
      ]
      let creation = Self.creation(service)
      try await service.refuse(creation, creations) { _ = try await service.alliances.create($0, by: TestZone.wuhan) }
      await expect(Refusal(.permissionDenied), "not Xiaogan's zone") {
        _ = try await service.alliances.create(creation, by: TestZone.xiaogan)
      }
      _ = try await service.alliances.create(creation, by: TestZone.wuhan)
      await expect(Refusal(.alreadyExists), "the same id again") {
        _ = try await service.alliances.create(Self.creation(service), by: TestZone.wuhan)
      }

      let update = Zone.UpdateAllianceRequest.with {
        $0.requestId = freshID()
        $0.alliance = .with { $0.name = "alliances/auto" }
        $0.updateMask = .with { $0.paths = ["purpose"] }
      }
      let updates: [BadCase<Zone.UpdateAllianceRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no mask", bad("update_mask REQUIRED"), { $0.updateMask = nil }),
        ("the zone", bad("update_mask FIELD_MASK"), { $0.updateMask?.paths = ["zone"] }),
        ("nothing there", Refusal(.notFound), { $0.alliance?.name = "alliances/other" }),
        ("an old etag", Refusal(.aborted), { $0.alliance?.etag = "5" }),
        ("no name", bad("alliance.display_name REQUIRED"), { $0.updateMask?.paths = ["display_name"] }),
      ]
      try await service.refuse(update, updates) { _ = try await service.alliances.update($0, by: TestZone.wuhan) }

      let additions: [BadCase<Zone.AddAllianceMemberRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("nothing there", Refusal(.notFound), { $0.name = "alliances/other" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "5" }),
        ("no institution", bad("member.institution REQUIRED"), { $0.member?.institution = "" }),
        (
          "unknown to the register", forbidden("institution-registered"),
          { $0.member?.institution = "institutions/\(Samples.consultancyCode)" }
        ),
        ("no role", bad("member.role REQUIRED"), { $0.member?.role = .unspecified }),
        ("no day", bad("member.joined_date REQUIRED"), { $0.member?.joinedDate = nil }),
        (
          "before the founding", bad("member.joined_date DATE_ORDER"),
          { $0.member?.joinedDate = Samples.date("2024-02-29") }
        ),
      ]
      let addition = Self.addition(Samples.agencyCode, .leader)
      try await service.refuse(addition, additions) {
        _ = try await service.alliances.addMember($0, by: TestZone.wuhan, Self.options)
      }
      _ = try await service.alliances.addMember(addition, by: TestZone.wuhan, Self.options)
      await expect(Refusal(.alreadyExists), "a member already") {
        _ = try await service.alliances.addMember(
          Self.addition(Samples.agencyCode, .member), by: TestZone.wuhan, Self.options)
      }

      let removal = Zone.RemoveAllianceMemberRequest.with {
        $0.requestId = freshID()
        $0.name = "alliances/auto"
        $0.institution = "institutions/\(Samples.agencyCode)"
        $0.leftDate = Samples.date("2025-01-01")
      }
      let removals: [BadCase<Zone.RemoveAllianceMemberRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("nothing there", Refusal(.notFound), { $0.name = "alliances/other" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "5" }),
        (
          "no member", forbidden("alliance-member"), { $0.institution = "institutions/\(Samples.consultancyCode)" }
        ),
        ("no day", bad("left_date REQUIRED"), { $0.leftDate = nil }),
        ("before it joined", bad("left_date DATE_ORDER"), { $0.leftDate = Samples.date("2024-03-31") }),
      ]
      try await service.refuse(removal, removals) {
        _ = try await service.alliances.removeMember($0, by: TestZone.wuhan)
      }

      let dissolution = Zone.DissolveAllianceRequest.with {
        $0.requestId = freshID()
        $0.name = "alliances/auto"
        $0.dissolvedDate = Samples.date("2025-06-01")
      }
      let dissolutions: [BadCase<Zone.DissolveAllianceRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("nothing there", Refusal(.notFound), { $0.name = "alliances/other" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "5" }),
        ("no day", bad("dissolved_date REQUIRED"), { $0.dissolvedDate = nil }),
        ("before the founding", bad("dissolved_date DATE_ORDER"), { $0.dissolvedDate = Samples.date("2024-02-29") }),
      ]
      try await service.refuse(dissolution, dissolutions) {
        _ = try await service.alliances.dissolve($0, by: TestZone.wuhan)
      }
    }
  }
}
