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
    let bytes = bytes.assumingMemoryBound(to: UInt8.self)
    var check = Guard(bytes, limits: limits)
    try check.check(Self.cType)
    guard check.needsRewrite else {
      try self.init(checked: bytes)
      return
    }
    var rewriter = Rewriter(bytes)
    try rewriter.rewrite(Self.cType, [0..<bytes.count])
    self = try rewriter.output.withUnsafeBufferPointer { rewritten throws(MessageError) in
      try Self(checked: rewritten)
    }
  }

  /// Decodes bytes that the guard has passed.
  private init(checked bytes: UnsafeBufferPointer<UInt8>) throws(MessageError) {
    self = try Arena.withScratch { arena throws(MessageError) in
      var allocator = arena.allocator
      guard let message = protobuf_c_message_unpack(Self.cType, &allocator, bytes.count, bytes.baseAddress) else {
        // All that protobuf-c still refuses once the guard has passed the bytes.
        throw MessageError(.missingRequiredField, offset: 0)
      }
      return Self(reading: message)
    }
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
    Arena.withScratch { arena in
      let message = arena.message(self, as: ProtobufCMessage.self)
      let byteCount = protobuf_c_message_get_packed_size(message)
      let target = allocate(byteCount)
      protobuf_c_message_pack(message, target.assumingMemoryBound(to: UInt8.self))
    }
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
