import Records
import TalentAPI

/// The names of the enumerations of draws.
enum DrawNames {
  static let state = ValueNames<Talent.DrawState>([
    (.collecting, "收集承诺值", "collecting"), (.committed, "已承诺", "committed"), (.drawn, "已抽取", "drawn"),
    (.published, "已公布", "published"), (.cancelled, "已取消", "cancelled"),
  ])

  /// The reasons of refusals as transcripts write them.
  static let refusal = ValueNames<Talent.RefusalReason>([
    (.recusal, "回避", "recusal"), (.leave, "请假", "leave"), (.left, "离岗", "left"), (.declined, "拒绝", "declined"),
  ])
}
