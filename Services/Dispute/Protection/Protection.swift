import DisputeAPI
import Domain
import Identity
import RPC
import Records
import Schema
import Storage

/// Protection centres with their quotas, and filings for pre-examination.
struct Protection: Sendable {
  typealias Centers = RecordTable<Dispute.ProtectionCenter>
  typealias Filings = RecordTable<Dispute.PreExamination>

  let store: RecordStore
  let rules: DisputeRules

  private var protection: ProtectionRules { ProtectionRules(rules: rules) }

  // MARK: Centres

  func create(
    _ request: Dispute.CreateProtectionCenterRequest, by caller: CallerIdentity
  ) async throws -> Dispute.ProtectionCenter {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var found = FieldProblems()
      found.checkRecordID("protection_center_id", request.protectionCenterId)
      let (checked, problems) = protection.normalized(request.protectionCenter ?? .init(), onto: .init())
      found.add(problems, under: "protection_center")
      try found.check()
      var center = checked
      center.name = "protectionCenters/\(request.protectionCenterId)"
      try caller.requireReach(center.division, center.name)
      guard try Centers.stored(center.name, transaction.reader) == nil else {
        throw RPCError.alreadyExists(center.name, "protection_center_id")
      }
      return try Centers.insert(center, rules.divisions, now, transaction)
    }
  }

  func get(_ request: Dispute.GetProtectionCenterRequest) async throws -> Dispute.ProtectionCenter {
    let name = try Self.centerName(request.name, "name")
    return try await store.read { try Centers.required(name, $0).record }
  }

  func list(_ request: Dispute.ListProtectionCentersRequest) async throws -> Dispute.ListProtectionCentersResponse {
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    var problems = FieldProblems()
    let division =
      request.division.isEmpty ? nil : problems.division("division", request.division, rules.divisions)
    let industry =
      request.industry.isEmpty ? nil : problems.industry("industry", request.industry, rules.industries)?.code
    try problems.check()
    var rows = RowFilter()
    rows.add(division: division)
    if let industry { rows.add("industries LIKE", "% \(industry) %") }
    let filter = rows
    let centers = try await store.scan { try Centers.list(filter, after: page.after ?? 0, limit: page.size + 1, $0) }
    return .with {
      $0.protectionCenters = centers.prefix(page.size).map(\.record)
      if centers.count > page.size { $0.nextPageToken = page.next(after: centers[page.size - 1].number) }
    }
  }

  func update(
    _ request: Dispute.UpdateProtectionCenterRequest, by caller: CallerIdentity
  ) async throws -> Dispute.ProtectionCenter {
    let input = request.protectionCenter ?? .init()
    let name = try Self.centerName(input.name, "protection_center.name")
    let mask = try UpdateMask(
      request.updateMask, changeable: ["display_name", "kind", "division", "industries", "filing_kinds", "quotas"])
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Centers.changeable(name, etag: input.etag, by: caller, transaction.reader)
      var merged = stored.record
      mask.copy("display_name", \.displayName, from: input, to: &merged)
      mask.copy("kind", \.kind, from: input, to: &merged)
      mask.copy("division", \.division, from: input, to: &merged)
      mask.copy("industries", \.industries, from: input, to: &merged)
      mask.copy("filing_kinds", \.filingKinds, from: input, to: &merged)
      mask.copy("quotas", \.quotas, from: input, to: &merged)
      let (changed, problems) = protection.normalized(merged, onto: stored.record)
      try problems.check(under: "protection_center")
      try caller.requireReach(changed.division, name)
      try checkUse(of: changed.quotas, name, transaction.reader)
      return try Centers.replace(stored, by: changed, rules.divisions, now, transaction)
    }
  }

  /// Throws INVALID_ARGUMENT for a quota below what was filed against it.
  private func checkUse(
    of quotas: [Dispute.FilingQuota], _ name: String, _ reader: borrowing Reader
  ) throws {
    var problems = FieldProblems()
    for quota in quotas {
      let used = try Self.used(name, quota.year, quota.kind, reader)
      if used > quota.count {
        problems.add(
          "protection_center.quotas", "quota-used", en: "\(used) were filed against the quota of \(quota.year)",
          zh: "\(quota.year)年度已受理\(used)件,配额不能低于该数", seen: "\(quota.count)")
      }
    }
    try problems.check()
  }

  func quotaUse(_ request: Dispute.GetQuotaUseRequest) async throws -> Dispute.GetQuotaUseResponse {
    let name = try Self.centerName(request.name, "name")
    var problems = FieldProblems()
    let year = request.year == 0 ? Int32(store.clock.now().today.year) : request.year
    problems.number("year", Int64(year), 2019...2100)
    try problems.check()
    return try await store.scan { reader in
      let center = try Centers.required(name, reader).record
      let uses = try center.quotas.filter { $0.year == year }.map { quota in
        let used = try Self.used(name, year, quota.kind, reader)
        return Dispute.QuotaUse.with {
          $0.quota = quota
          $0.usedCount = used
          $0.leftCount = quota.count - used
        }
      }
      return .with { $0.uses = uses }
    }
  }

  /// Filings of a year that take from the quota.
  private static func used(
    _ center: String, _ year: Int32, _ kind: Dispute.FilingKind, _ reader: borrowing Reader
  ) throws -> Int32 {
    let count = try reader.first(
      "SELECT count(*) FROM pre_examination WHERE center = $1 AND filed_year = $2 AND kind = $3 AND counts = $4",
      [center, Int(year), kind.rawValue, true]
    ) { try $0[0] as Int }
    return Int32(clamping: count ?? 0)
  }

  private static func centerName(_ name: String, _ field: String) throws(RPCError) -> String {
    "protectionCenters/\(try ResourceName.id(name, in: "protectionCenters", field: field))"
  }

  // MARK: Filings

  func file(
    _ request: Dispute.FilePreExaminationRequest, by caller: CallerIdentity
  ) async throws -> Dispute.PreExamination {
    let input = request.preExamination ?? .init()
    let centerName = try Self.centerName(input.protectionCenter, "pre_examination.protection_center")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let center = try Centers.required(centerName, transaction.reader).record
      try caller.requireReach(center.division, centerName)
      let (checked, problems) = protection.normalized(input, at: center)
      try problems.check(under: "pre_examination")
      var same = RowFilter()
      same.add("document =", checked.documentSha256)
      if let other = try Filings.list(same, after: 0, limit: 1, transaction.reader).first {
        throw RPCError.alreadyExists(other.record.name, "document_sha256")
      }
      try requireQuota(center, checked.kind, Int32(now.today.year), transaction.reader)
      var filing = checked
      filing.name = "preExaminations/\(try Filings.nextNumber(transaction.reader))"
      filing.filedDate = GoogleType.Date(now.today)
      enter(.filed, &filing, now.today)
      return try Filings.insert(filing, rules.divisions, now, transaction)
    }
  }

  private func requireQuota(
    _ center: Dispute.ProtectionCenter, _ kind: Dispute.FilingKind, _ year: Int32, _ reader: borrowing Reader
  ) throws {
    let quota = center.quotas.first { $0.year == year && $0.kind == kind }?.count ?? 0
    guard try Self.used(center.name, year, kind, reader) < quota else {
      throw RPCError.precondition(
        "PREEXAM-quota", center.name, en: "the quota of \(quota) for \(year) is used up", zh: "\(year)年度配额\(quota)件已用完")
    }
  }

  func get(
    _ request: Dispute.GetPreExaminationRequest, by caller: CallerIdentity
  ) async throws -> Dispute.PreExamination {
    let name = "preExaminations/\(try ResourceName.number(request.name, in: "preExaminations", field: "name"))"
    let filing = try await store.read { try Filings.required(name, $0).record }
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
      try caller.requireReach(Cases.province, "preExaminations")
    } else {
      let name = try Self.centerName(request.protectionCenter, "protection_center")
      let center = try await store.read { try Centers.required(name, $0).record }
      try caller.requireReach(center.division, name)
      rows.add("center =", name)
    }
    if request.state != .unspecified { rows.add("state =", request.state.rawValue) }
    if let industry { rows.add("industry =", industry) }
    let filter = rows
    let filings = try await store.scan { try Filings.list(filter, after: page.after ?? 0, limit: page.size + 1, $0) }
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
      let stored = try Filings.changeable(name, etag: request.etag, by: caller, transaction.reader)
      var filing = stored.record
      guard ProtectionRules.next[filing.state]?.contains(request.state) == true else {
        throw RPCError.precondition(
          "PREEXAM-transition", name, en: "a filing that is \(filing.state) cannot become \(request.state)",
          zh: "当前状态不允许该变更")
      }
      try note(request, &filing, now.today)
      enter(request.state, &filing, now.today)
      return try Filings.replace(stored, by: filing, rules.divisions, now, transaction)
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
    case .withdrawn where filing.state == .filed:
      filing.reason = ProtectionRules.withdrawnEarly
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
    filing.state = state
    let awaited = protection.awaited(state, filing.kind, on: today)
    filing.dueDate = awaited.flatMap { rules.day($0.workingDays, after: today) }.map(GoogleType.Date.init)
    filing.rules = awaited.map { [Common.Rule($0.rule)] } ?? []
  }
}
