import RPC
import Records
import Service
import TalentAPI

/// The methods of ipmesh.talent.v1.DrawService.
struct DrawServer: Talent.DrawService {
  private let service: RecordService<TalentRules>

  init(_ service: RecordService<TalentRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var draws: Draws { Draws(store: service.store, rules: service.rules.current) }

  func getDraw(_ request: Talent.GetDrawRequest, _ context: ServerContext) async throws -> Talent.Draw {
    try await draws.get(request, by: context.caller.identity)
  }

  func listDraws(_ request: Talent.ListDrawsRequest, _ context: ServerContext) async throws -> Talent.ListDrawsResponse
  {
    try await draws.list(request, by: context.caller.identity)
  }

  func createDraw(_ request: Talent.CreateDrawRequest, _ context: ServerContext) async throws -> Talent.Draw {
    try await draws.create(request, by: context.caller.identity)
  }

  func commitSecret(_ request: Talent.CommitSecretRequest, _ context: ServerContext) async throws -> Talent.Draw {
    try await draws.commit(request, by: context.caller.identity)
  }

  func revealSecret(_ request: Talent.RevealSecretRequest, _ context: ServerContext) async throws -> Talent.Draw {
    try await draws.reveal(request, by: context.caller.identity)
  }

  func closeSeed(_ request: Talent.CloseSeedRequest, _ context: ServerContext) async throws -> Talent.Draw {
    try await draws.close(request, by: context.caller.identity)
  }

  func confirmSeat(_ request: Talent.ConfirmSeatRequest, _ context: ServerContext) async throws -> Talent.Draw {
    try await draws.confirm(request, by: context.caller.identity)
  }

  func refuseSeat(_ request: Talent.RefuseSeatRequest, _ context: ServerContext) async throws -> Talent.Draw {
    try await draws.refuse(request, by: context.caller.identity)
  }

  func cancelDraw(_ request: Talent.CancelDrawRequest, _ context: ServerContext) async throws -> Talent.Draw {
    try await draws.cancel(request, by: context.caller.identity)
  }

  func publishDraw(_ request: Talent.PublishDrawRequest, _ context: ServerContext) async throws -> Talent.Draw {
    try await draws.publish(request, by: context.caller.identity)
  }

  func getDrawTranscript(_ request: Talent.GetDrawTranscriptRequest, _ context: ServerContext) async throws
    -> Talent.GetDrawTranscriptResponse
  {
    try await draws.transcript(request, by: context.caller.identity)
  }

  func verifyDraw(_ request: Talent.VerifyDrawRequest, _ context: ServerContext) async throws
    -> Talent.VerifyDrawResponse
  {
    try await draws.verify(request, by: context.caller.identity)
  }
}
