import Domain

/// An industry of the province's 51020 system.
struct Industry: Sendable, Hashable {
  /// The three tiers.
  enum Tier: Sendable, Hashable { case pillar, advantage, characteristic }

  let code: String
  let name: LocalizedText
  var tier: Tier { code.hasPrefix("P") ? .pillar : code.hasPrefix("A") ? .advantage : .characteristic }

  static let all: [Industry] = [
    ("P01", "新一代信息技术", "New-generation IT"), ("P02", "汽车制造", "Automobiles"), ("P03", "现代化工及能源", "Chemicals and energy"),
    ("P04", "大健康", "Health"), ("P05", "现代农产品加工", "Food processing"),
    ("A01", "高端装备", "High-end equipment"), ("A02", "先进材料", "Advanced materials"), ("A03", "节能环保", "Environment"),
    ("A04", "现代纺织", "Textiles"), ("A05", "绿色建材", "Building materials"),
    ("A06", "低碳冶金", "Metallurgy"), ("A07", "现代金融", "Finance"), ("A08", "现代物流", "Logistics"),
    ("A09", "研发设计和科技服务", "R&D services"), ("A10", "商务服务", "Business services"),
    ("C01", "新能源与智能网联汽车", "NEV"), ("C02", "新能源", "New energy"), ("C03", "北斗及应用", "Beidou"),
    ("C04", "航空航天", "Aerospace"), ("C05", "高技术船舶与海洋工程装备", "Ships"),
    ("C06", "高端数控装备", "CNC"), ("C07", "轨道交通装备", "Rail"), ("C08", "智能制造装备", "Smart manufacturing"),
    ("C09", "智能家电", "Appliances"), ("C10", "安全应急", "Safety"),
    ("C11", "光通信及激光", "Optics"), ("C12", "集成电路", "Integrated circuits"), ("C13", "新型显示", "Displays"),
    ("C14", "智能终端", "Terminals"), ("C15", "信息网络", "Networks"),
    ("C16", "软件及信息服务", "Software"), ("C17", "人工智能", "AI"), ("C18", "电子信息材料", "Electronic materials"),
    ("C19", "生物医药及医疗器械", "Biomedicine"), ("C20", "数字创意", "Digital creative"),
  ].map { Industry(code: $0.0, name: LocalizedText(zh: $0.1, en: $0.2)) }

  private init(code: String, name: LocalizedText) {
    self.code = code
    self.name = name
  }

  init(code: String) throws(RuleViolation) {
    guard let found = Self.all.first(where: { $0.code == code }) else {
      throw RuleViolation("51020-code", en: "a code of the 51020 catalogue is expected", zh: "应为51020产业代码")
    }
    self = found
  }
}
