/// What a server process is told when it starts.
public struct ServiceConfiguration: Sendable {
  /// The name of the process without `ipmesh-`, such as `registry`.
  public let process: String
  /// Where and how it serves.
  public let server: ServerConfiguration
  /// The database: the path of a file.
  public let database: String?
  /// How long calls may still run after the process was told to end.
  public let grace: Duration
  /// Where metrics are served as plain text; `nil` for nowhere.
  public let metrics: SocketAddress?
  public let logLevel: Log.Level
  /// All settings, for those that are the process's own.
  public let settings: Settings

  /// The settings that every server process has.
  static let common = [
    Setting("address", "ADDRESS:PORT", "where to listen; port 0 takes a free one", fallback: "127.0.0.1:0"),
    Setting("cert", "FILE", "the certificate of the process, PEM"),
    Setting("key", "FILE", "the private key of the certificate, PEM"),
    Setting("client-ca", "FILE", "the authority that signed the certificates of callers, PEM"),
    Setting("crl", "FILE", "the list of revoked certificates of that authority, PEM"),
    Setting("loops", "N", "threads that serve; 0 takes one for each processor", fallback: "0"),
    Setting("data", "FILE", "the database"),
    Setting("grace", "TIME", "how long calls may still run after SIGTERM", fallback: "30s"),
    Setting("metrics", "ADDRESS:PORT", "a loopback address where metrics are served in Prometheus text"),
    Setting("log-level", "LEVEL", "debug, info, warning or error", fallback: "info"),
    Setting("message-bytes", "N", "the longest message", fallback: "4194304"),
    Setting("header-bytes", "N", "the longest metadata of a call", fallback: "16384"),
    Setting("streams", "N", "calls open at once on one connection", fallback: "1000"),
    Setting("calls", "N", "calls open at once on one thread; more are refused", fallback: "10000"),
    Peers.setting,
  ]

  /// Reads the configuration of `process`.
  /// - Parameters:
  ///   - own: the settings that this process has beside the common ones.
  ///   - structured: keys of its file that the process reads itself from `settings.file`.
  public init(
    process: String, own: [Setting] = [], structured: [String] = [], arguments: [String],
    environment: (String) -> String?
  ) throws {
    self.process = process
    let settings = try Settings(
      Self.common + own, environmentPrefix: "IPMESH_\(process.uppercased())_", structured: structured + [Peers.key],
      arguments: arguments, environment: environment)
    self.settings = settings
    var server = ServerConfiguration(
      address: try settings.address("address") ?? SocketAddress(host: "127.0.0.1", port: 0),
      tls: TLSFiles(
        certificate: try settings.required("cert"), key: try settings.required("key"),
        authorities: try settings.required("client-ca"), revocations: settings.text("crl")))
    server.loops = try settings.number("loops", in: 0...256) ?? 0
    server.messageBytes = try settings.number("message-bytes", in: 1...1 << 30) ?? server.messageBytes
    server.callsPerLoop = try settings.number("calls", in: 1...1_000_000) ?? server.callsPerLoop
    server.connection.headerListBytes =
      try settings.number("header-bytes", in: 1_024...1 << 20) ?? server.connection.headerListBytes
    if let streams = try settings.number("streams", in: 1...1_000_000) {
      server.connection.concurrentStreams = UInt32(streams)
    }
    self.server = server
    database = settings.text("data")
    grace = try settings.duration("grace") ?? .seconds(30)
    metrics = try settings.address("metrics")
    let level = try settings.required("log-level")
    guard let logLevel = Log.Level(word: level) else {
      throw settings.error("log-level", "'\(level)' is none of debug, info, warning and error")
    }
    self.logLevel = logLevel
  }

  /// The configuration of a process that reads its settings in its own way.
  public init(process: String, server: ServerConfiguration, settings: Settings, grace: Duration = .seconds(30)) {
    self.process = process
    self.server = server
    self.settings = settings
    self.grace = grace
    database = nil
    metrics = nil
    logLevel = .info
  }

  /// The database of a process that has one.
  public func requiredDatabase() throws(SettingError) -> String { try settings.required("data") }

  /// What `--help` prints.
  static func help(process: String, own: [Setting]) -> String {
    """
    ipmesh-\(process): a server of the ipmesh service mesh.

    \(Settings.help(common + own + [Setting("config", "FILE", "a JSON5 file with settings under the names of these flags")]))
    Each setting is also read from the environment, as IPMESH_\(process.uppercased())_ADDRESS and so on; flags go first.
    Signals: TERM ends in order, HUP reads certificates, revocations, policy and rules again.

    """
  }
}
