import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// Fees paid to experts for their reviews.
struct Fees: Sendable {
  let store: RecordStore
  let rules: TalentRules

  func list(_ request: Talent.ListFeesRequest) async throws -> Talent.ListFeesResponse {
    let expert = try ResourceName.number(request.parent, in: "experts", field: "parent")
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    let rows = try await store.read { try FeeTable.list(of: expert, after: page.after ?? 0, limit: page.size + 1, $0) }
    return .with {
      $0.fees = rows.prefix(page.size).map(\.fee)
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].id) }
    }
  }

  func record(_ request: Talent.RecordFeeRequest, by caller: CallerIdentity) async throws -> Talent.Fee {
    let expertID = try ResourceName.number(request.parent, in: "experts", field: "parent")
    let input = request.fee ?? Talent.Fee()
    let drawID = try ResourceName.number(input.draw, in: "draws", field: "fee.draw")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let fee = try Self.checked(input, today: now.today)
      guard let expert = try ExpertTable.stored(id: expertID, transaction.reader)?.expert else {
        throw RPCError.notFound(request.parent)
      }
      guard let draw = try DrawTable.stored(id: drawID, transaction.reader)?.draw else {
        throw RPCError.notFound(input.draw)
      }
      try caller.requireReach(draw.division, draw.name)
      try requireWork(expert, draw, fee, now.today)
      guard try !FeeTable.isPaid(expertID, drawID, transaction.reader) else {
        throw RPCError.alreadyExists(expert.name, "the fee for \(draw.name) is on record")
      }
      return try insert(fee, expertID, drawID, now, transaction)
    }
  }

  private static func checked(_ input: Talent.Fee, today: CivilDate) throws(RPCError) -> Talent.Fee {
    var problems = FieldProblems()
    problems.choice("fee.basis", input.basis.rawValue, 1...2)
    problems.number("fee.units", Int64(input.units), 1...100)
    problems.number("fee.gross_fen", input.grossFen, 1...10_000_000)
    problems.number("fee.tax_fen", input.taxFen, 0...max(0, input.grossFen))
    _ = problems.date("fee.payment_date", input.paymentDate, required: true, latest: today)
    try problems.check()
    return input
  }

  private func requireWork(
    _ expert: Talent.Expert, _ draw: Talent.Draw, _ fee: Talent.Fee, _ today: CivilDate
  ) throws(RPCError) {
    if expert.civilServant {
      _ = try rules.rule("FEE-civil-servant", on: today, for: expert.name)
      throw .precondition(
        "FEE-civil-servant", expert.name, en: "civil servants are not paid for reviews", zh: "公务员不得领取评审劳务费")
    }
    guard draw.seats.contains(where: { $0.expert == expert.name && $0.state == .confirmed }) else {
      throw .precondition(
        "FEE-seat", expert.name, en: "the expert has no confirmed seat in \(draw.name)", zh: "该专家未在该评审组中确认参加")
    }
    guard let review = draw.reviewDate?.civilDate, let paid = fee.paymentDate?.civilDate, paid >= review else {
      throw .precondition(
        "FEE-after-work", draw.name, en: "a fee is paid after the review", zh: "劳务费应在评审完成后支付")
    }
  }

  private func insert(
    _ fee: Talent.Fee, _ expertID: Int, _ drawID: Int, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Talent.Fee {
    let id = try FeeTable.nextID(transaction.reader)
    var added = fee
    added.name = "experts/\(expertID)/fees/\(id)"
    added.createTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    try FeeTable.insert(added, id: id, expertID, drawID, transaction)
    try ChangeRecord.append(.created, added.name, .fee(added), at: now.microseconds, transaction)
    return added
  }
}

/// Fees in the database.
private enum FeeTable {
  static func list(
    of expert: Int, after: Int, limit: Int, _ reader: borrowing Reader
  ) throws -> [(id: Int, fee: Talent.Fee)] {
    try reader.all(
      "SELECT id, record FROM expert_fee WHERE expert_id = $1 AND id > $2 ORDER BY id LIMIT $3", [expert, after, limit]
    ) { (id: try $0[0], fee: try Talent.Fee(serialized: $0[1])) }
  }

  static func isPaid(_ expert: Int, _ draw: Int, _ reader: borrowing Reader) throws -> Bool {
    try reader.first("SELECT 1 FROM expert_fee WHERE expert_id = $1 AND draw_id = $2", [expert, draw]) { _ in true }
      ?? false
  }

  static func nextID(_ reader: borrowing Reader) throws -> Int {
    try reader.first("SELECT COALESCE(max(id), 0) + 1 FROM expert_fee", []) { try $0[0] } ?? 1
  }

  static func insert(
    _ fee: Talent.Fee, id: Int, _ expert: Int, _ draw: Int, _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      "INSERT INTO expert_fee (id, expert_id, draw_id, record) VALUES ($1, $2, $3, $4)",
      [id, expert, draw, fee.serialized()])
  }
}
