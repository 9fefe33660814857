/// An expert of the pool who might be drawn, with the facts in which a conflict of interest shows.
///
/// Only ``Recusal`` turns candidates into ``EligibleCandidate``s, and only those can be drawn.
public struct DrawCandidate: Sendable, Hashable {
  /// A tie to a unit as employee, adviser or shareholder.
  public struct Tie: Sendable, Hashable {
    /// The unit, in the form of ``DrawSubject/applicants``.
    public var unit: String
    /// Last day of the tie; `nil` while it lasts.
    public var until: CivilDate?

    /// A tie to `unit` that lasted until `until`, or lasts.
    public init(unit: String, until: CivilDate? = nil) {
      self.unit = unit
      self.until = until
    }
  }

  /// Code of the expert, the same in every draw.
  public var expert: String
  /// Code of the unit in which the expert works now.
  public var unit: String
  /// Code of the division that the unit counts for.
  public var division: String
  /// The stratum that the expert counts for; `nil` in a draw without strata.
  public var stratum: String?
  /// Ties to other units.
  public var ties: [Tie]
  /// Keyed digest of the expert's identity number; `nil` when it is not known.
  public var person: [UInt8]?
  /// Keyed digests of the identity numbers of close relatives.
  public var relatives: [[UInt8]]
  /// Units in which the expert has any other interest.
  public var stakes: [String]
  /// Ids of further rules that keep the expert out of this draw, for example `DRAW-quarter`.
  public var bars: [String]

  /// A candidate without any conflict but those given.
  public init(
    expert: String, unit: String, division: String, stratum: String? = nil, ties: [Tie] = [], person: [UInt8]? = nil,
    relatives: [[UInt8]] = [], stakes: [String] = [], bars: [String] = []
  ) {
    self.expert = expert
    self.unit = unit
    self.division = division
    self.stratum = stratum
    self.ties = ties
    self.person = person
    self.relatives = relatives
    self.stakes = stakes
    self.bars = bars
  }
}

/// Whose affair a panel reviews.
public struct DrawSubject: Sendable, Hashable {
  /// Codes of the units that apply.
  public var applicants: Set<String>
  /// Codes of experts who apply themselves or belong to the project.
  public var experts: Set<String>
  /// Keyed digests of the identity numbers of applicants, heads, shareholders and members of the project.
  public var persons: Set<[UInt8]>

  /// The affair of these units, experts and persons.
  public init(applicants: Set<String> = [], experts: Set<String> = [], persons: Set<[UInt8]> = []) {
    self.applicants = applicants
    self.experts = experts
    self.persons = persons
  }
}
