import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import StatisticsAPI
import Testing

@testable import ipmesh_statistics

@Suite("Bad input for tasks of the action plan")
struct PlanInputTests {
  private func expectNoChange(_ statistics: TestStatistics, _ count: Int) async throws {
    #expect(try await statistics.allChanges().count == count, "nothing was stored")
  }

  @Test("bad assignments")
  func assign() async throws {
    try await TestStatistics.run { statistics in
      typealias Case = (String, (inout Statistics.AssignPlanTaskRequest) -> Void)
      let cases: [Case] = [
        ("request_id REQUIRED", { $0.requestId = "" }),
        ("name RESOURCE_NAME", { $0.name = "tasks/1" }),
        ("lead_department REQUIRED", { $0.leadDepartment = nil }),
        ("lead_department.display_name REQUIRED", { $0.leadDepartment?.displayName = " " }),
        ("lead_department.display_name TEXT_LENGTH", { $0.leadDepartment?.displayName = "局" }),
        ("lead_department.display_name DEPARTMENT_NAME", { $0.leadDepartment?.displayName = "省财政厅、省科技厅" }),
        ("lead_department.division REQUIRED", { $0.leadDepartment?.division = "" }),
        ("lead_department.division GBT2260_HUBEI", { $0.leadDepartment?.division = "430100" }),
        ("cooperating_departments[0] NO_REPETITION", { $0.cooperatingDepartments = [PlanSamples.wuhan] }),
        (
          "cooperating_departments[1] NO_REPETITION",
          { $0.cooperatingDepartments = [PlanSamples.finance, PlanSamples.finance] }
        ),
        ("contact.phone PHONE_FORM", { $0.contact = .with { $0.phone = "call me" } }),
        ("due_date DATE_EXISTS", { $0.dueDate = .with { $0.year = 2025 } }),
        ("due_date PLAN_PERIOD", { $0.dueDate = PlanSamples.date("2026-01-01") }),
        ("due_date PLAN_PERIOD", { $0.dueDate = PlanSamples.date("2022-03-17") }),
      ]
      for (reason, change) in cases {
        await expect(Refusal(.invalidArgument, reason), reason) { _ = try await statistics.assign("a1-1-1", change) }
      }
      let many = (0...20).map { number in
        Statistics.PlanDepartment.with {
          $0.displayName = "部门\(number)"
          $0.division = "420000"
        }
      }
      await expect(Refusal(.invalidArgument, "cooperating_departments LIST_LENGTH"), "21 departments") {
        _ = try await statistics.assign("a1-1-1") { $0.cooperatingDepartments = many }
      }
      await expect(Refusal(.notFound), "no such task") { _ = try await statistics.assign("a7-1-1") }
      await expect(Refusal(.permissionDenied), "Wuhan assigns") {
        _ = try await statistics.assign("a1-1-1", by: TestStatistics.wuhan)
      }
      await expect(Refusal(.aborted), "a version that nobody has seen") {
        _ = try await statistics.assign("a1-1-1") { $0.etag = "1" }
      }
      try await expectNoChange(statistics, 0)
      _ = try await statistics.assign("a1-1-1")
      _ = try await statistics.setMilestones("a1-1-1", [PlanSamples.milestone("late", "2025-11-03")])
      await expect(Refusal(.invalidArgument, "due_date DATE_ORDER"), "before a milestone") {
        _ = try await statistics.assign("a1-1-1") { $0.dueDate = PlanSamples.date("2025-10-31") }
      }
      try await expectNoChange(statistics, 2)
    }
  }

  @Test("bad milestones")
  func milestones() async throws {
    try await TestStatistics.run { statistics in
      let right = PlanSamples.milestone("draft", "2025-07-01")
      await expect(Refusal(.failedPrecondition, "PLAN-transition"), "nobody is responsible") {
        _ = try await statistics.setMilestones("a1-1-1", [right])
      }
      _ = try await statistics.assign("a1-1-1") { $0.dueDate = PlanSamples.date("2025-09-01") }
      typealias Case = (String, (inout Statistics.PlanMilestone) -> Void)
      let cases: [Case] = [
        ("milestones[0].milestone_id REQUIRED", { $0.milestoneId = "" }),
        ("milestones[0].milestone_id RECORD_ID", { $0.milestoneId = "1" }),
        ("milestones[0].text REQUIRED", { $0.text = "" }),
        ("milestones[0].text TEXT_CONTROL", { $0.text = "一\u{7}二" }),
        ("milestones[0].due_date REQUIRED", { $0.dueDate = nil }),
        ("milestones[0].due_date DATE_EXISTS", { $0.dueDate?.day = 32 }),
        ("milestones[0].due_date PLAN_PERIOD", { $0.dueDate = PlanSamples.date("2021-07-01") }),
        ("milestones[0].due_date MILESTONE_AFTER_TASK", { $0.dueDate = PlanSamples.date("2025-09-02") }),
      ]
      for (reason, change) in cases {
        var milestone = right
        change(&milestone)
        let input = milestone
        await expect(Refusal(.invalidArgument, reason), reason) {
          _ = try await statistics.setMilestones("a1-1-1", [input])
        }
      }
      await expect(Refusal(.invalidArgument, "milestones[1].milestone_id NO_REPETITION"), "twice") {
        _ = try await statistics.setMilestones("a1-1-1", [right, right])
      }
      let many = (0...50).map { PlanSamples.milestone("m\($0)", "2025-07-01") }
      await expect(Refusal(.invalidArgument, "milestones LIST_LENGTH"), "51") {
        _ = try await statistics.setMilestones("a1-1-1", many)
      }
      _ = try await statistics.setMilestones("a1-1-1", [right])
      _ = try await statistics.report("a1-1-1") {
        $0.evidence = [PlanSamples.evidence(1)]
        $0.metMilestones = ["draft"]
      }
      await expect(Refusal(.invalidArgument, "milestones MILESTONE_MET"), "one that was met is dropped") {
        _ = try await statistics.setMilestones("a1-1-1", [])
      }
      await expect(Refusal(.invalidArgument, "milestones MILESTONE_MET"), "one that was met gets another day") {
        _ = try await statistics.setMilestones("a1-1-1", [PlanSamples.milestone("draft", "2025-08-01")])
      }
      let more = try await statistics.setMilestones("a1-1-1", [PlanSamples.milestone("more", "2025-06-30"), right])
      #expect(more.milestones.map { $0.metDate != nil } == [false, true])
      try await expectNoChange(statistics, 4)
    }
  }

  @Test("bad reports")
  func reports() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.assign("a1-1-1")
      _ = try await statistics.setMilestones("a1-1-1", [PlanSamples.milestone("draft", "2025-07-01")])
      typealias Case = (String, (inout Statistics.ReportPlanProgressRequest) -> Void)
      let cases: [Case] = [
        ("percent NUMBER_RANGE", { $0.percent = 101 }),
        ("percent NUMBER_RANGE", { $0.percent = -1 }),
        ("text REQUIRED", { $0.text = "" }),
        ("text TEXT_LENGTH", { $0.text = String(repeating: "字", count: 2_001) }),
        ("evidence REQUIRED", { $0.metMilestones = ["draft"] }),
        ("evidence[0].title REQUIRED", { $0.evidence = [.with { $0.sha256 = PlanSamples.digest(1) }] }),
        ("evidence[0].sha256 SHA256_FORM", { $0.evidence = [.with { ($0.title, $0.sha256) = ("材料", "ABC") }] }),
        (
          "evidence[1].sha256 NO_REPETITION", { $0.evidence = [PlanSamples.evidence(1), PlanSamples.evidence(1)] }
        ),
        ("evidence LIST_LENGTH", { $0.evidence = (0...20).map(PlanSamples.evidence) }),
        (
          "met_milestones[0] MILESTONE_KNOWN",
          {
            $0.evidence = [PlanSamples.evidence(1)]
            $0.metMilestones = ["final"]
          }
        ),
        (
          "met_milestones[1] MILESTONE_MET",
          {
            $0.evidence = [PlanSamples.evidence(1)]
            $0.metMilestones = ["draft", "draft"]
          }
        ),
      ]
      for (reason, change) in cases {
        await expect(Refusal(.invalidArgument, reason), reason) { _ = try await statistics.report("a1-1-1", change) }
      }
      await expect(Refusal(.permissionDenied), "another division reports") {
        _ = try await statistics.report("a1-1-1", by: TestStatistics.yichang)
      }
      await expect(Refusal(.permissionDenied), "nobody is responsible, so Wuhan is not") {
        _ = try await statistics.report("a1-1-2")
      }
      await expect(Refusal(.failedPrecondition, "PLAN-transition"), "the province reports on an open task") {
        _ = try await statistics.report("a1-1-2", by: TestStatistics.province)
      }
      await expect(Refusal(.aborted), "old version") { _ = try await statistics.report("a1-1-1") { $0.etag = "1" } }
      try await expectNoChange(statistics, 2)
    }
  }

  @Test("bad steps: reasons, texts, states and reach")
  func steps() async throws {
    try await TestStatistics.run { statistics in
      let (tasks, name) = (statistics.tasks, "planTasks/a1-1-1")
      _ = try await statistics.assign("a1-1-1")
      await expect(Refusal(.invalidArgument, "reason REQUIRED"), "suspended without reason") {
        _ = try await tasks.suspend(.with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestStatistics.province)
      }
      await expect(Refusal(.invalidArgument, "text REQUIRED"), "urged without text") {
        _ = try await tasks.urge(.with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestStatistics.province)
      }
      await expect(Refusal(.invalidArgument, "answer REQUIRED"), "answered without text") {
        _ = try await tasks.answer(.with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestStatistics.wuhan)
      }
      await expect(Refusal(.failedPrecondition, "PLAN-transition"), "submitted before a report") {
        _ = try await tasks.submit(.with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestStatistics.wuhan)
      }
      await expect(Refusal(.failedPrecondition, "PLAN-transition"), "accepted before it was submitted") {
        _ = try await tasks.accept(.with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestStatistics.province)
      }
      await expect(Refusal(.failedPrecondition, "PLAN-transition"), "resumed while it goes on") {
        _ = try await tasks.resume(.with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestStatistics.province)
      }
      _ = try await statistics.report("a1-1-1")
      _ = try await tasks.submit(.with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestStatistics.wuhan)
      await expect(Refusal(.invalidArgument, "reason TEXT_LENGTH"), "returned with too short a reason") {
        _ = try await tasks.sendBack(
          .with { ($0.requestId, $0.name, $0.reason) = (freshID(), name, "无") }, by: TestStatistics.province)
      }
      await expect(Refusal(.permissionDenied), "the department accepts its own work") {
        _ = try await tasks.accept(.with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestStatistics.wuhan)
      }
      await expect(Refusal(.failedPrecondition, "PLAN-transition"), "suspended while it waits for acceptance") {
        _ = try await tasks.suspend(
          .with { ($0.requestId, $0.name, $0.reason) = (freshID(), name, "等待") }, by: TestStatistics.province)
      }
      await expect(Refusal(.invalidArgument, "as_of_date DATE_EXISTS"), "overview of no day") {
        _ = try await tasks.overview(.with { $0.asOfDate = .with { $0.month = 2 } })
      }
      await expect(
        Refusal(.invalidArgument, "action PLAN_ACTION", "state ENUM_VALUE", "division GBT2260_HUBEI"), "a bad listing"
      ) {
        _ = try await tasks.list(
          .with { ($0.action, $0.state, $0.division) = ("A7", .unrecognized(8), "430000") })
      }
      try await expectNoChange(statistics, 3)
    }
  }
}
