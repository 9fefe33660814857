import Messages
import RPC
import Schema

/// Server reflection, `grpc.reflection.v1` and `v1alpha`: tells clients which services there are and what their
/// messages look like.
///
/// The two versions have the same messages under two names, so one implementation answers both.
public struct Reflection: Sendable {
  /// The services to be named, sorted; reflection itself is among them.
  private let services: [String]
  private let pool: DescriptorPool

  private static let names = ["grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"]

  /// - Parameters:
  ///   - services: the full names of the services that callers reach here.
  ///   - pool: the types of those services.
  public init(services: [String], pool: DescriptorPool = BundledSchema.pool) {
    self.services = Set(services + Self.names).sorted()
    self.pool = pool
  }

  /// What a server registers to answer both versions.
  public var methods: [ServerMethod] {
    Self.names.map { name in
      ServerMethod("/\(name)/ServerReflectionInfo", requests: .stream) { call in
        try await answer(call.requests(), call.responses(), call.context)
      }
    }
  }

  private func answer(
    _ requests: RequestStream<GRPCReflection.ServerReflectionRequest>,
    _ responses: ResponseWriter<GRPCReflection.ServerReflectionResponse>, _ context: ServerContext
  ) async throws {
    var sent = Set<String>()
    for try await request in requests {
      try await responses.send(
        .with {
          $0.validHost = request.host
          $0.originalRequest = request
          $0.messageResponse = answer(request, sent: &sent)
        })
    }
  }

  /// The answer to one question; `sent` are the files that the caller has from earlier answers.
  func answer(
    _ request: GRPCReflection.ServerReflectionRequest, sent: inout Set<String>
  ) -> GRPCReflection.ServerReflectionResponse.MessageResponse {
    switch request.messageRequest {
    case .fileByFilename(let name):
      return files(pool.file(named: name), "no file \"\(name)\"", sent: &sent)
    case .fileContainingSymbol(let symbol):
      return files(pool.file(containing: symbol), "no declaration of \"\(symbol)\"", sent: &sent)
    case .fileContainingExtension(let ext):
      let file = pool.file(containingExtension: ext.extensionNumber, of: ext.containingType)
      return files(file, "no extension \(ext.extensionNumber) of \"\(ext.containingType)\"", sent: &sent)
    case .allExtensionNumbersOfType(let type):
      guard let numbers = pool.extensionNumbers(of: type) else { return notFound("no message type \"\(type)\"") }
      return .allExtensionNumbersResponse(
        .with {
          $0.baseTypeName = type
          $0.extensionNumber = numbers
        })
    case .listServices:
      return .listServicesResponse(.with { $0.service = services.map { name in .with { $0.name = name } } })
    case nil:
      return failure(.invalidArgument, "the request holds no question: set one of message_request")
    }
  }

  private func files(
    _ file: FileDescriptor?, _ problem: String, sent: inout Set<String>
  ) -> GRPCReflection.ServerReflectionResponse.MessageResponse {
    guard let file else { return notFound(problem) }
    // The file that was asked for is sent again when it is asked for again, its imports are not.
    let fresh = pool.closure(of: file).filter { $0.name == file.name || !sent.contains($0.name) }
    sent.formUnion(fresh.map(\.name))
    return .fileDescriptorResponse(.with { $0.fileDescriptorProto = fresh.map(\.serialized) })
  }

  private func notFound(_ problem: String) -> GRPCReflection.ServerReflectionResponse.MessageResponse {
    failure(.notFound, problem)
  }

  private func failure(
    _ code: Status.Code, _ message: String
  ) -> GRPCReflection.ServerReflectionResponse.MessageResponse {
    .errorResponse(
      .with {
        $0.errorCode = Int32(code.rawValue)
        $0.errorMessage = message
      })
  }
}
