import Domain
import Records
import StatisticsAPI

/// What is done with a round.
enum SurveyRoundEvent: Sendable, Hashable {
  case freeze, open, close, reopen, publish
}

/// The steps of a round.
enum SurveyRoundSteps {
  /// Which step leads where; refusals carry the rule `SURVEY-round-steps`.
  static let machine = StateMachine<Statistics.SurveyRoundState, SurveyRoundEvent>(
    rule: "SURVEY-round-steps",
    [
      .init(.freeze, from: .planned, to: .framed),
      .init(.open, from: .framed, to: .open),
      .init(.close, from: .open, to: .final),
      .init(.reopen, from: .final, to: .open),
      .init(.publish, from: .final, to: .published),
    ])
}

extension Statistics.SurveyRoundState: NamedValue {
  public static let names = ValueNames<Self>([
    (.planned, "计划", "planned"), (.framed, "名录已冻结", "framed"), (.open, "填报中", "open"), (.final, "已定稿", "final"),
    (.published, "已发布", "published"),
  ])
}

extension SurveyRoundEvent: NamedValue {
  static let names = ValueNames<Self>([
    (.freeze, "冻结名录", "freeze"), (.open, "开放填报", "open"), (.close, "定稿", "close"), (.reopen, "重新开放", "reopen"),
    (.publish, "发布", "publish"),
  ])
}
