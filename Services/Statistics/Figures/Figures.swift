import Domain

/// A figure of a measure for one division, period and industry, put together from totals.
struct Figure: Sendable {
  var sum: Int64
  var qualifier: FactQualifier
  var factCount: Int
  var estimatedCount: Int
  /// Sorted, each once.
  var sources: [String]

  init(_ total: FactTotal) {
    sum = total.sum
    qualifier = total.qualifier
    factCount = total.factCount
    estimatedCount = total.estimatedCount
    sources = [total.source]
  }

  /// Both together; throws when the sum does not fit.
  func adding(_ other: Figure) throws(MissingFigure) -> Figure {
    let (sum, overflow) = sum.addingReportingOverflow(other.sum)
    guard !overflow else { throw MissingFigure.overflow }
    var both = self
    both.sum = sum
    both.qualifier = qualifier.inSum(with: other.qualifier)
    both.factCount += other.factCount
    both.estimatedCount += other.estimatedCount
    both.sources = Set(sources + other.sources).sorted()
    return both
  }
}

/// The figures of one measure, from its totals. Pure.
///
/// A figure that a source reports for a whole division counts as it is. Otherwise it is made of the facts about subjects
/// in the division and of the figures of the divisions in it; when some of those were reported as a whole, all must be
/// there. In the same way the categories of the patent-intensive industries make the figure of all together.
struct Figures {
  private struct Place: Hashable {
    var division: String
    var period: Period
    var industry: String
  }

  private let measure: Measure
  private let book: IndicatorBook
  private var reported: [Place: [FactTotal]] = [:]
  private var counted: [Place: [FactTotal]] = [:]

  init(_ totals: [FactTotal], of measure: Measure, _ book: IndicatorBook) {
    self.measure = measure
    self.book = book
    for total in totals {
      let place = Place(division: total.division, period: total.period, industry: total.industry)
      if total.isReported {
        reported[place, default: []].append(total)
      } else {
        counted[place, default: []].append(total)
      }
    }
  }

  /// The figure. Throws why there is none.
  func figure(_ division: String, _ period: Period, _ industry: String) throws(MissingFigure) -> Figure {
    do {
      return try split(division, period, industry)
    } catch .noFacts(let first) where industry.isEmpty && measure.splits.contains(.patentIntensive) {
      let parts = book.classification.categories.map(\.id)
      return try sum(parts, .noFacts(first)) { id throws(MissingFigure) in try split(division, period, id) }
    }
  }

  private func split(_ division: String, _ period: Period, _ industry: String) throws(MissingFigure) -> Figure {
    let place = Place(division: division, period: period, industry: industry)
    let missing = MissingFigure.noFacts(
      LocalizedText(
        zh: "\(measure.name.zh):\(division) \(period)无数据",
        en: "no facts of \(measure.id) for \(division) in \(period)"))
    if let totals = reported[place] {
      guard totals.count == 1 else { throw .conflict(measure.id, totals.map(\.source)) }
      return Figure(totals[0])
    }
    var figure = try (counted[place] ?? []).map(Figure.init).sum()
    let below = book.below(division)
    let isReportedBelow = below.contains {
      reported[Place(division: $0, period: period, industry: industry)] != nil
    }
    if isReportedBelow {
      let all = try sum(below, missing) { code throws(MissingFigure) in try split(code, period, industry) }
      figure = try figure?.adding(all) ?? all
    } else {
      for code in below {
        guard let part = try? split(code, period, industry) else { continue }
        figure = try figure?.adding(part) ?? part
      }
    }
    guard let figure else { throw missing }
    return figure
  }

  /// The sum of parts that must all be there.
  private func sum(
    _ parts: [String], _ missing: MissingFigure, _ part: (String) throws(MissingFigure) -> Figure
  ) throws(MissingFigure) -> Figure {
    var found: [Figure] = []
    for code in parts {
      do { found.append(try part(code)) } catch .noFacts { continue }
    }
    guard !found.isEmpty else { throw missing }
    guard found.count == parts.count, let sum = try found.sum() else {
      throw .incomplete(measure.id, found.count, parts.count)
    }
    return sum
  }
}

extension [Figure] {
  /// All together; `nil` for none.
  fileprivate func sum() throws(MissingFigure) -> Figure? {
    var sum: Figure?
    for figure in self { sum = try sum?.adding(figure) ?? figure }
    return sum
  }
}
