import Identity
import Schema
import Synchronization

@testable import Service

/// The service behind the gateway: answers the four kinds of calls and remembers what it saw.
final class TestUpstream: Sendable {
  struct Seen: Sendable {
    var metadata: [(name: String, value: String)] = []
    var caller: CallerIdentity?
    var callID: String?
    var budget: Duration?
    var sent = 0
    var received = 0
    var started = 0
    var cancelled = 0
  }

  typealias Request = GRPCTesting.SimpleRequest
  typealias Response = GRPCTesting.SimpleResponse

  private let state = Mutex(Seen())
  private let gateIsOpen = Atomic(true)
  let health: Health

  var seen: Seen { state.withLock { $0 } }

  init() { health = Health(services: ["grpc.testing.TestService"], .serving) }

  func start(_ pki: TestPKI, port: UInt16 = 0) async throws -> Server {
    var configuration = ServerConfiguration(
      address: SocketAddress(host: "127.0.0.1", port: port), tls: try pki.serviceFiles())
    configuration.loops = 1
    configuration.messageBytes = 16 << 20
    return try await Server.start(
      configuration, services: [health], methods: methods, admit: { Admission().refusal($0) })
  }

  private func note(_ change: (inout Seen) -> Void) { state.withLock { change(&$0) } }

  private func note(_ context: ServerContext) {
    note { seen in
      seen.metadata = context.metadata.fields
      seen.caller = try? context.caller.identity
      seen.callID = try? context.caller.callID
      seen.budget = context.deadline?.remaining()
      seen.started += 1
    }
    for value in context.metadata.all("x-echo") { context.initialMetadata.add("x-echo", value) }
    if let value = context.metadata.firstBinary("x-trace-bin") { context.trailers.addBinary("x-trace-bin", value) }
  }

  private var methods: [ServerMethod] {
    [
      ServerMethod("/grpc.testing.TestService/UnaryCall", requests: .single) { [self] call in
        try call.respond(unary(call.request(), call.context))
      },
      ServerMethod("/grpc.testing.TestService/EmptyCall", requests: .single) { call in
        let _: GRPCTesting.Empty = try call.request()
        try call.respond(GRPCTesting.Empty())
      },
      ServerMethod("/grpc.testing.TestService/CacheableUnaryCall", requests: .single) { [self] call in
        try await call.respond(waitForCancellation(call.request(), call.context))
      },
      ServerMethod("/grpc.testing.TestService/StreamingInputCall", requests: .stream) { [self] call in
        try await call.respond(sum(call.requests(), call.context))
      },
      ServerMethod("/grpc.testing.TestService/StreamingOutputCall", requests: .single) { [self] call in
        try await count(call.request(), call.responses(), call.context)
      },
      ServerMethod("/grpc.testing.TestService/FullDuplexCall", requests: .stream) { [self] call in
        try await echo(call.requests(), call.responses(), call.context)
      },
    ]
  }

  private func unary(_ request: Request, _ context: ServerContext) throws -> Response {
    note(context)
    if request.responseStatus?.code == 3 {
      throw RPCError.badRequest([
        .with {
          $0.field = "payload"
          $0.description = "是空的"
        }
      ])
    }
    return .with { $0.payload = request.payload }
  }

  private func waitForCancellation(_ request: Request, _ context: ServerContext) async -> Response {
    note(context)
    do { try await Task.sleep(for: .seconds(60)) } catch { note { $0.cancelled += 1 } }
    return Response()
  }

  /// Has `StreamingInputCall` read nothing until `openGate`.
  func closeGate() { gateIsOpen.store(false, ordering: .sequentiallyConsistent) }

  func openGate() { gateIsOpen.store(true, ordering: .sequentiallyConsistent) }

  /// Answers with the sum of the requests' sizes, once the gate is open.
  private func sum(_ requests: RequestStream<Request>, _ context: ServerContext) async throws -> Response {
    note(context)
    while !gateIsOpen.load(ordering: .sequentiallyConsistent) { try await Task.sleep(for: .milliseconds(5)) }
    var sum: Int32 = 0
    for try await request in requests {
      sum += Int32(request.payload?.body.count ?? 0)
      note { $0.received += 1 }
    }
    return .with { $0.username = "\(sum)" }
  }

  /// Answers with as many responses as `response_size` says, each with the request's payload.
  private func count(
    _ request: Request, _ responses: ResponseWriter<Response>, _ context: ServerContext
  ) async throws {
    note(context)
    for index in 0..<request.responseSize {
      try await responses.send(
        .with {
          $0.username = "\(index)"
          $0.payload = request.payload
        })
      note { $0.sent += 1 }
    }
  }

  private func echo(
    _ requests: RequestStream<Request>, _ responses: ResponseWriter<Response>, _ context: ServerContext
  ) async throws {
    note(context)
    for try await request in requests { try await responses.send(.with { $0.payload = request.payload }) }
  }
}

extension GRPCTesting.SimpleRequest {
  init(bytes count: Int) {
    self = .with { $0.payload = .with { $0.body = [UInt8](repeating: 7, count: count) } }
  }
}
