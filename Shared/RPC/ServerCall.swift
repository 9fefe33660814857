import Messages
import Schema

/// One call on a server, from its headers to its status. Lives on the connection's loop.
///
/// The handler's task starts on this very thread, inside the turn that completed the request, and as long as it does
/// not have to wait, its response leaves in the same turn.
@usableFromInline
final class ServerCall: HTTPStream {
  private enum Phase {
    case headers
    /// The handler has not started: a method with a single request waits for it.
    case collecting
    case running
    /// The status is on its way or the stream is gone; what still comes is dropped.
    case over
  }

  private let server: ServerLoop
  private let peer: Peer
  private var phase = Phase.headers
  private var head = RequestHead()
  private var input: MessageReader
  private var sentHeaders = false
  /// The headers that were sent say that messages may be compressed.
  private var announcedGzip = false
  private var context: ServerContext?
  private var task: Task<Void, Never>?
  private var deadlineTimer: LoopTimer?

  var inputWaiter: UnsafeContinuation<Void, Never>?
  var roomWaiter: UnsafeContinuation<Void, Never>?

  init(_ server: ServerLoop, _ peer: Peer) {
    self.server = server
    self.peer = peer
    input = MessageReader(limit: server.configuration.messageBytes)
  }

  var isOver: Bool { phase == .over }

  var inputEnded: Bool { input.ended }

  // MARK: From the client

  override func receivedField(name: Span<UInt8>, value: Span<UInt8>) {
    // Trailers of a request have no meaning in gRPC.
    guard phase == .headers else { return }
    if name.equals(":path") { head.receivePath(value, server.methods) } else { head.receive(name, value) }
  }

  override func receivedHeaders(endStream: Bool) {
    guard phase == .headers else { return }
    phase = .collecting
    if headersTooLarge {
      return finish(server.headersTooLargeError)
    }
    guard head.isPost, head.isGRPC else { return refuseOtherProtocol() }
    if let refusal = head.refusal(server.methods) { return finish(refusal) }
    input.acceptsCompressed = head.encoding == .gzip
    startDeadline()
    if let method = head.method, method.requests == .stream { start(method) }
  }

  override func received(_ data: RawSpan) {
    guard phase != .over else { return consume(data.byteCount) }
    consume(input.receive(data))
    if phase == .collecting { checkSingleRequest() }
    wakeReader()
  }

  override func receivedEnd() {
    input.ended = true
    if phase == .collecting, let method = head.method { start(method) }
    wakeReader()
  }

  /// Refuses a wrong request as soon as that is known, without waiting for its end.
  private func checkSingleRequest() {
    switch input.waiting {
    case .nothing, .message: break
    case .several:
      finish(RPCError(.unimplemented, "\(head.method?.path ?? "") takes exactly one request message, more came"))
    case .failure:
      do throws(RPCError) { try input.take { _ in } } catch { finish(error) }
    }
  }

  override func outputDrained() {
    if let waiter = roomWaiter {
      roomWaiter = nil
      waiter.resume()
    }
  }

  override func ended(_ end: StreamEnd) {
    let wasOver = phase == .over
    phase = .over
    cancelDeadline()
    if !wasOver {
      task?.cancel()
      if let context { server.callFinished(context, .cancelled, nil) }
    }
    context = nil
    resumeWaiters()
    server.callEnded()
  }

  private func wakeReader() {
    guard let waiter = inputWaiter else { return }
    if !input.ended, case .nothing = input.waiting { return }
    inputWaiter = nil
    waiter.resume()
  }

  func resumeWaiters() {
    inputWaiter?.resume()
    inputWaiter = nil
    roomWaiter?.resume()
    roomWaiter = nil
  }

  // MARK: The handler

  private func start(_ method: ServerMethod) {
    phase = .running
    let context = ServerContext(
      LoopBound(self, on: server.loop), path: method.path, metadata: head.metadata, deadline: deadline, peer: peer,
      startedAt: server.loop.now)
    self.context = context
    if let refusal = server.refuse(context) { return finish(refusal) }
    task = Task.immediate(executorPreference: server.loop) {
      var thrown: (any Error)?
      do { try await method.serve(ServerExchange(context)) } catch { thrown = error }
      if context.call.loop.isCurrent {
        context.call.onLoop.handlerEnded(thrown)
      } else {
        let thrown = thrown
        context.call.loop.run { context.call.onLoop.handlerEnded(thrown) }
      }
    }
  }

  private func handlerEnded(_ thrown: (any Error)?) {
    finish(thrown.map(RPCError.reported), thrown: thrown)
  }

  private var deadline: Deadline?

  private func startDeadline() {
    guard let timeout = head.timeout else { return }
    let deadline = Deadline(after: timeout, from: server.loop.now)
    self.deadline = deadline
    deadlineTimer = server.loop.schedule(at: deadline.at) { [self] in deadlinePassed() }
  }

  private func deadlinePassed() {
    deadlineTimer = nil
    task?.cancel()
    finish(RPCError(.deadlineExceeded, "the deadline of \(head.timeout ?? .zero) passed"))
    resumeWaiters()
  }

  private func cancelDeadline() {
    if let deadlineTimer { server.loop.cancel(deadlineTimer) }
    deadlineTimer = nil
  }

  /// Hands the next whole message to `body`, if one waits.
  func takeMessage(_ body: (UnsafeRawBufferPointer) throws(MessageError) -> Void) throws {
    guard phase != .over else { throw CancellationError() }
    defer { acknowledge() }
    let wasCompressed = input.lastWasCompressed
    try input.take(body)
    if input.lastWasCompressed != wasCompressed { context?.requestIsCompressed = input.lastWasCompressed }
  }

  private func acknowledge() {
    let count = input.takeAcknowledgement()
    if !input.ended { consume(count) }
  }

  // MARK: To the client

  /// Output beyond which a sender waits.
  private static let outputHighWaterBytes = 64 * 1024

  func hasRoom() throws -> Bool {
    guard phase != .over else { throw CancellationError() }
    return output.count <= ServerCall.outputHighWaterBytes
  }

  /// Sends the message that `write` appends with its prefix, compressed if that is wanted and was announced.
  func send(compressed: Bool, _ write: (inout ByteQueue) -> Void) throws {
    guard phase != .over, connection != nil else { throw CancellationError() }
    sendHeaders()
    if announcedGzip, compressed {
      var plain = ByteQueue()
      write(&plain)
      let message = UnsafeRawBufferPointer(rebasing: plain.bytes[MessageAssembler.prefixBytes...])
      Gzip.compress(message).withUnsafeBytes { output.append(messageBytes: $0, compressed: true) }
    } else {
      write(&output)
    }
    outputChanged()
  }

  /// Sends the response headers unless they are sent.
  private func sendHeaders() {
    guard !sentHeaders else { return }
    sentHeaders = true
    announcedGzip = head.acceptsGzip && context?.compressesResponses == true
    let metadata = context?.initialMetadata ?? Metadata()
    if metadata.isEmpty, !announcedGzip {
      respond(.plainResponse)
    } else {
      var headers = HeaderList.plainResponse
      if announcedGzip { headers.add("grpc-encoding", "gzip") }
      metadata.write(to: &headers)
      respond(headers)
    }
  }

  /// Ends the call: OK without an error.
  private func finish(_ error: RPCError?, thrown: (any Error)? = nil) {
    guard phase != .over else { return }
    phase = .over
    cancelDeadline()
    if let context { server.callFinished(context, error?.code ?? .ok, thrown) }
    defer {
      acknowledge()
      resumeWaiters()
    }
    let trailers = context?.trailers ?? Metadata()
    if error == nil, trailers.isEmpty {
      sendHeaders()
      return finishOutput(trailers: ServerCall.okTrailers)
    }
    if sentHeaders || error == nil {
      sendHeaders()
      var list = HeaderList()
      list.addStatus(error, trailers)
      finishOutput(trailers: list)
    } else {
      var list = HeaderList.plainResponse
      context?.initialMetadata.write(to: &list)
      list.addStatus(error, trailers)
      respond(list, endStream: true)
    }
  }

  /// Answers a request that is not gRPC with the HTTP status that says so.
  private func refuseOtherProtocol() {
    phase = .over
    respond(head.isPost ? .unsupportedMediaType : .methodNotAllowed, endStream: true)
  }

  private static let okTrailers = HeaderList([("grpc-status", "0")])
}
