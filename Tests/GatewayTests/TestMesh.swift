import Foundation
import Identity
import Schema
import Synchronization

@testable import Service
@testable import ipmesh_gateway

/// A gateway and the services behind it, all in this process, over mutual TLS with a PKI of their own.
final class TestMesh: Sendable {
  /// The policy of the tests: Wuhan may call what is under test, everybody may look around, nobody anything else.
  static let policy = """
    {
      version: 1,
      roles: [
        { name: "tester", grants: [{ methods: ["grpc.testing.*", "grpc.health.v1.*", "grpc.reflection.*"], records: "own-and-below" }] },
        { name: "visitor", grants: [{ methods: ["grpc.testing.TestService/EmptyCall"], records: "own" }] },
      ],
      bindings: [
        { kind: "agency", roles: ["visitor"] },
        { identity: "spiffe://ipmesh/agency/420100", roles: ["tester"] },
      ],
    }
    """

  let folder: String
  let authority: CertificateAuthority
  let gateway: Server
  let hosted: HostedService
  private let channels = Mutex<[Channel]>([])

  var policyFile: String { "\(folder)/policy.json5" }
  private var logFile: String { "\(folder)/gateway.log" }

  /// - Parameter upstream: where grpc.testing is served; what serves it needs the certificate `serviceFiles`.
  init(
    _ pki: TestPKI, upstream: SocketAddress, restartWait: String = "5s",
    adjust: (inout ServerConfiguration) -> Void = { _ in }
  ) async throws {
    folder = pki.folder
    authority = pki.authority
    try TestMesh.policy.write(toFile: "\(folder)/policy.json5", atomically: true, encoding: .utf8)
    let files = try authority.issue(.gateway, hosts: ["127.0.0.1"])
    var server = ServerConfiguration(
      address: SocketAddress(host: "127.0.0.1", port: 0), tls: TestPKI.files(files, authority))
    server.loops = 2
    adjust(&server)
    let settings = try Settings(
      GatewaySettings.own, environmentPrefix: "", structured: GatewaySettings.structured,
      arguments: [
        "--policy", "\(folder)/policy.json5", "--route", "grpc.testing=\(upstream)", "--restart-wait", restartWait,
      ], environment: { _ in nil })
    let log = Log(level: .info, descriptor: open("\(folder)/gateway.log", O_CREAT | O_WRONLY | O_APPEND, 0o600))
    let configuration = ServiceConfiguration(process: "gateway", server: server, settings: settings)
    hosted = try Gateway(configuration, log).hosted
    // As the process does: a service that is known, but of which no server has spoken yet, is not serving.
    for name in hosted.relayed { hosted.health.set(name, .notServing) }
    gateway = try await Server.start(
      server, services: [hosted.health],
      methods: Reflection(services: hosted.relayed + [Health.serviceName]).methods, admit: hosted.admit,
      relay: hosted.relay)
    try await hosted.started(gateway)
  }

  /// A channel to the gateway with the certificate of an identity.
  func channel(_ identity: SPIFFEIdentity = TestPKI.wuhan) async throws -> Channel {
    let files = try authority.issue(identity)
    var configuration = ChannelConfiguration(
      addresses: [gateway.address], serverName: "127.0.0.1", tls: TestPKI.files(files, authority))
    configuration.messageBytes = 16 << 20
    let channel = try await Channel(configuration)
    channels.withLock { $0.append(channel) }
    return channel
  }

  /// The lines of the gateway's log that hold `text`.
  func logLines(with text: String) throws -> [String] {
    try String(contentsOfFile: logFile, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { $0.contains(text) }
  }

  func stop() async {
    for channel in channels.withLock({ $0 }) { channel.close() }
    await hosted.close()
    await gateway.shutdown(grace: .zero)
  }
}

/// Certificates in a folder of their own, which goes with them.
final class TestPKI: Sendable {
  static let wuhan = identity("420100")
  static let huangshi = identity("420200")

  let folder: String
  let authority: CertificateAuthority

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "gateway-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    authority = try CertificateAuthority.create(in: "\(folder)/pki")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static func identity(_ division: String) -> SPIFFEIdentity {
    do { return try SPIFFEIdentity(kind: .agency, name: division) } catch { preconditionFailure("\(error)") }
  }

  /// The certificate of the service behind the gateway.
  func serviceFiles() throws -> TLSFiles {
    let issued = try authority.issue(try SPIFFEIdentity(kind: .service, name: "testing"), hosts: ["127.0.0.1"])
    return Self.files(issued, authority)
  }

  static func files(_ issued: CertificateAuthority.Issued, _ authority: CertificateAuthority) -> TLSFiles {
    TLSFiles(certificate: issued.certificatePath, key: issued.keyPath, authorities: authority.certificatePath)
  }
}
