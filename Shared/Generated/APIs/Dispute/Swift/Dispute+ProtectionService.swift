// Generated from ipmesh/dispute/v1/protection_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Dispute {
  /// Request of CreateProtectionCenter.
  public struct CreateProtectionCenterRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// Last part of the resource name: 2 to 63 of lower-case letters, digits, `-`; begins with a letter. Required.
    public var protectionCenterId: String = ""
    /// The centre; output-only fields are ignored.
    public var protectionCenter: ProtectionCenter?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetProtectionCenter.
  public struct GetProtectionCenterRequest: Message {
    /// `protectionCenters/{id}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListProtectionCenters.
  public struct ListProtectionCentersRequest: Message {
    /// Division: a prefecture's code also finds the districts in it; empty for all.
    public var division: String = ""
    /// Serves this industry; empty for all.
    public var industry: String = ""
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListProtectionCenters.
  public struct ListProtectionCentersResponse: Message {
    /// The centres of this page.
    public var protectionCenters: [ProtectionCenter] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateProtectionCenter.
  public struct UpdateProtectionCenterRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// The centre: `name` says which, `etag` (if set) which version.
    public var protectionCenter: ProtectionCenter?
    /// The fields to change; required. `*` means all that can change.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportProtectionCenters: one file in any number of pieces.
  public struct ImportProtectionCentersRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportProtectionCenters.
  public struct ExportProtectionCentersRequest: Message {
    /// Division: a prefecture's code also finds the districts in it; empty for all.
    public var division: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportProtectionCenters.
  public struct ExportProtectionCentersResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetQuotaUse.
  public struct GetQuotaUseRequest: Message {
    /// `protectionCenters/{id}`.
    public var name: String = ""
    /// The year; 0 for the present one.
    public var year: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What is used of a quota.
  public struct QuotaUse: Message {
    /// The quota.
    public var quota: FilingQuota?
    /// Filings that count against it.
    public var usedCount: Int32 = 0
    /// What is left.
    public var leftCount: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of GetQuotaUse.
  public struct GetQuotaUseResponse: Message {
    /// The quotas of the year, by kind.
    public var uses: [QuotaUse] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of FilePreExamination.
  public struct FilePreExaminationRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// The filing; output-only fields are ignored.
    public var preExamination: PreExamination?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetPreExamination.
  public struct GetPreExaminationRequest: Message {
    /// `preExaminations/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListPreExaminations.
  public struct ListPreExaminationsRequest: Message {
    /// The centre, `protectionCenters/{id}`; empty for all that the caller reaches.
    public var protectionCenter: String = ""
    /// Where it stands; unset for all.
    public var state: PreExaminationState = .unspecified
    /// The industry; empty for all.
    public var industry: String = ""
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListPreExaminations.
  public struct ListPreExaminationsResponse: Message {
    /// The filings of this page.
    public var preExaminations: [PreExamination] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of AdvancePreExamination.
  public struct AdvancePreExaminationRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `preExaminations/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The next state. Required.
    public var state: PreExaminationState = .unspecified
    /// Why, 2 to 500 characters; required for REFUSED and FAILED.
    public var reason: String = ""
    /// Number at CNIPA (12 digits and a check digit); required for SUBMITTED.
    public var applicationNumber: String = ""
    /// Whether CNIPA granted it; with DECIDED.
    public var granted: Bool = false
    /// Day of the decision; required for DECIDED; not in the future.
    public var decisionDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }
}
