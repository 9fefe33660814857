/// The other server's side of a relayed call: one try at it, on one connection.
final class RelayAttempt: HTTPStream {
  private var call: RelayedCall?
  private var head = RelayedResponseHead()
  private var receivedFirstHeaders = false
  private var responseEnded = false
  /// Bytes of the response that the stream's flow control has not been told of.
  private var unacknowledged = 0

  init(_ call: RelayedCall) { self.call = call }

  override func receivedField(name: Span<UInt8>, value: Span<UInt8>) {
    head.receive(name, value)
  }

  override func receivedHeaders(endStream: Bool) {
    guard let call else { return }
    if headersTooLarge { return call.finish(RPCError(.resourceExhausted, "the service's metadata is too long")) }
    if head.isInformational {
      head = RelayedResponseHead()
      return
    }
    if !receivedFirstHeaders, let error = head.foreignError { return call.finish(error) }
    receivedFirstHeaders = true
    responseEnded = endStream
    if endStream {
      guard let code = head.code else {
        return call.finish(RPCError(.internal, "the service ended the call without a status"))
      }
      call.finish(with: head.takeFields(), code)
    } else {
      call.respond(with: head.fields)
      head = RelayedResponseHead()
    }
  }

  /// The connection's window opens again at once, so that a caller who reads slowly holds up nobody else's responses;
  /// the stream's only when the bytes have gone on.
  override func received(_ data: RawSpan) {
    consumeOnConnection(data.byteCount)
    guard let call else { return }
    call.forward(data)
    unacknowledged += data.byteCount
    acknowledge()
  }

  func acknowledge() {
    guard unacknowledged > 0, let call, call.hasRoom else { return }
    consumeOnStream(unacknowledged)
    unacknowledged = 0
  }

  override func receivedEnd() {
    call?.finish(RPCError(.internal, "the service ended the call without a status"))
  }

  override func outputDrained() { call?.acknowledge() }

  /// The call is over for the caller; what the server still does for it is in vain.
  func abandon() {
    call = nil
    if !(responseEnded && outputIsFinished) { reset() }
  }

  override func ended(_ end: StreamEnd) {
    let call = call
    self.call = nil
    call?.attemptEnded(self, end)
  }
}
