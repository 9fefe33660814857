import Messages

/// What the header fields of a request say, read field by field: pure, without a connection.
struct RequestHead: ~Copyable {
  enum Encoding: Equatable {
    case identity
    case gzip
    case unknown(String)
  }

  /// The method that the path names, if the server has it.
  var method: ServerMethod?
  /// The path when no method was found under it.
  var unknownPath: String?
  var isPost = false
  var isGRPC = false
  var timeout: Duration?
  var timeoutIsMalformed = false
  var encoding = Encoding.identity
  var acceptsGzip = false
  /// The fields that are the caller's own.
  var metadata = Metadata()

  mutating func receivePath(_ path: Span<UInt8>, _ methods: MethodTable) {
    method = methods.find(path)
    if method == nil { unknownPath = path.string }
  }

  /// Reads any field but `:path`.
  mutating func receive(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    switch name[0] {
    case UInt8(ascii: ":"): if name.equals(":method") { isPost = value.equals("POST") }
    case UInt8(ascii: "c") where name.equals("content-type"): isGRPC = RequestHead.isGRPCContent(value)
    case UInt8(ascii: "t") where name.equals("te"): break
    case UInt8(ascii: "g") where name.hasPrefix("grpc-"): receiveProtocolField(name, value)
    default: metadata.addReceived(name, value)
    }
  }

  private mutating func receiveProtocolField(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    if name.equals("grpc-timeout") {
      timeout = Deadline.timeout(from: value)
      timeoutIsMalformed = timeout == nil
    } else if name.equals("grpc-encoding") {
      encoding = value.equals("identity") ? .identity : value.equals("gzip") ? .gzip : .unknown(value.string)
    } else if name.equals("grpc-accept-encoding") {
      acceptsGzip = value.listContains("gzip")
    } else {
      metadata.addReceived(name, value)
    }
  }

  static let malformedTimeout = RPCError(
    .internal, "grpc-timeout is malformed: 1 to 8 digits and one of H M S m u n")

  /// `application/grpc`, alone or with `+proto` or parameters.
  static func isGRPCContent(_ value: Span<UInt8>) -> Bool {
    guard value.hasPrefix("application/grpc") else { return false }
    let prefix = 16
    if value.count == prefix { return true }
    return value[prefix] == UInt8(ascii: ";") || value.equals("application/grpc+proto")
      || value.hasPrefix("application/grpc+proto;")
  }

  /// The error that refuses the request before any handler sees it.
  func refusal(_ methods: MethodTable) -> RPCError? {
    if method == nil {
      let path = unknownPath ?? ""
      let service = String(path.dropFirst().prefix { $0 != "/" })
      let known = methods.serviceNames.contains(service)
      return RPCError(.unimplemented, known ? "unknown method \(path)" : "unknown service \(service)")
    }
    if timeoutIsMalformed {
      return RequestHead.malformedTimeout
    }
    if case .unknown(let name) = encoding {
      var error = RPCError(.unimplemented, "grpc-encoding \(name) is not supported; identity and gzip are")
      error.trailers.addProtocolField("grpc-accept-encoding", "identity,gzip")
      return error
    }
    return nil
  }
}
