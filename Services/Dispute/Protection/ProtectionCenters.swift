import DisputeAPI
import Domain
import Identity
import RPC
import Records
import Schema
import Storage

/// Protection centres with their quotas.
struct ProtectionCenters: Sendable {
  typealias Table = RecordTable<Dispute.ProtectionCenter>

  let store: RecordStore
  let rules: DisputeRules

  private var protection: ProtectionRules { ProtectionRules(rules: rules) }

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
      guard try Table.stored(center.name, transaction.reader) == nil else {
        throw RPCError.alreadyExists(center.name, "protection_center_id")
      }
      return try Table.insert(center, rules.divisions, now, transaction)
    }
  }

  func get(_ request: Dispute.GetProtectionCenterRequest) async throws -> Dispute.ProtectionCenter {
    let name = try Self.name(request.name, "name")
    return try await store.read { try Table.required(name, $0).record }
  }

  func list(_ request: Dispute.ListProtectionCentersRequest) async throws -> Dispute.ListProtectionCentersResponse {
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    let centers = try await rows(
      of: request.division, industry: request.industry, after: page.after ?? 0, limit: page.size + 1)
    return .with {
      $0.protectionCenters = centers.prefix(page.size).map(\.record)
      if centers.count > page.size { $0.nextPageToken = page.next(after: centers[page.size - 1].number) }
    }
  }

  /// Sends centres as a file.
  func export(
    _ request: Dispute.ExportProtectionCentersRequest, _ send: ([UInt8]) async throws -> Void
  ) async throws {
    try await CSVExport.run(
      CenterImporter.columns, { CenterImporter.cells($0.record) }, number: { $0.number },
      page: { after in try await rows(of: request.division, industry: "", after: after, limit: CSVExport.pageRows) },
      send: send)
  }

  private func rows(
    of division: String, industry: String, after: Int, limit: Int
  ) async throws -> [Stored<Dispute.ProtectionCenter>] {
    var problems = FieldProblems()
    let wanted = division.isEmpty ? nil : problems.division("division", division, rules.divisions)
    let code = industry.isEmpty ? nil : problems.industry("industry", industry, rules.industries)?.code
    try problems.check()
    var rows = RowFilter()
    rows.add(division: wanted)
    if let code { rows.add("industries LIKE", "% \(code) %") }
    let filter = rows
    return try await store.scan { try Table.list(filter, after: after, limit: limit, $0) }
  }

  func update(
    _ request: Dispute.UpdateProtectionCenterRequest, by caller: CallerIdentity
  ) async throws -> Dispute.ProtectionCenter {
    let input = request.protectionCenter ?? .init()
    let name = try Self.name(input.name, "protection_center.name")
    let mask = try UpdateMask(
      request.updateMask, changeable: ["display_name", "kind", "division", "industries", "filing_kinds", "quotas"])
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.changeable(name, etag: input.etag, by: caller, transaction.reader)
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
      try Self.shortfalls(of: changed, before: stored.record, "protection_center.quotas", transaction.reader).check()
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction)
    }
  }

  /// Quotas below what was filed against them, among them those that were left out.
  static func shortfalls(
    of changed: Dispute.ProtectionCenter, before stored: Dispute.ProtectionCenter, _ field: String,
    _ reader: borrowing Reader
  ) throws -> FieldProblems {
    var problems = FieldProblems()
    let left = stored.quotas.filter { old in
      !changed.quotas.contains { $0.year == old.year && $0.kind == old.kind }
    }
    for quota in changed.quotas + left.map({ old in .with { ($0.year, $0.kind) = (old.year, old.kind) } }) {
      let used = try QuotaCount.used(stored.name, quota.year, quota.kind, reader)
      if used > quota.count {
        problems.add(
          field, "quota-used",
          en: "\(used) were filed against the quota of \(ProtectionRules.token(quota.kind)) for \(quota.year)",
          zh: "\(quota.year)年度\(Names.filingKind.chinese(quota.kind))已受理\(used)件,配额不能低于该数", seen: "\(quota.count)")
      }
    }
    return problems
  }

  func quotaUse(_ request: Dispute.GetQuotaUseRequest) async throws -> Dispute.GetQuotaUseResponse {
    let name = try Self.name(request.name, "name")
    var problems = FieldProblems()
    let year = request.year == 0 ? Int32(store.clock.now().today.year) : request.year
    problems.number("year", Int64(year), 2019...2100)
    try problems.check()
    return try await store.scan { reader in
      let center = try Table.required(name, reader).record
      let uses = try center.quotas.filter { $0.year == year }.map { quota in
        let used = try QuotaCount.used(name, year, quota.kind, reader)
        return Dispute.QuotaUse.with {
          $0.quota = quota
          $0.usedCount = used
          $0.leftCount = quota.count - used
        }
      }
      return .with { $0.uses = uses }
    }
  }

  /// The name of a centre, in its one form.
  static func name(_ name: String, _ field: String) throws(RPCError) -> String {
    "protectionCenters/\(try ResourceName.id(name, in: "protectionCenters", field: field))"
  }
}
