import FoundationEssentials

/// The named connections of `~/.config/ipmesh/profiles.json`.
struct ProfileFile: Equatable {
  /// How messages name the file.
  static let shortPath = "~/.config/ipmesh/profiles.json"

  private struct Content: Decodable, Equatable {
    var `default`: String?
    var profiles: [String: PartialSettings]
  }

  private let path: String
  private let content: Content

  /// Reads the file of the person that `environment` belongs to; nil when there is none.
  init?(environment: [String: String]) throws(LocalError) {
    let configuration = environment["XDG_CONFIG_HOME"] ?? environment["HOME"].map { "\($0)/.config" }
    guard let configuration, FileManager.default.fileExists(atPath: "\(configuration)/ipmesh/profiles.json") else {
      return nil
    }
    try self.init(path: "\(configuration)/ipmesh/profiles.json")
  }

  init(path: String) throws(LocalError) {
    self.path = path
    do {
      content = try JSONDecoder().decode(Content.self, from: try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw LocalError(
        #"\#(path) is not a profile file: expected { "profiles": { NAME: { "address", "ca", "cert", "key" } } }"#)
    }
  }

  /// A profile by its name, file names completed.
  func profile(_ name: String) throws(LocalError) -> PartialSettings {
    guard let profile = content.profiles[name] else {
      let known = content.profiles.keys.sorted().joined(separator: ", ")
      throw LocalError("\(path) has no profile \"\(name)\"; it has: \(known.isEmpty ? "none" : known)")
    }
    return PartialSettings(
      address: profile.address, ca: complete(profile.ca), cert: complete(profile.cert), key: complete(profile.key))
  }

  /// The profile that counts when none is asked for.
  func defaultProfile() throws(LocalError) -> PartialSettings? {
    guard let name = content.default else { return nil }
    return try profile(name)
  }

  /// File names in a profile start at the profile file.
  private func complete(_ file: String?) -> String? {
    guard let file, !file.hasPrefix("/") else { return file }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    return "\(folder.isEmpty ? "." : folder)/\(file)"
  }
}
