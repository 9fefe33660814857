import Messages

/// One call as generated code serves it: it takes the requests, calls the handler and sends what it answers. The stream
/// types below give handlers their part of it; their calls may come from any task and reach the call on its loop.
///
/// What is generic over messages is inlinable and hands closures to code that is not, so that each method of a service
/// is compiled for its own messages.
public struct ServerExchange: Sendable {
  public let context: ServerContext

  init(_ context: ServerContext) { self.context = context }

  private var bound: LoopBound<ServerCall> { context.call }

  /// The request of a method that takes one.
  @inlinable
  public func request<Request: Message>() throws -> Request {
    var request: Request?
    try take { bytes throws(MessageError) in request = try Request(serialized: bytes) }
    guard let request else { throw missingRequest() }
    return request
  }

  @usableFromInline
  func missingRequest() -> RPCError {
    RPCError(.unimplemented, "\(context.path) takes exactly one request message, none came")
  }

  public func requests<Request: Message>() -> RequestStream<Request> { RequestStream(self) }

  public func responses<Response: Message>() -> ResponseWriter<Response> { ResponseWriter(self) }

  /// Sends the only response. Nobody waits for room: the call ends after it.
  @inlinable
  public func respond<Response: Message>(_ response: Response) throws {
    try put(compressed: true) { $0.append(message: response) }
  }

  /// The next request, waiting for it if need be; `nil` after the last.
  @inlinable
  func receive<Request: Message>(_ type: Request.Type) async throws -> Request? {
    if context.call.loop.isCurrent {
      var request: Request?
      try take { bytes throws(MessageError) in request = try Request(serialized: bytes) }
      if request != nil || inputEnded { return request }
    }
    return try await context.call.loop.perform {
      while true {
        var request: Request?
        try take { bytes throws(MessageError) in request = try Request(serialized: bytes) }
        if request != nil || inputEnded { return request }
        try await waitForInput()
      }
    }
  }

  /// Sends a response; returns when there is room for more.
  @inlinable
  func send<Response: Message>(_ response: Response, compressed: Bool) async throws {
    if context.call.loop.isCurrent {
      try put(compressed: compressed) { $0.append(message: response) }
      if try hasRoom() { return }
      return try await context.call.loop.perform { try await waitForRoom() }
    }
    try await context.call.loop.perform {
      try put(compressed: compressed) { $0.append(message: response) }
      try await waitForRoom()
    }
  }

  /// Hands the next whole request to `body`, if one waits.
  @usableFromInline
  func take(_ body: (UnsafeRawBufferPointer) throws(MessageError) -> Void) throws {
    try bound.onLoop.takeMessage(body)
  }

  @usableFromInline var inputEnded: Bool { bound.onLoop.inputEnded }

  /// Has `body` append one message, with its prefix, to the output; compressed if the call announced it.
  @usableFromInline
  func put(compressed: Bool, _ body: (inout ByteQueue) -> Void) throws {
    try bound.onLoop.send(compressed: compressed, body)
  }

  @usableFromInline
  func hasRoom() throws -> Bool { try bound.onLoop.hasRoom() }

  @usableFromInline
  func waitForInput() async throws {
    await waitUntilResumed { call, continuation in call.inputWaiter = continuation }
    try Task.checkCancellation()
  }

  @usableFromInline
  func waitForRoom() async throws {
    while try !hasRoom() {
      await waitUntilResumed { call, continuation in call.roomWaiter = continuation }
      try Task.checkCancellation()
    }
  }

  /// Suspends until the call resumes the continuation that `store` gives it, or the task is cancelled.
  private func waitUntilResumed(
    _ store: (ServerCall, UnsafeContinuation<Void, Never>) -> Void
  ) async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
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
  @usableFromInline let exchange: ServerExchange

  @usableFromInline init(_ exchange: ServerExchange) { self.exchange = exchange }

  public struct AsyncIterator: AsyncIteratorProtocol {
    @usableFromInline let exchange: ServerExchange

    @usableFromInline init(_ exchange: ServerExchange) { self.exchange = exchange }

    /// The next request; `nil` after the last. Throws CancellationError when the call is over, and RPCError for a
    /// message that cannot be read.
    @inlinable
    public mutating func next() async throws -> Request? { try await exchange.receive(Request.self) }
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(exchange) }
}

/// Where a handler sends the responses of a call that streams them. One task at a time may send.
public struct ResponseWriter<Response: Message>: Sendable {
  @usableFromInline let exchange: ServerExchange

  @usableFromInline init(_ exchange: ServerExchange) { self.exchange = exchange }

  /// Sends `response` and returns when there is room for the next. Throws CancellationError when the call is over.
  ///
  /// In a call that compresses its responses (`ServerContext.compressesResponses`), `compressed: false` leaves out one
  /// that would not become shorter.
  @inlinable
  public func send(_ response: Response, compressed: Bool = true) async throws {
    try await exchange.send(response, compressed: compressed)
  }
}
