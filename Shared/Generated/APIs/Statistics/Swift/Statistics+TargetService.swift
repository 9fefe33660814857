// Generated from ipmesh/statistics/v1/target_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// Request of GetTarget.
  public struct GetTargetRequest: Message {
    /// `targets/{target}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListTargets.
  public struct ListTargetsRequest: Message {
    /// Id of a plan, for example `plan-2022-2025`; empty for all.
    public var plan: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListTargets.
  public struct ListTargetsResponse: Message {
    /// The targets with their readings.
    public var targets: [Target] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetDashboard.
  public struct GetDashboardRequest: Message {
    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListTargetHistory.
  public struct ListTargetHistoryRequest: Message {
    /// `targets/{target}`.
    public var parent: String = ""
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListTargetHistory.
  public struct ListTargetHistoryResponse: Message {
    /// The readings of this page, the oldest first.
    public var readings: [TargetReading] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RecountTargets.
  public struct RecountTargetsRequest: Message {
    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of RecountTargets.
  public struct RecountTargetsResponse: Message {
    /// True when every source is complete and every count is what they say.
    public var equal: Bool = false
    /// The sources, as they were read.
    public var feeds: [FeedRecount] = []
    /// Counts that differ.
    public var differences: [CountDifference] = []
    /// The targets that are computed from these counts.
    public var targets: [TargetRecount] = []
    /// The moment whose counts were compared.
    public var readingTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of WatchTargets.
  public struct WatchTargetsRequest: Message {
    /// `resume_token` of the last response or of a dashboard; empty to begin with the readings as they are.
    public var resumeToken: String = ""
    /// End after the moves there are, instead of waiting for more.
    public var untilNow: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of WatchTargets.
  public struct WatchTargetsResponse: Message {
    /// Hand it back to go on after this move.
    public var resumeToken: String = ""
    /// The reading that the target moved to.
    public var reading: TargetReading?

    /// A message in which every field has its default value.
    public init() {}
  }
}
