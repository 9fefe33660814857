import Foundation

/// A process of `storage-crash-writer`, which writes numbers into a database and acknowledges them in a file.
final class CrashWriter {
  private let process = Process()
  private let answers: String
  private let (ends, end) = AsyncStream.makeStream(of: Void.self)

  /// The helper lies next to the tests' own executable.
  init(_ arguments: String..., in folder: TemporaryFolder) throws {
    let tests = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    answers = folder.file("answers-\(UUID().uuidString)")
    try Data().write(to: URL(filePath: answers))
    process.executableURL = tests.deletingLastPathComponent().appending(path: "storage-crash-writer")
    process.arguments = arguments
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: answers))
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { [end] _ in end.yield() }
    try process.run()
  }

  /// Every number that was acknowledged until now.
  func acknowledged() throws -> [Int] {
    // Foundation leaks its buffer when it reads an empty file at once, as a string or as data.
    let bytes = try FileHandle(forReadingFrom: URL(filePath: answers)).readToEnd() ?? Data()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { Int($0) }
  }

  /// Returns at the first acknowledged number, or when the process ends without one.
  func waitForAnAnswer() async throws {
    while try acknowledged().isEmpty, process.isRunning { try await Task.sleep(for: .milliseconds(2)) }
  }

  /// Returns the exit status.
  func waitForEnd() async -> Int32 {
    for await _ in ends { break }
    // Returns at once, and has the process let go of its run loop, which holds it.
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Kills the process with signal 9.
  func kill() async {
    Foundation.kill(process.processIdentifier, SIGKILL)
    _ = await waitForEnd()
  }
}
