import Digests
import Domain
import Foundation
import RPC
import RecordTestSupport
import Records
import RegistryAPI
import Schema
import Service
import Storage
import Synchronization
import TestSupport

@testable import ipmesh_registry

/// The real register over mutual TLS on a port that it keeps.
final class RegistrySource: Sendable {
  private let store: RecordStore
  private let rules: RegistryRules
  private let certificates: TestCertificates
  private let server: Mutex<Loopback>
  private let address: SocketAddress

  private var institutions: Institutions { Institutions(store: store, rules: rules) }
  private var outlets: Outlets { Outlets(store: store, rules: rules) }

  init(_ directory: URL, _ certificates: TestCertificates, _ clock: Clock) async throws {
    let database = try Database.open(
      directory.appending(path: "registry.db").path, migrations: RegistrySchema.migrations,
      timeMicroseconds: clock.now().microseconds)
    store = try await RecordStore(
      service: "registry", database: database, clock: clock,
      personalDataKey: DigestKey(bytes: [UInt8](repeating: 7, count: 32)))
    rules = try RegistryRules(RuleBook(directory: TestStatistics.ruleDirectory))
    self.certificates = certificates
    let first = try await Self.serve(store, certificates, SocketAddress(host: "127.0.0.1", port: 0))
    address = first.server.address
    server = Mutex(first)
  }

  private static func serve(
    _ store: RecordStore, _ certificates: TestCertificates, _ address: SocketAddress
  ) async throws -> Loopback {
    try await Loopback(
      [], services: [ChangeServer(store: store)], certificates: certificates, address: address,
      admit: { Admission().refusal($0) })
  }

  func channel() async throws -> Channel {
    try await server.withLock { $0 }.channel(certificates.server("statistics")) { configuration in
      configuration.name = "registry"
      configuration.backoffMax = .milliseconds(50)
    }
  }

  func stop() async { await server.withLock { $0 }.stop() }

  func start() async throws {
    let next = try await Self.serve(store, certificates, address)
    server.withLock { $0 = next }
  }

  func close() async {
    await stop()
    await store.database.close()
  }

  // MARK: What it knows

  /// Adds an institution with this many people, or changes it to have them.
  func set(_ number: Int, _ division: String, employees: Int32, brand: Registry.BrandTier) async throws {
    let code = CreditCodes.code(number)
    let institution = Registry.Institution.with {
      $0.name = "institutions/\(code)"
      $0.unifiedSocialCreditCode = code
      $0.displayName = "湖北示例\(number)号知识产权咨询有限公司"
      $0.kind = .consulting
      $0.organizationForm = .company
      $0.division = division
      $0.employeeCount = employees
      $0.annualRevenueFen = Int64(employees) * 30_000_000
      $0.brandTier = brand
    }
    do {
      _ = try await institutions.create(
        .with {
          $0.requestId = freshID()
          $0.institution = institution
        }, by: TestStatistics.province)
    } catch let error as RPCError where error.code == .alreadyExists {
      _ = try await institutions.update(
        .with {
          $0.requestId = freshID()
          $0.institution = institution
          $0.updateMask = .with { $0.paths = ["employee_count", "annual_revenue_fen", "brand_tier", "division"] }
        }, by: TestStatistics.province)
    }
  }

  /// Closes an institution; nothing happens when it is closed or unknown.
  func close(_ number: Int) async throws {
    do {
      _ = try await institutions.close(
        .with {
          $0.requestId = freshID()
          $0.name = "institutions/\(CreditCodes.code(number))"
          $0.closeDate = GoogleType.Date(number: 2025_06_01)
        }, by: TestStatistics.province)
    } catch let error as RPCError where error.code == .failedPrecondition || error.code == .notFound {
    }
  }

  /// Opens an outlet in a division.
  func open(_ id: String, _ division: String, _ kind: Registry.OutletKind) async throws {
    _ = try await outlets.create(
      .with {
        $0.requestId = freshID()
        $0.outletId = id
        $0.outlet = .with {
          $0.kind = kind
          $0.displayName = "示例网点"
          $0.division = division
          $0.state = .open
          $0.openedDate = GoogleType.Date(number: 2023_05_04)
        }
      }, by: TestStatistics.province)
  }

  /// What the register itself says: staff and brands of open institutions, and covered prefectures.
  func truth() async throws -> (employees: Int, brands: Int, covered: Int) {
    let listed = try await institutions.list(.with { $0.pageSize = 1_000 }).institutions
    return (
      listed.map { Int($0.employeeCount) }.reduce(0, +),
      listed.count { [.national, .provincial, .municipal].contains($0.brandTier) },
      Int(try await outlets.coverage(.init()).coveredCount)
    )
  }

  /// Changes it has announced.
  func changeCount() async throws -> Int { try await Int(store.database.read { try $0.lastChange() }) }
}

/// Credit codes that keep the rules of GB 32100-2015.
enum CreditCodes {
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

  /// The code of a number: both check characters are found by trying.
  static func code(_ number: Int) -> String {
    let body = "91420100MA" + String(String(number + 1_000_000).suffix(6))
    for organization in "0123456789X" {
      for check in alphabet {
        let code = "\(body)\(organization)\(check)"
        if (try? UnifiedSocialCreditCode(code)) != nil { return code }
      }
    }
    return body
  }
}
