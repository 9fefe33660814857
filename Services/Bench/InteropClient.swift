import Service
import Stubs

/// The client's side of the public gRPC interop cases: runs them against a server and says which pass.
enum InteropClient {
  private static let settings = [
    Setting("address", "ADDRESS:PORT", "the server"),
    Setting("name", "NAME", "the name that its certificate must be for", fallback: "localhost"),
    Setting("ca", "FILE", "the authority of its certificate, PEM"),
    Setting("cert", "FILE", "our certificate, PEM"),
    Setting("key", "FILE", "its private key, PEM"),
    Setting("case", "NAME", "one case; all without it"),
  ]

  /// Whether all cases that were asked for passed; each is printed with its outcome.
  static func run(_ arguments: [String]) async throws -> Bool {
    let settings = try Settings(
      settings, environmentPrefix: "IPMESH_BENCH_", arguments: arguments,
      environment: ServiceProcess.environmentVariable)
    guard let address = try settings.address("address") else {
      throw SettingError("--address", "it is missing")
    }
    let channel = try await Channel(
      ChannelConfiguration(
        addresses: [address], serverName: try settings.required("name"),
        tls: TLSFiles(
          certificate: settings.text("cert"), key: settings.text("key"), authorities: try settings.required("ca"))))
    let wanted = settings.text("case")
    let cases = InteropCases(channel).all.filter { wanted == nil || $0.name == wanted }
    guard !cases.isEmpty else { throw settings.error("case", "there is no case '\(wanted ?? "")'") }
    var failures = 0
    for one in cases {
      do {
        try await one.run()
        print("ok    \(one.name)")
      } catch {
        failures += 1
        print("FAIL  \(one.name): \(error)")
      }
    }
    print("\(cases.count - failures) of \(cases.count) cases passed")
    return failures == 0
  }
}

/// What a case found that it must not find.
struct InteropFailure: Error, CustomStringConvertible {
  let description: String
}

func expect(_ condition: Bool, _ complaint: @autoclosure () -> String) throws {
  if !condition { throw InteropFailure(description: complaint()) }
}

/// Runs `call`, which must fail with `code`, and returns its error.
@discardableResult
func expectFailure(_ code: Status.Code, _ call: () async throws -> Void) async throws -> RPCError {
  do {
    try await call()
  } catch let error as RPCError {
    try expect(error.code == code, "failed with \(error), not with \(code.name)")
    return error
  }
  throw InteropFailure(description: "did not fail; \(code.name) is expected")
}
