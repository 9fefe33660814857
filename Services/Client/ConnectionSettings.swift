import FoundationEssentials

/// Where to call and as whom. File names are complete: relative ones were read from where they were written.
struct ConnectionSettings: Equatable {
  /// Host and port of each address, at least one.
  var addresses: [Address]
  /// The file with the authorities that sign servers.
  var ca: String
  /// The files with our certificate and its key; nil to show none.
  var identity: Identity?

  struct Address: Equatable, CustomStringConvertible {
    var host: String
    var port: UInt16
    var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
  }

  struct Identity: Equatable {
    var certificate: String
    var key: String
  }

  /// The port of a gateway when the address names none.
  static let portDefault: UInt16 = 8443
}

/// What one source says about a connection: the options, the environment or a profile.
struct PartialSettings: Decodable, Equatable {
  var address: String?
  var ca: String?
  var cert: String?
  var key: String?

  /// What is said here, completed by what `other` says.
  ///
  /// A certificate and its key come from one source: a key from elsewhere would not fit.
  func completed(by other: PartialSettings) -> PartialSettings {
    let hasIdentity = cert != nil || key != nil
    return PartialSettings(
      address: address ?? other.address, ca: ca ?? other.ca, cert: hasIdentity ? cert : other.cert,
      key: hasIdentity ? key : other.key)
  }

  init(address: String? = nil, ca: String? = nil, cert: String? = nil, key: String? = nil) {
    self.address = address
    self.ca = ca
    self.cert = cert
    self.key = key
  }

  init(environment: [String: String]) {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    self.init(
      address: value("IPMESH_ADDRESS"), ca: value("IPMESH_CA"), cert: value("IPMESH_CERT"), key: value("IPMESH_KEY"))
  }
}

extension ConnectionSettings {
  /// Puts the sources together: options, then the profile that was asked for, then the environment, then the default
  /// profile.
  /// - Throws: a `LocalError` that says what is missing or wrong and how to set it.
  static func resolve(
    options: PartialSettings, profile: String?, profiles: ProfileFile?, environment: [String: String]
  ) throws(LocalError) -> ConnectionSettings {
    var partial = options
    if let profile {
      guard let profiles else {
        throw LocalError("there is no profile file; write \(ProfileFile.shortPath) (see `ipmesh --help`)")
      }
      partial = partial.completed(by: try profiles.profile(profile))
    }
    partial = partial.completed(by: PartialSettings(environment: environment))
    if profile == nil, let fallback = try profiles?.defaultProfile() { partial = partial.completed(by: fallback) }
    return try ConnectionSettings(partial)
  }

  init(_ partial: PartialSettings) throws(LocalError) {
    guard let address = partial.address else { throw Self.missing("address", "服务地址", "--address HOST:PORT", "ADDRESS") }
    addresses = []
    for part in address.split(separator: ",") { addresses.append(try Address(String(part))) }
    guard !addresses.isEmpty else { throw Self.missing("address", "服务地址", "--address HOST:PORT", "ADDRESS") }
    guard let ca = partial.ca else { throw Self.missing("ca", "CA 证书", "--ca FILE", "CA") }
    self.ca = ca
    switch (partial.cert, partial.key) {
    case (let certificate?, let key?): identity = Identity(certificate: certificate, key: key)
    case (nil, nil): identity = nil
    case (_?, nil): throw Self.missing("key", "私钥文件", "--key FILE", "KEY")
    case (nil, _?): throw Self.missing("cert", "证书文件", "--cert FILE", "CERT")
    }
    for file in [ca, identity?.certificate, identity?.key].compactMap({ $0 })
    where !FileManager.default.isReadableFile(atPath: file) {
      throw LocalError("cannot read \(file); check the path and who may read it (文件无法读取)")
    }
  }

  private static func missing(_ key: String, _ chinese: String, _ option: String, _ variable: String) -> LocalError {
    LocalError(
      """
      no \(key) is given (未指定\(chinese)): use \(option), or set IPMESH_\(variable), or write "\(key)" into a profile \
      in \(ProfileFile.shortPath)
      """)
  }
}

extension ConnectionSettings.Address {
  /// Reads `host`, `host:port`, `192.0.2.1:8443` or `[2001:db8::1]:8443`.
  init(_ text: String) throws(LocalError) {
    let scheme = text.firstRange(of: "://")
    let rest = scheme.map { text[$0.upperBound...] } ?? text[...]
    let host: Substring
    let port: Substring?
    if rest.first == "[", let end = rest.firstIndex(of: "]") {
      host = rest[rest.index(after: rest.startIndex)..<end]
      let tail = rest[rest.index(after: end)...]
      port = tail.isEmpty ? nil : tail.first == ":" ? tail.dropFirst() : "-"
    } else if rest.count(where: { $0 == ":" }) > 1 {
      (host, port) = (rest, nil)
    } else {
      let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      (host, port) = (parts[0], parts.count > 1 ? parts[1] : nil)
    }
    let number = port.map { UInt16($0) } ?? ConnectionSettings.portDefault
    guard !host.isEmpty, !host.contains(where: { "[]/".contains($0) }), let number, number > 0 else {
      throw LocalError("\"\(text)\" is not an address: write HOST:PORT, such as 127.0.0.1:8443 (地址格式错误)")
    }
    self.init(host: String(host), port: number)
  }
}
