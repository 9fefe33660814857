import COpenSSL

/// A P-256 key pair.
struct PrivateKey: ~Copyable {
  private let handle: OpenSSLHandle
  var pointer: OpaquePointer { handle.pointer }

  init(generatedFor place: String) throws(IdentityError) {
    handle = try OpenSSLHandle(ipmesh_generate_p256(), freedBy: EVP_PKEY_free, "generating a key", at: place)
  }

  /// - Throws: `.malformed` if the file holds no unencrypted private key.
  init(pemFile path: String) throws(IdentityError) {
    handle = try PEM.decode(file: path, kind: "unencrypted private key", freedBy: EVP_PKEY_free) {
      // Without a callback the library would ask the terminal for the password of an encrypted key.
      PEM_read_bio_PrivateKey($0, nil, { _, _, _, _ in -1 }, nil)
    }
  }

  func pem(at place: String) throws(IdentityError) -> [UInt8] {
    try PEM.encode("encoding a key", at: place) { PEM_write_bio_PKCS8PrivateKey($0, pointer, nil, nil, 0, nil, nil) }
  }
}
