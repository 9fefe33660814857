import Service

/// What the gateway is told beside the settings of every process.
struct GatewaySettings: Sendable {
  /// The policy file.
  let policy: String
  let routes: RouteTable
  /// How long calls wait for a service that went away before they fail.
  let restartWait: Duration

  static let own = [
    Setting("policy", "FILE", "who may call what, JSON5; read again on SIGHUP"),
    Setting(
      "route", "NAME=ADDRESS:PORT",
      "where a service or package is served, several addresses divided by commas; can be repeated", isRepeatable: true),
    Setting("restart-wait", "TIME", "how long calls wait for a service that restarts", fallback: "10s"),
  ]

  /// The same routes as `--route`, as an object: `routes: { "ipmesh.registry.v1": ["127.0.0.1:8444"] }`.
  static let structured = ["routes"]

  init(_ settings: Settings) throws {
    policy = try settings.required("policy")
    restartWait = try settings.duration("restart-wait") ?? .seconds(10)
    let routes = try settings.addresses("route", key: "routes", example: "ipmesh.registry.v1=127.0.0.1:8444")
      .map { Route(name: $0.name, servers: $0.servers) }
    guard !routes.isEmpty else { throw settings.error("route", "no service is routed; see --help") }
    self.routes = RouteTable(routes)
  }
}
