/// One field of a descriptor message, as its decoder sees it.
private struct WireField {
  let number: Int32
  let integer: UInt64
  let payload: Range<Int>
  let bytes: [UInt8]

  var text: String { String(decoding: bytes[payload], as: UTF8.self) }
  var int32: Int32 { Int32(truncatingIfNeeded: integer) }
  var isTrue: Bool { integer != 0 }

  /// The integers of a repeated field, in either of its encodings.
  var integers: [Int32] {
    get throws(WireError) {
      guard payload.lowerBound > 0 else { return [int32] }  // a payload never starts at 0: its tag stands before it
      var reader = WireReader(bytes, payload)
      var values: [Int32] = []
      while !reader.isAtEnd { values.append(Int32(truncatingIfNeeded: try reader.varint())) }
      return values
    }
  }
}

/// Calls `take` with each varint and length-delimited field; no descriptor field has another wire type that we need.
private func eachField(
  _ bytes: [UInt8], _ range: Range<Int>, _ take: (WireField) throws(WireError) -> Void
) throws(WireError) {
  var reader = WireReader(bytes, range)
  while !reader.isAtEnd {
    let (number, type) = try reader.tag()
    switch type {
    case .varint: try take(WireField(number: number, integer: try reader.varint(), payload: 0..<0, bytes: bytes))
    case .lengthDelimited:
      try take(WireField(number: number, integer: 0, payload: try reader.lengthDelimited(), bytes: bytes))
    default: try reader.skip(number, type)
    }
  }
}

/// Messages nested deeper than this are not a schema but an attack.
private let nestingMax = 64

extension FileProto {
  init(serialized bytes: [UInt8]) throws(WireError) {
    var file = FileProto()
    try eachField(bytes, 0..<bytes.count) { (field) throws(WireError) in
      switch field.number {
      case 1: file.name = field.text
      case 2: file.package = field.text
      case 3: file.dependencies.append(field.text)
      case 4: file.messages.append(try MessageProto(bytes, field.payload, depth: 1))
      case 5: file.enums.append(try EnumProto(bytes, field.payload))
      case 6: file.services.append(try ServiceProto(bytes, field.payload))
      case 7: file.extensions.append(try FieldProto(bytes, field.payload))
      case 8:
        try eachField(bytes, field.payload) { (option) throws(WireError) in
          if option.number == 50 { file.features = try FeatureProto(bytes, option.payload) }
        }
      case 9: file.comments = try decodeComments(bytes, field.payload)
      case 10: file.publicDependencies += try field.integers.map(Int.init)
      case 11: file.weakDependencies += try field.integers.map(Int.init)
      case 12: file.syntax = field.text
      default: break
      }
    }
    self = file
  }

  /// The serialized files of a `google.protobuf.FileDescriptorSet`.
  static func files(ofSet bytes: [UInt8]) throws(WireError) -> [[UInt8]] {
    var files: [[UInt8]] = []
    try eachField(bytes, 0..<bytes.count) { (field) throws(WireError) in
      if field.number == 1 { files.append(Array(bytes[field.payload])) }
    }
    return files
  }
}

extension MessageProto {
  fileprivate init(_ bytes: [UInt8], _ range: Range<Int>, depth: Int) throws(WireError) {
    guard depth <= nestingMax else { throw WireError(reason: .tooDeep, offset: range.lowerBound) }
    var message = MessageProto()
    try eachField(bytes, range) { (field) throws(WireError) in
      switch field.number {
      case 1: message.name = field.text
      case 2: message.fields.append(try FieldProto(bytes, field.payload))
      case 3: message.messages.append(try MessageProto(bytes, field.payload, depth: depth + 1))
      case 4: message.enums.append(try EnumProto(bytes, field.payload))
      case 6: message.extensions.append(try FieldProto(bytes, field.payload))
      case 7:
        try eachField(bytes, field.payload) { (option) throws(WireError) in
          switch option.number {
          case 3: message.isDeprecated = option.isTrue
          case 7: message.isMapEntry = option.isTrue
          case 12: message.features = try FeatureProto(bytes, option.payload)
          default: break
          }
        }
      case 8:
        var name = ""
        try eachField(bytes, field.payload) { (inner) throws(WireError) in if inner.number == 1 { name = inner.text } }
        message.oneofs.append(name)
      case 9:
        // The end of a message's reserved range is exclusive.
        if let range = try decodeRange(bytes, field.payload, endIsExclusive: true) {
          message.reservedRanges.append(range)
        }
      case 10: message.reservedNames.append(field.text)
      default: break
      }
    }
    self = message
  }
}

extension FieldProto {
  fileprivate init(_ bytes: [UInt8], _ range: Range<Int>) throws(WireError) {
    var result = FieldProto()
    try eachField(bytes, range) { (field) throws(WireError) in
      switch field.number {
      case 1: result.name = field.text
      case 2: result.extendee = field.text
      case 3: result.number = field.int32
      case 4: result.label = field.int32
      case 5: result.type = field.int32
      case 6: result.typeName = field.text
      case 7: result.defaultValue = field.text
      case 8:
        try eachField(bytes, field.payload) { (option) throws(WireError) in
          switch option.number {
          case 2: result.isPacked = option.isTrue
          case 3: result.isDeprecated = option.isTrue
          case 21: result.features = try FeatureProto(bytes, option.payload)
          default: break
          }
        }
      case 9: result.oneofIndex = Int(field.int32)
      case 10: result.jsonName = field.text
      case 17: result.isProto3Optional = field.isTrue
      default: break
      }
    }
    self = result
  }
}

extension EnumProto {
  fileprivate init(_ bytes: [UInt8], _ range: Range<Int>) throws(WireError) {
    var result = EnumProto()
    try eachField(bytes, range) { (field) throws(WireError) in
      switch field.number {
      case 1: result.name = field.text
      case 2: result.values.append(try EnumValueProto(bytes, field.payload))
      case 3:
        try eachField(bytes, field.payload) { (option) throws(WireError) in
          switch option.number {
          case 3: result.isDeprecated = option.isTrue
          case 7: result.features = try FeatureProto(bytes, option.payload)
          default: break
          }
        }
      case 4:
        if let range = try decodeRange(bytes, field.payload, endIsExclusive: false) {
          result.reservedRanges.append(range)
        }
      case 5: result.reservedNames.append(field.text)
      default: break
      }
    }
    self = result
  }
}

extension EnumValueProto {
  fileprivate init(_ bytes: [UInt8], _ range: Range<Int>) throws(WireError) {
    var value = EnumValueProto()
    try eachField(bytes, range) { (field) throws(WireError) in
      switch field.number {
      case 1: value.name = field.text
      case 2: value.number = field.int32
      case 3:
        try eachField(bytes, field.payload) { (option) throws(WireError) in
          if option.number == 1 { value.isDeprecated = option.isTrue }
        }
      default: break
      }
    }
    self = value
  }
}

extension ServiceProto {
  fileprivate init(_ bytes: [UInt8], _ range: Range<Int>) throws(WireError) {
    var service = ServiceProto()
    try eachField(bytes, range) { (field) throws(WireError) in
      switch field.number {
      case 1: service.name = field.text
      case 2: service.methods.append(try MethodProto(bytes, field.payload))
      case 3:
        try eachField(bytes, field.payload) { (option) throws(WireError) in
          if option.number == 33 { service.isDeprecated = option.isTrue }
        }
      default: break
      }
    }
    self = service
  }
}

extension MethodProto {
  fileprivate init(_ bytes: [UInt8], _ range: Range<Int>) throws(WireError) {
    var method = MethodProto()
    try eachField(bytes, range) { (field) throws(WireError) in
      switch field.number {
      case 1: method.name = field.text
      case 2: method.inputType = field.text
      case 3: method.outputType = field.text
      case 4:
        try eachField(bytes, field.payload) { (option) throws(WireError) in
          if option.number == 33 { method.isDeprecated = option.isTrue }
        }
      case 5: method.isClientStreaming = field.isTrue
      case 6: method.isServerStreaming = field.isTrue
      default: break
      }
    }
    self = method
  }
}

extension FeatureProto {
  fileprivate init(_ bytes: [UInt8], _ range: Range<Int>) throws(WireError) {
    var features = FeatureProto()
    try eachField(bytes, range) { (field) throws(WireError) in
      switch field.number {
      case 1: features.fieldPresence = field.int32
      case 2: features.enumType = field.int32
      case 3: features.repeatedFieldEncoding = field.int32
      case 5: features.messageEncoding = field.int32
      default: break
      }
    }
    self = features
  }
}

private func decodeRange(
  _ bytes: [UInt8], _ range: Range<Int>, endIsExclusive: Bool
) throws(WireError) -> ClosedRange<Int32>? {
  var start: Int32 = 0
  var end: Int32 = 0
  try eachField(bytes, range) { (field) throws(WireError) in
    if field.number == 1 { start = field.int32 }
    if field.number == 2 { end = field.int32 }
  }
  let last = endIsExclusive ? end &- 1 : end
  return start <= last ? start...last : nil
}

/// The comments of a `google.protobuf.SourceCodeInfo`, by the path of the declaration they belong to.
private func decodeComments(
  _ bytes: [UInt8], _ range: Range<Int>
) throws(WireError) -> [[Int32]: DescriptorComments] {
  var all: [[Int32]: DescriptorComments] = [:]
  try eachField(bytes, range) { (location) throws(WireError) in
    guard location.number == 1 else { return }
    var path: [Int32] = []
    var comments = DescriptorComments()
    try eachField(bytes, location.payload) { (field) throws(WireError) in
      switch field.number {
      case 1: path += try field.integers
      case 3: comments.leading = field.text
      case 4: comments.trailing = field.text
      case 6: comments.detached.append(field.text)
      default: break
      }
    }
    if !comments.isEmpty { all[path] = comments }
  }
  return all
}
