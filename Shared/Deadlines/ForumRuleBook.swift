import Domain
import FoundationEssentials

/// A place where a forum sits, with the holidays there.
public struct ForumSeat: Sendable {
  /// Name, for example `FR`.
  public let id: String
  /// What it is called.
  public let title: LocalizedText
  /// The days on which the forum is open there.
  public let calendar: ForumCalendar
}

/// A court, an office or a platform with its rules.
public struct Forum: Sendable {
  /// Name, for example `US_DC`.
  public let id: String
  /// What it is called.
  public let title: LocalizedText
  /// The days on which it is open, wherever it sits.
  public let calendar: ForumCalendar
  /// The country whose trade marks it registers, for example `US`; `EU` for the Union, `nil` for another forum.
  public let trademarkJurisdiction: String?
  /// Where it sits, when it sits in several countries.
  public let seats: [ForumSeat]
  /// Every version of every rule, by rule and first day.
  public let rules: [ForumRule]

  /// The days on which it is open at a seat; where none is named, wherever it sits.
  func calendar(at seat: String?) throws(RuleViolation) -> ForumCalendar {
    guard let seat else { return calendar }
    guard let found = seats.first(where: { $0.id == seat }) else {
      let known = seats.map(\.id).joined(separator: ", ")
      throw RuleViolation(
        "seat-known",
        en: known.isEmpty ? "\(id) has no seats to choose from; leave it out" : "\(id) sits in \(known)",
        zh: known.isEmpty ? "\(id)无需填写所在地" : "\(id)的所在地为\(known)")
    }
    return found.calendar
  }
}

/// The rules of the forums, read and checked as a whole from `forum-*.json` and `holidays.json`.
///
/// Guarantees: every file was understood to the last key, every rule has event, term, source, provenance and time of
/// force, every calendar exists, and no two versions of a rule are in force on the same day.
public struct ForumRuleBook: Sendable {
  /// The forums, by name.
  public let forums: [Forum]
  private let places: [String: Int]

  private struct ForumFile: Decodable {
    let forums: [ForumEntry]

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case forums
    }

    init(from decoder: any Decoder) throws {
      forums = try decoder.strictContainer(CodingKeys.self).decode([ForumEntry].self, forKey: .forums)
    }
  }

  private struct ForumEntry: Decodable {
    let id: String
    let title: LocalizedText
    let calendar: String
    let trademarkJurisdiction: String?
    let seats: [SeatEntry]
    let rules: [ForumRule]

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case id, title, calendar, seats, rules
      case trademarkJurisdiction = "trademark_jurisdiction"
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(CodingKeys.self)
      id = try values.decode(String.self, forKey: .id)
      title = try values.decode(LocalizedText.self, forKey: .title)
      calendar = try values.decode(String.self, forKey: .calendar)
      trademarkJurisdiction = try values.decodeIfPresent(String.self, forKey: .trademarkJurisdiction)
      seats = try values.decodeIfPresent([SeatEntry].self, forKey: .seats) ?? []
      rules = try values.decode([ForumRule].self, forKey: .rules)
    }
  }

  private struct SeatEntry: Decodable {
    let id: String
    let title: LocalizedText
    let calendar: String

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case id, title, calendar
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(CodingKeys.self)
      id = try values.decode(String.self, forKey: .id)
      title = try values.decode(LocalizedText.self, forKey: .title)
      calendar = try values.decode(String.self, forKey: .calendar)
    }
  }

  private struct CalendarFile: Decodable {
    let calendars: [HolidayCalendar]

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case calendars
    }

    init(from decoder: any Decoder) throws {
      calendars = try decoder.strictContainer(CodingKeys.self).decode([HolidayCalendar].self, forKey: .calendars)
    }
  }

  /// Reads the files of `directory`. Throws ``RuleFileError`` with file, place and problem.
  /// - Parameter workCalendar: the working days of China.
  public init(directory: String, workCalendar: WorkCalendar) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    let calendars = try Self.calendars(directory, workCalendar)
    var forums: [String: Forum] = [:]
    for file in names where file.hasPrefix("forum-") && file.hasSuffix(".json") {
      let found = try Self.read(file, directory) { (contents: ForumFile) in
        try contents.forums.map { try Self.checked($0, calendars) }
      }
      for forum in found {
        guard forums.updateValue(forum, forKey: forum.id) == nil else {
          throw RuleFileError(file: file, place: forum.id, problem: "the forum is there twice")
        }
      }
    }
    guard !forums.isEmpty else { throw RuleFileError(file: "forum-*.json", place: directory, problem: "none found") }
    self.forums = forums.values.sorted { $0.id < $1.id }
    places = Dictionary(uniqueKeysWithValues: self.forums.enumerated().map { ($0.element.id, $0.offset) })
  }

  /// The forum of a name.
  public func forum(_ id: String) throws(RuleViolation) -> Forum {
    guard let place = places[id] else {
      throw RuleViolation(
        "forum-known", en: "one of these is expected: \(forums.map(\.id).joined(separator: ", "))",
        zh: "应为以下之一:\(forums.map(\.id).joined(separator: "、"))")
    }
    return forums[place]
  }

  /// The office that registers the trade marks of a country; `nil` when its rules are not known.
  public func trademarkOffice(of jurisdiction: String) -> Forum? {
    forums.first { $0.trademarkJurisdiction == jurisdiction }
  }

  private static func calendars(
    _ directory: String, _ workCalendar: WorkCalendar
  ) throws -> [String: ForumCalendar] {
    let contents = try read("holidays.json", directory) { (file: CalendarFile) in file }
    var calendars: [String: ForumCalendar] = [ForumCalendar.publishedID: .published(workCalendar)]
    for calendar in contents.calendars {
      guard calendars.updateValue(.computed(calendar), forKey: calendar.id) == nil else {
        throw RuleFileError(file: "holidays.json", place: calendar.id, problem: "the calendar is there twice")
      }
    }
    return calendars
  }

  private static func checked(
    _ entry: ForumEntry, _ calendars: [String: ForumCalendar]
  ) throws(RuleFileError) -> Forum {
    func calendar(_ id: String, _ place: String) throws(RuleFileError) -> ForumCalendar {
      guard let calendar = calendars[id] else {
        throw RuleFileError(place: place, problem: "no calendar \(id) in holidays.json")
      }
      return calendar
    }
    var seats: [ForumSeat] = []
    for seat in entry.seats {
      let place = "\(entry.id).\(seat.id)"
      guard !seats.contains(where: { $0.id == seat.id }) else {
        throw RuleFileError(place: place, problem: "the seat is there twice")
      }
      seats.append(ForumSeat(id: seat.id, title: seat.title, calendar: try calendar(seat.calendar, place)))
    }
    for rule in entry.rules { try rule.check(entry.id) }
    let rules = entry.rules.sorted { ($0.id, $0.effectiveFrom) < ($1.id, $1.effectiveFrom) }
    for (earlier, later) in zip(rules, rules.dropFirst()) where earlier.id == later.id {
      guard let end = earlier.effectiveTo, end < later.effectiveFrom, earlier.event == later.event else {
        throw RuleFileError(
          place: "\(entry.id).\(later.id)",
          problem: "two versions are in force on \(later.effectiveFrom), or have different events")
      }
    }
    return Forum(
      id: entry.id, title: entry.title, calendar: try calendar(entry.calendar, entry.id),
      trademarkJurisdiction: entry.trademarkJurisdiction, seats: seats, rules: rules)
  }

  private static func read<Contents: Decodable, Value>(
    _ file: String, _ directory: String, _ make: (Contents) throws -> Value
  ) throws -> Value {
    try RuleFile.decode(RuleFile.bytes(of: file, in: directory), file, make)
  }
}
