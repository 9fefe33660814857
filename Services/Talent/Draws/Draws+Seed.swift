import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// From the specification to the panel: commitments, secrets, seed.
extension Draws {
  func commit(_ request: Talent.CommitSecretRequest, by caller: CallerIdentity) async throws -> Talent.Draw {
    try await change(request, request.requestId, request.name, "", caller) { stored, now, _ in
      var problems = FieldProblems()
      let commitment = DrawRules.hexadecimal("commitment", request.commitment, &problems)
      try problems.check()
      var draw = stored.draw
      let index = try DrawAccess(draw: draw, caller: caller).partyIndex()
      draw.state = try DrawStates.state(after: .commit, draw)
      var specification = try Self.specification(stored)
      _ = problems.checking("commitment") { () throws(RuleViolation) in
        try specification.commit(commitment, of: caller.identity.uri)
      }
      try problems.check()
      draw.parties[index].commitment = commitment
      draw.parties[index].commitTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      if let commitment = specification.commitment {
        draw.commitment = commitment
        draw.state = .committed
      }
      return (draw, specification.text)
    }
  }

  func reveal(_ request: Talent.RevealSecretRequest, by caller: CallerIdentity) async throws -> Talent.Draw {
    try await change(request, request.requestId, request.name, "", caller) { stored, now, _ in
      var problems = FieldProblems()
      let secret = DrawRules.hexadecimal("secret", request.secret, &problems)
      try problems.check()
      var draw = stored.draw
      let index = try DrawAccess(draw: draw, caller: caller).partyIndex()
      draw.state = try DrawStates.state(after: .reveal, draw)
      guard draw.parties[index].secret.isEmpty else {
        throw RPCError.precondition("DRAW-secret", draw.name, en: "the secret is revealed already", zh: "秘密数已公开")
      }
      guard draw.parties.count(where: { !$0.secret.isEmpty }) < draw.threshold else {
        throw RPCError.precondition(
          "DRAW-threshold", draw.name, en: "as many secrets as needed are revealed", zh: "所需秘密数已全部公开")
      }
      let specification = try Self.specification(stored)
      _ = problems.checking("secret") { () throws(RuleViolation) in
        try DrawSeed.check(secret, of: caller.identity.uri, in: specification)
      }
      try problems.check()
      draw.parties[index].secret = secret
      draw.parties[index].revealTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      return (draw, stored.transcript)
    }
  }

  func close(_ request: Talent.CloseSeedRequest, by caller: CallerIdentity) async throws -> Talent.Draw {
    try await change(request, request.requestId, request.name, request.etag, caller) { stored, now, transaction in
      var draw = stored.draw
      try DrawAccess(draw: draw, caller: caller).requireStaff()
      let next = try DrawStates.state(after: .close, draw)
      let value = try Self.beaconValue(request, draw)
      let specification = try Self.specification(stored)
      let secrets = draw.parties.filter { !$0.secret.isEmpty }.map { ($0.identity, $0.secret) }
      let seed = try TalentRules.applying(draw.name) { () throws(RuleViolation) in
        try DrawSeed(specification, secrets: Dictionary(uniqueKeysWithValues: secrets), beaconValue: value)
      }
      let drawn = try drawn(specification, seed, draw, stored.id, now, transaction)
      draw.seed = seed.value
      draw.beacon?.value = value ?? ""
      draw.state = next
      draw.drawTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      draw.seats = try seats(drawn, before: [], transaction.reader)
      try takeSeats(drawn, draw, stored.id, transaction)
      return (draw, DrawTranscript.text(of: drawn))
    }
  }

  /// Draws in the transaction that stores the result, so that no draw overlooks what another one has just decided:
  /// candidates whom a rule has come to forbid since the commitment are absent, with that rule as the reason.
  private func drawn(
    _ specification: DrawSpecification, _ seed: DrawSeed, _ draw: Talent.Draw, _ id: Int, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Draw {
    let candidates = try DrawCandidates(
      draw, persons: DrawTable.persons(of: id, transaction.reader), rules: rules, today: now.today, transaction.reader)
    let pool = try candidates.pool(transaction.reader)
    let eligible = Set(pool.eligible.map(\.expert))
    let forbidding = Dictionary(
      pool.exclusions.map { ($0.expert, $0.rule) }, uniquingKeysWith: { first, _ in first })
    let absences = specification.candidates.filter { !eligible.contains($0.expert) }.map {
      Draw.Refusal(expert: $0.expert, reason: forbidding[$0.expert] ?? "DRAW-pool")
    }
    do {
      return try Draw(specification, seed: seed, absences: absences)
    } catch let error as DrawInfeasibility {
      throw Self.infeasible(draw.name, error, pool.exclusions)
    }
  }

  private static func beaconValue(_ request: Talent.CloseSeedRequest, _ draw: Talent.Draw) throws(RPCError) -> String? {
    var problems = FieldProblems()
    guard draw.beacon != nil else {
      if !request.beaconValue.isEmpty {
        problems.add("beacon_value", "DRAW-beacon", en: "the draw has no beacon", zh: "本次抽取未使用公共随机源")
      }
      try problems.check()
      return nil
    }
    let value = DrawRules.token("beacon_value", request.beaconValue, 200, &problems)
    try problems.check()
    return value
  }

  /// The specification of a draw that is not drawn yet.
  private static func specification(_ stored: DrawTable.Stored) throws -> DrawSpecification {
    do {
      return try DrawSpecification(text: stored.transcript)
    } catch {
      throw RPCError(.dataLoss, "\(stored.draw.name): the specification on record cannot be read: \(error.text.en)")
    }
  }
}
