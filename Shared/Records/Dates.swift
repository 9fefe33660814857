import Domain
import Schema

extension GoogleType.Date {
  /// The civil date as a message.
  public init(_ date: CivilDate) { self.init(number: date.number) }

  /// From a number `yyyymmdd` as the database holds it.
  public init(number: Int) {
    self.init()
    year = Int32(number / 10_000)
    month = Int32(number / 100 % 100)
    day = Int32(number % 100)
  }

  /// The date as a number `yyyymmdd`, for dates that were checked.
  public var number: Int { Int(year) * 10_000 + Int(month) * 100 + Int(day) }

  /// The civil date, `nil` when there is no such day.
  public var civilDate: CivilDate? { CivilDate(year: Int(year), month: Int(month), day: Int(day)) }
}

extension GoogleProtobuf.Timestamp {
  /// From microseconds since 1970 as the database holds them.
  public init(microseconds: Int64) {
    self.init()
    seconds = microseconds / 1_000_000
    nanos = Int32(microseconds % 1_000_000) * 1_000
  }

  /// Microseconds since 1970.
  public var microseconds: Int64 { seconds * 1_000_000 + Int64(nanos) / 1_000 }
}
