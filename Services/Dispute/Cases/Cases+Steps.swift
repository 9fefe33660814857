import Deadlines
import DisputeAPI
import Domain
import Identity
import Messages
import RPC
import Records
import Schema
import Storage

/// The steps of a case, from its registration to its end, and the clearance of evidence.
extension Cases {
  func register(_ request: Dispute.RegisterCaseRequest, by caller: CallerIdentity) async throws -> Dispute.Case {
    let name = try Self.name(request.name)
    return try await change(request, request.requestId, name, request.etag, by: caller) { record, now, _ in
      try CaseStates(rules: rules).move(&record, to: .registered, on: now.today)
    }
  }

  func reject(_ request: Dispute.RejectCaseRequest, by caller: CallerIdentity) async throws -> Dispute.Case {
    let name = try Self.name(request.name)
    var problems = FieldProblems()
    let reason = problems.text("reason", request.reason, characters: 2...500)
    try problems.check()
    return try await change(request, request.requestId, name, request.etag, by: caller) { record, now, _ in
      try CaseStates(rules: rules).move(&record, to: .rejected, on: now.today)
      record.rejectReason = reason
    }
  }

  func triage(_ request: Dispute.TriageCaseRequest, by caller: CallerIdentity) async throws -> Dispute.Case {
    let name = try Self.name(request.name)
    return try await change(request, request.requestId, name, request.etag, by: caller) { record, now, _ in
      try CaseStates(rules: rules).move(&record, to: .triaged, on: now.today)
      var problems = FieldProblems()
      problems.limit("events", request.events.count, Self.eventsMax)
      if request.events.isEmpty, (try? rules.forums.forum(record.forum)) != nil { problems.required("events") }
      for (place, event) in request.events.prefix(Self.eventsMax).enumerated() {
        add(event, to: &record, "events[\(place)].", &problems)
      }
      try problems.check()
    }
  }

  func recordEvent(
    _ request: Dispute.RecordCaseEventRequest, by caller: CallerIdentity
  ) async throws -> Dispute.Case {
    let name = try Self.name(request.name)
    return try await change(request, request.requestId, name, request.etag, by: caller) { record, _, _ in
      try Self.requireOpen(record)
      guard record.state != .received, record.state != .registered else {
        throw RPCError.precondition(
          "CASE-transition", name, en: "events are recorded once the case was triaged", zh: "研判后方可登记事件")
      }
      var problems = FieldProblems()
      add(request.event ?? Dispute.CaseEvent(), to: &record, "event.", &problems)
      problems.limit("event", record.events.count, Self.eventsMax)
      try problems.check()
    }
  }

  /// Most events of a case.
  static let eventsMax = 50

  /// Adds an event with the terms that it starts, in place of one with the same event, forum and day.
  private func add(
    _ event: Dispute.CaseEvent, to record: inout Dispute.Case, _ prefix: String, _ problems: inout FieldProblems
  ) {
    guard let question = problems.question(event, forum: record.forum, prefix: prefix) else { return }
    let answers = problems.deadlines(question, rules.forums, prefix: prefix)
    var added = event
    added.forum = question.forum
    added.event = question.event
    added.seat = question.seat ?? ""
    record.events.removeAll {
      $0.event == added.event && $0.forum == added.forum && $0.eventDate == added.eventDate
    }
    record.events.append(added)
    let deadlines = answers.map { answer in
      Dispute.CaseDeadline.with {
        $0.deadlineId = "\(answer.rule.id).\(answer.rule.effectiveFrom.number).\(question.day.number)"
        $0.event = question.event
        $0.deadline = Dispute.Deadline(answer)
      }
    }
    let met = record.deadlines.filter { $0.metDate != nil }
    record.deadlines.removeAll { old in deadlines.contains { $0.deadlineId == old.deadlineId } }
    record.deadlines += deadlines.map { new in
      var deadline = new
      deadline.metDate = met.first { $0.deadlineId == new.deadlineId }?.metDate
      return deadline
    }
  }

  func meetDeadline(_ request: Dispute.MeetDeadlineRequest, by caller: CallerIdentity) async throws -> Dispute.Case {
    let name = try Self.name(request.name)
    return try await change(request, request.requestId, name, request.etag, by: caller) { record, now, _ in
      try Self.requireOpen(record)
      var problems = FieldProblems()
      let day = problems.date("met_date", request.metDate, required: true, latest: now.today)
      let place = record.deadlines.firstIndex { $0.deadlineId == request.deadlineId }
      if request.deadlineId.isEmpty {
        problems.required("deadline_id")
      } else if place == nil {
        problems.add(
          "deadline_id", "deadline-known", en: "the case has no such term", zh: "案件没有该期限", seen: request.deadlineId)
      }
      try problems.check()
      if let place { record.deadlines[place].metDate = day.map(GoogleType.Date.init) }
    }
  }

  func issueGuidance(_ request: Dispute.IssueGuidanceRequest, by caller: CallerIdentity) async throws -> Dispute.Case {
    let name = try Self.name(request.name)
    return try await change(request, request.requestId, name, request.etag, by: caller) { record, now, _ in
      try CaseStates(rules: rules).move(&record, to: .guidanceIssued, on: now.today)
      var problems = FieldProblems()
      if request.guidance.isEmpty { problems.required("guidance") }
      record.guidance = CaseRules(rules: rules, today: now.today).documents(
        "guidance", request.guidance, max: 20, &problems)
      try problems.check()
      guard record.experts.allSatisfy(\.confirmed) else {
        throw RPCError.precondition(
          "CASE-experts", name, en: "an expert has not agreed yet; confirm or replace", zh: "尚有专家未确认,请确认或更换")
      }
    }
  }

  func recordFollowUp(
    _ request: Dispute.RecordFollowUpRequest, by caller: CallerIdentity
  ) async throws -> Dispute.Case {
    let name = try Self.name(request.name)
    var problems = FieldProblems()
    let text = problems.text("text", request.text, characters: 2...2_000)
    try problems.check()
    return try await change(request, request.requestId, name, request.etag, by: caller) { record, now, _ in
      try CaseStates(rules: rules).move(&record, to: .followUp, on: now.today)
      record.followUps.append(
        .with {
          $0.noteDate = GoogleType.Date(now.today)
          $0.text = text
        })
    }
  }

  func checkExport(
    _ request: Dispute.CheckEvidenceExportRequest, by caller: CallerIdentity
  ) async throws -> Dispute.Case {
    let name = try Self.name(request.name)
    var problems = FieldProblems()
    var check = request.check ?? Dispute.ExportCheck()
    problems.choice("check.law", check.law.rawValue, 1...4)
    check.basis = problems.text("check.basis", check.basis, characters: 2...500)
    try problems.check()
    let checked = check
    return try await change(request, request.requestId, name, request.etag, by: caller) { record, now, _ in
      try Self.requireOpen(record)
      var check = checked
      check.checkDate = GoogleType.Date(now.today)
      record.exportChecks.removeAll { $0.law == check.law }
      record.exportChecks.append(check)
      record.exportChecks.sort { $0.law.rawValue < $1.law.rawValue }
      record.clearance = EvidenceClearance.state(of: record)
    }
  }

  func recordExport(
    _ request: Dispute.RecordEvidenceExportRequest, by caller: CallerIdentity
  ) async throws -> Dispute.Case {
    let name = try Self.name(request.name)
    return try await change(request, request.requestId, name, request.etag, by: caller) { record, now, _ in
      try Self.requireOpen(record)
      var problems = FieldProblems()
      let day = problems.date("export_date", request.exportDate, required: true, latest: now.today)
      try problems.check()
      try EvidenceClearance.require(record)
      if let day { record.exportDates.append(GoogleType.Date(day)) }
    }
  }

  func close(_ request: Dispute.CloseCaseRequest, by caller: CallerIdentity) async throws -> Dispute.Case {
    let name = try Self.name(request.name)
    var problems = FieldProblems()
    problems.choice("result", request.result.rawValue, 1...5)
    try problems.check()
    return try await change(request, request.requestId, name, request.etag, by: caller) { record, now, _ in
      let isGuided = record.state == .guidanceIssued || record.state == .followUp
      guard isGuided || request.result == .withdrawn else {
        throw RPCError.precondition(
          "CASE-transition", name, en: "before guidance was issued a case ends only by withdrawal",
          zh: "出具指导意见之前仅可因撤回而结案")
      }
      try CaseStates(rules: rules).move(&record, to: .closed, on: now.today)
      record.result = request.result
    }
  }
}
