import FoundationEssentials
import Messages
import RPC
import Transport

/// A channel to the server that a command calls, and what belongs to its calls.
struct Session {
  let settings: ConnectionSettings
  let channel: Channel
  let options: CallOptions
  let isVerbose: Bool
  private let addresses: [SocketAddress]

  init(_ flags: ConnectionFlags) async throws {
    settings = try flags.settings()
    options = try flags.callOptions()
    isVerbose = flags.verbose
    addresses = try Self.resolve(settings.addresses)
    do {
      channel = try await Channel(
        ChannelConfiguration(addresses: addresses, serverName: settings.addresses[0].host, tls: settings.tlsFiles))
    } catch let error as TLSError {
      throw LocalError(error.description)
    }
  }

  /// Runs calls; a failure is explained with what is known of the connection and of who we are.
  func run<Result>(_ body: (Session) async throws -> Result) async throws -> Result {
    if isVerbose { Terminal.error(await probe(wait: .zero).verboseDescription(settings)) }
    do {
      return try await body(self)
    } catch let error as RPCError {
      throw CallFailure(error, hint: await hint(error))
    }
  }

  /// A deadline may have passed because nobody answers at all, which is worth more to know.
  private func hint(_ error: RPCError) async -> String? {
    if error.code == .unavailable || error.code == .deadlineExceeded, case .failed(let cause) = await probe() {
      return ConnectionHint.text(cause, settings: settings, now: Date())
    }
    return StatusHint.text(error.code, settings: settings)
  }

  private func probe(wait: Duration = ConnectionProbe.refusalWait) async -> ConnectionProbe.Outcome {
    await ConnectionProbe.run(addresses[0], name: settings.addresses[0].host, settings.tlsFiles, wait: wait)
  }

  private static func resolve(_ addresses: [ConnectionSettings.Address]) throws(LocalError) -> [SocketAddress] {
    var resolved: [SocketAddress] = []
    for address in addresses {
      do {
        resolved += try SocketAddress.resolve(address.host, port: address.port)
      } catch {
        throw LocalError("the name \(address.host) cannot be found; check its spelling and the DNS (无法解析主机名)")
      }
    }
    return resolved
  }
}

extension ConnectionSettings {
  var tlsFiles: TLSFiles {
    TLSFiles(certificate: identity?.certificate, key: identity?.key, authorities: ca)
  }
}
