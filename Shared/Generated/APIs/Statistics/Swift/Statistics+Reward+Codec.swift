// Generated from ipmesh/statistics/v1/reward.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.RewardFund {
  public static let fullName = "ipmesh.statistics.v1.RewardFund"

  public static var cType: CMessageType { ipmesh__statistics__v1__reward_fund__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RewardFund.self)
    name = String(reading: c.pointee.name)
    budgetFen = c.pointee.budget_fen
    document = String(reading: c.pointee.document)
    documentSha256 = String(reading: c.pointee.document_sha256)
    proposedFen = c.pointee.proposed_fen
    approvedFen = c.pointee.approved_fen
    paidFen = c.pointee.paid_fen
    availableFen = c.pointee.available_fen
    grossPaidFen = c.pointee.gross_paid_fen
    reversedFen = c.pointee.reversed_fen
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RewardFund.self)
    c.pointee.name = arena.text(name)
    c.pointee.budget_fen = budgetFen
    c.pointee.document = arena.text(document)
    c.pointee.document_sha256 = arena.text(documentSha256)
    c.pointee.proposed_fen = proposedFen
    c.pointee.approved_fen = approvedFen
    c.pointee.paid_fen = paidFen
    c.pointee.available_fen = availableFen
    c.pointee.gross_paid_fen = grossPaidFen
    c.pointee.reversed_fen = reversedFen
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}

extension Statistics.PerformanceResult {
  public static let fullName = "ipmesh.statistics.v1.PerformanceResult"

  public static var cType: CMessageType { ipmesh__statistics__v1__performance_result__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PerformanceResult.self)
    name = String(reading: c.pointee.name)
    unifiedSocialCreditCode = String(reading: c.pointee.unified_social_credit_code)
    year = c.pointee.year
    level = Statistics.PerformanceLevel(rawValue: Int32(truncatingIfNeeded: c.pointee.level.rawValue))
    document = String(reading: c.pointee.document)
    documentSha256 = String(reading: c.pointee.document_sha256)
    gradingResult = String(reading: c.pointee.grading_result)
    voided = c.pointee.voided != 0
    voidReason = String(reading: c.pointee.void_reason)
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PerformanceResult.self)
    c.pointee.name = arena.text(name)
    c.pointee.unified_social_credit_code = arena.text(unifiedSocialCreditCode)
    c.pointee.year = year
    c.pointee.level = .init(.init(truncatingIfNeeded: level.rawValue))
    c.pointee.document = arena.text(document)
    c.pointee.document_sha256 = arena.text(documentSha256)
    c.pointee.grading_result = arena.text(gradingResult)
    c.pointee.voided = voided ? 1 : 0
    c.pointee.void_reason = arena.text(voidReason)
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}

extension Statistics.RewardPayment {
  public static let fullName = "ipmesh.statistics.v1.RewardPayment"

  public static var cType: CMessageType { ipmesh__statistics__v1__reward_payment__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RewardPayment.self)
    number = c.pointee.number
    amountFen = c.pointee.amount_fen
    payDate = c.pointee.pay_date.map { GoogleType.Date(reading: $0) }
    voucherSha256 = String(reading: c.pointee.voucher_sha256)
    reverseDate = c.pointee.reverse_date.map { GoogleType.Date(reading: $0) }
    reverseReason = String(reading: c.pointee.reverse_reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RewardPayment.self)
    c.pointee.number = number
    c.pointee.amount_fen = amountFen
    if let value = payDate {
      c.pointee.pay_date = arena.message(value)
    }
    c.pointee.voucher_sha256 = arena.text(voucherSha256)
    if let value = reverseDate {
      c.pointee.reverse_date = arena.message(value)
    }
    c.pointee.reverse_reason = arena.text(reverseReason)
  }
}

extension Statistics.RewardStep {
  public static let fullName = "ipmesh.statistics.v1.RewardStep"

  public static var cType: CMessageType { ipmesh__statistics__v1__reward_step__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RewardStep.self)
    state = Statistics.RewardState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    reachDate = c.pointee.reach_date.map { GoogleType.Date(reading: $0) }
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RewardStep.self)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = reachDate {
      c.pointee.reach_date = arena.message(value)
    }
    c.pointee.reason = arena.text(reason)
  }
}

extension Statistics.Reward {
  public static let fullName = "ipmesh.statistics.v1.Reward"

  public static var cType: CMessageType { ipmesh__statistics__v1__reward__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Reward.self)
    name = String(reading: c.pointee.name)
    year = c.pointee.year
    unifiedSocialCreditCode = String(reading: c.pointee.unified_social_credit_code)
    institutionDisplayName = String(reading: c.pointee.institution_display_name)
    division = String(reading: c.pointee.division)
    amountFen = c.pointee.amount_fen
    performanceResult = String(reading: c.pointee.performance_result)
    state = Statistics.RewardState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    conditions = .init(reading: c.pointee.conditions, count: c.pointee.n_conditions) { Common.Condition(reading: $0!) }
    provisional = c.pointee.provisional != 0
    noticeEndDate = c.pointee.notice_end_date.map { GoogleType.Date(reading: $0) }
    payments = .init(reading: c.pointee.payments, count: c.pointee.n_payments) {
      Statistics.RewardPayment(reading: $0!)
    }
    paidFen = c.pointee.paid_fen
    steps = .init(reading: c.pointee.steps, count: c.pointee.n_steps) { Statistics.RewardStep(reading: $0!) }
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Reward.self)
    c.pointee.name = arena.text(name)
    c.pointee.year = year
    c.pointee.unified_social_credit_code = arena.text(unifiedSocialCreditCode)
    c.pointee.institution_display_name = arena.text(institutionDisplayName)
    c.pointee.division = arena.text(division)
    c.pointee.amount_fen = amountFen
    c.pointee.performance_result = arena.text(performanceResult)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.n_conditions = conditions.count
    c.pointee.conditions = arena.array(conditions) { arena.message($0) }
    c.pointee.provisional = provisional ? 1 : 0
    if let value = noticeEndDate {
      c.pointee.notice_end_date = arena.message(value)
    }
    c.pointee.n_payments = payments.count
    c.pointee.payments = arena.array(payments) { arena.message($0) }
    c.pointee.paid_fen = paidFen
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
