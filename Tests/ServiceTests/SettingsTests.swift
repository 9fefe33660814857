import Foundation
import Identity
import TestSupport
import Testing

@testable import Service

@Suite struct SettingsTests {
  private let known = [
    Setting("address", "A", ""), Setting("loops", "N", "", fallback: "2"), Setting("client-ca", "F", ""),
    Setting("grace", "T", "", fallback: "30s"),
  ]

  private func read(
    _ arguments: [String] = [], _ environment: [String: String] = [:], file: String? = nil, structured: [String] = []
  ) throws -> Settings {
    let folder = try TestCertificates().folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/test.json5"
    if let file { try file.write(toFile: path, atomically: true, encoding: .utf8) }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try Settings(
      known, environmentPrefix: "IPMESH_TEST_", structured: structured,
      arguments: arguments + (file == nil ? [] : ["--config", path]), environment: { environment[$0] })
  }

  @Test func flagGoesBeforeEnvironmentBeforeFileBeforeFallback() throws {
    let file = "{ loops: 3, 'client-ca': 'file', }"
    #expect(try read().number("loops", in: 0...9) == 2)
    #expect(try read(file: file).number("loops", in: 0...9) == 3)
    #expect(try read([], ["IPMESH_TEST_LOOPS": "4"], file: file).number("loops", in: 0...9) == 4)
    #expect(try read(["--loops", "5"], ["IPMESH_TEST_LOOPS": "4"], file: file).number("loops", in: 0...9) == 5)
    #expect(try read(["--loops=6"]).number("loops", in: 0...9) == 6)
    #expect(try read([], ["IPMESH_TEST_CLIENT_CA": "variable"]).text("client-ca") == "variable")
    #expect(try read().text("client-ca") == nil)
  }

  @Test(arguments: [
    (["--lopps", "1"], "--lopps: there is no such flag; see --help"),
    (["loops"], "loops: expected a flag that begins with --; see --help"),
    (["--loops"], "--loops: its value is missing"),
    (["--loops", "1", "--loops=2"], "--loops: it is given twice"),
  ])
  func refusesWhatItDoesNotKnow(_ arguments: [String], _ message: String) {
    #expect { try read(arguments) } throws: { "\($0)" == message }
  }

  @Test func complaintsNameThePlaceWhereAValueWasGiven() throws {
    let wrong = try read(["--loops", "many"])
    #expect { try wrong.number("loops", in: 0...9) } throws: {
      "\($0)" == "--loops: 'many' is no whole number from 0 to 9"
    }
    let variable = try read([], ["IPMESH_TEST_LOOPS": "10"])
    #expect { try variable.number("loops", in: 0...9) } throws: { "\($0)".hasPrefix("IPMESH_TEST_LOOPS: '10'") }
    let file = try read(file: "{\n  loops: -1 }")
    #expect { try file.number("loops", in: 0...9) } throws: { "\($0)".contains("test.json5:2:10: loops: '-1'") }
    #expect { try read().required("address") } throws: { "\($0)" == "--address: it is missing; see --help" }
  }

  @Test func fileWithAnUnknownKeyIsRefusedAndKeysOfTheProcessItselfAreNot() throws {
    #expect { try read(file: "{ loop: 1 }") } throws: { "\($0)".contains("'loop' is unknown here") }
    let settings = try read(file: "{ routes: [ 'a' ] }", structured: ["routes"])
    #expect(try settings.file?["routes"].elements().map { try $0.text() } == ["a"])
  }

  @Test(arguments: [("500ms", Duration.milliseconds(500)), ("30s", .seconds(30)), ("5m", .seconds(300)), ("0s", .zero)])
  func readsTimesWithTheirUnit(_ text: String, _ time: Duration) throws {
    #expect(try read(["--grace", text]).duration("grace") == time)
  }

  @Test(arguments: ["30", "s", "-1s", "1h", "1.5s", "9999999999s"])
  func refusesTimesWithoutAKnownUnit(_ text: String) throws {
    let settings = try read(["--grace", text])
    #expect(throws: SettingError.self) { try settings.duration("grace") }
  }

  @Test func serverNeedsItsCertificateItsKeyAndTheAuthorityOfItsCallers() throws {
    let files = ["--cert", "c", "--key", "k", "--client-ca", "a"]
    let configuration = try ServiceConfiguration(
      process: "test", arguments: files + ["--address", "[::1]:5", "--streams", "7"], environment: { _ in nil })
    #expect(configuration.server.address == SocketAddress(host: "::1", port: 5))
    #expect(configuration.server.connection.concurrentStreams == 7)
    #expect(configuration.server.tls.authorities == "a")
    for missing in stride(from: 0, to: files.count, by: 2) {
      var rest = files
      rest.removeSubrange(missing...(missing + 1))
      #expect { try ServiceConfiguration(process: "test", arguments: rest, environment: { _ in nil }) } throws: {
        "\($0)" == "\(files[missing]): it is missing; see --help"
      }
    }
  }
}
