/// One setting of a process. It can be given, in falling precedence, as the flag `--name`, as an environment variable
/// and as a key of the JSON5 file that `--config` names.
public struct Setting: Sendable {
  /// Lower-case words joined by hyphens, such as `client-ca`.
  public let name: String
  /// What the value is, for `--help`: `FILE`, `N`.
  public let value: String
  public let help: String
  /// The value when nobody gives one; `nil` if there is none.
  public let fallback: String?
  /// Whether the flag may be given more than once; its values are then joined by spaces.
  public let isRepeatable: Bool

  public init(_ name: String, _ value: String, _ help: String, fallback: String? = nil, isRepeatable: Bool = false) {
    self.name = name
    self.value = value
    self.help = help
    self.fallback = fallback
    self.isRepeatable = isRepeatable
  }
}

/// A setting that is missing or cannot be used.
public struct SettingError: Error, Sendable, CustomStringConvertible {
  /// The setting, or where it was given: `--loops`, `IPMESH_REGISTRY_LOOPS`, `registry.json5:3:10: loops`.
  public let place: String
  /// What was seen, what is needed.
  public let message: String

  public init(_ place: String, _ message: String) {
    self.place = place
    self.message = message
  }

  public var description: String { "\(place): \(message)" }
}
