// Generated from grpc/health/v1/health.proto by deploy/generate; do not edit.

import Messages

extension GRPCHealth {
  /// Asks for the health of one service.
  public struct HealthCheckRequest: Message {
    /// Full name of the service, such as `ipmesh.registry.v1.RegistryService`;
    /// empty for the server as a whole.
    public var service: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The health of one service.
  public struct HealthCheckResponse: Message {
    /// Whether the service accepts calls.
    public var status: HealthCheckResponse.ServingStatus = .unknown

    /// A message in which every field has its default value.
    public init() {}

    /// Whether a service accepts calls.
    public enum ServingStatus: Sendable, Hashable {
      /// Not known.
      case unknown
      /// The service accepts calls.
      case serving
      /// The service refuses calls for now.
      case notServing
      /// The server has no such service; only `Watch` answers this.
      case serviceUnknown
      /// A number that this version of the schema does not name.
      case unrecognized(Int32)

      /// The value of a number on the wire.
      public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unknown
        case 1: self = .serving
        case 2: self = .notServing
        case 3: self = .serviceUnknown
        default: self = .unrecognized(rawValue)
        }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unknown: 0
        case .serving: 1
        case .notServing: 2
        case .serviceUnknown: 3
        case .unrecognized(let number): number
        }
      }
    }
  }

  /// Asks for the health of every service.
  public struct HealthListRequest: Message {
    /// A message in which every field has its default value.
    public init() {}
  }

  /// The health of every service.
  public struct HealthListResponse: Message {
    /// Health by full service name.
    public var statuses: [String: HealthCheckResponse] = [:]

    /// A message in which every field has its default value.
    public init() {}
  }
}
