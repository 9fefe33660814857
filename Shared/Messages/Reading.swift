public import CProtobufC

// What the generated `init(reading:)` of messages copy out of C structs. Lengths and UTF-8 are right
// there, for the guard has seen the bytes and protobuf-c has made the structs.

extension String {
  /// Copies a string field.
  public init(reading data: ProtobufCBinaryData) {
    self.init(decoding: UnsafeBufferPointer(start: data.data, count: data.len), as: UTF8.self)
  }
}

extension [UInt8] {
  /// Copies a bytes field.
  public init(reading data: ProtobufCBinaryData) {
    self.init(UnsafeBufferPointer(start: data.data, count: data.len))
  }
}

extension Array where Element: BitwiseCopyable {
  /// Copies a repeated field whose values look the same in Swift and C.
  @inlinable
  public init(reading start: UnsafeMutablePointer<Element>?, count: Int) {
    self.init(UnsafeBufferPointer(start: start, count: count))
  }
}

extension Array {
  /// Copies a repeated field.
  @inlinable
  public init<CValue>(reading start: UnsafeMutablePointer<CValue>?, count: Int, _ convert: (CValue) -> Element) {
    self = UnsafeBufferPointer(start: start, count: count).map(convert)
  }
}

extension Dictionary {
  /// Copies a map field; of entries with the same key the last one counts.
  @inlinable
  public init<Entry>(
    reading start: UnsafeMutablePointer<UnsafeMutablePointer<Entry>?>?, count: Int,
    _ convert: (UnsafeMutablePointer<Entry>) -> (Key, Value)
  ) {
    self.init(minimumCapacity: count)
    for case let entry? in UnsafeBufferPointer(start: start, count: count) {
      let (key, value) = convert(entry)
      self[key] = value
    }
  }
}
