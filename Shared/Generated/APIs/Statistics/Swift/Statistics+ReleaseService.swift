// Generated from ipmesh/statistics/v1/release_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// Request of CreateRelease.
  public struct CreateReleaseRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// The table.
    public var table: ReleaseTable?
    /// The release that it corrects, `releases/{number}`: of the same series and last year, not corrected before; empty
    /// for none.
    public var supersedes: String = ""
    /// What was corrected and why, 2 to 500 characters; required with `supersedes`, and only then.
    public var correctionNote: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetRelease.
  public struct GetReleaseRequest: Message {
    /// `releases/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListReleases. Fields that are set must all hold.
  public struct ListReleasesRequest: Message {
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same fields.
    public var pageToken: String = ""
    /// The series.
    public var series: String = ""
    /// What they are about.
    public var topic: ReleaseTopic = .unspecified
    /// The last year that they tell of.
    public var year: Int32 = 0
    /// Part of the title, at most 64 characters.
    public var query: String = ""
    /// Corrected ones too.
    public var includeSuperseded: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListReleases.
  public struct ListReleasesResponse: Message {
    /// The releases of this page.
    public var releases: [Release] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportRelease.
  public struct ExportReleaseRequest: Message {
    /// `releases/{number}`. Required.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportRelease.
  public struct ExportReleaseResponse: Message {
    /// The next bytes of the file; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of VerifyRelease.
  public struct VerifyReleaseRequest: Message {
    /// `releases/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of VerifyRelease.
  public struct VerifyReleaseResponse: Message {
    /// Whether the digests are the same.
    public var intact: Bool = false
    /// The digest stored at the publication.
    public var storedSha256: String = ""
    /// The digest of the release as it is now.
    public var computedSha256: String = ""
    /// The release in force in its place, `releases/{number}`; empty while it is in force itself.
    public var supersededBy: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ScheduleRelease.
  public struct ScheduleReleaseRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// What is planned; output-only fields are ignored but `etag`: the version that is planned anew, empty for any.
    public var releaseSchedule: ReleaseSchedule?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetReleaseSchedule.
  public struct GetReleaseScheduleRequest: Message {
    /// Year of the planned days, 2000 to 2100. Required.
    public var year: Int32 = 0
    /// The day for which states are told; unset means today.
    public var asOfDate: GoogleType.Date?
    /// Only overdue ones.
    public var overdueOnly: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of GetReleaseSchedule.
  public struct GetReleaseScheduleResponse: Message {
    /// The planned publications.
    public var releaseSchedules: [ReleaseSchedule] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
