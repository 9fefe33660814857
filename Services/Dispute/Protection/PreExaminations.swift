import DisputeAPI
import Domain
import Identity
import RPC
import Records
import Schema
import Storage

/// Filings for pre-examination.
struct PreExaminations: Sendable {
  typealias Table = RecordTable<Dispute.PreExamination>

  let store: RecordStore
  let rules: DisputeRules

  private var protection: ProtectionRules { ProtectionRules(rules: rules) }

  func file(
    _ request: Dispute.FilePreExaminationRequest, by caller: CallerIdentity
  ) async throws -> Dispute.PreExamination {
    let input = request.preExamination ?? .init()
    let centerName = try ProtectionCenters.name(input.protectionCenter, "pre_examination.protection_center")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let center = try ProtectionCenters.Table.required(centerName, transaction.reader).record
      try caller.requireReach(center.division, centerName)
      let (checked, problems) = protection.normalized(input, at: center)
      try problems.check(under: "pre_examination")
      var same = RowFilter()
      same.add("document =", checked.documentSha256)
      if let other = try Table.list(same, after: 0, limit: 1, transaction.reader).first {
        throw RPCError.alreadyExists(other.record.name, "document_sha256")
      }
      try requireQuota(center, checked.kind, Int32(now.today.year), transaction.reader)
      var filing = checked
      filing.name = "preExaminations/\(try Table.nextNumber(transaction.reader))"
      filing.filedDate = GoogleType.Date(now.today)
      enter(.filed, &filing, now.today)
      return try Table.insert(filing, rules.divisions, now, transaction)
    }
  }

  private func requireQuota(
    _ center: Dispute.ProtectionCenter, _ kind: Dispute.FilingKind, _ year: Int32, _ reader: borrowing Reader
  ) throws {
    let name = (en: ProtectionRules.token(kind), zh: Names.filingKind.chinese(kind))
    guard let quota = center.quotas.first(where: { $0.year == year && $0.kind == kind })?.count else {
      throw RPCError.precondition(
        "PREEXAM-quota", center.name,
        en: "the centre has no quota of \(name.en) for \(year); the provincial bureau sets it",
        zh: "中心\(year)年度没有\(name.zh)配额,由省局设定")
    }
    guard try QuotaCount.used(center.name, year, kind, reader) < quota else {
      throw RPCError.precondition(
        "PREEXAM-quota", center.name, en: "the quota of \(quota) \(name.en) for \(year) is used up",
        zh: "\(year)年度\(name.zh)配额\(quota)件已用完")
    }
  }

  func get(
    _ request: Dispute.GetPreExaminationRequest, by caller: CallerIdentity
  ) async throws -> Dispute.PreExamination {
    let name = "preExaminations/\(try ResourceName.number(request.name, in: "preExaminations", field: "name"))"
    let filing = try await store.read { try Table.required(name, $0).record }
    try caller.requireReach(filing.division, name)
    return filing
  }

  func list(
    _ request: Dispute.ListPreExaminationsRequest, by caller: CallerIdentity
  ) async throws -> Dispute.ListPreExaminationsResponse {
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    var problems = FieldProblems()
    problems.choice("state", request.state.rawValue, 0...8)
    let industry =
      request.industry.isEmpty ? nil : problems.industry("industry", request.industry, rules.industries)?.code
    try problems.check()
    var rows = RowFilter()
    if request.protectionCenter.isEmpty {
      rows.add(division: rules.divisions[try caller.listedDivision("", "preExaminations")])
    } else {
      let name = try ProtectionCenters.name(request.protectionCenter, "protection_center")
      let center = try await store.read { try ProtectionCenters.Table.required(name, $0).record }
      try caller.requireReach(center.division, name)
      rows.add("center =", name)
    }
    if request.state != .unspecified { rows.add("state =", request.state.rawValue) }
    if let industry { rows.add("industry =", industry) }
    let filter = rows
    let filings = try await store.scan { try Table.list(filter, after: page.after ?? 0, limit: page.size + 1, $0) }
    return .with {
      $0.preExaminations = filings.prefix(page.size).map(\.record)
      if filings.count > page.size { $0.nextPageToken = page.next(after: filings[page.size - 1].number) }
    }
  }

  func advance(
    _ request: Dispute.AdvancePreExaminationRequest, by caller: CallerIdentity
  ) async throws -> Dispute.PreExamination {
    let name = "preExaminations/\(try ResourceName.number(request.name, in: "preExaminations", field: "name"))"
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var problems = FieldProblems()
      problems.choice("state", request.state.rawValue, 1...8)
      try problems.check()
      let stored = try Table.changeable(name, etag: request.etag, by: caller, transaction.reader)
      var filing = stored.record
      let possible = ProtectionRules.next[filing.state] ?? []
      guard possible.contains(request.state) else {
        throw RPCError.refusedMove("PREEXAM-transition", name, filing.state, to: request.state, possible)
      }
      try note(request, &filing, now.today)
      enter(request.state, &filing, now.today)
      return try Table.replace(stored, by: filing, rules.divisions, now, transaction)
    }
  }

  /// Takes what a state needs from the request. Throws INVALID_ARGUMENT with every bad field.
  private func note(
    _ request: Dispute.AdvancePreExaminationRequest, _ filing: inout Dispute.PreExamination, _ today: CivilDate
  ) throws(RPCError) {
    var problems = FieldProblems()
    switch request.state {
    case .refused, .failed:
      filing.reason = problems.text("reason", request.reason, characters: 2...500)
    case .submitted:
      let text = request.applicationNumber.halfWidth.trimmed
      if text.isEmpty { problems.required("application_number") }
      let number =
        text.isEmpty
        ? nil
        : problems.checking("application_number", seen: text) { () throws(RuleViolation) in
          try PatentNumber(text, currentYear: today.year)
        }
      filing.applicationNumber = number.map { "\($0)" } ?? ""
    case .decided:
      filing.granted = request.granted
      filing.decisionDate = problems.date("decision_date", request.decisionDate, required: true, latest: today)
        .map(GoogleType.Date.init)
    default: break
    }
    try problems.check()
  }

  /// Puts a filing into a state, with the day by which the next step is due.
  private func enter(_ state: Dispute.PreExaminationState, _ filing: inout Dispute.PreExamination, _ today: CivilDate) {
    filing.countsAgainstQuota = ProtectionRules.counts(state, after: filing)
    filing.state = state
    let awaited = protection.awaited(state, filing.kind, on: today)
    filing.dueDate = awaited.flatMap { rules.day($0.workingDays, after: today) }.map(GoogleType.Date.init)
    filing.rules = awaited.map { [Common.Rule($0.rule)] } ?? []
  }
}
