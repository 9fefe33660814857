// Identity: who calls, and what they may do. SPIFFE names, the private certificate authority, the policy
// and the identity that the gateway forwards. Imports COpenSSL and FoundationEssentials, nothing of ours.

/// A name of the mesh as certificates carry it: `spiffe://ipmesh/<kind>/<name>`.
///
/// Two identities are equal exactly when their URIs are. Every value is valid: the initialisers check.
public struct SPIFFEIdentity: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: String, CaseIterable, Sendable {
    /// A government agency, named by the code of its administrative division.
    case agency
    /// A process of the mesh.
    case service
    /// A person who runs the mesh.
    case `operator`
  }

  /// The trust domain of the mesh.
  public static let trustDomain = "ipmesh"
  private static let uriPrefix = "spiffe://\(trustDomain)/"
  /// The one service whose forwarded callers other services believe.
  public static let gateway = SPIFFEIdentity(checkedKind: .service, name: "gateway")

  public let kind: Kind
  /// The division code of an agency, the name of a service or an operator.
  public let name: String
  /// The division of an agency; nil for services and operators.
  public var division: DivisionCode? { kind == .agency ? DivisionCode(name) : nil }

  private init(checkedKind kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }

  /// - Throws: `.invalidArgument` if `name` is not what `kind` asks for: six digits for an agency, otherwise
  ///   1 to 63 lower-case letters, digits and hyphens that begin with a letter or digit.
  public init(kind: Kind, name: String) throws(IdentityError) {
    if kind == .agency, DivisionCode(name) == nil {
      throw IdentityError(.invalidArgument, at: "agency", "'\(name)' is no division code: six digits, such as 420100")
    }
    guard Self.isLabel(name) else {
      throw IdentityError(
        .invalidArgument, at: kind.rawValue,
        "'\(name)' is no name: 1 to 63 lower-case letters, digits and hyphens, not beginning with a hyphen")
    }
    self.kind = kind
    self.name = name
  }

  /// Reads `spiffe://ipmesh/agency/420100` and its like.
  /// - Throws: `.malformed` that says which part is wrong.
  public init(uri: String) throws(IdentityError) {
    let prefix = Self.uriPrefix
    guard uri.utf8.starts(with: prefix.utf8) else {
      throw IdentityError(.malformed, at: "identity", "'\(uri)' does not begin with \(prefix)")
    }
    // By bytes: a service reads the identity of its caller in every call.
    let path = uri.utf8.dropFirst(prefix.utf8.count)
    guard let slash = path.firstIndex(of: UInt8(ascii: "/")),
      let kind = Kind(rawValue: String(Substring(path[..<slash]))),
      !path[path.index(after: slash)...].contains(UInt8(ascii: "/"))
    else {
      throw IdentityError(.malformed, at: "identity", "'\(uri)' is not \(prefix)agency|service|operator/<name>")
    }
    do {
      try self.init(kind: kind, name: String(Substring(path[path.index(after: slash)...])))
    } catch {
      throw IdentityError(.malformed, at: "identity", "\(uri): \(error.message)")
    }
  }

  /// The identity of a TLS peer from the URI names of its certificate.
  /// - Throws: `.malformed` unless there is exactly one name, and that is one of the mesh (SPIFFE X.509-SVID, 2).
  public init(certificateURIs uris: [String]) throws(IdentityError) {
    guard let uri = uris.first, uris.count == 1 else {
      throw IdentityError(
        .malformed, at: "certificate", "it has \(uris.count) URI names, exactly one spiffe://ipmesh name is needed")
    }
    try self.init(uri: uri)
  }

  /// The name as a certificate carries it.
  public var uri: String { "spiffe://\(Self.trustDomain)/\(kind.rawValue)/\(name)" }
  /// The stem of the files that hold the certificate and the key: `agency-420100`.
  public var fileStem: String { "\(kind.rawValue)-\(name)" }
  public var description: String { uri }

  private static func isLabel(_ text: String) -> Bool {
    let characters = text.utf8
    guard (1...63).contains(characters.count), characters.first != UInt8(ascii: "-") else { return false }
    return characters.allSatisfy { character in
      switch character {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
      default: false
      }
    }
  }
}
