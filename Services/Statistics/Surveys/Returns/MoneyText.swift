/// Amounts as survey forms write them: 万元, with up to six decimals; stored in fen.
enum MoneyText {
  /// Fen in 万元.
  static let fenPerUnit: Int64 = 1_000_000

  /// An amount in fen as 万元, without needless zeros: 1,500,000 fen are `1.5`.
  static func tenThousandYuan(_ fen: Int64) -> String {
    let (whole, rest) = fen.magnitude.quotientAndRemainder(dividingBy: UInt64(fenPerUnit))
    var text = "\(fen < 0 ? "-" : "")\(whole)"
    guard rest > 0 else { return text }
    var digits = Array(String(rest).utf8)
    digits = Array(repeating: UInt8(ascii: "0"), count: 6 - digits.count) + digits
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    text += "." + String(decoding: digits, as: UTF8.self)
    return text
  }

  /// The amount in fen that a text in 万元 tells: digits, thousands separators, a sign, at most six decimals; `nil` for
  /// anything else and beyond 10^17 fen.
  static func fen(_ text: String) -> Int64? {
    var text = text.replacing(",", with: "")
    let isNegative = text.hasPrefix("-")
    if isNegative { text.removeFirst() }
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } }),
      parts[0].count <= 11, parts.count == 1 || parts[1].count <= 6,
      let whole = Int64(String(parts[0]) ?? "")
    else { return nil }
    let decimals = parts.count == 1 ? "" : String(parts[1]) ?? ""
    guard let rest = Int64(decimals + String(repeating: "0", count: 6 - decimals.utf8.count)) else { return nil }
    let fen = whole * fenPerUnit + rest
    return isNegative ? -fen : fen
  }
}
