// Generated from ipmesh/statistics/v1/change_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// Request of WatchChanges.
  public struct WatchChangesRequest: Message {
    /// `resume_token` of the last change applied; empty to begin with the first change ever.
    public var resumeToken: String = ""
    /// End after the changes there are, instead of waiting for more.
    public var untilNow: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// One change.
  public struct WatchChangesResponse: Message {
    /// Hand it back to go on after this change.
    public var resumeToken: String = ""
    /// What happened.
    public var kind: ChangeKind = .unspecified
    /// Name of the record, for example `releases/12`.
    public var resourceName: String = ""
    /// When it was committed.
    public var commitTime: GoogleProtobuf.Timestamp?
    /// The record as it was after the change. Numbers: 5-9 targets, 10-19 facts and indicators, 20-29 surveys, 30-39
    /// releases and reports, 40-49 the plan, 50-59 quality and warnings.
    public var resource: Resource?

    /// A message in which every field has its default value.
    public init() {}

    /// The record as it was after the change. Numbers: 5-9 targets, 10-19 facts and indicators, 20-29 surveys, 30-39
    /// releases and reports, 40-49 the plan, 50-59 quality and warnings.
    public enum Resource: Sendable, Equatable {
      /// The reading of a target whose value or outcome changed, without inputs.
      case targetReading(TargetReading)
      /// A source of facts: facts of it came, changed or went.
      case factSource(FactSource)
      /// A yearly catalogue of patent-intensive industries.
      case intensiveCatalog(IntensiveCatalog)
      /// A round of the survey.
      case surveyRound(SurveyRound)
      /// A return of the survey.
      case surveyReturn(SurveyReturn)
      /// A published table.
      case release(Release)
      /// A planned publication.
      case releaseSchedule(ReleaseSchedule)
      /// An edition of the yearly report.
      case reportEdition(ReportEdition)
      /// A task of the action plan, without contact.
      case planTask(PlanTask)
      /// The fund of a year, without where its money is: the rewards say that.
      case rewardFund(RewardFund)
      /// The result of a performance evaluation.
      case performanceResult(PerformanceResult)
      /// A reward.
      case reward(Reward)
      /// Counts of quality.
      case qualityCount(QualityCount)
      /// A finding of quality.
      case qualityFinding(QualityFinding)
      /// A warning.
      case warning(Warning)
    }
  }

  /// What happened to a record.
  public enum ChangeKind: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// It was added.
    case created
    /// It changed.
    case updated
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .created
      case 2: self = .updated
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .created: 1
      case .updated: 2
      case .unrecognized(let number): number
      }
    }
  }
}
