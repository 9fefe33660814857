import Domain
import Identity
import RPC
import Records
import ZoneAPI

/// The members of alliances.
extension Alliances {
  /// Most members of an alliance, those that left counted.
  static let membersMax = 1_000

  func addMember(
    _ request: Zone.AddAllianceMemberRequest, by caller: CallerIdentity, _ options: CallOptions
  ) async throws -> Zone.Alliance {
    _ = try ResourceName.id(request.name, in: "alliances", field: "name")
    let member = try newMember(request.member ?? Zone.AllianceMember(), store.clock.now())
    let institution = try await store.unlessAnswered(request.requestId, by: caller) {
      try await registry.openInstitution(member.institution, options)
    }
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try active(request.name, etag: request.etag, by: caller, transaction.reader)
      if let institution { try InstitutionFacts.store(institution, transaction) }
      try requirePlace(for: member, in: stored.record)
      var changed = stored.record
      changed.members.append(member)
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction).filled(transaction.reader)
    }
  }

  func removeMember(
    _ request: Zone.RemoveAllianceMemberRequest, by caller: CallerIdentity
  ) async throws -> Zone.Alliance {
    _ = try ResourceName.id(request.name, in: "alliances", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try active(request.name, etag: request.etag, by: caller, transaction.reader)
      var problems = FieldProblems()
      let member = "institutions/\(problems.institution("institution", request.institution))"
      let day = problems.date("left_date", request.leftDate, required: true, latest: now.today)
      try problems.check()
      var changed = stored.record
      guard let place = changed.members.firstIndex(where: { $0.institution == member && $0.leftDate == nil }) else {
        throw RPCError.precondition(
          "alliance-member", request.name, en: "\(member) is no member of it", zh: "该机构不是联盟成员")
      }
      problems.order("left_date", day, notBefore: changed.members[place].joinedDate?.civilDate, "it joined", zh: "加入日期")
      try problems.check()
      changed.members[place].leftDate = request.leftDate
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction).filled(transaction.reader)
    }
  }

  private func newMember(_ input: Zone.AllianceMember, _ now: Moment) throws(RPCError) -> Zone.AllianceMember {
    var problems = FieldProblems()
    var member = input
    member.institution = "institutions/\(problems.institution("member.institution", input.institution))"
    problems.choice("member.role", input.role.rawValue, 1...3)
    _ = problems.date("member.joined_date", input.joinedDate, required: true, latest: now.today)
    try problems.check()
    member.leftDate = nil
    member.displayName = ""
    return member
  }

  private func requirePlace(for member: Zone.AllianceMember, in alliance: Zone.Alliance) throws(RPCError) {
    var problems = FieldProblems()
    problems.order(
      "member.joined_date", member.joinedDate?.civilDate, notBefore: alliance.foundedDate?.civilDate, "the founding",
      zh: "成立日期")
    try problems.check()
    let present = alliance.members.filter { $0.leftDate == nil }
    if present.contains(where: { $0.institution == member.institution }) {
      throw .alreadyExists(member.institution, "it is a member of \(alliance.name)")
    }
    if member.role == .leader, let leader = present.first(where: { $0.role == .leader }) {
      throw .precondition(
        "alliance-one-leader", alliance.name, en: "\(leader.institution) leads it; an alliance has one leader",
        zh: "联盟已有理事长单位(\(leader.institution))")
    }
    guard alliance.members.count < Self.membersMax else {
      throw RPCError(.resourceExhausted, "\(alliance.name): an alliance has \(Self.membersMax) members at most")
    }
  }
}
