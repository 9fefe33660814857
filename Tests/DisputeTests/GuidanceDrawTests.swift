import Digests
import DisputeAPI
import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import Service
import Synchronization
import TalentAPI
import TestSupport
import Testing

@testable import ipmesh_dispute

/// The side of talent that a draw of guidance experts meets, over a real connection with service certificates. Who is
/// drawn is scripted; secret and commitment, the order of steps and repeated requests are checked as talent does.
private final class ScriptedTalent: Sendable {
  private struct State {
    var draw: Talent.Draw?
    var answers: [String: Talent.Draw] = [:]
    var calls: [String] = []
  }
  private let state = Mutex(State())

  var calls: [String] { state.withLock { $0.calls } }
  var draw: Talent.Draw? { state.withLock { $0.draw } }

  var methods: [ServerMethod] {
    let path = "/ipmesh.talent.v1.DrawService/"
    return [
      .unary(path + "CreateDraw") { (request: Talent.CreateDrawRequest, _) in
        try self.once(request.requestId, "create") { draw in
          draw = request.draw
          draw?.name = "draws/7"
          draw?.state = .committed
        }
      },
      .unary(path + "GetDraw") { (_: Talent.GetDrawRequest, _) in try self.present() },
      .unary(path + "RevealSecret") { (request: Talent.RevealSecretRequest, _) in
        try self.once(request.requestId, "reveal") { draw in
          guard draw?.parties.first?.commitment == Digest.sha256Hex(request.secret) else {
            throw RPCError(.invalidArgument, "the secret does not match its commitment")
          }
          draw?.parties[0].secret = request.secret
        }
      },
      .unary(path + "CloseSeed") { (request: Talent.CloseSeedRequest, _) in
        try self.once(request.requestId, "close") { draw in
          guard draw?.parties.first?.secret.isEmpty == false else {
            throw RPCError(.failedPrecondition, "secrets are missing")
          }
          draw?.state = .drawn
          draw?.seats = (1...3).map { number in Self.seat(number) }
        }
      },
      .unary(path + "ConfirmSeat") { (request: Talent.ConfirmSeatRequest, _) in
        try self.once(request.requestId, "confirm") { draw in
          guard let place = draw?.seats.firstIndex(where: { $0.expert == request.expert }) else { return }
          draw?.seats[place].state = .confirmed
        }
      },
      .unary(path + "RefuseSeat") { (request: Talent.RefuseSeatRequest, _) in
        try self.once(request.requestId, "refuse") { draw in
          guard let place = draw?.seats.firstIndex(where: { $0.expert == request.expert }) else { return }
          draw?.seats[place].state = .refused
          draw?.seats.append(Self.seat(4))
        }
      },
      .unary(path + "PublishDraw") { (request: Talent.PublishDrawRequest, _) in
        try self.once(request.requestId, "publish") { draw in draw?.state = .published }
      },
    ]
  }

  private static func seat(_ number: Int) -> Talent.Seat {
    .with {
      $0.expert = "experts/\(number)"
      $0.displayName = "专家\(number)"
      $0.role = .member
      $0.state = .drawn
    }
  }

  private func present() throws -> Talent.Draw {
    guard let draw else { throw RPCError(.notFound, "draws/7") }
    return draw
  }

  private func once(
    _ id: String, _ call: String, _ change: (inout Talent.Draw?) throws -> Void
  ) throws -> Talent.Draw {
    try state.withLock { state in
      if let answer = state.answers[id] { return answer }
      try change(&state.draw)
      state.calls.append(call)
      let draw = state.draw ?? Talent.Draw()
      state.answers[id] = draw
      return draw
    }
  }
}

@Suite("Experts for the guidance of a case")
struct GuidanceDrawTests {
  private func request(_ name: String) -> Dispute.RequestExpertsRequest {
    .with {
      $0.requestId = "experts-1"
      $0.name = name
      $0.jurisdiction = "us"
      $0.language = "EN"
      $0.supervisor = "spiffe://ipmesh/agency/420000"
      $0.beaconSource = "drand"
      $0.beaconRound = "4711"
      $0.reviewDate = Samples.date("2025-06-20")
    }
  }

  private func peers(_ certificates: TestCertificates, _ address: SocketAddress) async throws -> Peers {
    let tls = try certificates.server("dispute")
    return try await Peers(
      ServiceConfiguration(
        process: "dispute",
        arguments: [
          "--cert", tls.certificate ?? "", "--key", tls.key ?? "", "--client-ca", tls.authorities ?? "", "--peer",
          "talent=\(address)",
        ], environment: { _ in nil }))
  }

  @Test("experts are asked for, drawn with secret and beacon, replaced and confirmed; then the draw is published")
  func draw() async throws {
    let talent = ScriptedTalent()
    let server = try await Loopback(talent.methods)
    let peers = try await peers(server.certificates, server.server.address)
    try await TestDispute.run { dispute in
      let draws = GuidanceDraws(store: dispute.store, peers: peers, options: CallOptions(timeout: .seconds(10)))
      let name = try await dispute.triaged().name
      let asked = try await dispute.cases.requestExperts(request(name), draws, by: TestDispute.wuhan)
      #expect(asked.draw == "draws/7" && asked.state == .triaged)
      #expect(try await dispute.cases.requestExperts(request(name), draws, by: TestDispute.wuhan) == asked)
      let draw = try #require(talent.draw)
      #expect(draw.pool?.jurisdiction == "US" && draw.pool?.language == "en" && draw.count == 3)
      #expect(draw.subject?.applicantCodes == ["91420100MA4K00010R"] && !draw.title.contains("武汉"))
      let assigned = try await dispute.cases.assignExperts(
        .with {
          $0.requestId = freshID()
          $0.name = name
          $0.beaconValue = "ab12"
        }, draws, by: TestDispute.wuhan)
      #expect(
        assigned.state == .expertAssigned && assigned.experts.map(\.expert) == ["experts/1", "experts/2", "experts/3"])
      let guidance = Dispute.IssueGuidanceRequest.with {
        $0.requestId = freshID()
        $0.name = name
        $0.guidance = [Samples.document]
      }
      await expect(Refusal(.failedPrecondition, "CASE-experts"), "guidance before the experts agreed") {
        _ = try await dispute.cases.issueGuidance(guidance, by: TestDispute.wuhan)
      }
      let replaced = try await dispute.cases.replaceExpert(
        .with {
          $0.requestId = freshID()
          $0.name = name
          $0.expert = "experts/2"
          $0.reason = .recusal
        }, draws, by: TestDispute.wuhan)
      #expect(replaced.experts.map(\.expert) == ["experts/1", "experts/3", "experts/4"])
      for number in [1, 3, 4] {
        _ = try await dispute.cases.confirmExpert(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.expert = "experts/\(number)"
          }, draws, by: TestDispute.wuhan)
      }
      #expect(talent.calls == ["create", "reveal", "close", "refuse", "confirm", "confirm", "confirm", "publish"])
      let issued = try await dispute.cases.issueGuidance(guidance, by: TestDispute.wuhan)
      #expect(issued.state == .guidanceIssued)
      let followed = try await dispute.cases.recordFollowUp(
        .with {
          $0.requestId = freshID()
          $0.name = name
          $0.text = "已提交答辩状"
        }, by: TestDispute.wuhan)
      #expect(followed.nextStep?.dueDate == Samples.date("2025-07-16"))
      let closed = try await dispute.cases.close(
        .with {
          $0.requestId = freshID()
          $0.name = name
          $0.result = .settled
        }, by: TestDispute.wuhan)
      #expect(closed.result == .settled)
    }
    peers.close()
    await server.stop()
  }

  @Test("while talent cannot be reached the request is UNAVAILABLE and the case stays as it was; bad fields are named")
  func refused() async throws {
    let certificates = try TestCertificates()
    let gone = try await Loopback([], certificates: certificates)
    let address = gone.server.address
    await gone.stop()
    let peers = try await peers(certificates, address)
    try await TestDispute.run { dispute in
      let draws = GuidanceDraws(store: dispute.store, peers: peers, options: CallOptions(timeout: .seconds(10)))
      let name = try await dispute.triaged().name
      let before = try await dispute.allChanges().count
      await expect(Refusal(.unavailable), "talent is down") {
        _ = try await dispute.cases.requestExperts(request(name), draws, by: TestDispute.wuhan)
      }
      typealias Case = (String, (inout Dispute.RequestExpertsRequest) -> Void)
      let cases: [Case] = [
        ("count NUMBER_RANGE", { $0.count = 2 }), ("backup_count NUMBER_RANGE", { $0.backupCount = 10 }),
        ("jurisdiction REQUIRED", { $0.jurisdiction = "" }), ("jurisdiction PLACE_CODE", { $0.jurisdiction = "USA" }),
        ("language REQUIRED", { $0.language = "" }), ("language LANGUAGE_CODE", { $0.language = "english" }),
        ("supervisor IDENTITY_FORM", { $0.supervisor = "420000" }),
        ("supervisor DRAW_SEPARATION", { $0.supervisor = "spiffe://ipmesh/agency/420100" }),
        ("beacon_source REQUIRED", { $0.beaconSource = "" }), ("beacon_round REQUIRED", { $0.beaconRound = "" }),
        ("review_date REQUIRED", { $0.reviewDate = nil }),
        ("review_date DATE_ORDER", { $0.reviewDate = Samples.date("2025-06-15") }),
      ]
      for (reason, change) in cases {
        var bad = request(name)
        change(&bad)
        let asked = bad
        await expect(Refusal(.invalidArgument, reason), reason) {
          _ = try await dispute.cases.requestExperts(asked, draws, by: TestDispute.wuhan)
        }
      }
      await expect(Refusal(.failedPrecondition, "CASE-transition"), "assigned before they were asked for") {
        _ = try await dispute.cases.assignExperts(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.beaconValue = "ab12"
          }, draws, by: TestDispute.wuhan)
      }
      await expect(Refusal(.invalidArgument, "beacon_value REQUIRED"), "no beacon") {
        _ = try await dispute.cases.assignExperts(
          .with {
            $0.requestId = freshID()
            $0.name = name
          }, draws, by: TestDispute.wuhan)
      }
      await expect(Refusal(.failedPrecondition, "CASE-experts"), "an expert who was not drawn") {
        _ = try await dispute.cases.confirmExpert(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.expert = "experts/1"
          }, draws, by: TestDispute.wuhan)
      }
      await expect(Refusal(.invalidArgument, "reason REQUIRED"), "replaced without reason") {
        _ = try await dispute.cases.replaceExpert(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.expert = "experts/1"
          }, draws, by: TestDispute.wuhan)
      }
      #expect(try await dispute.allChanges().count == before)
    }
    peers.close()
  }
}
