import Dispatch
import FoundationEssentials
import Glibc

/// The request messages of a call as JSON: `-d JSON`, `-d @FILE` or `-d @-` for standard input; each may hold several.
enum RequestSource: Equatable {
  case none
  case text(String)
  case file(String)
  case standardInput

  init(_ data: String?) {
    switch data {
    case nil: self = .none
    case "@", "@-": self = .standardInput
    case let data? where data.hasPrefix("@"): self = .file(String(data.dropFirst()))
    case let data?: self = .text(data)
    }
  }

  /// The messages, each as soon as it is complete: standard input may be a person or a program that waits for answers.
  var messages: AsyncThrowingStream<[UInt8], any Error> {
    switch self {
    case .none: return Self.stream { _ in }
    case .text(let text): return Self.stream { try Self.split(Array(text.utf8), $0) }
    case .file(let path):
      return Self.stream { yield in
        let bytes: [UInt8]
        do {
          bytes = Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
          throw LocalError("cannot read \(path) (文件无法读取)")
        }
        try Self.split(bytes, yield)
      }
    case .standardInput: return Self.standardInputStream()
    }
  }

  private static func stream(
    _ produce: (_ yield: ([UInt8]) -> Void) throws -> Void
  ) -> AsyncThrowingStream<[UInt8], any Error> {
    let (stream, continuation) = AsyncThrowingStream.makeStream(of: [UInt8].self, throwing: (any Error).self)
    do {
      try produce { continuation.yield($0) }
      continuation.finish()
    } catch {
      continuation.finish(throwing: error)
    }
    return stream
  }

  private static func split(_ bytes: [UInt8], _ yield: ([UInt8]) -> Void) throws {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])  // the byte order mark of some editors
    var splitter = JSONValueSplitter()
    for value in try splitter.split(bytes.dropFirst(hasMark ? 3 : 0)) { yield(value) }
    if let last = splitter.finish() { yield(last) }
  }

  /// Reads on demand, so that a large input is never held in memory.
  private static func standardInputStream() -> AsyncThrowingStream<[UInt8], any Error> {
    let reader = StandardInputReader()
    return AsyncThrowingStream { try await reader.next() }
  }
}

/// Cuts standard input into JSON values.
private actor StandardInputReader {
  private static let pieceBytes = 64 << 10

  private var splitter = JSONValueSplitter()
  private var ready: [[UInt8]] = []
  private var isAtEnd = false

  func next() async throws -> [UInt8]? {
    while ready.isEmpty && !isAtEnd {
      if let piece = await Self.read() {
        ready = try splitter.split(piece)
      } else {
        isAtEnd = true
        ready = [splitter.finish()].compactMap(\.self)
      }
    }
    return ready.isEmpty ? nil : ready.removeFirst()
  }

  /// The next piece, nil at the end. Reading blocks, which no thread of the concurrency pool may do.
  private static func read() async -> [UInt8]? {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var buffer = [UInt8](repeating: 0, count: pieceBytes)
        var count = -1
        repeat {
          count = buffer.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
        } while count < 0 && errno == EINTR
        continuation.resume(returning: count > 0 ? Array(buffer[..<count]) : nil)
      }
    }
  }
}
