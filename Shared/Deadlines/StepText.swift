import Domain

/// The words of a computation. Each step says everything that is needed to do it by hand.
enum StepText {
  static func rule(_ rule: ForumRule) -> LocalizedText {
    LocalizedText(
      zh: "规则\(rule.id)(\(rule.title.zh)),来源:\(rule.source),依据程度:\(zh(rule.provenance)),自\(rule.effectiveFrom)起施行",
      en: "rule \(rule.id) (\(rule.title.en)), source: \(rule.source), provenance: \(rule.provenance.rawValue), "
        + "in force from \(rule.effectiveFrom)")
  }

  static func dayZero(_ day: CivilDate, _ rule: ForumRule.DayZero) -> LocalizedText {
    LocalizedText(zh: "事件日\(day),\(zh(rule))", en: "the event is on \(day); \(en(rule))")
  }

  static func presumedService(
    _ sent: CivilDate, _ addition: ServiceAddition, _ served: CivilDate, _ rule: ForumRule.DayZero
  ) -> LocalizedText {
    LocalizedText(
      zh: "\(sent)加\(addition.term.text.zh)视为送达日\(served)(\(zh(addition.method)),\(addition.source)),\(zh(rule))",
      en: "sent on \(sent), presumed served \(addition.term.text.en) later, on \(served) "
        + "(\(addition.method.rawValue), \(addition.source)); \(en(rule))")
  }

  static func term(_ term: Term, _ start: CivilDate, _ dayZero: ForumRule.DayZero, _ end: CivilDate) -> LocalizedText {
    if term.amount < 0 {
      return LocalizedText(zh: "\(start)前\(term.text.zh)为\(end)", en: "\(term.text.en) before \(start) is \(end)")
    }
    return dayZero == .excluded
      ? LocalizedText(zh: "\(start)后\(term.text.zh)为\(end)", en: "\(term.text.en) after \(start) is \(end)")
      : LocalizedText(
        zh: "自\(start)当日起算\(term.text.zh),最后一日为\(end)",
        en: "\(term.text.en) of which \(start) is the first day end on \(end)")
  }

  static func later(_ ends: [CivilDate], _ end: CivilDate) -> LocalizedText {
    let list = ends.map(\.description)
    return LocalizedText(
      zh: "\(list.joined(separator: "与"))中以较晚者\(end)为准",
      en: "the later of \(list.joined(separator: " and ")) is \(end)")
  }

  static func addition(_ addition: ServiceAddition, _ from: CivilDate, _ to: CivilDate) -> LocalizedText {
    LocalizedText(
      zh: "\(zh(addition.method)):\(from)后另加\(addition.term.text.zh)为\(to)(\(addition.source))",
      en: "\(addition.method.rawValue) adds \(addition.term.text.en) after \(from): \(to) (\(addition.source))")
  }

  static func suspension(_ days: Int, _ from: CivilDate, _ to: CivilDate) -> LocalizedText {
    LocalizedText(
      zh: "期限中止\(days)日,\(from)顺延至\(to)",
      en: "the term did not run on \(days) calendar day\(days == 1 ? "" : "s"): \(from) moves to \(to)")
  }

  static func openDays(
    _ term: Term, _ start: CivilDate, _ suspended: Int, _ calendar: ForumCalendar, _ end: CivilDate
  ) -> LocalizedText {
    let skipped = suspended == 0 ? ("", "") : ("(另有中止的\(suspended)个工作日不计入)", ", \(suspended) suspended not counted")
    return LocalizedText(
      zh: "\(start)后\(term.text.zh)\(skipped.0)为\(end)(日历\(calendar.id))",
      en: "\(term.text.en) after \(start)\(skipped.1), by the calendar \(calendar.id), is \(end)")
  }

  static func roll(_ day: CivilDate, _ reason: LocalizedText, _ next: CivilDate) -> LocalizedText {
    LocalizedText(
      zh: "\(day)不办公(\(reason.zh)),顺延至\(next)", en: "\(day) is closed (\(reason.en)): on to \(next)")
  }

  static func result(
    _ rule: ForumRule, _ day: CivilDate?, _ refusal: RuleViolation?, _ reservations: [LocalizedText]
  ) -> LocalizedText {
    var text =
      if let day {
        LocalizedText(zh: "\(zh(rule.kind))\(day)", en: "\(en(rule.kind)) \(day)")
      } else {
        LocalizedText(zh: "无法确定日期:\(refusal?.text.zh ?? "")", en: "no date can be given: \(refusal?.text.en ?? "")")
      }
    if !reservations.isEmpty {
      text.zh += ";暂定:\(reservations.map(\.zh).joined(separator: ";"))"
      text.en += "; provisional: \(reservations.map(\.en).joined(separator: "; "))"
    }
    return text
  }

  static func provisional(_ what: String, _ zh: String) -> LocalizedText {
    LocalizedText(zh: "\(zh)未经原文核对", en: "\(what) must be confirmed at its official source")
  }

  static func transition(_ rule: ForumRule, _ other: ForumRule) -> LocalizedText {
    LocalizedText(
      zh: "新旧规定衔接不明,自\(other.effectiveFrom)起施行的版本也可能适用,宜以较早日期为准",
      en: "the version of \(rule.id) in force from \(other.effectiveFrom) may apply instead; keep to the earlier day")
  }

  private static func zh(_ provenance: Provenance) -> String {
    switch provenance {
    case .found: "已核对原文"
    case .memory: "未核对原文"
    case .design: "平台拟定"
    case .computed: "由已核对规则计算"
    }
  }

  private static func zh(_ dayZero: ForumRule.DayZero) -> String {
    dayZero == .excluded ? "当日不计入" : "当日计入"
  }

  private static func en(_ dayZero: ForumRule.DayZero) -> String {
    dayZero == .excluded ? "that day does not count" : "that day counts"
  }

  private static func zh(_ method: ServiceMethod) -> String {
    switch method {
    case .personal: "直接送达"
    case .mail: "邮寄送达"
    case .mailAbroad: "境外邮寄送达"
    case .email: "电子邮件送达"
    case .electronic: "电子系统送达"
    case .hague: "海牙公约送达"
    case .waiver: "放弃送达"
    case .platform: "平台通知"
    case .publicNotice: "公告送达"
    }
  }

  private static func zh(_ kind: ForumRule.Kind) -> String {
    switch kind {
    case .act: "最后期限"
    case .authority: "机构应于此日前作出:"
    case .opens: "自此日起可以办理:"
    case .expires: "届满日"
    case .expected: "实务中预计"
    }
  }

  private static func en(_ kind: ForumRule.Kind) -> String {
    switch kind {
    case .act: "act by"
    case .authority: "the authority acts by"
    case .opens: "possible from"
    case .expires: "ends on"
    case .expected: "expected in practice on"
    }
  }
}
