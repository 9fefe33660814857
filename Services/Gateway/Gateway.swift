import Identity
import Locking
import Service

/// The gateway as a process: its routers, one on each loop, and what they share.
final class Gateway: Sendable {
  private struct State {
    var policy: Policy
    var routers: [LoopBound<LoopRouter>] = []
    var followers: [HealthFollower] = []
  }

  private let settings: GatewaySettings
  private let tls: TLSFiles
  private let log: Log
  private let state: Locked<State>

  init(_ configuration: ServiceConfiguration, _ log: Log) throws {
    settings = try GatewaySettings(configuration.settings)
    tls = configuration.server.tls
    self.log = log
    state = Locked(State(policy: try Policy(file: settings.policy)))
  }

  /// What the process serves: calls that it relays, health and reflection of the whole mesh, all by the same policy.
  var hosted: HostedService {
    var hosted = HostedService([])
    let services = settings.routes.services(among: BundledSchema.pool.services.map(\.fullName))
    hosted.relayed = services.map(\.name)
    hosted.relay = { try self.makeRouter(on: $0) }
    hosted.admit = { self.refusal(of: $0) }
    let health = hosted.health
    hosted.started = { try await self.followHealth(of: services, health, $0) }
    hosted.reload = { try self.reload() }
    hosted.close = { self.close() }
    return hosted
  }

  private func makeRouter(on loop: EventLoop) throws -> LoopRouter {
    let context = try TLSContext.client(tls)
    let channels = settings.routes.routes.map { LoopChannel(channelConfiguration($0), context, loop: loop) }
    let router = LoopRouter(
      settings.routes, channels, state.withLock { $0.policy }, restartWait: settings.restartWait,
      reporter: CallLog(log))
    let bound = LoopBound(router, on: loop)
    state.withLock { $0.routers.append(bound) }
    return router
  }

  private func channelConfiguration(_ route: Route) -> ChannelConfiguration {
    var configuration = ChannelConfiguration(
      addresses: route.servers.addresses, serverName: route.servers.host, tls: tls)
    // Small enough that many callers who do not read cost little, large enough for a machine room's speed.
    configuration.connection.streamWindowBytes = 128 * 1024
    configuration.connection.connectionWindowBytes = 16 * 1024 * 1024
    configuration.backoffMax = .seconds(1)
    configuration.extraConnections = 16
    return configuration
  }

  /// Refuses calls to the gateway's own methods that the policy does not allow.
  private func refusal(of context: ServerContext) -> RPCError? {
    let policy = state.withLock { $0.policy }
    do throws(IdentityError) {
      let identity = try SPIFFEIdentity(certificateURIs: context.peer.certificate?.uris ?? [])
      switch policy.permissions(of: identity).decide(path: context.path) {
      case .allowed: return nil
      case .denied(let denial): return refused(context, RPCError(.permissionDenied, "\(denial)"), caller: identity.uri)
      }
    } catch {
      let error = RPCError(.unauthenticated, "the certificate names no caller: \(error)")
      return refused(context, error, caller: "unknown")
    }
  }

  /// Puts the refusal into the log, and the call's identifier into both.
  private func refused(_ context: ServerContext, _ error: RPCError, caller: String) -> RPCError {
    let id = CallID(context)
    CallLog(log).failed(context.path, id, error, caller: caller)
    var error = error
    error.trailers.add("\(CallID.name)", id.description)
    return error
  }

  private func followHealth(of services: [(name: String, route: Int)], _ health: Health, _ server: Server) async throws
  {
    for (index, route) in settings.routes.routes.enumerated() {
      let names = services.filter { $0.route == index }.map(\.name)
      guard !names.isEmpty, let loop = server.eventLoops.first else { continue }
      let channel = try await Channel(channelConfiguration(route), loops: [loop])
      let follower = HealthFollower(channel, names, health)
      state.withLock { $0.followers.append(follower) }
    }
  }

  /// Reads the policy and the TLS files again; throws, and changes nothing, if any of them cannot be used.
  private func reload() throws {
    let policy = try Policy(file: settings.policy)
    let context = try TLSContext.client(tls)
    let (routers, followers) = state.withLock { state in
      state.policy = policy
      return (state.routers, state.followers)
    }
    for router in routers { router.loop.run { router.onLoop.replace(policy, context) } }
    for follower in followers { try follower.reloadTLS() }
  }

  private func close() {
    for follower in state.withLock({ $0.followers }) { follower.stop() }
  }
}
