import Foundation
import Testing

@testable import ipmesh

@Suite struct SettingsTests {
  /// Files that exist, since settings name only files that can be read.
  private let folder: String
  private var complete: PartialSettings {
    PartialSettings(address: "a:1", ca: file("ca"), cert: file("cert"), key: file("key"))
  }

  init() throws {
    folder = try Mesh.makeFolder()
    for name in ["ca", "cert", "key", "other"] { try Data().write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
  }

  private func file(_ name: String) -> String { "\(folder)/\(name)" }

  private func profiles(_ json: String) throws -> ProfileFile {
    try Data(json.utf8).write(to: URL(fileURLWithPath: file("profiles.json")))
    return try ProfileFile(path: file("profiles.json"))
  }

  private func cleanUp() { try? FileManager.default.removeItem(atPath: folder) }

  private func error(_ body: () throws -> Void) throws -> String {
    try #require(#expect(throws: LocalError.self) { try body() }).description
  }

  @Test func anOptionBeatsTheProfileAskedForWhichBeatsTheEnvironmentWhichBeatsTheDefaultProfile() throws {
    defer { cleanUp() }
    let profiles = try profiles(
      #"{"default":"d","profiles":{"d":{"address":"default:1","ca":"ca"},"p":{"address":"profile:1","ca":"ca"}}}"#)
    func address(_ option: String?, _ profile: String?, _ environment: [String: String]) throws -> String {
      try ConnectionSettings.resolve(
        options: PartialSettings(address: option), profile: profile, profiles: profiles,
        environment: environment.merging(["IPMESH_CA": file("ca")]) { $1 }
      ).addresses[0].host
    }
    let environment = ["IPMESH_ADDRESS": "environment:1"]
    #expect(try address("option:1", "p", environment) == "option")
    #expect(try address(nil, "p", environment) == "profile")
    #expect(try address(nil, nil, environment) == "environment")
    #expect(try address(nil, nil, ["IPMESH_ADDRESS": ""]) == "default")
  }

  @Test func aCertificateIsNotPairedWithAKeyFromElsewhere() throws {
    defer { cleanUp() }
    let message = try error {
      _ = try ConnectionSettings.resolve(
        options: PartialSettings(cert: file("other")), profile: nil, profiles: nil,
        environment: [
          "IPMESH_ADDRESS": "a", "IPMESH_CA": file("ca"), "IPMESH_CERT": file("cert"), "IPMESH_KEY": file("key"),
        ])
    }
    #expect(message.hasPrefix("no key is given (未指定私钥文件): use --key FILE, or set IPMESH_KEY"))
  }

  @Test func namesWhatIsMissingAndHowToSetIt() throws {
    defer { cleanUp() }
    var partial = complete
    partial.address = nil
    #expect(try error { _ = try ConnectionSettings(partial) }.hasPrefix("no address is given"))
    partial = complete
    partial.ca = nil
    #expect(try error { _ = try ConnectionSettings(partial) }.contains("set IPMESH_CA"))
    partial = complete
    partial.cert = nil
    #expect(try error { _ = try ConnectionSettings(partial) }.contains("set IPMESH_CERT"))
    partial = complete
    partial.ca = file("absent")
    #expect(try error { _ = try ConnectionSettings(partial) }.hasPrefix("cannot read \(file("absent"))"))
    partial = complete
    (partial.cert, partial.key) = (nil, nil)
    #expect(try ConnectionSettings(partial).identity == nil)
  }

  @Test func fileNamesInAProfileStartAtItsFolder() throws {
    defer { cleanUp() }
    let profiles = try profiles(#"{"profiles":{"p":{"address":"a:1","ca":"ca","cert":"/x/cert","key":"key"}}}"#)
    #expect(
      try profiles.profile("p") == PartialSettings(address: "a:1", ca: file("ca"), cert: "/x/cert", key: file("key")))
    #expect(try profiles.defaultProfile() == nil)
    #expect(try error { _ = try profiles.profile("q") }.hasSuffix("has no profile \"q\"; it has: p"))
    #expect(try error { _ = try self.profiles("[]") }.contains("is not a profile file: expected {"))
    #expect(
      try error {
        _ = try ConnectionSettings.resolve(options: complete, profile: "p", profiles: nil, environment: [:])
      }.hasPrefix("there is no profile file"))
  }

  @Test(arguments: [
    ("gateway.example", "gateway.example", 8443), ("gateway.example:9000", "gateway.example", 9000),
    ("https://gateway.example:9000", "gateway.example", 9000), ("192.0.2.1:1", "192.0.2.1", 1),
    ("[2001:db8::1]:65535", "2001:db8::1", 65535), ("[::1]", "::1", 8443), ("2001:db8::1", "2001:db8::1", 8443),
  ])
  func readsAddresses(_ text: String, _ host: String, _ port: Int) throws {
    defer { cleanUp() }
    #expect(try ConnectionSettings.Address(text) == .init(host: host, port: UInt16(port)))
  }

  @Test(arguments: ["", ":1", "a:0", "a:65536", "a:b", "[::1", "[::1]x", "a/b"])
  func refusesWhatIsNoAddress(_ text: String) throws {
    defer { cleanUp() }
    #expect(try error { _ = try ConnectionSettings.Address(text) }.contains("is not an address: write HOST:PORT"))
  }

  @Test func readsSeveralAddresses() throws {
    defer { cleanUp() }
    var partial = complete
    partial.address = "a:1,[::1]:2"
    #expect(try ConnectionSettings(partial).addresses.map(\.description) == ["a:1", "[::1]:2"])
  }

  @Test func readsTimesAndMetadata() throws {
    defer { cleanUp() }
    #expect(Wait(argument: "500ms")?.duration == .milliseconds(500))
    #expect(Wait(argument: "2m")?.duration == .seconds(120))
    for text in ["5", "s", "0s", "-1s", "1d", "1.5s"] { #expect(Wait(argument: text) == nil, "\(text)") }

    let metadata = try ConnectionFlags.metadata(["User: zhang: wei", "token-bin: AQID", "empty:"])
    #expect(metadata.first("user") == "zhang: wei")
    #expect(metadata.firstBinary("token-bin") == [1, 2, 3])
    #expect(metadata.first("empty") == "")
    for header in ["no colon", "grpc-timeout: 1S", "名: x", "x-bin: *", "x: 张"] {
      #expect(throws: LocalError.self, "\(header)") { try ConnectionFlags.metadata([header]) }
    }
  }
}
