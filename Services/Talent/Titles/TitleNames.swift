import Records
import TalentAPI

/// What people and files call the values of the enumerations of titles.
enum TitleNames {
  static let level = ValueNames<Talent.TitleLevel>([
    (.assistant, "助理知识产权师", "assistant"), (.intermediate, "知识产权师", "intermediate"),
    (.senior, "高级知识产权师", "senior"), (.professor, "正高级知识产权师", "professor"),
  ])

  static let education = ValueNames<Talent.TitleEducation>([
    (.highSchool, "高中", "high school"), (.juniorCollege, "大专", "junior college"),
    (.bachelor, "本科", "bachelor"), (.secondBachelor, "双学位", "second bachelor"), (.master, "硕士", "master"),
    (.doctor, "博士", "doctor"),
  ])

  static let achievement = ValueNames<Talent.TitleAchievementKind>([
    (.project, "项目", "project"), (.standard, "标准", "standard"), (.plan, "规划", "plan"),
  ])

  static let state = ValueNames<Talent.TitleState>([
    (.draft, "草稿", "draft"), (.submitted, "已提交", "submitted"), (.correction, "补正", "correction"),
    (.accepted, "已受理", "accepted"), (.review, "评审", "review"), (.passed, "评审通过", "passed"),
    (.notice, "公示", "notice"), (.granted, "已授予", "granted"), (.rejected, "未通过", "rejected"),
    (.withdrawn, "已撤回", "withdrawn"), (.revoked, "已撤销", "revoked"),
  ])
}
