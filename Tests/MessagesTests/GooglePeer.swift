import Foundation

/// Google's own protobuf for Python as a judge: runs `Fixtures/json_peer.py` in the virtual environment
/// that `IPMESH_VENV` names, or in `.venv` of the checkout.
struct GooglePeer {
  private let folder: URL

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  static var isAvailable: Bool { FileManager.default.isExecutableFile(atPath: python.path) }

  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
    path: "Fixtures/json_peer.py")

  private static var python: URL {
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let venv = ProcessInfo.processInfo.environment["IPMESH_VENV"].map { URL(fileURLWithPath: $0) }
    return (venv ?? checkout.appending(path: ".venv")).appending(path: "bin/python")
  }

  /// Makes `count` random cases from a seed; `remove` ends their life.
  init(seed: Int, count: Int) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "ipmesh-json-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try Self.run("make", folder.path, String(seed), String(count))
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  func cases<Case: Decodable>(_: Case.Type) throws -> [Case] {
    let text = try String(contentsOf: folder.appending(path: "cases.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(Case.self, from: Data($0.utf8)) }
  }

  /// What differs between Google's answers and ours; empty when nothing does.
  func differences(_ results: [some Encodable]) throws -> String {
    let lines = try results.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
    try lines.joined(separator: "\n").write(
      to: folder.appending(path: "results.jsonl"), atomically: false, encoding: .utf8)
    let output = try Self.run("check", folder.path)
    return output.hasSuffix("0 differences\n") && !output.contains(":") ? "" : output
  }

  private static func run(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = python
    process.arguments = [script.path] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus > 1 || output.contains("Traceback") { throw Failure(description: output) }
    return output
  }
}
