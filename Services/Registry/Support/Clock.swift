import Domain

#if canImport(Glibc)
  import Glibc
#endif

/// A point in time: the instant and the civil day that it falls on in Hubei.
struct Moment: Sendable, Hashable {
  /// Microseconds since 1970-01-01 00:00 UTC.
  let microseconds: Int64

  /// The day in China standard time, UTC+8 without summer time.
  var today: CivilDate {
    let days = (microseconds + 8 * 3_600_000_000) / 86_400_000_000
    return CivilDate(daysSinceEpoch: Int(days)) ?? CivilDate(daysSinceEpoch: 0)!
  }
}

/// Where the service gets the time from.
struct Clock: Sendable {
  /// The present moment.
  let now: @Sendable () -> Moment

  /// The clock of the machine.
  static let system = Clock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
  }
}
