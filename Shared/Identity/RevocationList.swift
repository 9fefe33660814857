import COpenSSL
import FoundationEssentials

/// A certificate that is no longer to be trusted.
public struct Revocation: Equatable, Sendable {
  /// As `Certificate.serial`.
  public let serial: String
  public let date: Date
}

extension CertificateAuthority {
  /// Revokes the certificate with this serial number; servers refuse it once they have read the list again.
  ///
  /// Revoking twice changes nothing: the first date stays.
  /// - Throws: `.invalidArgument` if this authority issued no such certificate.
  public func revoke(serial: String, now: Date = Date()) throws(IdentityError) {
    let serial = serial.uppercased()
    guard !serial.isEmpty, serial.allSatisfy(\.isHexDigit), DurableFile.exists("\(directory)/issued/\(serial).crt")
    else {
      throw IdentityError(
        .invalidArgument, at: "serial",
        "no certificate '\(serial)' in \(directory)/issued; `show` prints serial numbers")
    }
    try locked { () throws(IdentityError) in
      if try revocations().contains(where: { $0.serial == serial }) { return }
      let root = try Certificate.load(certificatePath)
      let list = try RevocationList(pemFile: revocationListPath)
      try list.add(serial: serial, date: now)
      let signed = try list.signed(
        with: try PrivateKey(pemFile: keyPath), now: now, until: Self.distantEnd(of: root.pointer))
      try DurableFile.replace([(revocationListPath, signed, 0o644)])
    }
  }

  /// What has been revoked, in the order of the serial numbers.
  public func revocations() throws(IdentityError) -> [Revocation] {
    try RevocationList(pemFile: revocationListPath).entries()
  }
}

/// The signed list that OpenSSL checks certificates against.
struct RevocationList: ~Copyable {
  private let handle: OpenSSLHandle
  private let place: String
  private var pointer: OpaquePointer { handle.pointer }

  static func empty(issuer root: OpaquePointer, place: String) throws(IdentityError) -> RevocationList {
    let list = RevocationList(
      handle: try OpenSSLHandle(X509_CRL_new(), freedBy: X509_CRL_free, "making a revocation list", at: place),
      place: place)
    try list.check(X509_CRL_set_version(list.pointer, 1), "setting version 2")
    try list.check(X509_CRL_set_issuer_name(list.pointer, X509_get_subject_name(root)), "setting the issuer")
    try list.addAuthorityKeyIdentifier(of: root)
    return list
  }

  private init(handle: consuming OpenSSLHandle, place: String) {
    self.handle = handle
    self.place = place
  }

  /// - Throws: `.malformed` if the file holds no revocation list.
  init(pemFile path: String) throws(IdentityError) {
    handle = try PEM.decode(file: path, kind: "revocation list", freedBy: X509_CRL_free) {
      PEM_read_bio_X509_CRL($0, nil, nil, nil)
    }
    place = path
  }

  func entries() throws(IdentityError) -> [Revocation] {
    var entries: [Revocation] = []
    for index in 0..<max(ipmesh_revoked_count(pointer), 0) {
      let entry = ipmesh_revoked(pointer, index)
      entries.append(
        Revocation(
          serial: try Certificate.hexadecimal(X509_REVOKED_get0_serialNumber(entry), at: place),
          date: try Certificate.date(X509_REVOKED_get0_revocationDate(entry), at: place)))
    }
    return entries
  }

  func add(serial: String, date: Date) throws(IdentityError) {
    var number: OpaquePointer? = nil
    defer { BN_free(number) }
    let entry = try OpenSSLHandle(X509_REVOKED_new(), freedBy: X509_REVOKED_free, "making a revocation", at: place)
    guard BN_hex2bn(&number, serial) > 0, let integer = BN_to_ASN1_INTEGER(number, nil) else {
      throw .openSSL("reading a serial number", at: place)
    }
    defer { ASN1_INTEGER_free(integer) }
    try check(X509_REVOKED_set_serialNumber(entry.pointer, integer), "setting the serial number")
    try withTime(date) { X509_REVOKED_set_revocationDate(entry.pointer, $0) }
    try check(X509_CRL_add0_revoked(pointer, X509_REVOKED_dup(entry.pointer)), "adding a revocation")
  }

  /// The PEM text of the list, signed anew as of `now`.
  func signed(
    with key: borrowing PrivateKey, now: Date, until end: UnsafePointer<ASN1_TIME>?
  ) throws(IdentityError) -> [UInt8] {
    try withTime(now) { X509_CRL_set1_lastUpdate(pointer, $0) }
    try check(X509_CRL_set1_nextUpdate(pointer, end), "setting the end")
    try check(X509_CRL_sort(pointer), "sorting")
    guard X509_CRL_sign(pointer, key.pointer, EVP_sha256()) > 0 else { throw .openSSL("signing", at: place) }
    return try PEM.encode("encoding a revocation list", at: place) { PEM_write_bio_X509_CRL($0, pointer) }
  }

  private func addAuthorityKeyIdentifier(of root: OpaquePointer) throws(IdentityError) {
    var context = X509V3_CTX()
    X509V3_set_ctx(&context, root, nil, nil, pointer, 0)
    let made = try OpenSSLHandle(
      X509V3_EXT_conf_nid(nil, &context, NID_authority_key_identifier, "keyid:always"), freedBy: X509_EXTENSION_free,
      "making the key identifier", at: place)
    try check(X509_CRL_add_ext(pointer, made.pointer, -1), "adding the key identifier")
  }

  private func withTime(
    _ date: Date, _ use: (UnsafeMutablePointer<ASN1_TIME>?) -> Int32
  ) throws(IdentityError) {
    let time = ASN1_TIME_set(nil, time_t(date.timeIntervalSince1970))
    defer { ASN1_TIME_free(time) }
    try check(use(time), "setting a time")
  }

  private func check(_ result: Int32, _ attempt: String) throws(IdentityError) {
    guard result == 1 else { throw .openSSL(attempt, at: place) }
  }
}
