import Glibc
import Synchronization

/// How a server listens, and what it lets its callers do.
public struct ServerConfiguration: Sendable {
  public var address: SocketAddress
  public var tls: TLSFiles
  /// Event loops, each a thread; 0 takes one for each processor.
  public var loops = 0
  public var connection = ConnectionLimits()
  /// The bytes of one message, compressed or not.
  public var messageBytes = 4 * 1024 * 1024
  /// Calls that may be open on one loop; more are refused with RESOURCE_EXHAUSTED.
  public var callsPerLoop = 10_000

  public init(address: SocketAddress, tls: TLSFiles) {
    self.address = address
    self.tls = tls
  }
}

/// A gRPC server: listens on every loop and serves its methods until it is shut down.
///
/// Guarantees: a connection stays on one loop; `shutdown` lets the calls that run finish.
public final class Server: Sendable {
  public let configuration: ServerConfiguration
  /// Where the server listens; the port is the one that was taken if 0 was asked for.
  public let address: SocketAddress
  private let loops: [LoopBound<ServerLoop>]

  /// Starts to listen. `admit` is asked before each handler; the error it returns refuses the call. `log` is told what
  /// an operator must know of connections that failed. `ended` is told of each call that reached its handler or was
  /// refused by `admit`, with what the handler threw, which the caller may not see; it runs on the call's loop.
  /// `relay` makes, on each loop, what decides where calls go that no service or method here answers.
  public static func start(
    _ configuration: ServerConfiguration, services: [any ServiceImplementation], methods: [ServerMethod] = [],
    admit: (@Sendable (ServerContext) -> RPCError?)? = nil,
    log: @escaping @Sendable (ConnectionError, SocketAddress?) -> Void = { _, _ in },
    ended: (@Sendable (ServerContext, Status.Code, (any Error)?) -> Void)? = nil,
    relay: (@Sendable (EventLoop) throws -> any Relay)? = nil
  ) async throws -> Server {
    let context = try TLSContext.server(configuration.tls)
    let table = MethodTable(services.flatMap(\.methods) + methods)
    var address = configuration.address
    var loops: [LoopBound<ServerLoop>] = []
    for index in 0..<configuration.loopCount {
      let loop = try EventLoop(name: "loop-\(index)")
      let on = address
      let server = try await withTaskExecutorPreference(loop) {
        LoopBound(
          try ServerLoop(
            configuration, on: on, table, context, loop: loop, admit: admit, log: log, ended: ended, relay: relay),
          on: loop)
      }
      address = await withTaskExecutorPreference(loop) { server.onLoop.listener.address }
      loops.append(server)
    }
    return Server(configuration, address, loops)
  }

  private init(_ configuration: ServerConfiguration, _ address: SocketAddress, _ loops: [LoopBound<ServerLoop>]) {
    self.configuration = configuration
    self.address = address
    self.loops = loops
  }

  /// The server's event loops, on which outgoing calls may run too.
  public var eventLoops: [EventLoop] { loops.map(\.loop) }

  /// Reads the certificate, key and CA files again; connections made after the return use them. Throws, and changes
  /// nothing, if they cannot be used.
  public func reloadTLS() async throws {
    let context = try TLSContext.server(configuration.tls)
    for server in loops {
      await Task(executorPreference: server.loop) { server.onLoop.listener.replace(context) }.value
    }
  }

  /// Takes no new connections and no new calls, waits for those that run up to `grace`, then ends the rest.
  public func shutdown(grace: Duration = .seconds(30)) async {
    await withTaskGroup { group in
      for server in loops {
        group.addTask {
          await withTaskExecutorPreference(server.loop) { await server.onLoop.drain(grace: grace, server) }
        }
      }
    }
    for server in loops { server.loop.stop() }
  }
}

extension ServerConfiguration {
  fileprivate var loopCount: Int { loops > 0 ? loops : max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
