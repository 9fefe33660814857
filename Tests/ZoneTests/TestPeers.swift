import Digests
import Domain
import Foundation
import RPC
import Records
import RegistryAPI
import Schema
import Service
import Storage
import Synchronization
import TalentAPI
import TestSupport

@testable import ipmesh_registry

/// The services that zones call, over mutual TLS on ports that they keep: a real registry, and the draws of a talent
/// service that tests prepare.
final class TestPeers: Sendable {
  private let certificates: TestCertificates
  private let registry: RecordService<RegistryRules>
  private let registryServer: Mutex<Loopback>
  private let talentServer: Mutex<Loopback>
  /// Servers are ended once.
  private let stopped = Mutex<Set<String>>([])
  private let draws: PreparedDraws

  private var institutions: Institutions { Institutions(store: registry.store, rules: registry.rules.current) }

  init(_ directory: URL, _ clock: Clock) async throws {
    let certificates = try TestCertificates()
    let database = try Database.open(
      directory.appending(path: "registry.db").path, migrations: RegistrySchema.migrations,
      timeMicroseconds: clock.now().microseconds)
    let store = try await RecordStore(
      service: "registry", database: database, clock: clock,
      personalDataKey: DigestKey(bytes: [UInt8](repeating: 7, count: 32)))
    let rules = try Reloadable { try RegistryRules(RuleBook(directory: TestZone.ruleDirectory)) }
    registry = RecordService(store: store, rules: rules)
    self.certificates = certificates
    draws = PreparedDraws()
    let anywhere = SocketAddress(host: "127.0.0.1", port: 0)
    registryServer = Mutex(try await Self.serve(registry, certificates, anywhere))
    talentServer = Mutex(try await draws.serve(certificates, anywhere))
  }

  private static func serve(
    _ registry: RecordService<RegistryRules>, _ certificates: TestCertificates, _ address: SocketAddress
  ) async throws -> Loopback {
    try await Loopback(
      [], services: [InstitutionServer(registry), ChangeServer(store: registry.store)], certificates: certificates,
      address: address, admit: { Admission().refusal($0) })
  }

  func registryChannel() async throws -> Channel { try await channel(registryServer.withLock { $0 }, "registry") }
  func talentChannel() async throws -> Channel { try await channel(talentServer.withLock { $0 }, "talent") }

  private func channel(_ server: Loopback, _ name: String) async throws -> Channel {
    try await server.channel(certificates.server("zone")) { configuration in
      configuration.name = name
      configuration.backoffMax = .milliseconds(50)
    }
  }

  // MARK: What the services know

  /// Enters an institution into the registry.
  func add(_ institution: Registry.Institution) async throws {
    _ = try await institutions.create(
      .with {
        $0.requestId = UUID().uuidString
        $0.institution = institution
      }, by: TestZone.province)
  }

  /// Gives an institution of the registry another name.
  func rename(_ code: String, to name: String) async throws {
    _ = try await institutions.update(
      .with {
        $0.requestId = UUID().uuidString
        $0.institution = .with {
          $0.name = "institutions/\(code)"
          $0.displayName = name
        }
        $0.updateMask = .with { $0.paths = ["display_name"] }
      }, by: TestZone.province)
  }

  /// Closes an institution of the registry.
  func closeInstitution(_ code: String) async throws {
    _ = try await institutions.close(
      .with {
        $0.requestId = UUID().uuidString
        $0.name = "institutions/\(code)"
        $0.closeDate = GoogleType.Date(number: 2025_06_01)
      }, by: TestZone.province)
  }

  /// Makes talent answer with a draw.
  func set(_ draw: Talent.Draw) { draws.set(draw) }

  // MARK: Going away and coming back

  func stopRegistry() async {
    guard stopped.withLock({ $0.insert("registry").inserted }) else { return }
    await registryServer.withLock { $0 }.stop()
  }

  func startRegistry() async throws {
    let address = registryServer.withLock { $0 }.server.address
    let next = try await Self.serve(registry, certificates, address)
    registryServer.withLock { $0 = next }
    _ = stopped.withLock { $0.remove("registry") }
  }

  func stopTalent() async {
    guard stopped.withLock({ $0.insert("talent").inserted }) else { return }
    await talentServer.withLock { $0 }.stop()
  }

  func startTalent() async throws {
    let address = talentServer.withLock { $0 }.server.address
    let next = try await draws.serve(certificates, address)
    talentServer.withLock { $0 = next }
    _ = stopped.withLock { $0.remove("talent") }
  }

  func close() async {
    await stopRegistry()
    await stopTalent()
    await registry.store.database.close()
  }
}

/// Draws as tests make them up: GetDraw of talent, with draws that the real service would take an hour to bring about.
private final class PreparedDraws: Sendable {
  private let draws = Mutex<[String: Talent.Draw]>([:])

  func set(_ draw: Talent.Draw) { draws.withLock { $0[draw.name] = draw } }

  func serve(_ certificates: TestCertificates, _ address: SocketAddress) async throws -> Loopback {
    let getDraw = ServerMethod.unary("/ipmesh.talent.v1.DrawService/GetDraw") {
      (request: Talent.GetDrawRequest, _: ServerContext) -> Talent.Draw in
      guard let draw = self.draws.withLock({ $0[request.name] }) else { throw RPCError.notFound(request.name) }
      return draw
    }
    return try await Loopback([getDraw], certificates: certificates, address: address)
  }
}
