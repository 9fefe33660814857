/// Where a service is reached: servers that serve the same, and what their certificates must be for.
public struct ServerAddresses: Sendable, Equatable {
  /// The addresses, host names resolved.
  public let addresses: [SocketAddress]
  /// The host of the first address as it was written: the name that certificates must be for.
  public let host: String

  /// Reads texts such as `127.0.0.1:8444`, `[::1]:8444` and `registry.hubei.example:8444`.
  /// - Returns: `nil` if there is none, or one of them is not `HOST:PORT`. Host names are resolved once, here.
  public init?(_ texts: [String]) {
    var resolved: [SocketAddress] = []
    for text in texts {
      guard let address = SocketAddress(text) else { return nil }
      let isNumeric = address.host.contains(":") || address.host.allSatisfy { $0 == "." || $0.isNumber }
      guard let found = isNumeric ? [address] : try? SocketAddress.resolve(address.host, port: address.port) else {
        return nil
      }
      resolved += found
    }
    guard let first = texts.first.flatMap({ SocketAddress($0) }) else { return nil }
    addresses = resolved
    host = first.host
  }
}
