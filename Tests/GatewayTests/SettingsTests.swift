import Foundation
import Service
import Testing

@testable import ipmesh_gateway

@Suite struct SettingsTests {
  private func settings(_ arguments: [String]) throws -> GatewaySettings {
    let common = ["address", "cert", "key", "client-ca", "crl"].map { Setting($0, "TEXT", "") }
    return try GatewaySettings(
      Settings(
        common + GatewaySettings.own, environmentPrefix: "", structured: GatewaySettings.structured,
        arguments: arguments, environment: { _ in nil }))
  }

  private func index(_ table: RouteTable, _ path: String) -> Int? { table.index(of: Array(path.utf8).span) }

  @Test func theLongestNameThatCoversAPathDecides() throws {
    let table = try settings([
      "--policy", "p", "--route", "a.b=127.0.0.1:1 a.b.C=127.0.0.1:2 a=127.0.0.1:3,127.0.0.1:4",
    ]).routes
    func port(_ path: String) -> UInt16? { index(table, path).map { table.routes[$0].servers.addresses[0].port } }
    #expect(port("/a.b.C/M") == 2)
    #expect(port("/a.b.C2/M") == 1)
    #expect(port("/a.b.c.D/M") == 1)
    #expect(port("/a.x.D/M") == 3)
    #expect(port("/a.bc.D/M") == 3)
    #expect(port("/ab.D/M") == nil)
    #expect(port("/a.b.C") == 1)
    #expect(port("a.b.C/M") == nil)
    #expect(port("/") == nil)
    #expect(port("") == nil)
    #expect(table.routes.last?.servers.addresses.count == 2)
  }

  @Test func routesCanBeGivenByHostName() throws {
    let route = try #require(try settings(["--policy", "p", "--route", "a=localhost:7"]).routes.routes.first)
    #expect(route.servers.host == "localhost")
    #expect(route.servers.addresses.contains(SocketAddress(host: "127.0.0.1", port: 7)))
  }

  @Test(arguments: ["a", "a=", "=127.0.0.1:1", "a=127.0.0.1", "a=127.0.0.1:x", "a=no-such-host.invalid:1"])
  func wrongRoutesAreRefusedWhereTheyStand(_ route: String) {
    let error = #expect(throws: SettingError.self) { try settings(["--policy", "p", "--route", route]) }
    #expect(error?.place == "--route")
    #expect(error?.message.contains("'\(route)'") == true)
  }

  @Test func aGatewayWithoutPolicyOrRoutesDoesNotStart() {
    #expect(throws: SettingError.self) { try settings(["--route", "a=127.0.0.1:1"]) }
    #expect(throws: SettingError.self) { try settings(["--policy", "p"]) }
  }

  @Test func theFileOfTheSystemdUnitCanBeRead() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let settings = try settings(["--config", root.appending(path: "deploy/systemd/gateway.json5").path])
    #expect(settings.policy == "/etc/ipmesh/gateway/policy.json5")
    let names = settings.routes.routes.map(\.name).sorted()
    #expect(names == ["dispute", "registry", "statistics", "talent", "zone"].map { "ipmesh.\($0).v1" })
  }
}
