import Synchronization

/// Who is at the other end of a connection; one object for all its calls.
public final class Peer: Sendable {
  /// The verified client certificate; `nil` on a server that asks for none.
  public let certificate: PeerCertificate?
  public let address: SocketAddress?
  /// Decides where the calls of the connection go, on a server that relays.
  let relayClient: LoopBound<any RelayClient>?

  init(certificate: PeerCertificate?, address: SocketAddress?) {
    self.certificate = certificate
    self.address = address
    relayClient = nil
  }

  /// The same peer on a server that relays.
  init(_ peer: Peer, _ relayClient: LoopBound<any RelayClient>) {
    certificate = peer.certificate
    address = peer.address
    self.relayClient = relayClient
  }
}

/// What a handler knows of its call, besides the request, and what it may say besides the response.
///
/// Cancellation (the client went away, the deadline passed) reaches a handler as the cancellation of its task.
public final class ServerContext: Sendable {
  /// Made when a handler first says something besides its response, which most never do.
  private final class Reply {
    var initialMetadata = Metadata()
    var trailers = Metadata()
    var compresses = false
    var requestIsCompressed = false
    var admission: (any Sendable)?
  }

  /// The path of the method.
  public let path: String
  /// The caller's metadata.
  public let metadata: Metadata
  /// When the caller stops waiting; outgoing calls made on its behalf take it over (`CallOptions(for:)`).
  public let deadline: Deadline?
  public let peer: Peer
  /// When the handler was started.
  public let startedAt: MonotonicTime
  /// The call itself; they let go of each other when it ends.
  @usableFromInline let call: LoopBound<ServerCall>
  private let reply = Mutex<Reply?>(nil)

  init(
    _ call: LoopBound<ServerCall>, path: String, metadata: Metadata, deadline: Deadline?, peer: Peer,
    startedAt: MonotonicTime
  ) {
    self.call = call
    self.startedAt = startedAt
    self.path = path
    self.metadata = metadata
    self.deadline = deadline
    self.peer = peer
  }

  /// Metadata sent before the first response message; later changes have no effect.
  public var initialMetadata: Metadata {
    get { reply.withLock { $0?.initialMetadata ?? Metadata() } }
    set { change { $0.initialMetadata = newValue } }
  }

  /// Metadata sent with the status.
  public var trailers: Metadata {
    get { reply.withLock { $0?.trailers ?? Metadata() } }
    set { change { $0.trailers = newValue } }
  }

  /// Whether responses are sent with gzip, if the client takes it. Off unless the handler turns it on before its first
  /// response: it pays for text sent over slow links, not inside a machine room.
  public var compressesResponses: Bool {
    get { reply.withLock { $0?.compresses ?? false } }
    set { change { $0.compresses = newValue } }
  }

  /// Whether the request message that was taken last came compressed.
  public internal(set) var requestIsCompressed: Bool {
    get { reply.withLock { $0?.requestIsCompressed ?? false } }
    set { change { $0.requestIsCompressed = newValue } }
  }

  /// What the server's `admit` found out about the caller, kept for the handler; only `admit` sets it.
  public var admission: (any Sendable)? {
    get { reply.withLock { $0?.admission } }
    set { change { $0.admission = newValue } }
  }

  private func change(_ body: (Reply) -> Void) {
    reply.withLock { reply in
      let changed = reply ?? Reply()
      body(changed)
      reply = changed
    }
  }
}
