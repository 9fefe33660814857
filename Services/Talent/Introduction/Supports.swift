import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.Support: NumberedRecord, StoredRecord {
  public static let collection = "supports"
  public static let table = "support"
  public static let columns = ["beneficiary", "kind", "division", "document", "reverses"]
  public var values: [any Storable] {
    [
      beneficiary, kind.rawValue, division, documentNumber,
      reverses.isEmpty ? Int?.none : ResourceName.number(of: reverses),
    ]
  }
  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }
  public var resource: ChangeRecord.Resource { .support(self) }
}

/// Support paid to introduced people and leading talents, in fen: recorded, reversed, listed. Entries are never changed.
///
/// Guarantees: the sum never exceeds the ceiling and never falls below zero; a document pays a beneficiary once.
struct Supports: Sendable {
  let store: RecordStore
  let rules: TalentRules

  typealias Table = RecordTable<Talent.Support>

  func list(_ request: Talent.ListSupportsRequest) async throws -> Talent.ListSupportsResponse {
    let filter = request.filter ?? Talent.SupportFilter()
    var problems = FieldProblems()
    problems.choice("filter.kind", filter.kind.rawValue, 0...5)
    problems.knownDivision("filter.division", filter.division, rules.divisions)
    try problems.check()
    var conditions = RowFilter()
    conditions.addText("beneficiary =", filter.beneficiary)
    conditions.addChoice("kind =", filter.kind.rawValue)
    conditions.addDivision(filter.division)
    let page = try await store.page(
      Talent.Support.self, filter, conditions, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.supports = page.records
      $0.nextPageToken = page.next
    }
  }

  func record(_ request: Talent.RecordSupportRequest, by caller: CallerIdentity) async throws -> Talent.Support {
    let given = request.support ?? Talent.Support()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var (support, paid) = try Self.checked(given, now.today)
      let beneficiary = try Beneficiary.find(support.beneficiary, rules, now.today, transaction.reader)
      try caller.requireReach(beneficiary.division, support.beneficiary)
      try beneficiary.requirePayable(support, on: paid)
      try Self.requireUnusedDocument(support, transaction.reader)
      support.division = beneficiary.division
      support.provisional = beneficiary.rule.provenance.isProvisional
      try beneficiary.add(support.amountFen, now, transaction)
      return try Table.insert(support, now, transaction)
    }
  }

  func reverse(_ request: Talent.ReverseSupportRequest, by caller: CallerIdentity) async throws -> Talent.Support {
    var problems = FieldProblems()
    let document = problems.text("document_number", request.documentNumber, characters: 4...64)
    try problems.check()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, transaction.reader)
      try caller.requireReach(stored.division, stored.name)
      var reversals = RowFilter()
      reversals.add("reverses =", stored.number)
      guard stored.reverses.isEmpty, try Table.first(reversals, transaction.reader) == nil else {
        throw RPCError.precondition(
          "INTRODUCTION-transition", stored.name, en: "the entry is a reversal or was reversed", zh: "该记录已冲销或为冲销记录")
      }
      var support = stored
      support.amountFen = -stored.amountFen
      support.documentNumber = document
      support.reverses = stored.name
      support.paidDate = GoogleType.Date(now.today)
      try Self.requireUnusedDocument(support, transaction.reader)
      let beneficiary = try Beneficiary.find(stored.beneficiary, rules, now.today, transaction.reader)
      try beneficiary.add(support.amountFen, now, transaction)
      return try Table.insert(support, now, transaction)
    }
  }

  // MARK: Parts

  /// What a beneficiary got in all, reversals taken off.
  static func total(
    to beneficiary: String, kinds: Set<Talent.SupportKind>, _ reader: borrowing Reader
  ) throws -> Int64 {
    try entries(of: beneficiary, reader).filter { kinds.contains($0.kind) }.reduce(0) { $0 + $1.amountFen }
  }

  /// The day of the last payment that was not reversed.
  static func lastPayment(to beneficiary: String, _ reader: borrowing Reader) throws -> CivilDate? {
    let all = try entries(of: beneficiary, reader)
    let reversed = Set(all.map(\.reverses))
    return all.filter { $0.reverses.isEmpty && !reversed.contains($0.name) }.compactMap { $0.paidDate?.civilDate }.max()
  }

  private static func entries(of beneficiary: String, _ reader: borrowing Reader) throws -> [Talent.Support] {
    var filter = RowFilter()
    filter.add("beneficiary =", beneficiary)
    return try Table.all(filter, reader)
  }

  private static func requireUnusedDocument(_ support: Talent.Support, _ reader: borrowing Reader) throws {
    var filter = RowFilter()
    filter.add("beneficiary =", support.beneficiary)
    filter.add("document =", support.documentNumber)
    if let known = try Table.first(filter, reader) {
      throw RPCError.alreadyExists(known.name, "the document paid this beneficiary already")
    }
  }

  private static func checked(
    _ input: Talent.Support, _ today: CivilDate
  ) throws(RPCError) -> (support: Talent.Support, paid: CivilDate) {
    var problems = FieldProblems()
    var support = Talent.Support()
    support.beneficiary = input.beneficiary
    if !Beneficiary.isName(input.beneficiary) {
      problems.add(
        "beneficiary", "resource-name", en: "introductions/{number} or leadingTalents/{number} is expected",
        zh: "应为introductions/{number}或leadingTalents/{number}", seen: input.beneficiary)
    }
    support.kind = input.kind
    problems.choice("kind", input.kind.rawValue, 1...5)
    support.amountFen = input.amountFen
    problems.number("amount_fen", input.amountFen, 1...10_000_000_000)
    let paid = problems.date("paid_date", input.paidDate, required: true, latest: today)
    support.paidDate = input.paidDate
    support.documentNumber = problems.text("document_number", input.documentNumber, characters: 4...64)
    try problems.check(under: "support")
    return (support, paid ?? today)
  }
}
