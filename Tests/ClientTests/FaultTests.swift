import Foundation
import Identity
import Testing

@testable import ipmesh

/// Each way in which a connection fails has its own message.
@Suite struct FaultTests {
  private func errors(
    _ mesh: Mesh, environment: [String: String] = [:]
  ) async throws -> String {
    let outcome = try await mesh.run("list", environment: environment)
    #expect(outcome.status == 78, "\(outcome.errors)")
    await mesh.stop()
    return outcome.errors
  }

  @Test func nothingListens() async throws {
    let mesh = try await Mesh()
    let errors = try await errors(mesh, environment: ["IPMESH_ADDRESS": "127.0.0.1:1"])
    #expect(errors.contains("→ nothing listens at 127.0.0.1:1: is the server running"))
  }

  @Test func serverSpeaksPlainText() async throws {
    let mesh = try await Mesh()
    let plain = try PlainServer()
    defer { plain.stop() }
    let errors = try await errors(mesh, environment: ["IPMESH_ADDRESS": "127.0.0.1:\(plain.port)"])
    #expect(errors.contains("speaks plain text, not TLS"))
  }

  @Test func serverIsSignedByAnotherAuthority() async throws {
    let mesh = try await Mesh()
    let other = try CertificateAuthority.create(in: "\(mesh.folder)/other")
    let errors = try await errors(mesh, environment: ["IPMESH_CA": other.certificatePath])
    #expect(errors.contains("the server's certificate is not signed by \(other.certificatePath)"))
  }

  @Test func serverCertificateHasExpired() async throws {
    let errors = try await errors(try await Mesh(issuedAt: Date(timeIntervalSinceNow: -3 * 86_400)))
    #expect(errors.contains("the server's certificate has expired"))
  }

  @Test func serverCertificateIsForAnotherName() async throws {
    let errors = try await errors(try await Mesh(host: "registry.example"))
    #expect(errors.contains("the server's certificate is for other names than 127.0.0.1"))
  }

  @Test func noClientCertificateIsGiven() async throws {
    let errors = try await errors(try await Mesh(), environment: ["IPMESH_CERT": "", "IPMESH_KEY": ""])
    #expect(errors.contains("the server asks for your certificate: give --cert and --key"))
  }

  @Test func clientCertificateIsFromAnotherAuthority() async throws {
    let mesh = try await Mesh()
    let other = try CertificateAuthority.create(in: "\(mesh.folder)/other")
    let issued = try other.issue(SPIFFEIdentity(kind: .agency, name: "420100"))
    let errors = try await errors(
      mesh, environment: ["IPMESH_CERT": issued.certificatePath, "IPMESH_KEY": issued.keyPath])
    #expect(errors.contains("the server refuses your certificate \(issued.certificatePath)"))
  }

  @Test func clientCertificateHasExpired() async throws {
    let mesh = try await Mesh()
    let issued = try mesh.authority.issue(
      SPIFFEIdentity(kind: .agency, name: "420200"), validityDays: 1, now: Date(timeIntervalSinceNow: -3 * 86_400))
    let errors = try await errors(
      mesh, environment: ["IPMESH_CERT": issued.certificatePath, "IPMESH_KEY": issued.keyPath])
    #expect(errors.contains("your certificate \(issued.certificatePath) expired on "))
  }

  @Test func clientCertificateIsRevoked() async throws {
    let mesh = try await Mesh()
    let issued = try mesh.authority.issue(SPIFFEIdentity(kind: .agency, name: "420300"))
    try mesh.authority.revoke(serial: issued.certificate.serial)
    try await mesh.server.reloadTLS()
    let errors = try await errors(
      mesh, environment: ["IPMESH_CERT": issued.certificatePath, "IPMESH_KEY": issued.keyPath])
    #expect(errors.contains("a certificate of this connection has been revoked"))
  }

  @Test func nobodyAnswersBeforeTheDeadline() async throws {
    let mesh = try await Mesh()
    let silent = try PlainServer(answers: false)
    defer { silent.stop() }
    let outcome = try await mesh.run(
      "list", "--deadline", "300ms", environment: ["IPMESH_ADDRESS": "127.0.0.1:\(silent.port)"])
    await mesh.stop()
    #expect(outcome.status == 68)
    #expect(outcome.errors.contains("→ no answer from 127.0.0.1:\(silent.port)"))
  }

  @Test func settingsAreMissingOrWrong() async throws {
    let folder = try Mesh.makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let bare = try await Mesh.run(["list"], input: "", environment: ["HOME": folder])
    #expect(bare.status == 1)
    #expect(bare.errors.contains("no address is given (未指定服务地址): use --address HOST:PORT, or set IPMESH_ADDRESS"))
    let name = try await Mesh.run(
      ["list", "--address", "no-such-host.invalid", "--ca", "/etc/hostname"], input: "", environment: ["HOME": folder])
    #expect(name.status == 1)
    #expect(name.errors.contains("the name no-such-host.invalid cannot be found"))
  }
}

/// A server that answers every connection with HTTP/1.1 in plain text, or not at all.
private final class PlainServer: Sendable {
  let port: UInt16
  private let descriptor: Int32

  init(answers: Bool = true) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size)
        listen(descriptor, 8)
        getsockname(descriptor, $0, &size)
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard answers else { return }
    Thread.detachNewThread {
      while case let connection = accept(descriptor, nil, nil), connection >= 0 {
        let answer = Array("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n".utf8)
        _ = answer.withUnsafeBytes { write(connection, $0.baseAddress, $0.count) }
        close(connection)
      }
    }
  }

  func stop() { shutdown(descriptor, Int32(SHUT_RDWR)) }
}
