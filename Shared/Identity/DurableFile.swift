import Glibc

/// Files that are whole or absent: a crash at any moment leaves the old content or the new, never a part.
enum DurableFile {
  /// Writes beside `path`, makes that durable, then puts all of `files` in place one after the other.
  ///
  /// Several files are made durable before the first is renamed, so that only a crash between two renames
  /// can leave an old file beside a new one.
  static func replace(_ files: [(path: String, content: [UInt8], mode: mode_t)]) throws(IdentityError) {
    var written: [(temporary: String, path: String)] = []
    do throws(IdentityError) {
      for file in files {
        written.append((try writeTemporary(file.content, for: file.path, mode: file.mode), file.path))
      }
      for (temporary, path) in written where rename(temporary, path) != 0 {
        throw failure("put in place", path)
      }
    } catch {
      for (temporary, _) in written { unlink(temporary) }
      throw error
    }
    for directory in Set(files.map { parent(of: $0.path) }) { try synchronise(directory) }
  }

  static func read(_ path: String) throws(IdentityError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("read", path) }
    defer { close(descriptor) }
    var content: [UInt8] = []
    while true {
      let chunk = try readChunk(descriptor, path)
      if chunk.isEmpty { return content }
      content += chunk
      guard content.count <= sizeBytesMax else {
        throw IdentityError(.malformed, at: path, "larger than \(sizeBytesMax) bytes, which no such file is")
      }
    }
  }

  /// Creates `path` and what is missing above it, for the owner alone.
  static func makeDirectory(_ path: String) throws(IdentityError) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, parent(of: path) != path else { throw failure("create", path) }
    try makeDirectory(parent(of: path))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure("create", path) }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Runs `body` while no other process of this machine is inside a call for the same `path`.
  static func locked<Result>(
    _ path: String, _ body: () throws(IdentityError) -> Result
  ) throws(IdentityError) -> Result {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else { throw failure("lock", path) }
    defer { close(descriptor) }
    return try body()
  }

  /// No certificate, revocation list or policy comes near this.
  private static let sizeBytesMax = 16 << 20

  private static func readChunk(_ descriptor: Int32, _ path: String) throws(IdentityError) -> [UInt8] {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, used in
      count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      used = max(count, 0)
    }
    guard count >= 0 else { throw failure("read", path) }
    return chunk
  }

  private static func writeTemporary(_ content: [UInt8], for path: String, mode: mode_t) throws(IdentityError) -> String
  {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure("write", path) }
    defer { close(descriptor) }
    var offset = 0
    while offset < content.count {
      let count = content.withUnsafeBytes { write(descriptor, $0.baseAddress! + offset, $0.count - offset) }
      guard count > 0 else { throw failure("write", path) }
      offset += count
    }
    guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else { throw failure("write", path) }
    return temporary
  }

  private static func synchronise(_ directory: String) throws(IdentityError) {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open", directory) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure("make durable", directory) }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func failure(_ attempt: String, _ path: String) -> IdentityError {
    IdentityError(.file, at: path, "cannot \(attempt): \(String(cString: strerror(errno)))")
  }
}
