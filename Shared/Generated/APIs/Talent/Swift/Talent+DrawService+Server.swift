// Generated from ipmesh/talent/v1/draw_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Talent {
  /// Draws of panels of experts that anyone can check (S29, S34; used by S7 and S31).
  ///
  /// A draw goes COLLECTING -> COMMITTED -> DRAWN -> PUBLISHED: CreateDraw fixes candidates and exclusions, CommitSecret
  /// brings the commitments that are still missing, RevealSecret the secrets, CloseSeed draws, RefuseSeat redraws by rank,
  /// PublishDraw opens the transcript. `ipmesh draw verify FILE` and VerifyDraw recompute it. Nobody with a conflict of
  /// interest can be drawn, because only experts without one are candidates. Errors and request ids as in ExpertService.
  ///
  /// The shortest draw, for a service that organises it: CreateDraw with itself as the one party, its commitment, and a
  /// beacon whose round lies ahead; when the value is out, RevealSecret and CloseSeed with the value.
  public protocol DrawService: ServiceImplementation {
    /// Returns one draw; what is confidential is left out for those who may not see it.
    func getDraw(_ request: Talent.GetDrawRequest, _ context: ServerContext) async throws -> Talent.Draw

    /// Lists draws in the order of their entry, as GetDraw tells them.
    func listDraws(_ request: Talent.ListDrawsRequest, _ context: ServerContext) async throws
      -> Talent.ListDrawsResponse

    /// Fixes candidates, exclusions and rules of a draw. FAILED_PRECONDITION names the rules that block it when no panel
    /// of the kind asked for is possible. With all commitments given the draw is COMMITTED at once.
    func createDraw(_ request: Talent.CreateDrawRequest, _ context: ServerContext) async throws -> Talent.Draw

    /// Brings the caller's commitment. PERMISSION_DENIED for who is no party of the draw.
    func commitSecret(_ request: Talent.CommitSecretRequest, _ context: ServerContext) async throws -> Talent.Draw

    /// Reveals the caller's secret once the draw is COMMITTED. INVALID_ARGUMENT when it does not match the commitment,
    /// FAILED_PRECONDITION when as many as needed are revealed: the organiser has no choice between more and fewer.
    func revealSecret(_ request: Talent.RevealSecretRequest, _ context: ServerContext) async throws -> Talent.Draw

    /// Makes the seed and draws: COMMITTED becomes DRAWN. Candidates whom a rule has come to forbid since are left out and
    /// recorded. FAILED_PRECONDITION while secrets are missing, and when no panel is left. Organiser or supervisor.
    func closeSeed(_ request: Talent.CloseSeedRequest, _ context: ServerContext) async throws -> Talent.Draw

    /// Records that a drawn expert takes part.
    func confirmSeat(_ request: Talent.ConfirmSeatRequest, _ context: ServerContext) async throws -> Talent.Draw

    /// Records that a drawn expert does not take part, and draws the next by rank. FAILED_PRECONDITION when no
    /// replacement is possible: the seat then stays as it was.
    func refuseSeat(_ request: Talent.RefuseSeatRequest, _ context: ServerContext) async throws -> Talent.Draw

    /// Gives up a draw: the organiser until the secrets needed are revealed, the supervisor from then on.
    func cancelDraw(_ request: Talent.CancelDrawRequest, _ context: ServerContext) async throws -> Talent.Draw

    /// Opens panel and transcript to everybody: DRAWN becomes PUBLISHED. FAILED_PRECONDITION while a member is not
    /// confirmed.
    func publishDraw(_ request: Talent.PublishDrawRequest, _ context: ServerContext) async throws -> Talent.Draw

    /// Returns the transcript, from which anyone recomputes the draw. PERMISSION_DENIED before publication for those who
    /// may not see the panel.
    func getDrawTranscript(_ request: Talent.GetDrawTranscriptRequest, _ context: ServerContext) async throws
      -> Talent.GetDrawTranscriptResponse

    /// Recomputes a draw from its transcript and says what holds.
    func verifyDraw(_ request: Talent.VerifyDrawRequest, _ context: ServerContext) async throws
      -> Talent.VerifyDrawResponse
  }
}

extension Talent.DrawService {
  public static var serviceName: String { "ipmesh.talent.v1.DrawService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.talent.v1.DrawService/GetDraw", requests: .single) { call in
        try await call.respond(self.getDraw(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.DrawService/ListDraws", requests: .single) { call in
        try await call.respond(self.listDraws(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.DrawService/CreateDraw", requests: .single) { call in
        try await call.respond(self.createDraw(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.DrawService/CommitSecret", requests: .single) { call in
        try await call.respond(self.commitSecret(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.DrawService/RevealSecret", requests: .single) { call in
        try await call.respond(self.revealSecret(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.DrawService/CloseSeed", requests: .single) { call in
        try await call.respond(self.closeSeed(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.DrawService/ConfirmSeat", requests: .single) { call in
        try await call.respond(self.confirmSeat(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.DrawService/RefuseSeat", requests: .single) { call in
        try await call.respond(self.refuseSeat(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.DrawService/CancelDraw", requests: .single) { call in
        try await call.respond(self.cancelDraw(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.DrawService/PublishDraw", requests: .single) { call in
        try await call.respond(self.publishDraw(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.DrawService/GetDrawTranscript", requests: .single) { call in
        try await call.respond(self.getDrawTranscript(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.DrawService/VerifyDraw", requests: .single) { call in
        try await call.respond(self.verifyDraw(call.request(), call.context))
      },
    ]
  }
}
