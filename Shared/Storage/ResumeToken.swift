/// A place in the change feed of one database, as text that a follower keeps and hands back. It is opaque to it: it
/// names the database, so that a token of another one is refused instead of silently skipping changes.
struct ResumeToken: Equatable {
  static let identityByteCount = 16
  private static let version: UInt8 = 1
  private static let byteCount = 1 + identityByteCount + 8

  let identity: [UInt8]
  let sequence: Int64

  init(identity: [UInt8], sequence: Int64) {
    self.identity = identity
    self.sequence = sequence
  }

  /// Nil when the text is not a token.
  init?(_ text: String) {
    guard let bytes = Self.bytes(ofHex: text), bytes.count == Self.byteCount, bytes[0] == Self.version else {
      return nil
    }
    identity = Array(bytes[1...Self.identityByteCount])
    sequence = bytes.suffix(8).reduce(0) { $0 << 8 | Int64($1) }
    guard sequence >= 0 else { return nil }
  }

  var text: String {
    let bytes = [Self.version] + identity + (0..<8).map { UInt8(truncatingIfNeeded: sequence >> (56 - 8 * $0)) }
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func bytes(ofHex text: String) -> [UInt8]? {
    let digits = text.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == byteCount * 2 else { return nil }
    var bytes: [UInt8] = []
    for pair in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[pair], let low = digits[pair + 1] else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    return bytes
  }
}

extension Database {
  /// The token for going on after a change of this database (0: from the start of the feed).
  public func resumeToken(after sequence: Int64) -> String {
    ResumeToken(identity: identity, sequence: sequence).text
  }

  /// The sequence number in a token; throws `tokenInvalid` when it is none, or one of another database.
  public func sequence(ofResumeToken text: String) throws(StorageError) -> Int64 {
    guard let token = ResumeToken(text) else {
      throw StorageError(.tokenInvalid, "this is not a resume token; use one from an answer of the feed, unchanged")
    }
    guard token.identity == identity else {
      throw StorageError(.tokenInvalid, "the resume token belongs to another database; read everything again")
    }
    return token.sequence
  }
}
