// swift-tools-version: 6.2
import PackageDescription

/// An async function stays on its caller's executor: a handler calls what it likes without leaving its loop's thread.
/// Exclusive access to a class's properties is checked at run time in debug builds and under test; in a release build,
/// where it costs a tenth of a call, what the compiler proves must do.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

/// A module of `Shared/`; `dependencies` may only name modules above it in this file.
func shared(
  _ name: String, path: String? = nil, _ dependencies: [Target.Dependency], settings own: [SwiftSetting] = []
) -> Target {
  .target(name: name, dependencies: dependencies, path: path ?? "Shared/\(name)", swiftSettings: settings + own)
}

/// The schema of a service, in a module of its own so that a change of it rebuilds that service alone: the package
/// `ipmesh.<name>.v1` as values with stubs, and the C structs under them.
func api(_ name: String) -> [Target] {
  let folder = "Shared/Generated/APIs/\(name)"
  return [
    .target(name: "C\(name)API", dependencies: ["CMessages"], path: "\(folder)/C", publicHeadersPath: "."),
    shared(
      "\(name)API", path: "\(folder)/Swift",
      ["Messages", "Schema", "RPC", "Stubs", .target(name: "C\(name)API"), "CProtobufC"]),
  ]
}

/// A process of `Services/`.
func process(
  _ name: String, folder: String, exclude: [String] = [], _ dependencies: [Target.Dependency]
) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, path: "Services/\(folder)", exclude: exclude, swiftSettings: settings)
}

/// A service that keeps records: the process `ipmesh-<name>` and its schema.
struct RecordService {
  let name: String
  /// The services whose methods it calls.
  var calls: [String] = []
  /// Modules of `Shared/` beside those that every service has.
  var imports: [String] = []
  /// Parts of its folder that are modules of their own.
  var parts: [(module: String, folder: String)] = []

  var program: String { "ipmesh-\(name.lowercased())" }

  var targets: [Target] {
    let apis = ([name] + calls).map { "\($0)API" } + imports + parts.map(\.module)
    return api(name) + [
      process(
        program, folder: name, exclude: parts.map(\.folder),
        ["Records", "Service", "RPC", "Schema", "Messages", "Storage", "Digests", "Identity", "Domain"]
          + apis.map { .byName(name: $0) })
    ]
  }
}

/// A new service is a line here and the target of its tests.
let recordServices = [
  RecordService(name: "Registry"),
  RecordService(name: "Talent"),
  RecordService(
    name: "Zone", calls: ["Registry", "Talent"], parts: [(module: "ZoneEvaluation", folder: "Evaluation/Engine")]),
  RecordService(name: "Dispute", calls: ["Talent"], imports: ["Deadlines"]),
  RecordService(
    name: "Statistics", calls: ["Registry", "Talent", "Zone", "Dispute"], imports: ["Locking"],
    parts: [(module: "StatisticsFigures", folder: "Figures")]),
]

/// The header shim of a C library, with the Debian package that brings it.
func c(_ name: String, pkgConfig: String? = nil, apt: String? = nil) -> Target {
  .systemLibrary(name: name, path: "Shared/C/\(name)", pkgConfig: pkgConfig, providers: apt.map { [.apt([$0])] })
}

let package = Package(
  name: "ipmesh",
  products: [
    .executable(name: "ipmesh", targets: ["ipmesh"]),
    .executable(name: "ipmesh-gateway", targets: ["ipmesh-gateway"]),
    .executable(name: "ipmesh-bench", targets: ["ipmesh-bench"]),
  ] + recordServices.map { .executable(name: $0.program, targets: [$0.program]) },
  dependencies: [
    // The command line of `ipmesh`: subcommands, help and completion that we would otherwise write ourselves.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    c("COpenSSL", pkgConfig: "openssl", apt: "libssl-dev"),  // TLS 1.3, certificates, digests
    c("CNghttp2", pkgConfig: "libnghttp2", apt: "libnghttp2-dev"),  // HTTP/2 framing and HPACK
    c("CProtobufC", pkgConfig: "libprotobuf-c", apt: "libprotobuf-c-dev"),  // the message codec
    c("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),  // the embedded store
    c("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),  // per-message gzip
    c("CMimalloc", apt: "libmimalloc-dev"),  // a malloc that makes a call an eighth cheaper than the C library does
    c("CLinux"),  // epoll, eventfd and accept4, which Glibc's module leaves out

    .target(
      name: "CMessages", dependencies: ["CProtobufC"], path: "Shared/Generated/C", publicHeadersPath: "."),
    .target(name: "CDescriptors", path: "Shared/C/CDescriptors"),  // the descriptor set, inside the executables
    shared("Messages", ["CProtobufC"]),
    shared("Schema", path: "Shared/Generated/Schema", ["Messages", "CMessages"]),
    shared("Locking", []),
    shared("Transport", ["Locking", "COpenSSL", "CNghttp2", "CLinux", "CMimalloc"]),
    shared("RPC", ["Transport", "Messages", "Schema", "CZlib"]),
    shared("Stubs", path: "Shared/Generated/Stubs", ["RPC", "Schema", "Messages"]),
    shared("Storage", ["Locking", "CSQLite"]),
    shared("Digests", ["COpenSSL"]),
    shared("Identity", ["COpenSSL", "Digests"]),
    shared("Domain", ["Digests"]),
    shared("Deadlines", ["Domain"]),
    shared(
      "Service",
      ["CDescriptors", "Messages", "Locking", "Transport", "RPC", "Stubs", "Schema", "Storage", "Identity", "Domain"]),

    shared(
      "Records", ["Service", "Locking", "RPC", "Schema", "Messages", "Storage", "Digests", "Identity", "Domain"],
      // Its generic parts are compiled for the records of a service: without that, an import costs half as much again.
      settings: [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]),

    // The engine of evaluations, apart from the service: the benchmark measures it too.
    shared("ZoneEvaluation", path: "Services/Zone/Evaluation/Engine", ["Domain"]),

    // Facts and indicators, apart from the service: the benchmark measures them too.
    shared(
      "StatisticsFigures", path: "Services/Statistics/Figures", ["Records", "RPC", "Schema", "Storage", "Domain"]),
  ] + recordServices.flatMap(\.targets) + [
    process("ipmesh-gateway", folder: "Gateway", ["Service", "Locking", "Transport", "RPC", "Identity"]),
    process("ipmesh-bench", folder: "Bench", ["Service", "Transport", "RPC", "Stubs", "Schema"]),
    process(
      "ipmesh", folder: "Client",
      [
        "Service", "RPC", "Schema", "Messages", "Identity", "Domain",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Benchmarks: programs that print figures.
    .executableTarget(
      name: "codec-benchmark", dependencies: ["Messages", "Schema", "RegistryAPI"], path: "Tests/Benchmarks/Codec"),

    .executableTarget(
      name: "evaluation-benchmark", dependencies: ["ZoneEvaluation"], path: "Tests/Benchmarks/Evaluation",
      swiftSettings: settings),

    .testTarget(
      name: "MessagesTests", dependencies: ["TestRandom", "Messages", "Schema", "RegistryAPI", "CDescriptors"],
      exclude: ["Fixtures"]),
    .target(name: "TestRandom", path: "Tests/Random"),
    .target(
      name: "TestSupport", dependencies: ["TestRandom", "RPC", "Transport", "Messages", "Identity"],
      path: "Tests/Support"),
    .testTarget(name: "TransportTests", dependencies: ["Transport", "TestSupport"]),
    .testTarget(name: "RPCTests", dependencies: ["RPC", "Transport", "Stubs", "Schema", "TestSupport"]),
    .testTarget(name: "StorageTests", dependencies: ["Storage", "storage-crash-writer"]),
    .executableTarget(
      name: "storage-crash-writer", dependencies: ["Storage", "Locking"], path: "Tests/StorageCrashWriter",
      // The SQLite library has to find the functions of Tests/StorageCrashWriter/SystemCalls.swift.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic"])]),
    .executableTarget(name: "storage-benchmark", dependencies: ["Storage"], path: "Tests/Benchmarks/StorageBenchmark"),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "IdentityTests", dependencies: ["TestRandom", "Identity"]),
    .testTarget(name: "DeadlinesTests", dependencies: ["TestRandom", "Deadlines", "Domain"]),
    .executableTarget(
      name: "deadlines-benchmark", dependencies: ["Deadlines", "Domain"], path: "Tests/Benchmarks/DeadlinesBenchmark"),
    .target(name: "DomainSupport", dependencies: ["TestRandom", "Domain"], path: "Tests/DomainSupport"),
    .testTarget(name: "DomainTests", dependencies: ["Domain", "DomainSupport"]),
    .executableTarget(
      name: "draw-benchmark", dependencies: ["Domain", "DomainSupport"], path: "Tests/Benchmarks/Draw"),
    .testTarget(
      name: "ServiceTests",
      dependencies: ["Service", "RPC", "Transport", "Messages", "Schema", "Stubs", "Identity", "TestSupport"]),
    .testTarget(
      name: "ClientTests",
      dependencies: [
        "ipmesh", "Messages", "Schema", "RegistryAPI", "RPC", "Transport", "Service", "Identity", "Domain",
        "DomainSupport",
      ]),
    .testTarget(name: "GatewayTests", dependencies: ["ipmesh-gateway", "Service", "RPC", "Schema", "Identity"]),
    .target(name: "RecordTestSupport", dependencies: ["RPC", "Schema"], path: "Tests/RecordSupport"),
    .testTarget(
      name: "RecordsTests",
      // The registry brings records whose changes are followed.
      dependencies: ["Records", "ipmesh-registry", "RegistryAPI", "Digests", "Service", "Storage", "TestSupport"]),
    .testTarget(
      name: "DisputeTests",
      dependencies: [
        "ipmesh-dispute", "RecordTestSupport", "TestSupport", "Deadlines", "Records", "Service", "DisputeAPI",
        "TalentAPI",
        "Digests", "Domain",
      ]),
    .testTarget(
      name: "RegistryTests",
      dependencies: ["ipmesh-registry", "RecordTestSupport", "Records", "RegistryAPI", "Digests", "Domain"]),
    .testTarget(
      name: "StatisticsTests",
      // The services that it follows are the real ones.
      dependencies: [
        "ipmesh-statistics", "ipmesh-registry", "ipmesh-zone", "RecordTestSupport", "TestRandom", "TestSupport",
        "Records",
        "Service", "StatisticsAPI", "RegistryAPI", "TalentAPI", "ZoneAPI", "DisputeAPI", "StatisticsFigures", "Storage",
        "Digests", "Domain",
      ]),
    .executableTarget(
      name: "facts-benchmark", dependencies: ["StatisticsFigures", "Storage", "Domain"],
      path: "Tests/Benchmarks/FactsBenchmark", swiftSettings: settings),
    .testTarget(
      name: "TalentTests",
      dependencies: [
        "ipmesh-talent", "RecordTestSupport", "TestSupport", "DomainSupport", "Records", "TalentAPI", "Digests",
        "Domain",
      ]),
    .testTarget(name: "ZoneEvaluationTests", dependencies: ["TestRandom", "ZoneEvaluation", "Domain"]),
    .testTarget(
      name: "ZoneTests",
      // The registry is the one that zones ask.
      dependencies: [
        "ipmesh-zone", "ipmesh-registry", "ZoneEvaluation", "RecordTestSupport", "TestSupport", "Records", "Service",
        "ZoneAPI", "RegistryAPI", "TalentAPI", "Storage", "Digests", "Domain",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// A target is compiled again when a module that it names has changed, but not for one behind that, although types of the
// latter may lie inside its own: an incremental build would leave it with a layout that is gone. So each names them all.
var behind: [String: Set<String>] = [:]
for target in package.targets {
  let named = target.dependencies.compactMap { if case .byNameItem(let name, _) = $0 { name } else { nil } }
  let all = named.reduce(into: Set(named)) { $0.formUnion(behind[$1] ?? []) }
  target.dependencies += all.subtracting(named).sorted().map { .byName(name: $0) }
  behind[target.name] = all
}

// What deploy/fuzz links with libFuzzer, which brings the main function.
if Context.environment["IPMESH_FUZZ"] != nil {
  package.products.append(.library(name: "MessageFuzz", type: .static, targets: ["MessageFuzz"]))
  package.targets.append(
    .target(name: "MessageFuzz", dependencies: ["Messages", "Schema", "RegistryAPI"], path: "Tests/Fuzz"))
}
