/// One thing to be done at a time; made by `EventLoop.schedule` and used on that loop only.
public final class LoopTimer {
  let at: MonotonicTime
  /// Where the heap keeps the timer; -1 once it has fired or been cancelled.
  fileprivate(set) var index = -1
  let action: () -> Void

  init(at: MonotonicTime, action: @escaping () -> Void) {
    self.at = at
    self.action = action
  }
}

/// The timers of a loop, earliest first: a binary heap in which each timer knows its place, so that cancelling one
/// takes it out at once. Calls with long deadlines leave nothing behind when they end early.
struct TimerHeap {
  private var timers: [LoopTimer] = []

  var earliest: MonotonicTime? { timers.first?.at }

  mutating func insert(_ timer: LoopTimer) {
    timer.index = timers.count
    timers.append(timer)
    moveUp(timer.index)
  }

  mutating func remove(_ timer: LoopTimer) {
    let index = timer.index
    guard index >= 0 else { return }
    timer.index = -1
    let last = timers.removeLast()
    guard last !== timer else { return }
    place(last, at: index)
    moveUp(index)
    moveDown(last.index)
  }

  /// Takes out the earliest timer if it is due.
  mutating func popDue(_ now: MonotonicTime) -> LoopTimer? {
    guard let first = timers.first, first.at <= now else { return nil }
    remove(first)
    return first
  }

  private mutating func place(_ timer: LoopTimer, at index: Int) {
    timers[index] = timer
    timer.index = index
  }

  private mutating func moveUp(_ start: Int) {
    var index = start
    let timer = timers[index]
    while index > 0, timer.at < timers[(index - 1) / 2].at {
      place(timers[(index - 1) / 2], at: index)
      index = (index - 1) / 2
    }
    place(timer, at: index)
  }

  private mutating func moveDown(_ start: Int) {
    var index = start
    let timer = timers[index]
    while true {
      var child = 2 * index + 1
      guard child < timers.count else { break }
      if child + 1 < timers.count, timers[child + 1].at < timers[child].at { child += 1 }
      guard timers[child].at < timer.at else { break }
      place(timers[child], at: index)
      index = child
    }
    place(timer, at: index)
  }
}
