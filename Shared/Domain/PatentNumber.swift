/// A Chinese patent application number (专利申请号), with its check character.
///
/// Since October 2003: year (4), type (1), serial (7), `.`, check; before: year (2), type (1), serial (5), `.`, check.
/// The patent number is `ZL` and the application number.
public struct PatentNumber: Sendable, Hashable, CustomStringConvertible {
  /// What is protected.
  public enum Kind: Sendable, Hashable {
    /// Invention (发明), 20 years from filing.
    case invention
    /// Utility model (实用新型), 10 years.
    case utilityModel
    /// Design (外观设计), 15 years.
    case design
  }

  /// The application number as printed, for example `201710601862.3`.
  public let description: String
  /// Year of filing, four digits.
  public let year: Int
  /// What is protected.
  public let kind: Kind
  /// Whether it came through the PCT (types 8 and 9).
  public let isInternational: Bool

  /// Checks `text` after taking out spaces, `CN` or `ZL` in front, full-width forms and lower case.
  ///
  /// Rules: `CNPN-format`, `CNPN-type`, `CNPN-year`, `CNPN-check`.
  public init(_ text: String, currentYear: Int) throws(RuleViolation) {
    var normal = text.halfWidth.uppercased().filter { $0 != " " }
    if normal.hasPrefix("ZL") || normal.hasPrefix("CN") { normal.removeFirst(2) }
    let parts = normal.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 1, let check = parts[1].utf8.first,
      parts[0].utf8.allSatisfy({ (48...57).contains($0) }), [8, 12].contains(parts[0].utf8.count)
    else {
      throw RuleViolation(
        "CNPN-format", en: "12 digits (8 before October 2003), a full stop and a check character are expected",
        zh: "应为12位数字(2003年10月以前为8位)加小数点和校验位")
    }
    let digits = parts[0].utf8.map { Int($0) - 48 }
    let yearLength = digits.count == 12 ? 4 : 2
    let shortYear = digits[..<yearLength].reduce(0) { $0 * 10 + $1 }
    // The patent law came into force in 1985; two-digit years end with 03.
    year = yearLength == 4 ? shortYear : shortYear + (shortYear >= 85 ? 1900 : 2000)
    guard (yearLength == 4 ? 2003...max(currentYear, 2003) : 1985...2003).contains(year) else {
      throw RuleViolation("CNPN-year", en: "no application can have this year", zh: "申请年份无效")
    }
    switch digits[yearLength] {
    case 1: (kind, isInternational) = (.invention, false)
    case 2: (kind, isInternational) = (.utilityModel, false)
    case 3: (kind, isInternational) = (.design, false)
    case 8: (kind, isInternational) = (.invention, true)
    case 9: (kind, isInternational) = (.utilityModel, true)
    default:
      throw RuleViolation("CNPN-type", en: "the type digit is 1, 2, 3, 8 or 9", zh: "专利类型位应为1、2、3、8或9")
    }
    guard Self.checkCharacter(digits) == check else {
      throw RuleViolation("CNPN-check", en: "the check character is wrong", zh: "校验位错误")
    }
    description = normal
  }

  /// Term of protection from the filing date in years (专利法 art. 42).
  public var termYears: Int {
    switch kind {
    case .invention: 20
    case .utilityModel: 10
    case .design: 15
    }
  }

  /// The check character: digits times 2 to 9 repeating, modulo 11, 10 printed as X.
  static func checkCharacter(_ digits: [Int]) -> UInt8 {
    let sum = digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset % 8 + 2) }
    return Array("0123456789X".utf8)[sum % 11]
  }
}
