import COpenSSL
import FoundationEssentials

/// A certificate in the making: what to write into it, then the signature.
struct CertificateBuilder: ~Copyable {
  private let handle: OpenSSLHandle
  private let place: String
  var pointer: OpaquePointer { handle.pointer }

  /// The extensions of the authority itself: it may sign certificates and revocation lists, but no other authority.
  static let rootExtensions: [(nid: Int32, value: String)] = [
    (NID_basic_constraints, "critical,CA:TRUE,pathlen:0"),
    (NID_key_usage, "critical,keyCertSign,cRLSign"),
    (NID_subject_key_identifier, "hash"),
  ]

  static func leafExtensions(alternativeNames: [String]) -> [(nid: Int32, value: String)] {
    [
      (NID_basic_constraints, "critical,CA:FALSE"),
      (NID_key_usage, "critical,digitalSignature"),
      (NID_ext_key_usage, "serverAuth,clientAuth"),
      (NID_subject_key_identifier, "hash"),
      (NID_authority_key_identifier, "keyid:always"),
      (NID_subject_alt_name, alternativeNames.joined(separator: ",")),
    ]
  }

  init(place: String) throws(IdentityError) {
    handle = try OpenSSLHandle(X509_new(), freedBy: X509_free, "making a certificate", at: place)
    self.place = place
  }

  func fill(subject: String, publicKey key: borrowing PrivateKey, validity: Range<Date>) throws(IdentityError) {
    let name = X509_get_subject_name(pointer)
    try check(X509_set_version(pointer, 2), "setting version 3")
    try check(setRandomSerial(), "choosing a serial number")
    try check(
      X509_NAME_add_entry_by_txt(name, "O", MBSTRING_UTF8, SPIFFEIdentity.trustDomain, -1, -1, 0), "setting the subject"
    )
    try check(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, subject, -1, -1, 0), "setting the subject")
    try check(X509_set_pubkey(pointer, key.pointer), "setting the public key")
    ASN1_TIME_set(X509_getm_notBefore(pointer), time_t(validity.lowerBound.timeIntervalSince1970))
    ASN1_TIME_set(X509_getm_notAfter(pointer), time_t(validity.upperBound.timeIntervalSince1970))
  }

  /// - Parameter issuer: the issuer's certificate, whose key identifier the authority key identifier repeats.
  func addExtensions(_ extensions: [(nid: Int32, value: String)], issuer: OpaquePointer) throws(IdentityError) {
    var context = X509V3_CTX()
    X509V3_set_ctx(&context, issuer, pointer, nil, nil, 0)
    for (nid, value) in extensions {
      let made = try OpenSSLHandle(
        X509V3_EXT_conf_nid(nil, &context, nid, value), freedBy: X509_EXTENSION_free, "making '\(value)'", at: place)
      try check(X509_add_ext(pointer, made.pointer, -1), "adding '\(value)'")
    }
  }

  func sign(issuer: OpaquePointer?, with key: borrowing PrivateKey) throws(IdentityError) {
    try check(X509_set_issuer_name(pointer, issuer), "setting the issuer")
    guard X509_sign(pointer, key.pointer, EVP_sha256()) > 0 else { throw .openSSL("signing", at: place) }
  }

  func pem() throws(IdentityError) -> [UInt8] {
    try PEM.encode("encoding a certificate", at: place) { PEM_write_bio_X509($0, pointer) }
  }

  /// 159 random bits: positive, never repeated in practice, within the 20 octets that RFC 5280, 4.1.2.2 allows.
  private func setRandomSerial() -> Int32 {
    guard let number = BN_new() else { return 0 }
    defer { BN_free(number) }
    guard BN_rand(number, 159, 0, 0) == 1 else { return 0 }
    return BN_to_ASN1_INTEGER(number, X509_get_serialNumber(pointer)) == nil ? 0 : 1
  }

  private func check(_ result: Int32, _ attempt: String) throws(IdentityError) {
    guard result == 1 else { throw .openSSL(attempt, at: place) }
  }
}
