import RPC
import Synchronization
import Transport

/// Connects once, beside the channel, to learn why a server cannot be reached and how long each step takes.
enum ConnectionProbe {
  enum Outcome: Sendable {
    case open(connect: Duration, handshake: Duration, server: String)
    case failed(ConnectionError)
  }

  /// With TLS 1.3 a server judges our certificate after our side of the handshake is done: its refusal comes a little
  /// later, if it comes.
  static let refusalWait: Duration = .milliseconds(300)
  private static let connectTimeout: Duration = .seconds(3)

  /// - Parameter wait: how long to listen for a refusal once the connection is open.
  static func run(
    _ address: SocketAddress, name: String, _ files: TLSFiles, wait: Duration = refusalWait
  ) async -> Outcome {
    do {
      let context = try TLSContext.client(files)
      let loop = try EventLoop(name: "probe")
      defer { loop.stop() }
      return await withTaskExecutorPreference(loop) { await connect(address, name, context, loop, wait) }
    } catch let error as TLSError {
      return .failed(.tls(error))
    } catch {
      return .failed(.peerClosed)
    }
  }

  private static func connect(
    _ address: SocketAddress, _ name: String, _ context: TLSContext, _ loop: EventLoop, _ wait: Duration
  ) async -> Outcome {
    await withCheckedContinuation { continuation in
      let owner = Owner(continuation, wait)
      var limits = ConnectionLimits()
      limits.handshakeTimeout = connectTimeout
      do throws(ConnectionError) {
        owner.connection = try Connection(
          to: address, name: name, context, cache: TLSSessionCache(), limits: limits, loop: loop,
          owner: owner)
      } catch {
        owner.end(.failed(error))
      }
    }
  }

  /// Bound to the probe's loop.
  private final class Owner: ConnectionOwner {
    var connection: Connection?
    private var continuation: CheckedContinuation<Outcome, Never>?
    private let wait: Duration

    init(_ continuation: CheckedContinuation<Outcome, Never>, _ wait: Duration) {
      self.continuation = continuation
      self.wait = wait
    }

    func end(_ outcome: Outcome) {
      continuation?.resume(returning: outcome)
      continuation = nil
      connection = nil
    }

    func connectionOpened(_ connection: Connection) {
      let outcome = Outcome.open(
        connect: connection.connectTime, handshake: connection.handshakeTime, server: connection.peer?.subject ?? "")
      connection.loop.schedule(at: connection.loop.now + wait) { [self] in
        let open = self.connection
        end(outcome)
        open?.close(cause: nil)
      }
    }

    func connectionAccepts(_ connection: Connection) -> HTTPStream { HTTPStream() }
    func connectionIsGoingAway(_ connection: Connection) {}
    func connectionClosed(_ connection: Connection, cause: ConnectionError?) { end(.failed(cause ?? .peerClosed)) }
  }
}

extension ConnectionProbe.Outcome {
  /// One line for `-v`.
  func verboseDescription(_ settings: ConnectionSettings) -> String {
    switch self {
    case .open(let connect, let handshake, let server):
      "* \(settings.addresses[0]): connect \(milliseconds(connect)), TLS 1.3 \(milliseconds(handshake)), server \(server)"
    case .failed(let cause): "* \(settings.addresses[0]): \(cause)"
    }
  }
}

/// A time for people: `1.25 ms`.
func milliseconds(_ time: Duration) -> String {
  let hundredths = time / .microseconds(10)
  let rounded = Int64(hundredths.rounded())
  return "\(rounded / 100).\(rounded / 10 % 10)\(rounded % 10) ms"
}
