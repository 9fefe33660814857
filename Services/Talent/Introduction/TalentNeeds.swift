import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.TalentNeed: NumberedRecord, StoredRecord {
  public static let collection = "talentNeeds"
  public static let table = "talent_need"
  public static let columns = ["employer_code", "division", "profile", "state", "free_posts"]
  public var values: [any Storable] { [employerCode, division, profile.rawValue, state.rawValue, posts - filledCount] }
  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }
  public var resource: ChangeRecord.Resource { .talentNeed(self) }
}

/// What employers look for: read, listed, added, changed, closed.
struct TalentNeeds: Sendable {
  let store: RecordStore
  let rules: TalentRules

  typealias Table = RecordTable<Talent.TalentNeed>

  func get(_ request: Talent.GetTalentNeedRequest) async throws -> Talent.TalentNeed {
    try await store.read { try Table.get(request.name, $0) }
  }

  func list(_ request: Talent.ListTalentNeedsRequest) async throws -> Talent.ListTalentNeedsResponse {
    let filter = request.filter ?? Talent.TalentNeedFilter()
    var problems = FieldProblems()
    problems.choice("filter.profile", filter.profile.rawValue, 0...8)
    problems.choice("filter.state", filter.state.rawValue, 0...3)
    problems.knownDivision("filter.division", filter.division, rules.divisions)
    try problems.check()
    var conditions = RowFilter()
    conditions.addText("employer_code =", filter.employerCode)
    conditions.addChoice("profile =", filter.profile.rawValue)
    conditions.addChoice("state =", filter.state.rawValue)
    conditions.addDivision(filter.division)
    let page = try await store.page(
      Talent.TalentNeed.self, filter, conditions, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.talentNeeds = page.records
      $0.nextPageToken = page.next
    }
  }

  func create(
    _ request: Talent.CreateTalentNeedRequest, by caller: CallerIdentity
  ) async throws -> Talent.TalentNeed {
    let given = request.talentNeed ?? Talent.TalentNeed()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var need = try checked(given)
      try caller.requireReach(need.division, "talentNeeds")
      need.state = .open
      return try Table.insert(need, now, transaction)
    }
  }

  func update(
    _ request: Talent.UpdateTalentNeedRequest, by caller: CallerIdentity
  ) async throws -> Talent.TalentNeed {
    let given = request.talentNeed ?? Talent.TalentNeed()
    _ = try Talent.TalentNeed.number(given.name, field: "talent_need.name")
    let mask = try UpdateMask(
      request.updateMask, changeable: ["employer_name", "position", "posts", "yearly_pay_fen"])
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(given.name, etag: given.etag, by: caller, transaction.reader)
      try Self.requireNotClosed(stored)
      var merged = stored
      mask.copy("employer_name", \.employerName, from: given, to: &merged)
      mask.copy("position", \.position, from: given, to: &merged)
      mask.copy("posts", \.posts, from: given, to: &merged)
      mask.copy("yearly_pay_fen", \.yearlyPayFen, from: given, to: &merged)
      var need = try checked(merged)
      guard need.posts >= stored.filledCount else {
        throw RPCError.precondition(
          "INTRODUCTION-posts", stored.name, en: "\(stored.filledCount) posts are filled",
          zh: "已有\(stored.filledCount)个岗位到岗")
      }
      need.filledCount = stored.filledCount
      need.state = need.posts == need.filledCount ? .filled : .open
      return try Table.replace(stored, by: need, now, transaction)
    }
  }

  func close(_ request: Talent.CloseTalentNeedRequest, by caller: CallerIdentity) async throws -> Talent.TalentNeed {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      try Self.requireNotClosed(stored)
      return try Table.change(stored, now, transaction) { $0.state = .closed }
    }
  }

  // MARK: Parts

  /// Fills a post, or frees it (`by: -1`). Throws FAILED_PRECONDITION when every post is filled.
  static func fill(
    _ need: Talent.TalentNeed, by count: Int32, _ now: Moment, _ transaction: borrowing Transaction
  ) throws {
    let filled = need.filledCount + count
    guard filled <= need.posts else {
      throw RPCError.precondition(
        "INTRODUCTION-posts", need.name, en: "all \(need.posts) posts are filled", zh: "\(need.posts)个岗位均已到岗")
    }
    _ = try Table.change(need, now, transaction) {
      $0.filledCount = filled
      if $0.state != .closed { $0.state = filled == need.posts ? .filled : .open }
    }
  }

  static func requireNotClosed(_ need: Talent.TalentNeed) throws(RPCError) {
    guard need.state != .closed else {
      throw .precondition("INTRODUCTION-transition", need.name, en: "the need is closed", zh: "该需求已关闭")
    }
  }

  private func checked(_ input: Talent.TalentNeed) throws(RPCError) -> Talent.TalentNeed {
    var problems = FieldProblems()
    var need = Talent.TalentNeed()
    need.employerCode = problems.creditCode("employer_code", input.employerCode)
    need.employerName = problems.text("employer_name", input.employerName, characters: 2...120)
    _ = problems.division("division", input.division, rules.divisions)
    need.division = input.division
    need.position = problems.text("position", input.position, characters: 2...120)
    need.profile = input.profile
    problems.choice("profile", input.profile.rawValue, 1...8)
    need.posts = input.posts
    problems.number("posts", Int64(input.posts), 1...1_000)
    need.yearlyPayFen = input.yearlyPayFen
    problems.number("yearly_pay_fen", input.yearlyPayFen, 0...10_000_000_000)
    need.synthetic = input.synthetic
    try problems.check(under: "talent_need")
    return need
  }
}
