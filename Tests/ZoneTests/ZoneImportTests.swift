import Domain
import RPC
import RecordTestSupport
import Records
import RegistryAPI
import Schema
import Testing
import ZoneAPI

@testable import ipmesh_zone

extension TestZone {
  private func run<Importer: RowImporter, Request: ImportRequest>(
    _ importer: Importer, _ text: String, _ make: (String, [UInt8]) -> Request
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(
      Pieces(requests: [make(freshID(), Array(text.utf8))]), store, importer, by: Self.province)
  }

  func importZones(_ text: String) async throws -> Common.ImportReport {
    try await run(ZoneImporter(zones: zones), text) { id, data in
      Zone.ImportZonesRequest.with {
        $0.requestId = id
        $0.data = data
      }
    }
  }

  /// As the server does it: the register's feed first.
  func importResidents(_ text: String) async throws -> Common.ImportReport {
    try await feed.catchUp(.init(timeout: .seconds(20)))
    return try await run(ResidentImporter(residents: residents), text) { id, data in
      Zone.ImportResidentsRequest.with {
        $0.requestId = id
        $0.data = data
      }
    }
  }

  func importProjects(_ text: String) async throws -> Common.ImportReport {
    try await feed.catchUp(.init(timeout: .seconds(20)))
    return try await run(NavigationImporter(projects: projects), text) { id, data in
      Zone.ImportNavigationProjectsRequest.with {
        $0.requestId = id
        $0.data = data
      }
    }
  }

  func importTrademarks(_ text: String) async throws -> Common.ImportReport {
    try await run(TrademarkImporter(trademarks: trademarks), text) { id, data in
      Zone.ImportTrademarksRequest.with {
        $0.requestId = id
        $0.data = data
      }
    }
  }
}

/// What a report says, in a few words: created, updated, unchanged, refused, and `line field rule` of each problem.
private func summary(_ report: Common.ImportReport) -> [String] {
  ["\(report.rowsCreated) \(report.rowsUpdated) \(report.rowsUnchanged) \(report.rowsRefused)"]
    + report.problems.map { "\($0.line) \($0.field) \($0.rule)" }
}

@Suite("Import and export", .timeLimit(.minutes(2)))
struct ZoneImportTests {
  @Test("zones: bad rows are refused one by one, the rest is kept; the same file again changes nothing")
  func zones() async throws {
    try await TestZone.run { service in
      let file = """
        集聚区编号,集聚区名称,行政区划,运营管理单位,运营管理单位统一社会信用代码,重点产业,国家级称号,国家级称号日期
        jingkai,武汉经开区集聚区,武汉市,武汉经开区管委会,12420000420005019E,"P02、C01",,
        gaoxin,孝感高新区集聚区,420900,孝感高新区管委会,,C11,,
        donghu,武汉东湖集聚区,420111,东湖高新区管委会,,C11;P01,国家示范区,2023-12-04
        bad,,430100,x,91420100MA4K00010Q,Z99,,
        jingkai,重复,武汉市,管委会,,,,
        """
      let report = try await service.importZones(file)
      #expect(
        summary(report) == [
          "3 0 0 2", "5 display_name required", "5 division GBT2260-hubei", "5 operator_name text-length",
          "5 operator_code GB32100-check", "5 industries[0] 51020-code", "6 zone_id row-repeated",
        ])
      let changes = try await service.allChanges().count
      #expect(summary(try await service.importZones(file))[0] == "0 0 3 2")
      #expect(try await service.allChanges().count == changes)
      #expect(
        summary(try await service.importZones("编号,名称,行政区划,管理单位\ngaoxin,孝感集聚区,孝感市,孝感高新区管委会"))[0] == "0 1 0 0")
      #expect(try await service.zones.get(.with { $0.name = "zones/gaoxin" }).industries == ["C11"], "no such column")
      let exported = try await export { try await service.zones.export(.init(), $0) }
      #expect(summary(try await service.importZones(exported))[0] == "0 0 3 0")
    }
  }

  @Test("residents: institutions are looked up in the register; stays end and begin again")
  func residents() async throws {
    try await TestZone.run { service in
      try await service.peers.add(Samples.agency)
      try await service.peers.add(Samples.consultancy)
      try await service.addZone()
      try await service.addPark()
      let header = "统一社会信用代码,集聚区编号,入驻日期,园区编号,迁出日期,面积,驻场人员\n"
      let file =
        header + """
          91420100MA4K00010R,jingkai,2024-01-15,zhihui,,300,12
          91420500MA4901232F,jingkai,2023-05-01,,2024-06-30,100,3
          31420000MD0000016R,jingkai,2024-01-01,,,,
          91420500MA4901232F,other,2024-01-01,,,,
          91420600309864210U,jingkai,2025-07-01,nowhere,2024-01-01,-1,x
          """
      let report = try await service.importResidents(file)
      #expect(
        summary(report) == [
          "2 0 0 3", "4 institution institution-registered", "5 zone zone-exists", "6 staff_count number-form",
          "6 moved_out_date date-order", "6 moved_in_date date-not-future", "6 area_square_meters number-range",
        ])
      #expect(summary(try await service.importResidents(file))[0] == "0 0 2 3")
      let back = header + "91420500MA4901232F,jingkai,2025-01-10,zhihui,,120,4\n"
      #expect(summary(try await service.importResidents(back))[0] == "0 1 0 0")
      let early = header + "91420500MA4901232F,jingkai,2024-06-01,,,,\n"
      _ = try await service.residents.moveOut(
        .with {
          $0.requestId = freshID()
          $0.name = "zones/jingkai/residents/91420500MA4901232F"
          $0.movedOutDate = Samples.date("2025-02-01")
        }, by: TestZone.wuhan)
      #expect(summary(try await service.importResidents(early)) == ["0 0 0 1", "2 institution resident-return"])
      let exported = try await export { send in
        try await service.residents.export(.with { $0.filter = .with { $0.includeLeft = true } }, send)
      }
      #expect(summary(try await service.importResidents(exported))[0] == "0 0 2 0")
    }
  }

  @Test("projects: a file begins them in any state and never moves them")
  func projects() async throws {
    try await TestZone.run { service in
      try await service.peers.add(Samples.agency)
      let header = "项目编号,项目名称,导航类型,51020产业,行政区划,委托单位,承担机构,经费(元),状态,状态日期\n"
      let file =
        header + """
          nev,智能网联汽车专利导航,产业规划,C01,武汉市,武汉市知识产权局,91420100MA4K00010R,"500,000",专利分析,2025-03-01
          laser,激光产业专利导航,产业规划,C11,420100,武汉市知识产权局,,120000.50,,
          bad,坏行,没有,C99,武汉市,武汉市知识产权局,31420000MD0000016R,abc,,
          gone,未登记机构,企业经营,C11,武汉市,武汉市知识产权局,31420000MD0000016R,1,,
          """
      let report = try await service.importProjects(file)
      #expect(
        summary(report) == [
          "2 0 0 2", "4 kind enum-value", "4 budget_fen money-form", "4 industry 51020-code",
          "5 undertaker institution-registered",
        ])
      let project = try await service.projects.get(.with { $0.name = "navigationProjects/nev" })
      #expect(project.state == .analysis && project.budgetFen == 50_000_000)
      #expect(project.undertakerName == Samples.agency.displayName)
      #expect(summary(try await service.importProjects(file))[0] == "0 0 2 2")
      let moved = header + "laser,激光产业专利导航,产业规划,C11,420100,武汉市知识产权局,,120000.50,形成报告,2025-04-01\n"
      #expect(
        summary(try await service.importProjects(moved)) == ["0 0 0 1", "2 navigation_project_id navigation-state"])
      let exported = try await export { try await service.projects.export(.init(), $0) }
      #expect(summary(try await service.importProjects(exported))[0] == "0 0 2 0")
    }
  }

  @Test("trademarks: number and class are the key")
  func trademarks() async throws {
    try await TestZone.run { service in
      let header = "商标注册号,国际分类,商标名称,注册人名称,注册人统一社会信用代码,行政区划,51020产业,核准注册日期,驰名商标\n"
      let file =
        header + """
          12345678,12,江城,武汉示例汽车有限公司,91420100MA4K00010R,武汉市,P02,2018-03-14,是
          12345678,35,江城,武汉示例汽车有限公司,91420100MA4K00010R,武汉市,P02,2018-03-14,否
          123456789,46,坏,无,91420100MA4K00010Q,长沙市,P02,2030-01-01,可能
          12345678,12,重复,武汉示例汽车有限公司,91420100MA4K00010R,武汉市,P02,2018-03-14,是
          """
      let report = try await service.importTrademarks(file)
      #expect(
        summary(report) == [
          "2 0 0 2", "4 well_known yes-no", "4 registration_number TRADEMARK-number", "4 nice_class TRADEMARK-number",
          "4 holder_name text-length", "4 holder_code GB32100-check", "4 division GBT2260-hubei",
          "4 term_start_date date-not-future", "4 term_start_date RULE_NOT_IN_FORCE",
          "5 registration_number row-repeated",
        ])
      #expect(summary(try await service.importTrademarks(file))[0] == "0 0 2 2")
      let exported = try await export { try await service.trademarks.export(.init(), $0) }
      #expect(summary(try await service.importTrademarks(exported))[0] == "0 0 2 0")
    }
  }

  /// The text of an export.
  private func export(_ run: ((([UInt8]) async throws -> Void)) async throws -> Void) async throws -> String {
    var bytes: [UInt8] = []
    try await run { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
