// Generated from ipmesh/statistics/v1/release_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Published tables and when they are due (S41).
  ///
  /// Every method answers INVALID_ARGUMENT with `google.rpc.BadRequest` (field, rule, what was seen) for bad input,
  /// NOT_FOUND for an unknown name, PERMISSION_DENIED for callers who may not touch the whole province, ABORTED for an
  /// outdated etag, FAILED_PRECONDITION with the rule when the state of a record forbids the change. Every change carries a
  /// `request_id`: 1 to 64 of letters, digits, `-`, `_`, `.`; a UUID is best. A repeated id with the same request gets the
  /// first answer, for seven days; with another request, INVALID_ARGUMENT.
  public protocol ReleaseService: ServiceImplementation {
    /// Publishes a table today, with numbers that are given or with those of indicators. Either the rows give their numbers
    /// and no column names an indicator, or every column names one and no row gives numbers: then each is the value for the
    /// row's year, division and industry, rounded as the indicator is shown, missing where there are no facts; the sources
    /// of the facts go into `origins`, and a table that rests on unconfirmed definitions or sources, or on data that was
    /// made up, says so in `provenance`. FAILED_PRECONDITION when a value cannot be told or a row has none, when its planned
    /// day has not come, or when a release of the series and year is in force that the request does not correct.
    func createRelease(_ request: Statistics.CreateReleaseRequest, _ context: ServerContext) async throws
      -> Statistics.Release

    /// Returns one release.
    func getRelease(_ request: Statistics.GetReleaseRequest, _ context: ServerContext) async throws
      -> Statistics.Release

    /// Lists releases in the order of their publication.
    func listReleases(_ request: Statistics.ListReleasesRequest, _ context: ServerContext) async throws
      -> Statistics.ListReleasesResponse

    /// Sends the table of a release as a CSV file: a header, then one line a row.
    func exportRelease(
      _ request: Statistics.ExportReleaseRequest, _ responses: ResponseWriter<Statistics.ExportReleaseResponse>,
      _ context: ServerContext) async throws

    /// Makes the digest of a release again and compares it with the one that was stored at its publication.
    func verifyRelease(_ request: Statistics.VerifyReleaseRequest, _ context: ServerContext) async throws
      -> Statistics.VerifyReleaseResponse

    /// Plans a publication, or plans it anew. FAILED_PRECONDITION when it was published already, or when the work calendar
    /// of a year is not known.
    func scheduleRelease(_ request: Statistics.ScheduleReleaseRequest, _ context: ServerContext) async throws
      -> Statistics.ReleaseSchedule

    /// Returns the planned publications of a year in the order of their days, with where each stood on a day.
    func getReleaseSchedule(_ request: Statistics.GetReleaseScheduleRequest, _ context: ServerContext) async throws
      -> Statistics.GetReleaseScheduleResponse
  }
}

extension Statistics.ReleaseService {
  public static var serviceName: String { "ipmesh.statistics.v1.ReleaseService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.statistics.v1.ReleaseService/CreateRelease", requests: .single) { call in
        try await call.respond(self.createRelease(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.ReleaseService/GetRelease", requests: .single) { call in
        try await call.respond(self.getRelease(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.ReleaseService/ListReleases", requests: .single) { call in
        try await call.respond(self.listReleases(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.ReleaseService/ExportRelease", requests: .single) { call in
        try await self.exportRelease(call.request(), call.responses(), call.context)
      },
      ServerMethod("/ipmesh.statistics.v1.ReleaseService/VerifyRelease", requests: .single) { call in
        try await call.respond(self.verifyRelease(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.ReleaseService/ScheduleRelease", requests: .single) { call in
        try await call.respond(self.scheduleRelease(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.ReleaseService/GetReleaseSchedule", requests: .single) { call in
        try await call.respond(self.getReleaseSchedule(call.request(), call.context))
      },
    ]
  }
}
