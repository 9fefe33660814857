import Messages
import RPC
import Schema
import Service
import Stubs

/// Where a command learns what services and messages look like.
enum SchemaSource {
  /// The schemas of one service and all that it imports, from the server's reflection.
  static func pool(containing symbol: String, _ session: Session) async throws -> DescriptorPool {
    try await ask(session) { reflection in
      try await reflection.collect(.fileContainingSymbol(symbol))
      return reflection.files
    }
  }

  /// The schemas of all services of the server, and their names, reflection's own included.
  static func services(_ session: Session) async throws -> [String] {
    try await withReflection(session) { reflection in try await reflection.services() }
  }

  private static func ask(
    _ session: Session, _ body: (inout ReflectionCall) async throws -> [[UInt8]]
  ) async throws -> DescriptorPool {
    let files = try await withReflection(session, body)
    do {
      // The bundled types are of use for what is inside an Any; they must not get in the way of what the server says.
      if let both = try? DescriptorPool(files: files + BundledSchema.pool.files.map(\.serialized)) { return both }
      return try DescriptorPool(files: files)
    } catch {
      throw LocalError("the server's schemas do not fit together: \(error); try --bundled")
    }
  }

  /// Asks by v1, and by v1alpha when the server has nothing newer.
  private static func withReflection<Result>(
    _ session: Session, _ body: (inout ReflectionCall) async throws -> Result
  ) async throws -> Result {
    do {
      return try await ReflectionCall.run("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", session, body)
    } catch let error as RPCError where error.code == .unimplemented {
      do {
        return try await ReflectionCall.run(
          "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo", session, body)
      } catch var error as RPCError where error.code == .unimplemented {
        error.message = "the server has no reflection; use the schemas of this program with --bundled"
        throw error
      }
    }
  }
}

/// One stream of questions to a server's reflection. Both versions have the same messages.
struct ReflectionCall {
  private typealias Request = GRPCReflection.ServerReflectionRequest
  private typealias Response = GRPCReflection.ServerReflectionResponse

  private let call: BidirectionalCall<GRPCReflection.ServerReflectionRequest, GRPCReflection.ServerReflectionResponse>
  private var responses: ResponseStream<GRPCReflection.ServerReflectionResponse>.AsyncIterator
  /// The serialized files that were collected.
  private(set) var files: [[UInt8]] = []
  private var names = Set<String>()

  /// More files than this are not a schema.
  private static let filesMax = 10_000

  static func run<Result>(
    _ path: String, _ session: Session, _ body: (inout ReflectionCall) async throws -> Result
  ) async throws -> Result {
    var reflection = ReflectionCall(try await session.channel.bidirectional(path, session.options))
    let result = try await body(&reflection)
    reflection.call.finish()
    return result
  }

  private init(
    _ call: BidirectionalCall<GRPCReflection.ServerReflectionRequest, GRPCReflection.ServerReflectionResponse>
  ) {
    self.call = call
    responses = call.responses.makeAsyncIterator()
  }

  mutating func services() async throws -> [String] {
    guard case .listServicesResponse(let list) = try await ask(.listServices("*")) else { throw Self.unexpected }
    return list.service.map(\.name).sorted()
  }

  /// Collects the files that answer a question and everything they import.
  mutating func collect(_ question: GRPCReflection.ServerReflectionRequest.MessageRequest) async throws {
    var missing = try await add(question)
    while let name = missing.popFirst() {
      if !names.contains(name) { missing.formUnion(try await add(.fileByFilename(name))) }
    }
  }

  /// Adds the files of one answer; returns the imports that they name.
  private mutating func add(
    _ question: GRPCReflection.ServerReflectionRequest.MessageRequest
  ) async throws -> Set<String> {
    guard case .fileDescriptorResponse(let answer) = try await ask(question) else { throw Self.unexpected }
    var imports = Set<String>()
    for file in answer.fileDescriptorProto {
      let proto = try GoogleProtobuf.FileDescriptorProto(serialized: file)
      guard names.insert(proto.name ?? "").inserted else { continue }
      files.append(file)
      imports.formUnion(proto.dependency)
    }
    guard files.count <= Self.filesMax else { throw LocalError("the server sends more than \(Self.filesMax) schemas") }
    return imports.subtracting(names)
  }

  private mutating func ask(
    _ question: GRPCReflection.ServerReflectionRequest.MessageRequest
  ) async throws -> GRPCReflection.ServerReflectionResponse.MessageResponse {
    try await call.send(.with { $0.messageRequest = question })
    guard let response = try await responses.next()?.messageResponse else { throw Self.unexpected }
    if case .errorResponse(let error) = response {
      throw RPCError(Status.Code(rawValue: UInt8(clamping: error.errorCode)) ?? .unknown, error.errorMessage)
    }
    return response
  }

  private static var unexpected: RPCError { RPCError(.internal, "the server's reflection gave no proper answer") }
}
