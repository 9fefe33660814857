import Records
import Schema
import ZoneAPI
import ZoneEvaluation

/// Schemes as the API tells them.
extension Zone.EvaluationScheme {
  init(_ file: EvaluationSchemes.File) {
    self.init()
    let scheme = file.scheme
    name = "evaluationSchemes/\(scheme.id)"
    displayName = Common.LocalizedText(scheme.rule.title)
    rule = Common.Rule(scheme.rule)
    aggregation = scheme.aggregation == .weightedSum ? .weightedSum : .weightedGeometricMean
    shareFloorBasisPoints = Int32(scheme.shareFloor)
    measures = scheme.measures.map(Zone.Measure.init)
    groups = scheme.groups.map(Zone.IndicatorGroup.init)
    deductions = scheme.deductions.map(Zone.Deduction.init)
    levels = scheme.levels.map { level in
      .with {
        $0.code = level.code
        $0.displayName = Common.LocalizedText(level.title)
        $0.scoreAtLeastHundredths = Int32(level.scoreAtLeast)
      }
    }
    expertRule = .with {
      $0.scoresMin = Int32(scheme.experts.scoresMin)
      $0.trimFrom = Int32(scheme.experts.trimFrom)
      $0.trimEachSide = Int32(scheme.experts.trimEachSide)
    }
    weightSpreadBasisPoints = Int32(scheme.weightSpread)
    provisional = scheme.isProvisional
    sha256 = file.sha256
  }
}

extension Zone.Measure {
  fileprivate init(_ measure: Measure) {
    self.init()
    code = measure.code
    displayName = Common.LocalizedText(measure.title)
    unit = measure.unit
    source = Zone.MeasureSource(measure.source)
    minimum = measure.minimum
    maximum = measure.maximum
  }
}

extension Zone.MeasureSource {
  init(_ source: Measure.Source) {
    switch source {
    case .declared: self = .declared
    case .fact: self = .fact
    case .expert: self = .expert
    }
  }
}

extension Zone.IndicatorGroup {
  fileprivate init(_ group: Group) {
    self.init()
    code = group.code
    displayName = Common.LocalizedText(group.title)
    weightHundredths = Int32(group.weight)
    capHundredths = Int32(group.most)
    indicators = group.indicators.map(Zone.ZoneIndicator.init)
  }
}

extension Zone.ZoneIndicator {
  fileprivate init(_ indicator: Indicator) {
    self.init()
    code = indicator.code
    displayName = Common.LocalizedText(indicator.title)
    measure = indicator.measure
    per = indicator.per ?? ""
    weightHundredths = Int32(indicator.weight)
    provenance = Common.Provenance(indicator.provenance)
    switch indicator.normalisation {
    case .target(.fixed(let fixed)): (normalisation, target) = (.target, fixed)
    case .target(.measure(let measure)): (normalisation, targetMeasure) = (.target, measure)
    case .inverse(let fixed): (normalisation, target) = (.inverse, fixed)
    case .minMax(let from, let to): (normalisation, worst, best) = (.minMax, from, to)
    case .yesNo: normalisation = .yesNo
    case .steps(let ascending):
      normalisation = .steps
      steps = ascending.map { step in
        .with {
          $0.atLeast = step.atLeast
          $0.shareBasisPoints = Int32(step.share)
        }
      }
    }
  }
}

extension Zone.Deduction {
  fileprivate init(_ deduction: Deduction) {
    self.init()
    code = deduction.code
    displayName = Common.LocalizedText(deduction.title)
    measure = deduction.measure
    per = deduction.per ?? ""
    over = deduction.over
    pointsHundredths = Int32(deduction.points)
    provenance = Common.Provenance(deduction.provenance)
  }
}
