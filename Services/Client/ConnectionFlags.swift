import ArgumentParser
import FoundationEssentials
import Messages
import RPC

/// The options of every command that calls a server.
struct ConnectionFlags: ParsableArguments {
  @Option(help: "The server: HOST:PORT, several separated by commas. [env: IPMESH_ADDRESS]")
  var address: String?

  @Option(help: "File with the authority that signs the server (ca.crt). [env: IPMESH_CA]", completion: .file())
  var ca: String?

  @Option(help: "File with your certificate. [env: IPMESH_CERT]", completion: .file())
  var cert: String?

  @Option(help: "File with the key of your certificate. [env: IPMESH_KEY]", completion: .file())
  var key: String?

  @Option(help: "A profile of ~/.config/ipmesh/profiles.json.")
  var profile: String?

  @Option(
    name: [.customShort("H"), .long],
    help: ArgumentHelp(
      "Metadata to send, 'name: value'; base64 for names in -bin. May be repeated.", valueName: "name: value"))
  var header: [String] = []

  @Option(
    name: [.long, .customLong("timeout")],
    help: ArgumentHelp("How long to wait for the call: 500ms, 5s, 2m, 1h. Without it, for ever.", valueName: "time"))
  var deadline: Wait?

  @Flag(name: .shortAndLong, help: "Show metadata and timing.")
  var verbose = false

  /// The settings from these options, the environment and the profiles.
  func settings() throws(LocalError) -> ConnectionSettings {
    let environment = ProcessInfo.processInfo.environment
    return try ConnectionSettings.resolve(
      options: PartialSettings(address: address, ca: ca, cert: cert, key: key), profile: profile,
      profiles: try ProfileFile(environment: environment), environment: environment)
  }

  /// What goes along with each call.
  func callOptions() throws(LocalError) -> CallOptions {
    var options = deadline.map { CallOptions(timeout: $0.duration) } ?? CallOptions()
    options.metadata = try Self.metadata(header)
    return options
  }

  static func metadata(_ headers: [String]) throws(LocalError) -> Metadata {
    var metadata = Metadata()
    for header in headers {
      let parts = header.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw LocalError("-H '\(header)': write 'name: value'") }
      let name = parts[0].lowercased()
      let value = String(parts[1].drop { $0 == " " })
      if name.hasSuffix("-bin") {
        guard let bytes = Base64.decode(Array(value.utf8)[...]), metadata.addBinary(name, bytes) else {
          throw LocalError("-H '\(name)': the value of a name in -bin is base64")
        }
      } else if !metadata.add(name, value) {
        throw LocalError(
          "-H '\(name)': names are lower-case letters, digits, '-', '_', '.' and do not begin with grpc-; values are ASCII"
        )
      }
    }
    return metadata
  }
}

/// A time to wait, as people write it: `500ms`, `5s`, `2m`, `1h`.
struct Wait: ExpressibleByArgument, Equatable {
  let duration: Duration

  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int64(digits), number > 0, number <= 1_000_000_000 else { return nil }
    switch argument.dropFirst(digits.count) {
    case "ms": duration = .milliseconds(number)
    case "s": duration = .seconds(number)
    case "m": duration = .seconds(number * 60)
    case "h": duration = .seconds(number * 3600)
    default: return nil
    }
  }
}
