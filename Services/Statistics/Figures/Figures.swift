import Domain

/// A figure of a measure for one division, period and industry, put together from totals.
struct Figure: Sendable {
  var sum: Int64
  var qualifier: FactQualifier
  var factCount: Int
  var estimatedCount: Int
  /// Whether some of it was reported for a whole division.
  var restsOnReports: Bool
  /// Sorted, each once.
  var sources: [String]

  init(_ total: FactTotal) {
    sum = total.sum
    qualifier = total.qualifier
    factCount = total.factCount
    estimatedCount = total.estimatedCount
    restsOnReports = total.isReported
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
    both.restsOnReports = restsOnReports || other.restsOnReports
    both.sources = Set(sources + other.sources).sorted()
    return both
  }
}

/// The figures of one measure, from its totals. Pure.
///
/// A figure that a source reports for a whole division counts as it is. Otherwise it is made of the facts about subjects
/// in the division and of the figures of the divisions in it; when some of those rest on reports, all must be there. In the same way the categories of the patent-intensive industries make the figure of all together.
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
    } catch .noFacts where industry.isEmpty && measure.splits.contains(.patentIntensive) {
      let categories = book.classification.categories.map(\.id)
      let found = try known(categories) { id throws(MissingFigure) in try split(division, period, id) }
      guard let sum = try found.sum() else { throw .noFacts(label, division, period) }
      guard found.count == categories.count else { throw .incomplete(label, found.count, categories.count) }
      return sum
    }
  }

  /// The figure of one industry, or of all together where it is given as such.
  private func split(_ division: String, _ period: Period, _ industry: String) throws(MissingFigure) -> Figure {
    let place = Place(division: division, period: period, industry: industry)
    if let totals = reported[place] {
      guard totals.count == 1 else { throw .conflict(label, totals.map(\.source)) }
      return Figure(totals[0])
    }
    let below = book.below(division)
    let found = try known(below) { code throws(MissingFigure) in try split(code, period, industry) }
    if found.contains(where: \.restsOnReports), found.count < below.count {
      throw .incomplete(label, found.count, below.count)
    }
    guard let sum = try ((counted[place] ?? []).map(Figure.init) + found).sum() else {
      throw .noFacts(label, division, period)
    }
    return sum
  }

  /// The figures of the parts that have facts.
  private func known(
    _ parts: [String], _ figure: (String) throws(MissingFigure) -> Figure
  ) throws(MissingFigure) -> [Figure] {
    var found: [Figure] = []
    for part in parts {
      do { found.append(try figure(part)) } catch .noFacts { continue }
    }
    return found
  }

  private var label: LocalizedText { LocalizedText(zh: measure.name.zh, en: measure.id) }
}

extension [Figure] {
  /// All together; `nil` for none.
  fileprivate func sum() throws(MissingFigure) -> Figure? {
    var sum: Figure?
    for figure in self { sum = try sum?.adding(figure) ?? figure }
    return sum
  }
}
