/// A resident identity number (居民身份证号码), GB 11643-1999: 18 characters. Personal data.
///
/// Guarantees: the birth date is a real day that is not in the future and the check character is right. Printing,
/// interpolating or dumping the value shows the masked text only; `secret` hands out the number itself, to be turned
/// into a keyed digest and forgotten.
public struct ResidentIdentityNumber: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
  /// The whole number. Never store, log or send it.
  public let secret: String

  /// Checks `text`; `today` is the day that birth dates may not pass.
  ///
  /// Rules: `GB11643-length`, `GB11643-alphabet`, `GB11643-date`, `GB11643-check`.
  public init(_ text: String, today: CivilDate) throws(RuleViolation) {
    let bytes = Array(text.utf8)
    guard bytes.count == 18 else {
      throw RuleViolation("GB11643-length", en: "an identity number has 18 characters", zh: "身份证号码应为18位")
    }
    let digits = bytes[..<17].map { Int($0) - 48 }
    guard digits.allSatisfy((0...9).contains) else {
      throw RuleViolation("GB11643-alphabet", en: "the first 17 characters are digits", zh: "身份证号码前17位应为数字")
    }
    let number = digits[6..<14].reduce(0) { $0 * 10 + $1 }
    guard let birth = CivilDate(number: number), birth <= today else {
      throw RuleViolation(
        "GB11643-date", en: "characters 7 to 14 are no day of birth", zh: "身份证号码第7至14位不是有效的出生日期")
    }
    guard Self.checkCharacter(digits) == bytes[17] else {
      throw RuleViolation("GB11643-check", en: "the last character is not the check character", zh: "身份证号码校验位错误")
    }
    secret = text
  }

  /// Region and check part with birth date hidden, for example `420106********1238`.
  public var masked: String { secret.prefix(6) + "********" + secret.suffix(4) }

  public var description: String { masked }
  public var customMirror: Mirror { Mirror(self, children: ["masked": masked]) }

  /// The number that 17 digits complete to; `nil` when they are not 17 digits. For generators and tests.
  public static func completing(_ body: String, today: CivilDate) -> ResidentIdentityNumber? {
    let digits = body.utf8.map { Int($0) - 48 }
    guard digits.count == 17, digits.allSatisfy((0...9).contains) else { return nil }
    return try? ResidentIdentityNumber(body + String(UnicodeScalar(checkCharacter(digits))), today: today)
  }

  private static func checkCharacter(_ digits: [Int]) -> UInt8 {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return Array("10X98765432".utf8)[sum % 11]
  }
}
