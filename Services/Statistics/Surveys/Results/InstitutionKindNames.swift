import Domain

/// What the register's kinds of institutions (`ipmesh.registry.v1.InstitutionKind`) are called.
enum InstitutionKindNames {
  private static let names: [String: LocalizedText] = [
    "1": LocalizedText(zh: "专利代理机构", en: "patent agencies"),
    "2": LocalizedText(zh: "商标代理机构", en: "trademark agencies"),
    "3": LocalizedText(zh: "法律服务机构", en: "legal services"),
    "4": LocalizedText(zh: "信息服务机构", en: "information services"),
    "5": LocalizedText(zh: "咨询服务机构", en: "consulting"),
    "6": LocalizedText(zh: "运营服务机构", en: "operation"),
    "7": LocalizedText(zh: "培训机构", en: "training"),
    "8": LocalizedText(zh: "评估机构", en: "appraisal"),
  ]

  /// The name of a kind by its number; the number itself for a kind that came later.
  static func name(of number: String) -> LocalizedText { names[number] ?? LocalizedText(zh: number, en: number) }
}
