/// A unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters.
///
/// Guarantees: both check characters are right, the one of the organisation code inside (characters 9-17, GB 11714)
/// and the last one. Characters 1 and 2 may be letters (`A1`, `N2`, `Y1`): the standard allows it.
public struct UnifiedSocialCreditCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The code as printed.
  public let description: String

  /// Checks `text`, which must be exactly the 18 upper-case characters.
  ///
  /// Rules: `GB32100-length`, `GB32100-alphabet`, `GB11714-check`, `GB32100-check`.
  public init(_ text: String) throws(RuleViolation) {
    let bytes = Array(text.utf8)
    guard bytes.count == 18 else {
      throw RuleViolation(
        "GB32100-length", en: "a unified social credit code has 18 characters", zh: "统一社会信用代码应为18位")
    }
    var sum = 0
    var weight = 1
    for byte in bytes[..<17] {
      sum += try Self.value(of: byte) * weight
      weight = weight * 3 % 31
    }
    guard Self.organizationCheck(bytes[8..<16]) == bytes[16] else {
      throw RuleViolation(
        "GB11714-check", en: "the organisation code inside (characters 9 to 17) has a wrong check character",
        zh: "第9至17位主体标识码校验位错误")
    }
    guard try Self.value(of: bytes[17]) == (31 - sum % 31) % 31 else {
      throw RuleViolation("GB32100-check", en: "the last character is not the check character", zh: "第18位校验码错误")
    }
    description = text
  }

  public static func < (a: Self, b: Self) -> Bool { a.description < b.description }

  /// Whether the code belongs to a law firm (registered with the judicial administration: `31`).
  public var isLawFirm: Bool { description.hasPrefix("31") }

  /// The code that a body of 16 characters (1-16, without both check characters) completes to; `nil` when a character
  /// is not in the alphabet. For generators and tests.
  public static func completing(_ body: String) -> UnifiedSocialCreditCode? {
    var bytes = Array(body.utf8)
    guard bytes.count == 16 else { return nil }
    bytes.append(organizationCheck(bytes[8..<16]))
    var sum = 0
    var weight = 1
    for byte in bytes {
      guard let value = try? value(of: byte) else { return nil }
      sum += value * weight
      weight = weight * 3 % 31
    }
    bytes.append(alphabet[(31 - sum % 31) % 31])
    return try? UnifiedSocialCreditCode(String(decoding: bytes, as: UTF8.self))
  }

  /// The 31 characters: digits and capitals without I, O, S, V, Z.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// The value of each ASCII character; -1 for those that are not used.
  private static let values: [Int8] = {
    var values = [Int8](repeating: -1, count: 256)
    for (value, byte) in alphabet.enumerated() { values[Int(byte)] = Int8(value) }
    return values
  }()

  private static func value(of byte: UInt8) throws(RuleViolation) -> Int {
    let value = Int(values[Int(byte)])
    guard value >= 0 else {
      throw RuleViolation(
        "GB32100-alphabet", en: "only digits and capital letters without I, O, S, V, Z are used",
        zh: "只能使用数字和除I、O、S、V、Z以外的大写字母")
    }
    return value
  }

  /// Check character of an organisation code body of eight characters (GB 11714).
  static func organizationCheck(_ body: ArraySlice<UInt8>) -> UInt8 {
    let weights = [3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(body, weights).reduce(0) { sum, pair in
      let digit = pair.0 < UInt8(ascii: "A") ? Int(pair.0) - 48 : Int(pair.0) - 55
      return sum + digit * pair.1
    }
    switch 11 - sum % 11 {
    case 10: return UInt8(ascii: "X")
    case 11: return UInt8(ascii: "0")
    case let digit: return UInt8(48 + digit)
    }
  }
}
