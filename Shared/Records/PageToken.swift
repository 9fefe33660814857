import Digests
import Messages
import RPC

/// Where a listing goes on: behind a key, for one query only.
///
/// The text is opaque to callers: 8 bytes of a digest of the query, then the key, in hexadecimal. A token is refused
/// with any other query, so that a page never mixes two.
public struct PageToken: Sendable {
  /// Rows on a page when the caller names no number.
  public static let sizeDefault = 50
  /// Most rows on a page.
  public static let sizeMax = 1_000

  private let query: [UInt8]
  /// Rows on the page.
  public let size: Int
  /// Key of the last row of the page before; `nil` on the first page.
  public let after: Int?

  /// Reads what a request says. `query` is the request without its page fields.
  public init<Query: Message>(_ token: String, size: Int32, query: Query) throws(RPCError) {
    guard (0...Int32(Self.sizeMax)).contains(size) else {
      throw .invalid(
        "page_size", "page-size", en: "1 to \(Self.sizeMax) are possible, 0 means \(Self.sizeDefault)",
        zh: "应为1至\(Self.sizeMax),0表示\(Self.sizeDefault)", seen: "\(size)")
    }
    self.size = size == 0 ? Self.sizeDefault : Int(size)
    self.query = Array(Digest.sha256(Array(Query.fullName.utf8) + query.serialized()).prefix(8))
    after = token.isEmpty ? nil : try Self.key(in: token, of: self.query)
  }

  /// The token of the page after the row with this key.
  public func next(after key: Int) -> String {
    let bytes = query + (0..<8).map { UInt8(truncatingIfNeeded: key >> (56 - 8 * $0)) }
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func key(in token: String, of query: [UInt8]) throws(RPCError) -> Int {
    let digits = token.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == 32, token.utf8.count == 32 else {
      throw invalid(en: "this is no page token of this service", zh: "分页令牌无效")
    }
    let bytes = (0..<16).map { UInt8(digits[$0 * 2] << 4 | digits[$0 * 2 + 1]) }
    guard Array(bytes[..<8]) == query else {
      throw invalid(
        en: "this page token belongs to another query; repeat the query unchanged or begin again",
        zh: "分页令牌与查询条件不一致")
    }
    return bytes[8...].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func invalid(en: String, zh: String) -> RPCError {
    .invalid("page_token", "page-token", en: en, zh: zh)
  }
}
