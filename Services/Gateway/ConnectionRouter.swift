import Identity
import Service

/// Routes the calls of one caller's connection: who it is, what it may do, and what its calls carry on.
final class ConnectionRouter: RelayClient {
  private let router: LoopRouter
  private let identity: Result<SPIFFEIdentity, IdentityError>
  private var policy: Policy
  private var permissions: Result<Permissions, IdentityError>
  /// For each route and each reach of the caller's permissions, made at the first call.
  private var targets: [RelayTarget?]

  init(_ router: LoopRouter, _ peer: Peer) {
    self.router = router
    policy = router.policy
    identity = Result { () throws(IdentityError) in
      try SPIFFEIdentity(certificateURIs: peer.certificate?.uris ?? [])
    }
    permissions = identity.map { router.policy.permissions(of: $0) }
    targets = Array(repeating: nil, count: router.channels.count * DivisionReach.allCases.count)
  }

  func route(_ path: Span<UInt8>) -> RelayRoute {
    guard let route = router.routes.index(of: path) else { return .refuse(unknownService(path)) }
    if policy !== router.policy { adoptPolicy() }
    switch permissions {
    case .failure(let error):
      return .refuse(RPCError(.unauthenticated, "the certificate names no caller: \(error)"))
    case .success(let permissions):
      switch permissions.decide(path: path.bytes) {
      case .allowed(let records): return .forward(target(route, records))
      case .denied(let denial): return .refuse(RPCError(.permissionDenied, "\(denial)"))
      }
    }
  }

  func ended(_ call: RelayedCall) {
    guard let error = call.error else { return }
    router.reporter.failed(call.path, call.callID, error, caller: callerName)
  }

  private func adoptPolicy() {
    policy = router.policy
    permissions = identity.map { policy.permissions(of: $0) }
  }

  private func target(_ route: Int, _ records: DivisionScope) -> RelayTarget {
    let index = route * DivisionReach.allCases.count + Int(records.reach.rawValue)
    if let target = targets[index] { return target }
    let target = RelayTarget(
      router.channels[route], metadata: metadata(records.reach), restartWait: router.restartWait)
    targets[index] = target
    return target
  }

  /// What a service believes of a caller because the gateway's certificate is behind it.
  private func metadata(_ reach: DivisionReach) -> HeaderBlock {
    var block = HeaderBlock()
    guard case .success(let identity) = identity else { return block }
    for (name, value) in CallerIdentity(identity: identity, reach: reach).headers {
      block.add(Array(name.utf8).span, Array(value.utf8).span)
    }
    return block
  }

  private func unknownService(_ path: Span<UInt8>) -> RPCError {
    let text = path.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    let service = text.dropFirst().prefix { $0 != "/" }
    return RPCError(.unimplemented, "unknown service \(service): the mesh has none of this name")
  }

  private var callerName: String {
    switch identity {
    case .success(let identity): identity.uri
    case .failure: "unknown"
    }
  }
}
