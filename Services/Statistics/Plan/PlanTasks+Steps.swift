import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI

/// Acceptance, suspension, and urging (督办).
extension PlanTasks {
  func submit(
    _ request: Statistics.SubmitPlanTaskRequest, by caller: CallerIdentity
  ) async throws -> Statistics.PlanTask {
    try await departmentChange(request, request.requestId, request.name, request.etag, by: caller) { task, today in
      try PlanStates.move(&task, .submit, on: today)
      let open = task.milestones.filter { $0.metDate == nil }.map(\.milestoneId)
      guard open.isEmpty else {
        throw RPCError.precondition(
          "PLAN-milestones", task.name, en: "not met yet: \(open.joined(separator: ", "))",
          zh: "尚有节点未完成:\(open.joined(separator: "、"))")
      }
    }
  }

  func accept(
    _ request: Statistics.AcceptPlanTaskRequest, by caller: CallerIdentity
  ) async throws -> Statistics.PlanTask {
    try await provinceChange(request, request.requestId, request.name, request.etag, by: caller) { task, today in
      try PlanStates.move(&task, .accept, on: today)
    }
  }

  func sendBack(
    _ request: Statistics.ReturnPlanTaskRequest, by caller: CallerIdentity
  ) async throws -> Statistics.PlanTask {
    try await provinceChange(request, request.requestId, request.name, request.etag, by: caller) { task, today in
      try PlanStates.move(&task, .sendBack, on: today, reason: try Self.reason(request.reason))
    }
  }

  func suspend(
    _ request: Statistics.SuspendPlanTaskRequest, by caller: CallerIdentity
  ) async throws -> Statistics.PlanTask {
    try await provinceChange(request, request.requestId, request.name, request.etag, by: caller) { task, today in
      try PlanStates.move(&task, .suspend, on: today, reason: try Self.reason(request.reason))
    }
  }

  func resume(
    _ request: Statistics.ResumePlanTaskRequest, by caller: CallerIdentity
  ) async throws -> Statistics.PlanTask {
    try await provinceChange(request, request.requestId, request.name, request.etag, by: caller) { task, today in
      try PlanStates.move(&task, .resume, on: today)
    }
  }

  func urge(_ request: Statistics.UrgePlanTaskRequest, by caller: CallerIdentity) async throws -> Statistics.PlanTask {
    try await provinceChange(request, request.requestId, request.name, request.etag, by: caller) { task, today in
      var problems = FieldProblems()
      let text = problems.text("text", request.text, characters: 2...500)
      try problems.check()
      try PlanStates.move(&task, .urge, on: today)
      if let last = task.urges.last, last.isOpen(on: today), !last.isOverdue(on: today) {
        let day = (last.answerDueDate?.civilDate).map { "\($0)" } ?? "…"
        throw RPCError.precondition(
          "PLAN-urge", task.name, en: "an answer to urge \(last.number) is awaited until \(day)",
          zh: "第\(last.number)次督办的答复期限至\(day)")
      }
      guard task.urges.count < Self.urgesMax else {
        throw RPCError(.resourceExhausted, "\(task.name) was urged \(Self.urgesMax) times, which is all it can be")
      }
      let rule = try note("PLAN-urge-answer", on: today, &task)
      task.urges.append(
        .with {
          $0.number = Int32(task.urges.count + 1)
          $0.urgeDate = GoogleType.Date(today)
          $0.text = text
          $0.overdue = task.overdue(on: today)
          $0.answerDueDate = rules.day(rule["working_days"], after: today).map(GoogleType.Date.init)
        })
    }
  }

  func answer(
    _ request: Statistics.AnswerPlanUrgeRequest, by caller: CallerIdentity
  ) async throws -> Statistics.PlanTask {
    try await departmentChange(request, request.requestId, request.name, request.etag, by: caller) { task, today in
      var problems = FieldProblems()
      let answer = problems.text("answer", request.answer, characters: 2...2_000)
      try problems.check()
      let open = task.urges.indices.filter { task.urges[$0].answerDate == nil }
      guard !open.isEmpty else {
        throw RPCError.precondition("PLAN-urge", task.name, en: "no urge awaits an answer", zh: "没有待答复的督办")
      }
      for place in open {
        task.urges[place].late = task.urges[place].isOverdue(on: today)
        task.urges[place].answer = answer
        task.urges[place].answerDate = GoogleType.Date(today)
      }
    }
  }

  /// Most urges of a task.
  private static let urgesMax = 100

  private static func reason(_ input: String) throws(RPCError) -> String {
    var problems = FieldProblems()
    let reason = problems.text("reason", input, characters: 2...500)
    try problems.check()
    return reason
  }
}
