import RPC
import Schema

/// One stream of questions to a server's reflection. Both versions have the same messages.
struct ReflectionCall {
  private typealias Request = GRPCReflection.ServerReflectionRequest
  private typealias Response = GRPCReflection.ServerReflectionResponse

  private let call: BidirectionalCall<Request, Response>
  private var responses: ResponseStream<Response>.AsyncIterator
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

  private init(_ call: BidirectionalCall<Request, Response>) {
    self.call = call
    responses = call.responses.makeAsyncIterator()
  }

  mutating func services() async throws -> [String] {
    guard case .listServicesResponse(let list) = try await ask(.listServices("*")) else { throw Self.unexpected }
    return list.service.map(\.name).sorted()
  }

  /// Collects the file that declares a symbol and everything it imports; false when the server knows no such symbol.
  mutating func collect(containing symbol: String) async throws -> Bool {
    var missing: Set<String>
    do {
      missing = try await add(.fileContainingSymbol(symbol))
    } catch let error as RPCError where error.code == .notFound {
      return false
    }
    while let name = missing.popFirst() {
      if !names.contains(name) { missing.formUnion(try await add(.fileByFilename(name))) }
    }
    return true
  }

  /// Adds the files of one answer; returns the imports that they name.
  private mutating func add(
    _ question: Request.MessageRequest
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
    _ question: Request.MessageRequest
  ) async throws -> Response.MessageResponse {
    try await call.send(.with { $0.messageRequest = question })
    guard let response = try await responses.next()?.messageResponse else { throw Self.unexpected }
    if case .errorResponse(let error) = response {
      throw RPCError(Status.Code(rawValue: UInt8(clamping: error.errorCode)) ?? .unknown, error.errorMessage)
    }
    return response
  }

  private static var unexpected: RPCError { RPCError(.internal, "the server's reflection gave no proper answer") }
}
