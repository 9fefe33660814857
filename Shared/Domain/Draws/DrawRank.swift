import Digests

/// The order of a draw (domain.md 2.5): by the hexadecimal SHA-256 of `seed|code`, ascending, then by code.
public enum DrawRank {
  /// The rank of a code: 64 hexadecimal digits; the lowest is drawn first.
  public static func rank(_ code: String, seed: String) -> String { Digest.sha256Hex("\(seed)|\(code)") }

  /// The codes in the order in which they are drawn.
  public static func order(_ codes: [String], seed: String) -> [String] {
    codes.map { (rank: rank($0, seed: seed), code: $0) }.sorted { ($0.rank, $0.code) < ($1.rank, $1.code) }.map(\.code)
  }
}
