import Messages

/// A handler's side of one call. Its calls may come from any task; they reach the call on its loop.
struct ServerExchange: Sendable {
  private let bound: LoopBound<ServerCall>
  let context: ServerContext

  init(_ call: ServerCall, _ context: ServerContext, on loop: EventLoop) {
    bound = LoopBound(call, on: loop)
    self.context = context
  }

  /// The request of a method that takes one; on the loop, where handlers start.
  func onlyRequest<Request: Message>(_ type: Request.Type) throws -> Request {
    guard let request = try bound.onLoop.takeMessage(type) else {
      throw RPCError(.unimplemented, "\(context.path) takes exactly one request message, none came")
    }
    return request
  }

  /// The next request, waiting for it if need be; `nil` after the last.
  func receive<Request: Message>(_ type: Request.Type) async throws -> Request? {
    guard bound.loop.isCurrent else {
      return try await withTaskExecutorPreference(bound.loop) { try await receive(type) }
    }
    while true {
      let call = bound.onLoop
      if let request = try call.takeMessage(type) { return request }
      if call.inputEnded { return nil }
      try await waitForInput()
    }
  }

  /// Sends a response; returns when there is room for more.
  func send(_ response: some Message, compressed: Bool) async throws {
    guard bound.loop.isCurrent else {
      return try await withTaskExecutorPreference(bound.loop) { try await send(response, compressed: compressed) }
    }
    try bound.onLoop.send(response, compressed: compressed)
    while try !bound.onLoop.hasRoom() { try await waitForRoom() }
  }

  /// Sends the only response; the call ends after it, so nobody waits for room.
  func sendLast(_ response: some Message) async throws {
    if bound.loop.isCurrent { return try bound.onLoop.send(response, compressed: true) }
    try await withTaskExecutorPreference(bound.loop) { try bound.onLoop.send(response, compressed: true) }
  }

  private func waitForInput() async throws {
    await waitUntilResumed { call, continuation in call.inputWaiter = continuation }
    try Task.checkCancellation()
  }

  private func waitForRoom() async throws {
    await waitUntilResumed { call, continuation in call.roomWaiter = continuation }
    try Task.checkCancellation()
  }

  /// Suspends until the call resumes the continuation that `store` gives it, or the task is cancelled.
  private func waitUntilResumed(
    _ store: (ServerCall, CheckedContinuation<Void, Never>) -> Void
  ) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let call = bound.onLoop
        store(call, continuation)
        if Task.isCancelled || call.isOver { call.resumeWaiters() }
      }
    } onCancel: {
      bound.loop.run { bound.onLoop.resumeWaiters() }
    }
  }
}

/// The requests of a call that streams them, in order. One task at a time may iterate.
///
/// Reading slowly holds the client back: what is not read is not acknowledged to its flow control.
public struct RequestStream<Request: Message>: AsyncSequence, Sendable {
  private let exchange: ServerExchange

  init(_ exchange: ServerExchange) { self.exchange = exchange }

  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let exchange: ServerExchange

    /// The next request; `nil` after the last. Throws CancellationError when the call is over, and RPCError for a
    /// message that cannot be read.
    public mutating func next() async throws -> Request? { try await exchange.receive(Request.self) }
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(exchange: exchange) }
}

/// Where a handler sends the responses of a call that streams them. One task at a time may send.
public struct ResponseWriter<Response: Message>: Sendable {
  private let exchange: ServerExchange

  init(_ exchange: ServerExchange) { self.exchange = exchange }

  /// Sends `response` and returns when there is room for the next. Throws CancellationError when the call is over.
  ///
  /// In a call that compresses its responses (`ServerContext.compressesResponses`), `compressed: false` leaves out one
  /// that would not become shorter.
  public func send(_ response: Response, compressed: Bool = true) async throws {
    try await exchange.send(response, compressed: compressed)
  }
}
