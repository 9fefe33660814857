// Generated from ipmesh/statistics/v1/quality.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.QualityCount {
  public static let fullName = "ipmesh.statistics.v1.QualityCount"

  public static var cType: CMessageType { ipmesh__statistics__v1__quality_count__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__QualityCount.self)
    name = String(reading: c.pointee.name)
    unifiedSocialCreditCode = String(reading: c.pointee.unified_social_credit_code)
    displayName = String(reading: c.pointee.display_name)
    division = String(reading: c.pointee.division)
    period = String(reading: c.pointee.period)
    filedCount = c.pointee.filed_count
    abnormalCount = c.pointee.abnormal_count
    withdrawnCount = c.pointee.withdrawn_count
    decidedCount = c.pointee.decided_count
    grantedCount = c.pointee.granted_count
    attorneyCount = c.pointee.attorney_count
    trademarkFiledCount = c.pointee.trademark_filed_count
    maliciousCount = c.pointee.malicious_count
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__QualityCount.self)
    c.pointee.name = arena.text(name)
    c.pointee.unified_social_credit_code = arena.text(unifiedSocialCreditCode)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.division = arena.text(division)
    c.pointee.period = arena.text(period)
    c.pointee.filed_count = filedCount
    c.pointee.abnormal_count = abnormalCount
    c.pointee.withdrawn_count = withdrawnCount
    c.pointee.decided_count = decidedCount
    c.pointee.granted_count = grantedCount
    c.pointee.attorney_count = attorneyCount
    c.pointee.trademark_filed_count = trademarkFiledCount
    c.pointee.malicious_count = maliciousCount
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}

extension Statistics.QualityMeasure {
  public static let fullName = "ipmesh.statistics.v1.QualityMeasure"

  public static var cType: CMessageType { ipmesh__statistics__v1__quality_measure__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__QualityMeasure.self)
    measureId = String(reading: c.pointee.measure_id)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    numerator = String(reading: c.pointee.numerator)
    denominator = String(reading: c.pointee.denominator)
    above = c.pointee.above != 0
    thresholdNumerator = c.pointee.threshold_numerator
    thresholdDenominator = c.pointee.threshold_denominator
    countMin = c.pointee.count_min
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__QualityMeasure.self)
    c.pointee.measure_id = arena.text(measureId)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    c.pointee.numerator = arena.text(numerator)
    c.pointee.denominator = arena.text(denominator)
    c.pointee.above = above ? 1 : 0
    c.pointee.threshold_numerator = thresholdNumerator
    c.pointee.threshold_denominator = thresholdDenominator
    c.pointee.count_min = countMin
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
  }
}

extension Statistics.QualityReading {
  public static let fullName = "ipmesh.statistics.v1.QualityReading"

  public static var cType: CMessageType { ipmesh__statistics__v1__quality_reading__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__QualityReading.self)
    measureId = String(reading: c.pointee.measure_id)
    numerator = c.pointee.numerator
    denominator = c.pointee.denominator
    thresholdNumerator = c.pointee.threshold_numerator
    thresholdDenominator = c.pointee.threshold_denominator
    condition = c.pointee.condition.map { Common.Condition(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__QualityReading.self)
    c.pointee.measure_id = arena.text(measureId)
    c.pointee.numerator = numerator
    c.pointee.denominator = denominator
    c.pointee.threshold_numerator = thresholdNumerator
    c.pointee.threshold_denominator = thresholdDenominator
    if let value = condition {
      c.pointee.condition = arena.message(value)
    }
  }
}

extension Statistics.QualityStep {
  public static let fullName = "ipmesh.statistics.v1.QualityStep"

  public static var cType: CMessageType { ipmesh__statistics__v1__quality_step__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__QualityStep.self)
    state = Statistics.QualityFindingState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    reachDate = c.pointee.reach_date.map { GoogleType.Date(reading: $0) }
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__QualityStep.self)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = reachDate {
      c.pointee.reach_date = arena.message(value)
    }
    c.pointee.reason = arena.text(reason)
  }
}

extension Statistics.QualityFinding {
  public static let fullName = "ipmesh.statistics.v1.QualityFinding"

  public static var cType: CMessageType { ipmesh__statistics__v1__quality_finding__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__QualityFinding.self)
    name = String(reading: c.pointee.name)
    qualityCount = String(reading: c.pointee.quality_count)
    displayName = String(reading: c.pointee.display_name)
    division = String(reading: c.pointee.division)
    period = String(reading: c.pointee.period)
    reading = c.pointee.reading.map { Statistics.QualityReading(reading: $0) }
    provisional = c.pointee.provisional != 0
    state = Statistics.QualityFindingState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    addressee = Statistics.QualityAddressee(rawValue: Int32(truncatingIfNeeded: c.pointee.addressee.rawValue))
    feedback = String(reading: c.pointee.feedback)
    answerDueDate = c.pointee.answer_due_date.map { GoogleType.Date(reading: $0) }
    answer = String(reading: c.pointee.answer)
    answerDate = c.pointee.answer_date.map { GoogleType.Date(reading: $0) }
    late = c.pointee.late != 0
    steps = .init(reading: c.pointee.steps, count: c.pointee.n_steps) { Statistics.QualityStep(reading: $0!) }
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__QualityFinding.self)
    c.pointee.name = arena.text(name)
    c.pointee.quality_count = arena.text(qualityCount)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.division = arena.text(division)
    c.pointee.period = arena.text(period)
    if let value = reading {
      c.pointee.reading = arena.message(value)
    }
    c.pointee.provisional = provisional ? 1 : 0
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.addressee = .init(.init(truncatingIfNeeded: addressee.rawValue))
    c.pointee.feedback = arena.text(feedback)
    if let value = answerDueDate {
      c.pointee.answer_due_date = arena.message(value)
    }
    c.pointee.answer = arena.text(answer)
    if let value = answerDate {
      c.pointee.answer_date = arena.message(value)
    }
    c.pointee.late = late ? 1 : 0
    c.pointee.n_steps = steps.count
    c.pointee.steps = arena.array(steps) { arena.message($0) }
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}
