// Generated from ipmesh/talent/v1/title_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Talent {
  /// Titles of IP professionals (S31): conditions, applications, review by a drawn panel, notice, grant. Errors and
  /// request ids as in ExpertService. A move that the state does not allow is refused with FAILED_PRECONDITION (rule
  /// `TITLE-transition`), which names the state and what is possible from it.
  public protocol TitleService: ServiceImplementation {
    /// Checks the conditions of a title: each with rule, what was found, and outcome. Stores nothing.
    func checkTitleConditions(_ request: Talent.CheckTitleConditionsRequest, _ context: ServerContext) async throws
      -> Talent.TitleCheck

    /// Returns one application.
    func getTitleApplication(_ request: Talent.GetTitleApplicationRequest, _ context: ServerContext) async throws
      -> Talent.TitleApplication

    /// Lists applications in the order of their numbers.
    func listTitleApplications(_ request: Talent.ListTitleApplicationsRequest, _ context: ServerContext) async throws
      -> Talent.ListTitleApplicationsResponse

    /// Makes an application in state DRAFT. ALREADY_EXISTS while the person has an open one for the same level.
    func createTitleApplication(_ request: Talent.CreateTitleApplicationRequest, _ context: ServerContext) async throws
      -> Talent.TitleApplication

    /// Changes an application in state DRAFT or CORRECTION.
    func updateTitleApplication(_ request: Talent.UpdateTitleApplicationRequest, _ context: ServerContext) async throws
      -> Talent.TitleApplication

    /// Hands an application in: DRAFT or CORRECTION becomes SUBMITTED. FAILED_PRECONDITION with one violation for each
    /// condition that is not met.
    func submitTitleApplication(_ request: Talent.SubmitTitleApplicationRequest, _ context: ServerContext) async throws
      -> Talent.TitleApplication

    /// Decides on the materials: SUBMITTED becomes ACCEPTED, CORRECTION or REJECTED.
    func decideTitleMaterials(_ request: Talent.DecideTitleMaterialsRequest, _ context: ServerContext) async throws
      -> Talent.TitleApplication

    /// Puts an accepted application before a panel: ACCEPTED becomes REVIEW. The draw must be drawn or published, large
    /// enough, and hold nobody of the applicant's unit.
    func assignTitlePanel(_ request: Talent.AssignTitlePanelRequest, _ context: ServerContext) async throws
      -> Talent.TitleApplication

    /// Casts the secret vote of a panel member, once.
    func castTitleVote(_ request: Talent.CastTitleVoteRequest, _ context: ServerContext) async throws
      -> Talent.TitleApplication

    /// Closes the ballot: REVIEW becomes PASSED or REJECTED. FAILED_PRECONDITION without quorum.
    func closeTitleBallot(_ request: Talent.CloseTitleBallotRequest, _ context: ServerContext) async throws
      -> Talent.TitleApplication

    /// Opens the notice: PASSED (ACCEPTED for a level that is not reviewed) becomes NOTICE.
    func publishTitleNotice(_ request: Talent.PublishTitleNoticeRequest, _ context: ServerContext) async throws
      -> Talent.TitleApplication

    /// Raises an objection while the notice runs; the title is not granted before it is decided.
    func raiseTitleObjection(_ request: Talent.RaiseTitleObjectionRequest, _ context: ServerContext) async throws
      -> Talent.TitleApplication

    /// Decides an objection; an upheld one turns the application down.
    func resolveTitleObjection(_ request: Talent.ResolveTitleObjectionRequest, _ context: ServerContext) async throws
      -> Talent.TitleApplication

    /// Grants the title once the notice is over and no objection is open: NOTICE becomes GRANTED, with a certificate.
    func grantTitle(_ request: Talent.GrantTitleRequest, _ context: ServerContext) async throws
      -> Talent.TitleApplication

    /// Withdraws a granted title, for false materials and the like: GRANTED becomes REVOKED.
    func revokeTitle(_ request: Talent.RevokeTitleRequest, _ context: ServerContext) async throws
      -> Talent.TitleApplication

    /// Takes an application back before the grant.
    func withdrawTitleApplication(_ request: Talent.WithdrawTitleApplicationRequest, _ context: ServerContext)
      async throws -> Talent.TitleApplication

    /// Tells whom a certificate belongs to and whether it is valid.
    func getTitleCertificate(_ request: Talent.GetTitleCertificateRequest, _ context: ServerContext) async throws
      -> Talent.TitleCertificate

    /// Adds and changes draft applications from a CSV file; identity number and level are the key. Rows of applications
    /// that were handed in are refused.
    func importTitleApplications(
      _ requests: RequestStream<Talent.ImportTitleApplicationsRequest>, _ context: ServerContext
    ) async throws -> Common.ImportReport

    /// Sends applications as a CSV file, identity numbers masked.
    func exportTitleApplications(
      _ request: Talent.ExportTitleApplicationsRequest,
      _ responses: ResponseWriter<Talent.ExportTitleApplicationsResponse>, _ context: ServerContext) async throws
  }
}

extension Talent.TitleService {
  public static var serviceName: String { "ipmesh.talent.v1.TitleService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.talent.v1.TitleService/CheckTitleConditions", requests: .single) { call in
        try await call.respond(self.checkTitleConditions(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/GetTitleApplication", requests: .single) { call in
        try await call.respond(self.getTitleApplication(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/ListTitleApplications", requests: .single) { call in
        try await call.respond(self.listTitleApplications(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/CreateTitleApplication", requests: .single) { call in
        try await call.respond(self.createTitleApplication(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/UpdateTitleApplication", requests: .single) { call in
        try await call.respond(self.updateTitleApplication(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/SubmitTitleApplication", requests: .single) { call in
        try await call.respond(self.submitTitleApplication(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/DecideTitleMaterials", requests: .single) { call in
        try await call.respond(self.decideTitleMaterials(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/AssignTitlePanel", requests: .single) { call in
        try await call.respond(self.assignTitlePanel(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/CastTitleVote", requests: .single) { call in
        try await call.respond(self.castTitleVote(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/CloseTitleBallot", requests: .single) { call in
        try await call.respond(self.closeTitleBallot(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/PublishTitleNotice", requests: .single) { call in
        try await call.respond(self.publishTitleNotice(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/RaiseTitleObjection", requests: .single) { call in
        try await call.respond(self.raiseTitleObjection(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/ResolveTitleObjection", requests: .single) { call in
        try await call.respond(self.resolveTitleObjection(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/GrantTitle", requests: .single) { call in
        try await call.respond(self.grantTitle(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/RevokeTitle", requests: .single) { call in
        try await call.respond(self.revokeTitle(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/WithdrawTitleApplication", requests: .single) { call in
        try await call.respond(self.withdrawTitleApplication(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/GetTitleCertificate", requests: .single) { call in
        try await call.respond(self.getTitleCertificate(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/ImportTitleApplications", requests: .stream) { call in
        try await call.respond(self.importTitleApplications(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TitleService/ExportTitleApplications", requests: .single) { call in
        try await self.exportTitleApplications(call.request(), call.responses(), call.context)
      },
    ]
  }
}
