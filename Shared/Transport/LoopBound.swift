/// Carries a value that belongs to one event loop through code that the compiler cannot see to run there.
///
/// Taking the value out checks that the current thread is the loop's, so the value is only ever touched by one thread.
public struct LoopBound<Value>: @unchecked Sendable {
  // Safe to send: `value` is reachable through the accessor alone, which traps on every thread but the loop's. Copies of
  // a reference may be dropped elsewhere; reference counts are atomic and the types bound to a loop free no loop state
  // in `deinit`.
  @usableFromInline let value: Value
  public let loop: EventLoop

  public init(_ value: Value, on loop: EventLoop) {
    self.value = value
    self.loop = loop
  }

  @inline(__always)
  @inlinable
  public var onLoop: Value {
    precondition(loop.isCurrent, "a value of an event loop was used on another thread")
    return value
  }
}
