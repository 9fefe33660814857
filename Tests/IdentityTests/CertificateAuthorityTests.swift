import Foundation
import Testing

@testable import Identity

struct CertificateAuthorityTests {
  private let directory: TemporaryDirectory
  private let authority: CertificateAuthority
  private let wuhan = try! SPIFFEIdentity(kind: .agency, name: "420100")

  init() throws {
    directory = try TemporaryDirectory()
    authority = try CertificateAuthority.create(in: directory.path)
  }

  @Test func certificateSaysWhatWasAskedFor() throws {
    let now = Date()
    let issued = try authority.issue(wuhan, hosts: ["localhost", "127.0.0.1", "::1"], validityDays: 30, now: now)
    let certificate = try Certificate(pemFile: issued.certificatePath)
    #expect(certificate == issued.certificate)
    #expect(try certificate.identity == wuhan)
    #expect(certificate.subject == "CN=agency/420100,O=ipmesh")
    #expect(certificate.issuer == "CN=ipmesh authority,O=ipmesh")
    #expect(certificate.dnsNames == ["localhost"])
    #expect(certificate.addresses == ["127.0.0.1", "::1"])
    #expect(!certificate.isAuthority)
    #expect(abs(certificate.notAfter.timeIntervalSince(now) - 30 * 86_400) < 2)
    #expect(certificate.notBefore < now)
    #expect(issued.certificatePath.hasSuffix("/agency-420100.crt"))
  }

  @Test func opensslAcceptsTheCertificateAsClientAndServer() throws {
    let issued = try authority.issue(wuhan, hosts: ["localhost"])
    for purpose in ["sslclient", "sslserver"] {
      let verdict = try openssl(
        "verify", "-x509_strict", "-crl_check", "-CRLfile", authority.revocationListPath, "-CAfile",
        authority.certificatePath, "-purpose", purpose, issued.certificatePath)
      #expect(verdict.status == 0, "\(verdict.output)")
    }
    let shown = try openssl(
      "x509", "-in", issued.certificatePath, "-noout", "-text", "-serial", "-fingerprint", "-sha256")
    #expect(shown.output.contains("URI:spiffe://ipmesh/agency/420100, DNS:localhost"))
    #expect(shown.output.contains("prime256v1"))
    #expect(shown.output.contains(issued.certificate.serial))
    #expect(shown.output.contains(issued.certificate.fingerprint))
  }

  @Test func keyBelongsToItsCertificateAndToItsOwnerAlone() throws {
    let issued = try authority.issue(wuhan)
    let fromKey = try openssl("pkey", "-in", issued.keyPath, "-pubout")
    let fromCertificate = try openssl("x509", "-in", issued.certificatePath, "-noout", "-pubkey")
    #expect(fromKey.status == 0)
    #expect(fromKey.output == fromCertificate.output)
    for path in [issued.keyPath, authority.keyPath] {
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600, "\(path)")
    }
  }

  @Test func revokedCertificateIsRefusedAndOthersAreNot() throws {
    let lost = try authority.issue(wuhan)
    let kept = try authority.issue(wuhan)
    try authority.revoke(serial: lost.certificate.serial.lowercased())
    try authority.revoke(serial: lost.certificate.serial)
    #expect(try authority.revocations().map(\.serial) == [lost.certificate.serial])
    let verify = { (serial: String) in
      try openssl(
        "verify", "-crl_check", "-CRLfile", authority.revocationListPath, "-CAfile", authority.certificatePath,
        "\(directory.path)/issued/\(serial).crt")
    }
    let refused = try verify(lost.certificate.serial)
    #expect(refused.status != 0)
    #expect(refused.output.contains("revoked"))
    #expect(try verify(kept.certificate.serial).status == 0)
  }

  @Test func revocationsAccumulate() throws {
    let serials = try (0..<3).map { _ in try authority.issue(wuhan).certificate.serial }
    for serial in serials { try authority.revoke(serial: serial) }
    #expect(Set(try authority.revocations().map(\.serial)) == Set(serials))
  }

  @Test(arguments: ["", "00", "../ca", "XYZ", "DEADBEEF"])
  func onlyAnIssuedCertificateCanBeRevoked(serial: String) {
    #expect { try authority.revoke(serial: serial) } throws: { ($0 as? IdentityError)?.code == .invalidArgument }
  }

  @Test func secondAuthorityInOneDirectoryIsRefused() throws {
    let before = try Certificate(pemFile: authority.certificatePath)
    #expect { try CertificateAuthority.create(in: directory.path) } throws: {
      ($0 as? IdentityError)?.code == .alreadyExists
    }
    #expect(try Certificate(pemFile: authority.certificatePath) == before)
  }

  @Test func renewalReplacesTheFilesAndLeavesNothingElseBehind() throws {
    let first = try authority.issue(wuhan)
    let second = try authority.issue(wuhan)
    #expect(first.certificate.serial != second.certificate.serial)
    #expect(try Certificate(pemFile: second.certificatePath) == second.certificate)
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
    #expect(Set(names) == [".lock", "agency-420100.crt", "agency-420100.key", "ca.crl", "ca.crt", "ca.key", "issued"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(directory.path)/issued").count == 2)
  }

  @Test(arguments: [0, -1, 3_651, Int.max])
  func validityOutsideItsLimitsIsRefused(days: Int) {
    #expect { try authority.issue(wuhan, validityDays: days) } throws: {
      ($0 as? IdentityError)?.code == .invalidArgument
    }
  }

  @Test func certificateNeverOutlivesItsAuthority() throws {
    let short = try TemporaryDirectory()
    let brief = try CertificateAuthority.create(in: short.path, validityDays: 10)
    #expect(throws: IdentityError.self) { try brief.issue(wuhan, validityDays: 11) }
    #expect(throws: Never.self) { try brief.issue(wuhan, validityDays: 9) }
  }

  @Test(arguments: ["", "a b", "-a", "a,DNS:evil", "a..b", "*", "URI:x", "1.2.3.4.5,IP:1.1.1.1", "a\nb"])
  func hostThatIsNoNameCannotSlipIntoACertificate(host: String) {
    #expect { try authority.issue(wuhan, hosts: [host]) } throws: { ($0 as? IdentityError)?.code == .invalidArgument }
  }

  @Test func unreadableFilesAreNamedInTheError() throws {
    let path = "\(directory.path)/rubbish.crt"
    try Data("not a certificate".utf8).write(to: URL(fileURLWithPath: path))
    #expect { try Certificate(pemFile: path) } throws: {
      ($0 as? IdentityError)?.code == .malformed && ($0 as? IdentityError)?.place == path
    }
    #expect { try Certificate(pemFile: path + ".absent") } throws: { ($0 as? IdentityError)?.code == .file }
    let issued = try authority.issue(wuhan)
    #expect { _ = try PrivateKey(pemFile: issued.certificatePath) } throws: {
      ($0 as? IdentityError)?.code == .malformed
    }
    let other = try TemporaryDirectory()
    #expect { try CertificateAuthority(directory: other.path) } throws: { ($0 as? IdentityError)?.code == .file }
  }

  @Test func concurrentUseLosesNoRevocation() async throws {
    let serials = try (0..<8).map { _ in try authority.issue(wuhan).certificate.serial }
    try await withThrowingTaskGroup { group in
      for serial in serials { group.addTask { [authority] in try authority.revoke(serial: serial) } }
      try await group.waitForAll()
    }
    #expect(Set(try authority.revocations().map(\.serial)) == Set(serials))
  }
}
