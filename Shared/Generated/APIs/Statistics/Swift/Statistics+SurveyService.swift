// Generated from ipmesh/statistics/v1/survey_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// Request of GetSurveyForm.
  public struct GetSurveyFormRequest: Message {
    /// `surveyForms/{form}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListSurveyForms.
  public struct ListSurveyFormsRequest: Message {
    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListSurveyForms.
  public struct ListSurveyFormsResponse: Message {
    /// All forms.
    public var surveyForms: [SurveyForm] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetSurveyRound.
  public struct GetSurveyRoundRequest: Message {
    /// `surveyRounds/{round}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListSurveyRounds.
  public struct ListSurveyRoundsRequest: Message {
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListSurveyRounds.
  public struct ListSurveyRoundsResponse: Message {
    /// The rounds of this page.
    public var surveyRounds: [SurveyRound] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateSurveyRound.
  public struct CreateSurveyRoundRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// Last part of the resource name: 2 to 63 of lower-case letters, digits, `-`; begins with a letter. Required.
    public var surveyRoundId: String = ""
    /// The round; output-only fields are ignored.
    public var surveyRound: SurveyRound?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of FreezeSurveyFrame.
  public struct FreezeSurveyFrameRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `surveyRounds/{round}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of OpenSurveyRound.
  public struct OpenSurveyRoundRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `surveyRounds/{round}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// A public random text that nobody knew when the frame was frozen, for example the winning numbers of a lottery draw:
    /// 4 to 64 of letters, digits, `-`. Required.
    public var nonce: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CloseSurveyRound.
  public struct CloseSurveyRoundRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `surveyRounds/{round}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ReopenSurveyRound.
  public struct ReopenSurveyRoundRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `surveyRounds/{round}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Why, 2 to 500 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of PublishSurveyRound.
  public struct PublishSurveyRoundRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `surveyRounds/{round}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListSurveyUnits.
  public struct ListSurveyUnitsRequest: Message {
    /// `surveyRounds/{round}`.
    public var parent: String = ""
    /// Only units that are surveyed.
    public var selectedOnly: Bool = false
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListSurveyUnits.
  public struct ListSurveyUnitsResponse: Message {
    /// The units of this page.
    public var surveyUnits: [SurveyUnit] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of VerifySurveySample.
  public struct VerifySurveySampleRequest: Message {
    /// `surveyRounds/{round}`; its sample is drawn.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of VerifySurveySample.
  public struct VerifySurveySampleResponse: Message {
    /// The digest of the frame as it is stored.
    public var frameDigest: String = ""
    /// Whether it is the one that was recorded when the frame was frozen.
    public var frameUnchanged: Bool = false
    /// Whether the draw, repeated, selects the units that were selected.
    public var sampleReproduced: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetSurveyReturn.
  public struct GetSurveyReturnRequest: Message {
    /// `surveyRounds/{round}/returns/{unified_social_credit_code}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which returns are meant. Fields that are set must all hold.
  public struct SurveyReturnFilter: Message {
    /// The round, `surveyRounds/{round}`. Required.
    public var surveyRound: String = ""
    /// Division: a prefecture's code also finds the districts in it. Empty for all that the caller
    /// reaches.
    public var division: String = ""
    /// State.
    public var state: SurveyReturnState = .unspecified
    /// Part of the institution's name: any substring, at most 64 characters.
    public var query: String = ""
    /// Only returns that came after the due day, or have not come although it is over.
    public var lateOnly: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListSurveyReturns.
  public struct ListSurveyReturnsRequest: Message {
    /// Which returns.
    public var filter: SurveyReturnFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListSurveyReturns.
  public struct ListSurveyReturnsResponse: Message {
    /// The returns of this page.
    public var surveyReturns: [SurveyReturn] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of FillSurveyReturn.
  public struct FillSurveyReturnRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `surveyRounds/{round}/returns/{unified_social_credit_code}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Values to save; others stay as they are. At most 200.
    public var values: [SurveyValue] = []
    /// Codes of items whose value is removed.
    public var clearedCodes: [String] = []
    /// Explanations to save, each in place of the one for the same check and item. At most 200. Others stay, unless a value
    /// that their check looks at becomes another.
    public var explanations: [SurveyExplanation] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ValidateSurveyReturn.
  public struct ValidateSurveyReturnRequest: Message {
    /// `surveyRounds/{round}/returns/{unified_social_credit_code}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ValidateSurveyReturn.
  public struct ValidateSurveyReturnResponse: Message {
    /// Everything that the checks find, in the order of the form, then of its checks.
    public var findings: [SurveyFinding] = []
    /// Whether it could be handed in: no error, and every query explained.
    public var submittable: Bool = false
    /// True when the form is not confirmed.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of SubmitSurveyReturn.
  public struct SubmitSurveyReturnRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `surveyRounds/{round}/returns/{unified_social_credit_code}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ChangeSurveyReturnState.
  public struct ChangeSurveyReturnStateRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `surveyRounds/{round}/returns/{unified_social_credit_code}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// What is done; BEGIN_CITY_CHECK to UNAPPROVE. Required.
    public var event: SurveyReturnEvent = .unspecified
    /// Why, at most 500 characters; required to send back and to take an approval back.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListSurveyReturnVersions.
  public struct ListSurveyReturnVersionsRequest: Message {
    /// `surveyRounds/{round}/returns/{unified_social_credit_code}`.
    public var parent: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListSurveyReturnVersions.
  public struct ListSurveyReturnVersionsResponse: Message {
    /// All versions.
    public var versions: [SurveyReturnVersion] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetReturnDifference.
  public struct GetReturnDifferenceRequest: Message {
    /// `surveyRounds/{round}/returns/{unified_social_credit_code}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of GetReturnDifference.
  public struct GetReturnDifferenceResponse: Message {
    /// The version that was approved last.
    public var approvedVersion: Int32 = 0
    /// State of the return now.
    public var state: SurveyReturnState = .unspecified
    /// The items whose value is another now, in the order of their codes.
    public var differences: [SurveyDifference] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportSurveyReturns: one file in any number of pieces.
  public struct ImportSurveyReturnsRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportSurveyReturns.
  public struct ExportSurveyReturnsRequest: Message {
    /// Which returns.
    public var filter: SurveyReturnFilter?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportSurveyReturns.
  public struct ExportSurveyReturnsResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetSurveyCompleteness.
  public struct GetSurveyCompletenessRequest: Message {
    /// `surveyRounds/{round}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of GetSurveyCompleteness.
  public struct GetSurveyCompletenessResponse: Message {
    /// The prefectures to which returns were sent, in the order of their codes.
    public var divisions: [SurveyCompleteness] = []
    /// The province as a whole.
    public var total: SurveyCompleteness?
    /// The day as of which it was counted.
    public var asOfDate: GoogleType.Date?
    /// For information: what the law says of units that refuse, report falsely or are late (统计法 2024 arts 44, 45).
    public var penalties: [Common.Rule] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetSurveyResults.
  public struct GetSurveyResultsRequest: Message {
    /// `surveyRounds/{round}`.
    public var name: String = ""
    /// By what to group. Required.
    public var grouping: SurveyGrouping = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of GetSurveyResults.
  public struct GetSurveyResultsResponse: Message {
    /// For each group, in the order of its code, each item of the form that can be summed.
    public var results: [SurveyResult] = []
    /// The rules that the estimates and the results rest on.
    public var rules: [Common.Rule] = []
    /// True when one of them, or the form, is not confirmed.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }
}
