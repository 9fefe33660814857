import CNghttp2

/// Header fields to be sent, in order. Fixed names and values cost nothing; others are copied into one run of bytes.
///
/// Names must be lower case and, like values, free of CR, LF and NUL: the layer above checks what users give it.
public struct HeaderList: Sendable {
  private enum Text {
    case fixed(StaticString)
    case copied(start: Int, count: Int)
  }

  private var fields: [(name: Text, value: Text)] = []
  private var bytes: [UInt8] = []

  public init() {}

  public init(_ fields: [(StaticString, StaticString)]) {
    self.fields = fields.map { (.fixed($0.0), .fixed($0.1)) }
  }

  public var isEmpty: Bool { fields.isEmpty }

  public mutating func add(_ name: StaticString, _ value: StaticString) {
    fields.append((.fixed(name), .fixed(value)))
  }

  public mutating func add(_ name: StaticString, _ value: some Collection<UInt8>) {
    fields.append((.fixed(name), copy(value)))
  }

  public mutating func add(_ name: String, _ value: some Collection<UInt8>) {
    fields.append((copy(name.utf8), copy(value)))
  }

  private mutating func copy(_ text: some Collection<UInt8>) -> Text {
    let start = bytes.count
    bytes.append(contentsOf: text)
    return .copied(start: start, count: bytes.count - start)
  }

  /// Calls `body` with the fields in nghttp2's form, which it copies where they are not fixed.
  func withFields<R>(_ body: (UnsafeMutablePointer<nghttp2_nv>?, Int) -> R) -> R {
    withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: fields.count) { out in
      bytes.withUnsafeBufferPointer { bytes in
        for (index, field) in fields.enumerated() {
          var entry = nghttp2_nv()
          var flags = NGHTTP2_NV_FLAG_NONE.rawValue
          switch field.name {
          case .fixed(let text):
            entry.name = UnsafeMutablePointer(mutating: text.utf8Start)
            entry.namelen = text.utf8CodeUnitCount
            flags |= NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue
          case .copied(let start, let count):
            entry.name = UnsafeMutablePointer(mutating: bytes.baseAddress.map { $0 + start })
            entry.namelen = count
          }
          switch field.value {
          case .fixed(let text):
            entry.value = UnsafeMutablePointer(mutating: text.utf8Start)
            entry.valuelen = text.utf8CodeUnitCount
            flags |= NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue
          case .copied(let start, let count):
            entry.value = UnsafeMutablePointer(mutating: bytes.baseAddress.map { $0 + start })
            entry.valuelen = count
          }
          entry.flags = UInt8(truncatingIfNeeded: flags)
          out.initializeElement(at: index, to: entry)
        }
        return body(out.baseAddress, fields.count)
      }
    }
  }
}
