// Generated from ipmesh/registry/v1/grading_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Registry {
  /// Request of GetScoringScheme.
  public struct GetScoringSchemeRequest: Message {
    /// `scoringSchemes/{scheme}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListScoringSchemes.
  public struct ListScoringSchemesRequest: Message {
    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListScoringSchemes.
  public struct ListScoringSchemesResponse: Message {
    /// All schemes, in the order of their names.
    public var scoringSchemes: [ScoringScheme] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of SetIndicators.
  public struct SetIndicatorsRequest: Message {
    /// Id of this write; see InstitutionService.
    public var requestId: String = ""
    /// `institutions/{institution}`.
    public var parent: String = ""
    /// 1 to 100 indicators. A value for a day that has one replaces it.
    public var indicators: [Indicator] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of SetIndicators.
  public struct SetIndicatorsResponse: Message {
    /// What was stored.
    public var indicators: [Indicator] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListIndicators.
  public struct ListIndicatorsRequest: Message {
    /// `institutions/{institution}`.
    public var parent: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListIndicators.
  public struct ListIndicatorsResponse: Message {
    /// In the order of their names.
    public var indicators: [Indicator] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RunGrading.
  public struct RunGradingRequest: Message {
    /// Id of this write; see InstitutionService.
    public var requestId: String = ""
    /// `scoringSchemes/{scheme}`.
    public var scheme: String = ""
    /// The kind to grade.
    public var kind: InstitutionKind = .unspecified
    /// Only this division (its districts included); empty for the province.
    public var division: String = ""
    /// The day for which to grade; not in the future. Required.
    public var gradingDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetGradingRun.
  public struct GetGradingRunRequest: Message {
    /// `gradingRuns/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListGradingRuns.
  public struct ListGradingRunsRequest: Message {
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListGradingRuns.
  public struct ListGradingRunsResponse: Message {
    /// The runs of this page.
    public var gradingRuns: [GradingRun] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetGradingResult.
  public struct GetGradingResultRequest: Message {
    /// `gradingRuns/{run}/results/{institution}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListGradingResults.
  public struct ListGradingResultsRequest: Message {
    /// `gradingRuns/{run}`.
    public var parent: String = ""
    /// Only this level; empty for all.
    public var level: String = ""
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same level.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListGradingResults.
  public struct ListGradingResultsResponse: Message {
    /// The results of this page, without items.
    public var gradingResults: [GradingResult] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of VerifyGradingRun.
  public struct VerifyGradingRunRequest: Message {
    /// `gradingRuns/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of VerifyGradingRun.
  public struct VerifyGradingRunResponse: Message {
    /// True when every result came out the same.
    public var same: Bool = false
    /// Digest of the run as recorded.
    public var recordedDigest: [UInt8] = []
    /// Digest of the run as scored again.
    public var recomputedDigest: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
