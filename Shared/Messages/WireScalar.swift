/// The value of a scalar field as it stands on the wire.
enum WireScalar {
  case varint(UInt64)
  case fixed32(UInt32)
  case fixed64(UInt64)
  case bytes(ArraySlice<UInt8>)

  var wireType: WireType {
    switch self {
    case .varint: .varint
    case .fixed32: .fixed32
    case .fixed64: .fixed64
    case .bytes: .lengthDelimited
    }
  }

  /// Whether it is zero or empty; -0.0 is not.
  var isDefault: Bool {
    switch self {
    case .varint(let value), .fixed64(let value): value == 0
    case .fixed32(let value): value == 0
    case .bytes(let bytes): bytes.isEmpty
    }
  }
}
