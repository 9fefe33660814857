import Digests
import DisputeAPI
import Domain
import RPC
import Records
import Schema
import Service
import TalentAPI

/// Draws of guidance experts, made by talent on our behalf: we organise each draw and are its one party, so that it
/// needs a beacon, whose value nobody can know beforehand.
///
/// Every call to talent has an id that follows from ours, and our secret follows from the case and the key of this
/// service: after a crash between two calls the same request goes on where it stopped.
struct GuidanceDraws: Sendable {
  let store: RecordStore
  let peers: Peers
  let options: CallOptions

  /// The identity of this service at talent.
  private static let identity = "spiffe://ipmesh/service/dispute"

  private var talent: Talent.DrawServiceClient {
    get throws(RPCError) {
      do {
        return Talent.DrawServiceClient(try peers.channel(to: "talent"))
      } catch {
        throw RPCError(.unavailable, "experts are drawn by talent, which this service cannot reach: \(error)")
      }
    }
  }

  /// Has talent fix the candidates for a case.
  func create(_ request: Dispute.RequestExpertsRequest, for record: Dispute.Case) async throws -> Talent.Draw {
    let draw = Talent.Draw.with {
      $0.purpose = .guidance
      // Neither enterprise nor counterparty: the draw is published.
      $0.title = "guidance of \(record.name) / 海外纠纷指导"
      $0.division = record.division
      $0.supervisor = request.supervisor
      $0.reviewDate = request.reviewDate
      $0.subject = .with {
        $0.applicantCodes = [record.unifiedSocialCreditCode]
        $0.description = record.name
      }
      $0.pool = .with {
        $0.categories = [.overseas]
        $0.jurisdiction = request.jurisdiction
        $0.language = request.language
      }
      $0.count = request.count
      $0.backupCount = request.backupCount
      $0.parties = [
        .with {
          $0.identity = Self.identity
          $0.commitment = Digest.sha256Hex(secret(record.name))
        }
      ]
      $0.threshold = 1
      $0.beacon = .with {
        $0.source = request.beaconSource
        $0.round = request.beaconRound
      }
    }
    return try await talent.createDraw(
      .with {
        $0.requestId = id(record.name, request.requestId)
        $0.draw = draw
      }, options: options)
  }

  /// Draws: reveals our secret and closes the seed, as far as that has not been done.
  func close(_ name: String, for record: Dispute.Case, beaconValue: String) async throws -> Talent.Draw {
    var draw = try await talent.getDraw(.with { $0.name = name }, options: options)
    guard draw.state == .committed else { return draw }
    if draw.parties.first(where: { $0.identity == Self.identity })?.secret.isEmpty ?? true {
      let secret = secret(record.name)
      draw = try await talent.revealSecret(
        .with {
          $0.requestId = id("reveal", name)
          $0.name = name
          $0.secret = secret
        }, options: options)
    }
    return try await talent.closeSeed(
      .with {
        $0.requestId = id("close", name + beaconValue)
        $0.name = name
        $0.beaconValue = beaconValue
      }, options: options)
  }

  /// Records that an expert agreed; publishes the draw when all members have.
  func confirm(_ expert: String, in name: String) async throws -> Talent.Draw {
    let draw = try await talent.getDraw(.with { $0.name = name }, options: options)
    let isConfirmed = draw.seats.contains { $0.expert == expert && $0.state == .confirmed }
    let confirmed =
      isConfirmed
      ? draw
      : try await talent.confirmSeat(
        .with {
          $0.requestId = id("confirm", name + expert)
          $0.name = name
          $0.expert = expert
        }, options: options)
    guard confirmed.state == .drawn, Self.members(of: confirmed).allSatisfy({ $0.confirmed }) else { return confirmed }
    return try await talent.publishDraw(
      .with {
        $0.requestId = id("publish", name)
        $0.name = name
      }, options: options)
  }

  /// Records that an expert does not take part; talent draws the next one.
  func replace(_ expert: String, _ reason: Talent.RefusalReason, in name: String) async throws -> Talent.Draw {
    try await talent.refuseSeat(
      .with {
        $0.requestId = id("refuse", name + expert)
        $0.name = name
        $0.expert = expert
        $0.reason = reason
      }, options: options)
  }

  /// The members of a panel that have not refused.
  static func members(of draw: Talent.Draw) -> [Dispute.CaseExpert] {
    draw.seats.filter { $0.role == .member && $0.state != .refused }.map { seat in
      .with {
        $0.expert = seat.expert
        $0.displayName = seat.displayName
        $0.unitName = seat.unitName
        $0.confirmed = seat.state == .confirmed
      }
    }
  }

  /// Our secret for the draw of a case, 64 hexadecimal digits that nobody else can compute.
  private func secret(_ name: String) -> String {
    Digest.hex(store.personalDataKey.digest("ipmesh dispute guidance draw of \(name)"))
  }

  private func id(_ what: String, _ key: String) -> String { Digest.sha256Hex("\(what)|\(key)") }
}
