// Reading a policy from its JSON5 file. See deploy/policy/ for the format, explained by example.

extension Policy {
  /// Reads a policy file.
  /// - Throws: `.file` or `.malformed` whose place is the file, the line, the column and the path inside it, such as
  ///   `policy.json5:12:7: bindings[2].roles[0]`. Nothing of a file with an error is used.
  public convenience init(file path: String) throws(IdentityError) {
    try self.init(text: try DurableFile.read(path), file: path)
  }

  /// - Parameter file: the name that errors give the text.
  convenience init(text: [UInt8], file: String) throws(IdentityError) {
    let root = try ConfigurationNode(parsing: text, file: file)
    try root.requireKeys(["version", "roles", "bindings"])
    guard try root["version"].number() == 1 else { throw try root["version"].error("this program reads version 1") }
    let roles = try Self.roles(root["roles"])
    let bindings = try Self.bindings(root["bindings"], roles)
    self.init(identities: Self.merged(bindings), kinds: bindings.kinds.mapValues(GrantTable.init))
  }

  private struct Bindings {
    var identities: [SPIFFEIdentity: [Role]] = [:]
    var kinds: [SPIFFEIdentity.Kind: [Role]] = [:]
  }

  private static func roles(_ node: ConfigurationNode) throws(IdentityError) -> [String: Role] {
    var roles: [String: Role] = [:]
    for item in try node.elements() {
      try item.requireKeys(["name", "grants"])
      let name = try item["name"].text()
      guard roles[name] == nil else { throw try item["name"].error("'\(name)' is defined twice") }
      let grants = try item["grants"].elements().map { (grant) throws(IdentityError) in try Self.grant(grant) }
      roles[name] = Role(name: name, grants: grants)
    }
    return roles
  }

  private static func grant(_ node: ConfigurationNode) throws(IdentityError) -> Role.Grant {
    try node.requireKeys(["methods", "records"])
    let methods = try node["methods"].elements().map { (item) throws(IdentityError) in
      let text = try item.text()
      guard let pattern = MethodPattern(text) else {
        throw item.error("'\(text)' is none of pkg.Service/Method, pkg.Service/* and pkg.*")
      }
      return pattern
    }
    let word = try node["records"].text()
    guard let reach = DivisionReach(word: word) else {
      throw try node["records"].error("'\(word)' is none of own, own-and-below and province")
    }
    return Role.Grant(methods: methods, reach: reach)
  }

  private static func bindings(_ node: ConfigurationNode, _ roles: [String: Role]) throws(IdentityError) -> Bindings {
    var bindings = Bindings()
    for item in try node.elements() {
      if item.has("kind") {
        try item.requireKeys(["kind", "roles"])
        let kind = try Self.kind(item["kind"])
        guard bindings.kinds[kind] == nil else { throw try item["kind"].error("'\(kind.rawValue)' is bound twice") }
        bindings.kinds[kind] = try Self.bound(item["roles"], roles, to: kind)
      } else {
        try item.requireKeys(["identity", "roles"])
        let identity = try Self.identity(item["identity"])
        guard bindings.identities[identity] == nil else {
          throw try item["identity"].error("'\(identity)' is bound twice")
        }
        bindings.identities[identity] = try Self.bound(item["roles"], roles, to: identity.kind)
      }
    }
    return bindings
  }

  private static func kind(_ node: ConfigurationNode) throws(IdentityError) -> SPIFFEIdentity.Kind {
    let word = try node.text()
    guard let kind = SPIFFEIdentity.Kind(rawValue: word) else {
      throw node.error("'\(word)' is none of agency, service and operator")
    }
    return kind
  }

  private static func identity(_ node: ConfigurationNode) throws(IdentityError) -> SPIFFEIdentity {
    do {
      return try SPIFFEIdentity(uri: node.text())
    } catch  where error.code == .malformed && error.place == "identity" {
      throw node.error(error.message)
    }
  }

  private static func bound(
    _ node: ConfigurationNode, _ roles: [String: Role], to kind: SPIFFEIdentity.Kind
  ) throws(IdentityError) -> [Role] {
    try node.elements().map { (item) throws(IdentityError) in
      let name = try item.text()
      guard let role = roles[name] else { throw item.error("there is no role '\(name)'") }
      if kind != .agency, role.grants.contains(where: { $0.reach != .province }) {
        throw item.error(
          "role '\(name)' reaches a caller's own division, but \(kind.rawValue)s have none: use province")
      }
      return role
    }
  }

  /// An identity that is bound by name holds the roles of its kind too.
  private static func merged(_ bindings: Bindings) -> [SPIFFEIdentity: GrantTable] {
    var tables: [SPIFFEIdentity: GrantTable] = [:]
    for (identity, roles) in bindings.identities {
      tables[identity] = GrantTable((bindings.kinds[identity.kind] ?? []) + roles)
    }
    return tables
  }
}
