import Records
import TalentAPI

/// What people and files call the values of the enumerations of training.
enum TrainingNames {
  static let profile = ValueNames<Talent.TalentProfile>([
    (.patentAgency, "专利代理", "patent agency"), (.trademarkAgency, "商标代理", "trademark agency"),
    (.analysis, "信息分析", "analysis"), (.operation, "运营转化", "operation"), (.law, "法律", "law"),
    (.finance, "评估金融", "finance"), (.management, "企业管理", "management"), (.overseas, "海外维权", "overseas"),
  ])

  static let course = ValueNames<Talent.TrainingCourseState>([
    (.open, "报名或开课", "open"), (.completed, "已结业", "completed"), (.cancelled, "已取消", "cancelled"),
  ])

  static let order = ValueNames<Talent.TrainingOrderState>([
    (.open, "待匹配", "open"), (.matched, "已匹配", "matched"), (.fulfilled, "已完成", "fulfilled"),
    (.cancelled, "已取消", "cancelled"),
  ])

  static let enrolment = ValueNames<Talent.TrainingEnrolmentState>([
    (.enrolled, "已报名", "enrolled"), (.completed, "已结业", "completed"), (.incomplete, "未结业", "incomplete"),
    (.cancelled, "已取消", "cancelled"),
  ])
}

extension Talent.TrainingCourseState: NamedValue {
  public static var names: ValueNames<Self> { TrainingNames.course }
}

extension Talent.TrainingOrderState: NamedValue {
  public static var names: ValueNames<Self> { TrainingNames.order }
}

extension Talent.TrainingEnrolmentState: NamedValue {
  public static var names: ValueNames<Self> { TrainingNames.enrolment }
}
