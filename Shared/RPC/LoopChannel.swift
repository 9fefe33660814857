/// Something that needs a connection: a call, or a proxied stream.
public protocol ConnectionWaiter: AnyObject {
  /// Whether a connection is of any use to it still: not when its call has ended in the meantime.
  var stillWaits: Bool { get }
  /// Whether to go on waiting while no server can be reached.
  var waitsForReady: Bool { get }
  func connectionReady(_ connection: Connection)
  func connectionFailed(_ error: RPCError)
}

/// A loop that ends when the last that needs it is gone.
final class OwnedLoop: Sendable {
  let loop: EventLoop

  init(_ loop: EventLoop) { self.loop = loop }

  deinit { loop.stop() }
}

/// A channel's part on one loop: a subchannel for each address, and the calls that wait for one to be ready.
///
/// When every connection has as many calls as its server takes at once, calls wait their turn, or more connections are
/// opened if the configuration allows them.
///
/// Its calls and open connections keep it; whoever made it lets go of the rest with `drain`.
public final class LoopChannel {
  let configuration: ChannelConfiguration
  let loop: EventLoop
  private(set) var context: TLSContext
  private var subchannels: [Subchannel] = []
  /// Connections beyond one to each address.
  private var extras: [Subchannel] = []
  /// No connections are added before this, since one that was could not be made.
  private var addsAfter = MonotonicTime(nanoseconds: 0)
  private var waiting: [ConnectionWaiter] = []
  private var isDraining = false
  /// The `:authority` of requests.
  let authority: [UInt8]
  /// Since when no server could be reached; `nil` while one can, or none was tried.
  private(set) var unreachableSince: MonotonicTime?
  private let ownedLoop: OwnedLoop?

  /// On `loop` only.
  public convenience init(_ configuration: ChannelConfiguration, _ context: TLSContext, loop: EventLoop) {
    self.init(configuration, context, loop: loop, nil)
  }

  init(_ configuration: ChannelConfiguration, _ context: TLSContext, loop: EventLoop, _ ownedLoop: OwnedLoop?) {
    self.ownedLoop = ownedLoop
    self.configuration = configuration
    self.context = context
    self.loop = loop
    authority = Array(configuration.authority.utf8)
  }

  func start(_ path: String, _ options: CallOptions) -> ClientExchange {
    let call = ClientCall(self, path, options)
    if isDraining { call.fail(RPCError(.unavailable, "the channel is closed")) } else { call.start() }
    return ClientExchange(call, on: loop)
  }

  /// Gives `waiter` the ready connection with the fewest calls under way, now or as soon as there is one.
  public func acquire(_ waiter: ConnectionWaiter) {
    if subchannels.isEmpty { subchannels = configuration.addresses.map { Subchannel(self, $0) } }
    if let connection = leastBusy(withRoom: true) { return waiter.connectionReady(connection) }
    // Those that are full queue what comes on top.
    if let connection = leastBusy(withRoom: false), !isAddingConnection() {
      return waiter.connectionReady(connection)
    }
    waiting.append(waiter)
    for subchannel in subchannels { subchannel.connectIfIdle() }
    failIfHopeless()
  }

  public func replace(_ context: TLSContext) {
    self.context = context
    retireAll()
    if hasWaiters { for subchannel in subchannels { subchannel.connectIfIdle() } }
  }

  /// Starts no more calls, and lets go of the connections once the calls under way have theirs; each ends with its last
  /// call.
  public func drain() {
    isDraining = true
    letGoIfDrained()
  }

  private func letGoIfDrained() {
    guard isDraining, !hasWaiters else { return }
    waiting = []
    retireAll()
    subchannels = []
  }

  private func retireAll() {
    for subchannel in subchannels + extras { subchannel.retire() }
    extras = []
  }

  private func leastBusy(withRoom: Bool) -> Connection? {
    var best: Connection?
    for subchannel in subchannels { consider(subchannel, withRoom, &best) }
    for subchannel in extras { consider(subchannel, withRoom, &best) }
    return best
  }

  @inline(__always)
  private func consider(_ subchannel: Subchannel, _ withRoom: Bool, _ best: inout Connection?) {
    guard let connection = subchannel.readyConnection else { return }
    if let known = best, known.streamCount <= connection.streamCount { return }
    if withRoom, connection.streamCount >= connection.peerConcurrentStreams { return }
    best = connection
  }

  /// Sees to it that another connection is being made; false if there are enough.
  private func isAddingConnection() -> Bool {
    if extras.contains(where: \.isConnecting) { return true }
    guard extras.count < configuration.extraConnections, loop.now >= addsAfter else { return false }
    let addresses = configuration.addresses
    let extra = Subchannel(self, addresses[extras.count % addresses.count])
    extras.append(extra)
    extra.connectIfIdle()
    return extra.isConnecting
  }

  /// A subchannel has no connection any more. Those that were added on top go with theirs.
  func subchannelIsIdle(_ subchannel: Subchannel) {
    if let index = extras.firstIndex(where: { $0 === subchannel }) {
      extras.remove(at: index)
    } else if hasWaiters {
      subchannel.connectIfIdle()
    } else {
      letGoIfDrained()
    }
  }

  /// Whether the subchannel, which could not connect, was one on top of the others and need not try again.
  func gaveUp(_ subchannel: Subchannel) -> Bool {
    guard let index = extras.firstIndex(where: { $0 === subchannel }) else { return false }
    extras.remove(at: index)
    addsAfter = loop.now + .seconds(1)
    serveWaiting()
    return true
  }

  func subchannelIsReady() {
    unreachableSince = nil
    serveWaiting()
  }

  private func serveWaiting() {
    let served = waiting
    waiting = []
    for waiter in served where waiter.stillWaits { acquire(waiter) }
    letGoIfDrained()
  }

  func subchannelFailed() { failIfHopeless() }

  private var hasWaiters: Bool { waiting.contains(where: \.stillWaits) }

  /// Why the servers that could not be reached could not be; `nil` if none failed.
  var lastFailure: String? {
    let reasons = subchannels.compactMap(\.lastFailure)
    return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
  }

  /// Once no address is being tried, those that do not wait for ready fail, with the reason.
  private func failIfHopeless() {
    guard subchannels.allSatisfy(\.isFailing) else { return }
    if unreachableSince == nil { unreachableSince = loop.now }
    guard !waiting.isEmpty else { return }
    let error = configuration.unavailable(lastFailure ?? "no server address is known")
    let hopeless = waiting.filter { $0.stillWaits && !$0.waitsForReady }
    waiting = waiting.filter { $0.stillWaits && $0.waitsForReady }
    for waiter in hopeless { waiter.connectionFailed(error) }
    letGoIfDrained()
  }
}
