import RPC
import Schema
import TestSupport

typealias Request = GRPCTesting.SimpleRequest
typealias Response = GRPCTesting.SimpleResponse

extension GRPCTesting.Payload {
  static func zeros(_ size: Int) -> Self { .with { $0.body = [UInt8](repeating: 0, count: size) } }
}

/// A unary method that answers with a payload of the size that was asked for.
let echo = ServerMethod.unary("/test.Service/Echo") { (request: Request, _) -> Response in
  .with { $0.payload = .zeros(Int(request.responseSize)) }
}

/// A method that runs `body` and answers with nothing.
func unary(_ body: @escaping @Sendable (Request, ServerContext) async throws -> Void) -> ServerMethod {
  .unary("/test.Service/Call") { (request: Request, context) -> Response in
    try await body(request, context)
    return Response()
  }
}

extension Channel {
  /// Calls the method that `unary` makes.
  @discardableResult
  func call(_ request: Request = Request(), _ options: CallOptions = CallOptions()) async throws -> Response {
    try await unary("/test.Service/Call", request, options)
  }

  func echo(_ size: Int = 0, _ options: CallOptions = CallOptions()) async throws -> Response {
    try await unary("/test.Service/Echo", .with { $0.responseSize = Int32(size) } as Request, options)
  }
}

/// The error that `body` throws.
func failure(_ body: () async throws -> Void) async -> RPCError? {
  do { try await body() } catch { return error as? RPCError ?? RPCError(.ok, "not an RPCError: \(error)") }
  return nil
}
