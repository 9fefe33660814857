import Service

/// Where the services of one name are served.
struct Route: Sendable {
  /// A service such as `ipmesh.registry.v1.OutletService`, or a package that holds services.
  let name: String
  /// Servers that serve the same.
  let servers: ServerAddresses
  fileprivate let nameBytes: [UInt8]

  init(name: String, servers: ServerAddresses) {
    self.name = name
    self.servers = servers
    nameBytes = Array(name.utf8)
  }

  /// Whether this is the route of the path `/package.Service/Method`.
  func covers(_ path: Span<UInt8>) -> Bool {
    guard path.count > nameBytes.count + 1, path[0] == UInt8(ascii: "/") else { return false }
    for index in nameBytes.indices where path[index + 1] != nameBytes[index] { return false }
    let next = path[nameBytes.count + 1]
    return next == UInt8(ascii: "/") || next == UInt8(ascii: ".")
  }

  /// Whether this is the route of a service, by its full name.
  func covers(service: String) -> Bool { service == name || service.hasPrefix(name + ".") }
}

/// The routes of the mesh; the longest name that covers a path decides.
struct RouteTable: Sendable {
  let routes: [Route]

  init(_ routes: [Route]) {
    self.routes = routes.sorted { ($0.name.utf8.count, $0.name) > ($1.name.utf8.count, $1.name) }
  }

  /// The place in `routes` of the route of `path`.
  func index(of path: Span<UInt8>) -> Int? {
    // A mesh has a handful of routes: looking at each is faster than hashing.
    for index in routes.indices where routes[index].covers(path) { return index }
    return nil
  }

  /// The services among `known` that are routed, each with the place of its route.
  func services(among known: [String]) -> [(name: String, route: Int)] {
    known.compactMap { name in
      routes.firstIndex { $0.covers(service: name) }.map { (name, $0) }
    }
  }
}
