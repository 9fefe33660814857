import Glibc
import Messages

/// What a generated service protocol refines: an object that serves the methods of one service.
public protocol ServiceImplementation: Sendable {
  /// The full name of the service, such as `ipmesh.registry.v1.RegistryService`.
  static var serviceName: String { get }
  var methods: [ServerMethod] { get }
}

/// One method that a server answers: its path, its shape and what serves a call. Generated code makes them, with the
/// messages' types in place, so that a call goes through no generic code and no closure that is not its own.
public final class ServerMethod: Sendable {
  /// How many request messages a call has; decides when it is served.
  public enum Requests: Sendable {
    /// Served when the one request is complete.
    case single
    /// Served from the headers on.
    case stream
  }

  /// The path of the request, such as `/ipmesh.registry.v1.InstitutionService/GetInstitution`.
  public let path: String
  let pathBytes: [UInt8]
  let requests: Requests
  let serve: @Sendable (ServerExchange) async throws -> Void

  /// What `serve` throws becomes the call's status.
  public init(
    _ path: String, requests: Requests, _ serve: @escaping @Sendable (ServerExchange) async throws -> Void
  ) {
    self.path = path
    pathBytes = Array(path.utf8)
    self.requests = requests
    self.serve = serve
  }
}

/// The methods of a server by path: an open-addressing table over the path's bytes, so that looking one up makes no
/// string.
final class MethodTable: Sendable {
  private let slots: [ServerMethod?]
  private let mask: Int
  /// The services by name, for UNIMPLEMENTED to say which half of the path is unknown.
  let serviceNames: Set<String>

  init(_ methods: [ServerMethod]) {
    var capacity = 16
    while capacity < methods.count * 2 { capacity *= 2 }
    var slots: [ServerMethod?] = Array(repeating: nil, count: capacity)
    mask = capacity - 1
    serviceNames = Set(methods.map { String($0.path.dropFirst().prefix { $0 != "/" }) })
    for method in methods {
      let path = method.pathBytes
      var index = Int(truncatingIfNeeded: MethodTable.hash(path.span)) & (capacity - 1)
      while slots[index] != nil { index = (index + 1) & (capacity - 1) }
      slots[index] = method
    }
    self.slots = slots
  }

  func find(_ path: Span<UInt8>) -> ServerMethod? {
    var index = Int(truncatingIfNeeded: MethodTable.hash(path)) & mask
    while let method = slots[index] {
      let candidate = method.pathBytes
      if MethodTable.equal(candidate.span, path) { return method }
      index = (index + 1) & mask
    }
    return nil
  }

  /// Mixes eight bytes at a time: a path costs a handful of multiplications.
  private static func hash(_ path: Span<UInt8>) -> UInt64 {
    let bytes = path.bytes
    var hash = UInt64(truncatingIfNeeded: bytes.byteCount)
    var offset = 0
    while offset + 8 <= bytes.byteCount {
      hash = (hash ^ bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 29
      offset += 8
    }
    while offset < bytes.byteCount {
      hash = (hash ^ UInt64(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self))) &* 0x9e37_79b9_7f4a_7c15
      offset += 1
    }
    return hash ^ hash >> 32
  }

  private static func equal(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    let count = left.count
    return count == right.count
      && left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { right in
          guard let left = left.baseAddress, let right = right.baseAddress else { return true }
          return memcmp(left, right, count) == 0
        }
      }
  }
}
