import Dispatch
import Glibc

/// The signals that direct a process, in the order of their arrival.
enum Signal: Sendable, Equatable {
  /// End in order.
  case terminate, interrupt
  /// Read certificates, revocations, policy and rules again.
  case hangUp
}

/// Catches the signals from its making on; a second one that ends the process while it ends takes effect at once.
final class Signals {
  let stream: AsyncStream<Signal>
  private let sources: [any DispatchSourceSignal]

  init() {
    signal(SIGPIPE, SIG_IGN)
    let (stream, continuation) = AsyncStream.makeStream(of: Signal.self)
    self.stream = stream
    let queue = DispatchQueue(label: "signals")
    let meanings: [(Int32, Signal)] = [(SIGTERM, .terminate), (SIGINT, .interrupt), (SIGHUP, .hangUp)]
    sources = meanings.map { number, meaning in
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { continuation.yield(meaning) }
      source.resume()
      return source
    }
  }
}
