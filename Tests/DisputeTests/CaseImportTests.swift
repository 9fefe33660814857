import DisputeAPI
import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import Testing

@testable import ipmesh_dispute

@Suite("Import and export of cases")
struct CaseImportTests {
  private static let header = CaseImporter.columns.map(\.headers[0]).joined(separator: ",")

  private func load(_ dispute: TestDispute, _ text: String, _ id: String = freshID()) async throws
    -> Common.ImportReport
  {
    let pieces = AsyncStream<Dispute.ImportCasesRequest> { stream in
      stream.yield(
        .with {
          $0.requestId = id
          $0.data = Array(text.utf8)
        })
      stream.finish()
    }
    return try await ImportRun.run(pieces, dispute.store, CaseImporter(cases: dispute.cases), by: TestDispute.province)
  }

  private func export(_ dispute: TestDispute) async throws -> String {
    var bytes: [UInt8] = []
    try await CSVExport.run(
      CaseImporter.columns, { CaseImporter.cells($0.record) }, number: { $0.number },
      page: { after in try await dispute.cases.rows(.init(), after, CSVExport.pageRows, TestDispute.province) },
      send: { bytes += $0 })
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("an export comes back as it was, and changes nothing the second time")
  func roundTrip() async throws {
    try await TestDispute.run { dispute in
      _ = try await dispute.submit()
      _ = try await dispute.submit(
        .with {
          $0 = Samples.squatting
          $0.caseNumber = "TM-9"
        })
      let file = try await export(dispute)
      #expect(!file.contains("027-88880000"), "contacts stay inside")
      try await TestDispute.run { other in
        let report = try await load(other, file)
        #expect(report.rowsCreated == 2 && report.rowsRefused == 0, "\(report.problems)")
        #expect(try await export(other) == file)
        #expect(try await load(other, file).rowsUnchanged == 2)
        #expect(try await other.allChanges().count == 2)
      }
    }
  }

  @Test("bad rows are refused with line, column and rule; good ones kept")
  func badRows() async throws {
    try await TestDispute.run { dispute in
      let rows = [
        "1:25-cv-1,91420100MA4K00010R,武汉光谷激光有限公司,涉外诉讼,武汉市,C11,US,发明专利,被告,US_DC,Laser Holdings,2025-06-13,hague,2500000.50,USD",
        "1:25-cv-2,91420100MA4K00010Q,武汉光谷激光有限公司,涉外诉讼,武汉市,C11,US,发明专利,被告,US_DC,Laser Holdings",
        "1:25-cv-3,91420100MA4K00010R,武汉光谷激光有限公司,口角,武汉市,C11,US,发明专利,被告,US_DC,Laser Holdings",
        ",91420100MA4K00010R,武汉光谷激光有限公司,涉外诉讼,武汉市,C11,US,发明专利,被告,US_DC,Laser Holdings",
        "1:25-cv-1,91420100MA4K00010R,武汉光谷激光有限公司,涉外诉讼,武汉市,C11,US,发明专利,被告,US_DC,Laser Holdings",
      ]
      let report = try await load(dispute, ([Self.header] + rows).joined(separator: "\n"))
      #expect(report.rowsCreated == 1 && report.rowsRefused == 4)
      #expect(
        report.problems.map { "\($0.line) \($0.field) \($0.rule)" } == [
          "3 unified_social_credit_code GB32100-check", "4 kind enum-value", "5 case_number required",
          "6 case_number row-repeated",
        ])
      let stored = try await dispute.cases.get(.with { $0.name = "cases/1" }, by: TestDispute.wuhan)
      #expect(stored.amountCents == 250_000_050 && stored.division == "420100" && stored.state == .received)
    }
  }
}
