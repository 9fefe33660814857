// The module Digests: SHA-256 and HMAC-SHA-256. It imports OpenSSL and nothing of ours, so that rules of the field can
// use it without certificates.
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

  /// SHA-256 of a text's UTF-8 bytes as 64 lower-case hexadecimal digits.
  public static func sha256Hex(_ text: String) -> String { hex(sha256(Array(text.utf8))) }

  /// Bytes as lower-case hexadecimal digits, two each.
  public static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
      for (place, byte) in bytes.enumerated() {
        buffer[place * 2] = digits[Int(byte >> 4)]
        buffer[place * 2 + 1] = digits[Int(byte & 15)]
      }
      return bytes.count * 2
    }
  }

  /// Whether two digests are the same, in a time that does not depend on where they differ.
  public static func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.count == b.count && CRYPTO_memcmp(a, b, a.count) == 0
  }
}
