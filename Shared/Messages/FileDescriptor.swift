/// A `.proto` file of a pool.
public struct FileDescriptor: Sendable {
  /// The path by which other files import it: `ipmesh/registry/v1/registry.proto`.
  public let name: String
  /// The package of its declarations, possibly empty.
  public let package: String
  /// The names of the files that it imports.
  public let dependencies: [String]
  /// The `google.protobuf.FileDescriptorProto` as it was given, byte for byte.
  public let serialized: [UInt8]
}
