import Domain
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// What a report is made from: its year, its date and its releases in the order of the chapters.
struct ReportContents {
  private static let releasesMax = 100
  /// Numbers of a report: some megabytes of document.
  private static let cellsMax = 20_000

  let year: Int32
  let asOf: CivilDate
  let releases: [Statistics.Release]

  /// Chooses the releases. Throws INVALID_ARGUMENT for a selection that cannot be, NOT_FOUND for an unknown release,
  /// FAILED_PRECONDITION when nothing was published.
  init(_ selection: Statistics.ReportSelection, today: CivilDate, _ reader: borrowing Reader) throws {
    var problems = FieldProblems()
    problems.number("selection.year", Int64(selection.year), 2000...2100)
    let day = problems.date("selection.as_of_date", selection.asOfDate, latest: today) ?? today
    problems.limit("selection.releases", selection.releases.count, Self.releasesMax)
    try problems.check()
    year = selection.year
    asOf = day
    let chosen =
      selection.releases.isEmpty
      ? try Self.newest(year, day, reader) : try Self.named(selection.releases, year, day, reader)
    guard !chosen.isEmpty else {
      throw RPCError.precondition(
        "REPORT-empty", "reportEditions/\(year)", en: "nothing was published for \(year) by \(day)",
        zh: "截至\(day)没有\(year)年度及以前的已发布统计表")
    }
    let cells = chosen.reduce(0) { $0 + ($1.contents?.rows.count ?? 0) * ($1.contents?.columns.count ?? 0) }
    guard cells <= Self.cellsMax else {
      throw RPCError.precondition(
        "REPORT-size", "reportEditions/\(year)",
        en: "the tables have \(cells) numbers, a report has room for \(Self.cellsMax); name the releases",
        zh: "统计表共\(cells)个数值,报告最多\(Self.cellsMax)个,请指定发布")
    }
    releases = Self.inOrder(chosen)
  }

  /// What an edition is made from. Throws NOT_FOUND when one of its releases is gone.
  init(_ edition: Statistics.ReportEdition, _ reader: borrowing Reader) throws {
    year = edition.year
    asOf = edition.asOfDate?.civilDate ?? CivilDate(daysSinceEpoch: 0)!
    releases = try edition.sources.map { try Releases.Table.required($0.release, reader).record }
  }

  func document(_ language: Statistics.ReportLanguage) -> [UInt8] {
    Report(year: year, asOf: asOf, language: language, releases: releases).rendered()
  }

  // MARK: Choosing

  /// The newest release of each series that was in force on the day and tells of no later year, in the order in which
  /// the series began.
  private static func newest(
    _ year: Int32, _ day: CivilDate, _ reader: borrowing Reader
  ) throws -> [Statistics.Release] {
    var upToYear = RowFilter()
    upToYear.add("last_year <=", year)
    let published = try Releases.Table.all(upToYear, reader).filter { isPublished($0, by: day) }
    let corrected = Set(published.map(\.supersedes))
    let inForce = published.filter { !corrected.contains($0.name) }
    var seen: Set<String> = []
    let names = published.map(series).filter { seen.insert($0).inserted }
    return names.compactMap { name in
      inForce.filter { series($0) == name }.max { lastYear($0) < lastYear($1) }
    }
  }

  private static func series(_ release: Statistics.Release) -> String { release.contents?.series ?? "" }
  private static func lastYear(_ release: Statistics.Release) -> Int32 { release.contents?.lastYear ?? 0 }

  private static func named(
    _ names: [String], _ year: Int32, _ day: CivilDate, _ reader: borrowing Reader
  ) throws -> [Statistics.Release] {
    var problems = FieldProblems()
    var seen: Set<String> = []
    var releases: [Statistics.Release] = []
    for (place, name) in names.enumerated() {
      let field = "selection.releases[\(place)]"
      let release = try Releases.Table.get(name, field: field, reader)
      if !isPublished(release, by: day) {
        problems.add(
          field, "release-published", en: "it was not published by \(day)", zh: "截至\(day)尚未发布", seen: name)
      }
      if lastYear(release) > year {
        problems.add(field, "release-year", en: "it tells of a later year", zh: "统计期间晚于报告年度", seen: name)
      }
      if !seen.insert(series(release)).inserted {
        problems.add(field, "no-repetition", en: "a release of each series once", zh: "每个统计表只能选一个发布", seen: name)
      }
      releases.append(release)
    }
    try problems.check()
    return releases
  }

  private static func isPublished(_ release: Statistics.Release, by day: CivilDate) -> Bool {
    (release.publishDate?.civilDate).map { $0 <= day } ?? false
  }

  /// By chapter, in a chapter as they are.
  private static func inOrder(_ releases: [Statistics.Release]) -> [Statistics.Release] {
    releases.enumerated().sorted { a, b in
      let (first, second) = (a.element.contents?.topic.rawValue ?? 0, b.element.contents?.topic.rawValue ?? 0)
      return (first, a.offset) < (second, b.offset)
    }.map(\.element)
  }
}
