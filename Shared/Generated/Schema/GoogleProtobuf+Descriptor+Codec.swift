// Generated from google/protobuf/descriptor.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GoogleProtobuf.FileDescriptorSet {
  public static let fullName = "google.protobuf.FileDescriptorSet"

  public static var cType: CMessageType { google__protobuf__file_descriptor_set__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__FileDescriptorSet.self)
    file = .init(reading: c.pointee.file, count: c.pointee.n_file) { GoogleProtobuf.FileDescriptorProto(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__FileDescriptorSet.self)
    c.pointee.n_file = file.count
    c.pointee.file = arena.array(file) { arena.message($0) }
  }
}

extension GoogleProtobuf.FileDescriptorProto {
  public static let fullName = "google.protobuf.FileDescriptorProto"

  public static var cType: CMessageType { google__protobuf__file_descriptor_proto__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__FileDescriptorProto.self)
    name = c.pointee.has_name != 0 ? String(reading: c.pointee.name) : nil
    package = c.pointee.has_package != 0 ? String(reading: c.pointee.package) : nil
    dependency = .init(reading: c.pointee.dependency, count: c.pointee.n_dependency) { String(reading: $0) }
    publicDependency = .init(reading: c.pointee.public_dependency, count: c.pointee.n_public_dependency)
    weakDependency = .init(reading: c.pointee.weak_dependency, count: c.pointee.n_weak_dependency)
    messageType = .init(reading: c.pointee.message_type, count: c.pointee.n_message_type) {
      GoogleProtobuf.DescriptorProto(reading: $0!)
    }
    enumType = .init(reading: c.pointee.enum_type, count: c.pointee.n_enum_type) {
      GoogleProtobuf.EnumDescriptorProto(reading: $0!)
    }
    service = .init(reading: c.pointee.service, count: c.pointee.n_service) {
      GoogleProtobuf.ServiceDescriptorProto(reading: $0!)
    }
    `extension` = .init(reading: c.pointee.extension, count: c.pointee.n_extension) {
      GoogleProtobuf.FieldDescriptorProto(reading: $0!)
    }
    options = c.pointee.options.map { GoogleProtobuf.FileOptions(reading: $0) }
    sourceCodeInfo = c.pointee.source_code_info.map { GoogleProtobuf.SourceCodeInfo(reading: $0) }
    syntax = c.pointee.has_syntax != 0 ? String(reading: c.pointee.syntax) : nil
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__FileDescriptorProto.self)
    if let value = name {
      c.pointee.has_name = 1
      c.pointee.name = arena.text(value)
    }
    if let value = package {
      c.pointee.has_package = 1
      c.pointee.package = arena.text(value)
    }
    c.pointee.n_dependency = dependency.count
    c.pointee.dependency = arena.array(dependency) { arena.text($0) }
    c.pointee.n_public_dependency = publicDependency.count
    c.pointee.public_dependency = arena.array(publicDependency)
    c.pointee.n_weak_dependency = weakDependency.count
    c.pointee.weak_dependency = arena.array(weakDependency)
    c.pointee.n_message_type = messageType.count
    c.pointee.message_type = arena.array(messageType) { arena.message($0) }
    c.pointee.n_enum_type = enumType.count
    c.pointee.enum_type = arena.array(enumType) { arena.message($0) }
    c.pointee.n_service = service.count
    c.pointee.service = arena.array(service) { arena.message($0) }
    c.pointee.n_extension = `extension`.count
    c.pointee.extension = arena.array(`extension`) { arena.message($0) }
    if let value = options {
      c.pointee.options = arena.message(value)
    }
    if let value = sourceCodeInfo {
      c.pointee.source_code_info = arena.message(value)
    }
    if let value = syntax {
      c.pointee.has_syntax = 1
      c.pointee.syntax = arena.text(value)
    }
  }
}

extension GoogleProtobuf.DescriptorProto {
  public static let fullName = "google.protobuf.DescriptorProto"

  public static var cType: CMessageType { google__protobuf__descriptor_proto__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__DescriptorProto.self)
    name = c.pointee.has_name != 0 ? String(reading: c.pointee.name) : nil
    field = .init(reading: c.pointee.field, count: c.pointee.n_field) {
      GoogleProtobuf.FieldDescriptorProto(reading: $0!)
    }
    `extension` = .init(reading: c.pointee.extension, count: c.pointee.n_extension) {
      GoogleProtobuf.FieldDescriptorProto(reading: $0!)
    }
    nestedType = .init(reading: c.pointee.nested_type, count: c.pointee.n_nested_type) {
      GoogleProtobuf.DescriptorProto(reading: $0!)
    }
    enumType = .init(reading: c.pointee.enum_type, count: c.pointee.n_enum_type) {
      GoogleProtobuf.EnumDescriptorProto(reading: $0!)
    }
    extensionRange = .init(reading: c.pointee.extension_range, count: c.pointee.n_extension_range) {
      GoogleProtobuf.DescriptorProto.ExtensionRange(reading: $0!)
    }
    oneofDecl = .init(reading: c.pointee.oneof_decl, count: c.pointee.n_oneof_decl) {
      GoogleProtobuf.OneofDescriptorProto(reading: $0!)
    }
    options = c.pointee.options.map { GoogleProtobuf.MessageOptions(reading: $0) }
    reservedRange = .init(reading: c.pointee.reserved_range, count: c.pointee.n_reserved_range) {
      GoogleProtobuf.DescriptorProto.ReservedRange(reading: $0!)
    }
    reservedName = .init(reading: c.pointee.reserved_name, count: c.pointee.n_reserved_name) { String(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__DescriptorProto.self)
    if let value = name {
      c.pointee.has_name = 1
      c.pointee.name = arena.text(value)
    }
    c.pointee.n_field = field.count
    c.pointee.field = arena.array(field) { arena.message($0) }
    c.pointee.n_extension = `extension`.count
    c.pointee.extension = arena.array(`extension`) { arena.message($0) }
    c.pointee.n_nested_type = nestedType.count
    c.pointee.nested_type = arena.array(nestedType) { arena.message($0) }
    c.pointee.n_enum_type = enumType.count
    c.pointee.enum_type = arena.array(enumType) { arena.message($0) }
    c.pointee.n_extension_range = extensionRange.count
    c.pointee.extension_range = arena.array(extensionRange) { arena.message($0) }
    c.pointee.n_oneof_decl = oneofDecl.count
    c.pointee.oneof_decl = arena.array(oneofDecl) { arena.message($0) }
    if let value = options {
      c.pointee.options = arena.message(value)
    }
    c.pointee.n_reserved_range = reservedRange.count
    c.pointee.reserved_range = arena.array(reservedRange) { arena.message($0) }
    c.pointee.n_reserved_name = reservedName.count
    c.pointee.reserved_name = arena.array(reservedName) { arena.text($0) }
  }
}

extension GoogleProtobuf.DescriptorProto.ExtensionRange {
  public static let fullName = "google.protobuf.DescriptorProto.ExtensionRange"

  public static var cType: CMessageType { google__protobuf__descriptor_proto__extension_range__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__DescriptorProto__ExtensionRange.self)
    start = c.pointee.has_start != 0 ? c.pointee.start : nil
    end = c.pointee.has_end != 0 ? c.pointee.end : nil
    options = c.pointee.options.map { GoogleProtobuf.ExtensionRangeOptions(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__DescriptorProto__ExtensionRange.self)
    if let value = start {
      c.pointee.has_start = 1
      c.pointee.start = value
    }
    if let value = end {
      c.pointee.has_end = 1
      c.pointee.end = value
    }
    if let value = options {
      c.pointee.options = arena.message(value)
    }
  }
}

extension GoogleProtobuf.DescriptorProto.ReservedRange {
  public static let fullName = "google.protobuf.DescriptorProto.ReservedRange"

  public static var cType: CMessageType { google__protobuf__descriptor_proto__reserved_range__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__DescriptorProto__ReservedRange.self)
    start = c.pointee.has_start != 0 ? c.pointee.start : nil
    end = c.pointee.has_end != 0 ? c.pointee.end : nil
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__DescriptorProto__ReservedRange.self)
    if let value = start {
      c.pointee.has_start = 1
      c.pointee.start = value
    }
    if let value = end {
      c.pointee.has_end = 1
      c.pointee.end = value
    }
  }
}

extension GoogleProtobuf.ExtensionRangeOptions {
  public static let fullName = "google.protobuf.ExtensionRangeOptions"

  public static var cType: CMessageType { google__protobuf__extension_range_options__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__ExtensionRangeOptions.self)
    uninterpretedOption = .init(reading: c.pointee.uninterpreted_option, count: c.pointee.n_uninterpreted_option) {
      GoogleProtobuf.UninterpretedOption(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__ExtensionRangeOptions.self)
    c.pointee.n_uninterpreted_option = uninterpretedOption.count
    c.pointee.uninterpreted_option = arena.array(uninterpretedOption) { arena.message($0) }
  }
}

extension GoogleProtobuf.FieldDescriptorProto {
  public static let fullName = "google.protobuf.FieldDescriptorProto"

  public static var cType: CMessageType { google__protobuf__field_descriptor_proto__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__FieldDescriptorProto.self)
    name = c.pointee.has_name != 0 ? String(reading: c.pointee.name) : nil
    number = c.pointee.has_number != 0 ? c.pointee.number : nil
    label =
      c.pointee.has_label != 0
      ? GoogleProtobuf.FieldDescriptorProto.Label(rawValue: Int32(truncatingIfNeeded: c.pointee.label.rawValue)) : nil
    type =
      c.pointee.has_type != 0
      ? GoogleProtobuf.FieldDescriptorProto.TypeEnum(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue)) : nil
    typeName = c.pointee.has_type_name != 0 ? String(reading: c.pointee.type_name) : nil
    extendee = c.pointee.has_extendee != 0 ? String(reading: c.pointee.extendee) : nil
    defaultValue = c.pointee.has_default_value != 0 ? String(reading: c.pointee.default_value) : nil
    oneofIndex = c.pointee.has_oneof_index != 0 ? c.pointee.oneof_index : nil
    jsonName = c.pointee.has_json_name != 0 ? String(reading: c.pointee.json_name) : nil
    options = c.pointee.options.map { GoogleProtobuf.FieldOptions(reading: $0) }
    proto3Optional = c.pointee.has_proto3_optional != 0 ? c.pointee.proto3_optional != 0 : nil
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__FieldDescriptorProto.self)
    if let value = name {
      c.pointee.has_name = 1
      c.pointee.name = arena.text(value)
    }
    if let value = number {
      c.pointee.has_number = 1
      c.pointee.number = value
    }
    if let value = label {
      c.pointee.has_label = 1
      c.pointee.label = .init(.init(truncatingIfNeeded: value.rawValue))
    }
    if let value = type {
      c.pointee.has_type = 1
      c.pointee.type = .init(.init(truncatingIfNeeded: value.rawValue))
    }
    if let value = typeName {
      c.pointee.has_type_name = 1
      c.pointee.type_name = arena.text(value)
    }
    if let value = extendee {
      c.pointee.has_extendee = 1
      c.pointee.extendee = arena.text(value)
    }
    if let value = defaultValue {
      c.pointee.has_default_value = 1
      c.pointee.default_value = arena.text(value)
    }
    if let value = oneofIndex {
      c.pointee.has_oneof_index = 1
      c.pointee.oneof_index = value
    }
    if let value = jsonName {
      c.pointee.has_json_name = 1
      c.pointee.json_name = arena.text(value)
    }
    if let value = options {
      c.pointee.options = arena.message(value)
    }
    if let value = proto3Optional {
      c.pointee.has_proto3_optional = 1
      c.pointee.proto3_optional = value ? 1 : 0
    }
  }
}

extension GoogleProtobuf.OneofDescriptorProto {
  public static let fullName = "google.protobuf.OneofDescriptorProto"

  public static var cType: CMessageType { google__protobuf__oneof_descriptor_proto__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__OneofDescriptorProto.self)
    name = c.pointee.has_name != 0 ? String(reading: c.pointee.name) : nil
    options = c.pointee.options.map { GoogleProtobuf.OneofOptions(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__OneofDescriptorProto.self)
    if let value = name {
      c.pointee.has_name = 1
      c.pointee.name = arena.text(value)
    }
    if let value = options {
      c.pointee.options = arena.message(value)
    }
  }
}

extension GoogleProtobuf.EnumDescriptorProto {
  public static let fullName = "google.protobuf.EnumDescriptorProto"

  public static var cType: CMessageType { google__protobuf__enum_descriptor_proto__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__EnumDescriptorProto.self)
    name = c.pointee.has_name != 0 ? String(reading: c.pointee.name) : nil
    self.value = .init(reading: c.pointee.value, count: c.pointee.n_value) {
      GoogleProtobuf.EnumValueDescriptorProto(reading: $0!)
    }
    options = c.pointee.options.map { GoogleProtobuf.EnumOptions(reading: $0) }
    reservedRange = .init(reading: c.pointee.reserved_range, count: c.pointee.n_reserved_range) {
      GoogleProtobuf.EnumDescriptorProto.EnumReservedRange(reading: $0!)
    }
    reservedName = .init(reading: c.pointee.reserved_name, count: c.pointee.n_reserved_name) { String(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__EnumDescriptorProto.self)
    if let value = name {
      c.pointee.has_name = 1
      c.pointee.name = arena.text(value)
    }
    c.pointee.n_value = self.value.count
    c.pointee.value = arena.array(self.value) { arena.message($0) }
    if let value = options {
      c.pointee.options = arena.message(value)
    }
    c.pointee.n_reserved_range = reservedRange.count
    c.pointee.reserved_range = arena.array(reservedRange) { arena.message($0) }
    c.pointee.n_reserved_name = reservedName.count
    c.pointee.reserved_name = arena.array(reservedName) { arena.text($0) }
  }
}

extension GoogleProtobuf.EnumDescriptorProto.EnumReservedRange {
  public static let fullName = "google.protobuf.EnumDescriptorProto.EnumReservedRange"

  public static var cType: CMessageType { google__protobuf__enum_descriptor_proto__enum_reserved_range__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__EnumDescriptorProto__EnumReservedRange.self)
    start = c.pointee.has_start != 0 ? c.pointee.start : nil
    end = c.pointee.has_end != 0 ? c.pointee.end : nil
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__EnumDescriptorProto__EnumReservedRange.self)
    if let value = start {
      c.pointee.has_start = 1
      c.pointee.start = value
    }
    if let value = end {
      c.pointee.has_end = 1
      c.pointee.end = value
    }
  }
}

extension GoogleProtobuf.EnumValueDescriptorProto {
  public static let fullName = "google.protobuf.EnumValueDescriptorProto"

  public static var cType: CMessageType { google__protobuf__enum_value_descriptor_proto__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__EnumValueDescriptorProto.self)
    name = c.pointee.has_name != 0 ? String(reading: c.pointee.name) : nil
    number = c.pointee.has_number != 0 ? c.pointee.number : nil
    options = c.pointee.options.map { GoogleProtobuf.EnumValueOptions(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__EnumValueDescriptorProto.self)
    if let value = name {
      c.pointee.has_name = 1
      c.pointee.name = arena.text(value)
    }
    if let value = number {
      c.pointee.has_number = 1
      c.pointee.number = value
    }
    if let value = options {
      c.pointee.options = arena.message(value)
    }
  }
}

extension GoogleProtobuf.ServiceDescriptorProto {
  public static let fullName = "google.protobuf.ServiceDescriptorProto"

  public static var cType: CMessageType { google__protobuf__service_descriptor_proto__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__ServiceDescriptorProto.self)
    name = c.pointee.has_name != 0 ? String(reading: c.pointee.name) : nil
    method = .init(reading: c.pointee.method, count: c.pointee.n_method) {
      GoogleProtobuf.MethodDescriptorProto(reading: $0!)
    }
    options = c.pointee.options.map { GoogleProtobuf.ServiceOptions(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__ServiceDescriptorProto.self)
    if let value = name {
      c.pointee.has_name = 1
      c.pointee.name = arena.text(value)
    }
    c.pointee.n_method = method.count
    c.pointee.method = arena.array(method) { arena.message($0) }
    if let value = options {
      c.pointee.options = arena.message(value)
    }
  }
}

extension GoogleProtobuf.MethodDescriptorProto {
  public static let fullName = "google.protobuf.MethodDescriptorProto"

  public static var cType: CMessageType { google__protobuf__method_descriptor_proto__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__MethodDescriptorProto.self)
    name = c.pointee.has_name != 0 ? String(reading: c.pointee.name) : nil
    inputType = c.pointee.has_input_type != 0 ? String(reading: c.pointee.input_type) : nil
    outputType = c.pointee.has_output_type != 0 ? String(reading: c.pointee.output_type) : nil
    options = c.pointee.options.map { GoogleProtobuf.MethodOptions(reading: $0) }
    clientStreaming = c.pointee.has_client_streaming != 0 ? c.pointee.client_streaming != 0 : nil
    serverStreaming = c.pointee.has_server_streaming != 0 ? c.pointee.server_streaming != 0 : nil
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__MethodDescriptorProto.self)
    if let value = name {
      c.pointee.has_name = 1
      c.pointee.name = arena.text(value)
    }
    if let value = inputType {
      c.pointee.has_input_type = 1
      c.pointee.input_type = arena.text(value)
    }
    if let value = outputType {
      c.pointee.has_output_type = 1
      c.pointee.output_type = arena.text(value)
    }
    if let value = options {
      c.pointee.options = arena.message(value)
    }
    if let value = clientStreaming {
      c.pointee.has_client_streaming = 1
      c.pointee.client_streaming = value ? 1 : 0
    }
    if let value = serverStreaming {
      c.pointee.has_server_streaming = 1
      c.pointee.server_streaming = value ? 1 : 0
    }
  }
}

extension GoogleProtobuf.FileOptions {
  public static let fullName = "google.protobuf.FileOptions"

  public static var cType: CMessageType { google__protobuf__file_options__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__FileOptions.self)
    javaPackage = c.pointee.has_java_package != 0 ? String(reading: c.pointee.java_package) : nil
    javaOuterClassname = c.pointee.has_java_outer_classname != 0 ? String(reading: c.pointee.java_outer_classname) : nil
    javaMultipleFiles = c.pointee.has_java_multiple_files != 0 ? c.pointee.java_multiple_files != 0 : nil
    javaGenerateEqualsAndHash =
      c.pointee.has_java_generate_equals_and_hash != 0 ? c.pointee.java_generate_equals_and_hash != 0 : nil
    javaStringCheckUtf8 = c.pointee.has_java_string_check_utf8 != 0 ? c.pointee.java_string_check_utf8 != 0 : nil
    optimizeFor =
      c.pointee.has_optimize_for != 0
      ? GoogleProtobuf.FileOptions.OptimizeMode(rawValue: Int32(truncatingIfNeeded: c.pointee.optimize_for.rawValue))
      : nil
    goPackage = c.pointee.has_go_package != 0 ? String(reading: c.pointee.go_package) : nil
    ccGenericServices = c.pointee.has_cc_generic_services != 0 ? c.pointee.cc_generic_services != 0 : nil
    javaGenericServices = c.pointee.has_java_generic_services != 0 ? c.pointee.java_generic_services != 0 : nil
    pyGenericServices = c.pointee.has_py_generic_services != 0 ? c.pointee.py_generic_services != 0 : nil
    phpGenericServices = c.pointee.has_php_generic_services != 0 ? c.pointee.php_generic_services != 0 : nil
    deprecated = c.pointee.has_deprecated != 0 ? c.pointee.deprecated != 0 : nil
    ccEnableArenas = c.pointee.has_cc_enable_arenas != 0 ? c.pointee.cc_enable_arenas != 0 : nil
    objcClassPrefix = c.pointee.has_objc_class_prefix != 0 ? String(reading: c.pointee.objc_class_prefix) : nil
    csharpNamespace = c.pointee.has_csharp_namespace != 0 ? String(reading: c.pointee.csharp_namespace) : nil
    swiftPrefix = c.pointee.has_swift_prefix != 0 ? String(reading: c.pointee.swift_prefix) : nil
    phpClassPrefix = c.pointee.has_php_class_prefix != 0 ? String(reading: c.pointee.php_class_prefix) : nil
    phpNamespace = c.pointee.has_php_namespace != 0 ? String(reading: c.pointee.php_namespace) : nil
    phpMetadataNamespace =
      c.pointee.has_php_metadata_namespace != 0 ? String(reading: c.pointee.php_metadata_namespace) : nil
    rubyPackage = c.pointee.has_ruby_package != 0 ? String(reading: c.pointee.ruby_package) : nil
    uninterpretedOption = .init(reading: c.pointee.uninterpreted_option, count: c.pointee.n_uninterpreted_option) {
      GoogleProtobuf.UninterpretedOption(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__FileOptions.self)
    if let value = javaPackage {
      c.pointee.has_java_package = 1
      c.pointee.java_package = arena.text(value)
    }
    if let value = javaOuterClassname {
      c.pointee.has_java_outer_classname = 1
      c.pointee.java_outer_classname = arena.text(value)
    }
    if let value = javaMultipleFiles {
      c.pointee.has_java_multiple_files = 1
      c.pointee.java_multiple_files = value ? 1 : 0
    }
    if let value = javaGenerateEqualsAndHash {
      c.pointee.has_java_generate_equals_and_hash = 1
      c.pointee.java_generate_equals_and_hash = value ? 1 : 0
    }
    if let value = javaStringCheckUtf8 {
      c.pointee.has_java_string_check_utf8 = 1
      c.pointee.java_string_check_utf8 = value ? 1 : 0
    }
    if let value = optimizeFor {
      c.pointee.has_optimize_for = 1
      c.pointee.optimize_for = .init(.init(truncatingIfNeeded: value.rawValue))
    }
    if let value = goPackage {
      c.pointee.has_go_package = 1
      c.pointee.go_package = arena.text(value)
    }
    if let value = ccGenericServices {
      c.pointee.has_cc_generic_services = 1
      c.pointee.cc_generic_services = value ? 1 : 0
    }
    if let value = javaGenericServices {
      c.pointee.has_java_generic_services = 1
      c.pointee.java_generic_services = value ? 1 : 0
    }
    if let value = pyGenericServices {
      c.pointee.has_py_generic_services = 1
      c.pointee.py_generic_services = value ? 1 : 0
    }
    if let value = phpGenericServices {
      c.pointee.has_php_generic_services = 1
      c.pointee.php_generic_services = value ? 1 : 0
    }
    if let value = deprecated {
      c.pointee.has_deprecated = 1
      c.pointee.deprecated = value ? 1 : 0
    }
    if let value = ccEnableArenas {
      c.pointee.has_cc_enable_arenas = 1
      c.pointee.cc_enable_arenas = value ? 1 : 0
    }
    if let value = objcClassPrefix {
      c.pointee.has_objc_class_prefix = 1
      c.pointee.objc_class_prefix = arena.text(value)
    }
    if let value = csharpNamespace {
      c.pointee.has_csharp_namespace = 1
      c.pointee.csharp_namespace = arena.text(value)
    }
    if let value = swiftPrefix {
      c.pointee.has_swift_prefix = 1
      c.pointee.swift_prefix = arena.text(value)
    }
    if let value = phpClassPrefix {
      c.pointee.has_php_class_prefix = 1
      c.pointee.php_class_prefix = arena.text(value)
    }
    if let value = phpNamespace {
      c.pointee.has_php_namespace = 1
      c.pointee.php_namespace = arena.text(value)
    }
    if let value = phpMetadataNamespace {
      c.pointee.has_php_metadata_namespace = 1
      c.pointee.php_metadata_namespace = arena.text(value)
    }
    if let value = rubyPackage {
      c.pointee.has_ruby_package = 1
      c.pointee.ruby_package = arena.text(value)
    }
    c.pointee.n_uninterpreted_option = uninterpretedOption.count
    c.pointee.uninterpreted_option = arena.array(uninterpretedOption) { arena.message($0) }
  }
}

extension GoogleProtobuf.MessageOptions {
  public static let fullName = "google.protobuf.MessageOptions"

  public static var cType: CMessageType { google__protobuf__message_options__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__MessageOptions.self)
    messageSetWireFormat = c.pointee.has_message_set_wire_format != 0 ? c.pointee.message_set_wire_format != 0 : nil
    noStandardDescriptorAccessor =
      c.pointee.has_no_standard_descriptor_accessor != 0 ? c.pointee.no_standard_descriptor_accessor != 0 : nil
    deprecated = c.pointee.has_deprecated != 0 ? c.pointee.deprecated != 0 : nil
    mapEntry = c.pointee.has_map_entry != 0 ? c.pointee.map_entry != 0 : nil
    uninterpretedOption = .init(reading: c.pointee.uninterpreted_option, count: c.pointee.n_uninterpreted_option) {
      GoogleProtobuf.UninterpretedOption(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__MessageOptions.self)
    if let value = messageSetWireFormat {
      c.pointee.has_message_set_wire_format = 1
      c.pointee.message_set_wire_format = value ? 1 : 0
    }
    if let value = noStandardDescriptorAccessor {
      c.pointee.has_no_standard_descriptor_accessor = 1
      c.pointee.no_standard_descriptor_accessor = value ? 1 : 0
    }
    if let value = deprecated {
      c.pointee.has_deprecated = 1
      c.pointee.deprecated = value ? 1 : 0
    }
    if let value = mapEntry {
      c.pointee.has_map_entry = 1
      c.pointee.map_entry = value ? 1 : 0
    }
    c.pointee.n_uninterpreted_option = uninterpretedOption.count
    c.pointee.uninterpreted_option = arena.array(uninterpretedOption) { arena.message($0) }
  }
}

extension GoogleProtobuf.FieldOptions {
  public static let fullName = "google.protobuf.FieldOptions"

  public static var cType: CMessageType { google__protobuf__field_options__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__FieldOptions.self)
    ctype =
      c.pointee.has_ctype != 0
      ? GoogleProtobuf.FieldOptions.CType(rawValue: Int32(truncatingIfNeeded: c.pointee.ctype.rawValue)) : nil
    packed = c.pointee.has_packed != 0 ? c.pointee.packed != 0 : nil
    jstype =
      c.pointee.has_jstype != 0
      ? GoogleProtobuf.FieldOptions.JSType(rawValue: Int32(truncatingIfNeeded: c.pointee.jstype.rawValue)) : nil
    lazy = c.pointee.has_lazy != 0 ? c.pointee.lazy != 0 : nil
    unverifiedLazy = c.pointee.has_unverified_lazy != 0 ? c.pointee.unverified_lazy != 0 : nil
    deprecated = c.pointee.has_deprecated != 0 ? c.pointee.deprecated != 0 : nil
    weak = c.pointee.has_weak != 0 ? c.pointee.weak != 0 : nil
    uninterpretedOption = .init(reading: c.pointee.uninterpreted_option, count: c.pointee.n_uninterpreted_option) {
      GoogleProtobuf.UninterpretedOption(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__FieldOptions.self)
    if let value = ctype {
      c.pointee.has_ctype = 1
      c.pointee.ctype = .init(.init(truncatingIfNeeded: value.rawValue))
    }
    if let value = packed {
      c.pointee.has_packed = 1
      c.pointee.packed = value ? 1 : 0
    }
    if let value = jstype {
      c.pointee.has_jstype = 1
      c.pointee.jstype = .init(.init(truncatingIfNeeded: value.rawValue))
    }
    if let value = lazy {
      c.pointee.has_lazy = 1
      c.pointee.lazy = value ? 1 : 0
    }
    if let value = unverifiedLazy {
      c.pointee.has_unverified_lazy = 1
      c.pointee.unverified_lazy = value ? 1 : 0
    }
    if let value = deprecated {
      c.pointee.has_deprecated = 1
      c.pointee.deprecated = value ? 1 : 0
    }
    if let value = weak {
      c.pointee.has_weak = 1
      c.pointee.weak = value ? 1 : 0
    }
    c.pointee.n_uninterpreted_option = uninterpretedOption.count
    c.pointee.uninterpreted_option = arena.array(uninterpretedOption) { arena.message($0) }
  }
}

extension GoogleProtobuf.OneofOptions {
  public static let fullName = "google.protobuf.OneofOptions"

  public static var cType: CMessageType { google__protobuf__oneof_options__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__OneofOptions.self)
    uninterpretedOption = .init(reading: c.pointee.uninterpreted_option, count: c.pointee.n_uninterpreted_option) {
      GoogleProtobuf.UninterpretedOption(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__OneofOptions.self)
    c.pointee.n_uninterpreted_option = uninterpretedOption.count
    c.pointee.uninterpreted_option = arena.array(uninterpretedOption) { arena.message($0) }
  }
}

extension GoogleProtobuf.EnumOptions {
  public static let fullName = "google.protobuf.EnumOptions"

  public static var cType: CMessageType { google__protobuf__enum_options__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__EnumOptions.self)
    allowAlias = c.pointee.has_allow_alias != 0 ? c.pointee.allow_alias != 0 : nil
    deprecated = c.pointee.has_deprecated != 0 ? c.pointee.deprecated != 0 : nil
    uninterpretedOption = .init(reading: c.pointee.uninterpreted_option, count: c.pointee.n_uninterpreted_option) {
      GoogleProtobuf.UninterpretedOption(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__EnumOptions.self)
    if let value = allowAlias {
      c.pointee.has_allow_alias = 1
      c.pointee.allow_alias = value ? 1 : 0
    }
    if let value = deprecated {
      c.pointee.has_deprecated = 1
      c.pointee.deprecated = value ? 1 : 0
    }
    c.pointee.n_uninterpreted_option = uninterpretedOption.count
    c.pointee.uninterpreted_option = arena.array(uninterpretedOption) { arena.message($0) }
  }
}

extension GoogleProtobuf.EnumValueOptions {
  public static let fullName = "google.protobuf.EnumValueOptions"

  public static var cType: CMessageType { google__protobuf__enum_value_options__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__EnumValueOptions.self)
    deprecated = c.pointee.has_deprecated != 0 ? c.pointee.deprecated != 0 : nil
    uninterpretedOption = .init(reading: c.pointee.uninterpreted_option, count: c.pointee.n_uninterpreted_option) {
      GoogleProtobuf.UninterpretedOption(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__EnumValueOptions.self)
    if let value = deprecated {
      c.pointee.has_deprecated = 1
      c.pointee.deprecated = value ? 1 : 0
    }
    c.pointee.n_uninterpreted_option = uninterpretedOption.count
    c.pointee.uninterpreted_option = arena.array(uninterpretedOption) { arena.message($0) }
  }
}

extension GoogleProtobuf.ServiceOptions {
  public static let fullName = "google.protobuf.ServiceOptions"

  public static var cType: CMessageType { google__protobuf__service_options__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__ServiceOptions.self)
    deprecated = c.pointee.has_deprecated != 0 ? c.pointee.deprecated != 0 : nil
    uninterpretedOption = .init(reading: c.pointee.uninterpreted_option, count: c.pointee.n_uninterpreted_option) {
      GoogleProtobuf.UninterpretedOption(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__ServiceOptions.self)
    if let value = deprecated {
      c.pointee.has_deprecated = 1
      c.pointee.deprecated = value ? 1 : 0
    }
    c.pointee.n_uninterpreted_option = uninterpretedOption.count
    c.pointee.uninterpreted_option = arena.array(uninterpretedOption) { arena.message($0) }
  }
}

extension GoogleProtobuf.MethodOptions {
  public static let fullName = "google.protobuf.MethodOptions"

  public static var cType: CMessageType { google__protobuf__method_options__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__MethodOptions.self)
    deprecated = c.pointee.has_deprecated != 0 ? c.pointee.deprecated != 0 : nil
    idempotencyLevel =
      c.pointee.has_idempotency_level != 0
      ? GoogleProtobuf.MethodOptions.IdempotencyLevel(
        rawValue: Int32(truncatingIfNeeded: c.pointee.idempotency_level.rawValue)) : nil
    uninterpretedOption = .init(reading: c.pointee.uninterpreted_option, count: c.pointee.n_uninterpreted_option) {
      GoogleProtobuf.UninterpretedOption(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__MethodOptions.self)
    if let value = deprecated {
      c.pointee.has_deprecated = 1
      c.pointee.deprecated = value ? 1 : 0
    }
    if let value = idempotencyLevel {
      c.pointee.has_idempotency_level = 1
      c.pointee.idempotency_level = .init(.init(truncatingIfNeeded: value.rawValue))
    }
    c.pointee.n_uninterpreted_option = uninterpretedOption.count
    c.pointee.uninterpreted_option = arena.array(uninterpretedOption) { arena.message($0) }
  }
}

extension GoogleProtobuf.UninterpretedOption {
  public static let fullName = "google.protobuf.UninterpretedOption"

  public static var cType: CMessageType { google__protobuf__uninterpreted_option__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__UninterpretedOption.self)
    name = .init(reading: c.pointee.name, count: c.pointee.n_name) {
      GoogleProtobuf.UninterpretedOption.NamePart(reading: $0!)
    }
    identifierValue = c.pointee.has_identifier_value != 0 ? String(reading: c.pointee.identifier_value) : nil
    positiveIntValue = c.pointee.has_positive_int_value != 0 ? c.pointee.positive_int_value : nil
    negativeIntValue = c.pointee.has_negative_int_value != 0 ? c.pointee.negative_int_value : nil
    doubleValue = c.pointee.has_double_value != 0 ? c.pointee.double_value : nil
    stringValue = c.pointee.has_string_value != 0 ? [UInt8](reading: c.pointee.string_value) : nil
    aggregateValue = c.pointee.has_aggregate_value != 0 ? String(reading: c.pointee.aggregate_value) : nil
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__UninterpretedOption.self)
    c.pointee.n_name = name.count
    c.pointee.name = arena.array(name) { arena.message($0) }
    if let value = identifierValue {
      c.pointee.has_identifier_value = 1
      c.pointee.identifier_value = arena.text(value)
    }
    if let value = positiveIntValue {
      c.pointee.has_positive_int_value = 1
      c.pointee.positive_int_value = value
    }
    if let value = negativeIntValue {
      c.pointee.has_negative_int_value = 1
      c.pointee.negative_int_value = value
    }
    if let value = doubleValue {
      c.pointee.has_double_value = 1
      c.pointee.double_value = value
    }
    if let value = stringValue {
      c.pointee.has_string_value = 1
      c.pointee.string_value = arena.bytes(value)
    }
    if let value = aggregateValue {
      c.pointee.has_aggregate_value = 1
      c.pointee.aggregate_value = arena.text(value)
    }
  }
}

extension GoogleProtobuf.UninterpretedOption.NamePart {
  public static let fullName = "google.protobuf.UninterpretedOption.NamePart"

  public static var cType: CMessageType { google__protobuf__uninterpreted_option__name_part__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__UninterpretedOption__NamePart.self)
    namePart = String(reading: c.pointee.name_part)
    isExtension = c.pointee.is_extension != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__UninterpretedOption__NamePart.self)
    c.pointee.name_part = arena.text(namePart)
    c.pointee.is_extension = isExtension ? 1 : 0
  }
}

extension GoogleProtobuf.SourceCodeInfo {
  public static let fullName = "google.protobuf.SourceCodeInfo"

  public static var cType: CMessageType { google__protobuf__source_code_info__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__SourceCodeInfo.self)
    location = .init(reading: c.pointee.location, count: c.pointee.n_location) {
      GoogleProtobuf.SourceCodeInfo.Location(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__SourceCodeInfo.self)
    c.pointee.n_location = location.count
    c.pointee.location = arena.array(location) { arena.message($0) }
  }
}

extension GoogleProtobuf.SourceCodeInfo.Location {
  public static let fullName = "google.protobuf.SourceCodeInfo.Location"

  public static var cType: CMessageType { google__protobuf__source_code_info__location__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__SourceCodeInfo__Location.self)
    path = .init(reading: c.pointee.path, count: c.pointee.n_path)
    span = .init(reading: c.pointee.span, count: c.pointee.n_span)
    leadingComments = c.pointee.has_leading_comments != 0 ? String(reading: c.pointee.leading_comments) : nil
    trailingComments = c.pointee.has_trailing_comments != 0 ? String(reading: c.pointee.trailing_comments) : nil
    leadingDetachedComments = .init(
      reading: c.pointee.leading_detached_comments, count: c.pointee.n_leading_detached_comments
    ) { String(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__SourceCodeInfo__Location.self)
    c.pointee.n_path = path.count
    c.pointee.path = arena.array(path)
    c.pointee.n_span = span.count
    c.pointee.span = arena.array(span)
    if let value = leadingComments {
      c.pointee.has_leading_comments = 1
      c.pointee.leading_comments = arena.text(value)
    }
    if let value = trailingComments {
      c.pointee.has_trailing_comments = 1
      c.pointee.trailing_comments = arena.text(value)
    }
    c.pointee.n_leading_detached_comments = leadingDetachedComments.count
    c.pointee.leading_detached_comments = arena.array(leadingDetachedComments) { arena.text($0) }
  }
}

extension GoogleProtobuf.GeneratedCodeInfo {
  public static let fullName = "google.protobuf.GeneratedCodeInfo"

  public static var cType: CMessageType { google__protobuf__generated_code_info__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__GeneratedCodeInfo.self)
    annotation = .init(reading: c.pointee.annotation, count: c.pointee.n_annotation) {
      GoogleProtobuf.GeneratedCodeInfo.Annotation(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__GeneratedCodeInfo.self)
    c.pointee.n_annotation = annotation.count
    c.pointee.annotation = arena.array(annotation) { arena.message($0) }
  }
}

extension GoogleProtobuf.GeneratedCodeInfo.Annotation {
  public static let fullName = "google.protobuf.GeneratedCodeInfo.Annotation"

  public static var cType: CMessageType { google__protobuf__generated_code_info__annotation__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__GeneratedCodeInfo__Annotation.self)
    path = .init(reading: c.pointee.path, count: c.pointee.n_path)
    sourceFile = c.pointee.has_source_file != 0 ? String(reading: c.pointee.source_file) : nil
    begin = c.pointee.has_begin != 0 ? c.pointee.begin : nil
    end = c.pointee.has_end != 0 ? c.pointee.end : nil
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Protobuf__GeneratedCodeInfo__Annotation.self)
    c.pointee.n_path = path.count
    c.pointee.path = arena.array(path)
    if let value = sourceFile {
      c.pointee.has_source_file = 1
      c.pointee.source_file = arena.text(value)
    }
    if let value = begin {
      c.pointee.has_begin = 1
      c.pointee.begin = value
    }
    if let value = end {
      c.pointee.has_end = 1
      c.pointee.end = value
    }
  }
}
