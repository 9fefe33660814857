import Domain
import Identity
import RPC
import RecordTestSupport
import Records
import Schema
import Storage
import TalentAPI
import Testing

@testable import ipmesh_talent

extension TestTalent {
  var titles: Titles { Titles(store: store, rules: rules) }
  var bases: TrainingBases { TrainingBases(store: store, rules: rules) }
  var courses: TrainingCourses { TrainingCourses(store: store, rules: rules) }
  var orders: TrainingOrders { TrainingOrders(store: store, rules: rules) }
  var enrolments: Enrolments { Enrolments(store: store, rules: rules) }
  var contests: Contests { Contests(store: store, rules: rules) }
  var entries: ContestEntries { ContestEntries(store: store, rules: rules) }
  var tasks: ReviewTasks { ReviewTasks(store: store, rules: rules) }
  var results: ContestResults { ContestResults(store: store, rules: rules) }
  var needs: TalentNeeds { TalentNeeds(store: store, rules: rules) }
  var introductions: Introductions { Introductions(store: store, rules: rules) }
  var supports: Supports { Supports(store: store, rules: rules) }
  var selections: LeadingSelections { LeadingSelections(store: store, rules: rules) }
  var leaders: LeadingTalents { LeadingTalents(store: store, rules: rules) }

  /// A panel as a finished draw leaves it: the members are experts on record, every seat confirmed.
  func addPanel(
    _ experts: [Talent.Expert], for purpose: Talent.DrawPurpose, excluding units: [String] = [],
    _ change: @Sendable (inout Talent.Draw) -> Void = { _ in }
  ) async throws -> String {
    var draw = Talent.Draw.with {
      $0.purpose = purpose
      $0.title = "评审专家抽取"
      $0.division = "420000"
      $0.count = Int32(experts.count)
      $0.subject = .with { $0.applicantCodes = units }
      $0.state = .drawn
      $0.seats = experts.map { expert in
        .with {
          $0.expert = expert.name
          $0.role = .member
          $0.state = .confirmed
        }
      }
    }
    change(&draw)
    let drawn = draw
    return try await store.database.write { transaction in
      var draw = drawn
      let id = try DrawTable.nextID(transaction.reader)
      draw.name = "draws/\(id)"
      try DrawTable.insert(draw, id: id, transcript: "", prefecture: "420000", transaction)
      return draw.name
    }
  }

  /// Experts on record, each of a unit of their own.
  func addExperts(_ numbers: some Sequence<Int>) async throws -> [Talent.Expert] {
    var experts: [Talent.Expert] = []
    for number in numbers { experts.append(try await addExpert(number)) }
    return experts
  }
}

/// Calls a method that takes request id, name and etag in every way that each such method must refuse.
/// - Parameters:
///   - name: a record that exists, of Wuhan.
///   - unknown: a name without record.
func expectMoveRefusals(
  _ name: String, unknown: String, hasEtag: Bool = true, sourceLocation: SourceLocation = #_sourceLocation,
  _ call: (_ id: String, _ name: String, _ etag: String, _ caller: CallerIdentity) async throws -> Void
) async {
  let cases: [(String, Refusal, String, String)] = [
    ("no name", Refusal(.invalidArgument, "name REQUIRED"), "", ""),
    ("other collection", Refusal(.invalidArgument, "name RESOURCE_NAME"), "institutions/1", ""),
    ("no number", Refusal(.invalidArgument, "name RESOURCE_NAME"), "\(unknown.split(separator: "/")[0])/x", ""),
    ("unknown", Refusal(.notFound), unknown, ""),
  ]
  for (what, refusal, name, etag) in cases {
    await expect(refusal, what, sourceLocation: sourceLocation) {
      try await call(freshID(), name, etag, TestTalent.province)
    }
  }
  await expect(Refusal(.invalidArgument, "request_id REQUIRED"), "no request id", sourceLocation: sourceLocation) {
    try await call("", name, "", TestTalent.province)
  }
  await expect(Refusal(.invalidArgument, "request_id REQUEST_ID"), "odd request id", sourceLocation: sourceLocation) {
    try await call("a b", name, "", TestTalent.province)
  }
  await expect(Refusal(.permissionDenied), "a bureau elsewhere", sourceLocation: sourceLocation) {
    try await call(freshID(), name, "", TestTalent.yichang)
  }
  guard hasEtag else { return }
  await expect(Refusal(.aborted), "old etag", sourceLocation: sourceLocation) {
    try await call(freshID(), name, "0", TestTalent.province)
  }
}

/// Calls a method with inputs that are each changed in one way, and expects each refusal under the path of the record.
func expectInputRefusals<Input>(
  _ path: String, _ input: Input, sourceLocation: SourceLocation = #_sourceLocation,
  _ cases: [(String, [String], (inout Input) -> Void)], _ call: (Input) async throws -> Void
) async {
  for (what, reasons, change) in cases {
    var changed = input
    change(&changed)
    var refusal = Refusal(.invalidArgument)
    refusal.reasons = reasons.map { path.isEmpty ? $0 : "\(path).\($0)" }
    await expect(refusal, what, sourceLocation: sourceLocation) { try await call(changed) }
  }
}
