import RPC
import Records
import Schema
import Service
import TalentAPI

/// The methods of ipmesh.talent.v1.TitleService.
struct TitleServer: Talent.TitleService {
  private let service: RecordService<TalentRules>

  init(_ service: RecordService<TalentRules>) { self.service = service }

  private var titles: Titles { Titles(store: service.store, rules: service.rules.current) }

  func checkTitleConditions(_ request: Talent.CheckTitleConditionsRequest, _ context: ServerContext) async throws
    -> Talent.TitleCheck
  {
    try titles.check(request)
  }

  func getTitleApplication(_ request: Talent.GetTitleApplicationRequest, _ context: ServerContext) async throws
    -> Talent.TitleApplication
  {
    try await titles.get(request)
  }

  func listTitleApplications(_ request: Talent.ListTitleApplicationsRequest, _ context: ServerContext) async throws
    -> Talent.ListTitleApplicationsResponse
  {
    try await titles.list(request)
  }

  func createTitleApplication(_ request: Talent.CreateTitleApplicationRequest, _ context: ServerContext) async throws
    -> Talent.TitleApplication
  {
    try await titles.create(request, by: context.caller.identity)
  }

  func updateTitleApplication(_ request: Talent.UpdateTitleApplicationRequest, _ context: ServerContext) async throws
    -> Talent.TitleApplication
  {
    try await titles.update(request, by: context.caller.identity)
  }

  func submitTitleApplication(_ request: Talent.SubmitTitleApplicationRequest, _ context: ServerContext) async throws
    -> Talent.TitleApplication
  {
    try await titles.submit(request, by: context.caller.identity)
  }

  func decideTitleMaterials(_ request: Talent.DecideTitleMaterialsRequest, _ context: ServerContext) async throws
    -> Talent.TitleApplication
  {
    try await titles.decideMaterials(request, by: context.caller.identity)
  }

  func assignTitlePanel(_ request: Talent.AssignTitlePanelRequest, _ context: ServerContext) async throws
    -> Talent.TitleApplication
  {
    try await titles.assignPanel(request, by: context.caller.identity)
  }

  func castTitleVote(_ request: Talent.CastTitleVoteRequest, _ context: ServerContext) async throws
    -> Talent.TitleApplication
  {
    try await titles.castVote(request, by: context.caller.identity)
  }

  func closeTitleBallot(_ request: Talent.CloseTitleBallotRequest, _ context: ServerContext) async throws
    -> Talent.TitleApplication
  {
    try await titles.closeBallot(request, by: context.caller.identity)
  }

  func publishTitleNotice(_ request: Talent.PublishTitleNoticeRequest, _ context: ServerContext) async throws
    -> Talent.TitleApplication
  {
    try await titles.publishNotice(request, by: context.caller.identity)
  }

  func raiseTitleObjection(_ request: Talent.RaiseTitleObjectionRequest, _ context: ServerContext) async throws
    -> Talent.TitleApplication
  {
    try await titles.raiseObjection(request, by: context.caller.identity)
  }

  func resolveTitleObjection(_ request: Talent.ResolveTitleObjectionRequest, _ context: ServerContext) async throws
    -> Talent.TitleApplication
  {
    try await titles.resolveObjection(request, by: context.caller.identity)
  }

  func grantTitle(_ request: Talent.GrantTitleRequest, _ context: ServerContext) async throws
    -> Talent.TitleApplication
  {
    try await titles.grant(request, by: context.caller.identity)
  }

  func revokeTitle(_ request: Talent.RevokeTitleRequest, _ context: ServerContext) async throws
    -> Talent.TitleApplication
  {
    try await titles.revoke(request, by: context.caller.identity)
  }

  func withdrawTitleApplication(_ request: Talent.WithdrawTitleApplicationRequest, _ context: ServerContext)
    async throws
    -> Talent.TitleApplication
  {
    try await titles.withdraw(request, by: context.caller.identity)
  }

  func getTitleCertificate(_ request: Talent.GetTitleCertificateRequest, _ context: ServerContext) async throws
    -> Talent.TitleCertificate
  {
    try await titles.certificate(request)
  }

  func importTitleApplications(
    _ requests: RequestStream<Talent.ImportTitleApplicationsRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(requests, service.store, TitleImporter(titles: titles), by: context.caller.identity)
  }

  func exportTitleApplications(
    _ request: Talent.ExportTitleApplicationsRequest,
    _ responses: ResponseWriter<Talent.ExportTitleApplicationsResponse>, _ context: ServerContext
  ) async throws {
    try await titles.export(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }
}
