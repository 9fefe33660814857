import Domain
import Foundation
import Testing
import ZoneEvaluation

@Suite("Evaluation: scheme files")
struct SchemeFileTests {
  @Test("every scheme of the repository is read, is provisional and says so", arguments: EvaluationSamples.ids)
  func repository(id: String) throws {
    let scheme = try EvaluationSamples.scheme(id)
    #expect(scheme.id == id && scheme.isProvisional && !scheme.rule.source.isEmpty)
  }

  /// What is changed in the file, and what the error must say.
  private static let mistakes: [(find: String, replace: String, place: String, problem: String)] = [
    ("\"id\": \"hubei-2022.1\"", "\"id\": \"Hubei 2022\"", "id", "lower-case"),
    ("\"weight_spread\": 2500", "\"weight_spread\": 10000", "weight_spread", "9999"),
    ("\"weight_spread\": 2500", "\"weight_spread\": 2500, \"share_floor\": 5", "share_floor", "weighted_sum"),
    ("\"scores_min\": 3", "\"scores_min\": 0", "experts", "scores_min"),
    ("\"trim_each_side\": 1", "\"trim_each_side\": 3", "experts", "trim"),
    ("\"code\": \"gdp_growth\"", "\"code\": \"GDP\"", "measures.GDP", "code"),
    ("\"code\": \"brand_agencies\"", "\"code\": \"ip_plan\"", "measures.ip_plan", "twice"),
    ("\"maximum\": 7\n", "\"maximum\": 0\n", "measures.service_kinds", "less"),
    ("\"code\": \"B2\"", "\"code\": \"B1\"", "groups.B1", "twice"),
    ("\"weight\": 3000", "\"weight\": 2900", "groups.B", "come to 3000"),
    ("\"weight\": 3000", "\"weight\": 3000, \"cap\": 2900", "groups", "9900"),
    ("\"weight\": 3000", "\"weight\": 3000, \"cap\": 100", "groups.B", "half"),
    ("\"kind\": \"target\", \"target\": 50", "\"kind\": \"target\", \"target\": 0", "groups.B.B1", "target"),
    ("\"kind\": \"target\", \"target\": 50", "\"kind\": \"inverse\", \"target\": -1", "groups.B.B1", "target"),
    (
      "\"kind\": \"target\", \"target\": 50", "\"kind\": \"steps\", \"steps\": [{\"at_least\": 1, \"share\": 9000}]",
      "groups.B.B1", "10000"
    ),
    ("\"worst\": 1, \"best\": 0", "\"worst\": 1, \"best\": 1", "groups.F.F2", "differ"),
    ("\"target_measure\": \"gdp_growth\"", "\"target_measure\": \"gnp\"", "groups.C.C1", "gnp"),
    ("\"measure\": \"brand_agencies\"", "\"measure\": \"resident_agencies\"", "measures.resident_agencies", "twice"),
    ("\"measure\": \"brand_agencies\"", "\"measure\": \"brand\"", "groups.B.B2", "brand"),
    ("\"per\": \"graded_agencies\"", "\"per\": \"ip_plan\"", "measures.ip_plan", "counts in one"),
    ("\"points\": 500", "\"points\": 0", "deductions.N1", "points"),
    ("\"over\": 500", "\"over\": -9223372036854775808", "deductions.N1", "over"),
    ("\"score_at_least\": 0", "\"score_at_least\": 1", "levels", "end at 0"),
    ("\"score_at_least\": 9000", "\"score_at_least\": 7500", "levels", "descend"),
    ("\"code\": \"GOOD\"", "\"code\": \"PASS\"", "levels.PASS", "twice"),
  ]

  @Test("a mistake is refused with its place", arguments: mistakes.indices)
  func refused(index: Int) throws {
    let (find, replace, place, problem) = Self.mistakes[index]
    let text = String(decoding: try EvaluationSamples.file("hubei-2022.1"), as: UTF8.self)
    #expect(text.contains(find), "\(find) is not in the file")
    let range = try #require(text.range(of: find))
    let changed = text.replacingCharacters(in: range, with: replace)
    do {
      _ = try JSONDecoder().decode(EvaluationScheme.self, from: Data(changed.utf8))
      Issue.record("\(replace) was not refused")
    } catch let error as RuleFileError {
      #expect(error.place == place && error.problem.contains(problem), "\(replace): \(error)")
    }
  }

  @Test("a key that is misspelt or of no use is refused with its place")
  func unknownKeys() throws {
    let text = String(decoding: try EvaluationSamples.file("hubei-2022.1"), as: UTF8.self)
    for (find, replace, key) in [
      ("\"weight\": 3000", "\"weight\": 3000, \"capp\": 2900", "capp"),
      ("\"weight_spread\"", "\"wheight_spread\"", "wheight_spread"),
      ("\"target\": 50", "\"target\": 50, \"targets\": 1", "targets"),
    ] {
      let range = try #require(text.range(of: find))
      let changed = text.replacingCharacters(in: range, with: replace)
      do {
        _ = try JSONDecoder().decode(EvaluationScheme.self, from: Data(changed.utf8))
        Issue.record("\(key) was not refused")
      } catch let DecodingError.dataCorrupted(context) {
        #expect(context.codingPath.last?.stringValue == key && context.debugDescription.contains("possible are"))
      }
    }
  }
}
