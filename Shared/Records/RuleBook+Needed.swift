import Domain

extension RuleBook {
  /// Throws ``RuleFileError`` unless every version of each rule has the numbers that the code takes from it; for a check
  /// at the start and at each reload, so that no call finds out.
  /// - Parameter parameters: names of rules, each with the names of its numbers.
  public func require(_ parameters: [String: [String]]) throws(RuleFileError) {
    for (id, names) in parameters {
      for version in try versions(of: id) {
        for name in names { _ = try version.parameter(name) }
      }
    }
  }

  /// The version of a rule on a day, or the first one ever for a day before it: for terms that began under an older rule
  /// which the files do not hold. Throws when none was in force later.
  public func rule(_ id: String, onOrAfter day: CivilDate) throws(RuleViolation) -> Rule {
    let first = (try? versions(of: id))?.map(\.effectiveFrom).min() ?? day
    return try rule(id, on: max(day, first))
  }
}

extension Rule {
  /// A number of the rule whose presence ``RuleBook/require(_:)`` checked when the files were read.
  public subscript(_ name: String) -> Int { parameters[name] ?? 0 }
}
