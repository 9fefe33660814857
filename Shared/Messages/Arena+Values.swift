public import CProtobufC

// What the generated `fill` methods put into an arena.
extension Arena {
  /// The C form of a message.
  @inlinable
  public func message<Value: Message, CStruct>(
    _ value: Value, as _: CStruct.Type = CStruct.self
  ) -> UnsafeMutablePointer<CStruct> {
    let memory = new(Value.cType)
    value.fill(memory, in: self)
    return memory.assumingMemoryBound(to: CStruct.self)
  }

  /// The C form of a string.
  public func text(_ value: String) -> ProtobufCBinaryData {
    guard !value.isEmpty else { return ProtobufCBinaryData() }
    let utf8 = value.utf8
    let byteCount = utf8.count
    let target = allocate(byteCount).assumingMemoryBound(to: UInt8.self)
    _ = UnsafeMutableBufferPointer(start: target, count: byteCount).initialize(fromContentsOf: utf8)
    return ProtobufCBinaryData(len: byteCount, data: target)
  }

  /// The C form of bytes: no copy, but the array's own memory. That is sound, for an array of `UInt8`
  /// has one buffer that does not move while the array is not changed, and the message that is packed
  /// holds the array, unchanged, until packing ends.
  public func bytes(_ value: [UInt8]) -> ProtobufCBinaryData {
    value.withUnsafeBufferPointer { buffer in
      ProtobufCBinaryData(len: buffer.count, data: UnsafeMutablePointer(mutating: buffer.baseAddress))
    }
  }

  /// The C form of a repeated field whose values look the same in Swift and C.
  @inlinable
  public func array<Element: BitwiseCopyable>(_ values: [Element]) -> UnsafeMutablePointer<Element>? {
    guard !values.isEmpty else { return nil }
    let target = allocate(values.count * MemoryLayout<Element>.stride).assumingMemoryBound(to: Element.self)
    _ = UnsafeMutableBufferPointer(start: target, count: values.count).initialize(fromContentsOf: values)
    return target
  }

  /// The C form of a repeated field.
  @inlinable
  public func array<Value, Element>(
    _ values: [Value], _ convert: (Value) -> Element
  ) -> UnsafeMutablePointer<Element>? {
    guard !values.isEmpty else { return nil }
    let target = allocate(values.count * MemoryLayout<Element>.stride).assumingMemoryBound(to: Element.self)
    for index in values.indices {
      (target + index).initialize(to: convert(values[index]))
    }
    return target
  }

  /// The C form of a map: its entries in the order of their keys, so that equal maps give equal bytes.
  @inlinable
  public func entries<Key: MapKey, Value, Entry>(
    _ map: [Key: Value], of type: CMessageType, _ fill: (UnsafeMutablePointer<Entry>, Key, Value) -> Void
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<Entry>?>? {
    array(map.sorted { Key.precedes($0.key, $1.key) }) { pair in
      let entry = new(type).assumingMemoryBound(to: Entry.self)
      fill(entry, pair.key, pair.value)
      return entry
    }
  }

  /// An empty C message of a type.
  @inlinable
  func new(_ type: CMessageType) -> UnsafeMutableRawPointer {
    let memory = allocate(type.pointee.sizeof_message)
    protobuf_c_message_init(type, memory)
    return memory
  }
}

/// A type of map keys, with the order that maps are packed in.
public protocol MapKey: Hashable {
  /// Whether `left` comes before `right` on the wire.
  static func precedes(_ left: Self, _ right: Self) -> Bool
}

extension MapKey where Self: Comparable {
  /// By value.
  @inlinable
  public static func precedes(_ left: Self, _ right: Self) -> Bool { left < right }
}

extension Int32: MapKey {}
extension Int64: MapKey {}
extension UInt32: MapKey {}
extension UInt64: MapKey {}

extension Bool: MapKey {
  /// False comes first.
  @inlinable
  public static func precedes(_ left: Bool, _ right: Bool) -> Bool { !left && right }
}

extension String: MapKey {
  /// By UTF-8 bytes, as Google's libraries order them.
  @inlinable
  public static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
