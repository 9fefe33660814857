// Generated from grpc/testing/messages.proto by deploy/generate; do not edit.

import Messages

extension GRPCTesting {
  /// A truth value that can be absent.
  public struct BoolValue: Message {
    /// The value.
    public var value: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A block of bytes that gives a message its size.
  public struct Payload: Message {
    /// What `body` consists of.
    public var type: PayloadType = .compressable
    /// The bytes.
    public var body: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A status that the client asks the server to answer with.
  public struct EchoStatus: Message {
    /// The gRPC status code.
    public var code: Int32 = 0
    /// The status message.
    public var message: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A unary request.
  public struct SimpleRequest: Message {
    /// What the payload of the response is to consist of.
    public var responseType: PayloadType = .compressable
    /// Size of the response's payload in bytes.
    public var responseSize: Int32 = 0
    /// A payload to send along.
    public var payload: Payload?
    /// Whether the response is to name the user.
    public var fillUsername: Bool = false
    /// Whether the response is to give the OAuth scope.
    public var fillOauthScope: Bool = false
    /// Whether the response is to be compressed; absent: the server chooses.
    public var responseCompressed: BoolValue?
    /// A status to answer with.
    public var responseStatus: EchoStatus?
    /// Whether the server is to expect that this request is compressed.
    public var expectCompressed: BoolValue?
    /// Whether the response is to carry `server_id`.
    public var fillServerId: Bool = false
    /// Whether the response is to carry `grpclb_route_type`.
    public var fillGrpclbRouteType: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A unary response.
  public struct SimpleResponse: Message {
    /// A payload of the size that was asked for.
    public var payload: Payload?
    /// The user that called.
    public var username: String = ""
    /// The OAuth scope of the call.
    public var oauthScope: String = ""
    /// Differs between servers, and is the same in all answers of one.
    public var serverId: String = ""
    /// How the call reached the server.
    public var grpclbRouteType: GrpclbRouteType = .unknown
    /// Host name of the server.
    public var hostname: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// One request of a client stream.
  public struct StreamingInputCallRequest: Message {
    /// A payload to send along.
    public var payload: Payload?
    /// Whether the server is to expect that this message is compressed.
    public var expectCompressed: BoolValue?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The answer to a client stream.
  public struct StreamingInputCallResponse: Message {
    /// Sum of the sizes of all payloads in bytes.
    public var aggregatedPayloadSize: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// How to form one message of a response stream.
  public struct ResponseParameters: Message {
    /// Size of its payload in bytes.
    public var size: Int32 = 0
    /// Pause before it in microseconds.
    public var intervalUs: Int32 = 0
    /// Whether it is to be compressed; absent: the server chooses.
    public var compressed: BoolValue?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A request for a stream of responses.
  public struct StreamingOutputCallRequest: Message {
    /// What the payloads are to consist of.
    public var responseType: PayloadType = .compressable
    /// One entry a response.
    public var responseParameters: [ResponseParameters] = []
    /// A payload to send along.
    public var payload: Payload?
    /// A status to answer with.
    public var responseStatus: EchoStatus?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// One message of a response stream.
  public struct StreamingOutputCallResponse: Message {
    /// A payload of the size that was asked for.
    public var payload: Payload?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Memory use of a process.
  public struct MemorySize: Message {
    /// Resident set size in bytes.
    public var rss: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a payload consists of.
  public enum PayloadType: Sendable, Hashable {
    /// Text that compresses well.
    case compressable
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .compressable
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .compressable: 0
      case .unrecognized(let number): number
      }
    }
  }

  /// How a call reached the server.
  public enum GrpclbRouteType: Sendable, Hashable {
    /// Not detected.
    case unknown
    /// By the fallback path of a load balancer.
    case fallback
    /// As a backend that a load balancer chose.
    case backend
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unknown
      case 1: self = .fallback
      case 2: self = .backend
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unknown: 0
      case .fallback: 1
      case .backend: 2
      case .unrecognized(let number): number
      }
    }
  }
}
