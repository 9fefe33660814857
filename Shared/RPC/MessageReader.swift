import Messages

/// The messages that come in on one side of a call: assembled, decompressed, decoded, checked.
struct MessageReader: ~Copyable {
  private var assembler: MessageAssembler
  /// Whether the peer said that its messages may be compressed with gzip.
  var acceptsCompressed = false
  /// The peer will send no more.
  var ended = false
  /// The first thing that was wrong with the input; nothing is read after it.
  private(set) var failure: RPCError?
  /// Whether the message that was taken last came compressed.
  private(set) var lastWasCompressed = false
  /// Received bytes that the peer's flow control has not been told of, since they wait here as whole messages.
  private var unacknowledged = 0

  init(limit: Int) { assembler = MessageAssembler(limit: limit) }

  enum Waiting {
    /// Nothing to read yet.
    case nothing
    case message
    /// A message, and bytes of another behind it.
    case several
    /// `take` will throw.
    case failure
  }

  /// Adds a piece and says how many bytes may be acknowledged at once: those of a message that is not complete, since
  /// it may be longer than the window. What is complete is acknowledged when it is taken.
  mutating func receive(_ piece: RawSpan) -> Int {
    guard failure == nil else { return piece.byteCount }
    assembler.append(piece)
    if case .message = assembler.next() {
      unacknowledged += piece.byteCount
      return 0
    }
    return piece.byteCount
  }

  var waiting: Waiting {
    if failure != nil { return .failure }
    switch assembler.next() {
    case .message(_, let count):
      return assembler.count > MessageAssembler.prefixBytes + count ? .several : .message
    case .incomplete: return ended && !assembler.isEmpty ? .failure : .nothing
    case .tooLong, .invalidFlag: return .failure
    }
  }

  /// The next whole message; `nil` if none waits.
  mutating func take<M: Message>(_ type: M.Type) throws(RPCError) -> M? {
    try take { bytes throws(RPCError) in
      do throws(MessageError) { return try M(serialized: bytes) } catch { throw RPCError(unreadable: error) }
    }
  }

  /// The next whole message as bytes; `nil` if none waits.
  mutating func takeBytes() throws(RPCError) -> [UInt8]? {
    try take { bytes throws(RPCError) in Array(bytes) }
  }

  /// How many bytes may be acknowledged after messages were taken.
  mutating func takeAcknowledgement() -> Int {
    defer { unacknowledged = 0 }
    return unacknowledged
  }

  private mutating func take<R>(
    _ decode: (UnsafeRawBufferPointer) throws(RPCError) -> R
  ) throws(RPCError) -> R? {
    if let failure { throw failure }
    do throws(RPCError) {
      switch assembler.next() {
      case .incomplete:
        if ended, !assembler.isEmpty { throw RPCError(.internal, "the stream ended inside a message") }
        return nil
      case .tooLong(let announced):
        throw RPCError(.resourceExhausted, "a message of \(announced) bytes exceeds the limit of \(assembler.limit)")
      case .invalidFlag(let flag):
        throw RPCError(.internal, "the compressed flag of a message is \(flag), not 0 or 1")
      case .message(let compressed, let count):
        lastWasCompressed = compressed
        let limit = assembler.limit
        let mayBeCompressed = acceptsCompressed
        return try assembler.take(count) { bytes throws(RPCError) in
          guard compressed else { return try decode(bytes) }
          let plain = try MessageReader.decompress(bytes, mayBeCompressed, limit: limit)
          return try plain.withUnsafeBufferPointer { bytes throws(RPCError) in try decode(UnsafeRawBufferPointer(bytes))
          }
        }
      }
    } catch {
      failure = error
      throw error
    }
  }

  private static func decompress(
    _ bytes: UnsafeRawBufferPointer, _ allowed: Bool, limit: Int
  ) throws(RPCError) -> [UInt8] {
    guard allowed else { throw RPCError(.internal, "a message is compressed though grpc-encoding is identity") }
    do throws(Gzip.Failure) {
      return try Gzip.decompress(bytes, limit: limit)
    } catch {
      switch error {
      case .tooLong: throw RPCError(.resourceExhausted, "a message decompresses to more than \(limit) bytes")
      case .corrupt: throw RPCError(.internal, "a compressed message is not valid gzip")
      }
    }
  }
}
