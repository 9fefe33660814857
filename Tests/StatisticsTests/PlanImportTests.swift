import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import StatisticsAPI
import Testing

@testable import ipmesh_statistics

@Suite("Import and export of the tasks of the plan")
struct PlanImportTests {
  private static let header = PlanImporter.columns.map(\.headers[0]).joined(separator: ",")

  private func load(_ statistics: TestStatistics, _ text: String) async throws -> Common.ImportReport {
    let pieces = Pieces(requests: [
      Statistics.ImportPlanTasksRequest.with {
        $0.requestId = freshID()
        $0.data = Array(text.utf8)
      }
    ])
    return try await ImportRun.run(
      pieces, statistics.store, PlanImporter(tasks: statistics.tasks), by: TestStatistics.province)
  }

  private func export(_ statistics: TestStatistics) async throws -> String {
    var bytes: [UInt8] = []
    let today = statistics.store.clock.now().today
    try await CSVExport.run(
      PlanImporter.columns, { PlanImporter.cells($0.element, on: today) }, number: { $0.offset + 1 },
      page: { after in
        Array(try await statistics.tasks.all().enumerated().dropFirst(after).prefix(CSVExport.pageRows))
      }, send: { bytes += $0 })
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("an export with departments filled in comes back as assignments, and changes nothing the second time")
  func roundTrip() async throws {
    try await TestStatistics.run { statistics in
      let office = Statistics.PlanDepartment.with { ($0.displayName, $0.division) = ("省知识产权局(保护处)(甲)", "420000") }
      _ = try await statistics.assign("a1-1-1") {
        $0.cooperatingDepartments = [PlanSamples.finance, office]
        $0.contact = .with { ($0.person, $0.phone) = ("办公室", "027-88880000") }
        $0.dueDate = PlanSamples.date("2025-10-31")
      }
      let file = try await export(statistics)
      #expect(file.split(whereSeparator: \.isNewline).count == 76)
      try await TestStatistics.run { other in
        let report = try await load(other, file)
        #expect(report.rowsRead == 75 && report.rowsCreated == 1 && report.rowsUnchanged == 74, "\(report.problems)")
        #expect(try await export(other) == file)
        #expect(try await load(other, file).rowsUnchanged == 75)
        #expect(try await other.allChanges().count == 1)
        let task = try await other.tasks.get(.with { $0.name = "planTasks/a1-1-1" })
        #expect(task.contact?.person == "办公室" && task.cooperatingDepartments == [PlanSamples.finance, office])
      }
    }
  }

  @Test("a file without contacts leaves them; one with a day before a milestone is refused")
  func change() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.assign("a1-1-1") { $0.contact = .with { $0.person = "办公室" } }
      _ = try await statistics.setMilestones("a1-1-1", [PlanSamples.milestone("draft", "2025-09-01")])
      let header = "任务编号,牵头部门,牵头部门区划,完成时限\n"
      #expect(try await load(statistics, header + "a1-1-1,武汉市知识产权局,武汉,2025-10-31").rowsUpdated == 1)
      let task = try await statistics.tasks.get(.with { $0.name = "planTasks/a1-1-1" })
      #expect(task.contact?.person == "办公室" && task.dueDate == PlanSamples.date("2025-10-31"))
      let report = try await load(statistics, header + "a1-1-1,武汉市知识产权局,武汉,2025-08-01")
      #expect(report.problems.map { "\($0.line) \($0.field) \($0.rule)" } == ["2 due_date date-order"])
    }
  }

  @Test("bad rows are refused with line, column and rule; good ones kept")
  func badRows() async throws {
    try await TestStatistics.run { statistics in
      let rows = [
        "a1-1-1,A1,,武汉市知识产权局,420100,湖北省财政厅(420000);宜昌市知识产权局(宜昌)",
        "a1-1-9,A1,,武汉市知识产权局,420100",
        "a1-1-2,A1,,武汉市知识产权局,长沙市",
        "a1-1-3,A1,,武汉市知识产权局,420100,湖北省财政厅",
        "a1-1-4,A1,,武汉市知识产权局,420100,,2026-12-31",
        "a1-1-1,A1,,武汉市知识产权局,420100",
        ",A1,,武汉市知识产权局,420100",
        "a1-1-5,A1,,,",
      ]
      let report = try await load(statistics, ([Self.header] + rows).joined(separator: "\n"))
      #expect(report.rowsCreated == 1 && report.rowsUnchanged == 1 && report.rowsRefused == 6)
      #expect(
        report.problems.map { "\($0.line) \($0.field) \($0.rule)" } == [
          "3 task_id plan-task", "4 lead_department.division GBT2260-hubei",
          "5 cooperating_departments department-form",
          "6 due_date plan-period", "7 task_id row-repeated", "8 task_id required",
        ])
      let task = try await statistics.tasks.get(.with { $0.name = "planTasks/a1-1-1" })
      #expect(task.cooperatingDepartments.map(\.division) == ["420000", "420500"])
      let alien = Pieces(requests: [
        Statistics.ImportPlanTasksRequest.with {
          $0.requestId = freshID()
          $0.data = Array("\(Self.header)\na1-1-6,A1,,武汉市知识产权局,420100".utf8)
        }
      ])
      let refused = try await ImportRun.run(
        alien, statistics.store, PlanImporter(tasks: statistics.tasks), by: TestStatistics.wuhan)
      #expect(refused.rowsRefused == 1)
    }
  }
}
