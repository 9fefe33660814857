/// A patent agency code (专利代理机构代码): five digits, the first two the province.
public struct PatentAgencyCode: Sendable, Hashable, CustomStringConvertible {
  /// The five digits.
  public let description: String

  /// Checks `text`. Rule: `CNIPA-agency-code`.
  public init(_ text: String) throws(RuleViolation) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes.allSatisfy({ (48...57).contains($0) }), bytes[0] != 48 else {
      throw RuleViolation(
        "CNIPA-agency-code", en: "a patent agency code has five digits and begins with the code of its province",
        zh: "专利代理机构代码应为5位数字,前两位为省份代码")
    }
    description = text
  }

  /// Whether the agency was licensed in Hubei.
  public var isHubei: Bool { description.hasPrefix("42") }
}

/// A practice number of a patent attorney (专利代理师执业证号): agency code (5), year (2), serial (3), `.`, check (1).
///
/// How the check character is computed is not published, so it is only looked at for its form.
public struct PracticeNumber: Sendable, Hashable, CustomStringConvertible {
  /// The number as printed, for example `4200115001.4`.
  public let description: String

  /// Checks `text`. Rule: `CNIPA-practice-number`.
  public init(_ text: String) throws(RuleViolation) {
    let bytes = Array(text.utf8)
    let isDigit: (UInt8) -> Bool = { (48...57).contains($0) }
    guard bytes.count == 12, bytes[..<10].allSatisfy(isDigit), bytes[10] == UInt8(ascii: "."),
      isDigit(bytes[11]) || bytes[11] == UInt8(ascii: "X")
    else {
      throw RuleViolation(
        "CNIPA-practice-number", en: "a practice number has ten digits, a full stop and a check character",
        zh: "执业证号应为10位数字加小数点和校验位")
    }
    description = text
  }
}
