import Domain
import RPC
import RecordTestSupport
import Records
import Testing
import ZoneAPI

@testable import ipmesh_zone

@Suite("Zones, parks and the plan's target", .timeLimit(.minutes(2)))
struct ZoneTests {
  @Test("a zone is added, changed, listed and closed; a repeated request gets the first answer")
  func life() async throws {
    try await TestZone.run { service in
      let id = freshID()
      let request = Zone.CreateZoneRequest.with {
        $0.requestId = id
        $0.zoneId = "jingkai"
        $0.zone = Samples.zone
        $0.zone?.industries = ["C01", "P02"]
      }
      let zone = try await service.zones.create(request, by: TestZone.wuhan)
      #expect(zone.name == "zones/jingkai" && zone.state == .open && zone.etag == "1")
      #expect(zone.industries == ["P02", "C01"], "in the order of the catalogue")
      #expect(try await service.zones.create(request, by: TestZone.wuhan) == zone)
      #expect(try await service.allChanges().count == 1)
      await expect(Refusal(.alreadyExists), "the same id again") { _ = try await service.addZone() }

      let changed = try await service.zones.update(
        .with {
          $0.requestId = freshID()
          $0.zone = .with {
            $0.name = zone.name
            $0.etag = "1"
            $0.displayName = "武汉经开知识产权服务业集聚区"
          }
          $0.updateMask = .with { $0.paths = ["display_name"] }
        }, by: TestZone.wuhan)
      #expect(changed.etag == "2" && changed.operatorName == zone.operatorName)
      #expect(try await service.zones.get(.with { $0.name = zone.name }) == changed)
      let unchanged = try await service.zones.update(
        .with {
          $0.requestId = freshID()
          $0.zone = changed
          $0.updateMask = .with { $0.paths = ["*"] }
        }, by: TestZone.wuhan)
      #expect(unchanged == changed, "saying the same again is no change")
      #expect(try await service.allChanges().count == 2)

      let closed = try await service.zones.close(
        .with {
          $0.requestId = freshID()
          $0.name = zone.name
          $0.closeDate = Samples.date("2025-06-01")
        }, by: TestZone.wuhan)
      #expect(closed.state == .closed)
      await expect(Refusal(.failedPrecondition, "zone-open"), "a closed zone cannot be changed") {
        _ = try await service.zones.update(
          .with {
            $0.requestId = freshID()
            $0.zone = .with { $0.name = zone.name }
            $0.updateMask = .with { $0.paths = ["address"] }
          }, by: TestZone.wuhan)
      }
      #expect(try await service.zones.list(.init()).zones.isEmpty)
      #expect(try await service.zones.list(.with { $0.filter = .with { $0.includeClosed = true } }).zones == [closed])
    }
  }

  @Test("listings filter by any part of the name, division, industry and title, and page without gaps")
  func listing() async throws {
    try await TestZone.run { service in
      for (id, name, division, industries) in [
        ("jingkai", "武汉经开区集聚区", "420100", ["P02"]), ("donghu", "东湖光谷集聚区", "420111", ["C11", "P01"]),
        ("gaoxin", "孝感高新区集聚区", "420900", ["C11"]), ("yichang", "宜昌ABC集聚区", "420500", []),
      ] {
        try await service.addZone(id) {
          $0.displayName = name
          $0.division = division
          $0.industries = industries
          if id == "donghu" {
            $0.nationalTitle = .cluster
            $0.nationalTitleDate = Samples.date("2023-11-28")
          }
        }
      }
      func found(_ change: (inout Zone.ZoneFilter) -> Void) async throws -> [String] {
        var filter = Zone.ZoneFilter()
        change(&filter)
        let input = filter
        return try await service.zones.list(.with { $0.filter = input }).zones.map { String($0.name.dropFirst(6)) }
      }
      #expect(try await found { $0.query = "高新" } == ["gaoxin"])
      #expect(try await found { $0.query = "谷" } == ["donghu"])
      #expect(try await found { $0.query = "abc" } == ["yichang"])
      #expect(try await found { $0.query = "%" } == [])
      #expect(try await found { $0.division = "420100" } == ["jingkai", "donghu"], "the districts of Wuhan too")
      #expect(try await found { $0.division = "420111" } == ["donghu"])
      #expect(try await found { $0.industry = "C11" } == ["donghu", "gaoxin"])
      #expect(try await found { $0.nationalTitle = .cluster } == ["donghu"])
      #expect(try await found { $0.designatedOnly = true } == [])

      let first = try await service.zones.list(.with { $0.pageSize = 3 })
      #expect(first.zones.count == 3)
      let second = try await service.zones.list(
        .with {
          $0.pageSize = 3
          $0.pageToken = first.nextPageToken
        })
      #expect(second.zones.map(\.name) == ["zones/yichang"] && second.nextPageToken.isEmpty)
      await expect(Refusal(.invalidArgument, "page_token PAGE_TOKEN"), "a token of another query") {
        _ = try await service.zones.list(
          .with {
            $0.filter = .with { $0.industry = "C11" }
            $0.pageToken = first.nextPageToken
          })
      }
    }
  }

  @Test("a park lies in its zone's prefecture, is changed and closed; not while an institution resides in it")
  func parks() async throws {
    try await TestZone.run { service in
      try await service.addResident()
      let park = try await service.addPark()
      #expect(park.name == "zones/jingkai/parks/zhihui")
      await expect(Refusal(.alreadyExists), "the same id again") { try await service.addPark() }
      let updated = try await service.parks.update(
        .with {
          $0.requestId = freshID()
          $0.park = .with {
            $0.name = park.name
            $0.areaSquareMeters = 20_000
          }
          $0.updateMask = .with { $0.paths = ["area_square_meters"] }
        }, by: TestZone.wuhan)
      #expect(updated.areaSquareMeters == 20_000 && updated.displayName == park.displayName)
      #expect(try await service.parks.get(.with { $0.name = park.name }) == updated)
      _ = try await service.residents.update(
        .with {
          $0.requestId = freshID()
          $0.resident = .with {
            $0.name = "zones/jingkai/residents/\(Samples.agencyCode)"
            $0.park = park.name
          }
          $0.updateMask = .with { $0.paths = ["park"] }
        }, by: TestZone.wuhan)
      let close = Zone.CloseParkRequest.with {
        $0.name = park.name
        $0.closeDate = Samples.date("2025-06-01")
      }
      await expect(Refusal(.failedPrecondition, "park-residents-left"), "somebody resides in it") {
        var request = close
        request.requestId = freshID()
        _ = try await service.parks.close(request, by: TestZone.wuhan)
      }
      _ = try await service.residents.moveOut(
        .with {
          $0.requestId = freshID()
          $0.name = "zones/jingkai/residents/\(Samples.agencyCode)"
          $0.movedOutDate = Samples.date("2025-05-31")
        }, by: TestZone.wuhan)
      var request = close
      request.requestId = freshID()
      #expect(try await service.parks.close(request, by: TestZone.wuhan).closeDate == Samples.date("2025-06-01"))
      #expect(try await service.parks.list(.with { $0.parent = "zones/jingkai" }).parks.isEmpty)
      #expect(
        try await service.parks.list(
          .with {
            $0.parent = "zones/-"
            $0.includeClosed = true
          }
        ).parks.count == 1)
    }
  }

  @Test("the plan: 4 zones do not meet it, 5 to 8 do, 9 are more than planned")
  func target() throws {
    let book = try RuleBook(directory: TestZone.ruleDirectory)
    let day = CivilDate("2025-12-31")!
    let rule = try book.rule("PLAN-zones", on: day)
    for (count, outcome) in [
      (0, Zone.TargetOutcome.notMet), (4, .notMet), (5, .met), (8, .met), (9, .metOverRange), (17, .metOverRange),
    ] {
      let target = PlanTargetCount.target(of: (0..<count).map { "zones/z\($0)" }, on: day, rule)
      #expect(target.outcome == outcome && target.designatedCount == count, "\(count)")
      #expect(target.countMin == 5 && target.countMax == 8 && !target.provisional)
    }
  }
}
