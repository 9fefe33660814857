// Generated from ipmesh/talent/v1/award_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Talent {
  /// Request of GetContest.
  public struct GetContestRequest: Message {
    /// `contests/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which contests are meant. Fields that are set must all hold.
  public struct ContestFilter: Message {
    /// What is compared.
    public var kind: ContestKind = .unspecified
    /// Where the contest stands.
    public var state: ContestState = .unspecified
    /// GB/T 2260 code: contests of this division and of those below it.
    public var division: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListContests.
  public struct ListContestsRequest: Message {
    /// Which contests.
    public var filter: ContestFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListContests.
  public struct ListContestsResponse: Message {
    /// The contests of this page.
    public var contests: [Contest] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateContest.
  public struct CreateContestRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The contest; output-only fields are ignored.
    public var contest: Contest?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateContest.
  public struct UpdateContestRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The contest: `name` says which, `etag` (if set) which version.
    public var contest: Contest?
    /// The fields to change: `display_name`, `division`, `entry_end_date`, `criteria`, `prizes`, or `*` for all of them.
    /// Required.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of OpenContest.
  public struct OpenContestRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `contests/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of StartScoring.
  public struct StartScoringRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `contests/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// `draws/{number}`. Required.
    public var draw: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ConcludeContest.
  public struct ConcludeContestRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `contests/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of PublishContest.
  public struct PublishContestRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `contests/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CancelContest.
  public struct CancelContestRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `contests/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetContestEntry.
  public struct GetContestEntryRequest: Message {
    /// `contestEntries/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which entries are meant. Fields that are set must all hold.
  public struct ContestEntryFilter: Message {
    /// The contest, `contests/{number}`. Required.
    public var contest: String = ""
    /// Where the entry stands.
    public var state: ContestEntryState = .unspecified
    /// Unified social credit code of the unit.
    public var unitCode: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListContestEntries.
  public struct ListContestEntriesRequest: Message {
    /// Which entries.
    public var filter: ContestEntryFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListContestEntries.
  public struct ListContestEntriesResponse: Message {
    /// The entries of this page.
    public var contestEntries: [ContestEntry] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateContestEntry.
  public struct CreateContestEntryRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The entry; output-only fields are ignored.
    public var contestEntry: ContestEntry?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of WithdrawContestEntry.
  public struct WithdrawContestEntryRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `contestEntries/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListContestResults.
  public struct ListContestResultsRequest: Message {
    /// `contests/{number}`. Required.
    public var contest: String = ""
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same contest.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListContestResults.
  public struct ListContestResultsResponse: Message {
    /// The entries of this page, by rank.
    public var contestEntries: [ContestEntry] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetReviewTask.
  public struct GetReviewTaskRequest: Message {
    /// `reviewTasks/{number}`.
    public var name: String = ""
    /// The reviewer, `experts/{number}`. Required: NOT_FOUND for a task of somebody else.
    public var reviewer: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Whose tasks are meant.
  public struct ReviewTaskFilter: Message {
    /// The contest, `contests/{number}`. Required.
    public var contest: String = ""
    /// The reviewer, `experts/{number}`. Required: nobody sees the tasks of two.
    public var reviewer: String = ""
    /// Where the task stands.
    public var state: ReviewTaskState = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListReviewTasks.
  public struct ListReviewTasksRequest: Message {
    /// Which tasks.
    public var filter: ReviewTaskFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListReviewTasks.
  public struct ListReviewTasksResponse: Message {
    /// The tasks of this page.
    public var reviewTasks: [ReviewTask] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of SubmitReviewScore.
  public struct SubmitReviewScoreRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `reviewTasks/{number}`.
    public var name: String = ""
    /// The reviewer, `experts/{number}`, to whom the task must belong. Required.
    public var reviewer: String = ""
    /// Points for every criterion of the contest, each once. Required.
    public var scores: [CriterionScore] = []
    /// Comment, at most 1,000 characters.
    public var comment: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of DeclineReviewTask.
  public struct DeclineReviewTaskRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `reviewTasks/{number}`.
    public var name: String = ""
    /// The reviewer, `experts/{number}`, to whom the task must belong. Required.
    public var reviewer: String = ""
    /// Why, 1 to 500 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }
}
