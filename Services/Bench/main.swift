import RPC
import Schema

func option(_ name: String) -> String? {
  let arguments = CommandLine.arguments
  guard let index = arguments.firstIndex(of: "--" + name), index + 1 < arguments.count else { return nil }
  return arguments[index + 1]
}

var configuration = ServerConfiguration(
  address: SocketAddress(host: "127.0.0.1", port: UInt16(option("port") ?? "0") ?? 0),
  tls: TLSFiles(certificate: option("cert"), key: option("key"), authorities: option("client-ca")))
configuration.loops = Int(option("loops") ?? "0") ?? 0
let unary = ServerMethod.unary("/grpc.testing.BenchmarkService/UnaryCall") {
  (request: GRPCTesting.SimpleRequest, context) -> GRPCTesting.SimpleResponse in
  .with { $0.payload = .with { $0.body = [UInt8](repeating: 0, count: Int(request.responseSize)) } }
}
let server = try await Server.start(configuration, services: [], methods: [unary])
print("listening on \(server.address)")
try await Task.sleep(for: .seconds(1_000_000))
