import Domain

#if canImport(Glibc)
  import Glibc
#endif

/// A point in time: the instant and the civil day that it falls on in Hubei.
public struct Moment: Sendable, Hashable {
  /// Microseconds since 1970-01-01 00:00 UTC.
  public let microseconds: Int64

  /// A moment by its microseconds since 1970-01-01 00:00 UTC.
  public init(microseconds: Int64) { self.microseconds = microseconds }

  /// The day in China standard time, UTC+8 without summer time.
  public var today: CivilDate {
    let days = (microseconds + 8 * 3_600_000_000) / 86_400_000_000
    return CivilDate(daysSinceEpoch: Int(days)) ?? CivilDate(daysSinceEpoch: 0)!
  }
}

/// Where the service gets the time from.
public struct Clock: Sendable {
  /// The present moment.
  public let now: @Sendable () -> Moment

  /// A clock of one's own, for tests.
  public init(_ now: @escaping @Sendable () -> Moment) { self.now = now }

  /// The clock of the machine.
  public static let system = Clock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
  }
}
