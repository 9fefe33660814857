// Generated from ipmesh/registry/v1/grading.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Registry {
  /// A scoring table for the grading of institutions (分级分类评价), from a versioned file of `deploy/rules`.
  public struct ScoringScheme: Message {
    /// Resource name, `scoringSchemes/{scheme}`, the version included, for example `scoringSchemes/general-2022.1`.
    public var name: String = ""
    /// What it is called.
    public var displayName: Common.LocalizedText?
    /// Source, provenance and time of force of the table as a whole.
    public var rule: Common.Rule?
    /// The kinds it applies to.
    public var kinds: [InstitutionKind] = []
    /// The items, in order.
    public var items: [ScoringItem] = []
    /// The levels, the best first.
    public var levels: [ScoringLevel] = []
    /// Sum of the points of all items, in hundredths of a point.
    public var pointsMaxHundredths: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An item of a scoring table.
  public struct ScoringItem: Message {
    /// Code, for example `A1`.
    public var code: String = ""
    /// What is scored.
    public var displayName: Common.LocalizedText?
    /// What is measured: an attribute of the register (`registry.employee_count`) or an indicator that was reported
    /// (`indicator.fixed_premises`).
    public var measure: String = ""
    /// Unit of the measure, for example `persons`, `months`, `fen`, `yes-no`.
    public var unit: String = ""
    /// Most points it can bring, in hundredths of a point.
    public var pointsMaxHundredths: Int32 = 0
    /// Source and provenance.
    public var rule: Common.Rule?
    /// Steps, ascending: points of the last one that the value reaches. A table has steps or a target.
    public var steps: [ScoringStep] = []
    /// Target: the item brings min(1, value / target) of its points, rounded half up. 0 when it has steps.
    public var target: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A step of a scoring item.
  public struct ScoringStep: Message {
    /// The value from which the step holds, in the unit of the item.
    public var atLeast: Int64 = 0
    /// What it brings, in hundredths of a point.
    public var pointsHundredths: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A level of a scoring scheme.
  public struct ScoringLevel: Message {
    /// Level, for example `AAA`.
    public var level: String = ""
    /// The share of the greatest score from which it holds, in hundredths of a percent.
    public var shareAtLeastBasisPoints: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A reported value that the register does not hold itself.
  public struct Indicator: Message {
    /// Resource name, `institutions/{institution}/indicators/{indicator}`. Output only.
    public var name: String = ""
    /// Indicator, for example `fixed_premises`: 2 to 63 of lower-case letters, digits, `_`.
    public var indicator: String = ""
    /// Value in the unit of the scoring item; yes is 1, no is 0; 0 to 10^15.
    public var value: Int64 = 0
    /// Day for which it holds; not in the future. Required.
    public var valueDate: GoogleType.Date?
    /// Where it comes from: document, number, link; 1 to 200 characters. Required.
    public var evidence: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A run of the grading over all institutions of a kind.
  public struct GradingRun: Message {
    /// Resource name, `gradingRuns/{number}`. Output only.
    public var name: String = ""
    /// The scheme, `scoringSchemes/{scheme}`.
    public var scheme: String = ""
    /// The kind graded.
    public var kind: InstitutionKind = .unspecified
    /// Only this division (its districts included); empty for the province.
    public var division: String = ""
    /// The day for which it grades.
    public var gradingDate: GoogleType.Date?
    /// Institutions graded.
    public var institutionCount: Int32 = 0
    /// How many came to each level.
    public var levelCounts: [String: Int32] = [:]
    /// SHA-256 over all results in order: the same inputs give the same digest.
    public var resultDigest: [UInt8] = []
    /// True when the scheme or an item of it is provisional.
    public var provisional: Bool = false
    /// When it ran. Output only.
    public var createTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The grade of one institution in a run.
  public struct GradingResult: Message {
    /// Resource name, `gradingRuns/{run}/results/{institution}`.
    public var name: String = ""
    /// `institutions/{institution}`.
    public var institution: String = ""
    /// Its name when the run was made.
    public var institutionDisplayName: String = ""
    /// Sum of the points, in hundredths of a point.
    public var pointsHundredths: Int32 = 0
    /// Level.
    public var level: String = ""
    /// Each item with its evidence. ListGradingResults leaves them out.
    public var items: [GradingItem] = []
    /// True when the scheme or an item of it is provisional.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// One scored item.
  public struct GradingItem: Message {
    /// Code of the scoring item.
    public var code: String = ""
    /// Value that was scored; 0 when it is missing.
    public var value: Int64 = 0
    /// True when no value was known; the item then brings no points.
    public var missing: Bool = false
    /// Points, in hundredths of a point.
    public var pointsHundredths: Int32 = 0
    /// Where the value came from.
    public var evidence: String = ""
    /// Day for which the value holds.
    public var valueDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }
}
