import COpenSSL
import FoundationEssentials

/// The private certificate authority of a mesh: a directory that holds its key, what it issued and what it revoked.
///
/// Every file is written whole or not at all and durably; keys are readable by their owner alone. Processes that
/// use one directory at once take turns. The files: `ca.crt`, `ca.key`, `ca.crl`, `<kind>-<name>.crt` and `.key`
/// for each identity, and `issued/<serial>.crt` for every certificate ever issued.
public struct CertificateAuthority: Sendable {
  /// The files of one issued certificate.
  public struct Issued: Sendable {
    public let certificate: Certificate
    public let certificatePath: String
    public let keyPath: String
  }

  public let directory: String
  public var certificatePath: String { "\(directory)/ca.crt" }
  public var keyPath: String { "\(directory)/ca.key" }
  /// The signed list of revoked certificates, for OpenSSL's own check (`X509_V_FLAG_CRL_CHECK`); never absent.
  public var revocationListPath: String { "\(directory)/ca.crl" }

  /// The longest life of a certificate, in days: a date beyond 2049 needs another encoding, and no key lasts as long.
  public static let validityDaysMax = 3_650
  /// Clocks of the machines of a mesh may differ by this much.
  private static let clockSkewSeconds = 300.0

  /// Makes an authority with a new P-256 key and an empty revocation list.
  /// - Throws: `.alreadyExists` if the directory holds one: a new key would invalidate all that the old one issued.
  public static func create(
    in directory: String, name: String = "ipmesh", validityDays: Int = validityDaysMax, now: Date = Date()
  ) throws(IdentityError) -> CertificateAuthority {
    let authority = CertificateAuthority(uncheckedDirectory: directory)
    try DurableFile.makeDirectory("\(directory)/issued")
    try authority.locked { () throws(IdentityError) in
      guard !DurableFile.exists(authority.certificatePath), !DurableFile.exists(authority.keyPath) else {
        throw IdentityError(
          .alreadyExists, at: directory, "it holds an authority already; a new one would invalidate its certificates")
      }
      try authority.writeRoot(name: name, validityDays: validityDays, now: now)
    }
    return authority
  }

  /// Opens the authority of a directory.
  /// - Throws: `.file` or `.malformed` if its certificate cannot be read or is none of an authority.
  public init(directory: String) throws(IdentityError) {
    self.init(uncheckedDirectory: directory)
    guard try Certificate(pemFile: certificatePath).isAuthority else {
      throw IdentityError(.malformed, at: certificatePath, "the certificate is not one of an authority (CA:TRUE)")
    }
  }

  private init(uncheckedDirectory directory: String) { self.directory = directory }

  /// Issues a certificate with a new key for `identity`, for servers and clients alike, in place of an earlier one.
  ///
  /// The earlier certificate stays valid until it expires or is revoked.
  /// - Parameters:
  ///   - hosts: the DNS names and IP addresses under which clients reach the process, if it serves.
  ///   - validityDays: 1 to 3,650, and not beyond the end of the authority's own certificate.
  public func issue(
    _ identity: SPIFFEIdentity, hosts: [String] = [], validityDays: Int = 90, now: Date = Date()
  ) throws(IdentityError) -> Issued {
    let names = try hosts.map { (host) throws(IdentityError) in try HostName(host).alternativeName }
    return try locked { () throws(IdentityError) in
      let root = try Certificate.load(certificatePath)
      let rootEnd = try Certificate(x509: root.pointer, at: certificatePath).notAfter
      let rootKey = try PrivateKey(pemFile: keyPath)
      let key = try PrivateKey(generatedFor: identity.uri)
      let builder = try CertificateBuilder(place: identity.uri)
      try builder.fill(
        subject: "\(identity.kind.rawValue)/\(identity.name)", publicKey: key,
        validity: try Self.validity(days: validityDays, now: now, notBeyond: rootEnd))
      try builder.addExtensions(
        CertificateBuilder.leafExtensions(alternativeNames: ["URI:\(identity.uri)"] + names), issuer: root.pointer)
      try builder.sign(issuer: X509_get_subject_name(root.pointer), with: rootKey)
      return try store(builder, key, for: identity)
    }
  }

  func locked<Result>(_ body: () throws(IdentityError) -> Result) throws(IdentityError) -> Result {
    try DurableFile.locked("\(directory)/.lock", body)
  }

  private func writeRoot(name: String, validityDays: Int, now: Date) throws(IdentityError) {
    let key = try PrivateKey(generatedFor: keyPath)
    let builder = try CertificateBuilder(place: certificatePath)
    try builder.fill(
      subject: "\(name) authority", publicKey: key, validity: try Self.validity(days: validityDays, now: now))
    try builder.addExtensions(CertificateBuilder.rootExtensions, issuer: builder.pointer)
    try builder.sign(issuer: X509_get_subject_name(builder.pointer), with: key)
    let list = try RevocationList.empty(issuer: builder.pointer, place: revocationListPath)
    try DurableFile.replace([
      (keyPath, try key.pem(at: keyPath), 0o600),
      (certificatePath, try builder.pem(), 0o644),
      (revocationListPath, try list.signed(with: key, now: now, until: Self.distantEnd(of: builder.pointer)), 0o644),
    ])
  }

  /// Puts the certificate into the record of all issued ones before anybody can use it, so that it can be revoked.
  private func store(
    _ builder: borrowing CertificateBuilder, _ key: borrowing PrivateKey, for identity: SPIFFEIdentity
  ) throws(IdentityError) -> Issued {
    let certificate = try Certificate(x509: builder.pointer, at: identity.uri)
    let path = "\(directory)/\(identity.fileStem)"
    let pem = try builder.pem()
    try DurableFile.replace([("\(directory)/issued/\(certificate.serial).crt", pem, 0o644)])
    try DurableFile.replace([
      ("\(path).key", try key.pem(at: "\(path).key"), 0o600),
      ("\(path).crt", pem, 0o644),
    ])
    return Issued(certificate: certificate, certificatePath: "\(path).crt", keyPath: "\(path).key")
  }

  private static func validity(
    days: Int, now: Date, notBeyond end: Date = .distantFuture
  ) throws(IdentityError) -> Range<Date> {
    guard (1...validityDaysMax).contains(days) else {
      throw IdentityError(.invalidArgument, at: "days", "\(days) is not between 1 and \(validityDaysMax)")
    }
    let notAfter = now.addingTimeInterval(Double(days) * 86_400)
    guard notAfter <= end else {
      throw IdentityError(
        .invalidArgument, at: "days", "\(days) days end after the authority's own certificate; ask for fewer days")
    }
    return now.addingTimeInterval(-clockSkewSeconds)..<notAfter
  }

  /// Revocation lists are valid as long as their authority: an unattended mesh must not refuse everybody one day
  /// because nobody signed an unchanged list again.
  static func distantEnd(of root: OpaquePointer) -> UnsafePointer<ASN1_TIME>? { X509_get0_notAfter(root) }
}
