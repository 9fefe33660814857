// Generated from ipmesh/statistics/v1/survey.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// One of the answers to an item of type CHOICE.
  public struct SurveyChoice: Message {
    /// The number that stands for it.
    public var value: Int64 = 0
    /// What it is called.
    public var displayName: Common.LocalizedText?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An item of a survey form.
  public struct SurveyItem: Message {
    /// Its block (J unit, P people, F finance, B business) and two digits, for example `P01`.
    public var code: String = ""
    /// What it is called.
    public var displayName: Common.LocalizedText?
    /// What it asks for.
    public var type: SurveyItemType = .unspecified
    /// What people count it in, for example 人 or 万元; empty for types without unit.
    public var unit: Common.LocalizedText?
    /// Least value, in fen for money.
    public var valueMin: Int64 = 0
    /// Greatest value, in fen for money.
    public var valueMax: Int64 = 0
    /// Whether a return without it can be handed in; what is left out counts as 0.
    public var optional: Bool = false
    /// The answers to an item of type CHOICE.
    public var choices: [SurveyChoice] = []
    /// The measure under which the values of approved returns become facts; empty when they do not.
    public var measure: String = ""
    /// The service form whose revenue it is: the number of `ipmesh.registry.v1.ServiceForm`; 0 for none.
    public var serviceForm: Int32 = 0
    /// Whether the published tables have columns for it.
    public var headline: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A check of a survey form over the values of a return.
  public struct SurveyCheck: Message {
    /// Stable name, for example `SURVEY-P01-sum`.
    public var checkId: String = ""
    /// What must hold.
    public var displayName: Common.LocalizedText?
    /// What a return that breaks it needs.
    public var severity: SurveySeverity = .unspecified
    /// The items that it looks at.
    public var codes: [String] = []
    /// Where it comes from.
    public var source: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A version of the survey form, as the rule files hold it (domain: form and codes are a proposal; the official code list
  /// was not found).
  public struct SurveyForm: Message {
    /// Resource name, `surveyForms/{form}`.
    public var name: String = ""
    /// What it is called, its source, how sure we are of it, and from when it applies.
    public var rule: Common.Rule?
    /// Its items in their order.
    public var items: [SurveyItem] = []
    /// Its checks. Beside them every value must lie inside its range, and every item must be filled in unless it is optional.
    public var checks: [SurveyCheck] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A round of the yearly survey (知识产权服务业统计调查制度, 国统制〔2024〕116号).
  public struct SurveyRound: Message {
    /// Resource name, `surveyRounds/{round}`. Output only.
    public var name: String = ""
    /// Name, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// The year that the data are about. Required, 2019 to 2100.
    public var year: Int32 = 0
    /// The form, `surveyForms/{form}`. Required.
    public var form: String = ""
    /// Whether the national survey of the round asks this region too; its dates apply then, where known.
    public var regionIncluded: Bool = false
    /// First day on which returns are filled in, in the year after `year`. Required.
    public var openDate: GoogleType.Date?
    /// Last day for handing in; unset: the latest that the rules allow (06-30 of the year after `year`, or the day of the
    /// national round).
    public var dueDate: GoogleType.Date?
    /// State. Output only.
    public var state: SurveyRoundState = .unspecified
    /// Units in the frame. Output only.
    public var unitCount: Int32 = 0
    /// Units that are surveyed whatever the draw: key organisations. Output only.
    public var keyCount: Int32 = 0
    /// Units that were drawn among the others. Output only.
    public var sampleCount: Int32 = 0
    /// SHA-256 of the frozen frame, 64 hexadecimal digits: of one line `code|division|kind|key` (key is 0 or 1) for each unit
    /// in the order of the codes, each ended by a line feed. Output only.
    public var frameDigest: String = ""
    /// The seed of the draw, `{round}-{nonce}`; published, so that anyone can repeat it. Output only.
    public var seed: String = ""
    /// The day on which the data became final. Output only.
    public var finalDate: GoogleType.Date?
    /// Last day for sharing the data with other departments: ten working days after `final_date`; unset when the calendar of
    /// that year is not known yet. Output only.
    public var shareByDate: GoogleType.Date?
    /// First day on which results are published: the fourth quarter of the year after `year`. Output only.
    public var publishFromDate: GoogleType.Date?
    /// Last day for the publication. Output only.
    public var publishByDate: GoogleType.Date?
    /// The day of the publication. Output only.
    public var publishedDate: GoogleType.Date?
    /// The published tables, `releases/{number}`. Output only.
    public var releases: [String] = []
    /// The rules that the round rests on. Output only.
    public var rules: [Common.Rule] = []
    /// True when one of them, or the form, is not confirmed. Output only.
    public var provisional: Bool = false
    /// True for records made by a generator, for trials and tours.
    public var synthetic: Bool = false
    /// Why final data were opened again, as given the last time. Output only.
    public var reopenReason: String = ""
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// SHA-256 of the rule file of the form: while it is another, the round does not go on. Output only.
    public var formSha256: String = ""
    /// Thousandths of each stratum, without its key organisations, that were drawn, rounded up. Output only.
    public var samplePermille: Int32 = 0
    /// Units of each stratum that were drawn at least, as far as it has so many. Output only.
    public var sampleUnitsMin: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A unit of the frozen frame of a round, as the register knew it then.
  public struct SurveyUnit: Message {
    /// Resource name, `surveyRounds/{round}/units/{unified_social_credit_code}`.
    public var name: String = ""
    /// Name of the institution.
    public var displayName: String = ""
    /// GB/T 2260 code of its division.
    public var division: String = ""
    /// What it is: the number of `ipmesh.registry.v1.InstitutionKind`.
    public var kind: Int32 = 0
    /// Its stratum, `{prefecture}/{kind}`, with `/key` behind for a key organisation.
    public var stratum: String = ""
    /// Whether it is a key organisation, which is surveyed whatever the draw.
    public var key: Bool = false
    /// Whether it is surveyed in this round; false before the draw.
    public var selected: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The value of an item.
  public struct SurveyValue: Message {
    /// Code of the item.
    public var code: String = ""
    /// The value: persons, pieces, times; fen; the number of a choice; a day `yyyymmdd`.
    public var value: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Why a query is as it is.
  public struct SurveyExplanation: Message {
    /// The check that raised the query.
    public var checkId: String = ""
    /// Code of the item.
    public var code: String = ""
    /// The explanation, 2 to 500 characters.
    public var text: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a check found in a return.
  public struct SurveyFinding: Message {
    /// The check, or `SURVEY-required`.
    public var checkId: String = ""
    /// Code of the item.
    public var code: String = ""
    /// What is needed.
    public var severity: SurveySeverity = .unspecified
    /// What is wrong and what to do.
    public var text: Common.LocalizedText?
    /// What was seen.
    public var seen: String = ""
    /// The explanation given; empty for none.
    public var explanation: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A step that a return has taken.
  public struct SurveyReturnStep: Message {
    /// What was done.
    public var event: SurveyReturnEvent = .unspecified
    /// The state entered.
    public var state: SurveyReturnState = .unspecified
    /// Who did it: a SPIFFE identity such as `spiffe://ipmesh/agency/420100`.
    public var actor: String = ""
    /// Why, as given.
    public var reason: String = ""
    /// When it was recorded.
    public var recordTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The return of a unit in a round. Its values are confidential: they are shown to callers that reach its division only
  /// (统计法 2024: data of single units are not disclosed).
  public struct SurveyReturn: Message {
    /// Resource name, `surveyRounds/{round}/returns/{unified_social_credit_code}`. Output only.
    public var name: String = ""
    /// Name of the institution. Output only.
    public var displayName: String = ""
    /// GB/T 2260 code of its division. Output only.
    public var division: String = ""
    /// What it is: the number of `ipmesh.registry.v1.InstitutionKind`. Output only.
    public var kind: Int32 = 0
    /// Whether it is a key organisation. Output only.
    public var key: Bool = false
    /// State. Output only.
    public var state: SurveyReturnState = .unspecified
    /// The values filled in, in the order of the form.
    public var values: [SurveyValue] = []
    /// Explanations of queries.
    public var explanations: [SurveyExplanation] = []
    /// What the checks found when it was handed in last, with the explanations; empty before. Output only.
    public var findings: [SurveyFinding] = []
    /// Every step except the saving of values, in order. Output only.
    public var steps: [SurveyReturnStep] = []
    /// Last day for handing in. Output only.
    public var dueDate: GoogleType.Date?
    /// The day on which it was handed in first; unset before. Output only.
    public var returnedDate: GoogleType.Date?
    /// Number of times that it was handed in; each is kept as a version. Output only.
    public var version: Int32 = 0
    /// The version that was approved last; 0 for none. It stays when the approval is taken back. Output only.
    public var approvedVersion: Int32 = 0
    /// True when the form is not confirmed. Output only.
    public var provisional: Bool = false
    /// True for records made by a generator, for trials and tours. Output only.
    public var synthetic: Bool = false
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A return as it was handed in once.
  public struct SurveyReturnVersion: Message {
    /// 1 for the first, and so on.
    public var version: Int32 = 0
    /// The values.
    public var values: [SurveyValue] = []
    /// What the checks found, with the explanations.
    public var findings: [SurveyFinding] = []
    /// Who handed it in.
    public var actor: String = ""
    /// When.
    public var submitTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An item whose value is not the approved one.
  public struct SurveyDifference: Message {
    /// Code of the item.
    public var code: String = ""
    /// Whether the approved version has a value.
    public var hasApproved: Bool = false
    /// The approved value.
    public var approved: Int64 = 0
    /// Whether there is a value now.
    public var hasPresent: Bool = false
    /// The present value.
    public var present: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A share as an exact fraction.
  public struct SurveyRate: Message {
    /// What is counted.
    public var numerator: Int64 = 0
    /// Of how many.
    public var denominator: Int64 = 0
    /// The share in hundredths of a percent, rounded half up, for reading; comparisons use the fraction. 0 of 0 is 0.
    public var hundredthsOfPercent: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// How complete and how timely the returns of a division are.
  public struct SurveyCompleteness: Message {
    /// Code of the prefecture, or 420000 for the province.
    public var division: String = ""
    /// Returns handed in, of those sent out (回收率).
    public var returned: SurveyRate?
    /// Returns approved, of those handed in (有效率).
    public var valid: SurveyRate?
    /// Returns handed in by the due day, of those sent out.
    public var timely: SurveyRate?
    /// Returns that came after the due day.
    public var lateCount: Int32 = 0
    /// Returns that are missing after the due day.
    public var missingCount: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The result of an item for a group: what was reported and what was estimated, apart.
  public struct SurveyResult: Message {
    /// The group: code of the prefecture, number of the kind; 420000 for the province; `other` for groups with fewer units
    /// than may be shown, taken together.
    public var group: String = ""
    /// What the group is called.
    public var groupName: Common.LocalizedText?
    /// Code of the item.
    public var code: String = ""
    /// Sum of the values of approved returns.
    public var reported: Int64 = 0
    /// Sum of the estimates.
    public var estimated: Int64 = 0
    /// Units whose approved return has a value.
    public var reportedUnits: Int32 = 0
    /// Units that are estimated: they were not drawn, or did not report.
    public var estimatedUnits: Int32 = 0
    /// Units that could not be estimated, because none like them reported; they are not in the sums.
    public var unestimatedUnits: Int32 = 0
    /// How they were estimated.
    public var methods: [SurveyEstimationMethod] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What an item of a survey form asks for.
  public enum SurveyItemType: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// The unit itself, its credit code, name and division: taken from the frame, never filled in.
    case unit
    /// A whole number of persons, pieces or times.
    case count
    /// An amount of money, in fen; forms and files show 万元 (1,000,000 fen).
    case money
    /// The number of one of `choices`.
    case choice
    /// A day as a number `yyyymmdd`.
    case date
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .unit
      case 2: self = .count
      case 3: self = .money
      case 4: self = .choice
      case 5: self = .date
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .unit: 1
      case .count: 2
      case .money: 3
      case .choice: 4
      case .date: 5
      case .unrecognized(let number): number
      }
    }
  }

  /// What a broken check of a form asks for.
  public enum SurveySeverity: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// It must be corrected before the return can be handed in.
    case error
    /// It must be explained before the return can be handed in.
    case query
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .error
      case 2: self = .query
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .error: 1
      case .query: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a round of the survey stands.
  public enum SurveyRoundState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Being prepared.
    case planned
    /// The frame of units is frozen.
    case framed
    /// The sample is drawn and its returns are issued.
    case open
    /// The data are final: every return is locked, or its unit counts as missing.
    case final
    /// The results are published.
    case published
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .planned
      case 2: self = .framed
      case 3: self = .open
      case 4: self = .final
      case 5: self = .published
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .planned: 1
      case .framed: 2
      case .open: 3
      case .final: 4
      case .published: 5
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a return stands.
  public enum SurveyReturnState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Issued to the unit.
    case issued
    /// Being filled in.
    case filling
    /// Handed in.
    case submitted
    /// Checked by the bureau of the prefecture.
    case cityCheck
    /// Checked by the province.
    case provCheck
    /// Returned for correction.
    case `return`
    /// Approved and locked.
    case locked
    /// Published in the results of its round. Final.
    case published
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .issued
      case 2: self = .filling
      case 3: self = .submitted
      case 4: self = .cityCheck
      case 5: self = .provCheck
      case 6: self = .`return`
      case 7: self = .locked
      case 8: self = .published
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .issued: 1
      case .filling: 2
      case .submitted: 3
      case .cityCheck: 4
      case .provCheck: 5
      case .`return`: 6
      case .locked: 7
      case .published: 8
      case .unrecognized(let number): number
      }
    }
  }

  /// What is done with a return.
  public enum SurveyReturnEvent: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Values are saved (FillSurveyReturn).
    case fill
    /// It is handed in (SubmitSurveyReturn).
    case submit
    /// The bureau of the prefecture takes it up.
    case beginCityCheck
    /// The bureau of the prefecture passes it on to the province.
    case passCityCheck
    /// It is returned for correction, with a reason: from the city check by the prefecture, from the other by the province.
    case sendBack
    /// The province approves it: it is locked, and its values become facts.
    case lock
    /// The province takes the approval back, with a reason: its facts go, and it is corrected.
    case unapprove
    /// Its round is published (PublishSurveyRound).
    case publish
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .fill
      case 2: self = .submit
      case 3: self = .beginCityCheck
      case 4: self = .passCityCheck
      case 5: self = .sendBack
      case 6: self = .lock
      case 7: self = .unapprove
      case 8: self = .publish
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .fill: 1
      case .submit: 2
      case .beginCityCheck: 3
      case .passCityCheck: 4
      case .sendBack: 5
      case .lock: 6
      case .unapprove: 7
      case .publish: 8
      case .unrecognized(let number): number
      }
    }
  }

  /// How the value of a unit that did not report is estimated.
  public enum SurveyEstimationMethod: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Its value of last year × the growth of the units of its stratum that reported in both years.
    case growth
    /// The mean of the units of its stratum that reported.
    case stratumMean
    /// The mean of the units of its kind in the province that reported, key organisations apart; no unit of its stratum did.
    case kindMean
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .growth
      case 2: self = .stratumMean
      case 3: self = .kindMean
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .growth: 1
      case .stratumMean: 2
      case .kindMean: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// By what results are grouped.
  public enum SurveyGrouping: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// The province as a whole.
    case province
    /// Prefectures.
    case division
    /// Kinds of institutions.
    case kind
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .province
      case 2: self = .division
      case 3: self = .kind
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .province: 1
      case .division: 2
      case .kind: 3
      case .unrecognized(let number): number
      }
    }
  }
}
