import TestRandom
import Testing

@testable import Identity

/// Laws that hold for every policy, tried on random ones. A failure prints the seed that repeats it.
struct PolicyPropertyTests {
  private static let seeds = (0..<200).map { _ in UInt64.random(in: .min ... .max) }
  private static let services = ["a.v1.S", "a.v1.T", "a.v2.S", "b.v1.S"]
  private static let paths = services.flatMap { service in ["Get", "Put"].map { "/\(service)/\($0)" } }
  private static let patterns =
    ["a.*", "a.v1.*", "b.*", "b.v1.*"] + services.map { "\($0)/*" } + paths.map { String($0.dropFirst()) }
  private static let callers = ["420000", "420100", "420102"].map { try! SPIFFEIdentity(kind: .agency, name: $0) }

  private struct Binding {
    /// nil binds every agency.
    let caller: SPIFFEIdentity?
    let pattern: String
    let reach: DivisionReach
  }

  private static func randomBindings(_ generator: inout SeededRandom) -> [Binding] {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      Binding(
        caller: Bool.random(using: &generator) ? callers.randomElement(using: &generator) : nil,
        pattern: patterns.randomElement(using: &generator) ?? "a.*",
        reach: DivisionReach.allCases.randomElement(using: &generator) ?? .own)
    }
  }

  /// The policy as a file would give it: one role per binding, one entry per caller.
  private static func policy(_ bindings: [Binding]) throws -> Policy {
    let roles = bindings.enumerated().map { index, binding in
      #"{ name: "r\#(index)", grants: [{ methods: ["\#(binding.pattern)"], records: "\#(binding.reach.word)" }] }"#
    }
    let groups = Dictionary(grouping: bindings.indices) { bindings[$0].caller }
    let entries = groups.map { caller, indices in
      let names = indices.map { "\"r\($0)\"" }.joined(separator: ", ")
      return "{ \(caller.map { "identity: \"\($0)\"" } ?? #"kind: "agency""#), roles: [\(names)] }"
    }
    let text = "{ version: 1, roles: [\(roles.joined(separator: ","))], bindings: [\(entries.joined(separator: ","))] }"
    return try Policy(text: Array(text.utf8), file: "random")
  }

  /// What a policy allows, as a reach for each caller and path; nothing where it denies.
  private static func reaches(_ policy: Policy) -> [[DivisionReach?]] {
    callers.map { caller in
      paths.map { path in
        guard case .allowed(let scope) = policy.permissions(of: caller).decide(path: path) else { return nil }
        return scope.reach
      }
    }
  }

  /// The same, written down as naively as possible.
  private static func expected(_ bindings: [Binding]) -> [[DivisionReach?]] {
    callers.map { caller in
      paths.map { path in
        bindings.filter { $0.caller == nil || $0.caller == caller }
          .filter { binding in
            let pattern = "/" + binding.pattern
            return pattern == path || pattern.hasSuffix("*") && path.hasPrefix(pattern.dropLast())
          }
          .map(\.reach).max()
      }
    }
  }

  @Test(arguments: seeds)
  func compiledPolicyAgreesWithTheNaiveReading(seed: UInt64) throws {
    var generator = SeededRandom(seed: seed)
    let bindings = Self.randomBindings(&generator)
    #expect(Self.reaches(try Self.policy(bindings)) == Self.expected(bindings), "seed \(seed)")
  }

  @Test(arguments: seeds)
  func removingAGrantNeverWidens(seed: UInt64) throws {
    var generator = SeededRandom(seed: seed)
    var bindings = Self.randomBindings(&generator)
    var before = Self.reaches(try Self.policy(bindings))
    while !bindings.isEmpty {
      bindings.remove(at: Int.random(in: bindings.indices, using: &generator))
      let after = Self.reaches(try Self.policy(bindings))
      for (wide, narrow) in zip(before.joined(), after.joined()) {
        guard let narrow else { continue }
        #expect(try #require(wide, "seed \(seed)") >= narrow, "seed \(seed)")
      }
      before = after
    }
    #expect(before.joined().allSatisfy { $0 == nil }, "seed \(seed): without a grant everything is denied")
  }
}

struct PathTableTests {
  @Test func everyKeyIsFoundAndNoOther() {
    let keys = (0..<3_000).map { "/package\($0 % 7).Service\($0)/\(String(repeating: "m", count: $0 % 31))" }
    var entries: [String: DivisionReach] = [:]
    for (index, key) in keys.enumerated() { entries[key] = DivisionReach.allCases[index % 3] }
    let table = PathTable(entries)
    for (index, key) in keys.enumerated() {
      #expect(table[key.utf8.span.bytes] == DivisionReach.allCases[index % 3])
      #expect(table[(key + "x").utf8.span.bytes] == nil)
      #expect(table[String(key.dropFirst()).utf8.span.bytes] == nil)
    }
    #expect(PathTable([:])["/a.B/C".utf8.span.bytes] == nil)
  }
}
