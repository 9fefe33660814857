/// Who may call which method, for the records of which divisions. What no grant allows is denied.
///
/// Immutable: a reload makes a new policy and replaces the reference, so a call sees the old rules or the new ones,
/// never a mixture. A decision costs at most four hash lookups and a scan of the identity's package patterns, and
/// allocates nothing when it allows.
public final class Policy: Sendable {
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

  private let identities: [SPIFFEIdentity: Permissions]
  private let kinds: [SPIFFEIdentity.Kind: Permissions]

  /// The policy that denies everything.
  public convenience init() { self.init(identities: [:], kinds: [:]) }

  init(identities: [SPIFFEIdentity: Permissions], kinds: [SPIFFEIdentity.Kind: Permissions]) {
    self.identities = identities
    self.kinds = kinds
  }

  /// - Parameter path: the `:path` of the call, `/pkg.Service/Method`.
  public func decide(_ identity: SPIFFEIdentity, path: String) -> Decision {
    let permissions = identities[identity] ?? kinds[identity.kind]
    guard let reach = permissions?.reach(path: path) else {
      return .denied(
        Denial(identity: identity, missingPermission: String(path.drop { $0 == "/" }), roles: permissions?.roles ?? []))
    }
    return .allowed(DivisionScope(reach: reach, home: identity.division))
  }
}

/// Everything that one identity, or every identity of a kind, may do: the union of its roles.
struct Permissions: Sendable {
  private(set) var roles: [String] = []
  /// Keys are whole paths (`/pkg.Service/Method`) and services (`/pkg.Service/`).
  private var paths: [Substring: DivisionReach] = [:]
  /// Packages with the dot that ends them: `/pkg.`.
  private var packages: [(prefix: String, reach: DivisionReach)] = []

  mutating func add(_ role: Role) {
    guard !roles.contains(role.name) else { return }
    roles.append(role.name)
    for grant in role.grants {
      for pattern in grant.methods { add(pattern, grant.reach) }
    }
  }

  /// The widest reach of the grants that cover `path`; nil if none does.
  func reach(path: String) -> DivisionReach? {
    var widest = paths[path[...]]
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      widest = Self.wider(widest, paths[path[...slash]])
    }
    for package in packages where path.utf8.starts(with: package.prefix.utf8) {
      widest = Self.wider(widest, package.reach)
    }
    return widest
  }

  private mutating func add(_ pattern: MethodPattern, _ reach: DivisionReach) {
    switch pattern {
    case .method(let path), .service(let path): paths[path[...]] = Self.wider(paths[path[...]], reach)
    case .package(let prefix): packages.append((prefix, reach))
    }
  }

  private static func wider(_ left: DivisionReach?, _ right: DivisionReach?) -> DivisionReach? {
    guard let left, let right else { return left ?? right }
    return max(left, right)
  }
}

/// A named set of grants.
struct Role: Sendable {
  struct Grant: Sendable {
    let methods: [MethodPattern]
    let reach: DivisionReach
  }

  let name: String
  let grants: [Grant]
}

/// The methods that a grant covers.
enum MethodPattern: Hashable, Sendable {
  /// `pkg.Service/Method`, kept as the path `/pkg.Service/Method`.
  case method(String)
  /// `pkg.Service/*`, kept as `/pkg.Service/`.
  case service(String)
  /// `pkg.*`: every service whose full name begins with `pkg.`, kept as `/pkg.`.
  case package(String)

  /// - Returns: nil if `text` has none of the three forms.
  init?(_ text: String) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    if halves.count == 1, text.hasSuffix(".*"), Self.isDottedName(text.dropLast(2)) {
      self = .package("/\(text.dropLast(1))")
    } else if halves.count == 2, Self.isDottedName(halves[0]), halves[1] == "*" {
      self = .service("/\(halves[0])/")
    } else if halves.count == 2, Self.isDottedName(halves[0]), Self.isWord(halves[1]) {
      self = .method("/\(text)")
    } else {
      return nil
    }
  }

  private static func isDottedName(_ text: Substring) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isWord)
  }

  private static func isWord(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
