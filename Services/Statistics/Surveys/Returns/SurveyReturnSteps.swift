import Domain
import Records
import StatisticsAPI

/// The steps of a return: ISSUED → FILLING → SUBMITTED → CITY_CHECK → PROV_CHECK → (RETURN) → LOCKED → PUBLISHED.
enum SurveyReturnSteps {
  /// Which step leads where; refusals carry the rule `SURVEY-steps`.
  static let machine = StateMachine<Statistics.SurveyReturnState, Statistics.SurveyReturnEvent>(
    rule: "SURVEY-steps",
    [
      .init(.fill, from: .issued, .filling, .return, to: .filling),
      .init(.submit, from: .filling, to: .submitted),
      .init(.beginCityCheck, from: .submitted, to: .cityCheck),
      .init(.passCityCheck, from: .cityCheck, to: .provCheck),
      .init(.sendBack, from: .cityCheck, .provCheck, to: .return),
      .init(.lock, from: .provCheck, to: .locked),
      .init(.unapprove, from: .locked, to: .return),
      .init(.publish, from: .locked, to: .published),
    ])

  /// Whether the step gives a reason.
  static func needsReason(_ event: Statistics.SurveyReturnEvent) -> Bool { event == .sendBack || event == .unapprove }

  /// Whether the step from a state is the province's; the others that ChangeSurveyReturnState takes are the prefecture's.
  static func isOfProvince(_ event: Statistics.SurveyReturnEvent, in state: Statistics.SurveyReturnState) -> Bool {
    switch event {
    case .lock, .unapprove: true
    case .sendBack: state == .provCheck
    default: false
    }
  }
}

extension Statistics.SurveyReturnState: NamedValue {
  public static let names = ValueNames<Self>([
    (.issued, "已下发", "issued"), (.filling, "填报中", "filling"), (.submitted, "已提交", "submitted"),
    (.cityCheck, "市级审核", "city check"), (.provCheck, "省级审核", "prov check"), (.return, "退回修改", "return"),
    (.locked, "已锁定", "locked"), (.published, "已发布", "published"),
  ])
}

extension Statistics.SurveyReturnEvent: NamedValue {
  public static let names = ValueNames<Self>([
    (.fill, "填报", "fill"), (.submit, "提交", "submit"), (.beginCityCheck, "开始市级审核", "begin city check"),
    (.passCityCheck, "通过市级审核", "pass city check"), (.sendBack, "退回", "send back"), (.lock, "审核通过并锁定", "lock"),
    (.unapprove, "撤销审核", "unapprove"), (.publish, "发布", "publish"),
  ])
}
