import Schema
import Service
import Stubs

/// The service of the gRPC benchmarks: answers of the size that was asked for, and nothing else.
struct BenchmarkService: GRPCTesting.BenchmarkService {
  func unaryCall(_ request: GRPCTesting.SimpleRequest, _ context: ServerContext) async throws
    -> GRPCTesting.SimpleResponse
  {
    try Self.response(to: request)
  }

  func streamingCall(
    _ requests: RequestStream<GRPCTesting.SimpleRequest>, _ responses: ResponseWriter<GRPCTesting.SimpleResponse>,
    _ context: ServerContext
  ) async throws {
    for try await request in requests { try await responses.send(Self.response(to: request)) }
  }

  func streamingFromClient(
    _ requests: RequestStream<GRPCTesting.SimpleRequest>, _ context: ServerContext
  ) async throws -> GRPCTesting.SimpleResponse {
    var last = GRPCTesting.SimpleRequest()
    for try await request in requests { last = request }
    return try Self.response(to: last)
  }

  func streamingFromServer(
    _ request: GRPCTesting.SimpleRequest, _ responses: ResponseWriter<GRPCTesting.SimpleResponse>,
    _ context: ServerContext
  ) async throws {
    let response = try Self.response(to: request)
    while true { try await responses.send(response) }
  }

  func streamingBothWays(
    _ requests: RequestStream<GRPCTesting.SimpleRequest>, _ responses: ResponseWriter<GRPCTesting.SimpleResponse>,
    _ context: ServerContext
  ) async throws {
    try await withThrowingTaskGroup { group in
      group.addTask {
        let response = try Self.response(to: GRPCTesting.SimpleRequest())
        while !Task.isCancelled { try await responses.send(response) }
      }
      for try await _ in requests {}
      group.cancelAll()
    }
  }

  private static func response(to request: GRPCTesting.SimpleRequest) throws -> GRPCTesting.SimpleResponse {
    let payload = try GRPCTesting.Payload(zeros: request.responseSize)
    return .with { $0.payload = payload }
  }
}

extension GRPCTesting.Payload {
  /// The largest payload that anybody may ask for.
  static let bytesMax: Int32 = 16 * 1024 * 1024

  /// A payload of `size` zeros.
  init(zeros size: Int32) throws {
    guard (0...Self.bytesMax).contains(size) else {
      throw RPCError.badRequest([
        .with {
          $0.field = "response_size"
          $0.description = "\(size) is not between 0 and \(Self.bytesMax)"
        }
      ])
    }
    self.init()
    body = [UInt8](repeating: 0, count: Int(size))
  }
}
