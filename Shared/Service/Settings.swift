import Identity

/// The settings of a process as they were given, from all sources.
///
/// Every complaint names the setting where it was given. A flag or a key that no setting has is refused, so that a
/// misspelt one does not pass for an absent one; other environment variables are not ours to judge.
public struct Settings: Sendable {
  private struct Given: Sendable {
    let text: String
    let place: String
  }

  /// The configuration file, for processes that keep more than plain settings there; `nil` if none was named.
  public let file: ConfigurationNode?
  private var given: [String: Given] = [:]
  private let known: [Setting]

  /// - Parameters:
  ///   - environmentPrefix: such as `IPMESH_REGISTRY_`; the variable of `client-ca` is then `IPMESH_REGISTRY_CLIENT_CA`.
  ///   - structured: keys of the file that hold more than one value and are read by the process itself.
  ///   - arguments: the flags, without the name of the program.
  public init(
    _ known: [Setting], environmentPrefix: String, structured: [String] = [], arguments: [String],
    environment: (String) -> String?
  ) throws {
    let known = known + [Setting("config", "FILE", "a JSON5 file with settings under the names of these flags")]
    self.known = known
    let flags = try Settings.flags(arguments, known)
    var variables: [String: Given] = [:]
    for setting in known {
      let variable = environmentPrefix + setting.name.uppercased().replacing("-", with: "_")
      if let text = environment(variable) { variables[setting.name] = Given(text: text, place: variable) }
    }
    file = try (flags["config"] ?? variables["config"]).map { try ConfigurationNode(file: $0.text) }
    if let file { given = try Settings.keys(of: file, known, structured) }
    given.merge(variables) { $1 }
    given.merge(flags) { $1 }
  }

  private static func flags(_ arguments: [String], _ known: [Setting]) throws(SettingError) -> [String: Given] {
    var flags: [String: Given] = [:]
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        throw SettingError(argument, "expected a flag that begins with --; see --help")
      }
      let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let setting = known.first(where: { $0.name == name }) else {
        throw SettingError("--\(name)", "there is no such flag; see --help")
      }
      guard let text = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
        throw SettingError("--\(name)", "its value is missing")
      }
      let earlier = flags[name].map { "\($0.text) " }
      guard earlier == nil || setting.isRepeatable else { throw SettingError("--\(name)", "it is given twice") }
      flags[name] = Given(text: (earlier ?? "") + text, place: "--\(name)")
    }
    return flags
  }

  private static func keys(
    of file: ConfigurationNode, _ known: [Setting], _ structured: [String]
  ) throws(IdentityError) -> [String: Given] {
    let names = known.map(\.name).filter { $0 != "config" }
    try file.requireKeys(names + structured)
    var keys: [String: Given] = [:]
    for name in names where file.has(name) {
      let node = try file[name]
      keys[name] = Given(text: try node.scalar(), place: node.error("").place)
    }
    return keys
  }

  // MARK: Reading

  /// The text of a setting; `nil` if it was not given and has no fallback. An empty text counts as not given.
  public func text(_ name: String) -> String? {
    let text = given[name]?.text ?? known.first { $0.name == name }?.fallback
    return text?.isEmpty == true ? nil : text
  }

  /// The text of a setting that must be there.
  public func required(_ name: String) throws(SettingError) -> String {
    guard let text = text(name) else { throw error(name, "it is missing; see --help") }
    return text
  }

  /// A whole number in `range`; `nil` if it was not given and has no fallback.
  public func number(_ name: String, in range: ClosedRange<Int>) throws(SettingError) -> Int? {
    guard let text = text(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw error(name, "'\(text)' is no whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// A time with its unit, such as `30s`, `500ms` or `5m`; `nil` if it was not given and has no fallback.
  public func duration(_ name: String) throws(SettingError) -> Duration? {
    guard let text = text(name) else { return nil }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if let count = Int64(digits), count < 1_000_000_000 {
      switch text.dropFirst(digits.count) {
      case "ms": return .milliseconds(count)
      case "s": return .seconds(count)
      case "m": return .seconds(count * 60)
      default: break
      }
    }
    throw error(name, "'\(text)' is no time such as 500ms, 30s or 5m")
  }

  /// An address and port such as `127.0.0.1:8444` or `[::1]:0`.
  public func address(_ name: String) throws(SettingError) -> SocketAddress? {
    guard let text = text(name) else { return nil }
    guard let address = SocketAddress(text) else {
      throw error(name, "'\(text)' is no numeric address with a port, such as 127.0.0.1:8444 or [::1]:8444")
    }
    return address
  }

  /// A complaint about the value of a setting, at the place where it was given.
  public func error(_ name: String, _ message: String) -> SettingError {
    SettingError(given[name]?.place ?? "--\(name)", message)
  }

  /// One line for each setting, for `--help`.
  public static func help(_ known: [Setting]) -> String {
    let flags = known.map { "--\($0.name) \($0.value)" }
    let width = (flags.map(\.count).max() ?? 0) + 2
    return zip(flags, known).map { flag, setting in
      let fallback = setting.fallback.map { " (default \($0))" } ?? ""
      return "  \(flag)\(String(repeating: " ", count: width - flag.count))\(setting.help)\(fallback)\n"
    }.joined()
  }
}
