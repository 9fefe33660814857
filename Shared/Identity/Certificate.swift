import COpenSSL
import FoundationEssentials
import Glibc

/// What a certificate says, read once; holds no handle of the library.
public struct Certificate: Equatable, Sendable {
  /// The subject in RFC 2253 form: `CN=agency/420100,O=ipmesh`.
  public let subject: String
  public let issuer: String
  /// The URI names of the subjectAltName extension; one `spiffe://` name for a certificate of the mesh.
  public let uris: [String]
  public let dnsNames: [String]
  /// IPv4 and IPv6 addresses as text.
  public let addresses: [String]
  public let notBefore: Date
  public let notAfter: Date
  /// Hexadecimal, upper case, as `openssl x509 -serial` prints it.
  public let serial: String
  /// SHA-256 of the DER form: upper-case hexadecimal pairs joined by colons.
  public let fingerprint: String
  public let isAuthority: Bool

  /// Reads the first certificate of a PEM file.
  /// - Throws: `.file` if it cannot be read, `.malformed` if it holds no certificate.
  public init(pemFile path: String) throws(IdentityError) {
    let x509 = try Self.load(path)
    try self.init(x509: x509.pointer, at: path)
  }

  /// The mesh identity that the certificate proves.
  /// - Throws: `.malformed` unless it carries exactly one `spiffe://ipmesh` name.
  public var identity: SPIFFEIdentity {
    get throws(IdentityError) { try SPIFFEIdentity(certificateURIs: uris) }
  }

  static func load(_ path: String) throws(IdentityError) -> OpenSSLHandle {
    try PEM.decode(file: path, kind: "certificate", freedBy: X509_free) { PEM_read_bio_X509($0, nil, nil, nil) }
  }

  init(x509: OpaquePointer, at place: String) throws(IdentityError) {
    subject = try Self.text(of: X509_get_subject_name(x509), at: place)
    issuer = try Self.text(of: X509_get_issuer_name(x509), at: place)
    notBefore = try Self.date(X509_get0_notBefore(x509), at: place)
    notAfter = try Self.date(X509_get0_notAfter(x509), at: place)
    serial = try Self.hexadecimal(X509_get0_serialNumber(x509), at: place)
    isAuthority = X509_check_ca(x509) > 0
    fingerprint = try Self.fingerprint(of: x509, at: place)
    (uris, dnsNames, addresses) = Self.alternativeNames(of: x509)
  }

  private static func text(of name: OpaquePointer?, at place: String) throws(IdentityError) -> String {
    let bytes = try PEM.encode("printing a name", at: place) {
      X509_NAME_print_ex($0, name, 0, ipmesh_name_flags()) >= 0 ? 1 : 0
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func date(_ time: UnsafePointer<ASN1_TIME>?, at place: String) throws(IdentityError) -> Date {
    var fields = tm()
    guard ASN1_TIME_to_tm(time, &fields) == 1 else { throw .openSSL("reading a time", at: place) }
    return Date(timeIntervalSince1970: Double(timegm(&fields)))
  }

  static func hexadecimal(_ serial: UnsafePointer<ASN1_INTEGER>?, at place: String) throws(IdentityError) -> String {
    let bytes = try PEM.encode("printing a serial number", at: place) { i2a_ASN1_INTEGER($0, serial) > 0 ? 1 : 0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func fingerprint(of x509: OpaquePointer, at place: String) throws(IdentityError) -> String {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    guard X509_digest(x509, EVP_sha256(), &digest, &count) == 1 else {
      throw .openSSL("computing the fingerprint", at: place)
    }
    let digits = Array("0123456789ABCDEF")
    return digest.prefix(Int(count)).map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined(separator: ":")
  }

  private static func alternativeNames(
    of x509: OpaquePointer
  ) -> (uris: [String], dnsNames: [String], addresses: [String]) {
    var names: (uris: [String], dnsNames: [String], addresses: [String]) = ([], [], [])
    guard let extensionValue = X509_get_ext_d2i(x509, NID_subject_alt_name, nil, nil) else { return names }
    let list = OpaquePointer(extensionValue)
    defer { GENERAL_NAMES_free(list) }
    for index in 0..<ipmesh_general_name_count(list) {
      guard let name = ipmesh_general_name(list, index) else { continue }
      let bytes = UnsafeBufferPointer(
        start: ASN1_STRING_get0_data(name.pointee.d.ia5), count: Int(ASN1_STRING_length(name.pointee.d.ia5)))
      switch name.pointee.type {
      case GEN_URI: names.uris.append(String(decoding: bytes, as: UTF8.self))
      case GEN_DNS: names.dnsNames.append(String(decoding: bytes, as: UTF8.self))
      case GEN_IPADD: names.addresses.append(HostName.text(ofAddress: Array(bytes)))
      default: break
      }
    }
    return names
  }
}
