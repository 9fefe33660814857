/// The services that this process calls, found through its configuration.
///
/// Calls go over mutual TLS with the process's own certificate, so that the other service sees this one as their caller.
/// While a service cannot be reached its calls fail with UNAVAILABLE and a message that names it and says why; they
/// succeed again within a second of its return. A call that is made to answer another takes that one's options:
/// `CallOptions(for: context)`.
public final class Peers: Sendable {
  /// The setting, for every process.
  static let setting = Setting(
    "peer", "NAME=ADDRESS:PORT",
    "where a service that this one calls is served, several addresses divided by commas; can be repeated",
    isRepeatable: true)
  /// The same as an object of the configuration file: `peers: { registry: ["127.0.0.1:8444"] }`.
  static let key = "peers"

  private let channels: [String: Channel]

  /// No service.
  public init() { channels = [:] }

  /// Opens a channel to each service that is configured; it connects at its first call.
  public init(_ configuration: ServiceConfiguration) async throws {
    var channels: [String: Channel] = [:]
    for (name, servers) in try configuration.settings.addresses(
      Self.setting.name, key: Self.key, example: "registry=127.0.0.1:8444")
    {
      guard channels[name] == nil else {
        throw configuration.settings.error(Self.setting.name, "\(name) is given twice; divide its addresses by commas")
      }
      var channel = ChannelConfiguration(
        addresses: servers.addresses, serverName: servers.host, tls: configuration.server.tls)
      channel.name = name
      channel.backoffMax = .milliseconds(800)
      channels[name] = try await Channel(channel)
    }
    self.channels = channels
  }

  /// The way to a service.
  /// - Throws: what to configure, if the service is not; at the start, before anybody calls.
  public func channel(to name: String) throws(SettingError) -> Channel {
    guard let channel = channels[name] else {
      throw SettingError("--peer", "\(name) is missing: say where it is served, such as \(name)=127.0.0.1:8444")
    }
    return channel
  }

  /// Reads certificate, key and authorities again; calls under way go on. Throws, and changes nothing for the channels
  /// that follow, if they cannot be used.
  public func reloadTLS() throws {
    for channel in channels.values { try channel.reloadTLS() }
  }

  /// Ends the connections once their calls are done.
  public func close() {
    for channel in channels.values { channel.close() }
  }
}
