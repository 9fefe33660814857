import Identity

/// Decides who may call a service, and on whose behalf a call runs. What it does not allow is denied.
///
/// - Health and reflection answer every peer whose certificate was verified.
/// - The gateway (`spiffe://ipmesh/service/gateway`) calls on behalf of whom it names; it has applied the policy.
/// - Any other service calls for itself, for the whole province.
/// - Nobody else calls a service directly: agencies and operators go through the gateway.
public struct Admission: Sendable {
  /// Methods under these prefixes are open to every verified peer.
  private static let openPrefixes = ["/grpc.health.v1.", "/grpc.reflection."]

  public init() {}

  /// Refuses the call, or keeps its caller for the handler.
  public func refusal(_ context: ServerContext) -> RPCError? {
    if Self.openPrefixes.contains(where: { context.path.hasPrefix($0) }) { return nil }
    // For the texts of refusals alone.
    var method: Substring { context.path.drop { $0 == "/" } }
    do throws(IdentityError) {
      let uris = context.peer.certificate?.uris ?? []
      let peer = try SPIFFEIdentity(certificateURIs: uris)
      guard peer.kind == .service else {
        return RPCError(
          .permissionDenied,
          "\(peer) may not call \(method) directly: that takes a certificate of a service; call through the gateway")
      }
      let identity = try CallerIdentity(peerURIs: uris) { context.metadata.all($0) }
      context.admission = Caller(
        identity: identity, peer: peer, callID: context.metadata.first(Caller.callIDHeader))
      return nil
    } catch {
      return RPCError(.unauthenticated, "who calls \(method) is not clear: \(error)")
    }
  }
}

/// Who makes a call that was admitted.
public struct Caller: Sendable {
  /// The metadata under which the gateway passes on the identifier that all logs give a call.
  public static let callIDHeader = "ipmesh-call-id"

  /// On whose behalf the call runs, and the divisions whose records it may touch.
  public let identity: CallerIdentity
  /// The process at the other end of the connection.
  public let peer: SPIFFEIdentity
  /// What the logs of all processes call this call; `nil` if its maker gave it no name.
  public let callID: String?
}

extension ServerContext {
  /// Who makes this call.
  /// - Throws: UNAUTHENTICATED if the call was not admitted as somebody's, so that a method that forgets to ask who
  ///   calls fails closed.
  public var caller: Caller {
    get throws(RPCError) {
      guard let caller = admission as? Caller else {
        throw RPCError(.unauthenticated, "the call has no verified caller")
      }
      return caller
    }
  }
}
