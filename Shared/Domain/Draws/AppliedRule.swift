/// A rule that a draw applies, in the version in force on its day.
public struct AppliedRule: Sendable, Hashable {
  /// Id of the rule.
  public let id: String
  /// First day of the version.
  public let effectiveFrom: CivilDate
  /// How sure we are of it.
  public let provenance: Provenance
  /// Its numbers by name.
  public let parameters: [String: Int]

  /// The version `rule`.
  public init(_ rule: Rule) {
    self.init(
      id: rule.id, effectiveFrom: rule.effectiveFrom, provenance: rule.provenance, parameters: rule.parameters)
  }

  init(id: String, effectiveFrom: CivilDate, provenance: Provenance, parameters: [String: Int]) {
    self.id = id
    self.effectiveFrom = effectiveFrom
    self.provenance = provenance
    self.parameters = parameters
  }
}
