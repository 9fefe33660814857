import Identity
import Service

/// Routes the calls of one loop: its channels to the services, and the policy in force.
final class LoopRouter: Relay {
  let routes: RouteTable
  let channels: [LoopChannel]
  let restartWait: Duration
  let reporter: CallLog
  private(set) var policy: Policy

  /// - Parameter channels: one for each route, in their order.
  init(_ routes: RouteTable, _ channels: [LoopChannel], _ policy: Policy, restartWait: Duration, reporter: CallLog) {
    self.routes = routes
    self.channels = channels
    self.policy = policy
    self.restartWait = restartWait
    self.reporter = reporter
  }

  func client(_ peer: Peer) -> any RelayClient { ConnectionRouter(self, peer) }

  /// Calls that begin from now on go by `policy`; connections to services that are opened from now on use `context`.
  func replace(_ policy: Policy, _ context: TLSContext) {
    self.policy = policy
    for channel in channels { channel.replace(context) }
  }

  func close() {
    for channel in channels { channel.drain() }
  }
}
