/// A service of a pool.
public struct ServiceDescriptor: Sendable {
  /// The name with its package: `ipmesh.registry.v1.RegistryService`.
  public let fullName: String
  /// The name of the file that declares it.
  public let file: String
  /// The methods in the order of their declaration.
  public let methods: [MethodDescriptor]
  /// Whether the schema asks not to use it any more.
  public let isDeprecated: Bool
  /// What was written above and beside it.
  public let comments: DescriptorComments
}
