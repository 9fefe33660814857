import Domain
import RPC
import RecordTestSupport
import RegistryAPI
import Schema
import Testing

@testable import ipmesh_registry

@Suite("Outlets and their coverage of the province")
struct OutletTests {
  private func create(
    _ registry: TestRegistry, _ id: String, _ change: (inout Registry.Outlet) -> Void = { _ in }
  ) async throws -> Registry.Outlet {
    var outlet = Samples.outlet
    change(&outlet)
    let input = outlet
    return try await registry.outlets.create(
      .with {
        $0.requestId = freshID()
        $0.outletId = id
        $0.outlet = input
      }, by: TestRegistry.province)
  }

  @Test("an outlet is added, changed, listed; bad input is refused field by field")
  func writes() async throws {
    try await TestRegistry.run { registry in
      typealias Case = (String, [String], (inout Registry.Outlet) -> Void)
      let cases: [Case] = [
        ("no kind", ["kind REQUIRED"], { $0.kind = .unspecified }),
        ("no name", ["display_name REQUIRED"], { $0.displayName = "" }),
        ("unknown level", ["level ENUM_VALUE"], { $0.level = .unrecognized(5) }),
        ("no division", ["division REQUIRED"], { $0.division = "" }),
        ("Changsha", ["division GBT2260_HUBEI"], { $0.division = "430100" }),
        ("no state", ["state REQUIRED"], { $0.state = .unspecified }),
        ("open without day", ["opened_date REQUIRED"], { $0.openedDate = nil }),
        ("closed without day", ["close_date REQUIRED"], { $0.state = .closed }),
        (
          "closed before opened", ["close_date DATE_ORDER"],
          {
            $0.state = .closed
            $0.closeDate = Samples.date("2020-01-01")
          }
        ),
        ("open with day of closing", ["close_date OUTLET_CLOSED"], { $0.closeDate = Samples.date("2024-01-01") }),
        ("bad site", ["contact.website WEBSITE_FORM"], { $0.contact = .with { $0.website = "example.com" } }),
      ]
      for (what, reasons, change) in cases {
        var refusal = Refusal(.invalidArgument)
        refusal.reasons = reasons.map { "outlet.\($0)" }
        await expect(refusal, what) { _ = try await create(registry, "tisc-1", change) }
      }
      await expect(Refusal(.invalidArgument, "outlet_id RECORD_ID"), "id") { _ = try await create(registry, "1") }
      let outlet = try await create(registry, "tisc-1")
      await expect(Refusal(.alreadyExists), "twice") { _ = try await create(registry, "tisc-1") }
      let updated = try await registry.outlets.update(
        .with {
          $0.requestId = freshID()
          $0.outlet = .with {
            $0.name = outlet.name
            $0.state = .closed
            $0.closeDate = Samples.date("2025-01-01")
          }
          $0.updateMask = .with { $0.paths = ["state", "close_date"] }
        }, by: TestRegistry.wuhan)
      #expect(updated.state == .closed && updated.displayName == outlet.displayName)
      #expect(try await registry.outlets.list(.with { $0.filter = .with { $0.query = "创新" } }).outlets == [updated])
      #expect(try await registry.outlets.list(.with { $0.filter = .with { $0.state = .open } }).outlets.isEmpty)
    }
  }

  @Test("nine of 17 divisions reach the target, eight do not; of the 13 prefectures seven do")
  func target() throws {
    let book = try RuleBook(directory: TestRegistry.ruleDirectory)
    let day = CivilDate("2025-06-30")!
    let rule = try book.rule("PLAN-coverage", on: day)
    let codes = book.divisions.prefectures.map(\.code)
    for (count, denominator, share, reached) in [
      (8, Registry.CoverageDenominator.unspecified, 4705, false), (9, .allDivisions, 5294, true),
      (6, .prefectures, 4615, false), (7, .prefectures, 5384, true), (0, .allDivisions, 0, false),
      (17, .allDivisions, 10_000, true),
    ] {
      let coverage = CoverageCount.coverage(
        of: codes.prefix(count).map { (prefecture: $0, kind: .tisc) }, denominator: denominator, on: day, rule,
        book.divisions)
      #expect(coverage.shareBasisPoints == Int32(share) && coverage.targetReached == reached, "\(count)")
      #expect(coverage.divisionCount == (denominator == .prefectures ? 13 : 17))
      #expect(coverage.rule?.provisional == true)
    }
  }

  @Test("only working outlets of the kinds that count cover a division, districts under their city, day by day")
  func counting() async throws {
    try await TestRegistry.run { registry in
      _ = try await create(registry, "tisc-1")
      _ = try await create(registry, "tisc-2") {
        $0.division = "420500"
        $0.state = .closed
        $0.closeDate = Samples.date("2024-06-30")
      }
      _ = try await create(registry, "station") {
        $0.division = "420600"
        $0.kind = .workstation
      }
      _ = try await create(registry, "planned") {
        $0.division = "420700"
        $0.state = .planned
        $0.openedDate = nil
      }
      func covered(_ day: String) async throws -> [String] {
        let coverage = try await registry.outlets.coverage(.with { $0.coverageDate = Samples.date(day) })
        return coverage.divisions.filter(\.covered).compactMap(\.division?.code)
      }
      #expect(try await covered("2025-06-30") == ["420100"])
      #expect(try await covered("2024-06-29") == ["420100", "420500"])
      #expect(try await covered("2024-06-30") == ["420100"])
      await expect(Refusal(.invalidArgument, "coverage_date RULE_NOT_IN_FORCE"), "before the plan") {
        _ = try await registry.outlets.coverage(.with { $0.coverageDate = Samples.date("2022-03-17") })
      }
    }
  }
}
