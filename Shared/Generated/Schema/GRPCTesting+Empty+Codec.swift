// Generated from grpc/testing/empty.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GRPCTesting.Empty {
  public static let fullName = "grpc.testing.Empty"

  public static var cType: CMessageType { grpc__testing__empty__type() }

  public init(reading memory: UnsafeRawPointer) {}

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {}
}
