// Generated from ipmesh/talent/v1/training_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Talent {
  /// Request of GetTrainingBase.
  public struct GetTrainingBaseRequest: Message {
    /// `trainingBases/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which bases are meant. Fields that are set must all hold.
  public struct TrainingBaseFilter: Message {
    /// GB/T 2260 code: bases of this division and of those below it.
    public var division: String = ""
    /// Where the base stands.
    public var state: TrainingBaseState = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListTrainingBases.
  public struct ListTrainingBasesRequest: Message {
    /// Which bases.
    public var filter: TrainingBaseFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListTrainingBases.
  public struct ListTrainingBasesResponse: Message {
    /// The bases of this page.
    public var trainingBases: [TrainingBase] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateTrainingBase.
  public struct CreateTrainingBaseRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The base; output-only fields are ignored.
    public var trainingBase: TrainingBase?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateTrainingBase.
  public struct UpdateTrainingBaseRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The base: `name` says which, `etag` (if set) which version.
    public var trainingBase: TrainingBase?
    /// The fields to change: `display_name`, `division`, `address`, `profiles`, `recognized_date`, `state`, `contact`, or
    /// `*` for all of them. Required.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetTrainingCourse.
  public struct GetTrainingCourseRequest: Message {
    /// `trainingCourses/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which courses are meant. Fields that are set must all hold.
  public struct TrainingCourseFilter: Message {
    /// The base, `trainingBases/{number}`.
    public var trainingBase: String = ""
    /// What it forms people for.
    public var profile: TalentProfile = .unspecified
    /// Where it stands.
    public var state: TrainingCourseState = .unspecified
    /// GB/T 2260 code: courses of bases of this division and of those below it.
    public var division: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListTrainingCourses.
  public struct ListTrainingCoursesRequest: Message {
    /// Which courses.
    public var filter: TrainingCourseFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListTrainingCourses.
  public struct ListTrainingCoursesResponse: Message {
    /// The courses of this page.
    public var trainingCourses: [TrainingCourse] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateTrainingCourse.
  public struct CreateTrainingCourseRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The course; output-only fields are ignored.
    public var trainingCourse: TrainingCourse?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateTrainingCourse.
  public struct UpdateTrainingCourseRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The course: `name` says which, `etag` (if set) which version.
    public var trainingCourse: TrainingCourse?
    /// The fields to change: `display_name`, `capacity`, `credit_hours`, `start_date`, `end_date`, or `*` for all of them.
    /// Required. Hours and days only while nobody is enrolled.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CompleteTrainingCourse.
  public struct CompleteTrainingCourseRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `trainingCourses/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CancelTrainingCourse.
  public struct CancelTrainingCourseRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `trainingCourses/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetTrainingOrder.
  public struct GetTrainingOrderRequest: Message {
    /// `trainingOrders/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which orders are meant. Fields that are set must all hold.
  public struct TrainingOrderFilter: Message {
    /// Unified social credit code of the employer.
    public var employerCode: String = ""
    /// What the people are to be formed for.
    public var profile: TalentProfile = .unspecified
    /// Where the order stands.
    public var state: TrainingOrderState = .unspecified
    /// GB/T 2260 code: orders of employers of this division and of those below it.
    public var division: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListTrainingOrders.
  public struct ListTrainingOrdersRequest: Message {
    /// Which orders.
    public var filter: TrainingOrderFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListTrainingOrders.
  public struct ListTrainingOrdersResponse: Message {
    /// The orders of this page.
    public var trainingOrders: [TrainingOrder] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateTrainingOrder.
  public struct CreateTrainingOrderRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The order; output-only fields are ignored.
    public var trainingOrder: TrainingOrder?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of FindTrainingMatches.
  public struct FindTrainingMatchesRequest: Message {
    /// `trainingOrders/{number}`.
    public var order: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of FindTrainingMatches.
  public struct FindTrainingMatchesResponse: Message {
    /// Courses that can take the whole order, the earliest to end first, at most 50.
    public var trainingCourses: [TrainingCourse] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of MatchTrainingOrder.
  public struct MatchTrainingOrderRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `trainingOrders/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// `trainingCourses/{number}`. Required.
    public var course: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CancelTrainingOrder.
  public struct CancelTrainingOrderRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `trainingOrders/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetTrainingEnrolment.
  public struct GetTrainingEnrolmentRequest: Message {
    /// `trainingEnrolments/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which enrolments are meant. Fields that are set must all hold.
  public struct TrainingEnrolmentFilter: Message {
    /// The course, `trainingCourses/{number}`.
    public var course: String = ""
    /// The participant, `trainingParticipants/{number}`.
    public var participant: String = ""
    /// Where the enrolment stands.
    public var state: TrainingEnrolmentState = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListTrainingEnrolments.
  public struct ListTrainingEnrolmentsRequest: Message {
    /// Which enrolments.
    public var filter: TrainingEnrolmentFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListTrainingEnrolments.
  public struct ListTrainingEnrolmentsResponse: Message {
    /// The enrolments of this page.
    public var trainingEnrolments: [TrainingEnrolment] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateTrainingEnrolment.
  public struct CreateTrainingEnrolmentRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The enrolment; output-only fields are ignored.
    public var trainingEnrolment: TrainingEnrolment?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CancelTrainingEnrolment.
  public struct CancelTrainingEnrolmentRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `trainingEnrolments/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RecordTrainingAttendance.
  public struct RecordTrainingAttendanceRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `trainingEnrolments/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The day and its hours. Required.
    public var attendance: TrainingAttendance?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetCreditStatement.
  public struct GetCreditStatementRequest: Message {
    /// `trainingParticipants/{number}`. Required.
    public var participant: String = ""
    /// The year. Required.
    public var year: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of GetCreditStatement.
  public struct GetCreditStatementResponse: Message {
    /// The participant.
    public var participant: String = ""
    /// The year.
    public var year: Int32 = 0
    /// Credit hours given in the year.
    public var creditHours: Int32 = 0
    /// Those of them in professional subjects.
    public var professionalHours: Int32 = 0
    /// The conditions of continuing education, each with its rule.
    public var conditions: [Common.Condition] = []
    /// PASS when every condition is met, else FAIL.
    public var outcome: Common.Outcome = .unspecified
    /// The completed enrolments that were added up, at most 1,000.
    public var enrolments: [String] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportTrainingEnrolments: one file in any number of pieces.
  public struct ImportTrainingEnrolmentsRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportTrainingEnrolments.
  public struct ExportTrainingEnrolmentsRequest: Message {
    /// Which enrolments.
    public var filter: TrainingEnrolmentFilter?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportTrainingEnrolments.
  public struct ExportTrainingEnrolmentsResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
