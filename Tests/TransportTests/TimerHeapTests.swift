import TestRandom
import TestSupport
import Testing

@testable import Transport

@Suite struct TimerHeapTests {
  @Test func firesInOrderWhateverWasInsertedAndCancelled() {
    var random = SeededRandom()
    for _ in 0..<200 {
      var heap = TimerHeap()
      var expected: [LoopTimer] = []
      for _ in 0..<Int.random(in: 1...200, using: &random) {
        if Bool.random(using: &random) || expected.isEmpty {
          let timer = LoopTimer(at: MonotonicTime(nanoseconds: .random(in: 0...50, using: &random))) {}
          heap.insert(timer)
          expected.append(timer)
        } else {
          let timer = expected.remove(at: .random(in: expected.indices, using: &random))
          heap.remove(timer)
          heap.remove(timer)  // A second time changes nothing.
        }
        #expect(heap.earliest == expected.map(\.at).min())
      }
      let now = MonotonicTime(nanoseconds: .random(in: 0...60, using: &random))
      var fired: [MonotonicTime] = []
      while let timer = heap.popDue(now) { fired.append(timer.at) }
      #expect(fired == expected.map(\.at).filter { $0 <= now }.sorted())
      #expect(heap.earliest == expected.map(\.at).filter { $0 > now }.min())
    }
  }
}

@Suite struct MonotonicTimeTests {
  @Test func sumSaturatesInsteadOfOverflowing() {
    let time = MonotonicTime(nanoseconds: .max - 5)
    #expect((time + .seconds(1)).nanoseconds == .max)
    #expect((time + .nanoseconds(3)).nanoseconds == .max - 2)
    #expect(Duration.seconds(Int64.max).nanosecondsClamped == .max)
    #expect(Duration.seconds(Int64.min).nanosecondsClamped == .min)
  }
}
