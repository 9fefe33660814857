// Generated from grpc/reflection/v1alpha/reflection.proto by deploy/generate; do not edit.

import Messages

extension GRPCReflectionAlpha {
  /// One question to a server.
  public struct ServerReflectionRequest: Message {
    /// The host that the client addresses.
    public var host: String = ""
    /// The question.
    public var messageRequest: MessageRequest?

    /// A message in which every field has its default value.
    public init() {}

    /// The question.
    public enum MessageRequest: Sendable, Equatable {
      /// The proto file of this name.
      case fileByFilename(String)
      /// The proto file that declares this fully qualified name of a message,
      /// enum, service, method or extension.
      case fileContainingSymbol(String)
      /// The proto file that declares an extension.
      case fileContainingExtension(ExtensionRequest)
      /// The numbers of all known extensions of this message type.
      case allExtensionNumbersOfType(String)
      /// The full names of all services; the content of the string is ignored.
      case listServices(String)
    }
  }

  /// Names an extension.
  public struct ExtensionRequest: Message {
    /// Full name of the extended message.
    public var containingType: String = ""
    /// Field number of the extension.
    public var extensionNumber: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The answer to one question.
  public struct ServerReflectionResponse: Message {
    /// The host of the request.
    public var validHost: String = ""
    /// The request that this answers.
    public var originalRequest: ServerReflectionRequest?
    /// The answer.
    public var messageResponse: MessageResponse?

    /// A message in which every field has its default value.
    public init() {}

    /// The answer.
    public enum MessageResponse: Sendable, Equatable {
      /// Answers the three `file_...` requests.
      case fileDescriptorResponse(FileDescriptorResponse)
      /// Answers `all_extension_numbers_of_type`.
      case allExtensionNumbersResponse(ExtensionNumberResponse)
      /// Answers `list_services`.
      case listServicesResponse(ListServiceResponse)
      /// Says why there is no answer.
      case errorResponse(ErrorResponse)
    }
  }

  /// Proto files.
  public struct FileDescriptorResponse: Message {
    /// Serialized `google.protobuf.FileDescriptorProto` messages: the file asked
    /// for and those it imports, without the ones already sent on this stream.
    public var fileDescriptorProto: [[UInt8]] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The extensions of a message type.
  public struct ExtensionNumberResponse: Message {
    /// Full name of the extended message.
    public var baseTypeName: String = ""
    /// Field numbers of its extensions.
    public var extensionNumber: [Int32] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The services of a server.
  public struct ListServiceResponse: Message {
    /// One entry a service.
    public var service: [ServiceResponse] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// One service of a server.
  public struct ServiceResponse: Message {
    /// Full name of the service.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A request that could not be answered.
  public struct ErrorResponse: Message {
    /// The gRPC status code.
    public var errorCode: Int32 = 0
    /// What was wrong.
    public var errorMessage: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }
}
