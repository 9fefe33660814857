import COpenSSL

/// The owner of one OpenSSL object, which it frees.
struct OpenSSLHandle: ~Copyable {
  let pointer: OpaquePointer
  private let free: (OpaquePointer?) -> Void

  /// Takes over `pointer`; nil means that the call that made it failed.
  init(
    _ pointer: OpaquePointer?, freedBy free: @escaping (OpaquePointer?) -> Void, _ attempt: String, at place: String
  ) throws(IdentityError) {
    guard let pointer else { throw .openSSL(attempt, at: place) }
    self.pointer = pointer
    self.free = free
  }

  deinit { free(pointer) }
}

/// Reading and writing PEM text.
enum PEM {
  /// The text that `write` puts into a memory BIO.
  static func encode(_ attempt: String, at place: String, _ write: (OpaquePointer) -> Int32) throws(IdentityError)
    -> [UInt8]
  {
    let bio = try OpenSSLHandle(BIO_new(BIO_s_mem()), freedBy: { BIO_free($0) }, attempt, at: place)
    guard write(bio.pointer) == 1 else { throw .openSSL(attempt, at: place) }
    var contents: UnsafePointer<CChar>?
    let count = ipmesh_bio_contents(bio.pointer, &contents)
    return [UInt8](UnsafeRawBufferPointer(start: contents, count: count))
  }

  /// The object that `read` finds in the file at `path`.
  /// - Throws: `.malformed`, saying that the file holds no `kind`.
  static func decode(
    file path: String, kind: String, freedBy free: @escaping (OpaquePointer?) -> Void,
    _ read: (OpaquePointer) -> OpaquePointer?
  ) throws(IdentityError) -> OpenSSLHandle {
    let text = try DurableFile.read(path)
    let bio = try OpenSSLHandle(
      BIO_new_mem_buf(text, Int32(text.count)), freedBy: { BIO_free($0) }, "reading", at: path)
    guard let object = read(bio.pointer) else {
      ERR_clear_error()
      throw IdentityError(.malformed, at: path, "it holds no \(kind) in PEM form")
    }
    return try OpenSSLHandle(object, freedBy: free, "reading", at: path)
  }
}
