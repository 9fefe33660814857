import Digests

/// Who gives a secret to the seed of a draw.
public struct SeedParty: Sendable, Hashable {
  /// The party, for example `spiffe://ipmesh/agency/420100`.
  public var identity: String
  /// SHA-256 of the secret, 64 lower-case hexadecimal digits; `nil` until the party has brought it.
  public var commitment: String?

  /// The party with its commitment, if it is there.
  public init(identity: String, commitment: String? = nil) {
    self.identity = identity
    self.commitment = commitment
  }

  /// The commitment to a secret: SHA-256 of its text.
  public static func commitment(to secret: String) -> String { Digest.sha256Hex(secret) }
}
