import CNghttp2

/// Whether the peer is still there, and whether it asks that of us too often.
extension Connection {
  /// What we send shows that the peer's pings have a purpose.
  func countSent() { pingStrikes = 0 }

  func receivedPing(isAnswer: Bool) {
    if isAnswer {
      pingSentAt = nil
      if draining { finishDraining() }
      return
    }
    guard isServer else { return }
    if let last = lastPingReceived, loop.now < last + limits.pingIntervalMinimum {
      pingStrikes += 1
      if pingStrikes > limits.pingStrikes { refusePings() }
    }
    lastPingReceived = loop.now
  }

  private func refusePings() {
    let reason: StaticString = "too_many_pings"
    nghttp2_submit_goaway(
      session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nghttp2_session_get_last_proc_stream_id(session),
      NGHTTP2_ENHANCE_YOUR_CALM.rawValue, reason.utf8Start, reason.utf8CodeUnitCount)
    violation = .protocolViolation("the peer sent too many pings")
    loop.schedule(at: loop.now) { [self] in
      flush()
      close(cause: violation)
    }
  }

  func armWatchdog(after wait: Duration) {
    if let watchdog { loop.cancel(watchdog) }
    watchdog = loop.schedule(at: loop.now + wait) { [self] in check() }
  }

  private func check() {
    guard state == .open else { return close(cause: .timedOut("the connection was not established")) }
    let now = loop.now
    if watchesOutput, now > lastWriteProgress + limits.writeStallTimeout {
      return close(cause: .timedOut("the peer does not read"))
    }
    if nghttp2_session_get_outbound_queue_size(session) > limits.queuedFrames {
      return close(cause: .protocolViolation("too many frames wait for the peer"))
    }
    if let sent = pingSentAt {
      if lastReceived > sent {
        pingSentAt = nil
      } else if now >= sent + limits.keepaliveTimeout {
        return close(cause: .timedOut("the peer does not answer pings"))
      }
    } else if now >= lastReceived + limits.keepaliveTime {
      pingSentAt = now
      nghttp2_submit_ping(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nil)
      needsFlush()
    }
    armWatchdog(after: limits.keepaliveTimeout)
  }
}
