import Foundation

/// A process of `storage-crash-writer`, which writes numbers into a database.
final class CrashWriter {
  private let process = Process()
  private let output = Pipe()

  /// The helper lies next to the tests' own executable.
  init(_ arguments: String...) throws {
    let tests = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    process.executableURL = tests.deletingLastPathComponent().appending(path: "storage-crash-writer")
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = Pipe()
    try process.run()
  }

  /// Reads acknowledged numbers until there are at least `count`; fewer when the process ends first.
  func acknowledged(atLeast count: Int) -> [Int] {
    var text = Data()
    while text.count(where: { $0 == UInt8(ascii: "\n") }) < count {
      let part = output.fileHandleForReading.availableData
      if part.isEmpty { break }
      text.append(part)
    }
    return Self.numbers(in: text)
  }

  /// What the process acknowledged in all, and its exit status.
  func waitForEnd() -> (acknowledged: [Int], status: Int32) {
    let all = Self.numbers(in: output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return (all, process.terminationStatus)
  }

  /// Kills the process with signal 9 and returns what it had acknowledged since the last look.
  func kill() -> [Int] {
    Foundation.kill(process.processIdentifier, SIGKILL)
    let rest = Self.numbers(in: output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return rest
  }

  private static func numbers(in text: Data) -> [Int] {
    String(decoding: text, as: UTF8.self).split(separator: "\n").compactMap { Int($0) }
  }
}
