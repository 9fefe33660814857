import COpenSSL

/// A secret key of 32 bytes that makes digests (HMAC-SHA-256) nobody without it can try values against.
public struct DigestKey: Sendable {
  let bytes: [UInt8]

  /// Takes a key of 32 bytes; throws for any other length.
  public init(bytes: [UInt8]) throws(DigestError) {
    guard bytes.count == Digest.byteCount else {
      throw DigestError("the digest key has \(bytes.count) bytes, exactly \(Digest.byteCount) are needed")
    }
    self.bytes = bytes
  }

  /// HMAC-SHA-256 of the bytes.
  public func digest(_ data: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Digest.byteCount)
    HMAC(EVP_sha256(), bytes, Int32(bytes.count), data, data.count, &digest, nil)
    return digest
  }

  /// HMAC-SHA-256 of a text's UTF-8 bytes.
  public func digest(_ text: String) -> [UInt8] { digest(Array(text.utf8)) }
}
