/// One call that a server relays: the caller's side of it. Lives on the caller's connection's loop.
///
/// What the caller sends is kept, up to a bound, until the other server answers: a server that refused the stream, or
/// went away before it saw it, has done nothing, and the call goes to another without the caller noticing.
public final class RelayedCall: HTTPStream {
  private enum Phase {
    case headers
    /// No connection to a server is ready yet.
    case waiting
    case forwarding
    /// The status is on its way or the stream is gone; what still comes is dropped.
    case over
  }

  /// A longer request is not kept for another try.
  private static let replayBytesMax = 64 * 1024
  private static let attemptsMax = 5

  private let server: ServerLoop
  private let peer: Peer
  private let client: any RelayClient
  private var phase = Phase.headers
  private var head = RelayedRequestHead()
  private var route: RelayRoute?
  private var attempt: RelayAttempt?
  private var attempts = 0
  /// The body so far, for as long as it may have to be sent again, or for the first time.
  private var kept = ByteQueue()
  private var keepsBody = true
  private var requestEnded = false
  /// Bytes of the request that the caller's flow control has not been told of.
  private var unacknowledged = 0
  private var respondedHeaders = false
  private var deadlineTimer: LoopTimer?
  private var waitTimer: LoopTimer?
  private var givenID: CallID

  // MARK: What became of it

  /// What all logs call this call.
  public var callID: CallID { head.trace ?? givenID }
  /// The path that the call asked for.
  public var path: String { head.path }
  /// When it began.
  public let startedAt: MonotonicTime
  /// How it ended. A call whose caller went away is CANCELLED.
  public private(set) var code = Status.Code.cancelled
  /// Why it was refused or failed here; `nil` if the status is the other server's.
  public private(set) var error: RPCError?

  init(_ server: ServerLoop, _ peer: Peer, _ client: any RelayClient) {
    self.server = server
    self.peer = peer
    self.client = client
    startedAt = server.loop.now
    givenID = server.nextCallID()
  }

  // MARK: The caller's header

  public override func receivedField(name: Span<UInt8>, value: Span<UInt8>) {
    // Trailers of a request have no meaning in gRPC.
    guard phase == .headers else { return }
    if name.equals(":path"), server.methods.find(value) != nil { return serveHere(name, value) }
    head.receive(name, value)
    if name.equals(":path") { receivedPath(value) }
  }

  /// Leaves the call to the server itself.
  private func serveHere(_ name: Span<UInt8>, _ path: Span<UInt8>) {
    phase = .over
    let call = ServerCall(server, peer)
    call.receivedField(name: name, value: path)
    if head.isPost { call.receivedField(name: Array(":method".utf8).span, value: Array("POST".utf8).span) }
    connection?.handOver(self, to: call)
  }

  private func receivedPath(_ path: Span<UInt8>) {
    let route = client.route(path)
    self.route = route
    if case .forward(let target) = route { head.address(to: target.channel.authority) }
  }

  public override func receivedHeaders(endStream: Bool) {
    guard phase == .headers else { return }
    guard head.isPost, head.isGRPC else { return refuseOtherProtocol() }
    if headersTooLarge { return finish(server.headersTooLargeError) }
    if server.isFull { return finish(server.fullError) }
    if head.timeoutIsMalformed { return finish(RequestHead.malformedTimeout) }
    switch route {
    case .forward(let target): begin(target)
    case .refuse(let error): finish(error)
    case nil: finish(RPCError(.internal, "the request has no path"))
    }
  }

  /// Answers a request that is not gRPC with the HTTP status that says so.
  private func refuseOtherProtocol() {
    phase = .over
    code = .unimplemented
    respond(head.isPost ? .unsupportedMediaType : .methodNotAllowed, endStream: true)
  }

  private func begin(_ target: RelayTarget) {
    head.complete(target.metadata, callID)
    if let timeout = head.timeout {
      deadlineTimer = server.loop.schedule(at: startedAt + timeout) { [self] in deadlinePassed() }
    }
    acquireConnection()
  }

  // MARK: The connection to the other server

  private func acquireConnection() {
    guard case .forward(let target) = route else { return }
    phase = .waiting
    target.channel.acquire(self)
    guard phase == .waiting, waitTimer == nil else { return }
    waitTimer = server.loop.schedule(at: server.loop.now + target.restartWait) { [self] in waitedTooLong(target) }
  }

  private func waitedTooLong(_ target: RelayTarget) {
    waitTimer = nil
    let reason = target.channel.lastFailure ?? "none became ready in \(target.restartWait)"
    finish(RPCError(.unavailable, "no server for this service can be reached: \(reason)"))
  }

  private func stopTimers() {
    if let deadlineTimer { server.loop.cancel(deadlineTimer) }
    if let waitTimer { server.loop.cancel(waitTimer) }
    deadlineTimer = nil
    waitTimer = nil
  }

  private func send(on connection: Connection) {
    attempts += 1
    let attempt = RelayAttempt(self)
    attempt.output.append(kept.bytes)
    let sent = head.send(on: connection, attempt, budget: head.timeout.map { startedAt + $0 - server.loop.now })
    guard sent else { return finish(RPCError(.unavailable, "the connection to the service takes no more calls")) }
    phase = .forwarding
    self.attempt = attempt
    if requestEnded { attempt.finishOutput() }
    if kept.count > RelayedCall.replayBytesMax { stopKeeping() }
    acknowledge()
  }

  func attemptEnded(_ attempt: RelayAttempt, _ end: StreamEnd) {
    guard attempt === self.attempt else { return }
    self.attempt = nil
    guard phase == .forwarding else { return }
    if end == .refused, keepsBody, attempts < RelayedCall.attemptsMax { return acquireConnection() }
    finish(RPCError(relaying: end))
  }

  // MARK: The request

  public override func received(_ data: RawSpan) {
    guard phase != .over else { return consume(data.byteCount) }
    unacknowledged += data.byteCount
    if keepsBody { data.withUnsafeBytes { kept.append($0) } }
    guard let attempt else { return }
    data.withUnsafeBytes { attempt.output.append($0) }
    attempt.outputChanged()
    if kept.count > RelayedCall.replayBytesMax { stopKeeping() }
    acknowledge()
  }

  public override func receivedEnd() {
    requestEnded = true
    attempt?.finishOutput()
  }

  /// Lets the caller send more when what it sent has gone on.
  func acknowledge() {
    guard let attempt, attempt.output.count <= HTTPStream.outputLowWaterBytes, unacknowledged > 0 else { return }
    // Nothing more will come on a stream that has ended; the connection gets its share back at the end.
    if !requestEnded { consume(unacknowledged) }
    unacknowledged = 0
  }

  private func stopKeeping() {
    keepsBody = false
    kept.removeAll()
    kept.releaseMemory()
  }

  // MARK: The response

  func respond(with headers: borrowing HeaderBlock) {
    guard phase == .forwarding else { return }
    stopKeeping()
    respondedHeaders = true
    respond(passing: headers, endStream: false)
  }

  func forward(_ data: RawSpan) {
    guard phase == .forwarding else { return }
    data.withUnsafeBytes { output.append($0) }
    outputChanged()
  }

  var hasRoom: Bool { phase != .forwarding || output.count <= HTTPStream.outputLowWaterBytes }

  public override func outputDrained() { attempt?.acknowledge() }

  /// Ends the call with the status that the other server gave.
  func finish(with trailers: consuming HeaderBlock, _ code: Status.Code) {
    guard phase == .forwarding else { return }
    self.code = code
    if code != .ok { callID.withBytes { trailers.add(CallID.name, $0, isUnique: true) } }
    close()
    if respondedHeaders {
      finishOutput(passing: trailers)
    } else {
      respond(passing: trailers, endStream: true)
    }
  }

  /// Ends the call with an error of our own.
  func finish(_ error: RPCError) {
    guard phase != .over else { return }
    code = error.code
    self.error = error
    close()
    var trailers = Metadata()
    trailers.add("\(CallID.name)", callID.description)
    if respondedHeaders {
      var list = HeaderList()
      list.addStatus(error, trailers)
      finishOutput(trailers: list)
    } else {
      var list = HeaderList.plainResponse
      list.addStatus(error, trailers)
      respond(list, endStream: true)
    }
  }

  private func deadlinePassed() {
    deadlineTimer = nil
    let place =
      if case .forward(let target) = route, phase == .waiting {
        ", while no server for this service could be reached: \(target.channel.lastFailure ?? "none is ready yet")"
      } else { "" }
    finish(RPCError(.deadlineExceeded, "the deadline of \(head.timeout ?? .zero) passed\(place)"))
  }

  // MARK: Ending

  public override func ended(_ end: StreamEnd) {
    close()
    client.ended(self)
    server.callEnded()
  }

  /// Lets go of everything but the caller.
  private func close() {
    guard phase != .over else { return }
    phase = .over
    stopTimers()
    stopKeeping()
    if let attempt { attempt.abandon() }
    attempt = nil
    if !requestEnded { consume(unacknowledged) }
    unacknowledged = 0
  }
}

extension RelayedCall: ConnectionWaiter {
  public var stillWaits: Bool { phase == .waiting }

  public var waitsForReady: Bool {
    guard case .forward(let target) = route, phase == .waiting else { return false }
    guard let since = target.channel.unreachableSince else { return true }
    return server.loop.now < since + target.restartWait
  }

  public func connectionReady(_ connection: Connection) {
    guard phase == .waiting else { return }
    if let waitTimer { server.loop.cancel(waitTimer) }
    waitTimer = nil
    send(on: connection)
  }

  public func connectionFailed(_ error: RPCError) {
    finish(RPCError(error.code, "no server for this service can be reached: \(error.message)"))
  }
}

extension RPCError {
  /// The status of a call whose other server's stream ended without one.
  fileprivate init(relaying end: StreamEnd) {
    switch end {
    case .finished: self.init(.internal, "the service ended the call without a status")
    case .connectionLost(let reason): self.init(.unavailable, "the connection to the service was lost: \(reason)")
    case .refused: self.init(.unavailable, "the service refused the call")
    case .cancelled: self.init(.cancelled, "the service cancelled the call")
    case .reset(code: 11): self.init(.resourceExhausted, "the service asks for calm")
    case .reset(let code): self.init(.internal, "the service reset the call with HTTP/2 error \(code)")
    }
  }
}
