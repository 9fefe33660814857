internal import CProtobufC

extension Message {
  /// Decodes a message.
  /// - Parameters:
  ///   - bytes: the message in the protobuf wire format; read only during the call.
  ///   - limits: what the guard accepts.
  /// - Throws: `MessageError` when the bytes are not a message of this type or exceed a limit.
  public init(serialized bytes: UnsafeRawBufferPointer, limits: GuardLimits = .standard) throws(MessageError) {
    guard !bytes.isEmpty else {
      self.init()
      return
    }
    let arena = Arena()
    defer { arena.free() }
    self.init(
      reading: try arena.unpack(bytes.assumingMemoryBound(to: UInt8.self), as: Self.cType, limits: limits))
  }

  /// Decodes a message.
  /// - Parameters:
  ///   - bytes: the message in the protobuf wire format.
  ///   - limits: what the guard accepts.
  /// - Throws: `MessageError` when the bytes are not a message of this type or exceed a limit.
  public init(serialized bytes: [UInt8], limits: GuardLimits = .standard) throws(MessageError) {
    self = try bytes.withUnsafeBufferPointer { buffer throws(MessageError) in
      try Self(serialized: UnsafeRawBufferPointer(buffer), limits: limits)
    }
  }

  /// Encodes the message into memory that the caller provides.
  /// - Parameter allocate: called once with the number of bytes; gives the memory that receives them.
  public func pack(into allocate: (Int) -> UnsafeMutableRawPointer) {
    let arena = Arena()
    defer { arena.free() }
    let memory = arena.new(Self.cType)
    fill(memory, in: arena)
    let message = memory.assumingMemoryBound(to: ProtobufCMessage.self)
    let byteCount = protobuf_c_message_get_packed_size(message)
    protobuf_c_message_pack(message, allocate(byteCount).assumingMemoryBound(to: UInt8.self))
    // The arena borrows the bytes of this message's arrays.
    withExtendedLifetime(self) {}
  }

  /// Encodes the message.
  public func serialized() -> [UInt8] {
    var bytes: [UInt8] = []
    pack { byteCount in
      bytes = [UInt8](repeating: 0, count: byteCount)
      return bytes.withUnsafeMutableBytes { $0.baseAddress! }
    }
    return bytes
  }
}
