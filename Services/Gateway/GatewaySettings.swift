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
      "where a service or package is served; several are divided by spaces, several addresses of one by commas"),
    Setting("restart-wait", "TIME", "how long calls wait for a service that restarts", fallback: "10s"),
  ]

  /// The same routes as `--route`, as an object: `routes: { "ipmesh.registry.v1": ["127.0.0.1:8444"] }`.
  static let structured = ["routes"]

  init(_ settings: Settings) throws {
    policy = try settings.required("policy")
    restartWait = try settings.duration("restart-wait") ?? .seconds(10)
    var routes: [Route] = []
    if let text = settings.text("route") {
      for part in text.split(separator: " ") {
        let halves = part.split(separator: "=", maxSplits: 1).map(String.init)
        guard halves.count == 2,
          let route = Route(name: halves[0], addresses: halves[1].split(separator: ",").map(String.init))
        else {
          throw settings.error("route", "'\(part)' is not like ipmesh.registry.v1=127.0.0.1:8444")
        }
        routes.append(route)
      }
    } else if let file = settings.file, file.has("routes") {
      let node = try file["routes"]
      for name in try node.keys() {
        let addresses = try node[name].elements().map { try $0.text() }
        guard let route = Route(name: name, addresses: addresses) else {
          throw try node[name].error("expected a service or package and addresses such as 127.0.0.1:8444")
        }
        routes.append(route)
      }
    }
    guard !routes.isEmpty else { throw settings.error("route", "no service is routed; see --help") }
    self.routes = RouteTable(routes)
  }
}
