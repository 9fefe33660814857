import CZlib

/// Per-message compression with zlib in the gzip format.
enum Gzip {
  enum Failure: Error {
    case corrupt
    /// The message would be longer than the limit.
    case tooLong
  }

  static func compress(_ input: UnsafeRawBufferPointer) -> [UInt8] {
    var stream = z_stream()
    // 15 + 16: the largest window, with a gzip header.
    deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    let bound = Int(deflateBound(&stream, UInt(input.count)))
    return [UInt8](unsafeUninitializedCapacity: bound) { out, count in
      stream.next_in = UnsafeMutablePointer(mutating: input.assumingMemoryBound(to: UInt8.self).baseAddress)
      stream.avail_in = UInt32(input.count)
      stream.next_out = out.baseAddress
      stream.avail_out = UInt32(bound)
      deflate(&stream, Z_FINISH)
      count = bound - Int(stream.avail_out)
    }
  }

  /// Decompresses one whole gzip member of at most `limit` bytes, so that a small message cannot fill the memory.
  static func decompress(_ input: UnsafeRawBufferPointer, limit: Int) throws(Failure) -> [UInt8] {
    var stream = z_stream()
    inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { inflateEnd(&stream) }
    stream.next_in = UnsafeMutablePointer(mutating: input.assumingMemoryBound(to: UInt8.self).baseAddress)
    stream.avail_in = UInt32(input.count)
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(max(input.count * 4, 1024), 64 * 1024))
    while true {
      let (result, produced) = chunk.withUnsafeMutableBufferPointer { buffer in
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(buffer.count)
        let result = inflate(&stream, Z_NO_FLUSH)
        return (result, buffer.count - Int(stream.avail_out))
      }
      guard result == Z_OK || result == Z_STREAM_END else { throw .corrupt }
      guard output.count + produced <= limit else { throw .tooLong }
      output.append(contentsOf: chunk[..<produced])
      if result == Z_STREAM_END { return output }
      if produced == 0, stream.avail_in == 0 { throw .corrupt }
    }
  }
}
