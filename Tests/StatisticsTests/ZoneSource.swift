import Digests
import Domain
import Foundation
import RPC
import RecordTestSupport
import Records
import Schema
import Service
import Storage
import TestSupport
import ZoneAPI

@testable import ipmesh_zone

/// The real zone service over mutual TLS.
final class ZoneSource: Sendable {
  private let store: RecordStore
  private let rules: ZoneRules
  private let certificates: TestCertificates
  private let server: Loopback

  init(_ directory: URL, _ certificates: TestCertificates, _ clock: Clock) async throws {
    let database = try Database.open(
      directory.appending(path: "zone.db").path, migrations: ZoneSchema.migrations,
      timeMicroseconds: clock.now().microseconds)
    store = try await RecordStore(
      service: "zone", database: database, clock: clock,
      personalDataKey: DigestKey(bytes: [UInt8](repeating: 7, count: 32)))
    rules = try ZoneRules(directory: TestStatistics.ruleDirectory)
    self.certificates = certificates
    server = try await Loopback(
      [], services: [ChangeServer(store: store)], certificates: certificates, admit: { Admission().refusal($0) })
  }

  func channel() async throws -> Channel {
    try await server.channel(certificates.server("statistics")) { $0.name = "zone" }
  }

  func close() async {
    await server.stop()
    await store.database.close()
  }

  // MARK: What it knows

  /// Adds a zone that was designated before this platform, or one without designation.
  func add(_ number: Int, _ division: String, designated: Bool) async throws {
    _ = try await Zones(store: store, rules: rules).create(
      .with {
        $0.requestId = freshID()
        $0.zoneId = "zone-\(number)"
        $0.zone = .with {
          $0.displayName = "示例\(number)号集聚区"
          $0.division = division
          $0.operatorName = "示例\(number)号运营公司"
        }
      }, by: TestStatistics.province)
    guard designated else { return }
    let evidence = Zone.Evidence.with {
      $0.sha256 = String(repeating: "ab", count: 32)
      $0.fileName = "公告.pdf"
      $0.sizeBytes = 1
      $0.mediaType = "application/pdf"
    }
    _ = try await applications.create(
      .with {
        $0.requestId = freshID()
        $0.application = .with {
          $0.zone = "zones/zone-\(number)"
          $0.state = .designated
          $0.planSummary = "建设方案"
          $0.materials = [evidence]
        }
        $0.designationDate = GoogleType.Date(number: 2023_05_04)
        $0.evidence = [evidence]
      }, by: TestStatistics.province)
  }

  /// Talent is never asked for the application of a zone that was designated before.
  private var applications: Applications {
    get async throws { Applications(store: store, rules: rules, talent: TalentPeer(try await channel())) }
  }

  /// Designated zones as the zone service counts them.
  func truth() async throws -> Int {
    Int(try await PlanTargets(store: store, rules: rules).get(.init()).designatedCount)
  }
}
