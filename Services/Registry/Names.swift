import Records
import RegistryAPI
import Schema

/// The names of the enumerations of the register.
public enum Names {
  public static let institutionKind = ValueNames<Registry.InstitutionKind>([
    (.patentAgency, "专利代理", "patent agency"), (.trademarkAgency, "商标代理", "trademark agency"),
    (.legal, "法律服务", "legal"), (.information, "信息服务", "information"), (.consulting, "咨询服务", "consulting"),
    (.operation, "运营服务", "operation"), (.training, "培训服务", "training"), (.evaluation, "评估服务", "evaluation"),
  ])

  public static let organizationForm = ValueNames<Registry.OrganizationForm>([
    (.partnership, "合伙企业", "partnership"), (.company, "有限责任公司", "company"), (.lawFirm, "律师事务所", "law firm"),
    (.publicInstitution, "事业单位", "public institution"), (.socialOrganization, "社会组织", "social organization"),
    (.other, "其他", "other"),
  ])

  public static let serviceForm = ValueNames<Registry.ServiceForm>([
    (.agency, "代理", "agency"), (.legal, "法律", "legal"), (.information, "信息", "information"),
    (.consulting, "咨询", "consulting"), (.operation, "运营", "operation"), (.training, "培训", "training"),
    (.other, "其他", "other"),
  ])

  public static let brandTier = ValueNames<Registry.BrandTier>([
    (.none, "无", "none"), (.national, "国家级", "national"), (.provincial, "省级", "provincial"),
    (.municipal, "市级", "municipal"),
  ])

  public static let licenceState = ValueNames<Registry.LicenceState>([
    (.draft, "草稿", "draft"), (.submitted, "已提交", "submitted"), (.correction, "补正", "correction"),
    (.accepted, "受理", "accepted"), (.refused, "不予许可", "refused"), (.active, "正常", "active"),
    (.abnormal, "经营异常", "abnormal"), (.serious, "严重违法失信", "serious"), (.rectify, "责令整改", "rectify"),
    (.suspended, "停止承接新业务", "suspended"), (.revoked, "吊销", "revoked"), (.withdrawn, "撤销", "withdrawn"),
    (.cancelled, "注销", "cancelled"),
  ])

  public static let trademarkFilingState = ValueNames<Registry.TrademarkFilingState>([
    (.filed, "已备案", "filed"), (.stopped, "停止受理", "stopped"), (.cancelled, "注销", "cancelled"),
  ])

  public static let practitionerKind = ValueNames<Registry.PractitionerKind>([
    (.patentAttorney, "专利代理师", "patent attorney"), (.trademarkAgent, "商标代理人", "trademark agent"),
    (.lawyer, "律师", "lawyer"), (.analyst, "信息分析", "analyst"), (.consultant, "咨询", "consultant"),
    (.operator, "运营", "operator"), (.other, "其他", "other"),
  ])

  public static let education = ValueNames<Registry.Education>([
    (.other, "其他", "other"), (.juniorCollege, "大专", "junior college"), (.bachelor, "本科", "bachelor"),
    (.master, "硕士", "master"), (.doctor, "博士", "doctor"),
  ])

  /// The titles of IP professionals, as the certificates that attest them.
  public static let title = ValueNames<Registry.CertificateType>([
    (.titleAssistant, "助理知识产权师", "assistant"), (.titleIntermediate, "知识产权师", "intermediate"),
    (.titleSenior, "高级知识产权师", "senior"), (.titleProfessor, "正高级知识产权师", "professor"),
  ])

  public static let filingState = ValueNames<Registry.FilingState>([
    (.intern, "实习", "intern"), (.eligible, "可执业", "eligible"), (.filed, "已备案", "filed"),
    (.transferred, "转所", "transferred"), (.left, "离所", "left"), (.suspended, "停止承接新业务", "suspended"),
    (.revoked, "吊销", "revoked"),
  ])

  public static let outletKind = ValueNames<Registry.OutletKind>([
    (.tisc, "技术与创新支持中心", "tisc"), (.universityCenter, "高校国家知识产权信息服务中心", "university center"),
    (.nationalOutlet, "国家知识产权信息公共服务网点", "national outlet"),
    (.protectionCenter, "知识产权保护中心", "protection center"), (.rapidRightsCenter, "快速维权中心", "rapid rights center"),
    (.workstation, "工作站", "workstation"), (.startupBase, "双创服务基地", "startup base"),
    (.comprehensive, "综合性公共服务机构", "comprehensive"), (.overseasCenter, "海外维权服务中心", "overseas center"),
    (.examinationCenter, "专利审查协作中心", "examination center"),
  ])

  public static let outletLevel = ValueNames<Registry.OutletLevel>([
    (.national, "国家级", "national"), (.provincial, "省级", "provincial"), (.municipal, "市级", "municipal"),
    (.county, "县级", "county"),
  ])

  public static let outletState = ValueNames<Registry.OutletState>([
    (.planned, "筹建", "planned"), (.open, "运行", "open"), (.closed, "关闭", "closed"),
  ])
}

extension ResourceName {
  /// The credit code in the stored name of an institution; empty for none.
  static func institutionCode(_ name: String) -> String { String(name.dropFirst("institutions/".count)) }
}
