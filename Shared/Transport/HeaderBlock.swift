import CNghttp2

/// Header fields as bytes, in one run of memory: what a proxy passes on without looking inside.
///
/// Names must be lower case and, like values, free of CR, LF and NUL, as HTTP/2 delivers them.
public struct HeaderBlock: ~Copyable {
  /// How many fields there are.
  public private(set) var count = 0
  /// For each field a `Mark`, its name and its value.
  private var bytes = ByteQueue()

  /// What precedes the bytes of a field.
  private struct Mark {
    var nameCount: UInt32
    var valueCount: UInt32
    /// The value will not come again, so that neither side should remember it.
    var isUnique: Bool
  }

  public init() {}

  /// Adds a field. `isUnique` says that its value differs from call to call, which keeps it out of HPACK's table.
  public mutating func add(_ name: Span<UInt8>, _ value: Span<UInt8>, isUnique: Bool = false) {
    name.withUnsafeBufferPointer { name in value.withUnsafeBufferPointer { add(name, $0, isUnique) } }
  }

  public mutating func add(_ name: StaticString, _ value: Span<UInt8>, isUnique: Bool = false) {
    value.withUnsafeBufferPointer { add(HeaderBlock.bytes(of: name), $0, isUnique) }
  }

  public mutating func add(_ name: StaticString, _ value: StaticString) {
    add(HeaderBlock.bytes(of: name), HeaderBlock.bytes(of: value), false)
  }

  @inline(__always)
  private mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>, _ isUnique: Bool) {
    let size = MemoryLayout<Mark>.size
    let start = bytes.reserve(size + name.count + value.count)
    let mark = Mark(nameCount: UInt32(name.count), valueCount: UInt32(value.count), isUnique: isUnique)
    start.storeBytes(of: mark, as: Mark.self)
    if let name = name.baseAddress { (start + size).copyMemory(from: name, byteCount: Int(mark.nameCount)) }
    if let value = value.baseAddress {
      (start + size + name.count).copyMemory(from: value, byteCount: Int(mark.valueCount))
    }
    count += 1
  }

  public mutating func append(_ other: borrowing HeaderBlock) {
    bytes.append(other.bytes.bytes)
    count += other.count
  }

  /// Drops the field that was added last, whose name and value have these lengths.
  public mutating func removeLast(nameCount: Int, valueCount: Int) {
    bytes.removeLast(MemoryLayout<Mark>.size + nameCount + valueCount)
    count -= 1
  }

  public mutating func removeAll() {
    bytes.removeAll()
    count = 0
  }

  /// The value of the first field of this name as text; `nil` if there is none.
  public func first(_ name: StaticString) -> String? {
    var found: String?
    forEach { fieldName, value, _ in
      guard found == nil, fieldName.count == name.utf8CodeUnitCount else { return }
      if name.withUTF8Buffer({ fieldName.elementsEqual($0) }) { found = String(decoding: value, as: UTF8.self) }
    }
    return found
  }

  /// Calls `body` with the fields in nghttp2's form, which copies them.
  func withFields(_ body: (UnsafeMutablePointer<nghttp2_nv>?, Int) -> Void) {
    withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: count) { out in
      var index = 0
      forEach { name, value, isUnique in
        let flags = isUnique ? NGHTTP2_NV_FLAG_NO_INDEX : NGHTTP2_NV_FLAG_NONE
        out.initializeElement(
          at: index,
          to: nghttp2_nv(
            name: UnsafeMutablePointer(mutating: name.baseAddress),
            value: UnsafeMutablePointer(mutating: value.baseAddress), namelen: name.count, valuelen: value.count,
            flags: UInt8(truncatingIfNeeded: flags.rawValue)))
        index += 1
      }
      body(out.baseAddress, count)
    }
  }

  @inline(__always)
  private func forEach(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>, _ isUnique: Bool) -> Void) {
    guard var next = bytes.bytes.baseAddress else { return }
    for _ in 0..<count {
      let mark = next.loadUnaligned(as: Mark.self)
      let name = (next + MemoryLayout<Mark>.size).assumingMemoryBound(to: UInt8.self)
      let value = name + Int(mark.nameCount)
      body(
        UnsafeBufferPointer(start: name, count: Int(mark.nameCount)),
        UnsafeBufferPointer(start: value, count: Int(mark.valueCount)), mark.isUnique)
      next = UnsafeRawPointer(value + Int(mark.valueCount))
    }
  }

  private static func bytes(of text: StaticString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
