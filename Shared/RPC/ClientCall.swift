import Messages

/// One call that is made, from its request to its outcome. Lives on one loop.
///
/// The request is kept until the server's headers show that it has it: a server that refuses the stream, or goes away
/// before it saw it, has done nothing, and the call is sent again elsewhere without the caller noticing.
final class ClientCall: ConnectionWaiter {
  enum Outcome {
    case ok
    case failed(RPCError)
  }

  /// A longer request is not kept for another try.
  private static let replayBytesMax = 256 * 1024
  private static let attemptsMax = 5
  /// Output beyond which a sender waits.
  private static let outputHighWaterBytes = 64 * 1024

  private let channel: LoopChannel
  private let path: String
  let options: CallOptions
  private var attempt: ClientAttempt?
  private var attempts = 0
  /// What was sent so far, framed, for as long as it may have to be sent again (or for the first time).
  private var replay = ByteQueue()
  private var keepsReplay = true
  private var sendingEnded = false
  private var input: MessageReader
  private(set) var initialMetadata: Metadata?
  private(set) var trailers = Metadata()
  private(set) var outcome: Outcome?
  private var deadlineTimer: LoopTimer?

  var inputWaiter: UnsafeContinuation<Void, Never>?
  var roomWaiter: UnsafeContinuation<Void, Never>?

  init(_ channel: LoopChannel, _ path: String, _ options: CallOptions) {
    self.channel = channel
    self.path = path
    self.options = options
    input = MessageReader(limit: channel.configuration.messageBytes)
  }

  var stillWaits: Bool { outcome == nil }
  var waitsForReady: Bool { options.waitsForReady }

  // MARK: Starting

  /// Starts the call on whichever connection the channel chooses, or on `connection`.
  func start(on connection: Connection? = nil) {
    if let deadline = options.deadline {
      guard deadline.at > channel.loop.now else { return fail(deadlineError) }
      deadlineTimer = channel.loop.schedule(at: deadline.at) { [self] in fail(deadlineError) }
    }
    if let connection {
      keepsReplay = false
      connectionReady(connection)
    } else {
      channel.acquire(self)
    }
  }

  func connectionReady(_ connection: Connection) {
    guard outcome == nil else { return }
    attempts += 1
    let attempt = ClientAttempt(self)
    attempt.output.append(replay.bytes)
    guard connection.request(headers(), attempt) else {
      return fail(channel.configuration.unavailable("the connection takes no more calls"))
    }
    self.attempt = attempt
    if !keepsReplay { dropReplay() }
    if sendingEnded { attempt.finishOutput() }
    outputDrained()
  }

  func connectionFailed(_ error: RPCError) { fail(error) }

  private func headers() -> HeaderList {
    // HTTP/2 wants the fields with a colon before all others.
    var list = HeaderList([(":method", "POST"), (":scheme", "https")])
    list.add(":path", path.utf8)
    list.add(":authority", channel.configuration.authority.utf8)
    list.add("content-type", "application/grpc")
    list.add("te", "trailers")
    list.add("grpc-accept-encoding", "identity,gzip")
    list.add("user-agent", "ipmesh-swift")
    if let deadline = options.deadline {
      list.add("grpc-timeout", Deadline.header(for: deadline.remaining(at: channel.loop.now)).utf8)
    }
    if options.compressesRequests { list.add("grpc-encoding", "gzip") }
    options.metadata.write(to: &list)
    return list
  }

  // MARK: From the server

  func receivedHeaders(_ head: ResponseHead, endStream: Bool) {
    if initialMetadata == nil {
      if let error = head.foreignError { return fail(error) }
      dropReplay()
      keepsReplay = false
      initialMetadata = endStream ? Metadata() : head.metadata
      input.acceptsCompressed = head.usesGzip
    }
    if endStream {
      trailers = head.metadata
      finish(head.outcome ?? .failed(RPCError(.internal, "the server ended the call without a status")))
    } else {
      resumeInput()
    }
  }

  /// Takes a piece of the response; says how many bytes may be acknowledged.
  func received(_ data: RawSpan) -> Int {
    defer { if case .nothing = input.waiting {} else { resumeInput() } }
    return input.receive(data)
  }

  func outputDrained() {
    roomWaiter?.resume()
    roomWaiter = nil
  }

  func attemptEnded(_ attempt: ClientAttempt, _ end: StreamEnd) {
    guard attempt === self.attempt else { return }
    self.attempt = nil
    guard outcome == nil else { return }
    if end == .refused, keepsReplay, attempts < ClientCall.attemptsMax { return channel.acquire(self) }
    fail(error(for: end))
  }

  private func error(for end: StreamEnd) -> RPCError {
    switch end {
    case .finished: RPCError(.internal, "the server ended the call without a status")
    case .connectionLost(let reason): channel.configuration.unavailable("the connection was lost: \(reason)")
    case .refused: channel.configuration.unavailable("the server refused the call")
    case .cancelled: RPCError(.cancelled, "the server cancelled the call")
    case .reset(code: 11): RPCError(.resourceExhausted, "the server asks for calm")
    case .reset(code: 12): RPCError(.permissionDenied, "the connection is not secure enough for the server")
    case .reset(let code): RPCError(.internal, "the server reset the call with HTTP/2 error \(code)")
    }
  }

  // MARK: From the caller

  /// Sends `message`, compressed if that is wanted and the call's options say so.
  func send(_ message: some Message, compressed: Bool) throws {
    try append { queue in
      guard options.compressesRequests, compressed else { return queue.append(message: message) }
      let packed = message.serialized().withUnsafeBytes { Gzip.compress($0) }
      packed.withUnsafeBytes { queue.append(messageBytes: $0, compressed: true) }
    }
  }

  func send(bytes: [UInt8]) throws {
    try append { queue in bytes.withUnsafeBytes { queue.append(messageBytes: $0, compressed: false) } }
  }

  private func append(_ write: (inout ByteQueue) -> Void) throws {
    if case .failed(let error) = outcome { throw error }
    guard !sendingEnded, outcome == nil else {
      throw RPCError(.failedPrecondition, "the call takes no more requests")
    }
    if keepsReplay {
      let start = replay.count
      write(&replay)
      if let attempt {
        attempt.output.append(UnsafeRawBufferPointer(rebasing: replay.bytes[start...]))
        if replay.count > ClientCall.replayBytesMax {
          keepsReplay = false
          dropReplay()
        }
      }
    } else if let attempt {
      write(&attempt.output)
    }
    attempt?.outputChanged()
  }

  private func dropReplay() {
    replay.removeAll()
    replay.releaseMemory()
  }

  func finishSending() {
    guard !sendingEnded else { return }
    sendingEnded = true
    attempt?.finishOutput()
  }

  /// Whether more may be sent now; throws when the call is over.
  func hasRoom() throws -> Bool {
    if case .failed(let error) = outcome { throw error }
    guard outcome == nil else { return true }
    return (attempt?.output.count ?? replay.count) <= ClientCall.outputHighWaterBytes
  }

  /// Hands the next response to `body`, if one waits.
  func takeMessage(_ body: (UnsafeRawBufferPointer) throws(MessageError) -> Void) throws(RPCError) {
    defer { acknowledge() }
    try input.take(body)
  }

  private func acknowledge() {
    let count = input.takeAcknowledgement()
    attempt?.consume(count)
  }

  /// Whether the response that was taken last came compressed.
  var lastWasCompressed: Bool { input.lastWasCompressed }

  func cancel() { fail(RPCError(.cancelled, "the caller cancelled the call")) }

  // MARK: Ending

  private var deadlineError: RPCError { RPCError(.deadlineExceeded, "the deadline passed before \(path) answered") }

  func fail(_ error: RPCError) { finish(.failed(error)) }

  private func finish(_ outcome: Outcome) {
    guard self.outcome == nil else { return }
    self.outcome = outcome
    input.ended = true
    if let deadlineTimer { channel.loop.cancel(deadlineTimer) }
    deadlineTimer = nil
    // What we might still send is of no use to anybody.
    if let attempt, !sendingEnded || !isOK(outcome) { attempt.reset() }
    dropReplay()
    resumeWaiters()
  }

  private func isOK(_ outcome: Outcome) -> Bool { if case .ok = outcome { true } else { false } }

  private func resumeInput() {
    inputWaiter?.resume()
    inputWaiter = nil
  }

  func resumeWaiters() {
    resumeInput()
    outputDrained()
  }
}

/// One try at a call: its stream on one connection.
final class ClientAttempt: HTTPStream {
  private let call: ClientCall
  private var head = ResponseHead()

  init(_ call: ClientCall) { self.call = call }

  override func receivedField(name: Span<UInt8>, value: Span<UInt8>) { head.receive(name, value) }

  override func receivedHeaders(endStream: Bool) {
    if headersTooLarge { return call.fail(RPCError(.resourceExhausted, "the server's metadata is too long")) }
    call.receivedHeaders(head, endStream: endStream)
    head = ResponseHead()
  }

  override func received(_ data: RawSpan) { consume(call.received(data)) }

  override func outputDrained() { call.outputDrained() }

  override func ended(_ end: StreamEnd) { call.attemptEnded(self, end) }
}
