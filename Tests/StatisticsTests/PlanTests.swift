import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import StatisticsAPI
import Testing

@testable import ipmesh_statistics

@Suite("Tasks of the action plan")
struct PlanTests {
  @Test("a task goes from open to accepted, and the feed carries each step")
  func life() async throws {
    try await TestStatistics.run { statistics in
      let open = try await statistics.tasks.get(.with { $0.name = "planTasks/a1-1-5" })
      #expect(open.state == .open && open.etag == "0" && open.systems == ["S2"])
      #expect(open.text?.zh == "编制年度全省知识产权服务行业发展蓝皮书" && open.source == "二、(一)第1段")
      let assigned = try await statistics.assign("a1-1-5") {
        $0.etag = "0"
        $0.cooperatingDepartments = [PlanSamples.finance]
        $0.dueDate = PlanSamples.date("2025-10-04")
      }
      #expect(assigned.state == .assigned && assigned.etag == "1")
      #expect(assigned.lastDate == PlanSamples.date("2025-10-09") && assigned.rules.map(\.id) == ["PLAN-roll"])
      _ = try await statistics.setMilestones(
        "a1-1-5", [PlanSamples.milestone("published", "2025-09-30"), PlanSamples.milestone("draft", "2025-07-01")])
      let reported = try await statistics.report("a1-1-5") {
        $0.evidence = [PlanSamples.evidence(1)]
        $0.metMilestones = ["draft"]
      }
      #expect(reported.state == .underWay && reported.percent == 40)
      #expect(reported.milestones.map(\.milestoneId) == ["draft", "published"])
      #expect(reported.milestones[0].metDate == PlanSamples.date("2025-06-16"))
      let submit = { (caller) in
        try await statistics.tasks.submit(
          .with {
            $0.requestId = freshID()
            $0.name = "planTasks/a1-1-5"
          }, by: caller)
      }
      await expect(Refusal(.failedPrecondition, "PLAN-milestones"), "a milestone is open") {
        _ = try await submit(TestStatistics.wuhan)
      }
      _ = try await statistics.report("a1-1-5") {
        $0.percent = 100
        $0.evidence = [PlanSamples.evidence(2)]
        $0.metMilestones = ["published"]
      }
      #expect(try await submit(TestStatistics.wuhan).state == .submitted)
      let returned = try await statistics.tasks.sendBack(
        .with {
          $0.requestId = freshID()
          $0.name = "planTasks/a1-1-5"
          $0.reason = "缺少发布文件"
        }, by: TestStatistics.province)
      #expect(returned.state == .returned && returned.steps.last?.reason == "缺少发布文件")
      _ = try await statistics.report("a1-1-5") { $0.percent = 100 }
      _ = try await submit(TestStatistics.wuhan)
      let request = Statistics.AcceptPlanTaskRequest.with {
        $0.requestId = "accept-1"
        $0.name = "planTasks/a1-1-5"
      }
      let accepted = try await statistics.tasks.accept(request, by: TestStatistics.province)
      #expect(try await statistics.tasks.accept(request, by: TestStatistics.province) == accepted, "a repeated request")
      #expect(
        accepted.steps.map(\.state) == [
          .assigned, .underWay, .submitted, .returned, .underWay, .submitted, .accepted,
        ])
      let changes = try await statistics.allChanges().map { try ChangeRecord(serialized: $0.payload) }
      #expect(changes.map(\.resourceName) == Array(repeating: "planTasks/a1-1-5", count: 9))
      #expect(changes.last?.resource == .planTask(accepted))
    }
  }

  @Test("only these events are possible in these states")
  func transitions() {
    let possible: [Statistics.PlanTaskState: [PlanEvent: Statistics.PlanTaskState]] = [
      .open: [.assign: .assigned],
      .assigned: [
        .assign: .assigned, .setMilestones: .assigned, .report: .underWay, .suspend: .suspended, .urge: .assigned,
      ],
      .underWay: [
        .assign: .underWay, .setMilestones: .underWay, .report: .underWay, .submit: .submitted, .suspend: .suspended,
        .urge: .underWay,
      ],
      .submitted: [.accept: .accepted, .sendBack: .returned],
      .returned: [
        .assign: .returned, .setMilestones: .returned, .report: .underWay, .suspend: .suspended, .urge: .returned,
      ],
      .suspended: [.resume: .assigned],
      .accepted: [:],
    ]
    let events: [PlanEvent] = [
      .assign, .setMilestones, .report, .submit, .accept, .sendBack, .suspend, .resume, .urge,
    ]
    for (state, targets) in possible {
      for event in events {
        var task = Statistics.PlanTask.with { $0.state = state }
        do {
          try PlanStates.move(&task, event, on: TestStatistics.today)
          #expect(targets[event] == task.state, "\(event) in \(state)")
        } catch {
          #expect(
            targets[event] == nil && Refusal(error) == Refusal(.failedPrecondition, "PLAN-transition"),
            "\(event) in \(state)")
          #expect(task.state == state && task.steps.isEmpty)
        }
      }
    }
  }

  @Test(
    "a day on which offices are closed gives way to the next working day; overdue begins the day after",
    arguments: [
      ("2025-10-04", "2025-10-09"), ("2025-05-01", "2025-05-06"), ("2025-10-11", "2025-10-11"),
      ("2025-10-12", "2025-10-13"), ("2024-02-10", "2024-02-18"), ("2024-09-14", "2024-09-14"),
      ("2022-12-31", "2023-01-03"), ("2025-12-31", "2025-12-31"),
    ])
  func overdue(due: String, last: String) async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.assign("a2-1-1")
      let task = try await statistics.setMilestones("a2-1-1", [PlanSamples.milestone("pool", due)])
      #expect(task.milestones[0].lastDate == PlanSamples.date(last))
      // States as of a day before the assignment are open: nobody had it, but its day was over all the same.
      let day = CivilDate(last)!
      #expect(task.overdueMilestones(on: day).isEmpty)
      #expect(task.overdueMilestones(on: day.adding(days: 1)).map(\.milestoneId) == ["pool"])
      #expect(!task.isOverdue(on: CivilDate("2025-12-31")!) && task.isOverdue(on: CivilDate("2026-01-01")!))
    }
  }

  @Test("an urge awaits its answer for five working days, names what is overdue, and is not repeated before")
  func urges() async throws {
    try await TestStatistics.run { statistics in
      let name = "planTasks/a2-1-1"
      func urge(_ day: String) async throws -> Statistics.PlanTask {
        statistics.go(to: day)
        return try await statistics.tasks.urge(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.text = "请说明进展"
          }, by: TestStatistics.province)
      }
      func answer(_ day: String) async throws -> Statistics.PlanTask {
        statistics.go(to: day)
        return try await statistics.tasks.answer(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.answer = "已完成对接"
          }, by: TestStatistics.wuhan)
      }
      await expect(Refusal(.failedPrecondition, "PLAN-transition"), "nobody has it") {
        _ = try await urge("2024-09-26")
      }
      _ = try await statistics.assign("a2-1-1")
      await expect(Refusal(.failedPrecondition, "PLAN-urge"), "nothing to answer") {
        _ = try await answer("2024-09-26")
      }
      _ = try await statistics.setMilestones(
        "a2-1-1", [PlanSamples.milestone("pool", "2024-09-25"), PlanSamples.milestone("match", "2024-12-31")])
      let first = try await urge("2024-09-26")
      #expect(first.urges[0].answerDueDate == PlanSamples.date("2024-10-09") && first.urges[0].overdue == ["pool"])
      await expect(Refusal(.failedPrecondition, "PLAN-urge"), "awaited until 9 October") {
        _ = try await urge("2024-10-09")
      }
      _ = try await urge("2024-10-10")
      let answered = try await answer("2024-10-16")
      #expect(answered.urges[0].late && answered.urges[0].answer == "已完成对接", "an answer answers all that are open")
      #expect(!answered.urges[1].late && answered.urges[1].answerDate == PlanSamples.date("2024-10-16"))
      #expect(try await urge("2025-01-20").urges[2].answerDueDate == PlanSamples.date("2025-01-26"), "a make-up Sunday")
      #expect(try await answer("2025-01-27").urges[2].late)
      #expect(try await urge("2025-12-31").urges[3].answerDueDate == PlanSamples.date("2026-01-08"))
      #expect(try await urge("2026-12-30").urges[4].answerDueDate == nil, "the calendar of 2027 is not published")
      let overview = try await statistics.tasks.overview(.init())
      #expect(overview.total?.openUrgeCount == 2 && overview.total?.overdueUrgeCount == 1)
    }
  }

  @Test("nothing of a suspended task is overdue; resumed it is assigned again")
  func suspension() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.assign("a6-2-4")
      _ = try await statistics.setMilestones("a6-2-4", [PlanSamples.milestone("site", "2025-06-02")])
      let late = { try await statistics.tasks.list(.with { $0.overdueOnly = true }).planTasks.map(\.name) }
      #expect(try await late() == ["planTasks/a6-2-4"])
      let suspended = try await statistics.tasks.suspend(
        .with {
          $0.requestId = freshID()
          $0.name = "planTasks/a6-2-4"
          $0.reason = "等待国家局批复"
        }, by: TestStatistics.province)
      #expect(suspended.steps.last?.reason == "等待国家局批复")
      #expect(try await late().isEmpty)
      await expect(Refusal(.failedPrecondition, "PLAN-transition"), "a report on it") {
        _ = try await statistics.report("a6-2-4")
      }
      let resumed = try await statistics.tasks.resume(
        .with {
          $0.requestId = freshID()
          $0.name = "planTasks/a6-2-4"
        }, by: TestStatistics.province)
      #expect(resumed.state == .assigned)
      #expect(try await late() == ["planTasks/a6-2-4"])
    }
  }

  @Test("the overview adds up, action by action, as of any day")
  func overview() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.assign("a1-1-1")
      _ = try await statistics.assign("a2-1-1")
      _ = try await statistics.setMilestones(
        "a1-1-1", [PlanSamples.milestone("one", "2025-06-10"), PlanSamples.milestone("two", "2025-06-30")])
      statistics.go(to: "2025-06-20")
      _ = try await statistics.report("a1-1-1") {
        $0.evidence = [PlanSamples.evidence(1)]
        $0.metMilestones = ["one"]
      }
      func overview(_ day: String) async throws -> (Statistics.PlanActionOverview, [Statistics.PlanActionOverview]) {
        let response = try await statistics.tasks.overview(.with { $0.asOfDate = PlanSamples.date(day) })
        return (response.total ?? .init(), response.actions)
      }
      let (total, actions) = try await overview("2025-07-01")
      #expect(total.taskCount == 75 && actions.map(\.action) == ActionPlan.actionCodes)
      #expect(actions.reduce(0) { $0 + $1.taskCount } == 75)
      for (place, state) in total.states.enumerated() {
        #expect(actions.reduce(0) { $0 + $1.states[place].count } == state.count)
      }
      #expect(total.states.reduce(0) { $0 + $1.count } == 75)
      #expect(total.milestoneCount == 2 && total.metMilestoneCount == 1 && total.lateMilestoneCount == 1)
      #expect(total.overdueMilestoneCount == 1 && actions[0].overdueMilestoneCount == 1)
      let (before, _) = try await overview("2025-06-19")
      #expect(before.metMilestoneCount == 0 && before.overdueMilestoneCount == 1)
      #expect(before.states.first { $0.state == .assigned }?.count == 2, "the report came a day later")
      let (after, _) = try await overview("2026-01-01")
      #expect(after.overdueTaskCount == 75, "the plan is over")
    }
  }

  @Test("listings find by action, state, division, system and target, page by page in the order of the plan")
  func listing() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.assign("a4-2-1") { $0.cooperatingDepartments = [PlanSamples.finance] }
      func names(_ change: (inout Statistics.ListPlanTasksRequest) -> Void) async throws -> [String] {
        var request = Statistics.ListPlanTasksRequest()
        request.pageSize = 1_000
        change(&request)
        return try await statistics.tasks.list(request).planTasks.map { String($0.name.dropFirst(10)) }
      }
      #expect(try await names { $0.action = "A5" }.count == 7)
      #expect(try await names { $0.state = .assigned } == ["a4-2-1"])
      #expect(try await names { $0.division = "420000" } == ["a4-2-1"])
      #expect(try await names { $0.system = "S31" } == ["a4-1-3"])
      #expect(try await names { $0.target = "coverage" } == ["a2-2-1", "a2-2-2"])
      var request = Statistics.ListPlanTasksRequest.with { $0.pageSize = 20 }
      var pages: [Int] = []
      var all: [String] = []
      repeat {
        let page = try await statistics.tasks.list(request)
        pages.append(page.planTasks.count)
        all += page.planTasks.map(\.name)
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
      #expect(pages == [20, 20, 20, 15] && all == statistics.rules.plan.tasks.map { "planTasks/\($0.id)" })
      #expect(statistics.tasks.actions().planActions.map(\.taskCount) == [20, 17, 12, 10, 7, 9])
    }
  }
}
