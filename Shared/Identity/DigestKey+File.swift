import COpenSSL
import Digests

extension DigestKey {
  /// Reads the key from a file, or makes a random one and writes it there, readable by its owner alone. Losing the file
  /// means that no person in the archive is recognised any more: back it up with the database.
  public init(file path: String) throws(IdentityError) {
    if DurableFile.exists(path) {
      try self.init(bytes: DurableFile.read(path), from: path)
    } else {
      var bytes = [UInt8](repeating: 0, count: Digest.byteCount)
      guard RAND_bytes(&bytes, Int32(bytes.count)) == 1 else { throw .openSSL("making a digest key", at: path) }
      try DurableFile.replace([(path: path, content: bytes, mode: 0o600)])
      try self.init(bytes: bytes, from: path)
    }
  }

  private init(bytes: [UInt8], from path: String) throws(IdentityError) {
    do {
      try self.init(bytes: bytes)
    } catch {
      throw IdentityError(.malformed, at: path, error.description)
    }
  }
}
