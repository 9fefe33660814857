import Messages

/// Puts length-prefixed messages together from the pieces of a stream's body: a pure state machine, bytes in, whole
/// messages out.
///
/// It holds at most one message that is incomplete and those that were complete when the last piece came; the stream's
/// flow control bounds the latter.
struct MessageAssembler: ~Copyable {
  /// The compressed flag and the length before each message.
  static let prefixBytes = 5

  enum Next: Equatable {
    /// A whole message waits.
    case message(compressed: Bool, count: Int)
    /// More bytes are needed.
    case incomplete
    /// A message announced more bytes than the limit.
    case tooLong(announced: Int)
    /// The compressed flag was neither 0 nor 1.
    case invalidFlag(UInt8)
  }

  private var bytes = ByteQueue()
  let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Bytes that have come and were not taken.
  var count: Int { bytes.count }
  var isEmpty: Bool { bytes.isEmpty }

  mutating func append(_ piece: RawSpan) {
    piece.withUnsafeBytes { bytes.append($0) }
  }

  func next() -> Next {
    let bytes = bytes.bytes
    guard bytes.count >= MessageAssembler.prefixBytes else { return .incomplete }
    guard bytes[0] <= 1 else { return .invalidFlag(bytes[0]) }
    let count = Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
    guard count <= limit else { return .tooLong(announced: count) }
    guard bytes.count >= MessageAssembler.prefixBytes + count else { return .incomplete }
    return .message(compressed: bytes[0] == 1, count: count)
  }

  /// Hands the waiting message of `count` bytes to `body` and takes it out.
  mutating func take<R, E: Error>(_ count: Int, _ body: (UnsafeRawBufferPointer) throws(E) -> R) throws(E) -> R {
    let whole = bytes.bytes
    defer { bytes.consume(MessageAssembler.prefixBytes + count) }
    return try body(
      UnsafeRawBufferPointer(rebasing: whole[MessageAssembler.prefixBytes..<(MessageAssembler.prefixBytes + count)]))
  }
}

extension ByteQueue {
  /// Appends `message` with its prefix, packed in place.
  mutating func append(message: some Message) {
    message.pack { size in
      let start = reserve(MessageAssembler.prefixBytes + size)
      start.storeBytes(of: 0, as: UInt8.self)
      start.storeBytes(of: UInt32(truncatingIfNeeded: size).bigEndian, toByteOffset: 1, as: UInt32.self)
      return start + MessageAssembler.prefixBytes
    }
  }

  /// Appends bytes that are a message already, with their prefix.
  mutating func append(messageBytes: UnsafeRawBufferPointer, compressed: Bool) {
    let start = reserve(MessageAssembler.prefixBytes)
    start.storeBytes(of: compressed ? 1 : 0, as: UInt8.self)
    start.storeBytes(of: UInt32(truncatingIfNeeded: messageBytes.count).bigEndian, toByteOffset: 1, as: UInt32.self)
    append(messageBytes)
  }
}
