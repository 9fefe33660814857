import Foundation
import Identity
import Messages
import RPC
import Schema
import Service
import Transport

/// A server with a PKI of its own in a folder of its own, and the built command `ipmesh` to call it.
final class Mesh {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  let folder: String
  let authority: CertificateAuthority
  let server: Server
  var address: String { "127.0.0.1:\(server.address.port)" }

  /// - Parameters:
  ///   - host: the name in the server's certificate.
  ///   - issuedAt: when the server's certificate, of one day, was issued.
  init(
    _ methods: [ServerMethod] = [], services: [String] = [], host: String = "127.0.0.1", issuedAt: Date = Date()
  ) async throws {
    signal(SIGPIPE, SIG_IGN)  // clients that go away are part of the tests
    folder = try Self.makeFolder()
    authority = try CertificateAuthority.create(in: "\(folder)/pki", now: Date(timeIntervalSinceNow: -30 * 86_400))
    let certificate = try authority.issue(
      SPIFFEIdentity(kind: .service, name: "registry"), hosts: [host], validityDays: 1, now: issuedAt)
    _ = try authority.issue(SPIFFEIdentity(kind: .agency, name: "420100"))
    let configuration = ServerConfiguration(
      address: SocketAddress(host: "127.0.0.1", port: 0),
      tls: TLSFiles(
        certificate: certificate.certificatePath, key: certificate.keyPath, authorities: authority.certificatePath,
        revocations: authority.revocationListPath))
    server = try await Server.start(
      configuration, services: [], methods: methods + Reflection(services: services).methods)
  }

  func stop() async {
    await server.shutdown(grace: .zero)
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The environment of a caller with the certificate of an agency.
  var environment: [String: String] {
    [
      "IPMESH_ADDRESS": address, "IPMESH_CA": authority.certificatePath,
      "IPMESH_CERT": "\(authority.directory)/agency-420100.crt",
      "IPMESH_KEY": "\(authority.directory)/agency-420100.key", "HOME": folder,
    ]
  }

  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) async throws -> Outcome {
    try await Self.run(arguments, input: input, environment: self.environment.merging(environment) { $1 })
  }

  static func makeFolder() throws -> String {
    let folder = NSTemporaryDirectory() + "ipmesh-client-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Runs the built `ipmesh`, which stands beside the tests. Waiting for it must not hold a thread of the pool: the
  /// server of the test may need it.
  static func run(_ arguments: [String], input: String, environment: [String: String]) async throws -> Outcome {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(with: Result { try runBlocking(arguments, input: input, environment: environment) })
      }
    }
  }

  /// Writes each of `lines` only after the answer to the one before it has come, and returns the answers.
  func converse(_ arguments: [String], _ lines: [String]) async throws -> [String] {
    let process = Self.process(arguments, environment: environment)
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    return try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(
          with: Result {
            try process.run()
            var answers: [String] = []
            for line in lines {
              try stdin.fileHandleForWriting.write(contentsOf: Data(line.utf8))
              let answer = stdout.fileHandleForReading.availableData
              answers.append(String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .newlines))
            }
            try stdin.fileHandleForWriting.close()
            process.waitUntilExit()
            return answers
          })
      }
    }
  }

  private static func process(_ arguments: [String], environment: [String: String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "ipmesh")
    process.arguments = arguments
    // Built with a sanitizer, the command needs what the tests were given for it: LSAN_OPTIONS, ASAN_SYMBOLIZER_PATH, …
    let sanitizers = ProcessInfo.processInfo.environment.filter { $0.key.contains("SAN_") }
    process.environment = environment.merging(sanitizers) { $1 }
    return process
  }

  private static func runBlocking(
    _ arguments: [String], input: String, environment: [String: String]
  ) throws -> Outcome {
    let process = process(arguments, environment: environment)
    let (stdin, stdout) = (Pipe(), Pipe())
    // Not a pipe as well: a process that filled it would wait for us while we wait for the end of its output.
    let errorFile = URL(fileURLWithPath: NSTemporaryDirectory() + "ipmesh-client-errors-\(UUID().uuidString)")
    try Data().write(to: errorFile)
    defer { try? FileManager.default.removeItem(at: errorFile) }
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = String(decoding: stdout.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let errors = String(decoding: try FileHandle(forReadingFrom: errorFile).readToEnd() ?? Data(), as: UTF8.self)
    return Outcome(status: process.terminationStatus, output: output, errors: errors)
  }
}

/// Handlers of `grpc.testing.TestService` that answer with what they were asked.
enum TestMethods {
  static let serviceName = "grpc.testing.TestService"

  static let all: [ServerMethod] = [
    ServerMethod("/grpc.testing.TestService/UnaryCall", requests: .single) { call in
      let request: GRPCTesting.SimpleRequest = try call.request()
      if let status = request.responseStatus { throw failure(status) }
      try call.respond(
        GRPCTesting.SimpleResponse.with { response in
          response.payload = request.payload
          response.username = call.context.metadata.first("user") ?? ""
        })
    },
    ServerMethod("/grpc.testing.TestService/StreamingOutputCall", requests: .single) { call in
      let request: GRPCTesting.StreamingOutputCallRequest = try call.request()
      for parameter in request.responseParameters { try await call.responses().send(response(parameter)) }
    },
    ServerMethod("/grpc.testing.TestService/StreamingInputCall", requests: .stream) { call in
      let requests: RequestStream<GRPCTesting.StreamingInputCallRequest> = call.requests()
      var size = 0
      for try await request in requests { size += request.payload?.body.count ?? 0 }
      try call.respond(GRPCTesting.StreamingInputCallResponse.with { $0.aggregatedPayloadSize = Int32(size) })
    },
    ServerMethod("/grpc.testing.TestService/FullDuplexCall", requests: .stream) { call in
      let requests: RequestStream<GRPCTesting.StreamingOutputCallRequest> = call.requests()
      for try await request in requests {
        for parameter in request.responseParameters { try await call.responses().send(response(parameter)) }
      }
    },
  ]

  private static func response(
    _ parameter: GRPCTesting.ResponseParameters
  ) -> GRPCTesting.StreamingOutputCallResponse {
    .with { response in response.payload = .with { $0.body = [UInt8](repeating: 65, count: Int(parameter.size)) } }
  }

  private static func failure(_ status: GRPCTesting.EchoStatus) -> RPCError {
    if status.code == 3 {
      return .badRequest([
        .with {
          $0.field = "institution.name"
          $0.reason = "NAME_LENGTH"
          $0.description = "must not be empty"
        }
      ])
    }
    return RPCError(Status.Code(rawValue: UInt8(status.code)) ?? .unknown, status.message)
  }
}
