import Glibc
import Locking
import Storage

/// Records, in their order, every change of some files, every flush of them and every answered number: with that, the
/// tests rebuild what a disk could hold after a loss of power at any moment.
///
/// A record is four numbers of 64 bits, little-endian (kind, file, offset, count), then `count` bytes.
final class DiskRecorder: Sendable {
  static let shared = DiskRecorder()

  enum Kind: Int64 { case write, truncate, flush, acknowledge }

  private struct State {
    var paths: [String] = []
    var log: [UInt8] = []
  }

  private let state = Locked(State())

  /// Begins with the files as they are now, which counts as flushed.
  func start(with paths: [String]) {
    state.withLock { state in
      state.paths = paths.map(Self.resolved)
      for (file, path) in state.paths.enumerated() {
        Self.append(.write, file, 0, Self.content(of: path), to: &state.log)
        Self.append(.flush, file, 0, [], to: &state.log)
      }
    }
  }

  func wrote(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int) {
    note(.write, descriptor, offset, bytes)
  }

  func truncated(_ descriptor: Int32, to count: Int) { note(.truncate, descriptor, count, .init(start: nil, count: 0)) }

  func flushed(_ descriptor: Int32) { note(.flush, descriptor, 0, .init(start: nil, count: 0)) }

  func acknowledge(_ number: Int) {
    state.withLock { Self.append(.acknowledge, 0, number, [], to: &$0.log) }
  }

  func stop(andSaveTo path: String) throws {
    let log = state.withLock { state in
      state.paths = []
      return state.log
    }
    guard let file = fopen(path, "w") else { throw CannotSave() }
    defer { fclose(file) }
    guard fwrite(log, 1, log.count, file) == log.count else { throw CannotSave() }
  }

  struct CannotSave: Error {}

  private func note(_ kind: Kind, _ descriptor: Int32, _ offset: Int, _ bytes: UnsafeRawBufferPointer) {
    state.withLock { state in
      guard !state.paths.isEmpty, let file = state.paths.firstIndex(of: Self.path(of: descriptor)) else { return }
      Self.append(kind, file, offset, bytes, to: &state.log)
    }
  }

  private static func append(
    _ kind: Kind, _ file: Int, _ offset: Int, _ bytes: some Collection<UInt8>, to log: inout [UInt8]
  ) {
    for number in [kind.rawValue, Int64(file), Int64(offset), Int64(bytes.count)] {
      withUnsafeBytes(of: number.littleEndian) { log.append(contentsOf: $0) }
    }
    log.append(contentsOf: bytes)
  }

  private static func path(of descriptor: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/fd/\(descriptor)", &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func content(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var content: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&part, 1, part.count, file), count > 0 { content += part.prefix(count) }
    return content
  }
}
