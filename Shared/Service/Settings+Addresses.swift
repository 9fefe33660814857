extension Settings {
  /// The addresses under names that a setting holds: as the flag `--peer NAME=HOST:PORT[,HOST:PORT]`, which can be
  /// repeated, or as an object of the configuration file, `peers: { registry: ["127.0.0.1:8444"] }`.
  ///
  /// - Parameters:
  ///   - setting: the name of the flag; it goes before the file.
  ///   - key: the key of the object in the file.
  ///   - example: a value of the flag, for complaints.
  /// - Throws: a complaint at the place of what is wrong.
  public func addresses(
    _ setting: String, key: String, example: String
  ) throws -> [(name: String, servers: ServerAddresses)] {
    guard let text = text(setting) else { return try fileAddresses(key, example: example) }
    return try text.split(separator: " ").map { part in
      let halves = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard halves.count == 2, let servers = ServerAddresses(halves[1].split(separator: ",").map(String.init)) else {
        throw error(setting, "'\(part)' is not like \(example)")
      }
      return (halves[0], servers)
    }
  }

  private func fileAddresses(
    _ key: String, example: String
  ) throws -> [(name: String, servers: ServerAddresses)] {
    guard let file, file.has(key) else { return [] }
    let node = try file[key]
    return try node.keys().map { name in
      let texts = try node[name].elements().map { try $0.text() }
      guard !name.isEmpty, let servers = ServerAddresses(texts) else {
        throw try node[name].error("expected a name and addresses as in \(example)")
      }
      return (name, servers)
    }
  }
}
