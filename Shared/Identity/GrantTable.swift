/// The union of some roles, laid out for the path of a call.
final class GrantTable: Sendable {
  /// The names of the roles, in the order of the policy file.
  let roles: [String]
  private let paths: PathTable
  /// Packages with the dot that ends them: `/pkg.`.
  private let packages: [(prefix: [UInt8], reach: DivisionReach)]

  init(_ roles: [Role]) {
    var names: [String] = []
    var exact: [String: DivisionReach] = [:]
    var packages: [String: DivisionReach] = [:]
    for role in roles where !names.contains(role.name) {
      names.append(role.name)
      for grant in role.grants {
        for pattern in grant.methods {
          switch pattern {
          case .method(let path), .service(let path): exact[path] = max(exact[path] ?? .own, grant.reach)
          case .package(let prefix): packages[prefix] = max(packages[prefix] ?? .own, grant.reach)
          }
        }
      }
    }
    self.roles = names
    self.paths = PathTable(exact)
    self.packages = packages.map { (Array($0.utf8), $1) }
  }

  /// The widest reach of the grants that cover `path`; nil if none does.
  func reach(path: RawSpan) -> DivisionReach? {
    var widest = paths[path]
    if let slash = Self.lastSlash(path) {
      widest = Self.wider(widest, paths[path.extracting(first: slash + 1)])
    }
    for (prefix, reach) in packages where Self.has(path, prefix: prefix) {
      widest = Self.wider(widest, reach)
    }
    return widest
  }

  private static func lastSlash(_ path: RawSpan) -> Int? {
    var index = path.byteCount
    while index > 0 {
      index -= 1
      if path.unsafeLoad(fromByteOffset: index, as: UInt8.self) == UInt8(ascii: "/") { return index }
    }
    return nil
  }

  private static func has(_ path: RawSpan, prefix: [UInt8]) -> Bool {
    path.byteCount >= prefix.count
      && PathTable.areEqual(path.extracting(first: prefix.count), prefix.span.bytes)
  }

  private static func wider(_ left: DivisionReach?, _ right: DivisionReach?) -> DivisionReach? {
    guard let left, let right else { return left ?? right }
    return max(left, right)
  }
}

/// A fixed map from paths to reaches: open addressing in one array, the bytes of the keys in another.
///
/// A dictionary of strings takes three times as long, most of it to keep strangers from choosing keys that
/// collide; here the keys are the operator's.
struct PathTable: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    var start: Int = 0
    var count: Int = 0
    /// Nil in an empty slot.
    var reach: DivisionReach?
  }

  private var keys: [UInt8] = []
  /// At most half full; the count is a power of two.
  private var slots: [Slot]

  init(_ entries: [String: DivisionReach]) {
    var size = 4
    while size < entries.count * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    for (path, reach) in entries { insert(path, reach) }
  }

  subscript(path: RawSpan) -> DivisionReach? {
    let hash = Self.hash(path)
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while let reach = slots[index].reach {
      let slot = slots[index]
      if slot.hash == hash, slot.count == path.byteCount,
        Self.areEqual(path, keys.span.bytes.extracting(slot.start..<slot.start + slot.count))
      {
        return reach
      }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func insert(_ path: String, _ reach: DivisionReach) {
    let hash = Self.hash(path.utf8.span.bytes)
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[index].reach != nil { index = (index + 1) & (slots.count - 1) }
    slots[index] = Slot(hash: hash, start: keys.count, count: path.utf8.count, reach: reach)
    keys += path.utf8
  }

  static func areEqual(_ left: RawSpan, _ right: RawSpan) -> Bool {
    guard left.byteCount == right.byteCount else { return false }
    var index = 0
    while index + 8 <= left.byteCount {
      guard word(left, at: index) == word(right, at: index) else { return false }
      index += 8
    }
    while index < left.byteCount {
      guard byte(left, at: index) == byte(right, at: index) else { return false }
      index += 1
    }
    return true
  }

  /// Eight bytes a step, each multiplied in and folded.
  private static func hash(_ path: RawSpan) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: path.byteCount)
    var index = 0
    while index + 8 <= path.byteCount {
      hash = mix(hash ^ word(path, at: index))
      index += 8
    }
    var rest: UInt64 = 0
    while index < path.byteCount {
      rest = rest << 8 | UInt64(byte(path, at: index))
      index += 1
    }
    return mix(hash ^ rest)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  private static func word(_ span: RawSpan, at index: Int) -> UInt64 {
    span.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  private static func byte(_ span: RawSpan, at index: Int) -> UInt8 {
    span.unsafeLoad(fromByteOffset: index, as: UInt8.self)
  }
}
