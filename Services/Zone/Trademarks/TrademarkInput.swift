import Domain
import Records
import Schema
import ZoneAPI

/// What a key trademark must be: checks a record that comes in and brings it into the form that is stored, with the end
/// of its term. Fields that only the service sets are emptied.
struct TrademarkInput: Sendable {
  let rules: ZoneRules
  let today: CivilDate

  /// The trademark as it will be stored, and what is wrong with it.
  func normalized(_ input: Zone.KeyTrademark) -> (trademark: Zone.KeyTrademark, problems: FieldProblems) {
    var problems = FieldProblems()
    var trademark = input
    trademark.registrationNumber = input.registrationNumber.halfWidth.trimmed
    checkNumber(trademark, &problems)
    trademark.name = "trademarks/\(trademark.registrationNumber)-\(input.niceClass)"
    trademark.displayName = problems.text("display_name", input.displayName, characters: 1...120)
    trademark.holderName = problems.text("holder_name", input.holderName, characters: 2...120)
    trademark.holderCode = problems.creditCode("holder_code", input.holderCode, required: true)
    _ = problems.division("division", input.division, rules.divisions)
    trademark.industry = problems.industry("industry", input.industry, rules.industries)?.code ?? input.industry
    trademark.goods = problems.text("goods", input.goods, characters: 0...1_000)
    setTerm(of: &trademark, &problems)
    trademark.state = .listed
    trademark.removedDate = nil
    trademark.removalReason = ""
    trademark.etag = ""
    trademark.createTime = nil
    trademark.updateTime = nil
    return (trademark, problems)
  }

  private func checkNumber(_ trademark: Zone.KeyTrademark, _ problems: inout FieldProblems) {
    let rule = problems.checking("registration_number") { () throws(RuleViolation) in
      try rules.rule("TRADEMARK-number", on: today)
    }
    guard let rule else { return }
    let number = trademark.registrationNumber.utf8
    if number.isEmpty {
      problems.required("registration_number")
    } else if number.count > rule["digits_max"] || number.first == UInt8(ascii: "0")
      || !number.allSatisfy({ (48...57).contains($0) })
    {
      problems.add(
        "registration_number", rule.id, en: "1 to \(rule["digits_max"]) digits are expected, the first not 0",
        zh: "应为1至\(rule["digits_max"])位数字,首位不为0", seen: trademark.registrationNumber)
    }
    if trademark.niceClass < rule["class_min"] || trademark.niceClass > rule["class_max"] {
      problems.add(
        "nice_class", rule.id, en: "a class from \(rule["class_min"]) to \(rule["class_max"]) is expected",
        zh: "应为第\(rule["class_min"])至\(rule["class_max"])类", seen: "\(trademark.niceClass)")
    }
  }

  /// The term as the law in force on its first day sets it.
  private func setTerm(of trademark: inout Zone.KeyTrademark, _ problems: inout FieldProblems) {
    trademark.termEndDate = nil
    trademark.graceEndDate = nil
    trademark.termRule = nil
    guard let start = problems.date("term_start_date", trademark.termStartDate, required: true, latest: today) else {
      return
    }
    let rule = problems.checking("term_start_date", seen: "\(start)") { () throws(RuleViolation) in
      try rules.rule("TRADEMARK-term", on: start)
    }
    guard let rule else { return }
    // The term includes its first day, so that it ends on the day before the anniversary.
    let end = start.adding(months: 12 * rule["years"]).adding(days: -1)
    trademark.termEndDate = GoogleType.Date(end)
    trademark.graceEndDate = GoogleType.Date(end.adding(months: rule["grace_months"]))
    trademark.termRule = .init(rule)
  }
}
