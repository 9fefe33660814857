import Digests

/// The rules of the form (domain proposal 7.2), written down once more and independently of the rule file.
enum SurveyOracle {
  static func sha256(_ text: String) -> String { Digest.sha256Hex(text) }

  /// What must be found in values that lie inside their ranges: `check code`.
  static func findings(
    _ v: [String: Int64], before: [String: Int64], reported: Int64?
  ) -> Set<String> {
    var found: Set<String> = []
    let required =
      ["J02", "J03"] + (1...10).map { code("P", $0) } + (1...11).map { code("F", $0) } + (1...12).map { code("B", $0) }
    for code in required where v[code] == nil { found.insert("SURVEY-required \(code)") }
    if let whole = v["P01"], let a = v["P02"], let b = v["P03"], let c = v["P04"], let d = v["P05"] {
      if whole != a + b + c + d { found.insert("SURVEY-P01-sum P01") }
    }
    let parts = (2...8).map { v[code("F", $0)] }
    if let whole = v["F01"], !parts.contains(nil) {
      if whole != parts.reduce(0, { $0 + $1! }) + (v["F12"] ?? 0) { found.insert("SURVEY-F01-sum F01") }
    }
    if let whole = v["P01"] {
      for number in 6...10 {
        if let part = v[code("P", number)], part > whole { found.insert("SURVEY-P01-part \(code("P", number))") }
      }
    }
    if let opened = v["J03"], opened > 2024_12_31 { found.insert("SURVEY-J03-period J03") }
    if let profit = v["F09"], let revenue = v["F01"], profit > revenue { found.insert("SURVEY-F09-revenue F09") }
    for code in ["P01", "P06", "F01", "F10"] {
      guard let now = v[code], let then = before[code] else { continue }
      if abs(now - then) * 10 > abs(then) * 3 { found.insert("SURVEY-last-year \(code)") }
    }
    if let revenue = v["F01"], let reported, reported > 0 {
      if abs(revenue - reported) * 20 > reported { found.insert("SURVEY-annual-report F01") }
    }
    if let revenue = v["F01"], let staff = v["P01"], staff > 0 {
      if revenue < staff * 2_890_000 || revenue > staff * 289_000_000 { found.insert("SURVEY-national-mean F01") }
    }
    return found
  }

  private static func code(_ block: String, _ number: Int) -> String { "\(block)\(number < 10 ? "0" : "")\(number)" }
}
