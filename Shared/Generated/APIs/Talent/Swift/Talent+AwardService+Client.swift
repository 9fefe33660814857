// Generated from ipmesh/talent/v1/award_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Talent {
  /// Calls `ipmesh.talent.v1.AwardService`.
  public struct AwardServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one contest.
    public func getContest(_ request: Talent.GetContestRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Contest
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/GetContest", request, options)
    }

    /// Lists contests in the order of their numbers.
    public func listContests(_ request: Talent.ListContestsRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.ListContestsResponse
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/ListContests", request, options)
    }

    /// Makes a contest in state DRAFT.
    public func createContest(_ request: Talent.CreateContestRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Contest
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/CreateContest", request, options)
    }

    /// Changes fields of a draft.
    public func updateContest(_ request: Talent.UpdateContestRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Contest
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/UpdateContest", request, options)
    }

    /// Opens a draft for entries.
    public func openContest(_ request: Talent.OpenContestRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Contest
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/OpenContest", request, options)
    }

    /// Begins the scoring after the last day for entries: OPEN becomes SCORING. The draw must be drawn or published; every
    /// entry gets two reviewers of other units, work is spread evenly, and a third stays possible.
    public func startScoring(_ request: Talent.StartScoringRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Contest
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/StartScoring", request, options)
    }

    /// Ranks the entries when every task is scored: SCORING becomes CONCLUDED.
    public func concludeContest(_ request: Talent.ConcludeContestRequest, options: CallOptions = CallOptions())
      async throws -> Talent.Contest
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/ConcludeContest", request, options)
    }

    /// Makes the results public: CONCLUDED becomes PUBLISHED.
    public func publishContest(_ request: Talent.PublishContestRequest, options: CallOptions = CallOptions())
      async throws -> Talent.Contest
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/PublishContest", request, options)
    }

    /// Calls a contest off before it is concluded.
    public func cancelContest(_ request: Talent.CancelContestRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Contest
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/CancelContest", request, options)
    }

    /// Returns one entry.
    public func getContestEntry(_ request: Talent.GetContestEntryRequest, options: CallOptions = CallOptions())
      async throws -> Talent.ContestEntry
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/GetContestEntry", request, options)
    }

    /// Lists entries of a contest in the order of their numbers.
    public func listContestEntries(_ request: Talent.ListContestEntriesRequest, options: CallOptions = CallOptions())
      async throws -> Talent.ListContestEntriesResponse
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/ListContestEntries", request, options)
    }

    /// Enters a contest that is open.
    public func createContestEntry(_ request: Talent.CreateContestEntryRequest, options: CallOptions = CallOptions())
      async throws -> Talent.ContestEntry
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/CreateContestEntry", request, options)
    }

    /// Takes an entry back before scoring.
    public func withdrawContestEntry(
      _ request: Talent.WithdrawContestEntryRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.ContestEntry {
      try await channel.unary("/ipmesh.talent.v1.AwardService/WithdrawContestEntry", request, options)
    }

    /// Lists the results by rank: for everybody once they are published, before that only for who may touch the contest.
    public func listContestResults(_ request: Talent.ListContestResultsRequest, options: CallOptions = CallOptions())
      async throws -> Talent.ListContestResultsResponse
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/ListContestResults", request, options)
    }

    /// Returns one task of a reviewer.
    public func getReviewTask(_ request: Talent.GetReviewTaskRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.ReviewTask
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/GetReviewTask", request, options)
    }

    /// Lists the tasks of a reviewer in a contest.
    public func listReviewTasks(_ request: Talent.ListReviewTasksRequest, options: CallOptions = CallOptions())
      async throws -> Talent.ListReviewTasksResponse
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/ListReviewTasks", request, options)
    }

    /// Scores a task, once. Scores further apart than the rule allows call a third reviewer in the same write.
    public func submitReviewScore(_ request: Talent.SubmitReviewScoreRequest, options: CallOptions = CallOptions())
      async throws -> Talent.ReviewTask
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/SubmitReviewScore", request, options)
    }

    /// Hands an open task back; it goes to the reviewer of another unit who has the least to do.
    public func declineReviewTask(_ request: Talent.DeclineReviewTaskRequest, options: CallOptions = CallOptions())
      async throws -> Talent.ReviewTask
    {
      try await channel.unary("/ipmesh.talent.v1.AwardService/DeclineReviewTask", request, options)
    }
  }
}
