import Records
import ZoneAPI

/// The names of enumerations in files.
enum Names {
  static let nationalTitle = ValueNames<Zone.NationalTitle>([
    (.cluster, "国家集聚发展区", "cluster"), (.pilot, "国家试验区", "pilot"), (.demonstration, "国家示范区", "demonstration"),
  ])

  static let applicationState = ValueNames<Zone.ApplicationState>([
    (.draft, "草稿", "draft"), (.submitted, "已申报", "submitted"), (.recommended, "已推荐", "recommended"),
    (.siteVisit, "实地考察", "site visit"), (.formCheck, "形式审查", "form check"), (.expertReview, "专家评审", "expert review"),
    (.publicNotice, "公示", "public notice"), (.designated, "确定", "designated"),
    (.midtermPassed, "中期合格", "midterm passed"), (.midtermRectify, "中期整改", "midterm rectify"),
    (.finalEval, "期满评估", "final eval"), (.finalRectify, "期满整改", "final rectify"), (.renewed, "续期", "renewed"),
    (.withdrawn, "撤销", "withdrawn"), (.refused, "不予确定", "refused"), (.cancelled, "撤回申请", "cancelled"),
  ])

  static let navigationKind = ValueNames<Zone.NavigationKind>([
    (.region, "区域规划", "region"), (.industry, "产业规划", "industry"), (.enterprise, "企业经营", "enterprise"),
    (.research, "研发活动", "research"), (.talent, "人才管理", "talent"),
  ])

  static let navigationState = ValueNames<Zone.NavigationState>([
    (.plan, "立项", "plan"), (.team, "组建团队", "team"), (.data, "信息采集", "data"), (.analysis, "专利分析", "analysis"),
    (.report, "形成报告", "report"), (.expertReview, "专家评审", "expert review"), (.adopted, "成果运用", "adopted"),
    (.filed, "备案", "filed"), (.terminated, "终止", "terminated"),
  ])
}
