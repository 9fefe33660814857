import DisputeAPI
import Domain
import Identity
import Messages
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// Experts for the guidance of a case, drawn by talent.
extension Cases {
  func requestExperts(
    _ request: Dispute.RequestExpertsRequest, _ draws: GuidanceDraws, by caller: CallerIdentity
  ) async throws -> Dispute.Case {
    var asked = request
    if asked.count == 0 { asked.count = 3 }
    let name = try check(&asked, by: caller)
    return try await consulting(request, request.requestId, name, request.etag, by: caller) { record in
      guard record.state == .triaged, record.draw.isEmpty else {
        throw RPCError.precondition(
          "CASE-transition", name, en: "experts are asked for once, when the case has been triaged",
          zh: "仅可在研判后申请抽取专家一次")
      }
      return try await draws.create(asked, for: record)
    } apply: { record, draw, _ in
      record.draw = draw.name
    }
  }

  func assignExperts(
    _ request: Dispute.AssignExpertsRequest, _ draws: GuidanceDraws, by caller: CallerIdentity
  ) async throws -> Dispute.Case {
    let name = try Self.name(request.name)
    var problems = FieldProblems()
    if request.beaconValue.isEmpty { problems.required("beacon_value") }
    let value = problems.text("beacon_value", request.beaconValue, characters: 0...256)
    try problems.check()
    return try await consulting(request, request.requestId, name, request.etag, by: caller) { record in
      try requireDraw(record)
      return try await draws.close(record.draw, for: record, beaconValue: value)
    } apply: { record, draw, now in
      guard draw.state == .drawn || draw.state == .published else {
        throw RPCError.precondition(
          "CASE-experts", name, en: "the draw is \(draw.state), no panel is drawn yet", zh: "专家抽取尚未完成")
      }
      try CaseStates(rules: rules).move(&record, to: .expertAssigned, on: now.today)
      record.experts = GuidanceDraws.members(of: draw)
    }
  }

  func confirmExpert(
    _ request: Dispute.ConfirmExpertRequest, _ draws: GuidanceDraws, by caller: CallerIdentity
  ) async throws -> Dispute.Case {
    let name = try Self.name(request.name)
    let expert = "experts/\(try ResourceName.number(request.expert, in: "experts", field: "expert"))"
    return try await consulting(request, request.requestId, name, request.etag, by: caller) { record in
      try requireMember(expert, of: record)
      return try await draws.confirm(expert, in: record.draw)
    } apply: { record, draw, _ in
      record.experts = GuidanceDraws.members(of: draw)
    }
  }

  func replaceExpert(
    _ request: Dispute.ReplaceExpertRequest, _ draws: GuidanceDraws, by caller: CallerIdentity
  ) async throws -> Dispute.Case {
    let name = try Self.name(request.name)
    let expert = "experts/\(try ResourceName.number(request.expert, in: "experts", field: "expert"))"
    var problems = FieldProblems()
    problems.choice("reason", request.reason.rawValue, 1...4)
    try problems.check()
    let reason = Talent.RefusalReason(rawValue: request.reason.rawValue)
    return try await consulting(request, request.requestId, name, request.etag, by: caller) { record in
      try requireMember(expert, of: record)
      return try await draws.replace(expert, reason, in: record.draw)
    } apply: { record, draw, _ in
      record.experts = GuidanceDraws.members(of: draw)
    }
  }

  // MARK: Parts

  /// A change that asks talent first: the case as it is goes to `ask`, the answer is stored by `apply`. A request that
  /// was answered before is not asked again.
  private func consulting(
    _ request: some Message, _ id: String, _ name: String, _ etag: String, by caller: CallerIdentity,
    ask: (Dispute.Case) async throws -> Talent.Draw,
    apply: @escaping @Sendable (inout Dispute.Case, Talent.Draw, Moment) throws -> Void
  ) async throws -> Dispute.Case {
    try RecordStore.checkRequestID(id)
    let known: Dispute.Case? = try await store.read { reader in
      if try reader.isAnswered(requestID: "\(caller.identity)/\(id)") { return nil }
      return try Table.changeable(name, etag: etag, by: caller, reader).record
    }
    let draw = if let known { try await ask(known) } else { Talent.Draw() }
    return try await change(request, id, name, etag, by: caller) { record, now, _ in
      try Self.requireOpen(record)
      try apply(&record, draw, now)
    }
  }

  private func check(
    _ request: inout Dispute.RequestExpertsRequest, by caller: CallerIdentity
  ) throws(RPCError) -> String {
    let name = try Self.name(request.name)
    let today = store.clock.now().today
    let rule = try rules.rule("DISPUTE-experts", on: today, for: name)
    var problems = FieldProblems()
    problems.number("count", Int64(request.count), Int64(rule["count_min"])...Int64(rule["count_max"]))
    problems.number("backup_count", Int64(request.backupCount), 0...Int64(rule["count_max"]))
    request.jurisdiction = problems.places("jurisdiction", [request.jurisdiction].filter { !$0.isEmpty }).first ?? ""
    if request.jurisdiction.isEmpty { problems.required("jurisdiction") }
    request.language = request.language.trimmed.lowercased()
    if request.language.isEmpty {
      problems.required("language")
    } else if request.language.utf8.count != 2 || !request.language.utf8.allSatisfy({ (97...122).contains($0) }) {
      problems.add(
        "language", "language-code", en: "an ISO 639 code of two letters is expected", zh: "应为两位字母语言代码",
        seen: request.language)
    }
    if request.supervisor == caller.identity.uri {
      problems.add(
        "supervisor", "DRAW-separation", en: "who asks for the draw cannot supervise it", zh: "申请方与监督方应分离",
        seen: request.supervisor)
    } else if (try? SPIFFEIdentity(uri: request.supervisor)) == nil {
      problems.add(
        "supervisor", "identity-form", en: "an identity such as spiffe://ipmesh/agency/420000 is expected",
        zh: "应为身份标识,例如spiffe://ipmesh/agency/420000", seen: request.supervisor)
    }
    for (field, value) in [("beacon_source", request.beaconSource), ("beacon_round", request.beaconRound)] {
      if value.isEmpty { problems.required(field) }
      _ = problems.text(field, value, characters: 0...64)
    }
    let review = problems.date("review_date", request.reviewDate, required: true)
    problems.order("review_date", review, notBefore: today, "today", zh: "今天")
    try problems.check()
    return name
  }

  private func requireDraw(_ record: Dispute.Case) throws(RPCError) {
    guard record.state == .triaged, !record.draw.isEmpty else {
      throw .precondition(
        "CASE-transition", record.name, en: "experts must have been asked for, and none assigned yet",
        zh: "应先申请抽取专家,且尚未指派")
    }
  }

  private func requireMember(_ expert: String, of record: Dispute.Case) throws(RPCError) {
    guard record.experts.contains(where: { $0.expert == expert }) else {
      throw .precondition(
        "CASE-experts", record.name, en: "the expert was not drawn for this case", zh: "该专家未被抽取为本案专家")
    }
  }
}
