// Generated from ipmesh/statistics/v1/reward_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.CreateRewardFundRequest {
  public static let fullName = "ipmesh.statistics.v1.CreateRewardFundRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__create_reward_fund_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CreateRewardFundRequest.self)
    requestId = String(reading: c.pointee.request_id)
    year = c.pointee.year
    rewardFund = c.pointee.reward_fund.map { Statistics.RewardFund(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CreateRewardFundRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.year = year
    if let value = rewardFund {
      c.pointee.reward_fund = arena.message(value)
    }
  }
}

extension Statistics.GetRewardFundRequest {
  public static let fullName = "ipmesh.statistics.v1.GetRewardFundRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_reward_fund_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetRewardFundRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetRewardFundRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListRewardFundsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListRewardFundsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_reward_funds_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListRewardFundsRequest.self)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListRewardFundsRequest.self)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Statistics.ListRewardFundsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListRewardFundsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_reward_funds_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListRewardFundsResponse.self)
    rewardFunds = .init(reading: c.pointee.reward_funds, count: c.pointee.n_reward_funds) {
      Statistics.RewardFund(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListRewardFundsResponse.self)
    c.pointee.n_reward_funds = rewardFunds.count
    c.pointee.reward_funds = arena.array(rewardFunds) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.UpdateRewardFundRequest {
  public static let fullName = "ipmesh.statistics.v1.UpdateRewardFundRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__update_reward_fund_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__UpdateRewardFundRequest.self)
    requestId = String(reading: c.pointee.request_id)
    rewardFund = c.pointee.reward_fund.map { Statistics.RewardFund(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__UpdateRewardFundRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = rewardFund {
      c.pointee.reward_fund = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Statistics.RecordPerformanceResultRequest {
  public static let fullName = "ipmesh.statistics.v1.RecordPerformanceResultRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__record_performance_result_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RecordPerformanceResultRequest.self)
    requestId = String(reading: c.pointee.request_id)
    performanceResult = c.pointee.performance_result.map { Statistics.PerformanceResult(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RecordPerformanceResultRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = performanceResult {
      c.pointee.performance_result = arena.message(value)
    }
  }
}

extension Statistics.GetPerformanceResultRequest {
  public static let fullName = "ipmesh.statistics.v1.GetPerformanceResultRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_performance_result_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetPerformanceResultRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetPerformanceResultRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListPerformanceResultsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListPerformanceResultsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_performance_results_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListPerformanceResultsRequest.self)
    year = c.pointee.year
    level = Statistics.PerformanceLevel(rawValue: Int32(truncatingIfNeeded: c.pointee.level.rawValue))
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListPerformanceResultsRequest.self)
    c.pointee.year = year
    c.pointee.level = .init(.init(truncatingIfNeeded: level.rawValue))
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Statistics.ListPerformanceResultsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListPerformanceResultsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_performance_results_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListPerformanceResultsResponse.self)
    performanceResults = .init(reading: c.pointee.performance_results, count: c.pointee.n_performance_results) {
      Statistics.PerformanceResult(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListPerformanceResultsResponse.self)
    c.pointee.n_performance_results = performanceResults.count
    c.pointee.performance_results = arena.array(performanceResults) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.VoidPerformanceResultRequest {
  public static let fullName = "ipmesh.statistics.v1.VoidPerformanceResultRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__void_performance_result_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__VoidPerformanceResultRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__VoidPerformanceResultRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = arena.text(reason)
  }
}

extension Statistics.CheckRewardRequest {
  public static let fullName = "ipmesh.statistics.v1.CheckRewardRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__check_reward_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CheckRewardRequest.self)
    unifiedSocialCreditCode = String(reading: c.pointee.unified_social_credit_code)
    year = c.pointee.year
    amountFen = c.pointee.amount_fen
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CheckRewardRequest.self)
    c.pointee.unified_social_credit_code = arena.text(unifiedSocialCreditCode)
    c.pointee.year = year
    c.pointee.amount_fen = amountFen
  }
}

extension Statistics.CheckRewardResponse {
  public static let fullName = "ipmesh.statistics.v1.CheckRewardResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__check_reward_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CheckRewardResponse.self)
    conditions = .init(reading: c.pointee.conditions, count: c.pointee.n_conditions) { Common.Condition(reading: $0!) }
    outcome = Common.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CheckRewardResponse.self)
    c.pointee.n_conditions = conditions.count
    c.pointee.conditions = arena.array(conditions) { arena.message($0) }
    c.pointee.outcome = .init(.init(truncatingIfNeeded: outcome.rawValue))
    c.pointee.provisional = provisional ? 1 : 0
  }
}

extension Statistics.ProposeRewardRequest {
  public static let fullName = "ipmesh.statistics.v1.ProposeRewardRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__propose_reward_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ProposeRewardRequest.self)
    requestId = String(reading: c.pointee.request_id)
    unifiedSocialCreditCode = String(reading: c.pointee.unified_social_credit_code)
    year = c.pointee.year
    amountFen = c.pointee.amount_fen
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ProposeRewardRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.unified_social_credit_code = arena.text(unifiedSocialCreditCode)
    c.pointee.year = year
    c.pointee.amount_fen = amountFen
  }
}

extension Statistics.GetRewardRequest {
  public static let fullName = "ipmesh.statistics.v1.GetRewardRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_reward_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetRewardRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetRewardRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListRewardsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListRewardsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_rewards_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListRewardsRequest.self)
    year = c.pointee.year
    state = Statistics.RewardState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListRewardsRequest.self)
    c.pointee.year = year
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Statistics.ListRewardsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListRewardsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_rewards_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListRewardsResponse.self)
    rewards = .init(reading: c.pointee.rewards, count: c.pointee.n_rewards) { Statistics.Reward(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListRewardsResponse.self)
    c.pointee.n_rewards = rewards.count
    c.pointee.rewards = arena.array(rewards) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.AnnounceRewardRequest {
  public static let fullName = "ipmesh.statistics.v1.AnnounceRewardRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__announce_reward_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AnnounceRewardRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AnnounceRewardRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Statistics.ApproveRewardRequest {
  public static let fullName = "ipmesh.statistics.v1.ApproveRewardRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__approve_reward_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ApproveRewardRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ApproveRewardRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Statistics.RefuseRewardRequest {
  public static let fullName = "ipmesh.statistics.v1.RefuseRewardRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__refuse_reward_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RefuseRewardRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RefuseRewardRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = arena.text(reason)
  }
}

extension Statistics.WithdrawRewardRequest {
  public static let fullName = "ipmesh.statistics.v1.WithdrawRewardRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__withdraw_reward_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__WithdrawRewardRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__WithdrawRewardRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = arena.text(reason)
  }
}

extension Statistics.PayRewardRequest {
  public static let fullName = "ipmesh.statistics.v1.PayRewardRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__pay_reward_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PayRewardRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    amountFen = c.pointee.amount_fen
    payDate = c.pointee.pay_date.map { GoogleType.Date(reading: $0) }
    voucherSha256 = String(reading: c.pointee.voucher_sha256)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PayRewardRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.amount_fen = amountFen
    if let value = payDate {
      c.pointee.pay_date = arena.message(value)
    }
    c.pointee.voucher_sha256 = arena.text(voucherSha256)
  }
}

extension Statistics.ReverseRewardPaymentRequest {
  public static let fullName = "ipmesh.statistics.v1.ReverseRewardPaymentRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__reverse_reward_payment_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReverseRewardPaymentRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    paymentNumber = c.pointee.payment_number
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReverseRewardPaymentRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.payment_number = paymentNumber
    c.pointee.reason = arena.text(reason)
  }
}
