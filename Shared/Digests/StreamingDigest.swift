import COpenSSL

/// HMAC-SHA-256 of bytes that come in pieces.
public final class StreamingDigest {
  private let context: OpaquePointer

  /// Begins with no bytes.
  public init(_ key: DigestKey) throws(DigestError) {
    let mac = EVP_MAC_fetch(nil, "HMAC", nil)
    defer { EVP_MAC_free(mac) }
    guard let context = EVP_MAC_CTX_new(mac), ipmesh_hmac_sha256_init(context, key.bytes, key.bytes.count) == 1 else {
      throw DigestError("the cryptographic library offers no HMAC-SHA-256")
    }
    self.context = context
  }

  deinit { EVP_MAC_CTX_free(context) }

  /// Takes the next bytes.
  public func add(_ bytes: [UInt8]) { EVP_MAC_update(context, bytes, bytes.count) }

  /// The digest of all bytes; nothing can be added after it.
  public func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Digest.byteCount)
    var length = 0
    EVP_MAC_final(context, &digest, &length, digest.count)
    return digest
  }
}
