// Generated from ipmesh/zone/v1/evaluation.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.Reopening {
  public static let fullName = "ipmesh.zone.v1.Reopening"

  public static var cType: CMessageType { ipmesh__zone__v1__reopening__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Reopening.self)
    resultDigest = String(reading: c.pointee.result_digest)
    reason = String(reading: c.pointee.reason)
    actor = String(reading: c.pointee.actor)
    reopenTime = c.pointee.reopen_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Reopening.self)
    c.pointee.result_digest = arena.text(resultDigest)
    c.pointee.reason = arena.text(reason)
    c.pointee.actor = arena.text(actor)
    if let value = reopenTime {
      c.pointee.reopen_time = arena.message(value)
    }
  }
}

extension Zone.Evaluation {
  public static let fullName = "ipmesh.zone.v1.Evaluation"

  public static var cType: CMessageType { ipmesh__zone__v1__evaluation__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Evaluation.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    scheme = String(reading: c.pointee.scheme)
    zones = .init(reading: c.pointee.zones, count: c.pointee.n_zones) { String(reading: $0) }
    periodStartDate = c.pointee.period_start_date.map { GoogleType.Date(reading: $0) }
    periodEndDate = c.pointee.period_end_date.map { GoogleType.Date(reading: $0) }
    state = Zone.EvaluationState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    draw = String(reading: c.pointee.draw)
    expertCount = c.pointee.expert_count
    experts = .init(reading: c.pointee.experts, count: c.pointee.n_experts) { String(reading: $0) }
    schemeSha256 = String(reading: c.pointee.scheme_sha256)
    resultDigest = String(reading: c.pointee.result_digest)
    provisional = c.pointee.provisional != 0
    reopenings = .init(reading: c.pointee.reopenings, count: c.pointee.n_reopenings) { Zone.Reopening(reading: $0!) }
    runTime = c.pointee.run_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    publishTime = c.pointee.publish_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    panelProvisional = c.pointee.panel_provisional != 0
    division = String(reading: c.pointee.division)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Evaluation.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.scheme = arena.text(scheme)
    c.pointee.n_zones = zones.count
    c.pointee.zones = arena.array(zones) { arena.text($0) }
    if let value = periodStartDate {
      c.pointee.period_start_date = arena.message(value)
    }
    if let value = periodEndDate {
      c.pointee.period_end_date = arena.message(value)
    }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.draw = arena.text(draw)
    c.pointee.expert_count = expertCount
    c.pointee.n_experts = experts.count
    c.pointee.experts = arena.array(experts) { arena.text($0) }
    c.pointee.scheme_sha256 = arena.text(schemeSha256)
    c.pointee.result_digest = arena.text(resultDigest)
    c.pointee.provisional = provisional ? 1 : 0
    c.pointee.n_reopenings = reopenings.count
    c.pointee.reopenings = arena.array(reopenings) { arena.message($0) }
    if let value = runTime {
      c.pointee.run_time = arena.message(value)
    }
    if let value = publishTime {
      c.pointee.publish_time = arena.message(value)
    }
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
    c.pointee.panel_provisional = panelProvisional ? 1 : 0
    c.pointee.division = arena.text(division)
  }
}

extension Zone.IndicatorValue {
  public static let fullName = "ipmesh.zone.v1.IndicatorValue"

  public static var cType: CMessageType { ipmesh__zone__v1__indicator_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__IndicatorValue.self)
    measure = String(reading: c.pointee.measure)
    self.value = c.pointee.value
    evidence = c.pointee.evidence.map { Zone.Evidence(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__IndicatorValue.self)
    c.pointee.measure = arena.text(measure)
    c.pointee.value = self.value
    if let value = evidence {
      c.pointee.evidence = arena.message(value)
    }
  }
}

extension Zone.IndicatorSheet {
  public static let fullName = "ipmesh.zone.v1.IndicatorSheet"

  public static var cType: CMessageType { ipmesh__zone__v1__indicator_sheet__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__IndicatorSheet.self)
    name = String(reading: c.pointee.name)
    zone = String(reading: c.pointee.zone)
    values = .init(reading: c.pointee.values, count: c.pointee.n_values) { Zone.IndicatorValue(reading: $0!) }
    missingMeasures = .init(reading: c.pointee.missing_measures, count: c.pointee.n_missing_measures) {
      String(reading: $0)
    }
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__IndicatorSheet.self)
    c.pointee.name = arena.text(name)
    c.pointee.zone = arena.text(zone)
    c.pointee.n_values = values.count
    c.pointee.values = arena.array(values) { arena.message($0) }
    c.pointee.n_missing_measures = missingMeasures.count
    c.pointee.missing_measures = arena.array(missingMeasures) { arena.text($0) }
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}

extension Zone.ExpertScore {
  public static let fullName = "ipmesh.zone.v1.ExpertScore"

  public static var cType: CMessageType { ipmesh__zone__v1__expert_score__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExpertScore.self)
    measure = String(reading: c.pointee.measure)
    score = c.pointee.score
    remarks = String(reading: c.pointee.remarks)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExpertScore.self)
    c.pointee.measure = arena.text(measure)
    c.pointee.score = score
    c.pointee.remarks = arena.text(remarks)
  }
}

extension Zone.ExpertSheet {
  public static let fullName = "ipmesh.zone.v1.ExpertSheet"

  public static var cType: CMessageType { ipmesh__zone__v1__expert_sheet__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExpertSheet.self)
    name = String(reading: c.pointee.name)
    zone = String(reading: c.pointee.zone)
    expert = String(reading: c.pointee.expert)
    scores = .init(reading: c.pointee.scores, count: c.pointee.n_scores) { Zone.ExpertScore(reading: $0!) }
    recused = c.pointee.recused != 0
    recusalReason = String(reading: c.pointee.recusal_reason)
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExpertSheet.self)
    c.pointee.name = arena.text(name)
    c.pointee.zone = arena.text(zone)
    c.pointee.expert = arena.text(expert)
    c.pointee.n_scores = scores.count
    c.pointee.scores = arena.array(scores) { arena.message($0) }
    c.pointee.recused = recused ? 1 : 0
    c.pointee.recusal_reason = arena.text(recusalReason)
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}

extension Zone.ScoredValue {
  public static let fullName = "ipmesh.zone.v1.ScoredValue"

  public static var cType: CMessageType { ipmesh__zone__v1__scored_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ScoredValue.self)
    measure = String(reading: c.pointee.measure)
    source = Zone.MeasureSource(rawValue: Int32(truncatingIfNeeded: c.pointee.source.rawValue))
    numerator = c.pointee.numerator
    denominator = c.pointee.denominator
    evidence = c.pointee.evidence.map { Zone.Evidence(reading: $0) }
    countBasis = c.pointee.count_basis.map { Common.LocalizedText(reading: $0) }
    panelScores = .init(reading: c.pointee.panel_scores, count: c.pointee.n_panel_scores) {
      Zone.PanelScore(reading: $0!)
    }
    recusedCount = c.pointee.recused_count
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ScoredValue.self)
    c.pointee.measure = arena.text(measure)
    c.pointee.source = .init(.init(truncatingIfNeeded: source.rawValue))
    c.pointee.numerator = numerator
    c.pointee.denominator = denominator
    if let value = evidence {
      c.pointee.evidence = arena.message(value)
    }
    if let value = countBasis {
      c.pointee.count_basis = arena.message(value)
    }
    c.pointee.n_panel_scores = panelScores.count
    c.pointee.panel_scores = arena.array(panelScores) { arena.message($0) }
    c.pointee.recused_count = recusedCount
  }
}

extension Zone.PanelScore {
  public static let fullName = "ipmesh.zone.v1.PanelScore"

  public static var cType: CMessageType { ipmesh__zone__v1__panel_score__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__PanelScore.self)
    expert = String(reading: c.pointee.expert)
    score = c.pointee.score
    trimmed = c.pointee.trimmed != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__PanelScore.self)
    c.pointee.expert = arena.text(expert)
    c.pointee.score = score
    c.pointee.trimmed = trimmed ? 1 : 0
  }
}

extension Zone.ScoredIndicator {
  public static let fullName = "ipmesh.zone.v1.ScoredIndicator"

  public static var cType: CMessageType { ipmesh__zone__v1__scored_indicator__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ScoredIndicator.self)
    code = String(reading: c.pointee.code)
    self.value = String(reading: c.pointee.value)
    target = String(reading: c.pointee.target)
    share = String(reading: c.pointee.share)
    shareMillionths = c.pointee.share_millionths
    weightHundredths = c.pointee.weight_hundredths
    pointsHundredths = c.pointee.points_hundredths
    factorMillionths = c.pointee.factor_millionths
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ScoredIndicator.self)
    c.pointee.code = arena.text(code)
    c.pointee.value = arena.text(self.value)
    c.pointee.target = arena.text(target)
    c.pointee.share = arena.text(share)
    c.pointee.share_millionths = shareMillionths
    c.pointee.weight_hundredths = weightHundredths
    c.pointee.points_hundredths = pointsHundredths
    c.pointee.factor_millionths = factorMillionths
  }
}

extension Zone.ScoredGroup {
  public static let fullName = "ipmesh.zone.v1.ScoredGroup"

  public static var cType: CMessageType { ipmesh__zone__v1__scored_group__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ScoredGroup.self)
    code = String(reading: c.pointee.code)
    pointsHundredths = c.pointee.points_hundredths
    capped = c.pointee.capped != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ScoredGroup.self)
    c.pointee.code = arena.text(code)
    c.pointee.points_hundredths = pointsHundredths
    c.pointee.capped = capped ? 1 : 0
  }
}

extension Zone.ScoredDeduction {
  public static let fullName = "ipmesh.zone.v1.ScoredDeduction"

  public static var cType: CMessageType { ipmesh__zone__v1__scored_deduction__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ScoredDeduction.self)
    code = String(reading: c.pointee.code)
    self.value = String(reading: c.pointee.value)
    pointsHundredths = c.pointee.points_hundredths
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ScoredDeduction.self)
    c.pointee.code = arena.text(code)
    c.pointee.value = arena.text(self.value)
    c.pointee.points_hundredths = pointsHundredths
  }
}

extension Zone.EvaluationResult {
  public static let fullName = "ipmesh.zone.v1.EvaluationResult"

  public static var cType: CMessageType { ipmesh__zone__v1__evaluation_result__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__EvaluationResult.self)
    name = String(reading: c.pointee.name)
    zone = String(reading: c.pointee.zone)
    zoneDisplayName = String(reading: c.pointee.zone_display_name)
    rank = c.pointee.rank
    scoreHundredths = c.pointee.score_hundredths
    grossHundredths = c.pointee.gross_hundredths
    level = String(reading: c.pointee.level)
    levelDisplayName = c.pointee.level_display_name.map { Common.LocalizedText(reading: $0) }
    values = .init(reading: c.pointee.values, count: c.pointee.n_values) { Zone.ScoredValue(reading: $0!) }
    indicators = .init(reading: c.pointee.indicators, count: c.pointee.n_indicators) {
      Zone.ScoredIndicator(reading: $0!)
    }
    groups = .init(reading: c.pointee.groups, count: c.pointee.n_groups) { Zone.ScoredGroup(reading: $0!) }
    deductions = .init(reading: c.pointee.deductions, count: c.pointee.n_deductions) {
      Zone.ScoredDeduction(reading: $0!)
    }
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__EvaluationResult.self)
    c.pointee.name = arena.text(name)
    c.pointee.zone = arena.text(zone)
    c.pointee.zone_display_name = arena.text(zoneDisplayName)
    c.pointee.rank = rank
    c.pointee.score_hundredths = scoreHundredths
    c.pointee.gross_hundredths = grossHundredths
    c.pointee.level = arena.text(level)
    if let value = levelDisplayName {
      c.pointee.level_display_name = arena.message(value)
    }
    c.pointee.n_values = values.count
    c.pointee.values = arena.array(values) { arena.message($0) }
    c.pointee.n_indicators = indicators.count
    c.pointee.indicators = arena.array(indicators) { arena.message($0) }
    c.pointee.n_groups = groups.count
    c.pointee.groups = arena.array(groups) { arena.message($0) }
    c.pointee.n_deductions = deductions.count
    c.pointee.deductions = arena.array(deductions) { arena.message($0) }
    c.pointee.provisional = provisional ? 1 : 0
  }
}
