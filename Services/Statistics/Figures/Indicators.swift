import Domain
import Storage

/// A measure's part in a value.
public struct IndicatorOperand: Sendable, Hashable {
  /// Id of the measure.
  public let measure: String
  /// The figure, in the measure's unit × 10^scale.
  public let sum: Int64
  /// The figure in the measure's unit, for people.
  public let text: String
  /// How exact it is.
  public let qualifier: FactQualifier
  /// The facts that it is made of.
  public let factCount: Int
}

/// A value of an indicator, exact, with what it rests on.
public struct ExactValue: Sendable, Hashable {
  /// The value.
  public let value: Fraction
  /// The unit of the value.
  public let unit: LocalizedText
  /// The value as people read it: rounded, with 约 or the like where it is not exact.
  public let text: String
  /// Version of the definition.
  public let version: String
  /// What stands above the line, and what below it.
  public let operands: [IndicatorOperand]
  /// Sources of the facts, sorted, each once.
  public let sources: [String]
  /// How exact it is.
  public let qualifier: FactQualifier
  /// Facts in it that are estimated for those who did not report.
  public let estimatedCount: Int
  /// Whether it rests on a definition or a source that is not confirmed.
  public let isProvisional: Bool
  /// Whether it rests on data that were made up to try the system.
  public let isSynthetic: Bool

  /// The part above the line, in lowest terms.
  public var numerator: Int64 { value.numerator }
  /// The part below the line.
  public var denominator: Int64 { value.denominator }
  /// Whether some of it is estimated.
  public var isEstimated: Bool { estimatedCount > 0 }
}

/// A value of an indicator at its place, or why there is none.
public struct IndicatorValue: Sendable {
  /// GB/T 2260 code.
  public let division: String
  /// What time it is about.
  public let period: Period
  /// As in ``Fact/industry``.
  public let industry: String
  /// The value, or why it is missing.
  public let result: Result<ExactValue, MissingFigure>
}

/// The values of indicators, from the totals of the facts.
///
/// Guarantees: one snapshot for all values of a call; no rounding before the text of a value; a value that cannot be told
/// exactly is missing, with the reason.
public struct Indicators: Sendable {
  private typealias Parts = (indicator: Indicator, above: Part, below: Part?)

  /// A measure of a formula with its figure.
  private struct Part {
    let measure: Measure
    let figure: Figure

    var operand: IndicatorOperand {
      IndicatorOperand(
        measure: measure.id, sum: figure.sum, text: figure.qualifier.sign + measure.text(figure.sum),
        qualifier: figure.qualifier, factCount: figure.factCount)
    }
  }

  private let book: IndicatorBook

  /// Indicators by the definitions of a book.
  public init(_ book: IndicatorBook) { self.book = book }

  /// The value of an indicator in a division and period; `nil` when facts are missing.
  public func value(
    _ id: String, division: String, period: Period, industry: String = "", _ reader: borrowing Reader
  ) throws -> ExactValue? {
    let values = try values(of: id, divisions: [division], periods: [period], industries: [industry], reader)
    return try? values.first?.result.get()
  }

  /// The values of an indicator: for each industry, period and division in the orders given.
  /// - Parameter periods: of the same quarter (or all whole years), in their order.
  public func values(
    of id: String, divisions: [String], periods: [Period], industries: [String], _ reader: borrowing Reader
  ) throws -> [IndicatorValue] {
    let figures = try figures(of: id, periods: periods, industries: industries, reader)
    var marks = SourceMarks()
    var values: [IndicatorValue] = []
    for industry in industries {
      for period in periods {
        for division in divisions {
          let result: Result<ExactValue, MissingFigure> =
            switch parts(id, division, period, industry, figures) {
            case .success(let parts): try exactValue(parts, marks: &marks, reader)
            case .failure(let missing): .failure(missing)
            }
          values.append(IndicatorValue(division: division, period: period, industry: industry, result: result))
        }
      }
    }
    return values
  }

  /// The figures of every measure in the formula, in any of its versions.
  private func figures(
    of id: String, periods: [Period], industries: [String], _ reader: borrowing Reader
  ) throws -> [String: Figures] {
    guard let first = periods.first, let last = periods.last else { return [:] }
    let formulas = (book.versions(of: id) ?? []).map(\.formula)
    var figures: [String: Figures] = [:]
    for name in Set(formulas.flatMap { [$0.numerator.measure, $0.denominator?.measure].compactMap(\.self) }) {
      guard let measure = book.measure(name) else { continue }
      var needed = Set(industries).union([""])
      if measure.splits.contains(.patentIntensive) { needed.formUnion(book.classification.categories.map(\.id)) }
      let totals = try FactTable.totals(
        of: name, from: first, to: last, divisions: nil, industries: needed.sorted(), reader)
      figures[name] = Figures(totals, of: measure, book)
    }
    return figures
  }

  private func parts(
    _ id: String, _ division: String, _ period: Period, _ industry: String, _ figures: [String: Figures]
  ) -> Result<Parts, MissingFigure> {
    guard let indicator = book.indicator(id, in: period) else { return .failure(.notInForce(period)) }
    func part(_ operand: Indicator.Operand) throws(MissingFigure) -> Part {
      guard let measure = book.measure(operand.measure), let known = figures[operand.measure] else {
        throw .notInForce(period)
      }
      return Part(
        measure: measure, figure: try known.figure(division, period, operand.industry == .asked ? industry : ""))
    }
    do throws(MissingFigure) {
      let above = try part(indicator.formula.numerator)
      guard let operand = indicator.formula.denominator else { return .success((indicator, above, nil)) }
      return .success((indicator, above, try part(operand)))
    } catch {
      return .failure(error)
    }
  }

  private func exactValue(
    _ parts: Parts, marks: inout SourceMarks, _ reader: borrowing Reader
  ) throws -> Result<ExactValue, MissingFigure> {
    let (indicator, above, below) = parts
    if below?.figure.sum == 0 { return .failure(.zeroDenominator) }
    guard let value = indicator.value(above.figure.sum, above.measure, over: below?.figure.sum, below?.measure) else {
      return .failure(.overflow)
    }
    let all = [above, below].compactMap(\.self)
    let sources = Set(all.flatMap(\.figure.sources)).sorted()
    let qualifier = below.map { above.figure.qualifier.inRatio(over: $0.figure.qualifier) } ?? above.figure.qualifier
    var (isProvisional, isSynthetic) = (
      indicator.provenance.isProvisional || all.contains { $0.measure.provenance.isProvisional }, false
    )
    for source in sources {
      let mark = try marks.mark(of: source, reader)
      isProvisional = isProvisional || mark.isProvisional
      isSynthetic = isSynthetic || mark.isSynthetic
    }
    return .success(
      ExactValue(
        value: value, unit: indicator.unit, text: qualifier.sign + value.text(decimals: indicator.decimals),
        version: indicator.version, operands: all.map(\.operand), sources: sources, qualifier: qualifier,
        estimatedCount: all.reduce(0) { $0 + $1.figure.estimatedCount }, isProvisional: isProvisional,
        isSynthetic: isSynthetic))
  }
}

/// What is known of sources, remembered within one read.
private struct SourceMarks {
  private var known: [String: (isProvisional: Bool, isSynthetic: Bool)] = [:]

  /// Whether a source is not confirmed, and whether it is made up; sources of this service itself are neither.
  mutating func mark(of source: String, _ reader: borrowing Reader) throws -> (isProvisional: Bool, isSynthetic: Bool) {
    if let mark = known[source] { return mark }
    let mark =
      try reader.first("SELECT provisional, synthetic FROM fact_source WHERE source = $1", [source]) {
        (isProvisional: try $0[0] as Bool, isSynthetic: try $0[1] as Bool)
      } ?? (false, false)
    known[source] = mark
    return mark
  }
}
