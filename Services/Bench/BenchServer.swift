import Service

/// The server of the interop cases and benchmarks.
enum BenchServer {
  private static let settings = [
    Setting("host", "ADDRESS", "where to listen", fallback: "127.0.0.1"),
    Setting("port", "P", "the port; 0 takes a free one", fallback: "0"),
    Setting("cert", "FILE", "the certificate, PEM"),
    Setting("key", "FILE", "its private key, PEM"),
    Setting("client-ca", "FILE", "the authority of the clients' certificates; without it clients need none"),
    Setting("loops", "N", "threads that serve; 0 takes one for each processor", fallback: "0"),
  ]

  static func configuration(_ arguments: [String]) throws -> ServiceConfiguration {
    let settings = try Settings(
      settings, environmentPrefix: "IPMESH_BENCH_", arguments: arguments,
      environment: ServiceProcess.environmentVariable)
    let port = try settings.number("port", in: 0...Int(UInt16.max)) ?? 0
    var server = ServerConfiguration(
      address: SocketAddress(host: try settings.required("host"), port: UInt16(port)),
      tls: TLSFiles(
        certificate: try settings.required("cert"), key: try settings.required("key"),
        authorities: settings.text("client-ca")))
    server.loops = try settings.number("loops", in: 0...256) ?? 0
    return ServiceConfiguration(process: "bench", server: server, settings: settings)
  }

  static func run(_ configuration: ServiceConfiguration) async -> Never {
    await ServiceProcess.serve(configuration) { _, _ in
      var hosted = HostedService([TestService(), BenchmarkService()])
      // Open to every peer: the interop cases know no identities, and the benchmark measures calls alone.
      hosted.admit = nil
      return hosted
    }
  }
}
