import Glibc

/// Answers every HTTP request on a loopback port with the metrics, on a thread of its own: whoever collects them, however
/// slowly, never holds up a call.
enum MetricsEndpoint {
  /// A request or an answer that takes longer is given up.
  private static let patienceSeconds = 2

  /// Starts to listen. Only 127.0.0.1 is allowed: metrics are not meant for the network, and nobody is asked who he is.
  static func start(on address: SocketAddress, _ text: @escaping @Sendable () -> String) throws(SettingError) {
    guard address.host == "127.0.0.1" else {
      throw SettingError("--metrics", "'\(address)' is not on 127.0.0.1; metrics are served there alone")
    }
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = address.port.bigEndian
    place.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var reuse: Int32 = 1
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
    let bound = withUnsafePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard listener >= 0, bound == 0, listen(listener, 16) == 0 else {
      throw SettingError("--metrics", "cannot listen on \(address): \(String(cString: strerror(errno)))")
    }
    startThread { serve(listener, text) }
  }

  private static func serve(_ listener: Int32, _ text: () -> String) {
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else {
        // Out of descriptors: they will not be back at once.
        usleep(100_000)
        continue
      }
      var patience = timeval(tv_sec: patienceSeconds, tv_usec: 0)
      setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
      setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
      var request = [UInt8](repeating: 0, count: 4_096)
      if recv(connection, &request, request.count, 0) > 0 { answer(connection, text()) }
      close(connection)
    }
  }

  private static func answer(_ connection: Int32, _ text: String) {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: \(text.utf8.count)\r\n"
    var rest = Array("\(head)Connection: close\r\n\r\n\(text)".utf8)[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard sent > 0 else { return }
      rest = rest.dropFirst(sent)
    }
  }

  private static func startThread(_ body: @escaping @Sendable () -> Void) {
    final class Body {
      let run: @Sendable () -> Void
      init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, Unmanaged.passRetained(Body(body)).toOpaque())
    pthread_detach(thread)
  }
}
