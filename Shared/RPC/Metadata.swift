import Messages

/// The custom header or trailer fields of a call, in order. Names are lower case; a name that ends in `-bin` holds
/// bytes, every other name printable ASCII.
///
/// Fields are kept as they travel, in one run of bytes, and turned into strings when they are asked for.
public struct Metadata: Sendable, Equatable {
  private struct Entry: Sendable, Equatable {
    var start: Int
    var nameCount: Int
    var valueCount: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  public init() {}

  public var isEmpty: Bool { entries.isEmpty }
  public var count: Int { entries.count }

  /// Adds a text field. Returns false, and adds nothing, if the name or the value is not fit to travel.
  @discardableResult
  public mutating func add(_ name: String, _ value: String) -> Bool {
    guard Metadata.isName(name), !name.hasSuffix("-bin"), value.utf8.allSatisfy({ $0 >= 0x20 && $0 <= 0x7e }) else {
      return false
    }
    append(name.utf8, value.utf8)
    return true
  }

  /// Adds a binary field, whose name must end in `-bin`. Returns false, and adds nothing, if it does not.
  @discardableResult
  public mutating func addBinary(_ name: String, _ value: [UInt8]) -> Bool {
    guard Metadata.isName(name), name.hasSuffix("-bin") else { return false }
    append(name.utf8, Base64.encode(value).utf8)
    return true
  }

  /// Adds a field as it was received.
  mutating func addReceived(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    let start = bytes.count
    name.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    value.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    entries.append(Entry(start: start, nameCount: name.count, valueCount: value.count))
  }

  /// Adds a field of the protocol itself, whose name users may not use.
  mutating func addProtocolField(_ name: StaticString, _ value: StaticString) {
    name.withUTF8Buffer { name in value.withUTF8Buffer { append(name, $0) } }
  }

  /// The first value under `name`; for a `-bin` name its base64 text.
  public func first(_ name: String) -> String? {
    entries.first { matches($0, name) }.map { String(decoding: value($0), as: UTF8.self) }
  }

  public func all(_ name: String) -> [String] {
    entries.filter { matches($0, name) }.map { String(decoding: value($0), as: UTF8.self) }
  }

  /// The first binary value under `name`; `nil` if there is none or it is not base64.
  public func firstBinary(_ name: String) -> [UInt8]? {
    entries.first { matches($0, name) }.flatMap { Base64.decode(value($0)) }
  }

  /// The fields in order, values as they travel.
  public var fields: [(name: String, value: String)] {
    entries.map { (String(decoding: self.name($0), as: UTF8.self), String(decoding: value($0), as: UTF8.self)) }
  }

  public mutating func append(contentsOf other: Metadata) {
    for entry in other.entries { append(other.name(entry), other.value(entry)) }
  }

  /// Takes out every field whose name begins with `prefix`.
  public mutating func removeAll(withPrefix prefix: String) {
    entries = entries.filter { !name($0).starts(with: prefix.utf8) }
  }

  func write(to headers: inout HeaderList) {
    for entry in entries { headers.add(String(decoding: name(entry), as: UTF8.self), value(entry)) }
  }

  private mutating func append(_ name: some Collection<UInt8>, _ value: some Collection<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: name)
    bytes.append(contentsOf: value)
    entries.append(Entry(start: start, nameCount: name.count, valueCount: value.count))
  }

  private func name(_ entry: Entry) -> ArraySlice<UInt8> { bytes[entry.start..<(entry.start + entry.nameCount)] }

  private func value(_ entry: Entry) -> ArraySlice<UInt8> {
    let start = entry.start + entry.nameCount
    return bytes[start..<(start + entry.valueCount)]
  }

  private func matches(_ entry: Entry, _ name: String) -> Bool {
    entry.nameCount == name.utf8.count && self.name(entry).elementsEqual(name.utf8)
  }

  /// Lower-case letters, digits and `_ - .`; names of gRPC itself are not for users.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("grpc-")
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"),
          UInt8(ascii: "-"), UInt8(ascii: "."):
          true
        default: false
        }
      }
  }
}
