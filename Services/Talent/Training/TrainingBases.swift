// Training: bases, courses, orders of employers, enrolments, credits (S33). It uses Kinds.

import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.TrainingBase: KeptMessage {}

/// Training bases: read, listed, added, changed.
struct TrainingBases: Sendable {
  let store: RecordStore
  let rules: TalentRules

  static let kind = RecordKind<Talent.TrainingBase>(
    collection: "trainingBases", table: "training_base",
    columns: [
      .init("host_code") { $0.hostCode }, .init("division") { $0.division }, .init("state") { $0.state.rawValue },
    ],
    resource: { .trainingBase($0) })

  func get(_ request: Talent.GetTrainingBaseRequest) async throws -> Talent.TrainingBase {
    try await store.read { try Self.kind.get(request.name, $0) }
  }

  func list(_ request: Talent.ListTrainingBasesRequest) async throws -> Talent.ListTrainingBasesResponse {
    let filter = request.filter ?? Talent.TrainingBaseFilter()
    var problems = FieldProblems()
    problems.choice("filter.state", filter.state.rawValue, 0...2)
    problems.knownDivision("filter.division", filter.division, rules.divisions)
    try problems.check()
    var conditions = RowFilter()
    conditions.addChoice("state =", filter.state.rawValue)
    conditions.addDivision(filter.division)
    let page = try await store.page(
      Self.kind, filter, conditions, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.trainingBases = page.records
      $0.nextPageToken = page.next
    }
  }

  func create(
    _ request: Talent.CreateTrainingBaseRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingBase {
    let given = request.trainingBase ?? Talent.TrainingBase()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let base = try checked(given, now)
      try caller.requireReach(base.division, "trainingBases")
      var filter = RowFilter()
      filter.add("host_code =", base.hostCode)
      if let known = try Self.kind.first(filter, transaction.reader) {
        throw RPCError.alreadyExists(known.name, "the host has this base")
      }
      return try Self.kind.insert(base, now, transaction)
    }
  }

  func update(
    _ request: Talent.UpdateTrainingBaseRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingBase {
    let given = request.trainingBase ?? Talent.TrainingBase()
    _ = try Self.kind.number(given.name, field: "training_base.name")
    let mask = try UpdateMask(request.updateMask, changeable: Self.changeable)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Self.kind.get(given.name, etag: given.etag, transaction.reader)
      try caller.requireReach(stored.division, stored.name)
      let base = try checked(Self.merged(given, into: stored, mask), now)
      try caller.requireReach(base.division, stored.name)
      return try Self.kind.replace(stored, by: base, now, transaction)
    }
  }

  private static let changeable: Set<String> = [
    "display_name", "division", "address", "profiles", "recognized_date", "state", "contact",
  ]

  private static func merged(
    _ given: Talent.TrainingBase, into stored: Talent.TrainingBase, _ mask: UpdateMask
  ) -> Talent.TrainingBase {
    var merged = stored
    mask.copy("display_name", \.displayName, from: given, to: &merged)
    mask.copy("division", \.division, from: given, to: &merged)
    mask.copy("address", \.address, from: given, to: &merged)
    mask.copy("profiles", \.profiles, from: given, to: &merged)
    mask.copy("recognized_date", \.recognizedDate, from: given, to: &merged)
    mask.copy("state", \.state, from: given, to: &merged)
    mask.copy("contact", \.contact, from: given, to: &merged)
    return merged
  }

  /// The base as it will be stored. Throws INVALID_ARGUMENT with everything that is wrong.
  private func checked(_ input: Talent.TrainingBase, _ now: Moment) throws(RPCError) -> Talent.TrainingBase {
    var problems = FieldProblems()
    var base = input
    base.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    base.hostCode = ExpertRules.unitCode("host_code", input.hostCode, &problems)
    _ = problems.division("division", input.division, rules.divisions)
    base.address = problems.text("address", input.address, characters: 0...200)
    if input.profiles.isEmpty { problems.required("profiles") }
    base.profiles = Set(input.profiles).sorted { $0.rawValue < $1.rawValue }
    for profile in base.profiles { problems.choice("profiles", profile.rawValue, 1...8) }
    _ = problems.date("recognized_date", input.recognizedDate, required: true, latest: now.today)
    problems.choice("state", input.state.rawValue, 1...2)
    base.contact = problems.contact(input.contact)
    try problems.check(under: "training_base")
    return base
  }
}
