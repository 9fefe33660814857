import CNghttp2

/// What nghttp2 has to send, written once a turn.
extension Connection {
  /// Has the connection write at the end of the loop's turn.
  @inline(__always)
  func needsFlush() {
    guard !flushScheduled else { return }
    flushScheduled = true
    loop.atTurnEnd(self)
  }

  func turnEnded() {
    flushScheduled = false
    flush()
  }

  func flush() {
    guard state == .open else { return }
    repeat {
      if unsent.isEmpty {
        guard collectOutput() else { return }
      } else if !write(&unsent) {
        return
      }
    } while state == .open
  }

  /// Takes what nghttp2 has to send and writes it; false when there is nothing more or the socket is full.
  private func collectOutput() -> Bool {
    while loop.writeScratch.count < 64 * 1024 {
      var bytes: UnsafePointer<UInt8>?
      let count = nghttp2_session_mem_send(session, &bytes)
      if count < 0 {
        loop.writeScratch.removeAll()
        close(cause: .protocolViolation("HTTP/2 error: \(String(cString: nghttp2_strerror(Int32(count))))"))
        return false
      }
      if count == 0 { break }
      loop.writeScratch.append(UnsafeRawBufferPointer(start: bytes, count: count))
    }
    guard !loop.writeScratch.isEmpty else {
      finishedSending()
      return false
    }
    let all = write(&loop.writeScratch)
    if !all { unsent.append(loop.writeScratch.bytes) }
    loop.writeScratch.removeAll()
    return all
  }

  /// Writes from the front of `queue`; false when the socket takes no more for now.
  func write(_ queue: inout ByteQueue) -> Bool {
    while !queue.isEmpty {
      switch tls.write(queue.bytes) {
      case .done(let count):
        queue.consume(count)
        lastWriteProgress = loop.now
      case .wantsWrite, .wantsRead:
        if !watchesOutput {
          lastWriteProgress = loop.now
          setWatch(output: true)
        }
        return false
      case .closed, .failed:
        queue.removeAll()
        close(cause: .peerClosed)
        return false
      }
    }
    return true
  }

  private func finishedSending() {
    unsent.releaseMemory()
    if watchesOutput { setWatch(output: false) }
    if nghttp2_session_want_read(session) == 0, nghttp2_session_want_write(session) == 0 { close(cause: violation) }
  }
}
