import Domain
import Identity
import RecordTestSupport
import Records
import Schema
import TalentAPI

@testable import ipmesh_talent

/// The secrets of the parties of test draws.
enum Secrets {
  static let wuhan = String(repeating: "0123456789abcdef", count: 4)
  static let yichang = String(repeating: "fedcba9876543210", count: 4)
  static let zone = String(repeating: "00ff", count: 16)

  static func commitment(_ secret: String) -> String { Domain.SeedParty.commitment(to: secret) }
}

extension Samples {
  /// A draw of five from the experts of ``expert(_:)``, organised by Wuhan, supervised by the province, with the secrets
  /// of Wuhan and Yichang.
  static var draw: Talent.Draw {
    .with {
      $0.purpose = .zoneEvaluation
      $0.title = "集聚示范区评价"
      $0.division = "420100"
      $0.supervisor = TestTalent.province.identity.uri
      $0.reviewDate = date("2025-08-15")
      $0.subject = .with {
        $0.applicantCodes = [unit(990)]
        $0.description = "集聚示范区"
      }
      $0.pool = .with { $0.categories = [.patent] }
      $0.count = 5
      $0.parties = [
        .with {
          $0.identity = TestTalent.wuhan.identity.uri
          $0.commitment = Secrets.commitment(Secrets.wuhan)
        },
        .with {
          $0.identity = TestTalent.yichang.identity.uri
          $0.commitment = Secrets.commitment(Secrets.yichang)
        },
      ]
      $0.threshold = 2
    }
  }
}

extension TestTalent {
  var draws: Draws { Draws(store: store, rules: rules) }

  /// Makes the sample draw, changed.
  @discardableResult
  func createDraw(
    id: String = freshID(), by caller: CallerIdentity = TestTalent.wuhan,
    _ change: (inout Talent.Draw) -> Void = { _ in }
  ) async throws -> Talent.Draw {
    var draw = Samples.draw
    change(&draw)
    let changed = draw
    return try await draws.create(
      .with {
        $0.requestId = id
        $0.draw = changed
      }, by: caller)
  }

  @discardableResult
  func reveal(_ name: String, _ secret: String, by caller: CallerIdentity) async throws -> Talent.Draw {
    try await draws.reveal(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.secret = secret
      }, by: caller)
  }

  func close(
    _ name: String, id: String = freshID(), beacon: String = "", by caller: CallerIdentity = TestTalent.wuhan
  ) async throws -> Talent.Draw {
    try await draws.close(
      .with {
        $0.requestId = id
        $0.name = name
        $0.beaconValue = beacon
      }, by: caller)
  }

  /// Makes the sample draw, changed, and draws the panel.
  func drawPanel(_ change: (inout Talent.Draw) -> Void = { _ in }) async throws -> Talent.Draw {
    let draw = try await createDraw(change)
    try await reveal(draw.name, Secrets.wuhan, by: Self.wuhan)
    try await reveal(draw.name, Secrets.yichang, by: Self.yichang)
    return try await close(draw.name)
  }

  func refuse(
    _ name: String, _ expert: String, _ reason: Talent.RefusalReason = .leave, id: String = freshID(),
    by caller: CallerIdentity = TestTalent.wuhan
  ) async throws -> Talent.Draw {
    try await draws.refuse(
      .with {
        $0.requestId = id
        $0.name = name
        $0.expert = expert
        $0.reason = reason
      }, by: caller)
  }

  func confirm(
    _ name: String, _ expert: String, by caller: CallerIdentity = TestTalent.wuhan
  ) async throws -> Talent.Draw {
    try await draws.confirm(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.expert = expert
      }, by: caller)
  }

  func publish(_ name: String, by caller: CallerIdentity = TestTalent.wuhan) async throws -> Talent.Draw {
    try await draws.publish(
      .with {
        $0.requestId = freshID()
        $0.name = name
      }, by: caller)
  }

  func cancel(
    _ name: String, _ reason: String = "项目取消", by caller: CallerIdentity = TestTalent.wuhan
  ) async throws -> Talent.Draw {
    try await draws.cancel(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.reason = reason
      }, by: caller)
  }

  func transcript(_ name: String, by caller: CallerIdentity = TestTalent.wuhan) async throws -> String {
    try await draws.transcript(.with { $0.name = name }, by: caller).transcript
  }

  func verify(
    name: String = "", transcript: String = "", by caller: CallerIdentity = TestTalent.wuhan
  ) async throws -> Talent.VerifyDrawResponse {
    try await draws.verify(
      .with {
        $0.name = name
        $0.transcript = transcript
      }, by: caller)
  }
}

extension Talent.Draw {
  /// The experts on the panel now, in the order of rank.
  var members: [String] { seats.filter { $0.role == .member && $0.state != .refused }.map(\.expert) }
  /// The backups now.
  var backups: [String] { seats.filter { $0.role == .backup && $0.state != .refused }.map(\.expert) }
}
