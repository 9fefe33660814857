// Training: bases, courses, orders of employers, enrolments, credits (S33).

import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.TrainingBase: NumberedRecord, StoredRecord {
  public static let collection = "trainingBases"
  public static let table = "training_base"
  public static let columns = ["host_code", "division", "state"]
  public var values: [any Storable] { [hostCode, division, state.rawValue] }
  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }
  public var resource: ChangeRecord.Resource { .trainingBase(self) }
}

/// Training bases: read, listed, added, changed.
struct TrainingBases: Sendable {
  let store: RecordStore
  let rules: TalentRules

  typealias Table = RecordTable<Talent.TrainingBase>

  func get(_ request: Talent.GetTrainingBaseRequest) async throws -> Talent.TrainingBase {
    try await store.read { try Table.get(request.name, $0) }
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
      Talent.TrainingBase.self, filter, conditions, size: request.pageSize, token: request.pageToken)
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
      if let known = try Table.first(filter, transaction.reader) {
        throw RPCError.alreadyExists(known.name, "the host has this base")
      }
      return try Table.insert(base, now, transaction)
    }
  }

  func update(
    _ request: Talent.UpdateTrainingBaseRequest, by caller: CallerIdentity
  ) async throws -> Talent.TrainingBase {
    let given = request.trainingBase ?? Talent.TrainingBase()
    _ = try Talent.TrainingBase.number(given.name, field: "training_base.name")
    let mask = try UpdateMask(request.updateMask, changeable: Self.changeable)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(given.name, etag: given.etag, by: caller, transaction.reader)
      let base = try checked(Self.merged(given, into: stored, mask), now)
      try caller.requireReach(base.division, stored.name)
      return try Table.replace(stored, by: base, now, transaction)
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
    base.hostCode = problems.creditCode("host_code", input.hostCode)
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
