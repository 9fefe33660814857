import Domain

/// The days on which a forum is open.
public enum ForumCalendar: Sendable {
  /// Computed from rules.
  case computed(HolidayCalendar)
  /// Published year by year: China. A year without published calendar is refused.
  case published(WorkCalendar)

  /// The name of the published calendar.
  static let publishedID = "CN"

  /// Name.
  public var id: String {
    switch self {
    case .computed(let calendar): calendar.id
    case .published: Self.publishedID
    }
  }

  /// What it is.
  public var title: LocalizedText {
    switch self {
    case .computed(let calendar): calendar.title
    case .published: LocalizedText(zh: "国务院办公厅公布的工作日历", en: "the work calendar of China")
    }
  }

  /// Where it comes from.
  public var source: String {
    switch self {
    case .computed(let calendar): calendar.source
    case .published: "yearly holiday notices of the State Council, work-calendar.json"
    }
  }

  /// How sure we are of it.
  public var provenance: Provenance {
    switch self {
    case .computed(let calendar): calendar.provenance
    case .published: .found
    }
  }

  /// Why the forum is closed on `day`; `nil` when it is open. Throws `CALENDAR_MISSING`.
  public func closure(on day: CivilDate) throws(RuleViolation) -> LocalizedText? {
    switch self {
    case .computed(let calendar): return calendar.closure(on: day)
    case .published(let calendar):
      guard try !calendar.isWorkingDay(day) else { return nil }
      return day.weekday > 5
        ? LocalizedText(zh: "周末", en: "weekend") : LocalizedText(zh: "法定节假日或调休", en: "public holiday")
    }
  }
}
