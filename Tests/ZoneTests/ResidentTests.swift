import Domain
import RPC
import RecordTestSupport
import Records
import Service
import TestSupport
import Testing
import ZoneAPI

@testable import ipmesh_zone

@Suite("Resident institutions and alliances", .timeLimit(.minutes(2)))
struct ResidentTests {
  private static let name = "zones/jingkai/residents/\(Samples.agencyCode)"

  @Test("an institution of the register moves in, is found, moves out and comes back")
  func life() async throws {
    try await TestZone.run { service in
      let resident = try await service.addResident()
      #expect(resident.name == Self.name && resident.state == .present && resident.etag == "1")
      #expect(resident.facts?.displayName == Samples.agency.displayName && resident.facts?.brandTier == 3)
      await expect(Refusal(.alreadyExists), "it is there") { _ = try await service.moveIn() }
      await expect(forbidden("zone-residents-left"), "its zone cannot be closed") {
        _ = try await service.zones.close(
          .with {
            $0.requestId = freshID()
            $0.name = "zones/jingkai"
            $0.closeDate = Samples.date("2025-06-01")
          }, by: TestZone.wuhan)
      }
      let out = try await service.residents.moveOut(
        .with {
          $0.requestId = freshID()
          $0.name = Self.name
          $0.movedOutDate = Samples.date("2025-03-01")
        }, by: TestZone.wuhan)
      #expect(out.state == .left)
      #expect(try await service.residents.list(.init()).residents.isEmpty)
      await expect(forbidden("resident-return"), "back before it left") { _ = try await service.moveIn() }
      let back = try await service.moveIn(
        .with {
          $0.institution = Samples.resident.institution
          $0.movedInDate = Samples.date("2025-06-15")
        })
      #expect(back.state == .present && back.movedOutDate == nil && back.etag == "3")
      #expect(try await service.residents.get(.with { $0.name = Self.name }) == back)
    }
  }

  @Test("residents are found by any part of the registered name, park and brand")
  func listing() async throws {
    try await TestZone.run { service in
      try await service.addResident()
      try await service.addPark()
      try await service.peers.add(Samples.consultancy)
      _ = try await service.moveIn(
        .with {
          $0.institution = "institutions/\(Samples.consultancyCode)"
          $0.movedInDate = Samples.date("2025-01-01")
          $0.park = "zones/jingkai/parks/zhihui"
        })
      func found(_ change: (inout Zone.ResidentFilter) -> Void) async throws -> [String] {
        var filter = Zone.ResidentFilter()
        change(&filter)
        let input = filter
        return try await service.residents.list(.with { $0.filter = input }).residents.map(\.institution)
      }
      let (agency, consultancy) = ("institutions/\(Samples.agencyCode)", "institutions/\(Samples.consultancyCode)")
      #expect(try await found { _ in } == [agency, consultancy])
      #expect(try await found { $0.query = "三峡" } == [consultancy])
      #expect(try await found { $0.brandOnly = true } == [agency])
      #expect(try await found { $0.park = "zones/jingkai/parks/zhihui" } == [consultancy])
      #expect(try await found { $0.zone = "zones/-" } == [agency, consultancy])
      #expect(try await found { $0.zone = "zones/other" } == [])
    }
  }

  @Test("what the register changes is here soon after, without a change of the resident")
  func following() async throws {
    try await TestZone.run { service in
      try await service.addResident()
      let changes = try await service.allChanges().count
      let following = Task { await service.feed.follower(Log(level: .error, descriptor: -1)).run() }
      defer { following.cancel() }
      try await service.peers.rename(Samples.agencyCode, to: "武汉光谷明德新知识产权代理有限公司")
      #expect(
        await eventually {
          (try? await service.residents.get(.with { $0.name = Self.name }).facts?.displayName)
            == "武汉光谷明德新知识产权代理有限公司"
        })
      #expect(try await service.allChanges().count == changes)
      following.cancel()
      await following.value
    }
  }

  @Test("the register down: what needs it answers UNAVAILABLE and says why, the rest works, and it recovers by itself")
  func registryDown() async throws {
    try await TestZone.run { service in
      try await service.addResident()
      try await service.peers.add(Samples.consultancy)
      await service.peers.stopRegistry()
      let id = freshID()
      let newcomer = Zone.Resident.with {
        $0.institution = "institutions/\(Samples.consultancyCode)"
        $0.movedInDate = Samples.date("2025-01-01")
      }
      do {
        _ = try await service.moveIn(newcomer, id: id)
        Issue.record("it was not refused")
      } catch let error as RPCError {
        #expect(error.code == .unavailable)
        #expect(error.message.contains("registry is unavailable") && error.message.contains("nothing was stored"))
      }
      await expect(Refusal(.unavailable), "an import needs the register") {
        _ = try await service.importResidents("统一社会信用代码,集聚区编号,入驻日期\n")
      }
      await expect(bad("resident.moved_in_date REQUIRED"), "bad input is told without the register") {
        _ = try await service.moveIn(.with { $0.institution = newcomer.institution })
      }
      #expect(try await service.residents.get(.with { $0.name = Self.name }).facts?.open == true)
      _ = try await service.residents.update(
        .with {
          $0.requestId = freshID()
          $0.resident = .with {
            $0.name = Self.name
            $0.staffCount = 15
          }
          $0.updateMask = .with { $0.paths = ["staff_count"] }
        }, by: TestZone.wuhan)
      #expect(try await service.allChanges().count == 3)

      try await service.peers.startRegistry()
      let (retry, stored) = (newcomer, id)
      #expect(await eventually { (try? await service.moveIn(retry, id: stored))?.state == .present })
      await service.peers.stopRegistry()
      #expect(try await service.moveIn(newcomer, id: id).state == .present, "a retry needs no register")
    }
  }

  @Test("CreateResident refuses bad input and institutions that the register does not list as open")
  func badCreation() async throws {
    try await TestZone.run { service in
      try await service.peers.add(Samples.agency)
      try await service.peers.add(Samples.consultancy)
      try await service.peers.closeInstitution(Samples.consultancyCode)
      try await service.addZone()
      let good = Zone.CreateResidentRequest.with {
        $0.requestId = freshID()
        $0.parent = "zones/jingkai"
        $0.resident = Samples.resident
      }
      let cases: [BadCase<Zone.CreateResidentRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no parent", bad("parent REQUIRED"), { $0.parent = "" }),
        ("no such zone", Refusal(.notFound), { $0.parent = "zones/other" }),
        ("no institution", bad("resident.institution REQUIRED"), { $0.resident?.institution = "" }),
        ("another collection", bad("resident.institution RESOURCE_NAME"), { $0.resident?.institution = "outlets/a" }),
        (
          "a wrong check character", bad("resident.institution GB32100_CHECK"),
          { $0.resident?.institution = "institutions/91420100MA4K00010Q" }
        ),
        (
          "unknown to the register", forbidden("institution-registered"),
          { $0.resident?.institution = "institutions/31420000MD0000016R" }
        ),
        (
          "closed in the register", forbidden("institution-open"),
          { $0.resident?.institution = "institutions/\(Samples.consultancyCode)" }
        ),
        ("no day", bad("resident.moved_in_date REQUIRED"), { $0.resident?.movedInDate = nil }),
        (
          "tomorrow", bad("resident.moved_in_date DATE_NOT_FUTURE"),
          { $0.resident?.movedInDate = Samples.date("2025-07-01") }
        ),
        ("a park elsewhere", bad("resident.park PARK_OF_ZONE"), { $0.resident?.park = "zones/other/parks/a" }),
        ("no such park", Refusal(.notFound), { $0.resident?.park = "zones/jingkai/parks/other" }),
        (
          "a negative area", bad("resident.area_square_meters NUMBER_RANGE"), { $0.resident?.areaSquareMeters = -1 }
        ),
        ("too many people", bad("resident.staff_count NUMBER_RANGE"), { $0.resident?.staffCount = 100_001 }),
      ]
      try await service.refuse(good, cases) {
        _ = try await service.residents.create($0, by: TestZone.wuhan, .init(timeout: .seconds(20)))
      }
      await expect(Refusal(.permissionDenied), "not Xiaogan's zone") {
        _ = try await service.residents.create(good, by: TestZone.xiaogan, .init(timeout: .seconds(20)))
      }
    }
  }

  @Test("UpdateResident and MoveOutResident refuse bad input")
  func badChanges() async throws {
    try await TestZone.run { service in
      try await service.addResident()
      let update = Zone.UpdateResidentRequest.with {
        $0.requestId = freshID()
        $0.resident = .with { $0.name = Self.name }
        $0.updateMask = .with { $0.paths = ["staff_count"] }
      }
      let updates: [BadCase<Zone.UpdateResidentRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no mask", bad("update_mask REQUIRED"), { $0.updateMask = nil }),
        ("the institution", bad("update_mask FIELD_MASK"), { $0.updateMask?.paths = ["institution"] }),
        ("no name", bad("resident.name REQUIRED"), { $0.resident?.name = "" }),
        ("nothing there", Refusal(.notFound), { $0.resident?.name = "zones/jingkai/residents/a" }),
        ("an old etag", Refusal(.aborted), { $0.resident?.etag = "8" }),
        ("a negative count", bad("resident.staff_count NUMBER_RANGE"), { $0.resident?.staffCount = -1 }),
        ("no day", bad("resident.moved_in_date REQUIRED"), { $0.updateMask?.paths = ["moved_in_date"] }),
      ]
      try await service.refuse(update, updates) { _ = try await service.residents.update($0, by: TestZone.wuhan) }
      let moveOut = Zone.MoveOutResidentRequest.with {
        $0.requestId = freshID()
        $0.name = Self.name
        $0.movedOutDate = Samples.date("2025-06-01")
      }
      let moves: [BadCase<Zone.MoveOutResidentRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("nothing there", Refusal(.notFound), { $0.name = "zones/jingkai/residents/a" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "8" }),
        ("no day", bad("moved_out_date REQUIRED"), { $0.movedOutDate = nil }),
        ("before it moved in", bad("moved_out_date DATE_ORDER"), { $0.movedOutDate = Samples.date("2024-01-14") }),
      ]
      try await service.refuse(moveOut, moves) { _ = try await service.residents.moveOut($0, by: TestZone.wuhan) }
      await expect(Refusal(.permissionDenied), "not Xiaogan's") {
        _ = try await service.residents.moveOut(moveOut, by: TestZone.xiaogan)
      }
    }
  }
}
