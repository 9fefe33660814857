import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// The draw of the sample and the issue of the returns.
extension SurveyRounds {
  func open(
    _ request: Statistics.OpenSurveyRoundRequest, by caller: CallerIdentity
  ) async throws -> Statistics.SurveyRound {
    let id = try Self.id(request.name)
    try Self.checkNonce(request.nonce)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try changeable(request.name, request.etag, by: caller, transaction.reader)
      var round = stored.record
      try Self.move(&round, .open)
      let rule = try rules.rule("SURVEY-sample", on: now.today, for: round.name)
      let frame = try SurveyFrame.all(of: round.name, transaction.reader)
      round.seed = "\(id)-\(request.nonce)"
      round.samplePermille = Int32(rule["permille"])
      round.sampleUnitsMin = Int32(rule["units_min"])
      round.note(rule)
      let selected = SurveySample(round).selected(of: frame, seed: round.seed)
      for unit in frame where selected.contains(unit.code) {
        try SurveyFrame.select(unit, of: round.name, transaction)
        _ = try SurveyReturns.Table.insert(
          Statistics.SurveyReturn(unit, in: round), rules.divisions, now, transaction)
      }
      round.sampleCount = Int32(selected.count) - round.keyCount
      return try Table.replace(stored, by: round, rules.divisions, now, transaction)
    }
  }

  func verify(_ request: Statistics.VerifySurveySampleRequest) async throws -> Statistics.VerifySurveySampleResponse {
    let round = try await stored(request.name)
    guard !round.seed.isEmpty else {
      throw RPCError.precondition("SURVEY-sample", round.name, en: "its sample is not drawn yet", zh: "该轮次尚未抽样")
    }
    let frame = try await store.scan { try SurveyFrame.all(of: round.name, $0) }
    let digest = SurveySample.digest(of: frame)
    return .with {
      $0.frameDigest = digest
      $0.frameUnchanged = digest == round.frameDigest
      $0.sampleReproduced =
        SurveySample(round).selected(of: frame, seed: round.seed) == Set(frame.filter(\.isSelected).map(\.code))
    }
  }

  private static func checkNonce(_ nonce: String) throws(RPCError) {
    var problems = FieldProblems()
    let isAllowed: (UInt8) -> Bool = { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "-")
    }
    if nonce.isEmpty {
      problems.required("nonce")
    } else if !(4...64).contains(nonce.utf8.count) || !nonce.utf8.allSatisfy(isAllowed) {
      problems.add(
        "nonce", "survey-nonce", en: "4 to 64 letters, digits and - are expected", zh: "应为4至64位字母、数字、-", seen: nonce)
    }
    try problems.check()
  }
}

extension SurveySample {
  /// The sample sizes of a round.
  init(_ round: Statistics.SurveyRound) {
    permille = Int(round.samplePermille)
    unitsMin = Int(round.sampleUnitsMin)
  }
}

extension Statistics.SurveyReturn {
  /// The return that a unit gets in a round.
  init(_ unit: FrameUnit, in round: Statistics.SurveyRound) {
    self.init()
    name = "\(round.name)/returns/\(unit.code)"
    displayName = unit.name
    division = unit.division
    kind = unit.kind
    key = unit.isKey
    state = .issued
    dueDate = round.dueDate
    provisional = round.provisional
    synthetic = round.synthetic
  }
}
