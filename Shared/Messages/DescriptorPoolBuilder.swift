/// Turns decoded files into a pool: first every name is declared, then every reference is resolved, so that files may
/// come in any order and types may refer to each other.
struct DescriptorPoolBuilder {
  private(set) var files: [FileDescriptor] = []
  private(set) var messages: [MessageDescriptor] = []
  private(set) var enums: [EnumDescriptor] = []
  private(set) var services: [ServiceDescriptor] = []
  private(set) var symbols: [String: DescriptorPool.Symbol] = [:]
  private(set) var extensions: [String: [Int32: Int]] = [:]

  private var protos: [FileProto] = []
  private var fileIndexByName: [String: Int] = [:]
  private var pendingMessages: [Pending<MessageProto>] = []
  private var pendingEnums: [Pending<EnumProto>] = []

  /// A declared type that waits for resolution.
  private struct Pending<Proto> {
    let proto: Proto
    let fullName: String
    let file: Int
    /// Where its comments are, in the terms of `SourceCodeInfo.Location.path`.
    let path: [Int32]
    /// The features of the scope, the type's own included.
    let features: FeatureProto
  }

  /// Field numbers in descriptor.proto that make up comment paths.
  private enum PathStep {
    static let fileMessage: Int32 = 4
    static let fileEnum: Int32 = 5
    static let fileService: Int32 = 6
    static let messageField: Int32 = 2
    static let messageNested: Int32 = 3
    static let messageEnum: Int32 = 4
    static let child: Int32 = 2  // a value of an enum, a method of a service
  }

  // MARK: Declaring

  mutating func add(_ serialized: [UInt8]) throws(DescriptorError) {
    let proto: FileProto
    do {
      proto = try FileProto(serialized: serialized)
    } catch {
      throw DescriptorError(reason: .malformed("\(error.reason.rawValue), at byte \(error.offset)"), file: "")
    }
    guard fileIndexByName[proto.name] == nil else { return }
    let index = files.count
    fileIndexByName[proto.name] = index
    protos.append(proto)
    files.append(
      FileDescriptor(
        name: proto.name, package: proto.package, dependencies: proto.dependencies, serialized: serialized))

    let scope = proto.package
    for (position, message) in proto.messages.enumerated() {
      let path = [PathStep.fileMessage, Int32(position)]
      try declare(message, in: scope, file: index, path: path, features: proto.features)
    }
    for (position, enumeration) in proto.enums.enumerated() {
      let path = [PathStep.fileEnum, Int32(position)]
      try declare(enumeration, in: scope, file: index, path: path, features: proto.features)
    }
    for ext in proto.extensions { try declare(ext, in: scope, file: index) }
  }

  private mutating func declare(
    _ message: MessageProto, in scope: String, file: Int, path: [Int32], features: FeatureProto
  ) throws(DescriptorError) {
    let fullName = join(scope, message.name)
    let features = message.features.inheriting(features)
    try declare(fullName, .message(pendingMessages.count), file)
    pendingMessages.append(
      Pending(proto: message, fullName: fullName, file: file, path: path, features: features))
    for field in message.fields { try declare(join(fullName, field.name), .other, file) }
    for oneof in message.oneofs { try declare(join(fullName, oneof), .other, file) }
    for (position, nested) in message.messages.enumerated() {
      let path = path + [PathStep.messageNested, Int32(position)]
      try declare(nested, in: fullName, file: file, path: path, features: features)
    }
    for (position, nested) in message.enums.enumerated() {
      let path = path + [PathStep.messageEnum, Int32(position)]
      try declare(nested, in: fullName, file: file, path: path, features: features)
    }
    for ext in message.extensions { try declare(ext, in: fullName, file: file) }
  }

  private mutating func declare(
    _ enumeration: EnumProto, in scope: String, file: Int, path: [Int32], features: FeatureProto
  ) throws(DescriptorError) {
    let fullName = join(scope, enumeration.name)
    try declare(fullName, .enum(pendingEnums.count), file)
    let features = enumeration.features.inheriting(features)
    pendingEnums.append(Pending(proto: enumeration, fullName: fullName, file: file, path: path, features: features))
    // Enum values are siblings of their enum, as in C++.
    for value in enumeration.values { try declare(join(scope, value.name), .other, file) }
  }

  private mutating func declare(_ ext: FieldProto, in scope: String, file: Int) throws(DescriptorError) {
    try declare(join(scope, ext.name), .other, file)
    extensions[withoutDot(ext.extendee), default: [:]][ext.number] = file
  }

  private mutating func declare(
    _ fullName: String, _ kind: DescriptorPool.Symbol.Kind, _ file: Int
  ) throws(DescriptorError) {
    guard symbols.updateValue(DescriptorPool.Symbol(kind: kind, file: file), forKey: fullName) == nil else {
      throw DescriptorError(reason: .duplicateSymbol(fullName), file: files[file].name)
    }
  }

  // MARK: Resolving

  mutating func resolve() throws(DescriptorError) {
    for proto in protos {
      for (index, name) in proto.dependencies.enumerated() where !proto.weakDependencies.contains(index) {
        guard fileIndexByName[name] != nil else {
          throw DescriptorError(reason: .missingImport(name), file: proto.name)
        }
      }
    }
    enums = pendingEnums.map(enumDescriptor)
    for pending in pendingMessages {
      var fields: [FieldDescriptor] = []
      for index in pending.proto.fields.indices { fields.append(try fieldDescriptor(index, of: pending)) }
      messages.append(
        MessageDescriptor(
          pending.proto, fullName: pending.fullName, file: files[pending.file].name, fields: fields,
          comments: comments(pending.file, pending.path)))
    }
    for (file, proto) in protos.enumerated() {
      for index in proto.services.indices { try resolveService(index, of: file) }
    }
  }

  private func enumDescriptor(_ pending: Pending<EnumProto>) -> EnumDescriptor {
    let values = pending.proto.values.enumerated().map { index, value in
      EnumDescriptor.Value(
        name: value.name, number: value.number, isDeprecated: value.isDeprecated,
        comments: comments(pending.file, pending.path + [PathStep.child, Int32(index)]))
    }
    let isClosed = protos[pending.file].isEdition ? pending.features.enumType == 2 : protos[pending.file].isProto2
    return EnumDescriptor(
      pending.proto, fullName: pending.fullName, file: files[pending.file].name, values: values, isClosed: isClosed,
      comments: comments(pending.file, pending.path))
  }

  private func fieldDescriptor(
    _ index: Int, of pending: Pending<MessageProto>
  ) throws(DescriptorError) -> FieldDescriptor {
    let file = protos[pending.file]
    let field = pending.proto.fields[index]
    let features = field.features.inheriting(pending.features)
    let invalid = DescriptorError(reason: .invalidField(join(pending.fullName, field.name)), file: file.name)
    guard var kind = FieldDescriptor.Kind(rawValue: field.type), field.number >= 1 else { throw invalid }
    if let oneof = field.oneofIndex, !pending.proto.oneofs.indices.contains(oneof) { throw invalid }

    let typeName = withoutDot(field.typeName)
    let typeIndex = try typeIndex(kind, typeName, file: file.name)
    let isMessage = kind == .message || kind == .group
    let isMap = field.isRepeated && kind == .message && pendingMessages[typeIndex].proto.isMapEntry
    if isMap, !pendingMessages[typeIndex].proto.isWellFormedMapEntry { throw invalid }
    // A map entry never has delimiters, whatever its scope says.
    if kind == .message, features.messageEncoding == 2, !isMap, !pending.proto.isMapEntry { kind = .group }

    let isNumeric = !isMessage && kind != .string && kind != .bytes
    let isPackedByDefault = file.isEdition ? features.repeatedFieldEncoding != 2 : !file.isProto2
    let hasScalarPresence = file.isEdition ? features.fieldPresence != 2 : file.isProto2 || field.isProto3Optional
    let meaning = FieldDescriptor.Meaning(
      kind: kind, typeName: typeName, typeIndex: typeIndex, isMap: isMap,
      isPacked: field.isRepeated && isNumeric && (field.isPacked ?? isPackedByDefault),
      hasPresence: !field.isRepeated && (isMessage || field.oneofIndex != nil || hasScalarPresence),
      isRequired: field.label == 2 || (file.isEdition && features.fieldPresence == 3),
      isOptional: field.isProto3Optional || (file.isProto2 && field.label == 1 && field.oneofIndex == nil))
    let path = pending.path + [PathStep.messageField, Int32(index)]
    return FieldDescriptor(field, meaning, comments: comments(pending.file, path))
  }

  private func typeIndex(
    _ kind: FieldDescriptor.Kind, _ name: String, file: String
  ) throws(DescriptorError) -> Int {
    switch (kind, symbols[name]?.kind) {
    case (.message, .message(let index)?), (.group, .message(let index)?), (.enum, .enum(let index)?): return index
    case (.message, _), (.group, _), (.enum, _): throw DescriptorError(reason: .unresolvedType(name), file: file)
    default: return -1
    }
  }

  private mutating func resolveService(_ index: Int, of file: Int) throws(DescriptorError) {
    let proto = protos[file].services[index]
    let fullName = join(protos[file].package, proto.name)
    let path = [PathStep.fileService, Int32(index)]
    try declare(fullName, .service(services.count), file)
    var methods: [MethodDescriptor] = []
    for (position, method) in proto.methods.enumerated() {
      try declare(join(fullName, method.name), .method(service: services.count, method: position), file)
      methods.append(
        MethodDescriptor(
          name: method.name, fullName: join(fullName, method.name), path: "/\(fullName)/\(method.name)",
          input: try messageType(method.inputType, file: file), output: try messageType(method.outputType, file: file),
          isClientStreaming: method.isClientStreaming, isServerStreaming: method.isServerStreaming,
          isDeprecated: method.isDeprecated, comments: comments(file, path + [PathStep.child, Int32(position)])))
    }
    services.append(
      ServiceDescriptor(
        fullName: fullName, file: files[file].name, methods: methods, isDeprecated: proto.isDeprecated,
        comments: comments(file, path)))
  }

  private func messageType(_ name: String, file: Int) throws(DescriptorError) -> MessageDescriptor {
    messages[try typeIndex(.message, withoutDot(name), file: files[file].name)]
  }

  private func comments(_ file: Int, _ path: [Int32]) -> DescriptorComments {
    protos[file].comments[path] ?? DescriptorComments()
  }
}

extension FileProto {
  fileprivate var isEdition: Bool { syntax == "editions" }
  fileprivate var isProto2: Bool { syntax == "proto2" || syntax.isEmpty }
}

extension MessageProto {
  fileprivate var isWellFormedMapEntry: Bool {
    fields.count == 2 && fields[0].number == 1 && fields[1].number == 2 && !fields.contains(where: \.isRepeated)
      && FieldDescriptor.Kind(rawValue: fields[0].type)?.isMapKey == true
  }
}

extension FieldDescriptor.Kind {
  fileprivate var isMapKey: Bool {
    switch self {
    case .double, .float, .bytes, .message, .group, .enum: false
    default: true
    }
  }
}

private func join(_ scope: String, _ name: String) -> String {
  scope.isEmpty ? name : "\(scope).\(name)"
}

private func withoutDot(_ name: String) -> String {
  name.hasPrefix(".") ? String(name.dropFirst()) : name
}

/// The JSON name that protoc gives to a field: each `_x` becomes `X`.
public func lowerCamelCase(_ name: String) -> String {
  var result = ""
  var isAfterUnderscore = false
  for character in name {
    if character == "_" {
      isAfterUnderscore = true
    } else {
      result += isAfterUnderscore ? character.uppercased() : String(character)
      isAfterUnderscore = false
    }
  }
  return result
}
