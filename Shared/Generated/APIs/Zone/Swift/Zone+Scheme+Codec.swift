// Generated from ipmesh/zone/v1/scheme.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.EvaluationScheme {
  public static let fullName = "ipmesh.zone.v1.EvaluationScheme"

  public static var cType: CMessageType { ipmesh__zone__v1__evaluation_scheme__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__EvaluationScheme.self)
    name = String(reading: c.pointee.name)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
    aggregation = Zone.Aggregation(rawValue: Int32(truncatingIfNeeded: c.pointee.aggregation.rawValue))
    shareFloorBasisPoints = c.pointee.share_floor_basis_points
    measures = .init(reading: c.pointee.measures, count: c.pointee.n_measures) { Zone.Measure(reading: $0!) }
    groups = .init(reading: c.pointee.groups, count: c.pointee.n_groups) { Zone.IndicatorGroup(reading: $0!) }
    deductions = .init(reading: c.pointee.deductions, count: c.pointee.n_deductions) { Zone.Deduction(reading: $0!) }
    levels = .init(reading: c.pointee.levels, count: c.pointee.n_levels) { Zone.EvaluationLevel(reading: $0!) }
    expertRule = c.pointee.expert_rule.map { Zone.ExpertRule(reading: $0) }
    weightSpreadBasisPoints = c.pointee.weight_spread_basis_points
    provisional = c.pointee.provisional != 0
    sha256 = String(reading: c.pointee.sha256)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__EvaluationScheme.self)
    c.pointee.name = arena.text(name)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
    c.pointee.aggregation = .init(.init(truncatingIfNeeded: aggregation.rawValue))
    c.pointee.share_floor_basis_points = shareFloorBasisPoints
    c.pointee.n_measures = measures.count
    c.pointee.measures = arena.array(measures) { arena.message($0) }
    c.pointee.n_groups = groups.count
    c.pointee.groups = arena.array(groups) { arena.message($0) }
    c.pointee.n_deductions = deductions.count
    c.pointee.deductions = arena.array(deductions) { arena.message($0) }
    c.pointee.n_levels = levels.count
    c.pointee.levels = arena.array(levels) { arena.message($0) }
    if let value = expertRule {
      c.pointee.expert_rule = arena.message(value)
    }
    c.pointee.weight_spread_basis_points = weightSpreadBasisPoints
    c.pointee.provisional = provisional ? 1 : 0
    c.pointee.sha256 = arena.text(sha256)
  }
}

extension Zone.Measure {
  public static let fullName = "ipmesh.zone.v1.Measure"

  public static var cType: CMessageType { ipmesh__zone__v1__measure__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Measure.self)
    code = String(reading: c.pointee.code)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    unit = String(reading: c.pointee.unit)
    source = Zone.MeasureSource(rawValue: Int32(truncatingIfNeeded: c.pointee.source.rawValue))
    minimum = c.pointee.minimum
    maximum = c.pointee.maximum
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Measure.self)
    c.pointee.code = arena.text(code)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    c.pointee.unit = arena.text(unit)
    c.pointee.source = .init(.init(truncatingIfNeeded: source.rawValue))
    c.pointee.minimum = minimum
    c.pointee.maximum = maximum
  }
}

extension Zone.IndicatorGroup {
  public static let fullName = "ipmesh.zone.v1.IndicatorGroup"

  public static var cType: CMessageType { ipmesh__zone__v1__indicator_group__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__IndicatorGroup.self)
    code = String(reading: c.pointee.code)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    weightHundredths = c.pointee.weight_hundredths
    capHundredths = c.pointee.cap_hundredths
    indicators = .init(reading: c.pointee.indicators, count: c.pointee.n_indicators) {
      Zone.ZoneIndicator(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__IndicatorGroup.self)
    c.pointee.code = arena.text(code)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    c.pointee.weight_hundredths = weightHundredths
    c.pointee.cap_hundredths = capHundredths
    c.pointee.n_indicators = indicators.count
    c.pointee.indicators = arena.array(indicators) { arena.message($0) }
  }
}

extension Zone.ZoneIndicator {
  public static let fullName = "ipmesh.zone.v1.ZoneIndicator"

  public static var cType: CMessageType { ipmesh__zone__v1__zone_indicator__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ZoneIndicator.self)
    code = String(reading: c.pointee.code)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    measure = String(reading: c.pointee.measure)
    per = String(reading: c.pointee.per)
    weightHundredths = c.pointee.weight_hundredths
    normalisation = Zone.Normalisation(rawValue: Int32(truncatingIfNeeded: c.pointee.normalisation.rawValue))
    target = c.pointee.target
    targetMeasure = String(reading: c.pointee.target_measure)
    worst = c.pointee.worst
    best = c.pointee.best
    steps = .init(reading: c.pointee.steps, count: c.pointee.n_steps) { Zone.ShareStep(reading: $0!) }
    provenance = Common.Provenance(rawValue: Int32(truncatingIfNeeded: c.pointee.provenance.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ZoneIndicator.self)
    c.pointee.code = arena.text(code)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    c.pointee.measure = arena.text(measure)
    c.pointee.per = arena.text(per)
    c.pointee.weight_hundredths = weightHundredths
    c.pointee.normalisation = .init(.init(truncatingIfNeeded: normalisation.rawValue))
    c.pointee.target = target
    c.pointee.target_measure = arena.text(targetMeasure)
    c.pointee.worst = worst
    c.pointee.best = best
    c.pointee.n_steps = steps.count
    c.pointee.steps = arena.array(steps) { arena.message($0) }
    c.pointee.provenance = .init(.init(truncatingIfNeeded: provenance.rawValue))
  }
}

extension Zone.ShareStep {
  public static let fullName = "ipmesh.zone.v1.ShareStep"

  public static var cType: CMessageType { ipmesh__zone__v1__share_step__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ShareStep.self)
    atLeast = c.pointee.at_least
    shareBasisPoints = c.pointee.share_basis_points
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ShareStep.self)
    c.pointee.at_least = atLeast
    c.pointee.share_basis_points = shareBasisPoints
  }
}

extension Zone.Deduction {
  public static let fullName = "ipmesh.zone.v1.Deduction"

  public static var cType: CMessageType { ipmesh__zone__v1__deduction__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Deduction.self)
    code = String(reading: c.pointee.code)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    measure = String(reading: c.pointee.measure)
    per = String(reading: c.pointee.per)
    over = c.pointee.over
    pointsHundredths = c.pointee.points_hundredths
    provenance = Common.Provenance(rawValue: Int32(truncatingIfNeeded: c.pointee.provenance.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Deduction.self)
    c.pointee.code = arena.text(code)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    c.pointee.measure = arena.text(measure)
    c.pointee.per = arena.text(per)
    c.pointee.over = over
    c.pointee.points_hundredths = pointsHundredths
    c.pointee.provenance = .init(.init(truncatingIfNeeded: provenance.rawValue))
  }
}

extension Zone.EvaluationLevel {
  public static let fullName = "ipmesh.zone.v1.EvaluationLevel"

  public static var cType: CMessageType { ipmesh__zone__v1__evaluation_level__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__EvaluationLevel.self)
    code = String(reading: c.pointee.code)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    scoreAtLeastHundredths = c.pointee.score_at_least_hundredths
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__EvaluationLevel.self)
    c.pointee.code = arena.text(code)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    c.pointee.score_at_least_hundredths = scoreAtLeastHundredths
  }
}

extension Zone.ExpertRule {
  public static let fullName = "ipmesh.zone.v1.ExpertRule"

  public static var cType: CMessageType { ipmesh__zone__v1__expert_rule__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExpertRule.self)
    scoresMin = c.pointee.scores_min
    trimFrom = c.pointee.trim_from
    trimEachSide = c.pointee.trim_each_side
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExpertRule.self)
    c.pointee.scores_min = scoresMin
    c.pointee.trim_from = trimFrom
    c.pointee.trim_each_side = trimEachSide
  }
}
