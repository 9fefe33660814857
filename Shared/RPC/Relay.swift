/// Decides, on one loop of a server, where the calls go that the server does not serve itself.
///
/// A relayed call passes through undecoded: metadata, messages and status go on as bytes, on the loop of the caller's
/// connection, without a task. Each side is read only as fast as the other takes, so a call holds a bounded amount of
/// memory whatever its length.
public protocol Relay: AnyObject {
  /// Called once for each connection, before its first call.
  func client(_ peer: Peer) -> any RelayClient
  /// Called once, after the last call and before the loop ends: lets go of the connections to other servers.
  func close()
}

/// Decides for the calls of one connection.
public protocol RelayClient: AnyObject {
  /// Where the call of this `:path` goes. The bytes are valid during the call.
  func route(_ path: Span<UInt8>) -> RelayRoute
  /// A call that was routed or refused is over; called once for each.
  func ended(_ call: RelayedCall)
}

/// What becomes of one call.
public enum RelayRoute {
  case forward(RelayTarget)
  case refuse(RPCError)
}

/// Where calls are forwarded to, and what is added to them. Made once and used for many calls, on one loop.
public final class RelayTarget {
  let channel: LoopChannel
  let metadata: HeaderBlock
  let restartWait: Duration

  /// - Parameters:
  ///   - metadata: what is added to each request. Its names begin with `ipmesh-`: such metadata of a caller is never
  ///     passed on, so that a server can tell who added it.
  ///   - restartWait: how long calls wait for a server that went away, which is restarting as a rule. Once none has
  ///     been there for longer, calls fail at once.
  public init(_ channel: LoopChannel, metadata: consuming HeaderBlock, restartWait: Duration) {
    self.channel = channel
    self.metadata = metadata
    self.restartWait = restartWait
  }
}
