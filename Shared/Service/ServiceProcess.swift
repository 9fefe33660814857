import Glibc
import Stubs

/// What a process serves, and what it wants to be told of its life.
public struct HostedService: Sendable {
  public var services: [any ServiceImplementation]
  /// Decides who may call; see `Admission`. With `nil` every peer with a verified certificate may.
  public var admit: (@Sendable (ServerContext) -> RPCError?)? = { Admission().refusal($0) }
  /// Runs when the server listens, before it reports itself as serving.
  public var started: @Sendable (Server) async throws -> Void = { _ in }
  /// Reads files again after SIGHUP, after the TLS files were; what it throws is logged, the old stays in force.
  public var reload: @Sendable () async throws -> Void = {}
  /// Runs when the process was told to end, before it waits for its calls: ends those that would go on for ever.
  public var ending: @Sendable () -> Void = {}
  /// Runs when the last call has ended: close databases, flush what was written.
  public var close: @Sendable () async -> Void = {}

  /// Decides where calls go that none of `services` answers.
  public var relay: (@Sendable (EventLoop) throws -> any Relay)?
  /// The full names of the services that callers reach by `relay`: reflection describes them too. `health` says of them
  /// what the process sets.
  public var relayed: [String] = []
  /// What the process says of its health.
  public let health: Health

  public init(_ services: [any ServiceImplementation]) {
    self.services = services
    health = Health(services: services.map { type(of: $0).serviceName }, .notServing)
  }
}

/// The life of a server process: read the settings, serve, reload on SIGHUP, end in order on SIGTERM.
///
/// Exit status: 0 after an orderly end, 1 if it could not start, 64 for settings that cannot be used.
public enum ServiceProcess {
  /// Runs the process `ipmesh-<name>` until it is told to end; never returns.
  ///
  /// Beside what `host` makes it serves health and reflection. When it listens, a line with the event `listening` and
  /// the field `address` is on standard error, whatever the log level.
  /// - Parameters:
  ///   - own: settings beside the common ones.
  ///   - structured: keys of the configuration file that `host` reads itself.
  public static func run(
    _ name: String, own: [Setting] = [], structured: [String] = [],
    _ host: @Sendable (ServiceConfiguration, Log) async throws -> HostedService
  ) async -> Never {
    OpenSSL.start()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.contains("--help") {
      print(ServiceConfiguration.help(process: name, own: own), terminator: "")
      exit(0)
    }
    let configuration: ServiceConfiguration
    do {
      configuration = try ServiceConfiguration(
        process: name, own: own, structured: structured, arguments: arguments, environment: environmentVariable)
    } catch {
      Log(level: .info).error("cannot start", ["process": "ipmesh-\(name)", "reason": "\(error)"])
      exit(64)
    }
    await serve(configuration, host)
  }

  /// Runs a process whose settings have been read until it is told to end; never returns. See `run`.
  public static func serve(
    _ configuration: ServiceConfiguration,
    _ host: @Sendable (ServiceConfiguration, Log) async throws -> HostedService
  ) async -> Never {
    let log = Log(level: configuration.logLevel)
    do {
      let signals = Signals()
      let hosted = try await host(configuration, log)
      let life = try await ServiceLife(configuration, hosted, log)
      await life.run(signals)
      exit(0)
    } catch {
      log.error("cannot start", ["process": "ipmesh-\(configuration.process)", "reason": "\(error)"])
      exit(1)
    }
  }

  /// The value of an environment variable.
  public static func environmentVariable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
