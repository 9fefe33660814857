/// Who may call which method, for the records of which divisions. What no grant allows is denied.
///
/// Immutable: a reload makes a new policy and replaces the reference, so a call sees the old rules or the new ones,
/// never a mixture.
public final class Policy: Sendable {
  private let identities: [SPIFFEIdentity: GrantTable]
  private let kinds: [SPIFFEIdentity.Kind: GrantTable]

  /// The policy that denies everything.
  public convenience init() { self.init(identities: [:], kinds: [:]) }

  init(identities: [SPIFFEIdentity: GrantTable], kinds: [SPIFFEIdentity.Kind: GrantTable]) {
    self.identities = identities
    self.kinds = kinds
  }

  /// What this policy lets `identity` do. A connection asks once and keeps the answer as long as the policy.
  public func permissions(of identity: SPIFFEIdentity) -> Permissions {
    Permissions(identity: identity, grants: identities[identity] ?? kinds[identity.kind])
  }
}

/// What a policy lets one identity do.
public struct Permissions: Sendable {
  /// What the policy says to one call.
  public enum Decision: Equatable, Sendable {
    /// The call may go on, for records of these divisions.
    case allowed(DivisionScope)
    case denied(Denial)
  }

  /// Why a call is denied.
  public struct Denial: Equatable, Sendable, CustomStringConvertible {
    public let identity: SPIFFEIdentity
    /// What a grant would have to name: `pkg.Service/Method`.
    public let missingPermission: String
    /// The roles that the identity holds, none of which grants it.
    public let roles: [String]

    public var description: String {
      let reason =
        roles.isEmpty
        ? "the policy gives it no role" : "none of its roles (\(roles.joined(separator: ", "))) grants that"
      return "\(identity) may not call \(missingPermission): \(reason)"
    }
  }

  public let identity: SPIFFEIdentity
  private let home: DivisionCode?
  private let grants: GrantTable?

  init(identity: SPIFFEIdentity, grants: GrantTable?) {
    self.identity = identity
    self.home = identity.division
    self.grants = grants
  }

  /// Two hash lookups and a scan of the few package patterns; allocates nothing when it allows.
  /// - Parameter path: the `:path` of the call, `/pkg.Service/Method`.
  public func decide(path: String) -> Decision { decide(path: path.utf8.span.bytes) }

  /// The same for a path that is no string yet.
  public func decide(path: RawSpan) -> Decision {
    guard let reach = grants?.reach(path: path) else {
      let method = String(path.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }.drop { $0 == "/" })
      return .denied(Denial(identity: identity, missingPermission: method, roles: grants?.roles ?? []))
    }
    return .allowed(DivisionScope(reach: reach, home: home))
  }
}
