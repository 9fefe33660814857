import Glibc
import Stubs

/// One run of a server process, from listening to the last call.
struct ServiceLife: Sendable {
  private let configuration: ServiceConfiguration
  private let hosted: HostedService
  private let log: Log
  private let server: Server
  private let manager = ServiceManager(environment: ServiceProcess.environmentVariable)

  /// Listens, then reports itself as serving.
  init(_ configuration: ServiceConfiguration, _ hosted: HostedService, _ log: Log) async throws {
    self.configuration = configuration
    self.hosted = hosted
    self.log = log
    let names = hosted.services.map { type(of: $0).serviceName }
    for name in hosted.relayed { hosted.health.set(name, .notServing) }
    let metrics = try Self.startMetrics(configuration.metrics)
    let reporter = CallReporter(log, metrics)
    server = try await Server.start(
      configuration.server, services: hosted.services + [hosted.health],
      methods: Reflection(services: names + hosted.relayed + [Health.serviceName]).methods,
      admit: Self.counting(metrics, hosted.admit),
      log: { reporter.connectionFailed($0, peer: $1) }, ended: { reporter.ended($0, $1, thrown: $2) },
      relay: hosted.relay)
    try await hosted.started(server)
    for name in names + [""] { hosted.health.set(name, .serving) }
    log.announce(
      "listening",
      [
        "process": "ipmesh-\(configuration.process)", "address": "\(server.address)",
        "loops": .number(server.eventLoops.count), "pid": .number(Int(getpid())),
      ])
    manager.ready("listening on \(server.address)")
  }

  private static func startMetrics(_ address: SocketAddress?) throws -> CallMetrics? {
    guard let address else { return nil }
    let metrics = CallMetrics()
    try MetricsEndpoint.start(on: address) { metrics.text() }
    return metrics
  }

  /// `admit`, counting the calls that come to it.
  private static func counting(
    _ metrics: CallMetrics?, _ admit: (@Sendable (ServerContext) -> RPCError?)?
  ) -> (@Sendable (ServerContext) -> RPCError?)? {
    guard let metrics else { return admit }
    return { context in
      metrics.started(context.path)
      return admit?(context)
    }
  }

  /// Follows the signals until the process has ended in order.
  func run(_ signals: Signals) async {
    var ending: Task<Void, Never>?
    for await signal in signals.stream {
      switch signal {
      case .hangUp: await reload()
      case .terminate where ending == nil, .interrupt where ending == nil:
        log.info("ending", ["signal": "\(signal)"])
        ending = Task {
          await end()
          exit(0)
        }
      case .terminate, .interrupt:
        log.warning("ended at once", ["reason": "a second signal came while calls were still running"])
        exit(1)
      }
    }
    await ending?.value
  }

  private func reload() async {
    manager.reloading()
    do {
      try await server.reloadTLS()
      try await hosted.reload()
      log.info("reloaded")
    } catch {
      log.error("reload failed; what was in force stays", ["reason": "\(error)"])
    }
    manager.ready("listening on \(server.address)")
  }

  private func end() async {
    manager.stopping()
    hosted.health.shutDown()
    hosted.ending()
    await server.shutdown(grace: configuration.grace)
    await hosted.close()
    log.info("ended")
  }
}
