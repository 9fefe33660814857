internal import CProtobufC

/// Memory for the C form of one message, all freed at once when the message is read or packed. A small
/// message fits the stack; a larger one takes heap blocks that double in size.
public struct Arena {
  /// Size of the block on the stack, in bytes. Up to this size Swift is sure to use the stack.
  private static let stackBlockBytes = 1024

  /// What an allocation is aligned to, in bytes: enough for every C type.
  @usableFromInline static let alignment = 16

  private let state: UnsafeMutablePointer<State>

  /// The block in use and the heap blocks to free at the end.
  private struct State {
    var next: UnsafeMutableRawPointer
    var end: UnsafeMutableRawPointer
    var blockBytes: Int
    var lastBlock: UnsafeMutableRawPointer?
  }

  /// Runs `body` with an empty arena.
  static func withScratch<Result, Failure>(
    _ body: (Arena) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeTemporaryAllocation(byteCount: stackBlockBytes, alignment: alignment) { block throws(Failure) in
      var state = State(
        next: block.baseAddress!, end: block.baseAddress! + block.count, blockBytes: block.count, lastBlock: nil)
      return try withUnsafeMutablePointer(to: &state) { pointer throws(Failure) in
        defer { free(blocksOf: pointer) }
        return try body(Arena(state: pointer))
      }
    }
  }

  /// `byteCount` bytes that live as long as the arena.
  @usableFromInline func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer {
    let rounded = (byteCount + Self.alignment - 1) & ~(Self.alignment - 1)
    if rounded > state.pointee.end - state.pointee.next {
      addBlock(of: rounded)
    }
    defer { state.pointee.next += rounded }
    return state.pointee.next
  }

  /// Makes a heap block the one in use. Its first bytes link to the block before it.
  private func addBlock(of byteCount: Int) {
    let size = max(2 * state.pointee.blockBytes, byteCount + Self.alignment)
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: Self.alignment)
    block.storeBytes(of: state.pointee.lastBlock, as: UnsafeMutableRawPointer?.self)
    state.pointee.lastBlock = block
    state.pointee.blockBytes = size
    state.pointee.next = block + Self.alignment
    state.pointee.end = block + size
  }

  private static func free(blocksOf state: UnsafeMutablePointer<State>) {
    while let block = state.pointee.lastBlock {
      state.pointee.lastBlock = block.load(as: UnsafeMutableRawPointer?.self)
      block.deallocate()
    }
  }

  /// The arena as protobuf-c's unpacking wants it; valid as long as the arena.
  var allocator: ProtobufCAllocator {
    ProtobufCAllocator(
      alloc: { data, byteCount in
        Arena(state: data!.assumingMemoryBound(to: State.self)).allocate(byteCount)
      },
      free: { _, _ in },
      allocator_data: state)
  }
}
