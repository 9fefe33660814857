import Messages

/// A caller's side of one call. Its calls may come from any task; they reach the call on its loop.
struct ClientExchange: Sendable {
  private let bound: LoopBound<ClientCall>

  init(_ call: ClientCall, on loop: EventLoop) { bound = LoopBound(call, on: loop) }

  func send(_ message: some Message, compressed: Bool) async throws {
    try await put { try $0.send(message, compressed: compressed) }
  }

  func send(bytes: [UInt8]) async throws {
    try await put { try $0.send(bytes: bytes) }
  }

  /// Runs `body`, which sends, and waits until there is room for more.
  private func put(_ body: @Sendable (ClientCall) throws -> Void) async throws {
    try await bound.loop.perform {
      try body(bound.onLoop)
      while try !bound.onLoop.hasRoom() { await wait { call, continuation in call.roomWaiter = continuation } }
    }
  }

  /// Sends the last request and the end in one go.
  func sendLast(_ message: some Message) throws {
    let call = bound.onLoop
    try call.send(message, compressed: true)
    call.finishSending()
  }

  /// Whether the outcome is known; on the loop.
  var isOver: Bool { bound.onLoop.outcome != nil }

  func finishSending() {
    if bound.loop.isCurrent { bound.onLoop.finishSending() } else { bound.loop.run { bound.onLoop.finishSending() } }
  }

  func cancel() {
    if bound.loop.isCurrent { bound.onLoop.cancel() } else { bound.loop.run { bound.onLoop.cancel() } }
  }

  /// The next response, waiting for it if need be; `nil` once the call ended with OK. Throws the call's error.
  func receive<Response: Message>(_ type: Response.Type) async throws -> Response? {
    try await receive { bytes throws(MessageError) in try Response(serialized: bytes) }
  }

  func receiveBytes() async throws -> [UInt8]? {
    try await receive { bytes throws(MessageError) in Array(bytes) }
  }

  private func receive<R: Sendable>(
    _ decode: @escaping @Sendable (UnsafeRawBufferPointer) throws(MessageError) -> R
  ) async throws -> R? {
    try await bound.loop.perform {
      while true {
        let call = bound.onLoop
        if let response = try take(from: call, decode) { return response }
        switch call.outcome {
        case .ok: return nil
        case .failed(let error): throw error
        case nil: await wait { call, continuation in call.inputWaiter = continuation }
        }
      }
    }
  }

  /// The next response if it has come. One that cannot be read ends the call: nobody will read what comes after it.
  private func take<R>(
    from call: ClientCall, _ decode: (UnsafeRawBufferPointer) throws(MessageError) -> R
  ) throws(RPCError) -> R? {
    var response: R?
    do throws(RPCError) {
      try call.takeMessage { bytes throws(MessageError) in response = try decode(bytes) }
    } catch {
      if case .failed(let outcome) = call.outcome { throw outcome }
      call.fail(error)
      throw error
    }
    return response
  }

  /// The only response of a call that has one.
  func onlyResponse<Response: Message>(_ type: Response.Type) async throws -> Response {
    guard let response = try await receive(type) else {
      throw RPCError(.unimplemented, "the server answered OK without the response that the method has")
    }
    guard try await receive(type) == nil else {
      throw RPCError(.unimplemented, "the server answered more than the one response that the method has")
    }
    return response
  }

  /// The response's initial metadata, once it has come.
  func initialMetadata() async throws -> Metadata {
    try await bound.loop.perform {
      while true {
        let call = bound.onLoop
        if let metadata = call.initialMetadata { return metadata }
        if case .failed(let error) = call.outcome { throw error }
        await wait { call, continuation in call.inputWaiter = continuation }
      }
    }
  }

  /// The metadata that came with the status; empty before that.
  func trailers() async -> Metadata {
    await withTaskExecutorPreference(bound.loop) { bound.onLoop.trailers }
  }

  /// Whether the response that was received last came compressed.
  func lastWasCompressed() async -> Bool {
    await withTaskExecutorPreference(bound.loop) { bound.onLoop.lastWasCompressed }
  }

  /// Suspends until the call resumes the continuation that `store` gives it. A cancelled task cancels the call.
  private func wait(_ store: (ClientCall, UnsafeContinuation<Void, Never>) -> Void) async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        let call = bound.onLoop
        store(call, continuation)
        if Task.isCancelled { call.cancel() }
        if call.outcome != nil { call.resumeWaiters() }
      }
    } onCancel: {
      bound.loop.run { bound.onLoop.cancel() }
    }
  }
}

/// The responses of a call that streams them, in order. One task at a time may iterate; reading slowly holds the
/// server back.
public struct ResponseStream<Response: Message>: AsyncSequence, Sendable {
  let exchange: ClientExchange

  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let exchange: ClientExchange

    /// The next response; `nil` once the call ended with OK. Throws the call's RPCError.
    public mutating func next() async throws -> Response? { try await exchange.receive(Response.self) }
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(exchange: exchange) }

  /// The metadata before the first response; waits for it.
  public func initialMetadata() async throws -> Metadata { try await exchange.initialMetadata() }

  /// The metadata with the status; empty until the last response was read.
  public func trailers() async -> Metadata { await exchange.trailers() }

  /// Whether the response that was read last came compressed.
  public func lastWasCompressed() async -> Bool { await exchange.lastWasCompressed() }

  /// Ends the call; the server's handler is cancelled.
  public func cancel() { exchange.cancel() }
}

/// Where a caller sends the requests of a call that streams them. One task at a time may send.
public struct RequestWriter<Request: Message>: Sendable {
  let exchange: ClientExchange

  /// Sends `request` and returns when there is room for the next. Throws the call's error once it is over.
  ///
  /// In a call that compresses its requests (`CallOptions.compressesRequests`), `compressed: false` leaves out one.
  public func send(_ request: Request, compressed: Bool = true) async throws {
    try await exchange.send(request, compressed: compressed)
  }
}

/// A call that streams both ways.
public struct BidirectionalCall<Request: Message, Response: Message>: Sendable {
  let exchange: ClientExchange

  /// Sends `request` and returns when there is room for the next. See `RequestWriter.send`.
  public func send(_ request: Request, compressed: Bool = true) async throws {
    try await exchange.send(request, compressed: compressed)
  }

  /// No more requests will come.
  public func finish() { exchange.finishSending() }

  public var responses: ResponseStream<Response> { ResponseStream(exchange: exchange) }

  /// Ends the call; the server's handler is cancelled.
  public func cancel() { exchange.cancel() }
}

/// A call whose messages are bytes: for tools that know the schema at run time only.
public struct RawCall: Sendable {
  let exchange: ClientExchange

  public func send(_ message: [UInt8]) async throws { try await exchange.send(bytes: message) }

  /// No more requests will come.
  public func finish() { exchange.finishSending() }

  /// The next response; `nil` once the call ended with OK. Throws the call's RPCError.
  public func receive() async throws -> [UInt8]? { try await exchange.receiveBytes() }

  public func initialMetadata() async throws -> Metadata { try await exchange.initialMetadata() }

  /// The metadata with the status; empty until the last response was read.
  public func trailers() async -> Metadata { await exchange.trailers() }

  public func cancel() { exchange.cancel() }
}
