extension Decoder {
  /// The container of an object that has no other keys than those of `Keys`: a misspelt key would otherwise go unseen.
  func strictContainer<Keys: CodingKey & CaseIterable>(_: Keys.Type) throws -> KeyedDecodingContainer<Keys> {
    let known = Set(Keys.allCases.map(\.stringValue))
    for key in try container(keyedBy: AnyKey.self).allKeys where !known.contains(key.stringValue) {
      throw DecodingError.dataCorrupted(
        .init(codingPath: codingPath + [key], debugDescription: "no such key; known are \(known.sorted())"))
    }
    return try container(keyedBy: Keys.self)
  }
}

/// A key of any object.
private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
