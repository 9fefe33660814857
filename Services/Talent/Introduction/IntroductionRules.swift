// Introduction: needs of employers, people won for them, support, leading talents (S32). It uses the profiles of Training.

import Domain
import Records
import TalentAPI

/// What support is possible, and what an early leaver gives back, as pure functions over the numbers of the rules.
enum IntroductionRules {
  /// Rules that the code asks for, with the numbers it takes from them.
  static let needed: [String: [String]] = [
    "INTRODUCTION-posts": [], "INTRODUCTION-transition": [], "INTRODUCTION-clawback": ["months"],
    "SUPPORT-ceiling": ["class_a_fen", "class_b_fen", "class_c_fen", "leading_fen"], "SUPPORT-time": [],
    "SUPPORT-reward": [], "LEADING-term": ["years"], "LEADING-evaluation": ["unqualified_max"],
    "LEADING-transition": [],
  ]

  /// Most support of an introduced person in fen.
  static func ceiling(_ talentClass: Talent.TalentClass, _ rule: Rule) -> Int64 {
    switch talentClass {
    case .a: Int64(rule["class_a_fen"])
    case .b: Int64(rule["class_b_fen"])
    default: Int64(rule["class_c_fen"])
    }
  }

  /// What of `paid` fen is to be claimed back from who worked from `start` to `end`, both included: the share of the
  /// months of duty that are missing, rounded down to whole fen. Nothing after the whole duty.
  static func clawback(paid: Int64, from start: CivilDate, to end: CivilDate, months duty: Int) -> Int64 {
    guard duty > 0, paid > 0 else { return 0 }
    let served = min(start.wholeMonths(until: end.adding(days: 1)), duty)
    let missing = Int64(duty - served)
    // Quotient and remainder apart, so that the product stays small whatever the amount.
    return paid / Int64(duty) * missing + paid % Int64(duty) * missing / Int64(duty)
  }

  /// The last day of a term of whole years that begins on `start`.
  static func termEnd(from start: CivilDate, years: Int) -> CivilDate {
    start.adding(months: 12 * years).adding(days: -1)
  }
}
