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

  /// Hands the next whole message to `body`, if one waits. What `body` throws ends the input.
  mutating func take(
    _ body: (UnsafeRawBufferPointer) throws(MessageError) -> Void
  ) throws(RPCError) {
    if let failure { throw failure }
    do throws(RPCError) {
      switch assembler.next() {
      case .message(let compressed, let count): try takeMessage(count, compressed, body)
      case .incomplete where !ended || assembler.isEmpty: break
      case let broken: throw error(for: broken)
      }
    } catch {
      failure = error
      throw error
    }
  }

  /// How many bytes may be acknowledged after messages were taken.
  mutating func takeAcknowledgement() -> Int {
    defer { unacknowledged = 0 }
    return unacknowledged
  }

  private mutating func takeMessage(
    _ count: Int, _ compressed: Bool, _ body: (UnsafeRawBufferPointer) throws(MessageError) -> Void
  ) throws(RPCError) {
    lastWasCompressed = compressed
    let plain = compressed ? try decompress(assembler.message(count)) : nil
    defer { assembler.drop(count) }
    do throws(MessageError) {
      if let plain {
        try plain.withUnsafeBufferPointer { bytes throws(MessageError) in try body(UnsafeRawBufferPointer(bytes)) }
      } else {
        try body(assembler.message(count))
      }
    } catch {
      throw RPCError(unreadable: error)
    }
  }

  private func error(for broken: MessageAssembler.Next) -> RPCError {
    switch broken {
    case .tooLong(let announced):
      RPCError(.resourceExhausted, "a message of \(announced) bytes exceeds the limit of \(assembler.limit)")
    case .invalidFlag(let flag):
      RPCError(.internal, "the compressed flag of a message is \(flag), not 0 or 1")
    case .incomplete, .message:
      RPCError(.internal, "the stream ended inside a message")
    }
  }

  private func decompress(_ bytes: UnsafeRawBufferPointer) throws(RPCError) -> [UInt8] {
    guard acceptsCompressed else {
      throw RPCError(.internal, "a message is compressed though grpc-encoding is identity")
    }
    do throws(Gzip.Failure) {
      return try Gzip.decompress(bytes, limit: assembler.limit)
    } catch {
      switch error {
      case .tooLong: throw RPCError(.resourceExhausted, "a message decompresses to more than \(assembler.limit) bytes")
      case .corrupt: throw RPCError(.internal, "a compressed message is not valid gzip")
      }
    }
  }
}
