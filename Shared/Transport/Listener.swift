import CLinux
import Glibc

/// Accepts connections on one loop. Each loop of a server has one, and the kernel spreads the connections over them.
public final class Listener: ReadinessHandler {
  public let address: SocketAddress
  /// `nil` once it is closed.
  private var socket: Socket?
  private let descriptor: Int32
  private let loop: EventLoop
  private var context: TLSContext
  private let limits: ConnectionLimits
  private unowned let owner: ConnectionOwner
  /// Set while no connection can be accepted.
  private var pause: LoopTimer?

  /// Listens on `address`; port 0 takes a free one, which `address` then says. On the loop only.
  public init(
    on address: SocketAddress, _ context: TLSContext, limits: ConnectionLimits, loop: EventLoop, owner: ConnectionOwner
  ) throws(SocketError) {
    let socket = try Socket.listening(on: address)
    self.address = socket.localAddress ?? address
    descriptor = socket.descriptor
    self.socket = consume socket
    self.loop = loop
    self.context = context
    self.limits = limits
    self.owner = owner
    loop.watch(descriptor, EPOLLIN.rawValue, self)
  }

  /// New connections use `context` from now on; those that are open keep theirs.
  public func replace(_ context: TLSContext) { self.context = context }

  /// Takes what already waits, then listens no more: the system sends whoever comes later to other listeners on the
  /// address, such as those of the process that replaces this one.
  public func close() {
    acceptAll()
    guard socket != nil else { return }
    if let pause { loop.cancel(pause) } else { loop.unwatch(descriptor) }
    pause = nil
    socket = nil
  }

  func ready(_ events: UInt32) { acceptAll() }

  func loopEnds() { socket = nil }

  private func acceptAll() {
    while let accepted = socket?.accept() {
      // A connection that cannot even be set up (no memory for TLS) is closed by dropping it.
      let connection = try? Connection(accepting: accepted, context, limits: limits, loop: loop, owner: owner)
      if let connection { owner.connectionBegan(connection) }
    }
    // Out of descriptors or memory: the connection stays in the backlog, and the loop would be told of it without end.
    if socket != nil, [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(errno) { pauseAccepting() }
  }

  private func pauseAccepting() {
    loop.unwatch(descriptor)
    pause = loop.schedule(at: loop.now + .milliseconds(100)) { [self] in
      pause = nil
      loop.watch(descriptor, EPOLLIN.rawValue, self)
    }
  }
}
