import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Payments of rewards, and what comes back.
extension Rewards {
  func pay(_ request: Statistics.PayRewardRequest, by caller: CallerIdentity) async throws -> Statistics.Reward {
    try await change(request, request.requestId, request.name, request.etag, by: caller) { reward, now, transaction in
      try caller.requireReach(Division.provinceCode, reward.name)
      let payment = try Self.checked(request, reward, now.today)
      let paid = reward.paidFen + payment.amountFen
      try RewardStates.move(&reward, paid == reward.amountFen ? .payRest : .payPart, on: now.today)
      try Self.use(payment.voucherSha256, reward.name, transaction)
      reward.payments.append(payment)
      reward.paidFen = paid
    }
  }

  private static func checked(
    _ request: Statistics.PayRewardRequest, _ reward: Statistics.Reward, _ today: CivilDate
  ) throws(RPCError) -> Statistics.RewardPayment {
    var problems = FieldProblems()
    var payment = Statistics.RewardPayment()
    payment.number = Int32(reward.payments.count + 1)
    payment.amountFen = request.amountFen
    let left = reward.amountFen - reward.paidFen
    problems.number("amount_fen", request.amountFen, 1...RewardFunds.budgetMax)
    if reward.state == .approved, (left + 1...max(left + 1, RewardFunds.budgetMax)).contains(request.amountFen) {
      problems.add(
        "amount_fen", "reward-left", en: "\(left) fen of the reward are left", zh: "尚可拨付\(left)分",
        seen: "\(request.amountFen)")
    }
    let day = problems.date("pay_date", request.payDate, required: true, latest: today)
    let approved = reward.steps.first { $0.state == .approved }?.reachDate?.civilDate
    problems.order("pay_date", day, notBefore: approved, "the approval", zh: "审定日")
    payment.payDate = day.map(GoogleType.Date.init)
    payment.voucherSha256 = problems.sha256("voucher_sha256", request.voucherSha256)
    try problems.check()
    return payment
  }

  /// Notes that a voucher was used. Throws ALREADY_EXISTS for one that paid before.
  private static func use(_ voucher: String, _ reward: String, _ transaction: borrowing Transaction) throws {
    let known = try transaction.first("SELECT reward FROM reward_voucher WHERE sha256 = $1", [voucher]) {
      try $0[0] as String
    }
    if let known { throw RPCError.alreadyExists(known, "voucher_sha256") }
    try transaction.execute("INSERT INTO reward_voucher (sha256, reward) VALUES ($1, $2)", [voucher, reward])
  }

  func reverse(
    _ request: Statistics.ReverseRewardPaymentRequest, by caller: CallerIdentity
  ) async throws -> Statistics.Reward {
    try await change(request, request.requestId, request.name, request.etag, by: caller) { reward, now, _ in
      try caller.requireReach(Division.provinceCode, reward.name)
      let reason = try Self.reason(request.reason)
      guard let place = reward.payments.firstIndex(where: { $0.number == request.paymentNumber }) else {
        throw RPCError.invalid(
          "payment_number", "payment-known", en: "the reward has no such payment", zh: "没有该笔拨付",
          seen: "\(request.paymentNumber)")
      }
      guard reward.payments[place].reverseDate == nil else {
        throw RPCError.precondition(
          "REWARD-reversed", reward.name, en: "payment \(request.paymentNumber) came back already", zh: "该笔款项已退回")
      }
      try RewardStates.move(&reward, .reverse, on: now.today, reason: reason)
      reward.payments[place].reverseDate = GoogleType.Date(now.today)
      reward.payments[place].reverseReason = reason
      reward.paidFen -= reward.payments[place].amountFen
    }
  }
}
