import CLinux
import CMimalloc
import Glibc
import Locking
import Synchronization

/// Receives the readiness of one file descriptor, on its loop.
protocol ReadinessHandler: AnyObject {
  /// `events` is a set of EPOLLIN, EPOLLOUT, EPOLLERR, EPOLLHUP.
  func ready(_ events: UInt32)
  /// The loop is about to end; nothing will be ready any more.
  func loopEnds()
}

/// Does at the end of a loop's turn what was put together during it, once: a connection writes what its calls produced.
protocol TurnEndHandler: AnyObject {
  func turnEnded()
}

/// One thread that waits for sockets, timers and jobs, and runs whatever is ready.
///
/// Guarantees: a closure given to `run`, a timer and every job of a task that prefers this executor run on the loop's
/// thread, one at a time. Nothing that runs there may block.
///
/// Safe to share (`@unchecked`): `inbox`, `hasMail` and the descriptors are the only state that other threads touch;
/// the first is locked, the second atomic, the rest constant. All other properties are used by the loop's thread
/// alone: each entry point either runs there by construction (readiness, timers, jobs) or checks `isCurrent`.
public final class EventLoop: TaskExecutor, @unchecked Sendable {
  private struct Inbox: ~Copyable {
    var jobs: [UnownedJob] = []
    var actions: [@Sendable () -> Void] = []
    var stopped = false
  }

  private struct Slot {
    var handler: ReadinessHandler?
    var generation: UInt32 = 0
  }

  private let epoll: Int32
  private let wakeup: Int32
  private let inbox = Locked(Inbox())
  private let hasMail = Atomic<Bool>(false)

  private var slots: [Slot] = []
  private var jobs: [UnownedJob] = []
  /// The memory of the jobs that run just now.
  private var runningJobs: [UnownedJob] = []
  private var turnEnds: [TurnEndHandler] = []
  private var kept: [AnyObject] = []
  private var timers = TimerHeap()
  private var running = true

  /// The time at which the current turn began; cheaper than reading the clock for each call.
  public private(set) var now = MonotonicTime.now()

  /// Memory that one read or one write uses for its duration; shared by all connections of the loop.
  let readScratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)
  var writeScratch = ByteQueue()

  /// Starts the loop's thread. `name` is what `top -H` shows, at most 15 bytes.
  public init(name: String) throws(SocketError) {
    epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
    wakeup = eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK))
    guard epoll >= 0, wakeup >= 0 else { throw SocketError(doing: "create an event loop") }
    control(EPOLL_CTL_ADD, wakeup, EPOLLIN.rawValue, token: UInt64.max)
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<EventLoop>.fromOpaque(context).takeRetainedValue().threadMain()
        return nil
      }, Unmanaged.passRetained(self).toOpaque())
    guard failure == 0 else { throw SocketError(doing: "start an event loop's thread", code: failure) }
    ipmesh_name_thread(thread, name)
    pthread_detach(thread)
  }

  deinit {
    close(epoll)
    close(wakeup)
    readScratch.deallocate()
  }

  // MARK: Threads

  /// Whether the caller runs on the loop's thread.
  @inline(__always)
  public var isCurrent: Bool {
    pthread_getspecific(currentLoopKey) == Unmanaged.passUnretained(self).toOpaque()
  }

  /// The loop whose thread this is, if it is one's.
  public static var current: EventLoop? {
    pthread_getspecific(currentLoopKey).map { Unmanaged<EventLoop>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Runs `action` on the loop, soon; from any thread. After `stop` it is dropped.
  public func run(_ action: @escaping @Sendable () -> Void) {
    inbox.withLock { if !$0.stopped { $0.actions.append(action) } }
    wake()
  }

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    if isCurrent {
      jobs.append(job)
    } else {
      // A job is never dropped: its task would hang. A stopped loop's thread lives on until the inbox is empty.
      inbox.withLock { $0.jobs.append(job) }
      wake()
    }
  }

  /// Ends the loop's thread after the current turn, and with it at once what is still open on it.
  public func stop() {
    run { [self] in running = false }
  }

  private func wake() {
    guard !hasMail.exchange(true, ordering: .acquiringAndReleasing) else { return }
    var one: UInt64 = 1
    _ = write(wakeup, &one, 8)
  }

  // MARK: On the loop

  /// Runs `action` at `time`; on the loop only. Cancel with `cancel(_:)`.
  @discardableResult
  public func schedule(at time: MonotonicTime, _ action: @escaping () -> Void) -> LoopTimer {
    precondition(isCurrent)
    let timer = LoopTimer(at: time, action: action)
    timers.insert(timer)
    return timer
  }

  public func cancel(_ timer: LoopTimer) {
    precondition(isCurrent)
    timers.remove(timer)
  }

  /// Runs `action` in the next turn, which comes at once.
  func nextTurn(_ action: @escaping () -> Void) {
    schedule(at: now + .nanoseconds(1), action)
  }

  func atTurnEnd(_ handler: TurnEndHandler) {
    turnEnds.append(handler)
  }

  /// Keeps `object` alive until the turn ends: C code up the stack may still use it.
  func keepUntilTurnEnds(_ object: AnyObject) {
    kept.append(object)
  }

  /// Watches `descriptor` for `events`; the loop keeps `handler` until `unwatch`.
  func watch(_ descriptor: Int32, _ events: UInt32, _ handler: ReadinessHandler) {
    precondition(isCurrent)
    let index = Int(descriptor)
    while slots.count <= index { slots.append(Slot()) }
    slots[index].handler = handler
    slots[index].generation &+= 1
    control(EPOLL_CTL_ADD, descriptor, events, token: token(descriptor))
  }

  func change(_ descriptor: Int32, to events: UInt32) {
    control(EPOLL_CTL_MOD, descriptor, events, token: token(descriptor))
  }

  /// Stops watching; to be called before the descriptor is closed.
  func unwatch(_ descriptor: Int32) {
    precondition(isCurrent)
    control(EPOLL_CTL_DEL, descriptor, 0, token: 0)
    slots[Int(descriptor)].handler = nil
  }

  /// The descriptor with its generation, so that an event for a closed descriptor never reaches its successor.
  private func token(_ descriptor: Int32) -> UInt64 {
    UInt64(slots[Int(descriptor)].generation) << 32 | UInt64(UInt32(bitPattern: descriptor))
  }

  private func control(_ operation: Int32, _ descriptor: Int32, _ events: UInt32, token: UInt64) {
    var event = epoll_event()
    event.events = events
    event.data.u64 = token
    epoll_ctl(epoll, operation, descriptor, &event)
  }

  // MARK: The turn

  private func threadMain() {
    pthread_setspecific(currentLoopKey, Unmanaged.passUnretained(self).toOpaque())
    blockBrokenPipes()
    let events = UnsafeMutablePointer<epoll_event>.allocate(capacity: 256)
    defer { events.deallocate() }
    while running {
      let count = epoll_wait(epoll, events, 256, waitMilliseconds())
      now = MonotonicTime.now()
      for index in 0..<max(0, Int(count)) { dispatch(events[index]) }
      if hasMail.load(ordering: .acquiring) { takeMail() }
      runJobs()
      fireTimers()
      finishTurn()
    }
    inbox.withLock { $0.stopped = true }
    takeMail()
    repeat { finishTurn() } while !jobs.isEmpty
    for slot in slots { slot.handler?.loopEnds() }
    repeat { finishTurn() } while !jobs.isEmpty
    letGo()
    pthread_setspecific(currentLoopKey, nil)
  }

  /// Writing to a socket that its peer has closed is an error to be returned, not a signal that ends the process.
  private func blockBrokenPipes() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Lets go of what still waits: timers and handlers hold connections and servers, which hold the loop.
  private func letGo() {
    let rest = (timers, slots, turnEnds)
    timers = TimerHeap()
    slots = []
    turnEnds = []
    withExtendedLifetime(rest) {}
  }

  private func waitMilliseconds() -> Int32 {
    if !jobs.isEmpty || !turnEnds.isEmpty { return 0 }
    guard let earliest = timers.earliest else { return -1 }
    let wait = earliest.nanoseconds - MonotonicTime.now().nanoseconds
    return wait <= 0 ? 0 : Int32(min((wait + 999_999) / 1_000_000, 60_000))
  }

  private func dispatch(_ event: epoll_event) {
    if event.data.u64 == UInt64.max {
      var counter: UInt64 = 0
      _ = read(wakeup, &counter, 8)
      return
    }
    let slot = slots[Int(truncatingIfNeeded: event.data.u64 & 0xffff_ffff)]
    guard slot.generation == UInt32(event.data.u64 >> 32), let handler = slot.handler else { return }
    handler.ready(event.events)
  }

  private func takeMail() {
    hasMail.store(false, ordering: .releasing)
    let actions = inbox.withLock { mail in
      jobs.append(contentsOf: mail.jobs)
      mail.jobs.removeAll(keepingCapacity: true)
      let actions = mail.actions
      mail.actions.removeAll(keepingCapacity: true)
      return actions
    }
    for action in actions { action() }
  }

  /// Runs the jobs that wait now; those that they add wait for the next round.
  private func runJobs() {
    guard !jobs.isEmpty else { return }
    let executor = asUnownedTaskExecutor()
    swap(&jobs, &runningJobs)
    for job in runningJobs { job.runSynchronously(on: executor) }
    runningJobs.removeAll(keepingCapacity: true)
  }

  private func fireTimers() {
    while let timer = timers.popDue(now) { timer.action() }
  }

  /// Rounds of jobs and writes in one turn; what is left waits for the next turn, so that tasks that always have more to
  /// do do not keep the loop from its sockets.
  private static let roundsPerTurn = 16

  /// Writes what the turn produced. Writing can complete sends, which resumes tasks, which can produce more.
  private func finishTurn() {
    for _ in 0..<EventLoop.roundsPerTurn {
      runJobs()
      var index = 0
      while index < turnEnds.count {
        turnEnds[index].turnEnded()
        index += 1
      }
      turnEnds.removeAll(keepingCapacity: true)
      if jobs.isEmpty { break }
    }
    if !kept.isEmpty { kept.removeAll(keepingCapacity: true) }
  }
}

/// The thread-specific slot that holds the loop of a loop's thread.
private let currentLoopKey: pthread_key_t = {
  var key = pthread_key_t()
  pthread_key_create(&key, nil)
  return key
}()
