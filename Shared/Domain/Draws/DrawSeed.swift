import Digests

/// The seed of a draw, made of what nobody could know alone when the draw was committed.
///
/// Guarantees: every secret in it matches its commitment, as many as needed are there, and so is the beacon's value if
/// one was asked for. With one honest party whose secret is in the seed, nobody could choose the seed.
///
/// What a party can still do: whoever sees the other secrets and has not yet revealed its own knows two outcomes, with
/// and without it, and may pick by withholding, wherever fewer secrets than all are needed; where all are needed, it can
/// stop the draw. A beacon whose value comes out after the secrets takes both outcomes out of sight.
public struct DrawSeed: Sendable, Hashable {
  /// The commitment of the specification.
  public let commitment: String
  /// The secrets by party.
  public let secrets: [String: String]
  /// The value of the beacon; `nil` for a draw without one.
  public let beaconValue: String?
  /// The lines that the seed is the SHA-256 of: see ``DrawTranscript``.
  let text: String
  /// The seed, 64 hexadecimal digits.
  public let value: String

  /// Makes the seed. Secrets are 64 lower-case hexadecimal digits.
  /// - Throws: `DRAW-commitment`, `DRAW-secret`, `DRAW-threshold` or `DRAW-beacon`.
  public init(
    _ specification: DrawSpecification, secrets: [String: String], beaconValue: String? = nil
  ) throws(RuleViolation) {
    guard let commitment = specification.commitment else {
      throw RuleViolation(
        "DRAW-commitment", en: "a party has not committed to its secret yet", zh: "尚有参与方未提交承诺值")
    }
    self.commitment = commitment
    self.secrets = secrets
    self.beaconValue = beaconValue
    for (identity, secret) in secrets { try Self.check(secret, of: identity, in: specification) }
    guard secrets.count >= specification.threshold else {
      throw RuleViolation(
        "DRAW-threshold", en: "\(specification.threshold) secrets are needed, \(secrets.count) are revealed",
        zh: "需要公开\(specification.threshold)个秘密,目前公开\(secrets.count)个")
    }
    guard beaconValue.map({ isDrawToken($0) && specification.beacon != nil }) ?? (specification.beacon == nil) else {
      throw RuleViolation(
        "DRAW-beacon", en: "the value of the beacon is given if, and only if, the draw asks for one",
        zh: "当且仅当抽取约定了公共随机源时,应提供其数值")
    }
    var text = "commitment \(commitment)\n"
    for party in specification.parties {
      if let secret = secrets[party.identity] { text += "secret \(party.identity) \(secret)\n" }
    }
    if let beaconValue { text += "beacon-value \(beaconValue)\n" }
    self.text = text
    value = Digest.sha256Hex(text)
  }

  /// Whether `secret` is the one that the party has committed to.
  /// - Throws: `DRAW-secret` when it is not, or when there is no such party.
  public static func check(
    _ secret: String, of identity: String, in specification: DrawSpecification
  ) throws(RuleViolation) {
    guard isHexDigest(secret),
      let party = specification.parties.first(where: { $0.identity == identity }),
      party.commitment == SeedParty.commitment(to: secret)
    else {
      throw RuleViolation(
        "DRAW-secret", en: "the secret of \(identity) is not the one that was committed to, or \(identity) is no party",
        zh: "\(identity)公开的秘密与其承诺值不符,或者其并非参与方")
    }
  }
}
