import Domain
import Foundation
import Identity
import RPC
import RecordTestSupport
import Records
import RegistryAPI
import Schema
import Testing

@testable import ipmesh_registry

/// Files of institutions as agencies export them.
enum InstitutionFile {
  static let header = "统一社会信用代码,机构名称,机构类型,组织形式,行政区划,服务形式,联系电话,年营业收入(元),合成数据"

  static func code(number: Int) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    var (rest, body) = (number, "")
    for _ in 0..<6 {
      body.insert(alphabet[rest % 31], at: body.startIndex)
      rest /= 31
    }
    return UnifiedSocialCreditCode.completing("91420100MA\(body)")!.description
  }

  static func row(number: Int) -> String {
    "\(code(number: number)),武汉示例\(number)知识产权咨询有限公司,咨询服务,有限责任公司,武汉市,咨询、法律,027-8765\(1000 + number % 9000),123456.5,是"
  }

  static func text(_ rows: [String]) -> String { "\u{FEFF}" + ([header] + rows).joined(separator: "\r\n") }
}

extension TestRegistry {
  /// Imports a file in pieces of `pieceBytes`.
  func importInstitutions(
    _ text: String, id: String = freshID(), pieceBytes: Int = 1_000, by caller: CallerIdentity = TestRegistry.province
  ) async throws -> Common.ImportReport {
    let bytes = Array(text.utf8)
    let pieces = stride(from: 0, to: max(bytes.count, 1), by: pieceBytes).map { start in
      Registry.ImportInstitutionsRequest.with {
        $0.requestId = start == 0 ? id : ""
        $0.data = Array(bytes[start..<min(start + pieceBytes, bytes.count)])
      }
    }
    return try await ImportRun.run(
      Pieces(requests: pieces), store, InstitutionImporter(institutions: institutions), by: caller)
  }

  func importPractitioners(_ bytes: [UInt8]) async throws -> Common.ImportReport {
    let piece = Registry.ImportPractitionersRequest.with {
      $0.requestId = freshID()
      $0.data = bytes
    }
    return try await ImportRun.run(
      Pieces(requests: [piece]), store, PractitionerImporter(practitioners: practitioners), by: Self.province)
  }

  func importOutlets(_ bytes: [UInt8]) async throws -> Common.ImportReport {
    let piece = Registry.ImportOutletsRequest.with {
      $0.requestId = freshID()
      $0.data = bytes
    }
    return try await ImportRun.run(
      Pieces(requests: [piece]), store, OutletImporter(outlets: outlets), by: Self.province)
  }
}

@Suite("Import and export")
struct ImportTests {
  @Test("a file imported twice changes nothing the second time and adds no change to the feed")
  func twice() async throws {
    try await TestRegistry.run { registry in
      let text = InstitutionFile.text((0..<4_500).map { InstitutionFile.row(number: $0) })
      let first = try await registry.importInstitutions(text)
      #expect(first.rowsRead == 4_500 && first.rowsCreated == 4_500 && first.rowsRefused == 0)
      let changes = try await registry.allChanges().count
      #expect(changes == 4_500)
      let second = try await registry.importInstitutions(text, pieceBytes: 7_777)
      #expect(second.rowsUnchanged == 4_500 && second.rowsCreated == 0 && second.rowsUpdated == 0)
      #expect(try await registry.allChanges().count == changes)
    }
  }

  @Test("each bad row is reported with line, column, field and rule, and the good rows are kept")
  func badRows() async throws {
    try await TestRegistry.run { registry in
      let good = InstitutionFile.row(number: 1)
      let rows = [
        good,
        InstitutionFile.row(number: 2).replacing("咨询服务", with: "代账"),
        InstitutionFile.row(number: 3).replacing("武汉市", with: "长沙市"),
        good,
        "\"\(InstitutionFile.code(number: 4))\",\"武汉\n两行\",咨询服务,有限责任公司,420100,,,,",
        InstitutionFile.row(number: 5).replacing("123456.5", with: "十二万"),
        "91420100MA4K00010Q,武汉校验错误有限公司,咨询服务,有限责任公司,420100,,,,",
        "",
        ",,,,,,,,",
        "\"x\"y,1",
        InstitutionFile.row(number: 6),
      ]
      let report = try await registry.importInstitutions(InstitutionFile.text(rows))
      #expect(report.rowsRead == 9 && report.rowsCreated == 2 && report.rowsRefused == 7)
      let found = report.problems.map { "\($0.line) \($0.column) \($0.field) \($0.rule)" }
      #expect(
        found == [
          "3 机构类型 kind enum-value", "4 行政区划 division GBT2260-hubei",
          "5 统一社会信用代码 unified_social_credit_code row-repeated", "6 机构名称 display_name text-control",
          "8 年营业收入(元) annual_revenue money-form",
          "9 统一社会信用代码 unified_social_credit_code GB32100-check", "12   RFC4180-quote",
        ])
      #expect(report.problems.allSatisfy { !$0.description.isEmpty && !$0.descriptionZh.isEmpty })
    }
  }

  @Test(
    "headers in Chinese or English, in any order, are understood; unknown ones are named; missing ones refuse the file")
  func headers() async throws {
    try await TestRegistry.run { registry in
      let english = """
        organization_form,Unified Social Credit Code,kind,division,备注,display_name
        company,\(Samples.consultancyCode),consulting,Yichang,x,宜昌三峡知识产权咨询有限公司
        """
      let report = try await registry.importInstitutions(english)
      #expect(report.rowsCreated == 1 && report.unknownColumns == ["备注"], "\(report.problems)")
      await expect(
        Refusal(.invalidArgument, "data CSV_HEADER", "data CSV_HEADER"), "missing columns"
      ) { _ = try await registry.importInstitutions("统一社会信用代码,机构类型,组织形式\n") }
      await expect(Refusal(.invalidArgument, "data CSV_HEADER"), "twice") {
        _ = try await registry.importInstitutions(InstitutionFile.header + ",机构名称\n")
      }
      await expect(Refusal(.invalidArgument, "data CSV_HEADER"), "empty file") {
        _ = try await registry.importInstitutions("")
      }
      await expect(Refusal(.invalidArgument, "request_id REQUIRED"), "no id") {
        _ = try await registry.importInstitutions(InstitutionFile.header, id: "")
      }
    }
  }

  @Test("a file with few columns changes only their fields")
  func fewColumns() async throws {
    try await TestRegistry.run { registry in
      let agency = try await registry.addAgency()
      let text = """
        统一社会信用代码,机构名称,机构类型,组织形式,行政区划,从业人数
        \(Samples.agencyCode),\(agency.displayName),专利代理,有限责任公司,420106,44
        """
      let report = try await registry.importInstitutions(text)
      #expect(report.rowsUpdated == 1, "\(report.problems)")
      var expected = agency
      expected.employeeCount = 44
      expected.etag = "2"
      let found = try await Institutions.get(.with { $0.name = agency.name }, registry.store)
      expected.updateTime = found.updateTime
      #expect(found == expected)
    }
  }

  @Test("rows outside the caller's division and impossible moves are refused one by one")
  func rowRules() async throws {
    try await TestRegistry.run { registry in
      let agency = try await registry.addAgency()
      let text = """
        统一社会信用代码,机构名称,机构类型,组织形式,行政区划,许可状态
        \(Samples.agencyCode),\(agency.displayName),专利代理,有限责任公司,420106,受理
        \(Samples.consultancyCode),宜昌三峡知识产权咨询有限公司,咨询服务,有限责任公司,宜昌,
        """
      let report = try await registry.importInstitutions(text, by: TestRegistry.wuhan)
      #expect(report.rowsRefused == 2)
      #expect(report.problems.map(\.rule) == ["LICENCE-transition", "caller-reach"])
      #expect(try await registry.allChanges().count == 1)
    }
  }

  @Test("a repeated import request gets the first report; its id cannot serve another file")
  func repeatedRequest() async throws {
    try await TestRegistry.run { registry in
      let text = InstitutionFile.text([InstitutionFile.row(number: 1)])
      let first = try await registry.importInstitutions(text, id: "load", pieceBytes: 10)
      #expect(try await registry.importInstitutions(text, id: "load", pieceBytes: 33) == first)
      #expect(first.rowsCreated == 1)
      do {
        _ = try await registry.importInstitutions(InstitutionFile.text([]), id: "load")
        Issue.record("the id was taken for another file")
      } catch let error as RPCError {
        #expect(error.code == .invalidArgument)
      }
    }
  }

  @Test("every field has its column, and every column its cell in an export")
  func columns() {
    func count<Field: ImportField>(_: Field.Type) -> Int { Field.allCases.count }
    #expect(InstitutionImporter.columns.count == count(InstitutionImporter.Column.self))
    #expect(PractitionerImporter.columns.count == count(PractitionerImporter.Column.self))
    #expect(OutletImporter.columns.count == count(OutletImporter.Column.self))
    #expect(InstitutionImporter.cells(Samples.agency).count == InstitutionImporter.columns.count)
    #expect(PractitionerImporter.cells(Samples.attorney).count == PractitionerImporter.columns.count)
    #expect(OutletImporter.cells(Samples.outlet).count == OutletImporter.columns.count)
  }

  @Test("what is exported is imported again without a change")
  func export() async throws {
    try await TestRegistry.run { registry in
      try await registry.addAgency()
      _ = try await registry.importInstitutions(
        InstitutionFile.text((0..<1_200).map { InstitutionFile.row(number: $0) }))
      var bytes: [UInt8] = []
      try await registry.institutions.export(.init()) { bytes += $0 }
      let report = try await registry.importInstitutions(String(decoding: bytes, as: UTF8.self), pieceBytes: 65_536)
      #expect(report.rowsRead == 1_201 && report.rowsUnchanged == 1_201, "\(report.problems.first?.description ?? "")")
    }
  }

  @Test("the sample is kept but for its bad rows, each of which is reported")
  func sample() async throws {
    try await TestRegistry.run { registry in
      let institutions = try await registry.importInstitutions(
        String(decoding: try sample("institutions"), as: UTF8.self), pieceBytes: 4_096)
      #expect(
        institutions.problems.map(\.rule) == [
          "GB32100-check", "GB32100-alphabet", "GB32100-length", "GBT2260-hubei", "date-exists", "enum-value",
          "row-repeated",
        ])
      #expect(institutions.rowsCreated == 360)
      let practitioners = try await registry.importPractitioners(sample("practitioners"))
      #expect(
        practitioners.problems.map(\.rule) == ["GB11643-check", "GB11643-date", "institution-exists", "required"])
      #expect(practitioners.rowsCreated >= 2_950, "\(practitioners.rowsCreated)")
      let outlets = try await registry.importOutlets(sample("outlets"))
      #expect(outlets.problems.map(\.rule) == ["GBT2260-hubei", "required"])
      #expect(outlets.rowsCreated == 34)

      let changes = try await registry.allChanges().count
      #expect(
        try await registry.importPractitioners(sample("practitioners")).rowsUnchanged == practitioners.rowsCreated)
      #expect(try await registry.importOutlets(sample("outlets")).rowsUnchanged == 34)
      #expect(try await registry.allChanges().count == changes)
    }
  }

  private func sample(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: TestRegistry.root.appending(path: "deploy/sample/\(name).csv")))
  }
}
