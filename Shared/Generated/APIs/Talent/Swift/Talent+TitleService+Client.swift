// Generated from ipmesh/talent/v1/title_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Talent {
  /// Calls `ipmesh.talent.v1.TitleService`.
  public struct TitleServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Checks the conditions of a title: each with rule, what was found, and outcome. Stores nothing.
    public func checkTitleConditions(
      _ request: Talent.CheckTitleConditionsRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TitleCheck {
      try await channel.unary("/ipmesh.talent.v1.TitleService/CheckTitleConditions", request, options)
    }

    /// Returns one application.
    public func getTitleApplication(_ request: Talent.GetTitleApplicationRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TitleApplication
    {
      try await channel.unary("/ipmesh.talent.v1.TitleService/GetTitleApplication", request, options)
    }

    /// Lists applications in the order of their numbers.
    public func listTitleApplications(
      _ request: Talent.ListTitleApplicationsRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.ListTitleApplicationsResponse {
      try await channel.unary("/ipmesh.talent.v1.TitleService/ListTitleApplications", request, options)
    }

    /// Makes an application in state DRAFT. ALREADY_EXISTS while the person has an open one for the same level.
    public func createTitleApplication(
      _ request: Talent.CreateTitleApplicationRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TitleApplication {
      try await channel.unary("/ipmesh.talent.v1.TitleService/CreateTitleApplication", request, options)
    }

    /// Changes an application in state DRAFT or CORRECTION.
    public func updateTitleApplication(
      _ request: Talent.UpdateTitleApplicationRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TitleApplication {
      try await channel.unary("/ipmesh.talent.v1.TitleService/UpdateTitleApplication", request, options)
    }

    /// Hands an application in: DRAFT or CORRECTION becomes SUBMITTED. FAILED_PRECONDITION with one violation for each
    /// condition that is not met.
    public func submitTitleApplication(
      _ request: Talent.SubmitTitleApplicationRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TitleApplication {
      try await channel.unary("/ipmesh.talent.v1.TitleService/SubmitTitleApplication", request, options)
    }

    /// Decides on the materials: SUBMITTED becomes ACCEPTED, CORRECTION or REJECTED.
    public func decideTitleMaterials(
      _ request: Talent.DecideTitleMaterialsRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TitleApplication {
      try await channel.unary("/ipmesh.talent.v1.TitleService/DecideTitleMaterials", request, options)
    }

    /// Puts an accepted application before a panel: ACCEPTED becomes REVIEW. The draw must be drawn or published, large
    /// enough, and hold nobody of the applicant's unit.
    public func assignTitlePanel(_ request: Talent.AssignTitlePanelRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TitleApplication
    {
      try await channel.unary("/ipmesh.talent.v1.TitleService/AssignTitlePanel", request, options)
    }

    /// Casts the secret vote of a panel member, once.
    public func castTitleVote(_ request: Talent.CastTitleVoteRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.TitleApplication
    {
      try await channel.unary("/ipmesh.talent.v1.TitleService/CastTitleVote", request, options)
    }

    /// Closes the ballot: REVIEW becomes PASSED or REJECTED. FAILED_PRECONDITION without quorum.
    public func closeTitleBallot(_ request: Talent.CloseTitleBallotRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TitleApplication
    {
      try await channel.unary("/ipmesh.talent.v1.TitleService/CloseTitleBallot", request, options)
    }

    /// Opens the notice: PASSED (ACCEPTED for a level that is not reviewed) becomes NOTICE.
    public func publishTitleNotice(_ request: Talent.PublishTitleNoticeRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TitleApplication
    {
      try await channel.unary("/ipmesh.talent.v1.TitleService/PublishTitleNotice", request, options)
    }

    /// Raises an objection while the notice runs; the title is not granted before it is decided.
    public func raiseTitleObjection(_ request: Talent.RaiseTitleObjectionRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TitleApplication
    {
      try await channel.unary("/ipmesh.talent.v1.TitleService/RaiseTitleObjection", request, options)
    }

    /// Decides an objection; an upheld one turns the application down.
    public func resolveTitleObjection(
      _ request: Talent.ResolveTitleObjectionRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TitleApplication {
      try await channel.unary("/ipmesh.talent.v1.TitleService/ResolveTitleObjection", request, options)
    }

    /// Grants the title once the notice is over and no objection is open: NOTICE becomes GRANTED, with a certificate.
    public func grantTitle(_ request: Talent.GrantTitleRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.TitleApplication
    {
      try await channel.unary("/ipmesh.talent.v1.TitleService/GrantTitle", request, options)
    }

    /// Withdraws a granted title, for false materials and the like: GRANTED becomes REVOKED.
    public func revokeTitle(_ request: Talent.RevokeTitleRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.TitleApplication
    {
      try await channel.unary("/ipmesh.talent.v1.TitleService/RevokeTitle", request, options)
    }

    /// Takes an application back before the grant.
    public func withdrawTitleApplication(
      _ request: Talent.WithdrawTitleApplicationRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TitleApplication {
      try await channel.unary("/ipmesh.talent.v1.TitleService/WithdrawTitleApplication", request, options)
    }

    /// Tells whom a certificate belongs to and whether it is valid.
    public func getTitleCertificate(_ request: Talent.GetTitleCertificateRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TitleCertificate
    {
      try await channel.unary("/ipmesh.talent.v1.TitleService/GetTitleCertificate", request, options)
    }

    /// Adds and changes draft applications from a CSV file; identity number and level are the key. Rows of applications
    /// that were handed in are refused.
    public func importTitleApplications(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Talent.ImportTitleApplicationsRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.talent.v1.TitleService/ImportTitleApplications", options, send)
    }

    /// Sends applications as a CSV file, identity numbers masked.
    public func exportTitleApplications(
      _ request: Talent.ExportTitleApplicationsRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Talent.ExportTitleApplicationsResponse> {
      try await channel.serverStreaming("/ipmesh.talent.v1.TitleService/ExportTitleApplications", request, options)
    }
  }
}
