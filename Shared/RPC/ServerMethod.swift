import Messages

/// What a generated service protocol refines: an object that serves the methods of one service.
public protocol ServiceImplementation: Sendable {
  /// The full name of the service, such as `ipmesh.registry.v1.RegistryService`.
  static var serviceName: String { get }
  var methods: [ServerMethod] { get }
}

/// One method that a server answers: its path, its shape and its handler.
public final class ServerMethod: Sendable {
  /// How many messages flow each way; decides when the handler starts.
  @usableFromInline
  enum RequestShape: Sendable {
    /// The handler starts when the one request message is complete.
    case single
    /// The handler starts with the headers.
    case stream
  }

  /// The path of the request, such as `/ipmesh.registry.v1.RegistryService/GetInstitution`.
  public let path: String
  let pathBytes: [UInt8]
  let requestShape: RequestShape
  /// Serves one call. What it throws becomes the call's status.
  let serve: @Sendable (ServerExchange) async throws -> Void

  @usableFromInline
  init(_ path: String, _ shape: RequestShape, _ serve: @escaping @Sendable (ServerExchange) async throws -> Void) {
    self.path = path
    pathBytes = Array(path.utf8)
    requestShape = shape
    self.serve = serve
  }

  @inlinable
  public static func unary<Request: Message, Response: Message>(
    _ path: String, _ handler: @escaping @Sendable (Request, ServerContext) async throws -> Response
  ) -> ServerMethod {
    ServerMethod(path, .single) { exchange in
      let request = try exchange.onlyRequest(Request.self)
      let response = try await handler(request, exchange.context)
      try await exchange.sendLast(response)
    }
  }

  @inlinable
  public static func serverStreaming<Request: Message, Response: Message>(
    _ path: String,
    _ handler: @escaping @Sendable (Request, ResponseWriter<Response>, ServerContext) async throws -> Void
  ) -> ServerMethod {
    ServerMethod(path, .single) { exchange in
      let request = try exchange.onlyRequest(Request.self)
      try await handler(request, ResponseWriter(exchange), exchange.context)
    }
  }

  @inlinable
  public static func clientStreaming<Request: Message, Response: Message>(
    _ path: String,
    _ handler: @escaping @Sendable (RequestStream<Request>, ServerContext) async throws -> Response
  ) -> ServerMethod {
    ServerMethod(path, .stream) { exchange in
      let response = try await handler(RequestStream(exchange), exchange.context)
      try await exchange.sendLast(response)
    }
  }

  @inlinable
  public static func bidirectional<Request: Message, Response: Message>(
    _ path: String,
    _ handler:
      @escaping @Sendable (RequestStream<Request>, ResponseWriter<Response>, ServerContext) async throws -> Void
  ) -> ServerMethod {
    ServerMethod(path, .stream) { exchange in
      try await handler(RequestStream(exchange), ResponseWriter(exchange), exchange.context)
    }
  }
}

/// The methods of a server by path: an open-addressing table over the path's bytes, so that looking one up makes no
/// string.
struct MethodTable: Sendable {
  private var slots: [ServerMethod?]
  private let mask: Int
  /// The services by name, for UNIMPLEMENTED to say which half of the path is unknown.
  let serviceNames: Set<String>

  init(_ methods: [ServerMethod]) {
    var capacity = 16
    while capacity < methods.count * 2 { capacity *= 2 }
    slots = Array(repeating: nil, count: capacity)
    mask = capacity - 1
    serviceNames = Set(methods.map { String($0.path.dropFirst().prefix { $0 != "/" }) })
    for method in methods {
      let path = method.pathBytes
      var index = Int(truncatingIfNeeded: MethodTable.hash(path.span)) & mask
      while slots[index] != nil { index = (index + 1) & mask }
      slots[index] = method
    }
  }

  func find(_ path: Span<UInt8>) -> ServerMethod? {
    var index = Int(truncatingIfNeeded: MethodTable.hash(path)) & mask
    while let method = slots[index] {
      let candidate = method.pathBytes
      if MethodTable.equal(candidate.span, path) { return method }
      index = (index + 1) & mask
    }
    return nil
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return hash
  }

  private static func equal(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }
}
