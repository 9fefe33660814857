import Records
import TalentAPI

/// The names of the enumerations of experts, as files write them.
enum ExpertNames {
  static let category = ValueNames<Talent.ExpertCategory>([
    (.law, "法律", "law"), (.patent, "专利代理与审查", "patent"), (.trademark, "商标与地理标志", "trademark"),
    (.copyright, "版权与商业秘密", "copyright"), (.navigation, "专利导航与信息分析", "navigation"),
    (.operation, "运营交易评估", "operation"), (.finance, "金融保险证券化", "finance"), (.audit, "财务审计", "audit"),
    (.industry, "产业技术", "industry"), (.overseas, "海外维权", "overseas"), (.strategy, "战略规划与管理", "strategy"),
  ])

  static let field = ValueNames<Talent.ExpertField>([
    (.litigation, "诉讼", "litigation"), (.arbitration, "仲裁", "arbitration"),
    (.administrativeProcedure, "行政", "administrative procedure"), (.patentAgency, "专利代理", "patent agency"),
    (.patentExamination, "专利审查", "patent examination"), (.trademarks, "商标", "trademarks"),
    (.geographicalIndications, "地理标志", "geographical indications"), (.copyright, "版权", "copyright"),
    (.tradeSecrets, "商业秘密", "trade secrets"), (.patentNavigation, "专利导航", "patent navigation"),
    (.informationAnalysis, "信息分析", "information analysis"), (.operation, "运营", "operation"),
    (.trading, "交易", "trading"), (.valuation, "评估", "valuation"), (.finance, "金融", "finance"),
    (.insurance, "保险", "insurance"), (.securitization, "证券化", "securitization"),
    (.financialAudit, "财务审计", "financial audit"), (.industryTechnology, "产业技术", "industry technology"),
    (.overseasEnforcement, "海外维权", "overseas enforcement"), (.strategicPlanning, "战略规划", "strategic planning"),
    (.management, "管理", "management"),
  ])

  static let qualification = ValueNames<Talent.QualificationKind>([
    (.deputySeniorTitle, "副高级职称", "deputy senior title"), (.seniorTitle, "正高级职称", "senior title"),
    (.ipSenior, "高级知识产权师", "ip senior"), (.ipProfessor, "正高级知识产权师", "ip professor"),
    (.patentAttorney, "专利代理师", "patent attorney"), (.lawyer, "律师", "lawyer"),
    (.accountant, "注册会计师", "accountant"), (.valuer, "资产评估师", "valuer"), (.academician, "院士", "academician"),
    (.other, "其他", "other"),
  ])

  static let tie = ValueNames<Talent.UnitTieKind>([
    (.employee, "任职", "employee"), (.adviser, "顾问", "adviser"), (.shareholder, "股东", "shareholder"),
  ])

  static let integrity = ValueNames<Talent.IntegrityRecord>([
    (.clean, "良好", "clean"), (.breach, "失信", "breach"),
  ])

  static let state = ValueNames<Talent.ExpertState>([
    (.recorded, "未入库", "recorded"), (.notice, "公示", "notice"), (.inPool, "在库", "in pool"),
    (.refused, "未通过", "refused"), (.out, "退出", "out"),
  ])
}

extension Talent.ExpertField {
  /// The category that the sub-field belongs to.
  var category: Talent.ExpertCategory { Talent.ExpertCategory(rawValue: rawValue / 10) }
}
