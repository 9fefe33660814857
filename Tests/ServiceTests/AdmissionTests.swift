import Identity
import Schema
import TestSupport
import Testing

@testable import Service

/// Who gets to a service directly, and as whom, by the certificate that the TLS handshake verified.
@Suite struct AdmissionTests {
  private typealias Request = GRPCTesting.SimpleRequest
  private typealias Response = GRPCTesting.SimpleResponse

  /// Calls a service as `kind`/`name` with `headers`; the answer names the effective caller and its reach.
  private func call(
    _ kind: SPIFFEIdentity.Kind, _ name: String, path: String = "/a.Service/Method",
    headers: [(String, String)] = []
  ) async throws -> String {
    let answer = { @Sendable (_: Request, context: ServerContext) -> Response in
      let caller = try? context.caller
      return .with {
        $0.username =
          caller.map { "\($0.identity.identity) \($0.identity.records.reach.word) \($0.callID ?? "-")" } ?? "nobody"
      }
    }
    let admission = Admission()
    let loopback = try await Loopback(
      [.unary("/a.Service/Method", answer), .unary("/grpc.health.v1.Health/Other", answer)],
      admit: { admission.refusal($0) })
    let channel = try await loopback.channel(loopback.certificates.client(kind, name))
    var options = CallOptions()
    for (name, value) in headers { options.metadata.add(name, value) }
    do {
      let response: Response = try await channel.unary(path, Request(), options)
      await loopback.stop()
      return response.username
    } catch {
      await loopback.stop()
      return "\(error)"
    }
  }

  @Test func serviceCallsForItself() async throws {
    #expect(try await call(.service, "statistics") == "spiffe://ipmesh/service/statistics province -")
  }

  @Test func gatewayCallsOnBehalfOfWhomItNames() async throws {
    let headers = [
      (CallerIdentity.identityHeader, "spiffe://ipmesh/agency/420100"), (CallerIdentity.recordsHeader, "own-and-below"),
      (Caller.callIDHeader, "0123456789abcdef"),
    ]
    #expect(
      try await call(.service, "gateway", headers: headers)
        == "spiffe://ipmesh/agency/420100 own-and-below 0123456789abcdef")
  }

  @Test func gatewayThatNamesNobodyIsRefused() async throws {
    let answer = try await call(.service, "gateway")
    #expect(answer.hasPrefix("UNAUTHENTICATED: who calls a.Service/Method is not clear: ipmesh-caller-identity"))
  }

  @Test func serviceMayNotSpeakForOthers() async throws {
    let answer = try await call(
      .service, "talent",
      headers: [
        (CallerIdentity.identityHeader, "spiffe://ipmesh/agency/420000"), (CallerIdentity.recordsHeader, "province"),
      ])
    #expect(answer.hasPrefix("UNAUTHENTICATED") && answer.contains("is not the gateway"))
  }

  @Test(arguments: [(SPIFFEIdentity.Kind.agency, "420100"), (.operator, "wang")])
  func nobodyElseCallsDirectlyAndIsToldWhatToDo(_ kind: SPIFFEIdentity.Kind, _ name: String) async throws {
    #expect(
      try await call(kind, name)
        == "PERMISSION_DENIED: spiffe://ipmesh/\(kind.rawValue)/\(name) may not call a.Service/Method directly: "
        + "that takes a certificate of a service; call through the gateway")
  }

  @Test func healthIsOpenToEveryVerifiedPeerAndHasNoCaller() async throws {
    #expect(try await call(.agency, "420100", path: "/grpc.health.v1.Health/Other") == "nobody")
  }
}
