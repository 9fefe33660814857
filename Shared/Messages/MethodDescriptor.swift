/// A method of a service.
public struct MethodDescriptor: Sendable {
  /// The name without the service.
  public let name: String
  /// The name with service and package: `ipmesh.registry.v1.RegistryService.GetInstitution`.
  public let fullName: String
  /// The path on the wire: `/ipmesh.registry.v1.RegistryService/GetInstitution`.
  public let path: String
  /// The type of a request.
  public let input: MessageDescriptor
  /// The type of a response.
  public let output: MessageDescriptor
  /// Whether the client sends a stream of requests.
  public let isClientStreaming: Bool
  /// Whether the server sends a stream of responses.
  public let isServerStreaming: Bool
  /// Whether the schema asks not to use it any more.
  public let isDeprecated: Bool
  /// What was written above and beside it.
  public let comments: DescriptorComments
}
