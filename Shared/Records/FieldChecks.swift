import Domain
import Schema

/// Checks that fields of several records share. Each trims and returns the value, and notes what is wrong.
extension FieldProblems {
  /// A text of `characters` length without control characters.
  public mutating func text(_ field: String, _ value: String, characters: ClosedRange<Int>) -> String {
    let text = value.trimmed
    if text.isEmpty && characters.lowerBound > 0 {
      required(field)
    } else if !characters.contains(text.utf8.count(where: { $0 & 0xC0 != 0x80 })) {
      add(
        field, "text-length", en: "\(characters.lowerBound) to \(characters.upperBound) characters are expected",
        zh: "长度应为\(characters.lowerBound)至\(characters.upperBound)个字符", seen: text)
    } else if text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) {
      add(field, "text-control", en: "control characters are not allowed", zh: "不能包含控制字符", seen: text)
    }
    return text
  }

  /// Notes that a required field is missing.
  public mutating func required(_ field: String) {
    add(field, "required", en: "a value is required", zh: "必填")
  }

  /// A value of an enumeration: one of the numbers that the schema names.
  public mutating func choice(_ field: String, _ number: Int32, _ known: ClosedRange<Int32>) {
    if number == 0 && !known.contains(0) {
      required(field)
    } else if !known.contains(number) {
      add(field, "enum-value", en: "the schema names no such value", zh: "枚举值无效", seen: "\(number)")
    }
  }

  /// A whole number inside a range.
  public mutating func number(_ field: String, _ value: Int64, _ range: ClosedRange<Int64>) {
    if !range.contains(value) {
      add(
        field, "number-range", en: "a number from \(range.lowerBound) to \(range.upperBound) is expected",
        zh: "应为\(range.lowerBound)至\(range.upperBound)之间的整数", seen: "\(value)")
    }
  }

  /// A day, or `nil` when it is unset. Notes a day that does not exist or lies after `latest`.
  public mutating func date(
    _ field: String, _ value: GoogleType.Date?, required isRequired: Bool = false, latest: CivilDate? = nil
  ) -> CivilDate? {
    guard let value else {
      if isRequired { required(field) }
      return nil
    }
    guard let date = CivilDate(year: Int(value.year), month: Int(value.month), day: Int(value.day)) else {
      add(
        field, "date-exists", en: "there is no such day; year, month and day are needed", zh: "日期不存在",
        seen: "\(value.year)-\(value.month)-\(value.day)")
      return nil
    }
    if let latest, date > latest {
      add(field, "date-not-future", en: "the day lies in the future", zh: "日期不能晚于今天", seen: "\(date)")
    }
    return date
  }

  /// Notes a day that lies before an earlier one of the same record.
  public mutating func order(
    _ field: String, _ later: CivilDate?, notBefore earlier: CivilDate?, _ what: String, zh: String
  ) {
    if let later, let earlier, later < earlier {
      add(
        field, "date-order", en: "the day lies before \(what), \(earlier)", zh: "日期不能早于\(zh)(\(earlier))",
        seen: "\(later)")
    }
  }

  /// A division of Hubei in which something can sit.
  public mutating func division(_ field: String, _ code: String, _ divisions: Divisions) -> Division? {
    guard !code.isEmpty else {
      required(field)
      return nil
    }
    return checking(field, seen: code) { () throws(RuleViolation) in try divisions.located(code) }
  }

  /// The last part of a resource name that the caller chooses.
  public mutating func checkRecordID(_ field: String, _ id: String) {
    guard !id.isEmpty else { return required(field) }
    let isLetter: (UInt8) -> Bool = { (97...122).contains($0) }
    let bytes = id.utf8
    if !(2...63).contains(bytes.count) || !(bytes.first.map(isLetter) ?? false)
      || !bytes.allSatisfy({ isLetter($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") })
    {
      add(
        field, "record-id", en: "2 to 63 lower-case letters, digits and -, beginning with a letter, are expected",
        zh: "应为2至63位小写字母、数字、-,以字母开头", seen: id)
    }
  }

  /// A contact; unset when nothing is left of it.
  public mutating func contact(_ value: Common.Contact?) -> Common.Contact? {
    guard var contact = value else { return nil }
    contact.person = text("contact.person", contact.person, characters: 0...64)
    contact.phone = contact.phone.halfWidth.trimmed
    contact.email = contact.email.halfWidth.trimmed
    contact.website = contact.website.trimmed
    let phone = contact.phone.utf8
    if !phone.isEmpty,
      !(5...32).contains(phone.count)
        || !phone.allSatisfy({ (48...57).contains($0) || [0x20, 0x28, 0x29, 0x2B, 0x2D].contains($0) })
    {
      add(
        "contact.phone", "phone-form", en: "5 to 32 digits, spaces, +, -, ( and ) are expected",
        zh: "电话应为5至32位数字、空格、+、-、括号", seen: contact.phone)
    }
    if !contact.email.isEmpty, !Self.isEmailAddress(contact.email) {
      add(
        "contact.email", "email-form", en: "an e-mail address is expected, name@host", zh: "邮箱格式错误",
        seen: contact.email)
    }
    if !contact.website.isEmpty,
      !(contact.website.hasPrefix("http://") || contact.website.hasPrefix("https://"))
        || contact.website.utf8.count > 2_048 || contact.website.utf8.contains(where: { $0 <= 0x20 })
    {
      add(
        "contact.website", "website-form", en: "an address that begins with http:// or https:// is expected",
        zh: "网址应以http://或https://开头", seen: contact.website)
    }
    return contact == Common.Contact() ? nil : contact
  }

  private static func isEmailAddress(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2 && (1...64).contains(parts[0].count) && (3...189).contains(parts[1].count)
      && parts[1].contains(UInt8(ascii: ".")) && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}
