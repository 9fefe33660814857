// Generated from ipmesh/statistics/v1/quality_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// Request of ListQualityMeasures.
  public struct ListQualityMeasuresRequest: Message {
    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListQualityMeasures.
  public struct ListQualityMeasuresResponse: Message {
    /// The measures, in the order of the rule file.
    public var qualityMeasures: [QualityMeasure] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RecordQualityCount.
  public struct RecordQualityCountRequest: Message {
    /// Id of this write: a fresh UUID; repeat it only to retry. Required.
    public var requestId: String = ""
    /// The counts; `etag` (if set) says which version they replace; other output-only fields are ignored.
    public var qualityCount: QualityCount?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetQualityCount.
  public struct GetQualityCountRequest: Message {
    /// `qualityCounts/{code}-{period}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListQualityCounts.
  public struct ListQualityCountsRequest: Message {
    /// Division: a prefecture's code also finds the districts in it; empty for all that the caller reaches.
    public var division: String = ""
    /// The period; empty for all.
    public var period: String = ""
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same conditions.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListQualityCounts.
  public struct ListQualityCountsResponse: Message {
    /// The counts of this page.
    public var qualityCounts: [QualityCount] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExplainQuality.
  public struct ExplainQualityRequest: Message {
    /// `qualityCounts/{code}-{period}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExplainQuality.
  public struct ExplainQualityResponse: Message {
    /// What each measure comes to, in the order of the rule file.
    public var readings: [QualityReading] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of EvaluateQuality.
  public struct EvaluateQualityRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// The period. Required.
    public var period: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of EvaluateQuality.
  public struct EvaluateQualityResponse: Message {
    /// Records of counts that were evaluated.
    public var countCount: Int32 = 0
    /// Findings added.
    public var createdCount: Int32 = 0
    /// Findings that were not sent yet and now say what the counts say.
    public var updatedCount: Int32 = 0
    /// Findings that were not sent yet and are not borne out any more.
    public var liftedCount: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetQualityFinding.
  public struct GetQualityFindingRequest: Message {
    /// `qualityFindings/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListQualityFindings.
  public struct ListQualityFindingsRequest: Message {
    /// Division: a prefecture's code also finds the districts in it; empty for all that the caller reaches.
    public var division: String = ""
    /// The period; empty for all.
    public var period: String = ""
    /// Where it stands; unset for all.
    public var state: QualityFindingState = .unspecified
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same conditions.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListQualityFindings.
  public struct ListQualityFindingsResponse: Message {
    /// The findings of this page.
    public var qualityFindings: [QualityFinding] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of SendQualityFeedback.
  public struct SendQualityFeedbackRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `qualityFindings/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// To whom. Required.
    public var addressee: QualityAddressee = .unspecified
    /// What the source is told and asked, 2 to 2,000 characters. Required.
    public var feedback: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of AnswerQualityFeedback.
  public struct AnswerQualityFeedbackRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `qualityFindings/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The answer, 2 to 2,000 characters. Required.
    public var answer: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CloseQualityFinding.
  public struct CloseQualityFindingRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `qualityFindings/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Why it is closed, 2 to 500 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of EscalateQualityFinding.
  public struct EscalateQualityFindingRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `qualityFindings/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Why, 2 to 500 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportQualityCounts: a piece of the file.
  public struct ImportQualityCountsRequest: Message {
    /// Id of this write; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file, cut anywhere.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportQualityCounts.
  public struct ExportQualityCountsRequest: Message {
    /// Division, as in ListQualityCounts.
    public var division: String = ""
    /// The period; empty for all.
    public var period: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportQualityCounts: a piece of the file.
  public struct ExportQualityCountsResponse: Message {
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
