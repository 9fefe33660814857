// Generated from ipmesh/zone/v1/navigation_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Zone {
  /// Request of ListIndustries.
  public struct ListIndustriesRequest: Message {
    /// Only this tier; unset for all.
    public var tier: IndustryTier = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListIndustries.
  public struct ListIndustriesResponse: Message {
    /// The industries in the order of the catalogue.
    public var industries: [Industry] = []
    /// The rule that the catalogue comes from.
    public var rule: Common.Rule?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetNavigationProject.
  public struct GetNavigationProjectRequest: Message {
    /// `navigationProjects/{project}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which projects are meant. Fields that are set must all hold.
  public struct NavigationProjectFilter: Message {
    /// Part of the name: any substring, at most 64 characters.
    public var query: String = ""
    /// 51020 code of the industry.
    public var industry: String = ""
    /// What is navigated.
    public var kind: NavigationKind = .unspecified
    /// State.
    public var state: NavigationState = .unspecified
    /// Division: a prefecture's code also finds the districts in it.
    public var division: String = ""
    /// `zones/{zone}`.
    public var zone: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListNavigationProjects.
  public struct ListNavigationProjectsRequest: Message {
    /// Which projects.
    public var filter: NavigationProjectFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListNavigationProjects.
  public struct ListNavigationProjectsResponse: Message {
    /// The projects of this page.
    public var navigationProjects: [NavigationProject] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateNavigationProject.
  public struct CreateNavigationProjectRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// Last part of the resource name: 2 to 63 of lower-case letters, digits, `-`; begins with a letter. Required.
    public var navigationProjectId: String = ""
    /// The project; output-only fields are ignored.
    public var navigationProject: NavigationProject?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateNavigationProject.
  public struct UpdateNavigationProjectRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// The project: `name` says which, `etag` (if set) which version.
    public var navigationProject: NavigationProject?
    /// The fields to change; required. `*` means all that can change.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ChangeNavigationProjectState.
  public struct ChangeNavigationProjectStateRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `navigationProjects/{project}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The state to enter.
    public var state: NavigationState = .unspecified
    /// Day on which it is entered; not in the future, not before the state it leaves. Required.
    public var effectiveDate: GoogleType.Date?
    /// Why, at most 1,000 characters; required for steps back and for giving up.
    public var reason: String = ""
    /// Files that prove it, at most 50; required for ADOPTED and FILED.
    public var evidence: [Evidence] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportNavigationProjects: one file in any number of pieces.
  public struct ImportNavigationProjectsRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportNavigationProjects.
  public struct ExportNavigationProjectsRequest: Message {
    /// Which projects.
    public var filter: NavigationProjectFilter?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportNavigationProjects.
  public struct ExportNavigationProjectsResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
