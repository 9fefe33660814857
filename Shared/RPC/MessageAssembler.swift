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

  /// The waiting message of `count` bytes; valid until the assembler changes.
  func message(_ count: Int) -> UnsafeRawBufferPointer {
    let start = MessageAssembler.prefixBytes
    return UnsafeRawBufferPointer(rebasing: bytes.bytes[start..<(start + count)])
  }

  /// Takes out the waiting message of `count` bytes.
  mutating func drop(_ count: Int) { bytes.consume(MessageAssembler.prefixBytes + count) }
}

extension ByteQueue {
  /// Appends `message` with its prefix, packed in place.
  @inlinable
  mutating func append<M: Message>(message: M) {
    message.pack { size in reserveMessage(size, compressed: false) }
  }

  /// Appends bytes that are a message already, with their prefix.
  mutating func append(messageBytes: UnsafeRawBufferPointer, compressed: Bool) {
    let start = reserveMessage(messageBytes.count, compressed: compressed)
    if let source = messageBytes.baseAddress { start.copyMemory(from: source, byteCount: messageBytes.count) }
  }

  /// Appends a prefix and room for a message of `size` bytes, which the caller fills in at once.
  @usableFromInline
  mutating func reserveMessage(_ size: Int, compressed: Bool) -> UnsafeMutableRawPointer {
    let start = reserve(MessageAssembler.prefixBytes + size)
    start.storeBytes(of: compressed ? 1 : 0, as: UInt8.self)
    start.storeBytes(of: UInt32(truncatingIfNeeded: size).bigEndian, toByteOffset: 1, as: UInt32.self)
    return start + MessageAssembler.prefixBytes
  }
}
