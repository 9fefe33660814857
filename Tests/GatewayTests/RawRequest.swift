import Service
import Synchronization

/// A request made below gRPC, with whatever header a test wants.
final class RawRequest: HTTPStream, ConnectionWaiter {
  static let honest: [(StaticString, StaticString)] = [
    (":method", "POST"), (":scheme", "https"), (":path", "/grpc.testing.TestService/UnaryCall"),
    (":authority", "localhost"), ("content-type", "application/grpc"), ("te", "trailers"),
  ]

  private let fields: [(StaticString, StaticString)]
  private let extra: [(name: String, value: String)]
  private let done: CheckedContinuation<[String: String], Never>
  private var answer: [String: String] = [:]

  /// The header and trailer fields of the answer to a request with these fields; `end` says how the stream ended.
  static func answer(
    from mesh: TestMesh, _ fields: [(StaticString, StaticString)], extra: [(name: String, value: String)] = []
  ) async throws -> [String: String] {
    let files = try mesh.authority.issue(TestPKI.wuhan)
    let configuration = ChannelConfiguration(
      addresses: [mesh.gateway.address], serverName: "127.0.0.1", tls: TestPKI.files(files, mesh.authority))
    let context = try TLSContext.client(configuration.tls)
    let loop = try EventLoop(name: "raw-client")
    defer { loop.stop() }
    return await withCheckedContinuation { done in
      loop.run {
        let channel = LoopChannel(configuration, context, loop: loop)
        channel.acquire(RawRequest(fields, extra, done))
        channel.drain()
      }
    }
  }

  private init(
    _ fields: [(StaticString, StaticString)], _ extra: [(name: String, value: String)],
    _ done: CheckedContinuation<[String: String], Never>
  ) {
    self.fields = fields
    self.extra = extra
    self.done = done
  }

  var stillWaits: Bool { true }
  var waitsForReady: Bool { true }

  func connectionReady(_ connection: Connection) {
    var list = HeaderList(fields)
    for field in extra { list.add(field.name, Array(field.value.utf8)) }
    _ = connection.request(list, self)
    finishOutput()
  }

  func connectionFailed(_ error: RPCError) { done.resume(returning: ["end": "\(error)"]) }

  override func receivedField(name: Span<UInt8>, value: Span<UInt8>) {
    func text(_ bytes: Span<UInt8>) -> String {
      bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
    answer[text(name)] = text(value)
  }

  override func ended(_ end: StreamEnd) {
    answer["end"] = "\(end)"
    done.resume(returning: answer)
  }
}
