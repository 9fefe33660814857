import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Returns as they were handed in, and what changed since the approval.
struct SurveyReturnVersions: Sendable {
  let returns: SurveyReturns

  /// Keeps the version that is handed in now.
  static func store(
    _ record: Statistics.SurveyReturn, by caller: CallerIdentity, _ now: Moment, _ transaction: borrowing Transaction
  ) throws {
    let version = Statistics.SurveyReturnVersion.with {
      $0.version = record.version
      $0.values = record.values
      $0.findings = record.findings
      $0.actor = caller.identity.uri
      $0.submitTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    }
    try transaction.execute(
      "INSERT INTO survey_return_version (return, version, record) VALUES ($1, $2, $3)",
      [record.name, record.version, version.serialized()])
  }

  func list(
    _ request: Statistics.ListSurveyReturnVersionsRequest, by caller: CallerIdentity
  ) async throws -> Statistics.ListSurveyReturnVersionsResponse {
    _ = try await returns.stored(request.parent, field: "parent", by: caller)
    let versions = try await returns.store.read { reader in
      try reader.all("SELECT record FROM survey_return_version WHERE return = $1 ORDER BY version", [request.parent]) {
        try Statistics.SurveyReturnVersion(serialized: $0[0])
      }
    }
    return .with { $0.versions = versions }
  }

  func difference(
    _ request: Statistics.GetReturnDifferenceRequest, by caller: CallerIdentity
  ) async throws -> Statistics.GetReturnDifferenceResponse {
    let present = try await returns.stored(request.name, by: caller)
    let approved = try await returns.store.read { reader in
      try reader.first(
        "SELECT record FROM survey_return_version WHERE return = $1 AND version = $2",
        [present.name, present.approvedVersion]
      ) { try Statistics.SurveyReturnVersion(serialized: $0[0]) }
    }
    guard let approved else {
      throw RPCError.precondition(
        "SURVEY-approved", present.name, en: "it was never approved, so nothing can differ", zh: "该调查表尚未审核通过,无可比较版本")
    }
    return .with {
      $0.approvedVersion = approved.version
      $0.state = present.state
      $0.differences = Self.differences(approved.values, present.values)
    }
  }

  /// The items whose value is another, in the order of their codes. Pure.
  static func differences(
    _ approved: [Statistics.SurveyValue], _ present: [Statistics.SurveyValue]
  ) -> [Statistics.SurveyDifference] {
    let before = Dictionary(approved.map { ($0.code, $0.value) }) { _, last in last }
    let now = Dictionary(present.map { ($0.code, $0.value) }) { _, last in last }
    let codes = Set(before.keys).union(now.keys).filter { before[$0] != now[$0] }
    return codes.sorted().map { code in
      .with {
        $0.code = code
        $0.hasApproved = before[code] != nil
        $0.approved = before[code] ?? 0
        $0.hasPresent = now[code] != nil
        $0.present = now[code] ?? 0
      }
    }
  }
}
