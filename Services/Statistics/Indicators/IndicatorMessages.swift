import Domain
import Records
import Schema
import StatisticsAPI
import StatisticsFigures

extension Statistics.Indicator {
  /// The definition as the API tells it.
  init(_ indicator: Indicator) {
    self.init()
    name = "indicators/\(indicator.id)"
    version = indicator.version
    displayName = .init(indicator.name)
    unit = .init(indicator.unit)
    decimals = Int32(indicator.decimals)
    numerator = .init(indicator.formula.numerator)
    denominator = indicator.formula.denominator.map(Statistics.IndicatorOperand.init)
    factor = Int64(indicator.formula.factor)
    regional = indicator.isRegional
    rule = .init(indicator)
  }
}

extension Statistics.IndicatorOperand {
  fileprivate init(_ operand: Indicator.Operand) {
    self.init()
    measure = operand.measure
    allIndustries = operand.industry == .all
  }
}

extension Statistics.ExactNumber {
  /// The number, with so many decimals in its text.
  init(_ number: Fraction, decimals: Int) {
    self.init()
    numerator = number.numerator
    denominator = number.denominator
    text = number.text(decimals: decimals)
  }
}

extension Statistics.IndicatorValue {
  /// The value as the API tells it.
  init(_ indicatorValue: IndicatorValue) {
    self.init()
    division = indicatorValue.division
    period = "\(indicatorValue.period)"
    industry = indicatorValue.industry
    switch indicatorValue.result {
    case .success(let exact): set(exact)
    case .failure(let missing):
      missingReason = .init(missing)
      missingText = .init(missing.text)
    }
  }

  private mutating func set(_ exact: ExactValue) {
    value = .with {
      $0.numerator = exact.numerator
      $0.denominator = exact.denominator
      $0.text = exact.text
    }
    qualifier = .init(exact.qualifier)
    parts = exact.operands.map { operand in
      .with {
        $0.measure = operand.measure
        $0.sum = operand.sum
        $0.text = operand.text
        $0.qualifier = .init(operand.qualifier)
        $0.factCount = Int64(operand.factCount)
      }
    }
    sources = exact.sources.map(Statistics.FactSource.reference)
    version = exact.version
    estimatedCount = Int64(exact.estimatedCount)
    provisional = exact.isProvisional
    synthetic = exact.isSynthetic
  }
}

extension Statistics.MissingReason {
  fileprivate init(_ missing: MissingFigure) {
    switch missing {
    case .noFacts: self = .noFacts
    case .incomplete: self = .incomplete
    case .conflict: self = .conflict
    case .zeroDenominator: self = .zeroDenominator
    case .overflow: self = .overflow
    case .notInForce: self = .notInForce
    }
  }
}
