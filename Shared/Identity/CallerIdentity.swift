/// On whose behalf a call runs, and the divisions whose records it may touch.
///
/// The gateway decides both and forwards them in metadata that begins with `reservedPrefix`. A service believes
/// that metadata from the gateway's certificate alone; the gateway never passes on such metadata from a client.
public struct CallerIdentity: Equatable, Sendable {
  /// Metadata with this prefix is the gateway's: it removes what a client sent under it.
  public static let reservedPrefix = "ipmesh-caller-"
  public static let identityHeader = "ipmesh-caller-identity"
  public static let recordsHeader = "ipmesh-caller-records"

  public let identity: SPIFFEIdentity
  public let records: DivisionScope

  public init(identity: SPIFFEIdentity, reach: DivisionReach) {
    self.identity = identity
    self.records = DivisionScope(reach: reach, home: identity.division)
  }

  /// What the gateway adds to the metadata of the call that it forwards.
  public var headers: [(name: String, value: String)] {
    [(Self.identityHeader, identity.uri), (Self.recordsHeader, records.reach.word)]
  }

  /// Whether the gateway must remove this header from what a client sent; header names of HTTP/2 are lower case.
  public static func isReserved(_ headerName: String) -> Bool {
    headerName.utf8.starts(with: reservedPrefix.utf8)
  }

  /// The caller as a service sees it.
  ///
  /// From the gateway: what its headers say. From another service or an operator: that peer itself, for the whole
  /// province. An agency is refused, since only the gateway applies the policy.
  /// - Parameters:
  ///   - peerURIs: the URI names of the verified TLS certificate of the peer.
  ///   - header: all values of a request header.
  /// - Throws: `.malformed` with what is wrong; answer `UNAUTHENTICATED`.
  public init(peerURIs: [String], header: (String) -> [String]) throws(IdentityError) {
    let peer = try SPIFFEIdentity(certificateURIs: peerURIs)
    let identities = header(Self.identityHeader)
    let reaches = header(Self.recordsHeader)
    if peer == .gateway {
      try self.init(forwardedIdentities: identities, reaches: reaches)
      return
    }
    guard identities.isEmpty, reaches.isEmpty else {
      throw IdentityError(.malformed, at: Self.identityHeader, "\(peer) is not the gateway and may not name a caller")
    }
    guard peer.kind != .agency else {
      throw IdentityError(.malformed, at: "certificate", "\(peer) must call through the gateway")
    }
    self.init(identity: peer, reach: .province)
  }

  private init(forwardedIdentities identities: [String], reaches: [String]) throws(IdentityError) {
    guard let uri = identities.first, identities.count == 1 else {
      throw IdentityError(.malformed, at: Self.identityHeader, "\(identities.count) values, exactly one is needed")
    }
    guard let word = reaches.first, reaches.count == 1, let reach = DivisionReach(word: word) else {
      throw IdentityError(
        .malformed, at: Self.recordsHeader, "exactly one of own, own-and-below and province is needed")
    }
    self.init(identity: try SPIFFEIdentity(uri: uri), reach: reach)
  }
}
