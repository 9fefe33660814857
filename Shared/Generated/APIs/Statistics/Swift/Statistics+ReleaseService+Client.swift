// Generated from ipmesh/statistics/v1/release_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Calls `ipmesh.statistics.v1.ReleaseService`.
  public struct ReleaseServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Publishes a table today, with numbers that are given or with those of indicators. Either the rows give their numbers
    /// and no column names an indicator, or every column names one and no row gives numbers: then each is the value for the
    /// row's year, division and industry, rounded as the indicator is shown, missing where there are no facts; the sources
    /// of the facts go into `origins`, and a table that rests on unconfirmed definitions or sources, or on data that was
    /// made up, says so in `provenance`. FAILED_PRECONDITION when a value cannot be told or a row has none, when its planned
    /// day has not come, or when a release of the series and year is in force that the request does not correct.
    public func createRelease(_ request: Statistics.CreateReleaseRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.Release
    {
      try await channel.unary("/ipmesh.statistics.v1.ReleaseService/CreateRelease", request, options)
    }

    /// Returns one release.
    public func getRelease(_ request: Statistics.GetReleaseRequest, options: CallOptions = CallOptions()) async throws
      -> Statistics.Release
    {
      try await channel.unary("/ipmesh.statistics.v1.ReleaseService/GetRelease", request, options)
    }

    /// Lists releases in the order of their publication.
    public func listReleases(_ request: Statistics.ListReleasesRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ListReleasesResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.ReleaseService/ListReleases", request, options)
    }

    /// Sends the table of a release as a CSV file: a header, then one line a row.
    public func exportRelease(_ request: Statistics.ExportReleaseRequest, options: CallOptions = CallOptions())
      async throws -> ResponseStream<Statistics.ExportReleaseResponse>
    {
      try await channel.serverStreaming("/ipmesh.statistics.v1.ReleaseService/ExportRelease", request, options)
    }

    /// Makes the digest of a release again and compares it with the one that was stored at its publication.
    public func verifyRelease(_ request: Statistics.VerifyReleaseRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.VerifyReleaseResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.ReleaseService/VerifyRelease", request, options)
    }

    /// Plans a publication, or plans it anew. FAILED_PRECONDITION when it was published already, or when the work calendar
    /// of a year is not known.
    public func scheduleRelease(_ request: Statistics.ScheduleReleaseRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ReleaseSchedule
    {
      try await channel.unary("/ipmesh.statistics.v1.ReleaseService/ScheduleRelease", request, options)
    }

    /// Returns the planned publications of a year in the order of their days, with where each stood on a day.
    public func getReleaseSchedule(
      _ request: Statistics.GetReleaseScheduleRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.GetReleaseScheduleResponse {
      try await channel.unary("/ipmesh.statistics.v1.ReleaseService/GetReleaseSchedule", request, options)
    }
  }
}
