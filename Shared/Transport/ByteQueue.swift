import Glibc

/// A first-in-first-out run of bytes in one growing allocation. It owns its memory and keeps it until `deinit`.
///
/// Bytes are appended at the end, in place where the writer knows the size (`reserve`), and consumed at the front.
public struct ByteQueue: ~Copyable {
  private var base: UnsafeMutableRawPointer?
  private var capacity = 0
  private var head = 0
  private var tail = 0

  public init() {}

  deinit { free(base) }

  /// The bytes that wait in the queue.
  public var count: Int { tail - head }

  public var isEmpty: Bool { tail == head }

  /// The waiting bytes. Valid until the queue changes.
  public var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base.map { UnsafeRawPointer($0) + head }, count: count)
  }

  /// Appends `size` bytes that the caller fills in at once.
  public mutating func reserve(_ size: Int) -> UnsafeMutableRawPointer {
    makeRoom(for: size)
    defer { tail += size }
    return base.unsafelyUnwrapped + tail
  }

  public mutating func append(_ source: UnsafeRawBufferPointer) {
    guard let start = source.baseAddress, source.count > 0 else { return }
    reserve(source.count).copyMemory(from: start, byteCount: source.count)
  }

  /// Takes `size` bytes from the front; `size` is at most `count`.
  public mutating func consume(_ size: Int) {
    precondition(size <= count, "consumed more than the queue holds")
    head += size
    if head == tail {
      head = 0
      tail = 0
    }
  }

  /// Drops `size` bytes from the end; `size` is at most `count`.
  mutating func removeLast(_ size: Int) {
    precondition(size <= count, "dropped more than the queue holds")
    tail -= size
  }

  public mutating func removeAll() {
    head = 0
    tail = 0
  }

  /// Gives the memory back when nothing waits, so that an idle owner costs nothing.
  public mutating func releaseMemory() {
    guard isEmpty else { return }
    free(base)
    base = nil
    capacity = 0
  }

  private mutating func makeRoom(for size: Int) {
    if capacity - tail >= size, base != nil { return }
    let waiting = count
    if let base, capacity - waiting >= size, head >= waiting {
      base.copyMemory(from: base + head, byteCount: waiting)
    } else {
      var grown = max(capacity, 256)
      while grown - waiting < size { grown *= 2 }
      let fresh = UnsafeMutableRawPointer.allocateOrTrap(grown)
      if let base { fresh.copyMemory(from: base + head, byteCount: waiting) }
      free(base)
      base = fresh
      capacity = grown
    }
    head = 0
    tail = waiting
  }
}

extension UnsafeMutableRawPointer {
  /// `malloc`, which on Linux fails only for absurd sizes; the callers' limits keep sizes sane.
  fileprivate static func allocateOrTrap(_ size: Int) -> UnsafeMutableRawPointer {
    guard let memory = malloc(size) else { preconditionFailure("out of memory for \(size) bytes") }
    return memory
  }
}
