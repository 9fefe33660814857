import DisputeAPI
import Records

/// The names of enumerations in files and messages.
enum Names {
  static let caseKind = ValueNames<Dispute.CaseKind>([
    (.litigation, "涉外诉讼", "litigation"), (.exhibition, "展会纠纷", "exhibition"), (.squatting, "商标抢注", "squatting"),
  ])

  static let right = ValueNames<Dispute.RightKind>([
    (.patent, "发明专利", "patent"), (.utilityModel, "实用新型", "utility model"), (.design, "外观设计", "design"),
    (.trademark, "商标", "trademark"), (.copyright, "著作权", "copyright"), (.tradeSecret, "商业秘密", "trade secret"),
    (.geographicalIndication, "地理标志", "geographical indication"), (.domainName, "域名", "domain name"),
  ])

  static let role = ValueNames<Dispute.PartyRole>([
    (.defendant, "被告", "defendant"), (.respondent, "被申请人", "respondent"), (.plaintiff, "原告", "plaintiff"),
    (.opponent, "异议人", "opponent"), (.squatted, "被抢注人", "squatted"),
  ])

  static let caseState = ValueNames<Dispute.CaseState>([
    (.received, "已收件", "received"), (.rejected, "不予受理", "rejected"), (.registered, "已登记", "registered"),
    (.triaged, "已研判", "triaged"), (.expertAssigned, "已指派专家", "expert assigned"),
    (.guidanceIssued, "已出具指导意见", "guidance issued"), (.followUp, "跟踪中", "follow up"), (.closed, "已结案", "closed"),
    (.reported, "已上报", "reported"),
  ])

  static let serviceMethod = ValueNames<Dispute.ServiceMethod>([
    (.personal, "直接送达", "personal"), (.mail, "邮寄送达", "mail"), (.mailAbroad, "境外邮寄送达", "mail abroad"),
    (.email, "电子邮件", "email"), (.electronic, "电子系统送达", "electronic"), (.hague, "海牙公约送达", "hague"),
    (.waiver, "放弃送达", "waiver"), (.platform, "平台通知", "platform"), (.publicNotice, "公告送达", "public notice"),
  ])

  static let exportLaw = ValueNames<Dispute.ExportLaw>([
    (.stateSecrets, "国家秘密", "state secrets"), (.dataSecurity, "数据安全", "data security"),
    (.personalInformation, "个人信息", "personal information"), (.technologyExport, "技术出口", "technology export"),
  ])

  static let fairDocument = ValueNames<Dispute.FairDocument>([
    (.injunction, "临时禁令", "injunction"), (.seizure, "扣押令", "seizure"), (.warning, "警告函", "warning"),
    (.complaint, "主办方投诉", "complaint"),
  ])

  static let alertLevel = ValueNames<Dispute.AlertLevel>([
    (.notice, "提示", "notice"), (.warning, "预警", "warning"), (.urgent, "紧急", "urgent"),
  ])

  static let centerKind = ValueNames<Dispute.CenterKind>([
    (.protection, "知识产权保护中心", "protection"), (.rapidRights, "快速维权中心", "rapid rights"),
  ])

  static let filingKind = ValueNames<Dispute.FilingKind>([
    (.invention, "发明", "invention"), (.utilityModel, "实用新型", "utility model"), (.design, "外观设计", "design"),
  ])

  static let filingState = ValueNames<Dispute.PreExaminationState>([
    (.filed, "已提交", "filed"), (.accepted, "已受理", "accepted"), (.refused, "不予受理", "refused"),
    (.passed, "预审合格", "passed"), (.failed, "预审不合格", "failed"), (.submitted, "已报国知局", "submitted"),
    (.decided, "已审结", "decided"), (.withdrawn, "已撤回", "withdrawn"),
  ])
}
