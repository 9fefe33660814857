import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// Who sits where: confirmations, refusals and their replacements.
extension Draws {
  func confirm(_ request: Talent.ConfirmSeatRequest, by caller: CallerIdentity) async throws -> Talent.Draw {
    _ = try ResourceName.number(request.expert, in: "experts", field: "expert")
    return try await change(request, request.requestId, request.name, request.etag, caller) { stored, _, _ in
      var draw = stored.draw
      try DrawAccess(draw: draw, caller: caller).requireOrganizer()
      draw.state = try DrawStates.state(after: .confirm, draw)
      guard let index = draw.seats.firstIndex(where: { $0.expert == request.expert && $0.role == .member }) else {
        throw RPCError.notFound("a seat of \(request.expert) on the panel of \(draw.name)")
      }
      guard draw.seats[index].state == .drawn else {
        throw RPCError.precondition(
          "DRAW-seat", draw.name, en: "the seat of \(request.expert) is confirmed or refused already", zh: "该席位已确认或已拒绝")
      }
      draw.seats[index].state = .confirmed
      return (draw, stored.transcript)
    }
  }

  func refuse(_ request: Talent.RefuseSeatRequest, by caller: CallerIdentity) async throws -> Talent.Draw {
    let expert = try ResourceName.number(request.expert, in: "experts", field: "expert")
    return try await change(request, request.requestId, request.name, request.etag, caller) {
      stored, now, transaction in
      var problems = FieldProblems()
      problems.choice("reason", request.reason.rawValue, 1...4)
      let remarks = problems.text("remarks", request.remarks, characters: 0...500)
      try problems.check()
      var draw = stored.draw
      try DrawAccess(draw: draw, caller: caller).requireOrganizer()
      draw.state = try DrawStates.state(after: .refuse, draw)
      guard draw.seats.contains(where: { $0.expert == request.expert && $0.state != .refused }) else {
        throw RPCError.notFound("a seat of \(request.expert) in \(draw.name)")
      }
      var drawn = try Self.verified(stored)
      try replace(request, in: &drawn, draw, stored.id, now, transaction.reader)
      draw.seats = try seats(drawn, before: draw.seats, transaction.reader)
      if let index = draw.seats.firstIndex(where: { $0.expert == request.expert }) {
        draw.seats[index].refusalRemarks = remarks
      }
      try takeSeats(drawn, draw, stored.id, transaction)
      try experts.recordRefusal(
        expert, draw: draw.name, isExcused: request.reason != .declined, now, transaction)
      return (draw, DrawTranscript.text(of: drawn))
    }
  }

  /// Lets the next by rank take the seat. A successor whom a rule has come to forbid is passed over with that rule as the
  /// reason.
  private func replace(
    _ request: Talent.RefuseSeatRequest, in drawn: inout Draw, _ draw: Talent.Draw, _ id: Int, _ now: Moment,
    _ reader: borrowing Reader
  ) throws {
    let candidates = try DrawCandidates(
      draw, persons: DrawTable.persons(of: id, reader), rules: rules, today: now.today, reader)
    do {
      var successor = try drawn.refuse(request.expert, reason: DrawNames.refusal.token(request.reason))
      while let seat = successor,
        let rule = try candidates.rules(against: ResourceName.number(of: seat.expert), reader).first
      {
        successor = try drawn.refuse(seat.expert, reason: rule)
      }
    } catch let error as DrawInfeasibility {
      throw Self.infeasible(draw.name, error, [])
    }
  }

  /// The seats as they are told: members by rank, backups by rank, refused ones in the order of time. What was recorded
  /// of a seat before stays.
  func seats(_ drawn: Draw, before: [Talent.Seat], _ reader: borrowing Reader) throws -> [Talent.Seat] {
    let known = Dictionary(before.map { ($0.expert, $0) }, uniquingKeysWith: { first, _ in first })
    let strata = Dictionary(
      drawn.specification.candidates.map { ($0.expert, $0.stratum) }, uniquingKeysWith: { first, _ in first })
    func seat(_ expert: String, _ role: Talent.SeatRole) throws -> Talent.Seat {
      var seat = known[expert] ?? Talent.Seat()
      if known[expert] == nil {
        let person = try ExpertTable.stored(id: ResourceName.number(of: expert), reader)?.expert
        seat.expert = expert
        seat.displayName = person?.displayName ?? ""
        seat.unitName = person?.unitName ?? ""
        seat.state = .drawn
        seat.rank = DrawRank.rank(expert, seed: drawn.seed.value)
        if let stratum = strata[expert] ?? nil { seat.stratum = DrawCandidates.category(stratum) }
      }
      seat.role = role
      return seat
    }
    let members = try drawn.members.map { try seat($0.expert, .member) }
    let backups = try drawn.backups.map { try seat($0.expert, .backup) }
    let refused = try drawn.replacements.map { replacement in
      var seat = try seat(replacement.refusal.expert, replacement.successor == nil ? .backup : .member)
      seat.state = .refused
      seat.refusalReason = Self.reason(replacement.refusal.reason)
      return seat
    }
    return members + backups + refused
  }

  /// Counts the members of the panel for the limit a quarter.
  func takeSeats(_ drawn: Draw, _ draw: Talent.Draw, _ id: Int, _ transaction: borrowing Transaction) throws {
    guard let review = draw.reviewDate?.civilDate else { throw RPCError(.internal, "the review date was not checked") }
    try DrawTable.setSeats(
      drawn.members.map { ResourceName.number(of: $0.expert) }, of: id, quarter: DrawCandidates.quarter(of: review),
      transaction)
  }

  /// The reason of a refusal as a transcript writes it: a word of ``DrawNames/refusal``, or the id of a rule.
  private static func reason(_ word: String) -> Talent.RefusalReason {
    DrawNames.refusal.value(word) ?? (word == "DRAW-quarter" ? .quarterLimit : .unavailable)
  }
}
