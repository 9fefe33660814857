// The module Messages: protobuf messages as Swift values. It holds what the generated types of Schema
// share: the `Message` protocol, the codec over protobuf-c, and the guard that checks bytes from
// outside before protobuf-c sees them. It imports CProtobufC alone.

public import CProtobufC

/// protobuf-c's description of a message type: a constant of generated C.
public typealias CMessageType = UnsafePointer<ProtobufCMessageDescriptor>

/// A protobuf message as a Swift value. Only generated types conform.
public protocol Message: Sendable, Equatable {
  /// A message in which every field has its default value.
  init()

  /// The name in the proto language, such as `ipmesh.registry.v1.Institution`.
  static var fullName: String { get }

  /// The message type's description for protobuf-c. For the codec alone.
  static var cType: CMessageType { get }

  /// Copies the value out of protobuf-c's struct. For the codec alone.
  init(reading memory: UnsafeRawPointer)

  /// Sets the fields of protobuf-c's struct, which is initialized and lives as long as `arena` and
  /// `self` do. For the codec alone.
  func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena)
}
