import Glibc

/// Tells systemd how the process is doing, if systemd started it and asked (`Type=notify` or `notify-reload`).
///
/// One datagram to `$NOTIFY_SOCKET`, see sd_notify(3). What cannot be delivered is dropped: the process runs as well
/// without a listener.
struct ServiceManager: Sendable {
  private let path: String?

  init(environment: (String) -> String?) { path = environment("NOTIFY_SOCKET") }

  func ready(_ status: String) { notify("READY=1\nSTATUS=\(status)") }

  func reloading() { notify("RELOADING=1\nMONOTONIC_USEC=\(MonotonicTime.now().nanoseconds / 1_000)") }

  func stopping() { notify("STOPPING=1") }

  private func notify(_ state: String) {
    guard let path, let first = path.utf8.first, first == UInt8(ascii: "/") || first == UInt8(ascii: "@") else {
      return
    }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let fits = withUnsafeMutableBytes(of: &address.sun_path) { space in
      guard path.utf8.count < space.count else { return false }
      space.copyBytes(from: path.utf8)
      // A name in the abstract space is written with @ and begins with NUL.
      if first == UInt8(ascii: "@") { space[0] = 0 }
      return true
    }
    let socket = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard fits, socket >= 0 else { return }
    defer { close(socket) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + path.utf8.count)
    let message = Array(state.utf8)
    _ = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        sendto(socket, message, message.count, Int32(MSG_NOSIGNAL), $0, length)
      }
    }
  }
}
