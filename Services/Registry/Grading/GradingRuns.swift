import Digests
import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// Grading runs and their results (S26).
struct GradingRuns: Sendable {
  let store: RecordStore
  let rules: RegistryRules

  private var schemes: ScoringSchemes { ScoringSchemes(rules: rules) }

  // MARK: Running

  func run(_ request: Registry.RunGradingRequest, by caller: CallerIdentity) async throws -> Registry.GradingRun {
    let scheme = try schemes.known(request.scheme, field: "scheme")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (listing, day) = try plan(request, scheme, now)
      try caller.requireReach(request.division.isEmpty ? Division.provinceCode : request.division, "gradingRuns")
      let results = try Self.grade(listing, scheme, on: day, transaction.reader)
      return try GradingTable.insert(results, request, scheme, now, transaction)
    }
  }

  func verify(_ request: Registry.VerifyGradingRunRequest) async throws -> Registry.VerifyGradingRunResponse {
    let id = try ResourceName.number(request.name, in: "gradingRuns", field: "name")
    return try await store.scan { reader in
      guard let run = try GradingTable.run(id: id, reader) else { throw RPCError.notFound(request.name) }
      let scheme = try schemes.known(run.scheme, field: "name")
      var digest = GradingEngine.RunDigest()
      try GradingTable.forEachResult(of: id, reader) { recorded in
        digest.add(
          GradingEngine.result(
            GradingEngine.rescored(recorded.items, scheme), institution: recorded.institution,
            displayName: recorded.institutionDisplayName, scheme))
      }
      return .with {
        $0.recordedDigest = run.resultDigest
        $0.recomputedDigest = digest.value
        $0.same = Digest.areEqual(run.resultDigest, digest.value)
      }
    }
  }

  /// The institutions and the day of a run, or why it cannot be made.
  private func plan(
    _ request: Registry.RunGradingRequest, _ scheme: Domain.ScoringScheme, _ now: Moment
  ) throws -> (InstitutionListing, CivilDate) {
    var problems = FieldProblems()
    problems.choice("kind", request.kind.rawValue, 1...8)
    let day = problems.date("grading_date", request.gradingDate, required: true, latest: now.today)
    if !request.division.isEmpty { _ = problems.division("division", request.division, rules.divisions) }
    try problems.check()
    guard let day else { throw RPCError(.internal, "the day was not checked") }
    guard scheme.kinds.contains(Names.institutionKind.token(request.kind)) else {
      throw RPCError.precondition(
        "scheme-kind", request.scheme,
        en: "the scheme does not apply to this kind; it applies to \(scheme.kinds.joined(separator: ", "))",
        zh: "该评分表不适用于此类机构")
    }
    guard scheme.rule.isInForce(on: day) else {
      throw RPCError.precondition(
        "RULE_NOT_IN_FORCE", request.scheme, en: "the scheme is not in force on \(day)", zh: "该评分表在\(day)不适用")
    }
    let filter = Registry.InstitutionFilter.with {
      $0.kind = request.kind
      $0.division = request.division
    }
    return (try InstitutionListing(filter, rules.divisions), day)
  }

  /// Grades every institution of the listing; results in the order of their credit codes.
  private static func grade(
    _ listing: InstitutionListing, _ scheme: Domain.ScoringScheme, on day: CivilDate, _ reader: borrowing Reader
  ) throws -> [Registry.GradingResult] {
    var results: [Registry.GradingResult] = []
    var after = 0
    while true {
      let page = try listing.rows(after: after, limit: PageToken.sizeMax, reader)
      for stored in page {
        let facts = try GradingFacts(stored, on: day, reader)
        results.append(
          GradingEngine.result(
            GradingEngine.items(scheme, facts.evidence), institution: stored.institution.name,
            displayName: stored.institution.displayName, scheme))
      }
      guard let last = page.last, page.count == PageToken.sizeMax else { break }
      after = last.id
    }
    return results.sorted { $0.institution < $1.institution }
  }

  // MARK: Reading

  func get(_ request: Registry.GetGradingRunRequest) async throws -> Registry.GradingRun {
    let id = try ResourceName.number(request.name, in: "gradingRuns", field: "name")
    guard let run = try await store.read({ try GradingTable.run(id: id, $0) }) else {
      throw RPCError.notFound(request.name)
    }
    return run
  }

  func list(_ request: Registry.ListGradingRunsRequest) async throws -> Registry.ListGradingRunsResponse {
    let page = try PageToken(request.pageToken, size: request.pageSize, query: Registry.ListGradingRunsRequest())
    let rows = try await store.scan { try GradingTable.runs(before: page.after ?? .max, limit: page.size + 1, $0) }
    return .with {
      $0.gradingRuns = rows.prefix(page.size).map(\.run)
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].id) }
    }
  }

  func result(_ request: Registry.GetGradingResultRequest) async throws -> Registry.GradingResult {
    let (run, institution) = try ResourceName.ids(request.name, in: "gradingRuns", "results", field: "name")
    let found = try await store.read { reader in
      try Int(run).flatMap { try GradingTable.result(run: $0, institution: institution, reader) }
    }
    guard let found else { throw RPCError.notFound(request.name) }
    return found
  }

  func results(_ request: Registry.ListGradingResultsRequest) async throws -> Registry.ListGradingResultsResponse {
    let run = try ResourceName.number(request.parent, in: "gradingRuns", field: "parent")
    var query = request
    (query.pageSize, query.pageToken) = (0, "")
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    let rows = try await store.scan { reader in
      guard try GradingTable.run(id: run, reader) != nil else { throw RPCError.notFound(request.parent) }
      return try GradingTable.results(
        run: run, level: request.level, after: page.after ?? 0, limit: page.size + 1, reader)
    }
    return .with {
      $0.gradingResults = rows.prefix(page.size).map { row in
        var result = row.result
        result.items = []
        return result
      }
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].position) }
    }
  }
}
