import CLinux
import Glibc

/// A system call on a socket that failed: what was being done, and the system's reason.
public struct SocketError: Error, CustomStringConvertible, Sendable {
  public let doing: String
  /// The `errno` value.
  public let code: Int32

  init(doing: String, code: Int32 = errno) {
    self.doing = doing
    self.code = code
  }

  public var description: String { "cannot \(doing): \(String(cString: strerror(code)))" }
}

/// A numeric address to listen on or to connect to.
public struct SocketAddress: Sendable, Hashable, CustomStringConvertible {
  /// An IPv4 or IPv6 address in text form, without brackets.
  public var host: String
  public var port: UInt16

  public init(host: String, port: UInt16) {
    self.host = host
    self.port = port
  }

  /// Parses `127.0.0.1:8443`, `[::1]:8443`; `nil` if it is neither.
  public init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else { return nil }
    var host = String(text[..<colon])
    if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
    guard !host.isEmpty else { return nil }
    self.init(host: host, port: port)
  }

  public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// The numeric addresses of a host name, by the system's resolver. Blocks: not for a loop.
  public static func resolve(_ name: String, port: UInt16) throws(SocketError) -> [SocketAddress] {
    var found: [SocketAddress] = []
    try forEachAddress(of: name, port: port, flags: 0) { address, size in
      guard let numeric = SocketAddress(address, size), !found.contains(numeric) else { return }
      found.append(numeric)
    }
    return found
  }

  fileprivate init?(_ address: UnsafePointer<sockaddr>, _ size: socklen_t) {
    let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(NI_MAXHOST) + 8) { buffer -> [String]? in
      guard let host = buffer.baseAddress else { return nil }
      let port = host + Int(NI_MAXHOST)
      let flags = NI_NUMERICHOST | NI_NUMERICSERV
      guard getnameinfo(address, size, host, socklen_t(NI_MAXHOST), port, 8, flags) == 0 else { return nil }
      return [String(cString: host), String(cString: port)]
    }
    guard let text, let port = UInt16(text[1]) else { return nil }
    self.init(host: text[0], port: port)
  }

  /// Calls `body` with the system's form of this address.
  fileprivate func withSystemAddress(
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) throws(SocketError) -> Int32 {
    var result: Int32 = -1
    try SocketAddress.forEachAddress(of: host, port: port, flags: AI_NUMERICHOST) { result = body($0, $1) }
    return result
  }

  private static func forEachAddress(
    of name: String, port: UInt16, flags: Int32, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Void
  ) throws(SocketError) {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = flags | AI_NUMERICSERV
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(name, String(port), &hints, &list) == 0 else {
      throw SocketError(doing: "find the address of \(name)", code: EHOSTUNREACH)
    }
    defer { freeaddrinfo(list) }
    var next = list
    while let entry = next {
      body(entry.pointee.ai_addr, entry.pointee.ai_addrlen)
      next = entry.pointee.ai_next
    }
  }
}

/// Owns a TCP socket's descriptor; closes it when it goes.
struct Socket: ~Copyable {
  let descriptor: Int32

  init(adopting descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// A listening socket that shares its port with the other loops' (SO_REUSEPORT).
  static func listening(on address: SocketAddress, backlog: Int32 = 1024) throws(SocketError) -> Socket {
    let socket = try open(address)
    socket.set(SOL_SOCKET, SO_REUSEADDR, 1)
    socket.set(SOL_SOCKET, SO_REUSEPORT, 1)
    let bound = try address.withSystemAddress { bind(socket.descriptor, $0, $1) }
    guard bound == 0, listen(socket.descriptor, backlog) == 0 else {
      throw SocketError(doing: "listen on \(address)")
    }
    return socket
  }

  /// A socket whose connection to `address` is under way; it becomes writable when that is decided.
  static func connecting(to address: SocketAddress) throws(SocketError) -> Socket {
    let socket = try open(address)
    _ = ipmesh_tcp_no_delay(socket.descriptor)
    let result = try address.withSystemAddress { connect(socket.descriptor, $0, $1) }
    guard result == 0 || errno == EINPROGRESS else { throw SocketError(doing: "connect to \(address)") }
    return socket
  }

  private static func open(_ address: SocketAddress) throws(SocketError) -> Socket {
    let family = address.host.contains(":") ? AF_INET6 : AF_INET
    let descriptor = ipmesh_tcp_socket(family)
    guard descriptor >= 0 else { throw SocketError(doing: "open a socket for \(address)") }
    return Socket(adopting: descriptor)
  }

  /// The next connection that waits, or `nil` when none does.
  func accept() -> Socket? {
    let accepted = ipmesh_tcp_accept(descriptor)
    guard accepted >= 0 else { return nil }
    _ = ipmesh_tcp_no_delay(accepted)
    return Socket(adopting: accepted)
  }

  /// The error that a connection attempt ended with, 0 for none.
  var pendingError: Int32 {
    var code: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size)
    return code
  }

  var localAddress: SocketAddress? { address(getsockname) }

  var peerAddress: SocketAddress? { address(getpeername) }

  private func address(
    _ query: (Int32, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
  ) -> SocketAddress? {
    var storage = sockaddr_storage()
    return withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        guard query(descriptor, generic, &size) == 0 else { return nil }
        return SocketAddress(generic, size)
      }
    }
  }

  private func set(_ level: Int32, _ option: Int32, _ value: Int32) {
    var value = value
    setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
  }
}
