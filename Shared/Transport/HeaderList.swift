import CNghttp2

/// Header fields to be sent, in order. Fixed names and values cost nothing; others are copied into one run of bytes.
///
/// Names must be lower case and, like values, free of CR, LF and NUL: the layer above checks what users give it.
public struct HeaderList: Sendable {
  private enum Text {
    case fixed(StaticString)
    case copied([UInt8])

    func withBytes(_ body: (UnsafePointer<UInt8>?, Int, _ isFixed: Bool) -> Void) {
      switch self {
      case .fixed(let text): body(text.utf8Start, text.utf8CodeUnitCount, true)
      // nghttp2 copies the bytes before the submit returns; until then the list keeps them where they are.
      case .copied(let bytes): bytes.withUnsafeBufferPointer { body($0.baseAddress, $0.count, false) }
      }
    }
  }

  /// One array, so that handing a list on costs one reference.
  private var fields: [(name: Text, value: Text)] = []

  public init() {}

  public init(_ fields: [(StaticString, StaticString)]) {
    self.fields = fields.map { (.fixed($0.0), .fixed($0.1)) }
  }

  public var isEmpty: Bool { fields.isEmpty }

  public mutating func add(_ name: StaticString, _ value: StaticString) {
    fields.append((.fixed(name), .fixed(value)))
  }

  public mutating func add(_ name: StaticString, _ value: some Collection<UInt8>) {
    fields.append((.fixed(name), .copied(Array(value))))
  }

  public mutating func add(_ name: String, _ value: some Collection<UInt8>) {
    fields.append((.copied(Array(name.utf8)), .copied(Array(value))))
  }

  /// Calls `body` with the fields in nghttp2's form, which copies what is not fixed.
  func withFields(_ body: (UnsafeMutablePointer<nghttp2_nv>?, Int) -> Void) {
    withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: fields.count) { out in
      for index in fields.indices {
        var entry = nghttp2_nv()
        var flags = NGHTTP2_NV_FLAG_NONE.rawValue
        fields[index].name.withBytes { start, count, isFixed in
          entry.name = UnsafeMutablePointer(mutating: start)
          entry.namelen = count
          if isFixed { flags |= NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue }
        }
        fields[index].value.withBytes { start, count, isFixed in
          entry.value = UnsafeMutablePointer(mutating: start)
          entry.valuelen = count
          if isFixed { flags |= NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue }
        }
        entry.flags = UInt8(truncatingIfNeeded: flags)
        out.initializeElement(at: index, to: entry)
      }
      body(out.baseAddress, fields.count)
    }
  }
}
