/// The parts of `google.protobuf.FileDescriptorProto` that `DescriptorPool` needs, as they stand on the wire: names are
/// not resolved yet. Field numbers are those of google/protobuf/descriptor.proto; fields not named here are passed over.
struct FileProto: Sendable {
  var name = ""
  var package = ""
  var dependencies: [String] = []
  var publicDependencies: [Int] = []
  var weakDependencies: [Int] = []
  var messages: [MessageProto] = []
  var enums: [EnumProto] = []
  var services: [ServiceProto] = []
  var extensions: [FieldProto] = []
  var syntax = "proto2"
  var features = FeatureProto()
  var comments: [[Int32]: DescriptorComments] = [:]
}

struct MessageProto: Sendable {
  var name = ""
  var fields: [FieldProto] = []
  var messages: [MessageProto] = []
  var enums: [EnumProto] = []
  var extensions: [FieldProto] = []
  var oneofs: [String] = []
  var reservedRanges: [ClosedRange<Int32>] = []
  var reservedNames: [String] = []
  var isMapEntry = false
  var isDeprecated = false
  var features = FeatureProto()
}

struct FieldProto: Sendable {
  var name = ""
  var jsonName = ""
  var number: Int32 = 0
  /// 1 optional or none, 2 required, 3 repeated.
  var label: Int32 = 1
  var isRepeated: Bool { label == 3 }
  var type: Int32 = 0
  var typeName = ""
  var extendee = ""
  var defaultValue: String?
  var oneofIndex: Int?
  var isProto3Optional = false
  var isPacked: Bool?
  var isDeprecated = false
  var features = FeatureProto()
}

struct EnumProto: Sendable {
  var name = ""
  var values: [EnumValueProto] = []
  var reservedRanges: [ClosedRange<Int32>] = []
  var reservedNames: [String] = []
  var isDeprecated = false
  var features = FeatureProto()
}

struct EnumValueProto: Sendable {
  var name = ""
  var number: Int32 = 0
  var isDeprecated = false
}

struct ServiceProto: Sendable {
  var name = ""
  var methods: [MethodProto] = []
  var isDeprecated = false
}

struct MethodProto: Sendable {
  var name = ""
  var inputType = ""
  var outputType = ""
  var isClientStreaming = false
  var isServerStreaming = false
  var isDeprecated = false
}

/// `google.protobuf.FeatureSet`: what a scope of an edition file changes; nil means as in the scope around it.
struct FeatureProto: Sendable {
  var fieldPresence: Int32?
  var enumType: Int32?
  var repeatedFieldEncoding: Int32?
  var messageEncoding: Int32?

  func inheriting(_ outer: FeatureProto) -> FeatureProto {
    FeatureProto(
      fieldPresence: fieldPresence ?? outer.fieldPresence, enumType: enumType ?? outer.enumType,
      repeatedFieldEncoding: repeatedFieldEncoding ?? outer.repeatedFieldEncoding,
      messageEncoding: messageEncoding ?? outer.messageEncoding)
  }
}
