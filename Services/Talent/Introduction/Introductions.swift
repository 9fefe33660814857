import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.Introduction: NumberedRecord, StoredRecord {
  public static let collection = "introductions"
  public static let table = "introduction"
  public static let columns = ["need", "talent_class", "state", "division"]
  public var values: [any Storable] { [ResourceName.number(of: need), talentClass.rawValue, state.rawValue, division] }
  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }
  public var resource: ChangeRecord.Resource { .introduction(self) }
}

/// People won for employers: read, listed, added, ended.
///
/// Guarantees: nobody is introduced twice at a time, and no need has more people than posts.
struct Introductions: Sendable {
  let store: RecordStore
  let rules: TalentRules

  typealias Table = RecordTable<Talent.Introduction>

  func get(_ request: Talent.GetIntroductionRequest) async throws -> Talent.Introduction {
    try await store.read { try Table.get(request.name, $0) }
  }

  func list(_ request: Talent.ListIntroductionsRequest) async throws -> Talent.ListIntroductionsResponse {
    let filter = request.filter ?? Talent.IntroductionFilter()
    var problems = FieldProblems()
    problems.choice("filter.talent_class", filter.talentClass.rawValue, 0...3)
    problems.choice("filter.state", filter.state.rawValue, 0...2)
    problems.knownDivision("filter.division", filter.division, rules.divisions)
    try problems.check()
    var conditions = RowFilter()
    if !filter.need.isEmpty {
      conditions.add("need =", try Talent.TalentNeed.number(filter.need, field: "filter.need"))
    }
    conditions.addChoice("talent_class =", filter.talentClass.rawValue)
    conditions.addChoice("state =", filter.state.rawValue)
    conditions.addDivision(filter.division)
    let page = try await store.page(
      Talent.Introduction.self, filter, conditions, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.introductions = page.records
      $0.nextPageToken = page.next
    }
  }

  func create(
    _ request: Talent.CreateIntroductionRequest, by caller: CallerIdentity
  ) async throws -> Talent.Introduction {
    let given = request.introduction ?? Talent.Introduction()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var (introduction, problems) = Self.normalized(given, now.today)
      let identity = Persons(store: store).identity(
        "identity_number", given.identityNumber, today: now.today, &problems)
      try problems.check(under: "introduction")
      guard let identity else { throw RPCError(.internal, "the identity number was not checked") }
      let need = try TalentNeeds.Table.get(introduction.need, field: "introduction.need", transaction.reader)
      try caller.requireReach(need.division, need.name)
      try TalentNeeds.requireNotClosed(need)
      let person = try Persons.person(identity, transaction)
      if let active = try Self.active(person.number, transaction.reader) {
        throw RPCError.alreadyExists(active.name, "the person has this active introduction")
      }
      try TalentNeeds.fill(need, by: 1, now, transaction)
      introduction.maskedIdentityNumber = person.masked
      introduction.state = .active
      introduction.division = need.division
      return try Table.insert(introduction, hidden: ["person": person.number], now, transaction)
    }
  }

  func end(
    _ request: Talent.EndIntroductionRequest, by caller: CallerIdentity
  ) async throws -> Talent.EndIntroductionResponse {
    var problems = FieldProblems()
    let end = problems.date("end_date", request.endDate, required: true, latest: store.clock.now().today)
    try problems.check()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      guard stored.state == .active else {
        throw RPCError.precondition("INTRODUCTION-transition", stored.name, en: "the person left already", zh: "该人员已离职")
      }
      guard let end, let start = stored.startDate?.civilDate else { throw RPCError(.internal, "days were not checked") }
      var problems = FieldProblems()
      problems.order("end_date", end, notBefore: start, "the first day of work", zh: "到岗日期")
      if let paid = try Supports.lastPayment(to: stored.name, transaction.reader) {
        problems.order("end_date", end, notBefore: paid, "the last payment of support", zh: "最近一次支持资金发放日期")
      }
      try problems.check()
      let need = try TalentNeeds.Table.get(stored.need, transaction.reader)
      try TalentNeeds.fill(need, by: -1, now, transaction)
      let rule = try rules.rule("INTRODUCTION-clawback", on: start, for: stored.name)
      let paid = try Supports.total(to: stored.name, kinds: [.settling, .housing], transaction.reader)
      let ended = try Table.change(stored, now, transaction) {
        $0.state = .ended
        $0.endDate = GoogleType.Date(end)
      }
      return .with {
        $0.introduction = ended
        $0.clawbackFen = IntroductionRules.clawback(paid: paid, from: start, to: end, months: rule["months"])
        $0.provisional = rule.provenance.isProvisional
      }
    }
  }

  // MARK: Parts

  private static func active(_ person: Int, _ reader: borrowing Reader) throws -> Talent.Introduction? {
    var filter = RowFilter()
    filter.add("person =", person)
    filter.add("state =", Talent.IntroductionState.active.rawValue)
    return try Table.first(filter, reader)
  }

  private static func normalized(
    _ input: Talent.Introduction, _ today: CivilDate
  ) -> (introduction: Talent.Introduction, problems: FieldProblems) {
    var problems = FieldProblems()
    var introduction = Talent.Introduction()
    introduction.need = input.need
    problems.name("need", input.need, in: Talent.TalentNeed.collection, required: true)
    introduction.displayName = problems.text("display_name", input.displayName, characters: 1...64)
    introduction.talentClass = input.talentClass
    problems.choice("talent_class", input.talentClass.rawValue, 1...3)
    introduction.origin = problems.text("origin", input.origin, characters: 2...120)
    let start = problems.date("start_date", input.startDate, required: true, latest: today)
    let contractEnd = problems.date("contract_end_date", input.contractEndDate, required: true)
    problems.order(
      "contract_end_date", contractEnd, notBefore: start?.adding(days: 1), "the day after the first day of work",
      zh: "到岗次日")
    introduction.startDate = input.startDate
    introduction.contractEndDate = input.contractEndDate
    introduction.synthetic = input.synthetic
    return (introduction, problems)
  }
}
