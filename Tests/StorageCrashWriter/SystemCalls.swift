import Glibc

// These stand in front of the C library's functions of the same names: the SQLite library of this process calls them.
// They let a call fail, or do it and record it.

private typealias Write = @convention(c) (Int32, UnsafeRawPointer?, Int, Int) -> Int
private typealias Truncate = @convention(c) (Int32, Int) -> Int32
private typealias Flush = @convention(c) (Int32) -> Int32

/// The function behind ours. `RTLD_NEXT` is a cast that Swift does not import.
private func next<Function>(_ name: String, as type: Function.Type) -> Function {
  let afterThisOne = UnsafeMutableRawPointer(bitPattern: -1)
  guard let symbol = dlsym(afterThisOne, name) else { preconditionFailure("the C library has no \(name)") }
  return unsafeBitCast(symbol, to: type)
}

private let realWrite = next("pwrite64", as: Write.self)
private let realTruncate = next("ftruncate64", as: Truncate.self)
private let realFlush = next("fdatasync", as: Flush.self)

@_cdecl("pwrite64")
public func recordedWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ offset: Int) -> Int {
  if let error = DiskFaults.shared.next() {
    errno = error
    return -1
  }
  let written = realWrite(descriptor, bytes, count, offset)
  if written > 0 {
    DiskRecorder.shared.wrote(descriptor, UnsafeRawBufferPointer(start: bytes, count: written), at: offset)
  }
  return written
}

@_cdecl("ftruncate64")
public func recordedTruncate(_ descriptor: Int32, _ count: Int) -> Int32 {
  if let error = DiskFaults.shared.next() {
    errno = error
    return -1
  }
  let result = realTruncate(descriptor, count)
  if result == 0 { DiskRecorder.shared.truncated(descriptor, to: count) }
  return result
}

@_cdecl("fdatasync")
public func recordedFlush(_ descriptor: Int32) -> Int32 {
  if let error = DiskFaults.shared.next() {
    errno = error
    return -1
  }
  let result = realFlush(descriptor)
  if result == 0 { DiskRecorder.shared.flushed(descriptor) }
  return result
}
