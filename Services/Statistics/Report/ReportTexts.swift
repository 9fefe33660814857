import Domain
import Schema
import StatisticsAPI

/// The texts of the report in one language. None has a figure in it: every figure comes from a release.
struct ReportTexts {
  let language: Statistics.ReportLanguage

  var isChinese: Bool { language == .chinese }

  /// For the attribute `lang`.
  var code: String { isChinese ? "zh-CN" : "en" }

  func callAsFunction(_ text: Common.LocalizedText?) -> String { (isChinese ? text?.zh : text?.en) ?? "" }

  private func pick(_ zh: String, _ en: String) -> String { isChinese ? zh : en }

  var place: String { pick("湖北省", "Hubei Province") }
  var title: String { pick("知识产权行业发展蓝皮书", "Blue Book of the Intellectual Property Industry") }
  var yearMark: String { pick("年度", "") }
  var subtitle: String {
    pick("依据已发布统计表编制的年度行业发展报告", "The yearly industry report, made from published tables alone")
  }
  var asOf: String { pick("数据截至", "As of") }
  var contents: String { pick("目录", "Contents") }
  var keyFigures: String { pick("主要数据", "Key figures") }
  var appendix: String { pick("附录：数据来源与核验", "Appendix: sources and verification") }
  var reading: String { pick("阅读说明", "How to read this report") }
  var back: String { pick("返回目录", "Back to contents") }

  var traceNote: String {
    pick(
      "本报告的每一个数值都来自附录所列的已发布统计表，并链接到表中相应的单元格；报告本身不作推算。统计表发布后不再修改，更正以新发布替代并注明原因。",
      """
      Every number in this report comes from a published table listed in the appendix and links to its cell there; the \
      report itself computes none. A published table never changes: a correction is a new release that says why.
      """)
  }
  var symbols: [(sign: String, meaning: String)] {
    [
      ("≈", pick("约数，来源已作四舍五入", "about: rounded by its source")),
      (">", pick("来源仅说明大于该数", "the source says only that it is more")),
      ("<", pick("来源仅说明小于该数", "the source says only that it is less")),
      ("ᴱ", pick("含估计", "estimated in part")), ("—", pick("无数据", "no number")),
    ]
  }

  var chartNote: String {
    pick("条形和折线均以零为起点，数值直接标注于图上。", "Bars and lines begin at zero; the numbers stand beside them.")
  }

  // MARK: Tables

  var item: String { pick("项目", "Item") }
  var unit: String { pick("单位", "Unit") }
  var source: String { pick("来源", "Source") }
  var note: String { pick("说明", "Note") }
  var provisional: String { pick("暂定", "provisional") }
  var period: String { pick("统计期间", "Period") }
  var correction: String { pick("更正", "Correction") }
  var colon: String { pick("：", ": ") }
  var less: String { pick("较少", "fewer") }
  var more: String { pick("较多", "more") }

  // MARK: The appendix

  var release: String { pick("发布编号", "Release") }
  var table: String { pick("统计表", "Table") }
  var published: String { pick("发布日期", "Published") }
  var provenance: String { pick("可靠程度", "Provenance") }
  var origins: String { pick("数据依据", "Made from") }
  var digest: String { pick("摘要（SHA-256）", "Digest (SHA-256)") }
  var replaces: String { pick("替代", "Replaces") }
  var verification: String {
    pick(
      "核验：以下命令重新计算某一发布的摘要，并与下表比较。",
      "To verify: this command makes the digest of a release again, to compare with the table.")
  }

  func provenance(_ provenance: Common.Provenance) -> String {
    switch provenance {
    case .found: pick("已查阅原文", "text read")
    case .memory: pick("未查阅原文，暂定", "text not read, provisional")
    case .design: pick("平台拟定，暂定", "proposed by the platform, provisional")
    case .computed: pick("由已查阅数据计算", "computed from what was read")
    default: ""
    }
  }

  // MARK: Chapters

  func chapter(_ topic: Statistics.ReleaseTopic) -> (title: String, introduction: String) {
    switch topic {
    case .services:
      (
        pick("知识产权服务业", "Intellectual property services"),
        pick(
          "本章反映从事知识产权代理、法律、信息、咨询、运营、培训等服务的机构、人员和营业收入。",
          "Institutions, people and revenue of agency, legal, information, consulting, operation and training services."
        )
      )
    case .talent:
      (
        pick("人才队伍", "People"),
        pick("本章反映专利代理师、职称和培训等人才队伍情况。", "Attorneys, professional titles and training.")
      )
    case .rights:
      (
        pick("创造与质量", "Rights and their quality"),
        pick("本章反映专利、商标等知识产权的数量与质量。", "Patents, trademarks and other rights: how many, and how good.")
      )
    case .industries:
      (
        pick("专利密集型产业", "Patent-intensive industries"),
        pick(
          "本章反映发明专利密集度和规模达到规定标准的产业，按国家统计分类的类别列示。",
          "Industries whose invention patents are dense enough for the national classification, by its categories.")
      )
    case .regions:
      (
        pick("区域比较", "The divisions compared"),
        pick(
          "本章按市州（直管市、林区）比较。方格图以方格近似表示各地的位置。",
          "The divisions of the province side by side. Tiles stand roughly where the places are.")
      )
    case .plan:
      (
        pick("行动计划目标", "Targets of the action plan"),
        pick("本章反映知识产权服务能力提升工程各项目标的进展。", "How far the targets of the action plan have been reached.")
      )
    default: ("", "")
    }
  }
}
