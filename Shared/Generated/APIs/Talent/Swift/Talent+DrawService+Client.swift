// Generated from ipmesh/talent/v1/draw_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Talent {
  /// Calls `ipmesh.talent.v1.DrawService`.
  public struct DrawServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one draw; what is confidential is left out for those who may not see it.
    public func getDraw(_ request: Talent.GetDrawRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Draw
    {
      try await channel.unary("/ipmesh.talent.v1.DrawService/GetDraw", request, options)
    }

    /// Lists draws in the order of their entry, as GetDraw tells them.
    public func listDraws(_ request: Talent.ListDrawsRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.ListDrawsResponse
    {
      try await channel.unary("/ipmesh.talent.v1.DrawService/ListDraws", request, options)
    }

    /// Fixes candidates, exclusions and rules of a draw. FAILED_PRECONDITION names the rules that block it when no panel
    /// of the kind asked for is possible. With all commitments given the draw is COMMITTED at once.
    public func createDraw(_ request: Talent.CreateDrawRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Draw
    {
      try await channel.unary("/ipmesh.talent.v1.DrawService/CreateDraw", request, options)
    }

    /// Brings the caller's commitment. PERMISSION_DENIED for who is no party of the draw.
    public func commitSecret(_ request: Talent.CommitSecretRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Draw
    {
      try await channel.unary("/ipmesh.talent.v1.DrawService/CommitSecret", request, options)
    }

    /// Reveals the caller's secret once the draw is COMMITTED. INVALID_ARGUMENT when it does not match the commitment,
    /// FAILED_PRECONDITION when as many as needed are revealed: the organiser has no choice between more and fewer.
    public func revealSecret(_ request: Talent.RevealSecretRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Draw
    {
      try await channel.unary("/ipmesh.talent.v1.DrawService/RevealSecret", request, options)
    }

    /// Makes the seed and draws: COMMITTED becomes DRAWN. Candidates whom a rule has come to forbid since are left out and
    /// recorded. FAILED_PRECONDITION while secrets are missing, and when no panel is left. Organiser or supervisor.
    public func closeSeed(_ request: Talent.CloseSeedRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Draw
    {
      try await channel.unary("/ipmesh.talent.v1.DrawService/CloseSeed", request, options)
    }

    /// Records that a drawn expert takes part.
    public func confirmSeat(_ request: Talent.ConfirmSeatRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Draw
    {
      try await channel.unary("/ipmesh.talent.v1.DrawService/ConfirmSeat", request, options)
    }

    /// Records that a drawn expert does not take part, and draws the next by rank. FAILED_PRECONDITION when no
    /// replacement is possible: the seat then stays as it was.
    public func refuseSeat(_ request: Talent.RefuseSeatRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Draw
    {
      try await channel.unary("/ipmesh.talent.v1.DrawService/RefuseSeat", request, options)
    }

    /// Gives up a draw: the organiser until the secrets needed are revealed, the supervisor from then on.
    public func cancelDraw(_ request: Talent.CancelDrawRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Draw
    {
      try await channel.unary("/ipmesh.talent.v1.DrawService/CancelDraw", request, options)
    }

    /// Opens panel and transcript to everybody: DRAWN becomes PUBLISHED. FAILED_PRECONDITION while a member is not
    /// confirmed.
    public func publishDraw(_ request: Talent.PublishDrawRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Draw
    {
      try await channel.unary("/ipmesh.talent.v1.DrawService/PublishDraw", request, options)
    }

    /// Returns the transcript, from which anyone recomputes the draw. PERMISSION_DENIED before publication for those who
    /// may not see the panel.
    public func getDrawTranscript(_ request: Talent.GetDrawTranscriptRequest, options: CallOptions = CallOptions())
      async throws -> Talent.GetDrawTranscriptResponse
    {
      try await channel.unary("/ipmesh.talent.v1.DrawService/GetDrawTranscript", request, options)
    }

    /// Recomputes a draw from its transcript and says what holds.
    public func verifyDraw(_ request: Talent.VerifyDrawRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.VerifyDrawResponse
    {
      try await channel.unary("/ipmesh.talent.v1.DrawService/VerifyDraw", request, options)
    }
  }
}
