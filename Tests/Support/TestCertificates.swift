// Tests/Support: what several test targets need: certificates in a folder of their own, a server and a channel on
// loopback, seeded random numbers. It imports RPC and Identity, and Foundation for folders and dates.

import Foundation
import Identity
import RPC

/// Makes a file of `path` that is no certificate.
public func overwrite(_ path: String) throws {
  try Data("no certificate".utf8).write(to: URL(fileURLWithPath: path))
}

/// An authority and what it issued, in a folder that lives as long as the value.
public final class TestCertificates: Sendable {
  public let folder: String
  public let authority: CertificateAuthority

  public init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("ipmesh-\(UUID().uuidString)").path
    authority = try CertificateAuthority.create(in: folder, now: Date(timeIntervalSinceNow: -30 * 86_400))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The files of a server that must be called as `host`.
  public func server(_ name: String = "bench", host: String = "127.0.0.1") throws -> TLSFiles {
    files(try authority.issue(SPIFFEIdentity(kind: .service, name: name), hosts: [host]))
  }

  public func client(_ kind: SPIFFEIdentity.Kind = .agency, _ name: String = "420100") throws -> TLSFiles {
    files(try authority.issue(SPIFFEIdentity(kind: kind, name: name)))
  }

  /// A certificate whose one day of life ended `daysAgo`.
  public func expired(daysAgo: Int, host: String? = nil) throws -> TLSFiles {
    let start = Date(timeIntervalSinceNow: -86_400 * Double(daysAgo + 1))
    return files(
      try authority.issue(
        SPIFFEIdentity(kind: .agency, name: "420200"), hosts: [host].compactMap(\.self), validityDays: 1, now: start))
  }

  /// Files with a certificate that has been revoked, and the list that says so.
  public func revoked() throws -> (files: TLSFiles, list: String) {
    let issued = try authority.issue(SPIFFEIdentity(kind: .agency, name: "420300"))
    try authority.revoke(serial: issued.certificate.serial)
    return (files(issued), authority.revocationListPath)
  }

  private func files(_ issued: CertificateAuthority.Issued) -> TLSFiles {
    TLSFiles(
      certificate: issued.certificatePath, key: issued.keyPath, authorities: authority.certificatePath)
  }
}
