internal import CProtobufC

/// Memory for the C form of one message, all freed at once when the message is read or packed. A small
/// message takes one block, a larger one more blocks that double in size.
public struct Arena {
  /// Size of the first block in bytes: the most that glibc's malloc serves from its per-thread cache.
  private static let firstBlockBytes = 1024

  /// What an allocation is aligned to, in bytes: enough for every C type.
  @usableFromInline static let alignment = 16

  /// At the start of the first block, so that the arena is one pointer, also for protobuf-c.
  private let state: UnsafeMutablePointer<State>

  private struct State {
    /// Free memory of the block in use.
    var next: UnsafeMutableRawPointer
    var end: UnsafeMutableRawPointer
    /// Size of the block in use.
    var blockBytes: Int
    /// The last block but the first; each begins with a link to the one before it.
    var lastBlock: UnsafeMutableRawPointer?
  }

  /// An empty arena; `free` must follow.
  init() {
    let block = Self.allocateBlock(byteCount: Self.firstBlockBytes)
    state = block.bindMemory(to: State.self, capacity: 1)
    state.initialize(
      to: State(
        next: block + MemoryLayout<State>.stride, end: block + Self.firstBlockBytes,
        blockBytes: Self.firstBlockBytes, lastBlock: nil))
  }

  /// Frees everything that the arena holds; it must not be used any more.
  func free() {
    while let block = state.pointee.lastBlock {
      state.pointee.lastBlock = block.load(as: UnsafeMutableRawPointer?.self)
      block.deallocate()
    }
    UnsafeMutableRawPointer(state).deallocate()
  }

  /// `byteCount` bytes that live as long as the arena.
  @usableFromInline func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer {
    let rounded = (byteCount + Self.alignment - 1) & ~(Self.alignment - 1)
    if rounded > state.pointee.end - state.pointee.next {
      addBlock(of: rounded)
    }
    let start = state.pointee.next
    state.pointee.next = start + rounded
    return start
  }

  /// Makes a new block the one in use.
  private func addBlock(of byteCount: Int) {
    let blockBytes = max(2 * state.pointee.blockBytes, byteCount + Self.alignment)
    let block = Self.allocateBlock(byteCount: blockBytes)
    block.storeBytes(of: state.pointee.lastBlock, as: UnsafeMutableRawPointer?.self)
    state.pointee.lastBlock = block
    state.pointee.blockBytes = blockBytes
    state.pointee.next = block + Self.alignment
    state.pointee.end = block + blockBytes
  }

  private static func allocateBlock(byteCount: Int) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: alignment)
  }

  /// The arena as protobuf-c's unpacking wants it.
  private var allocator: ProtobufCAllocator {
    ProtobufCAllocator(
      alloc: { state, byteCount in Arena(state: state!).allocate(byteCount) },
      free: { _, _ in },
      allocator_data: state)
  }

  private init(state: UnsafeMutableRawPointer) {
    self.state = state.assumingMemoryBound(to: State.self)
  }

  /// Checks bytes and unpacks them.
  /// - Returns: the C struct of `type`, which lives as long as the arena.
  func unpack(
    _ bytes: UnsafeBufferPointer<UInt8>, as type: CMessageType, limits: GuardLimits
  ) throws(MessageError) -> UnsafeRawPointer {
    var check = Guard(bytes, limits: limits)
    try check.check(type)
    guard check.needsRewrite else { return try unpackChecked(bytes, as: type) }
    var rewriter = Rewriter(bytes)
    try rewriter.rewrite(type, [0..<bytes.count])
    return try rewriter.output.withUnsafeBufferPointer { rewritten throws(MessageError) in
      try unpackChecked(rewritten, as: type)
    }
  }

  private func unpackChecked(
    _ bytes: UnsafeBufferPointer<UInt8>, as type: CMessageType
  ) throws(MessageError) -> UnsafeRawPointer {
    var allocator = allocator
    guard let message = protobuf_c_message_unpack(type, &allocator, bytes.count, bytes.baseAddress) else {
      // All that protobuf-c still refuses once the guard has passed the bytes.
      throw MessageError(.missingRequiredField, offset: 0)
    }
    return UnsafeRawPointer(message)
  }
}
