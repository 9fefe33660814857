import Records
import TalentAPI

/// What people call the states of contests.
enum ContestNames {
  static let state = ValueNames<Talent.ContestState>([
    (.draft, "筹备", "draft"), (.open, "征集", "open"), (.scoring, "评审", "scoring"), (.concluded, "评审完成", "concluded"),
    (.published, "已公布", "published"), (.cancelled, "已取消", "cancelled"),
  ])
}
