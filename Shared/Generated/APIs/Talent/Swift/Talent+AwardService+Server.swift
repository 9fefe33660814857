// Generated from ipmesh/talent/v1/award_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Talent {
  /// Awards, reviews of patent documents and comparisons of cases (S34): entries, blind double scoring, results. Errors
  /// and request ids as in ExpertService. A move that the state does not allow is refused with FAILED_PRECONDITION
  /// (rule `CONTEST-transition`).
  public protocol AwardService: ServiceImplementation {
    /// Returns one contest.
    func getContest(_ request: Talent.GetContestRequest, _ context: ServerContext) async throws -> Talent.Contest

    /// Lists contests in the order of their numbers.
    func listContests(_ request: Talent.ListContestsRequest, _ context: ServerContext) async throws
      -> Talent.ListContestsResponse

    /// Makes a contest in state DRAFT.
    func createContest(_ request: Talent.CreateContestRequest, _ context: ServerContext) async throws -> Talent.Contest

    /// Changes fields of a draft.
    func updateContest(_ request: Talent.UpdateContestRequest, _ context: ServerContext) async throws -> Talent.Contest

    /// Opens a draft for entries.
    func openContest(_ request: Talent.OpenContestRequest, _ context: ServerContext) async throws -> Talent.Contest

    /// Begins the scoring after the last day for entries: OPEN becomes SCORING. The draw must be drawn or published; every
    /// entry gets two reviewers of other units, work is spread evenly, and a third stays possible.
    func startScoring(_ request: Talent.StartScoringRequest, _ context: ServerContext) async throws -> Talent.Contest

    /// Ranks the entries when every task is scored: SCORING becomes CONCLUDED.
    func concludeContest(_ request: Talent.ConcludeContestRequest, _ context: ServerContext) async throws
      -> Talent.Contest

    /// Makes the results public: CONCLUDED becomes PUBLISHED.
    func publishContest(_ request: Talent.PublishContestRequest, _ context: ServerContext) async throws
      -> Talent.Contest

    /// Calls a contest off before it is concluded.
    func cancelContest(_ request: Talent.CancelContestRequest, _ context: ServerContext) async throws -> Talent.Contest

    /// Returns one entry.
    func getContestEntry(_ request: Talent.GetContestEntryRequest, _ context: ServerContext) async throws
      -> Talent.ContestEntry

    /// Lists entries of a contest in the order of their numbers.
    func listContestEntries(_ request: Talent.ListContestEntriesRequest, _ context: ServerContext) async throws
      -> Talent.ListContestEntriesResponse

    /// Enters a contest that is open.
    func createContestEntry(_ request: Talent.CreateContestEntryRequest, _ context: ServerContext) async throws
      -> Talent.ContestEntry

    /// Takes an entry back before scoring.
    func withdrawContestEntry(_ request: Talent.WithdrawContestEntryRequest, _ context: ServerContext) async throws
      -> Talent.ContestEntry

    /// Lists the results by rank: for everybody once they are published, before that only for who may touch the contest.
    func listContestResults(_ request: Talent.ListContestResultsRequest, _ context: ServerContext) async throws
      -> Talent.ListContestResultsResponse

    /// Returns one task of a reviewer.
    func getReviewTask(_ request: Talent.GetReviewTaskRequest, _ context: ServerContext) async throws
      -> Talent.ReviewTask

    /// Lists the tasks of a reviewer in a contest.
    func listReviewTasks(_ request: Talent.ListReviewTasksRequest, _ context: ServerContext) async throws
      -> Talent.ListReviewTasksResponse

    /// Scores a task, once. Scores further apart than the rule allows call a third reviewer in the same write.
    func submitReviewScore(_ request: Talent.SubmitReviewScoreRequest, _ context: ServerContext) async throws
      -> Talent.ReviewTask

    /// Hands an open task back; it goes to the reviewer of another unit who has the least to do.
    func declineReviewTask(_ request: Talent.DeclineReviewTaskRequest, _ context: ServerContext) async throws
      -> Talent.ReviewTask
  }
}

extension Talent.AwardService {
  public static var serviceName: String { "ipmesh.talent.v1.AwardService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.talent.v1.AwardService/GetContest", requests: .single) { call in
        try await call.respond(self.getContest(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/ListContests", requests: .single) { call in
        try await call.respond(self.listContests(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/CreateContest", requests: .single) { call in
        try await call.respond(self.createContest(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/UpdateContest", requests: .single) { call in
        try await call.respond(self.updateContest(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/OpenContest", requests: .single) { call in
        try await call.respond(self.openContest(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/StartScoring", requests: .single) { call in
        try await call.respond(self.startScoring(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/ConcludeContest", requests: .single) { call in
        try await call.respond(self.concludeContest(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/PublishContest", requests: .single) { call in
        try await call.respond(self.publishContest(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/CancelContest", requests: .single) { call in
        try await call.respond(self.cancelContest(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/GetContestEntry", requests: .single) { call in
        try await call.respond(self.getContestEntry(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/ListContestEntries", requests: .single) { call in
        try await call.respond(self.listContestEntries(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/CreateContestEntry", requests: .single) { call in
        try await call.respond(self.createContestEntry(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/WithdrawContestEntry", requests: .single) { call in
        try await call.respond(self.withdrawContestEntry(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/ListContestResults", requests: .single) { call in
        try await call.respond(self.listContestResults(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/GetReviewTask", requests: .single) { call in
        try await call.respond(self.getReviewTask(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/ListReviewTasks", requests: .single) { call in
        try await call.respond(self.listReviewTasks(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/SubmitReviewScore", requests: .single) { call in
        try await call.respond(self.submitReviewScore(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.AwardService/DeclineReviewTask", requests: .single) { call in
        try await call.respond(self.declineReviewTask(call.request(), call.context))
      },
    ]
  }
}
