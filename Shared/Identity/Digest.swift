import COpenSSL

/// SHA-256 digests: plain ones of public data, keyed ones of personal data.
public enum Digest {
  /// Bytes of a digest.
  public static let byteCount = 32

  /// SHA-256 of the bytes. Anyone can try values against it: never for personal data.
  public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: byteCount)
    SHA256(bytes, bytes.count, &digest)
    return digest
  }

  /// Whether two digests are the same, in a time that does not depend on where they differ.
  public static func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.count == b.count && CRYPTO_memcmp(a, b, a.count) == 0
  }
}

/// A secret key of 32 bytes that makes digests (HMAC-SHA-256) nobody without it can try values against.
public struct DigestKey: Sendable {
  fileprivate let bytes: [UInt8]

  /// Takes a key of 32 bytes; `.invalidArgument` for any other length.
  public init(bytes: [UInt8]) throws(IdentityError) {
    guard bytes.count == Digest.byteCount else {
      throw IdentityError(.invalidArgument, at: "digest key", "it has \(bytes.count) bytes, exactly 32 are needed")
    }
    self.bytes = bytes
  }

  /// Reads the key from a file, or makes a random one and writes it there, readable by its owner alone. Losing the file
  /// means that no person in the archive is recognised any more: back it up with the database.
  public init(file path: String) throws(IdentityError) {
    if DurableFile.exists(path) {
      try self.init(bytes: DurableFile.read(path))
    } else {
      var bytes = [UInt8](repeating: 0, count: Digest.byteCount)
      guard RAND_bytes(&bytes, Int32(bytes.count)) == 1 else { throw .openSSL("making a digest key", at: path) }
      try DurableFile.replace([(path: path, content: bytes, mode: 0o600)])
      try self.init(bytes: bytes)
    }
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

/// HMAC-SHA-256 of bytes that come in pieces.
public final class StreamingDigest {
  private let context: OpaquePointer

  /// Begins with no bytes.
  public init(_ key: DigestKey) throws(IdentityError) {
    let mac = EVP_MAC_fetch(nil, "HMAC", nil)
    defer { EVP_MAC_free(mac) }
    guard let context = EVP_MAC_CTX_new(mac) else { throw .openSSL("starting a digest", at: "HMAC") }
    self.context = context
    guard ipmesh_hmac_sha256_init(context, key.bytes, key.bytes.count) == 1 else {
      throw .openSSL("starting a digest", at: "HMAC")
    }
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
