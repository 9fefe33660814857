import RPC

/// A server on loopback with mutual TLS, and the certificates to call it.
public final class Loopback: Sendable {
  public let certificates: TestCertificates
  public let server: Server

  /// - Parameter change: what is different from the usual configuration.
  public init(
    _ methods: [ServerMethod], services: [any ServiceImplementation] = [],
    certificates: TestCertificates? = nil, address: SocketAddress = SocketAddress(host: "127.0.0.1", port: 0),
    admit: (@Sendable (ServerContext) -> RPCError?)? = nil,
    log: @escaping @Sendable (ConnectionError, SocketAddress?) -> Void = { _, _ in },
    change: (inout ServerConfiguration) -> Void = { _ in }
  ) async throws {
    self.certificates = try certificates ?? TestCertificates()
    var configuration = ServerConfiguration(address: address, tls: try self.certificates.server())
    configuration.loops = 1
    change(&configuration)
    server = try await Server.start(configuration, services: services, methods: methods, admit: admit, log: log)
  }

  /// A channel with the certificate of an agency.
  public func channel(
    _ files: TLSFiles? = nil, change: (inout ChannelConfiguration) -> Void = { _ in }
  ) async throws -> Channel {
    var configuration = ChannelConfiguration(
      addresses: [server.address], serverName: "127.0.0.1", tls: try files ?? certificates.client())
    change(&configuration)
    return try await Channel(configuration)
  }

  /// Ends the server and what is open on it.
  public func stop() async { await server.shutdown(grace: .zero) }
}
