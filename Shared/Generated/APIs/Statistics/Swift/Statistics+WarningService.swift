// Generated from ipmesh/statistics/v1/warning_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// Request of RunWarnings.
  public struct RunWarningsRequest: Message {
    /// Id of this write: a fresh UUID; repeat it only to retry. Required.
    public var requestId: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of RunWarnings.
  public struct RunWarningsResponse: Message {
    /// Causes that there are.
    public var causeCount: Int32 = 0
    /// Warnings raised.
    public var raisedCount: Int32 = 0
    /// Warnings whose level changed.
    public var changedCount: Int32 = 0
    /// Warnings lifted.
    public var liftedCount: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetWarning.
  public struct GetWarningRequest: Message {
    /// `warnings/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListWarnings.
  public struct ListWarningsRequest: Message {
    /// What they are about; unset for all.
    public var kind: WarningKind = .unspecified
    /// Where they stand; unset for all.
    public var state: WarningState = .unspecified
    /// Division: a prefecture's code also finds the districts in it; empty for all.
    public var division: String = ""
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same conditions.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListWarnings.
  public struct ListWarningsResponse: Message {
    /// The warnings of this page.
    public var warnings: [Warning] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of AcknowledgeWarning.
  public struct AcknowledgeWarningRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `warnings/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// What is done about it, 2 to 500 characters. Required.
    public var note: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }
}
