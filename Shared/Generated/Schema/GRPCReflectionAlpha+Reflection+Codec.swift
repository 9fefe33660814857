// Generated from grpc/reflection/v1alpha/reflection.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GRPCReflectionAlpha.ServerReflectionRequest {
  public static let fullName = "grpc.reflection.v1alpha.ServerReflectionRequest"

  public static var cType: CMessageType { grpc__reflection__v1alpha__server_reflection_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__ServerReflectionRequest.self)
    host = String(reading: c.pointee.host)
    switch c.pointee.message_request_case.rawValue {
    case 3: messageRequest = .fileByFilename(String(reading: c.pointee.file_by_filename))
    case 4: messageRequest = .fileContainingSymbol(String(reading: c.pointee.file_containing_symbol))
    case 5:
      messageRequest = .fileContainingExtension(
        GRPCReflectionAlpha.ExtensionRequest(reading: c.pointee.file_containing_extension!))
    case 6: messageRequest = .allExtensionNumbersOfType(String(reading: c.pointee.all_extension_numbers_of_type))
    case 7: messageRequest = .listServices(String(reading: c.pointee.list_services))
    default: messageRequest = nil
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__ServerReflectionRequest.self)
    c.pointee.host = arena.text(host)
    switch messageRequest {
    case .fileByFilename(let value):
      c.pointee.message_request_case = .init(3)
      c.pointee.file_by_filename = arena.text(value)
    case .fileContainingSymbol(let value):
      c.pointee.message_request_case = .init(4)
      c.pointee.file_containing_symbol = arena.text(value)
    case .fileContainingExtension(let value):
      c.pointee.message_request_case = .init(5)
      c.pointee.file_containing_extension = arena.message(value)
    case .allExtensionNumbersOfType(let value):
      c.pointee.message_request_case = .init(6)
      c.pointee.all_extension_numbers_of_type = arena.text(value)
    case .listServices(let value):
      c.pointee.message_request_case = .init(7)
      c.pointee.list_services = arena.text(value)
    case nil: break
    }
  }
}

extension GRPCReflectionAlpha.ExtensionRequest {
  public static let fullName = "grpc.reflection.v1alpha.ExtensionRequest"

  public static var cType: CMessageType { grpc__reflection__v1alpha__extension_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__ExtensionRequest.self)
    containingType = String(reading: c.pointee.containing_type)
    extensionNumber = c.pointee.extension_number
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__ExtensionRequest.self)
    c.pointee.containing_type = arena.text(containingType)
    c.pointee.extension_number = extensionNumber
  }
}

extension GRPCReflectionAlpha.ServerReflectionResponse {
  public static let fullName = "grpc.reflection.v1alpha.ServerReflectionResponse"

  public static var cType: CMessageType { grpc__reflection__v1alpha__server_reflection_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__ServerReflectionResponse.self)
    validHost = String(reading: c.pointee.valid_host)
    originalRequest = c.pointee.original_request.map { GRPCReflectionAlpha.ServerReflectionRequest(reading: $0) }
    switch c.pointee.message_response_case.rawValue {
    case 4:
      messageResponse = .fileDescriptorResponse(
        GRPCReflectionAlpha.FileDescriptorResponse(reading: c.pointee.file_descriptor_response!))
    case 5:
      messageResponse = .allExtensionNumbersResponse(
        GRPCReflectionAlpha.ExtensionNumberResponse(reading: c.pointee.all_extension_numbers_response!))
    case 6:
      messageResponse = .listServicesResponse(
        GRPCReflectionAlpha.ListServiceResponse(reading: c.pointee.list_services_response!))
    case 7: messageResponse = .errorResponse(GRPCReflectionAlpha.ErrorResponse(reading: c.pointee.error_response!))
    default: messageResponse = nil
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__ServerReflectionResponse.self)
    c.pointee.valid_host = arena.text(validHost)
    if let value = originalRequest {
      c.pointee.original_request = arena.message(value)
    }
    switch messageResponse {
    case .fileDescriptorResponse(let value):
      c.pointee.message_response_case = .init(4)
      c.pointee.file_descriptor_response = arena.message(value)
    case .allExtensionNumbersResponse(let value):
      c.pointee.message_response_case = .init(5)
      c.pointee.all_extension_numbers_response = arena.message(value)
    case .listServicesResponse(let value):
      c.pointee.message_response_case = .init(6)
      c.pointee.list_services_response = arena.message(value)
    case .errorResponse(let value):
      c.pointee.message_response_case = .init(7)
      c.pointee.error_response = arena.message(value)
    case nil: break
    }
  }
}

extension GRPCReflectionAlpha.FileDescriptorResponse {
  public static let fullName = "grpc.reflection.v1alpha.FileDescriptorResponse"

  public static var cType: CMessageType { grpc__reflection__v1alpha__file_descriptor_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__FileDescriptorResponse.self)
    fileDescriptorProto = .init(reading: c.pointee.file_descriptor_proto, count: c.pointee.n_file_descriptor_proto) {
      [UInt8](reading: $0)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__FileDescriptorResponse.self)
    c.pointee.n_file_descriptor_proto = fileDescriptorProto.count
    c.pointee.file_descriptor_proto = arena.array(fileDescriptorProto) { arena.bytes($0) }
  }
}

extension GRPCReflectionAlpha.ExtensionNumberResponse {
  public static let fullName = "grpc.reflection.v1alpha.ExtensionNumberResponse"

  public static var cType: CMessageType { grpc__reflection__v1alpha__extension_number_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__ExtensionNumberResponse.self)
    baseTypeName = String(reading: c.pointee.base_type_name)
    extensionNumber = .init(reading: c.pointee.extension_number, count: c.pointee.n_extension_number)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__ExtensionNumberResponse.self)
    c.pointee.base_type_name = arena.text(baseTypeName)
    c.pointee.n_extension_number = extensionNumber.count
    c.pointee.extension_number = arena.array(extensionNumber)
  }
}

extension GRPCReflectionAlpha.ListServiceResponse {
  public static let fullName = "grpc.reflection.v1alpha.ListServiceResponse"

  public static var cType: CMessageType { grpc__reflection__v1alpha__list_service_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__ListServiceResponse.self)
    service = .init(reading: c.pointee.service, count: c.pointee.n_service) {
      GRPCReflectionAlpha.ServiceResponse(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__ListServiceResponse.self)
    c.pointee.n_service = service.count
    c.pointee.service = arena.array(service) { arena.message($0) }
  }
}

extension GRPCReflectionAlpha.ServiceResponse {
  public static let fullName = "grpc.reflection.v1alpha.ServiceResponse"

  public static var cType: CMessageType { grpc__reflection__v1alpha__service_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__ServiceResponse.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__ServiceResponse.self)
    c.pointee.name = arena.text(name)
  }
}

extension GRPCReflectionAlpha.ErrorResponse {
  public static let fullName = "grpc.reflection.v1alpha.ErrorResponse"

  public static var cType: CMessageType { grpc__reflection__v1alpha__error_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__ErrorResponse.self)
    errorCode = c.pointee.error_code
    errorMessage = String(reading: c.pointee.error_message)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Reflection__V1alpha__ErrorResponse.self)
    c.pointee.error_code = errorCode
    c.pointee.error_message = arena.text(errorMessage)
  }
}
