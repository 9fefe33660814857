// Generated from ipmesh/zone/v1/application_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Zone {
  /// Calls `ipmesh.zone.v1.ApplicationService`.
  public struct ApplicationServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one application.
    public func getApplication(_ request: Zone.GetApplicationRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.Application
    {
      try await channel.unary("/ipmesh.zone.v1.ApplicationService/GetApplication", request, options)
    }

    /// Lists applications in the order of their entry.
    public func listApplications(_ request: Zone.ListApplicationsRequest, options: CallOptions = CallOptions())
      async throws -> Zone.ListApplicationsResponse
    {
      try await channel.unary("/ipmesh.zone.v1.ApplicationService/ListApplications", request, options)
    }

    /// Begins an application of a zone. FAILED_PRECONDITION while the zone has another that is not ended. The province may
    /// enter one as DESIGNATED, with day and evidence, for a zone that was named before this platform.
    public func createApplication(_ request: Zone.CreateApplicationRequest, options: CallOptions = CallOptions())
      async throws -> Zone.Application
    {
      try await channel.unary("/ipmesh.zone.v1.ApplicationService/CreateApplication", request, options)
    }

    /// Changes fields of a draft.
    public func updateApplication(_ request: Zone.UpdateApplicationRequest, options: CallOptions = CallOptions())
      async throws -> Zone.Application
    {
      try await channel.unary("/ipmesh.zone.v1.ApplicationService/UpdateApplication", request, options)
    }

    /// Takes a step: enters another state.
    public func changeApplicationState(
      _ request: Zone.ChangeApplicationStateRequest, options: CallOptions = CallOptions()
    ) async throws -> Zone.Application {
      try await channel.unary("/ipmesh.zone.v1.ApplicationService/ChangeApplicationState", request, options)
    }

    /// Records the panel of the expert review: a draw of `ipmesh.talent.v1` for the evaluation of a zone that is drawn and
    /// whose subject names the operator of the zone, so that nobody tied to it is on the panel. FAILED_PRECONDITION when the
    /// draw is for something else, unfinished, too small, or was used before.
    public func assignPanel(_ request: Zone.AssignPanelRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.Application
    {
      try await channel.unary("/ipmesh.zone.v1.ApplicationService/AssignPanel", request, options)
    }

    /// Records the evaluation of the expert review, of a midterm assessment or of a final evaluation. FAILED_PRECONDITION
    /// when it is not published, does not hold the zone, or was used before by this application.
    public func assignEvaluation(_ request: Zone.AssignEvaluationRequest, options: CallOptions = CallOptions())
      async throws -> Zone.Application
    {
      try await channel.unary("/ipmesh.zone.v1.ApplicationService/AssignEvaluation", request, options)
    }

    /// Suspends the public notice of an application, or the period for the decision of an objection.
    public func suspendPeriod(_ request: Zone.SuspendPeriodRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.SuspendPeriodResponse
    {
      try await channel.unary("/ipmesh.zone.v1.ApplicationService/SuspendPeriod", request, options)
    }

    /// Lets a suspended period run again.
    public func resumePeriod(_ request: Zone.ResumePeriodRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.ResumePeriodResponse
    {
      try await channel.unary("/ipmesh.zone.v1.ApplicationService/ResumePeriod", request, options)
    }

    /// Returns one objection.
    public func getObjection(_ request: Zone.GetObjectionRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.Objection
    {
      try await channel.unary("/ipmesh.zone.v1.ApplicationService/GetObjection", request, options)
    }

    /// Lists the objections to an application, or to all (`applications/-`), in the order of their entry.
    public func listObjections(_ request: Zone.ListObjectionsRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.ListObjectionsResponse
    {
      try await channel.unary("/ipmesh.zone.v1.ApplicationService/ListObjections", request, options)
    }

    /// Files an objection to an application in public notice.
    public func createObjection(_ request: Zone.CreateObjectionRequest, options: CallOptions = CallOptions())
      async throws -> Zone.Objection
    {
      try await channel.unary("/ipmesh.zone.v1.ApplicationService/CreateObjection", request, options)
    }

    /// Decides an objection, or records that it was taken back.
    public func decideObjection(_ request: Zone.DecideObjectionRequest, options: CallOptions = CallOptions())
      async throws -> Zone.Objection
    {
      try await channel.unary("/ipmesh.zone.v1.ApplicationService/DecideObjection", request, options)
    }
  }
}
