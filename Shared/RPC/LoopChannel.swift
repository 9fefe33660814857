/// Something that needs a connection: a call, or a proxied stream.
public protocol ConnectionWaiter: AnyObject {
  /// Whether to go on waiting while no server can be reached.
  var waitsForReady: Bool { get }
  func connectionReady(_ connection: Connection)
  func connectionFailed(_ error: RPCError)
}

/// A channel's part on one loop: a subchannel for each address, and the calls that wait for one to be ready.
public final class LoopChannel {
  let configuration: ChannelConfiguration
  let loop: EventLoop
  private(set) var context: TLSContext
  private var subchannels: [Subchannel] = []
  private var waiting: [ConnectionWaiter] = []
  private var closed = false

  /// On `loop` only.
  public init(_ configuration: ChannelConfiguration, _ context: TLSContext, loop: EventLoop) {
    self.configuration = configuration
    self.context = context
    self.loop = loop
    subchannels = configuration.addresses.map { Subchannel(self, $0) }
  }

  func start(_ path: String, _ options: CallOptions) -> ClientExchange {
    let call = ClientCall(self, path, options)
    call.start()
    return ClientExchange(call, on: loop)
  }

  /// Gives `waiter` the ready connection with the fewest calls under way, now or as soon as there is one.
  public func acquire(_ waiter: ConnectionWaiter) {
    if closed { return waiter.connectionFailed(RPCError(.unavailable, "the channel is closed")) }
    if let connection = leastBusy() { return waiter.connectionReady(connection) }
    waiting.append(waiter)
    for subchannel in subchannels { subchannel.connectIfIdle() }
    failIfHopeless()
  }

  public func replace(_ context: TLSContext) {
    self.context = context
    for subchannel in subchannels { subchannel.retire() }
  }

  public func drain() {
    closed = true
    for subchannel in subchannels { subchannel.retire() }
    failAll(RPCError(.unavailable, "the channel is closed"))
  }

  private func leastBusy() -> Connection? {
    var best: Connection?
    for subchannel in subchannels {
      guard let connection = subchannel.readyConnection else { continue }
      if let known = best, known.streamCount <= connection.streamCount { continue }
      best = connection
    }
    return best
  }

  func subchannelIsReady() {
    let served = waiting
    waiting = []
    for waiter in served { acquire(waiter) }
  }

  func subchannelFailed() { failIfHopeless() }

  var hasWaiters: Bool { !waiting.isEmpty }

  /// Once no address is being tried, those that do not wait for ready fail, with the reason.
  private func failIfHopeless() {
    guard !waiting.isEmpty, subchannels.allSatisfy(\.isFailing) else { return }
    let reasons = subchannels.compactMap(\.lastFailure).joined(separator: "; ")
    let error = RPCError(.unavailable, reasons.isEmpty ? "no server address is known" : reasons)
    let hopeless = waiting.filter { !$0.waitsForReady }
    waiting = waiting.filter(\.waitsForReady)
    for waiter in hopeless { waiter.connectionFailed(error) }
  }

  private func failAll(_ error: RPCError) {
    let all = waiting
    waiting = []
    for waiter in all { waiter.connectionFailed(error) }
  }
}
