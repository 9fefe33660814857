// Generated from ipmesh/zone/v1/application_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Zone {
  /// Applications for provincial designation (S7). Errors and request ids as in ZoneService.
  ///
  /// Who may do what: steps up to the recommendation are the city bureau's, whose divisions must hold the zone; all later
  /// ones are the province's, which takes the reach of division 420000. A step that the state does not allow is answered
  /// with FAILED_PRECONDITION, the rule that forbids it and the steps that are possible.
  ///
  /// An expert review needs a panel drawn by `ipmesh.talent.v1.DrawService`, published before the public notice begins, and
  /// a published evaluation in which the zone passed. When that service cannot be reached, AssignPanel and the step to
  /// PUBLIC_NOTICE answer UNAVAILABLE, say so, and store nothing: repeat them with the same request id. Everything else
  /// works without it.
  public protocol ApplicationService: ServiceImplementation {
    /// Returns one application.
    func getApplication(_ request: Zone.GetApplicationRequest, _ context: ServerContext) async throws
      -> Zone.Application

    /// Lists applications in the order of their entry.
    func listApplications(_ request: Zone.ListApplicationsRequest, _ context: ServerContext) async throws
      -> Zone.ListApplicationsResponse

    /// Begins an application of a zone. FAILED_PRECONDITION while the zone has another that is not ended. The province may
    /// enter one as DESIGNATED, with day and evidence, for a zone that was named before this platform.
    func createApplication(_ request: Zone.CreateApplicationRequest, _ context: ServerContext) async throws
      -> Zone.Application

    /// Changes fields of a draft.
    func updateApplication(_ request: Zone.UpdateApplicationRequest, _ context: ServerContext) async throws
      -> Zone.Application

    /// Takes a step: enters another state.
    func changeApplicationState(_ request: Zone.ChangeApplicationStateRequest, _ context: ServerContext) async throws
      -> Zone.Application

    /// Records the panel of the expert review: a draw of `ipmesh.talent.v1` for the evaluation of a zone that is drawn and
    /// whose subject names the operator of the zone, so that nobody tied to it is on the panel. FAILED_PRECONDITION when the
    /// draw is for something else, unfinished, too small, or was used before.
    func assignPanel(_ request: Zone.AssignPanelRequest, _ context: ServerContext) async throws -> Zone.Application

    /// Records the evaluation of the expert review, of a midterm assessment or of a final evaluation. FAILED_PRECONDITION
    /// when it is not published, does not hold the zone, or was used before by this application.
    func assignEvaluation(_ request: Zone.AssignEvaluationRequest, _ context: ServerContext) async throws
      -> Zone.Application

    /// Suspends the public notice of an application, or the period for the decision of an objection.
    func suspendPeriod(_ request: Zone.SuspendPeriodRequest, _ context: ServerContext) async throws
      -> Zone.SuspendPeriodResponse

    /// Lets a suspended period run again.
    func resumePeriod(_ request: Zone.ResumePeriodRequest, _ context: ServerContext) async throws
      -> Zone.ResumePeriodResponse

    /// Returns one objection.
    func getObjection(_ request: Zone.GetObjectionRequest, _ context: ServerContext) async throws -> Zone.Objection

    /// Lists the objections to an application, or to all (`applications/-`), in the order of their entry.
    func listObjections(_ request: Zone.ListObjectionsRequest, _ context: ServerContext) async throws
      -> Zone.ListObjectionsResponse

    /// Files an objection to an application in public notice.
    func createObjection(_ request: Zone.CreateObjectionRequest, _ context: ServerContext) async throws
      -> Zone.Objection

    /// Decides an objection, or records that it was taken back.
    func decideObjection(_ request: Zone.DecideObjectionRequest, _ context: ServerContext) async throws
      -> Zone.Objection
  }
}

extension Zone.ApplicationService {
  public static var serviceName: String { "ipmesh.zone.v1.ApplicationService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.zone.v1.ApplicationService/GetApplication", requests: .single) { call in
        try await call.respond(self.getApplication(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ApplicationService/ListApplications", requests: .single) { call in
        try await call.respond(self.listApplications(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ApplicationService/CreateApplication", requests: .single) { call in
        try await call.respond(self.createApplication(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ApplicationService/UpdateApplication", requests: .single) { call in
        try await call.respond(self.updateApplication(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ApplicationService/ChangeApplicationState", requests: .single) { call in
        try await call.respond(self.changeApplicationState(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ApplicationService/AssignPanel", requests: .single) { call in
        try await call.respond(self.assignPanel(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ApplicationService/AssignEvaluation", requests: .single) { call in
        try await call.respond(self.assignEvaluation(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ApplicationService/SuspendPeriod", requests: .single) { call in
        try await call.respond(self.suspendPeriod(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ApplicationService/ResumePeriod", requests: .single) { call in
        try await call.respond(self.resumePeriod(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ApplicationService/GetObjection", requests: .single) { call in
        try await call.respond(self.getObjection(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ApplicationService/ListObjections", requests: .single) { call in
        try await call.respond(self.listObjections(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ApplicationService/CreateObjection", requests: .single) { call in
        try await call.respond(self.createObjection(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ApplicationService/DecideObjection", requests: .single) { call in
        try await call.respond(self.decideObjection(call.request(), call.context))
      },
    ]
  }
}
