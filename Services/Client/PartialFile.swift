import Glibc

/// A file under a name of its own until it is complete: nobody takes half of it for the whole.
struct PartialFile: ~Copyable {
  private let path: String
  private let partialPath: String
  private let descriptor: Int32

  init(for path: String) throws(LocalError) {
    self.path = path
    partialPath = "\(path).part"
    descriptor = open(partialPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure("create", partialPath) }
  }

  deinit { close(descriptor) }

  func append(_ bytes: [UInt8]) throws(LocalError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw Self.failure("write", partialPath)
      }
    }
  }

  /// Gives the file its name.
  func complete() throws(LocalError) {
    guard fsync(descriptor) == 0, rename(partialPath, path) == 0 else { throw Self.failure("write", path) }
  }

  func discard() { unlink(partialPath) }

  private static func failure(_ what: String, _ path: String) -> LocalError {
    LocalError("cannot \(what) \(path): \(String(cString: strerror(errno)))")
  }
}
