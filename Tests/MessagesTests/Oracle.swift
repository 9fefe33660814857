import Foundation
import Messages
import RegistryAPI
import Schema

/// Google's Python protobuf, run by Tests/Oracle/oracle.py; intended differences are listed there.
enum Oracle {
  /// An input for a decoder, and what Google's library makes of it.
  struct Record {
    var typeName: String
    var input: [UInt8]
    /// The message written again in canonical form, or nil when the input is refused.
    var canonical: [UInt8]?
    /// Whether an intended difference keeps the input from being compared.
    var isSetAside: Bool
  }

  struct Unavailable: Error, CustomStringConvertible {
    var description: String
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The virtual environment that holds Google's protobuf.
  static var environment: URL {
    ProcessInfo.processInfo.environment["IPMESH_VENV"].map { URL(filePath: $0) } ?? root.appending(path: ".venv")
  }

  /// Every message type that a corpus can name.
  static let types: [String: any Message.Type] = {
    let all: [any Message.Type] = [
      TestMessages.Everything.self, TestMessages.Leaf.self, GoogleProtobuf.Struct.self, GoogleRPC.Status.self,
      GoogleRPC.BadRequest.self, GRPCTesting.SimpleRequest.self, GRPCTesting.StreamingOutputCallRequest.self,
      GRPCReflection.ServerReflectionResponse.self, Registry.Institution.self,
    ]
    return Dictionary(uniqueKeysWithValues: all.map { ($0.fullName, $0) })
  }()

  /// Random and mutated inputs with their verdict.
  static func corpus(seed: UInt64, count: Int) throws -> [Record] {
    try withTemporaryFolder { folder in
      let out = folder.appending(path: "corpus")
      try run(["corpus", String(seed), String(count), out.path])
      return try records(in: [UInt8](Data(contentsOf: out)))
    }
  }

  /// The verdict on inputs of our own.
  static func judge(_ inputs: [(typeName: String, input: [UInt8])]) throws -> [Record] {
    try withTemporaryFolder { folder in
      let source = folder.appending(path: "inputs")
      let out = folder.appending(path: "judged")
      var bytes: [UInt8] = []
      for (typeName, input) in inputs {
        append(Array(typeName.utf8), to: &bytes)
        append(input, to: &bytes)
      }
      try Data(bytes).write(to: source)
      try run(["judge", source.path, out.path])
      return try records(in: [UInt8](Data(contentsOf: out)))
    }
  }

  private static func run(_ arguments: [String]) throws {
    let python = environment.appending(path: "bin/python")
    guard FileManager.default.isExecutableFile(atPath: python.path) else {
      throw Unavailable(
        description: "\(python.path) is missing; run deploy/test, which makes it, or set IPMESH_VENV")
    }
    let process = Process()
    process.executableURL = python
    process.arguments = ["-B", root.appending(path: "Tests/Oracle/oracle.py").path] + arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Unavailable(description: "oracle.py \(arguments) failed with status \(process.terminationStatus)")
    }
  }

  private static func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ipmesh-oracle-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  private static func records(in bytes: [UInt8]) throws -> [Record] {
    var rest = bytes[...]
    var records: [Record] = []
    while !rest.isEmpty {
      let typeName = String(decoding: try takePart(&rest), as: UTF8.self)
      let input = Array(try takePart(&rest))
      let verdict = rest.removeFirst()
      let canonical = Array(try takePart(&rest))
      records.append(
        Record(
          typeName: typeName, input: input, canonical: verdict == 0 ? nil : canonical, isSetAside: verdict == 2))
    }
    return records
  }

  private static func takePart(_ bytes: inout ArraySlice<UInt8>) throws -> ArraySlice<UInt8> {
    guard bytes.count >= 4 else { throw Unavailable(description: "oracle.py wrote a record that ends early") }
    let count = (0..<4).reduce(0) { $0 | Int(bytes[bytes.startIndex + $1]) << (8 * $1) }
    defer { bytes = bytes.dropFirst(4 + count) }
    return bytes.dropFirst(4).prefix(count)
  }

  private static func append(_ part: [UInt8], to bytes: inout [UInt8]) {
    bytes += (0..<4).map { UInt8(truncatingIfNeeded: part.count >> (8 * $0)) }
    bytes += part
  }
}
