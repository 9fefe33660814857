import CDescriptors
import Messages

/// The schemas of `Proto/` as they were when this executable was built, comments included.
public enum BundledSchema {
  /// All types and services, with everything they import.
  ///
  /// Decoded at the first use; it cannot fail, since the set is made by `deploy/generate` and checked by the tests.
  public static let pool: DescriptorPool = {
    do {
      return try DescriptorPool(set: descriptorSet)
    } catch {
      preconditionFailure("the bundled schemas are damaged: \(error)")
    }
  }()

  /// The serialized `google.protobuf.FileDescriptorSet`.
  static var descriptorSet: [UInt8] {
    var size = 0
    let start = ipmesh_descriptor_set(&size)
    return Array(UnsafeBufferPointer(start: start, count: size))
  }
}
