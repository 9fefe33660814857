import RPC
import Records
import Service
import ZoneAPI

/// The methods of ipmesh.zone.v1.ApplicationService.
struct ApplicationServer: Zone.ApplicationService {
  private let service: RecordService<ZoneRules>
  private let talent: TalentPeer

  init(_ service: RecordService<ZoneRules>, talent: TalentPeer) {
    self.service = service
    self.talent = talent
  }

  // Made for each call, with the rules in force then.
  private var applications: Applications {
    Applications(store: service.store, rules: service.rules.current, talent: talent)
  }
  private var objections: Objections { Objections(store: service.store, rules: service.rules.current) }
  private var periods: Periods { Periods(store: service.store, rules: service.rules.current) }

  func getApplication(_ request: Zone.GetApplicationRequest, _ context: ServerContext) async throws -> Zone.Application
  {
    try await applications.get(request)
  }

  func listApplications(_ request: Zone.ListApplicationsRequest, _ context: ServerContext) async throws
    -> Zone.ListApplicationsResponse
  {
    try await applications.list(request)
  }

  func createApplication(_ request: Zone.CreateApplicationRequest, _ context: ServerContext) async throws
    -> Zone.Application
  {
    try await applications.create(request, by: context.caller.identity)
  }

  func updateApplication(_ request: Zone.UpdateApplicationRequest, _ context: ServerContext) async throws
    -> Zone.Application
  {
    try await applications.update(request, by: context.caller.identity)
  }

  func changeApplicationState(_ request: Zone.ChangeApplicationStateRequest, _ context: ServerContext) async throws
    -> Zone.Application
  {
    try await applications.changeState(request, by: context.caller.identity, CallOptions(for: context))
  }

  func assignPanel(_ request: Zone.AssignPanelRequest, _ context: ServerContext) async throws -> Zone.Application {
    try await applications.assignPanel(request, by: context.caller.identity, CallOptions(for: context))
  }

  func assignEvaluation(_ request: Zone.AssignEvaluationRequest, _ context: ServerContext) async throws
    -> Zone.Application
  {
    try await applications.assignEvaluation(request, by: context.caller.identity)
  }

  func suspendPeriod(_ request: Zone.SuspendPeriodRequest, _ context: ServerContext) async throws
    -> Zone.SuspendPeriodResponse
  {
    try await periods.suspend(request, by: context.caller.identity)
  }

  func resumePeriod(_ request: Zone.ResumePeriodRequest, _ context: ServerContext) async throws
    -> Zone.ResumePeriodResponse
  {
    try await periods.resume(request, by: context.caller.identity)
  }

  func getObjection(_ request: Zone.GetObjectionRequest, _ context: ServerContext) async throws -> Zone.Objection {
    try await objections.get(request)
  }

  func listObjections(_ request: Zone.ListObjectionsRequest, _ context: ServerContext) async throws
    -> Zone.ListObjectionsResponse
  {
    try await objections.list(request)
  }

  func createObjection(_ request: Zone.CreateObjectionRequest, _ context: ServerContext) async throws -> Zone.Objection
  {
    try await objections.create(request, by: context.caller.identity)
  }

  func decideObjection(_ request: Zone.DecideObjectionRequest, _ context: ServerContext) async throws -> Zone.Objection
  {
    try await objections.decide(request, by: context.caller.identity)
  }
}
