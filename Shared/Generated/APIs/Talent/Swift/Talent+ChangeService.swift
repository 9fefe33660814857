// Generated from ipmesh/talent/v1/change_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Talent {
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
    /// Name of the record, for example `experts/17`.
    public var resourceName: String = ""
    /// When it was committed.
    public var commitTime: GoogleProtobuf.Timestamp?
    /// The record as it was after the change.
    public var resource: Resource?

    /// A message in which every field has its default value.
    public init() {}

    /// The record as it was after the change.
    public enum Resource: Sendable, Equatable {
      /// An expert, without identity number.
      case expert(Expert)
      /// A fee paid to an expert.
      case fee(Fee)
      /// A draw; who was drawn is in it only once it is published.
      case draw(Draw)
      /// An application for a title; how members of the panel voted is nowhere.
      case titleApplication(TitleApplication)
      /// A training base.
      case trainingBase(TrainingBase)
      /// A training course.
      case trainingCourse(TrainingCourse)
      /// A training order of an employer.
      case trainingOrder(TrainingOrder)
      /// An enrolment, without identity number.
      case trainingEnrolment(TrainingEnrolment)
      /// A contest.
      case contest(Contest)
      /// An entry of a contest; scores and document are in it only once the results are published.
      case contestEntry(ContestEntry)
      /// A need of an employer.
      case talentNeed(TalentNeed)
      /// An introduced person, without identity number.
      case introduction(Introduction)
      /// Support paid.
      case support(Support)
      /// A selection of leading talents.
      case leadingSelection(LeadingSelection)
      /// A nominated person or leading talent, without identity number.
      case leadingTalent(LeadingTalent)
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
