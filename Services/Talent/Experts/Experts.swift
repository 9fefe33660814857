import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// The pool of experts: read, listed, added, changed. Membership is in `Experts+Membership.swift`.
struct Experts: Sendable {
  let store: RecordStore
  let rules: TalentRules

  // MARK: Reading

  func get(_ request: Talent.GetExpertRequest) async throws -> Talent.Expert {
    let id = try ResourceName.number(request.name, in: "experts", field: "name")
    guard let stored = try await store.read({ try ExpertTable.stored(id: id, $0) }) else {
      throw RPCError.notFound(request.name)
    }
    return stored.expert
  }

  func lookup(_ request: Talent.LookupExpertRequest) async throws -> Talent.Expert {
    var problems = FieldProblems()
    let number = problems.identityNumber(
      "identity_number", request.identityNumber, today: store.clock.now().today)
    try problems.check()
    let digest = digest(number)
    guard let stored = try await store.read({ try ExpertTable.stored(digest: digest, $0) }) else {
      throw RPCError.notFound("an expert with this identity number")
    }
    return stored.expert
  }

  func list(_ request: Talent.ListExpertsRequest) async throws -> Talent.ListExpertsResponse {
    let filter = request.filter ?? Talent.ExpertFilter()
    let page = try PageToken(request.pageToken, size: request.pageSize, query: filter)
    let listing = try ExpertListing(filter, inputRules(store.clock.now()))
    let rows = try await store.scan { try listing.rows(after: page.after ?? 0, limit: page.size + 1, $0) }
    return .with {
      $0.experts = rows.prefix(page.size).map { row in
        var expert = row.expert
        expert.application = nil
        return expert
      }
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].id) }
    }
  }

  /// Sends the experts of the filter as a CSV file, identity numbers masked.
  func export(_ request: Talent.ExportExpertsRequest, _ send: ([UInt8]) async throws -> Void) async throws {
    let listing = try ExpertListing(request.filter ?? Talent.ExpertFilter(), inputRules(store.clock.now()))
    try await CSVExport.run(
      ExpertImporter.columns, { ExpertImporter.cells($0.expert) }, number: \.id,
      page: { after in try await store.scan { try listing.rows(after: after, limit: CSVExport.pageRows, $0) } },
      send: send)
  }

  // MARK: Changing

  func create(_ request: Talent.CreateExpertRequest, by caller: CallerIdentity) async throws -> Talent.Expert {
    let input = request.expert ?? Talent.Expert()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let inputRules = inputRules(now)
      var (expert, problems) = inputRules.normalized(input)
      let number = problems.identityNumber("identity_number", input.identityNumber, today: now.today)
      let relatives = inputRules.identityNumbers(
        "relative_identity_numbers", input.relativeIdentityNumbers, &problems)
      try problems.check(under: "expert")
      guard let number else { throw RPCError(.internal, "the identity number was not checked") }
      try caller.requireReach(expert.division, "experts")
      if let known = try ExpertTable.stored(digest: digest(number), transaction.reader) {
        throw RPCError.alreadyExists(known.expert.name, "an expert with this identity number is in the archive")
      }
      expert.state = .recorded
      return try insert(expert, identity(number), relatives: relatives.map(digest), now, transaction)
    }
  }

  func update(_ request: Talent.UpdateExpertRequest, by caller: CallerIdentity) async throws -> Talent.Expert {
    let input = request.expert ?? Talent.Expert()
    let id = try ResourceName.number(input.name, in: "experts", field: "expert.name")
    let mask = try UpdateMask(request.updateMask, changeable: Self.changeable)
    let namesRelatives = request.updateMask?.paths.contains("relative_identity_numbers") ?? false
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try require(id, etag: input.etag, caller, transaction.reader)
      let inputRules = inputRules(now)
      var (expert, problems) = inputRules.normalized(Self.merged(input, into: stored.expert, mask))
      let relatives =
        namesRelatives
        ? inputRules.identityNumbers("relative_identity_numbers", input.relativeIdentityNumbers, &problems) : nil
      expert.ties = keptTies(stored.expert, expert, today: now.today, &problems)
      try problems.check(under: "expert")
      try caller.requireReach(expert.division, input.name)
      return try replace(
        stored, by: Self.withOutput(of: stored.expert, expert), relatives: relatives.map { $0.map(digest) }, now,
        transaction)
    }
  }

  // MARK: Parts

  func inputRules(_ now: Moment) -> ExpertRules { ExpertRules(rules: rules, today: now.today) }

  /// The expert, in the version that the caller knows and within the caller's reach.
  func require(
    _ id: Int, etag: String, _ caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> ExpertTable.Stored {
    guard let stored = try ExpertTable.stored(id: id, reader) else { throw RPCError.notFound("experts/\(id)") }
    try caller.requireReach(stored.expert.division, stored.expert.name)
    guard etag.isEmpty || etag == stored.expert.etag else { throw RPCError.outdated(stored.expert.name) }
    return stored
  }

  /// The keyed digest by which a person is recognised.
  func digest(_ number: ResidentIdentityNumber?) -> [UInt8] {
    store.personalDataKey.digest(number?.secret ?? "")
  }

  /// What is kept of an identity number.
  func identity(_ number: ResidentIdentityNumber) -> (ExpertTable.Identity, masked: String) {
    // The day of birth is kept for the age limits; a mask that showed more than the region would complete the number.
    let birth = Int(number.secret.dropFirst(6).prefix(8)) ?? 0
    return (
      ExpertTable.Identity(digest: digest(number), birth: birth),
      number.secret.prefix(6) + String(repeating: "*", count: 12)
    )
  }

  /// Adds an expert with relatives and change.
  func insert(
    _ expert: Talent.Expert, _ identity: (ExpertTable.Identity, masked: String), relatives: [[UInt8]], _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Talent.Expert {
    let id = try ExpertTable.nextID(transaction.reader)
    var added = expert
    added.name = "experts/\(id)"
    added.maskedIdentityNumber = identity.masked
    added.relativeCount = Int32(Set(relatives).count)
    added.etag = "1"
    added.createTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    added.updateTime = added.createTime
    try ExpertTable.insert(added, id: id, identity.0, prefecture: prefecture(of: added), transaction)
    try ExpertTable.setRelatives(Set(relatives), of: id, transaction)
    try ChangeRecord.append(.created, added.name, .expert(added), at: now.microseconds, transaction)
    return added
  }

  /// Stores the next version of an expert; the present one when nothing is different. `relatives` replaces those on
  /// record; `nil` leaves them.
  func replace(
    _ stored: ExpertTable.Stored, by changed: Talent.Expert, relatives: [[UInt8]]? = nil, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Talent.Expert {
    var next = changed
    var isChanged = next != stored.expert
    if let relatives {
      next.relativeCount = Int32(Set(relatives).count)
      isChanged = try isChanged || ExpertTable.relatives(of: stored.id, transaction.reader) != Set(relatives)
    }
    guard isChanged else { return stored.expert }
    next.etag = String(stored.revision + 1)
    next.updateTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    try ExpertTable.update(next, stored, prefecture: prefecture(of: next), transaction)
    if let relatives { try ExpertTable.setRelatives(Set(relatives), of: stored.id, transaction) }
    try ChangeRecord.append(.updated, next.name, .expert(next), at: now.microseconds, transaction)
    return next
  }

  /// The ties of the changed record. A new unit leaves the old one as a tie, and no tie that still excludes the expert
  /// from a unit's affairs disappears.
  func keptTies(
    _ stored: Talent.Expert, _ changed: Talent.Expert, today: CivilDate, _ problems: inout FieldProblems
  ) -> [Talent.UnitTie] {
    var ties = changed.ties
    if changed.unitCode != stored.unitCode {
      problems.order(
        "unit_since_date", changed.unitSinceDate?.civilDate, notBefore: stored.unitSinceDate?.civilDate,
        "the first day at the present unit", zh: "现单位入职日期")
      ties.append(
        .with {
          $0.kind = .employee
          $0.unitCode = stored.unitCode
          $0.unitName = stored.unitName
          $0.startDate = stored.unitSinceDate
          $0.endDate = changed.unitSinceDate
        })
    }
    let years = (try? rules.book.rule("RECUSAL-unit", on: today))?["years"] ?? 0
    let limit = today.adding(months: -12 * years)
    for tie in stored.ties where tie.endDate?.civilDate ?? today >= limit {
      let isKept = ties.contains { given in
        ExpertRules.areSame(given, tie) && (tie.endDate?.number ?? 0) <= given.endDate?.number ?? .max
      }
      if !isKept {
        problems.add(
          "ties", "tie-kept",
          en: "a tie that lasts or ended within \(years) years stays on record; it can be ended, not removed",
          zh: "存续或\(years)年内结束的任职、顾问、持股关系不得删除,可填写结束日期", seen: tie.unitCode)
      }
    }
    return ExpertRules.sorted(ties)
  }

  /// The checked input fields with the output fields of the stored record.
  static func withOutput(of stored: Talent.Expert, _ checked: Talent.Expert) -> Talent.Expert {
    var expert = checked
    expert.name = stored.name
    expert.maskedIdentityNumber = stored.maskedIdentityNumber
    expert.relativeCount = stored.relativeCount
    expert.synthetic = stored.synthetic
    expert.state = stored.state
    expert.application = stored.application
    expert.termStartDate = stored.termStartDate
    expert.termEndDate = stored.termEndDate
    expert.evaluations = stored.evaluations
    expert.refusals = stored.refusals
    expert.exitReason = stored.exitReason
    expert.barredUntilDate = stored.barredUntilDate
    expert.etag = stored.etag
    expert.createTime = stored.createTime
    expert.updateTime = stored.updateTime
    return expert
  }

  private func prefecture(of expert: Talent.Expert) -> String {
    rules.divisions[expert.division]?.prefecture ?? expert.division
  }

  private static let changeable: Set<String> = [
    "display_name", "categories", "fields", "industries", "jurisdictions", "languages", "division", "unit_code",
    "unit_name", "unit_since_date", "ties", "stakes", "relative_identity_numbers", "qualifications",
    "practice_since_date", "unit_consent_date", "integrity", "civil_servant", "unavailable_periods",
  ]

  private static func merged(
    _ input: Talent.Expert, into stored: Talent.Expert, _ mask: UpdateMask
  ) -> Talent.Expert {
    var merged = stored
    mask.copy("display_name", \.displayName, from: input, to: &merged)
    mask.copy("categories", \.categories, from: input, to: &merged)
    mask.copy("fields", \.fields, from: input, to: &merged)
    mask.copy("industries", \.industries, from: input, to: &merged)
    mask.copy("jurisdictions", \.jurisdictions, from: input, to: &merged)
    mask.copy("languages", \.languages, from: input, to: &merged)
    mask.copy("division", \.division, from: input, to: &merged)
    mask.copy("unit_code", \.unitCode, from: input, to: &merged)
    mask.copy("unit_name", \.unitName, from: input, to: &merged)
    mask.copy("unit_since_date", \.unitSinceDate, from: input, to: &merged)
    mask.copy("ties", \.ties, from: input, to: &merged)
    mask.copy("stakes", \.stakes, from: input, to: &merged)
    mask.copy("qualifications", \.qualifications, from: input, to: &merged)
    mask.copy("practice_since_date", \.practiceSinceDate, from: input, to: &merged)
    mask.copy("unit_consent_date", \.unitConsentDate, from: input, to: &merged)
    mask.copy("integrity", \.integrity, from: input, to: &merged)
    mask.copy("civil_servant", \.civilServant, from: input, to: &merged)
    mask.copy("unavailable_periods", \.unavailablePeriods, from: input, to: &merged)
    return merged
  }
}
