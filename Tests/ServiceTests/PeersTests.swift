import Foundation
import Identity
import Schema
import Synchronization
import TestSupport
import Testing

@testable import Service

/// Services that call each other: one process of the test is `zone`, the other `registry`.
@Suite struct PeersTests {
  private typealias Request = GRPCTesting.SimpleRequest
  private typealias Response = GRPCTesting.SimpleResponse

  private static let path = "/grpc.testing.TestService/UnaryCall"

  private static func configuration(_ tls: TLSFiles, _ peers: [String]) throws -> ServiceConfiguration {
    try ServiceConfiguration(
      process: "zone",
      arguments: ["--cert", tls.certificate ?? "", "--key", tls.key ?? "", "--client-ca", tls.authorities ?? ""]
        + peers.flatMap { ["--peer", $0] }, environment: { _ in nil })
  }

  /// The registry: answers with what it knows of the call.
  private static func registry(
    _ certificates: TestCertificates, _ address: SocketAddress = SocketAddress(host: "127.0.0.1", port: 0)
  ) async throws -> Loopback {
    let answer = ServerMethod.unary(path) { (_: Request, context: ServerContext) -> Response in
      let caller = try context.caller
      return .with {
        $0.username = "\(caller.identity.identity) \(caller.identity.records.reach) \(caller.callID ?? "-")"
        $0.serverId = "\(context.deadline?.remaining().nanosecondsClamped ?? 0)"
        $0.hostname = context.metadata.first("traceparent") ?? ""
      }
    }
    return try await Loopback(
      [answer], certificates: certificates, address: address, admit: { Admission().refusal($0) })
  }

  private static func call(_ channel: Channel, _ options: CallOptions = CallOptions(timeout: .seconds(10)))
    async throws -> Response
  {
    try await channel.unary(path, Request(), options)
  }

  @Test func calledServiceSeesTheCallingServiceForTheWholeProvince() async throws {
    let certificates = try TestCertificates()
    let registry = try await Self.registry(certificates)
    let peers = try await Peers(
      Self.configuration(certificates.server("zone"), ["registry=\(registry.server.address)"]))
    let response = try await Self.call(peers.channel(to: "registry"))
    #expect(response.username == "spiffe://ipmesh/service/zone province -")
    peers.close()
    await registry.stop()
  }

  @Test func callMadeForAnotherOneKeepsItsDeadlineAndItsIdentifier() async throws {
    let certificates = try TestCertificates()
    let registry = try await Self.registry(certificates)
    let peers = try await Peers(
      Self.configuration(certificates.server("zone"), ["registry=\(registry.server.address)"]))
    let channel = try peers.channel(to: "registry")
    let zone = try await Loopback(
      [
        .unary(Self.path) { (_: Request, context: ServerContext) -> Response in
          try await Self.call(channel, CallOptions(for: context))
        }
      ], certificates: certificates)
    let caller = try await zone.channel()
    var options = CallOptions(timeout: .seconds(5))
    options.metadata.add(Caller.callIDHeader, "0123456789abcdef")
    options.metadata.add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
    let response = try await Self.call(caller, options)
    #expect(response.username == "spiffe://ipmesh/service/zone province 0123456789abcdef")
    #expect(response.hostname == "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
    let left = try #require(Int64(response.serverId))
    #expect((4_000_000_000...5_000_000_000).contains(left))
    let patient = try await Self.call(caller, CallOptions())
    let most = CallOptions.serviceTimeout.nanosecondsClamped
    #expect((most - 1_000_000_000...most).contains(try #require(Int64(patient.serverId))))
    caller.close()
    peers.close()
    await zone.stop()
    await registry.stop()
  }

  @Test(.timeLimit(.minutes(1)))
  func serviceThatIsDownIsNamedWithTheReasonAndIsFoundAgainWhenItIsBack() async throws {
    let certificates = try TestCertificates()
    var registry = try await Self.registry(certificates)
    let address = registry.server.address
    let peers = try await Peers(Self.configuration(certificates.server("zone"), ["registry=\(address)"]))
    let channel = try peers.channel(to: "registry")
    _ = try await Self.call(channel)
    await registry.stop()
    #expect(
      await eventually {
        do {
          _ = try await Self.call(channel)
        } catch let error as RPCError {
          return error.code == .unavailable && error.message.hasPrefix("registry is unavailable: \(address): ")
            && error.message.lowercased().contains("refused")
        } catch {}
        return false
      })
    registry = try await Self.registry(certificates, address)
    #expect(await eventually(within: .seconds(5)) { (try? await Self.call(channel)) != nil })
    peers.close()
    await registry.stop()
  }

  @Test(.timeLimit(.minutes(1))) func newCertificateIsTakenAndABadOneIsNot() async throws {
    let certificates = try TestCertificates()
    let registry = try await Self.registry(certificates)
    let files = try certificates.server("zone")
    let peers = try await Peers(Self.configuration(files, ["registry=\(registry.server.address)"]))
    let channel = try peers.channel(to: "registry")
    _ = try await Self.call(channel)

    let old = try Data(contentsOf: URL(filePath: files.certificate ?? ""))
    try overwrite(files.certificate ?? "")
    #expect(throws: (any Error).self) { try peers.reloadTLS() }
    _ = try await Self.call(channel)
    try old.write(to: URL(filePath: files.certificate ?? ""))

    let other = try certificates.server("statistics")
    for (from, to) in [(other.certificate, files.certificate), (other.key, files.key)] {
      try Data(contentsOf: URL(filePath: from ?? "")).write(to: URL(filePath: to ?? ""))
    }
    try peers.reloadTLS()
    #expect(
      await eventually {
        (try? await Self.call(channel))?.username.hasPrefix("spiffe://ipmesh/service/statistics") == true
      })
    peers.close()
    await registry.stop()
  }

  @Test func peersAreReadFromRepeatedFlagsOrFromTheFile() async throws {
    let tls = try TestCertificates().server("zone")
    let flags = try Self.configuration(tls, ["registry=127.0.0.1:8444,127.0.0.1:9444", "talent=[::1]:8445"])
    let read = try flags.settings.addresses("peer", key: "peers", example: "")
    #expect(read.map(\.name) == ["registry", "talent"])
    #expect(read.map(\.servers.host) == ["127.0.0.1", "::1"])
    #expect(read[0].servers.addresses.map(\.port) == [8444, 9444])

    let folder = try TestCertificates().folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try "{ peers: { talent: ['127.0.0.1:8445'] } }".write(
      toFile: "\(folder)/zone.json5", atomically: true, encoding: .utf8)
    let file = try Settings(
      [Peers.setting], environmentPrefix: "", structured: [Peers.key], arguments: ["--config", "\(folder)/zone.json5"],
      environment: { _ in nil })
    #expect(try file.addresses("peer", key: "peers", example: "").map(\.name) == ["talent"])
  }

  @Test func whatIsWrongWithAPeerIsSaidWhereItWasGiven() async throws {
    let certificates = try TestCertificates()
    let tls = try certificates.server("zone")
    for wrong in ["registry", "registry=", "registry=nowhere", "registry=127.0.0.1:99999"] {
      let configuration = try Self.configuration(tls, [wrong])
      await #expect(throws: SettingError.self, "\(wrong)") { try await Peers(configuration) }
    }
    let twice = try Self.configuration(tls, ["a=127.0.0.1:1", "a=127.0.0.1:2"])
    await #expect(throws: SettingError.self) { try await Peers(twice) }
    let none = try await Peers(Self.configuration(tls, []))
    #expect { try none.channel(to: "registry") } throws: { "\($0)".contains("registry is missing") }
  }
}
