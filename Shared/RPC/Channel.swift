import Messages
import Synchronization

/// Which servers a channel reaches, and how.
public struct ChannelConfiguration: Sendable {
  /// The addresses of servers that serve the same; calls go to the one with the fewest calls under way.
  public var addresses: [SocketAddress]
  /// The name that the servers' certificates must be for.
  public var serverName: String
  public var tls: TLSFiles
  /// What errors call the servers, such as `registry`, for callers who did not choose the addresses.
  public var name: String?
  public var connection = ConnectionLimits()
  /// The bytes of one response message.
  public var messageBytes = 4 * 1024 * 1024
  /// The wait after the first failed attempt to connect; it grows by 1.6 with each, up to `backoffMax`.
  public var backoffInitial: Duration = .milliseconds(100)
  public var backoffMax: Duration = .seconds(10)
  /// Connections beyond one to each address, opened when those have all the calls that their servers take at once. For
  /// a proxy, whose callers must not hold up each other with long calls.
  public var extraConnections = 0
  /// Calls go only to servers that report this service as SERVING; `nil` does not ask. A server without the health
  /// service counts as serving.
  public var healthService: String?

  public init(addresses: [SocketAddress], serverName: String, tls: TLSFiles) {
    self.addresses = addresses
    self.serverName = serverName
    self.tls = tls
  }

  /// UNAVAILABLE for a reason, with the name of the servers if they have one.
  func unavailable(_ reason: String) -> RPCError {
    RPCError(.unavailable, name.map { "\($0) is unavailable: \(reason)" } ?? reason)
  }

  /// The `:authority` of requests.
  var authority: String {
    addresses.first.map { SocketAddress(host: serverName, port: $0.port).description } ?? serverName
  }
}

/// A client's way to one service: connections that are opened when needed, shared by all calls, and opened again when
/// they break.
///
/// Guarantees: a call that fails with UNAVAILABLE before its request reached a server is tried again elsewhere; a call
/// that may have been seen is not. Usable from any task; calls from a task of one of `loops` stay on that loop. Calls
/// under way outlive the channel; its connections are closed after the last of them.
public final class Channel: Sendable {
  public let configuration: ChannelConfiguration
  private let channels: [LoopBound<LoopChannel>]
  private let nextIndex = Atomic<Int>(0)

  /// A channel whose connections live on `loops`, which have to outlast it; without any it makes a loop of its own.
  public init(_ configuration: ChannelConfiguration, loops: [EventLoop] = []) async throws {
    self.configuration = configuration
    let context = try TLSContext.client(configuration.tls)
    let owned = loops.isEmpty ? OwnedLoop(try EventLoop(name: "channel")) : nil
    var channels: [LoopBound<LoopChannel>] = []
    for loop in loops + [owned?.loop].compactMap(\.self) {
      channels.append(
        await withTaskExecutorPreference(loop) {
          LoopBound(LoopChannel(configuration, context, loop: loop, owned), on: loop)
        })
    }
    self.channels = channels
  }

  deinit { close() }

  /// Reads the certificate, key and CA files again; connections made from now on use them, and those that are open are
  /// replaced when their calls are done. Throws, and changes nothing, if they cannot be used.
  public func reloadTLS() throws {
    let context = try TLSContext.client(configuration.tls)
    for channel in channels { channel.loop.run { channel.onLoop.replace(context) } }
  }

  /// Ends the connections once the calls under way are done.
  public func close() {
    for channel in channels { channel.loop.run { channel.onLoop.drain() } }
  }

  // MARK: Calls

  public func unary<Request: Message, Response: Message>(
    _ path: String, _ request: Request, _ options: CallOptions
  ) async throws -> Response {
    try await onLoop { channel in
      let exchange = channel.onLoop.start(path, options)
      try exchange.sendLast(request)
      return try await exchange.onlyResponse(Response.self)
    }
  }

  public func serverStreaming<Request: Message, Response: Message>(
    _ path: String, _ request: Request, _ options: CallOptions
  ) async throws -> ResponseStream<Response> {
    try await onLoop { channel in
      let exchange = channel.onLoop.start(path, options)
      try exchange.sendLast(request)
      return ResponseStream(exchange: exchange)
    }
  }

  /// Runs `send`, which sends the requests, then returns the response. If `send` throws, the call is cancelled; a server
  /// that has answered already, without waiting for all requests, has the last word.
  public func clientStreaming<Request: Message, Response: Message>(
    _ path: String, _ options: CallOptions,
    _ send: @escaping @Sendable (RequestWriter<Request>) async throws -> Void
  ) async throws -> Response {
    try await onLoop { channel in
      let exchange = channel.onLoop.start(path, options)
      do {
        try await send(RequestWriter(exchange: exchange))
      } catch  where !exchange.isOver {
        exchange.cancel()
        throw error
      } catch {}
      exchange.finishSending()
      return try await exchange.onlyResponse(Response.self)
    }
  }

  public func bidirectional<Request: Message, Response: Message>(
    _ path: String, _ options: CallOptions
  ) async throws -> BidirectionalCall<Request, Response> {
    try await onLoop { channel in BidirectionalCall(exchange: channel.onLoop.start(path, options)) }
  }

  /// A call whose messages are bytes.
  public func call(_ path: String, _ options: CallOptions) async throws -> RawCall {
    try await onLoop { channel in RawCall(exchange: channel.onLoop.start(path, options)) }
  }

  /// Runs `body` on the current loop if the channel has connections there, else on the next of its loops.
  private func onLoop<R: Sendable>(
    _ body: @concurrent @Sendable (LoopBound<LoopChannel>) async throws -> R
  ) async throws -> R {
    let channel = channels.first { $0.loop.isCurrent } ?? nextChannel
    return try await channel.loop.perform { try await body(channel) }
  }

  private var nextChannel: LoopBound<LoopChannel> {
    channels[(nextIndex.add(1, ordering: .relaxed).oldValue & Int.max) % channels.count]
  }
}
