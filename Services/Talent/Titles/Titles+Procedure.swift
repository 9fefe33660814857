import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// The course of an application: materials, panel, ballot, notice, grant.
extension Titles {
  func submit(
    _ request: Talent.SubmitTitleApplicationRequest, by caller: CallerIdentity
  ) async throws -> Talent.TitleApplication {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      let next = try TitleCourse.state(after: .submit, stored)
      let check = try TalentRules.applying(stored.name) { () throws(RuleViolation) in
        try TitleConditions.check(
          stored.facts ?? Talent.TitleFacts(), on: now.today, isExamEntry: false, rules.book)
      }
      try Self.requirePassed(check, stored.name)
      return try Table.change(stored, now, transaction) {
        $0.state = next
        $0.check = check
        $0.provisional = check.provisional
        $0.submittedDate = GoogleType.Date(now.today)
        $0.reason = ""
      }
    }
  }

  func decideMaterials(
    _ request: Talent.DecideTitleMaterialsRequest, by caller: CallerIdentity
  ) async throws -> Talent.TitleApplication {
    var problems = FieldProblems()
    problems.choice("decision", request.decision.rawValue, 1...3)
    let isReasoned = request.decision != .accept && request.decision != .unspecified
    let reason = problems.text("reason", request.reason, characters: (isReasoned ? 1 : 0)...500)
    try problems.check()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      let event: TitleCourse.Event =
        switch request.decision {
        case .accept: .accept
        case .correct: .sendBack
        default: .refuse
        }
      let next = try TitleCourse.state(after: event, stored)
      return try Table.change(stored, now, transaction) {
        $0.state = next
        $0.reason = reason
      }
    }
  }

  // MARK: Review

  func assignPanel(
    _ request: Talent.AssignTitlePanelRequest, by caller: CallerIdentity
  ) async throws -> Talent.TitleApplication {
    _ = try ResourceName.number(request.draw, in: "draws", field: "draw")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      let next = try TitleCourse.state(after: .assignPanel, stored)
      let level = stored.facts?.level ?? .unspecified
      guard try levelRule(level, stored.name, now.today)["review"] == 1 else {
        throw RPCError.precondition(
          "TITLE-level-\(TitleNames.level.token(level))", stored.name,
          en: "this level is reached by examination alone; publish the notice", zh: "该级别不组织评审,可直接公示")
      }
      let panel = try ReviewPanel.confirmed(
        request.draw, field: "draw", for: [.titleReview], rules, on: now.today, transaction.reader)
      let rule = try requireFit(panel, for: stored, now.today, transaction.reader)
      try transaction.execute(
        "INSERT INTO title_ballot (application_id, panel_size, votes_for, votes_against, abstentions) VALUES ($1, $2, 0, 0, 0)",
        [stored.number, panel.members.count])
      for member in panel.members {
        try transaction.execute(
          "INSERT INTO title_voter (application_id, expert_id, voted) VALUES ($1, $2, $3)",
          [stored.number, member.number, false])
      }
      return try Table.change(stored, now, transaction) {
        $0.state = next
        $0.draw = panel.draw
        $0.rest(on: rule)
      }
    }
  }

  func castVote(
    _ request: Talent.CastTitleVoteRequest, by caller: CallerIdentity
  ) async throws -> Talent.TitleApplication {
    var problems = FieldProblems()
    problems.choice("vote", request.vote.rawValue, 1...3)
    try problems.check()
    let expert = try ResourceName.number(request.expert, in: "experts", field: "expert")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: "", by: caller, transaction.reader)
      try TitleCourse.state(after: .vote, stored)
      let voted = try transaction.first(
        "SELECT voted FROM title_voter WHERE application_id = $1 AND expert_id = $2", [stored.number, expert]
      ) { try $0[0] as Bool }
      guard let voted else {
        throw RPCError.precondition(
          "TITLE-panel", stored.name, en: "\(request.expert) is not a member of the panel", zh: "该专家不是评审组成员")
      }
      guard !voted else {
        throw RPCError.precondition("TITLE-vote", stored.name, en: "\(request.expert) has voted", zh: "该专家已投票")
      }
      // Who voted and how the votes add up are kept apart: nothing stored links a member to a vote.
      try transaction.execute(
        "UPDATE title_voter SET voted = $3 WHERE application_id = $1 AND expert_id = $2",
        [stored.number, expert, true])
      let column = Self.ballotColumn(request.vote)
      try transaction.execute(
        "UPDATE title_ballot SET \(column) = \(column) + 1 WHERE application_id = $1", [stored.number])
      return try Table.change(stored, now, transaction) { $0.ballotsCast += 1 }
    }
  }

  func closeBallot(
    _ request: Talent.CloseTitleBallotRequest, by caller: CallerIdentity
  ) async throws -> Talent.TitleApplication {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      try TitleCourse.state(after: .carry, stored)
      let rule = try rules.rule("TITLE-vote", on: now.today, for: stored.name)
      let ballot = try ballot(of: stored, rule, now.today, transaction.reader)
      guard TitleProcedure.hasQuorum(cast: Int(ballot.cast), of: Int(ballot.panelSize), rule) else {
        throw RPCError.precondition(
          "TITLE-vote", stored.name,
          en: "\(ballot.cast) of \(ballot.panelSize) members voted, fewer than the quorum", zh: "投票专家未达到法定人数")
      }
      let next = try TitleCourse.state(after: ballot.passed ? .carry : .lose, stored)
      return try Table.change(stored, now, transaction) {
        $0.ballot = ballot
        $0.rest(on: rule)
        $0.state = next
        $0.reason = ballot.passed ? "" : "评审未通过 / not carried by the panel"
      }
    }
  }

  // MARK: Notice

  func publishNotice(
    _ request: Talent.PublishTitleNoticeRequest, by caller: CallerIdentity
  ) async throws -> Talent.TitleApplication {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      let isReviewed = try levelRule(stored.facts?.level ?? .unspecified, stored.name, now.today)["review"] == 1
      let next = try TitleCourse.state(after: isReviewed ? .publish : .publishUnreviewed, stored)
      let rule = try rules.rule("TITLE-notice", on: now.today, for: stored.name)
      let end = try noticeEnd(from: now.today, [], rule, stored.name)
      return try Table.change(stored, now, transaction) {
        $0.state = next
        $0.noticeStartDate = GoogleType.Date(now.today)
        $0.noticeEndDate = GoogleType.Date(end)
        $0.rest(on: rule)
      }
    }
  }

  func raiseObjection(
    _ request: Talent.RaiseTitleObjectionRequest, by caller: CallerIdentity
  ) async throws -> Talent.TitleApplication {
    var problems = FieldProblems()
    let text = problems.text("text", request.text, characters: 1...500)
    try problems.check()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: "", by: caller, transaction.reader)
      try TitleCourse.state(after: .object, stored)
      guard Self.isNoticeRunning(stored, on: now.today) else {
        throw RPCError.precondition(
          "TITLE-notice", stored.name, en: "the notice ended on \(Self.noticeEnd(stored))",
          zh: "公示已于\(Self.noticeEnd(stored))结束")
      }
      guard stored.objections.count < 100 else {
        throw RPCError(.resourceExhausted, "\(stored.name): 100 objections are on record, no more are taken")
      }
      return try Table.change(stored, now, transaction) {
        $0.objections.append(
          .with {
            $0.number = Int32(stored.objections.count + 1)
            $0.text = text
            $0.raisedDate = GoogleType.Date(now.today)
          })
      }
    }
  }

  func resolveObjection(
    _ request: Talent.ResolveTitleObjectionRequest, by caller: CallerIdentity
  ) async throws -> Talent.TitleApplication {
    var problems = FieldProblems()
    let resolution = problems.text("resolution", request.resolution, characters: 1...500)
    problems.number("number", Int64(request.number), 1...100)
    try problems.check()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      let next = try TitleCourse.state(after: request.upheld ? .uphold : .dismiss, stored)
      guard let index = stored.objections.firstIndex(where: { $0.number == request.number }) else {
        throw RPCError.invalid(
          "number", "objection-number", en: "the application has no such objection", zh: "没有该编号的异议",
          seen: "\(request.number)")
      }
      guard !stored.objections[index].resolved else {
        throw RPCError.precondition(
          "TITLE-objection", stored.name, en: "objection \(request.number) is decided already", zh: "该异议已处理")
      }
      var changed = stored
      changed.objections[index].resolved = true
      changed.objections[index].upheld = request.upheld
      changed.objections[index].resolution = resolution
      changed.objections[index].resolvedDate = GoogleType.Date(now.today)
      changed.state = next
      if request.upheld {
        changed.reason = resolution
      } else if let start = stored.noticeStartDate?.civilDate {
        let rule = try rules.rule("TITLE-notice", on: start, for: stored.name)
        let end = try noticeEnd(from: start, changed.objections, rule, stored.name)
        changed.noticeEndDate = GoogleType.Date(end)
      }
      return try Table.replace(stored, by: changed, now, transaction)
    }
  }

  // MARK: Grant

  func grant(
    _ request: Talent.GrantTitleRequest, by caller: CallerIdentity
  ) async throws -> Talent.TitleApplication {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      let next = try TitleCourse.state(after: .grant, stored)
      if let open = stored.objections.first(where: { !$0.resolved }) {
        throw RPCError.precondition(
          "TITLE-objection", stored.name, en: "objection \(open.number) is not decided", zh: "第\(open.number)号异议尚未处理")
      }
      guard !Self.isNoticeRunning(stored, on: now.today) else {
        throw RPCError.precondition(
          "TITLE-notice", stored.name, en: "the notice runs until \(Self.noticeEnd(stored))",
          zh: "公示期至\(Self.noticeEnd(stored))")
      }
      let certificate = try nextCertificate(
        stored.facts?.level ?? .unspecified, year: now.today.year, transaction.reader)
      return try Table.change(stored, now, transaction) {
        $0.state = next
        $0.certificateNumber = certificate
        $0.grantedDate = GoogleType.Date(now.today)
      }
    }
  }

  func revoke(
    _ request: Talent.RevokeTitleRequest, by caller: CallerIdentity
  ) async throws -> Talent.TitleApplication {
    try await end(
      request, request.requestId, request.name, request.etag, reason: request.reason, 1...500, .revoke, caller)
  }

  func withdraw(
    _ request: Talent.WithdrawTitleApplicationRequest, by caller: CallerIdentity
  ) async throws -> Talent.TitleApplication {
    try await end(
      request, request.requestId, request.name, request.etag, reason: request.reason, 0...500, .withdraw,
      caller)
  }
}
