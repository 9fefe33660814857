internal import CProtobufC

// What the guard and the rewriter ask protobuf-c's descriptors.

extension UnsafePointer<ProtobufCMessageDescriptor> {
  /// The index of a field among `fields`, or nil when the type has none of that number.
  /// - Parameter previous: the index of the field before it on the wire; most often the next one follows.
  @inline(__always)
  func fieldIndex(ofNumber number: UInt32, after previous: Int) -> Int? {
    let fields = pointee.fields
    let count = Int(pointee.n_fields)
    if previous < count, fields![previous].id == number { return previous }
    if previous + 1 < count, fields![previous + 1].id == number { return previous + 1 }
    return fieldIndex(ofNumber: number)
  }

  private func fieldIndex(ofNumber number: UInt32) -> Int? {
    var low = 0
    var high = Int(pointee.n_fields)
    while low < high {
      let middle = (low + high) / 2
      let found = pointee.fields[middle].id
      if found == number { return middle }
      if found < number { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

extension ProtobufCFieldDescriptor {
  /// The wire type of one value of the field.
  var wireType: UInt8 {
    switch type {
    case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES, PROTOBUF_C_TYPE_MESSAGE: WireType.lengthDelimited.rawValue
    case PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_FLOAT: WireType.fixed32.rawValue
    case PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_DOUBLE: WireType.fixed64.rawValue
    default: WireType.varint.rawValue
    }
  }

  /// Whether a value of the field on the wire with this type can be read as the field.
  func accepts(_ wireType: UInt8) -> Bool {
    let own = self.wireType
    return wireType == own
      || isRepeated && wireType == WireType.lengthDelimited.rawValue && own != WireType.lengthDelimited.rawValue
  }

  var isRepeated: Bool { label == PROTOBUF_C_LABEL_REPEATED }

  var isMessage: Bool { type == PROTOBUF_C_TYPE_MESSAGE }

  var isBool: Bool { type == PROTOBUF_C_TYPE_BOOL }

  var isOneof: Bool { flags & UInt32(PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue) != 0 }

  /// Whether the field is a string: generated C holds strings as bytes and marks them
  /// (IPMESH_FIELD_TEXT in deploy/generator/c_output.py).
  var isText: Bool { type == PROTOBUF_C_TYPE_BYTES && reserved_flags == 1 }

  /// The type of a message field.
  var messageType: CMessageType {
    descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
  }
}
